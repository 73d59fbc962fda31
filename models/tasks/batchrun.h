// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/grouprequest.h"
#include "models/tasks/manyact.h"
#include "storage/clone/batchplan.h"

namespace ramet {

class Nodes;

/// What became of a member of a batch.
struct BatchResult {
    Result<Outcome> outcome;          ///< of its making
    bool isUndone = false;            ///< it was made, and taken back
    std::optional<Error> notUndone{}; ///< it was to be taken back and stays
};

/// Makes the clones of a valid batch as a group of a TaskQueue (batchtask.h). Blocks; call it on a
/// worker thread, in which it runs an event loop meanwhile. One result per member, in their order.
/// A member that fails does not stop the others. A stop rolls back what is under way and begins
/// nothing more; members that are complete stay or are undone: all others are Cancelled.
/// The progress has the counts of the whole (Progress::members); it comes on the calling thread.
std::vector<BatchResult> runBatch(const std::shared_ptr<Nodes> &nodes, const Inventory &inventory,
                                  const BatchPlan &batch, const RunControl &control,
                                  AfterFailure afterFailure);

/// Does a valid act on several VMs as a group, as runBatch(). One result per member, in order; one
/// that fails does not stop the others.
std::vector<Result<Outcome>> runMany(const std::shared_ptr<Nodes> &nodes,
                                     const Inventory &inventory, const ManyAct &act,
                                     const RunControl &control);

} // namespace ramet
