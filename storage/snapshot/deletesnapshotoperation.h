// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/libvirt/nodes.h"
#include "storage/snapshot/deletesnapshotplan.h"
#include "storage/undo/journal.h"

#include <stop_token>

namespace ramet {

/// Deletes the snapshots of a valid plan, made anew from a fresh look; blocks, so run it on a
/// worker thread. The guest of a running VM goes on: its own QEMU merges.
///
/// The VM's own content is the same at every moment. The first byte that is merged spoils the state
/// of an external snapshot: before, it is marked so that nobody goes back to it or clones it.
/// So a stop or an error before that leaves all as it was; one that comes later leaves a VM that
/// works, the marked snapshot, and layers that are not merged yet. They are in Error::leftovers,
/// and the journal stays: finishSnapshotDeletion() goes on; so does another deletion of the
/// snapshot. A clean-up only ends the job, and names what then stays (stayingfiles.h). The same
/// after a killed client. Returned: what did not succeed beside it. Refused: the plan is not valid,
/// or is not what was agreed to; nothing was touched. `limit` null: none.
Result<std::vector<Warning>> runDeleteSnapshot(Nodes &nodes, const DeleteSnapshotPlan &plan,
                                               std::stop_token stop, const ProgressSink &progress,
                                               SpeedLimit limit = {});

/// Goes on with one that was interrupted, on a look at these nodes. Refused: something has come to
/// rest on the layers; they stay.
Result<std::vector<Warning>> finishSnapshotDeletion(Nodes &nodes, std::unique_ptr<Journal> journal,
                                                    std::stop_token stop,
                                                    const ProgressSink &progress,
                                                    SpeedLimit limit = {});

} // namespace ramet
