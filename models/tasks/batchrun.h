// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/batchplan.h"
#include "storage/operation.h"

#include <memory>
#include <vector>

namespace ramet {

class Nodes;

/// Makes the clones of a valid batch, several at once within the limits of TaskQueue, each by
/// execute() with its own journal. Blocks; call it on a worker thread, in which it runs an event
/// loop meanwhile. One result per member, in their order.
/// A member that fails does not stop the others. A stop rolls back what is under way and begins
/// nothing more; members that are complete stay: all others are Cancelled.
/// The progress has the counts of the whole (Progress::members); it comes on the calling thread.
std::vector<Result<Outcome>> runBatch(std::shared_ptr<Nodes> nodes, const Inventory &inventory,
                                      const BatchPlan &batch, const RunControl &control);

} // namespace ramet
