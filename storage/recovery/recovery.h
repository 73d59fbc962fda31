// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"
#include "storage/recovery/leftovers.h"
#include "storage/undo/cleanoutcome.h"
#include "storage/undo/journal.h"

namespace ramet {

struct ResumeRequest {
    UnfinishedTask task; ///< a clone, or a deletion
};
struct CleanRequest {
    UnfinishedTask task;
};

/// Takes back what an interrupted task made, the last first, with connections to the nodes as the
/// journal names them. Refused: it names one whose address is not among the `known` ones. What it
/// only meant to make goes where it provably is its own. Then the journal goes. Blocks; a stop ends
/// it before the next step, and the next clean-up goes on. What could not be taken back is in
/// Error::leftovers, and the journal stays.
Result<CleanOutcome> cleanTask(std::unique_ptr<Journal> journal,
                               const std::vector<NodeAddress> &known, const std::stop_token &stop,
                               const ProgressSink &progress);

/// Cleans up whatever kind of task it is; `nodes` is for another client's clone. Blocks. Invalid:
/// its journal cannot be read. Busy: it is running.
Result<CleanOutcome> cleanUnfinished(Nodes &nodes, const UnfinishedTask &task,
                                     const std::stop_token &stop, const ProgressSink &progress);

/// Goes on with an interrupted clone to its end: whole disks stay as they are, copies that run
/// are waited for. Else as runClone(). Unsupported: it is no clone.
Result<CloneOutcome> resumeTask(std::unique_ptr<Journal> journal,
                                const std::vector<NodeAddress> &known, std::stop_token stop,
                                const ProgressSink &progress, SpeedLimit limit = {});

/// The same of a move. Its guards ask all `known` nodes.
Result<CloneOutcome> resumeMoveTask(std::unique_ptr<Journal> journal,
                                    const std::vector<NodeAddress> &known, std::stop_token stop,
                                    const ProgressSink &progress, SpeedLimit limit = {});

/// Removes another client's clone in the making with the volumes that its mark names, as far as
/// they are younger than the mark and nothing uses them. That client may be at work: it then
/// fails. Refused: the VM is not in the making any more.
Result<CleanOutcome> cleanForeign(Nodes &nodes, const UnfinishedTask &task,
                                  const std::stop_token &stop);

} // namespace ramet
