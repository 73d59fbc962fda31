// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"
#include "storage/move/moveplan.h"

namespace ramet {

/// Carries out a valid plan; blocks, worker thread. The VM is cloned, under a definition of another
/// UUID that only reserves its name. What was sent is read again from the target and its checksum
/// compared with that of what was read. Then, with the guards of a deletion, the source's
/// definition goes, that of the target is made, and last the source's files go. A stop or an error
/// before the target's definition is there leaves the source as it was and nothing on the target;
/// what is different is in Error::leftovers. After it the VM has moved: files that could not go are
/// among the warnings. A kill leaves the clone's journal until the target is whole, and from the
/// source's definition on that of a deletion, which goes on or is taken back by whether it is
/// (deletionresume.h).
Result<CloneOutcome> runMove(Nodes &nodes, const MovePlan &plan, std::stop_token stop,
                             const ProgressSink &progress, SpeedLimit limit = {});

/// Goes on with a move whose target is not whole; `nodes`: all whose VMs could use its disks, the
/// two as the journal calls them. Else as resumeClone().
Result<CloneOutcome> resumeMove(Nodes &nodes, std::unique_ptr<Journal> journal,
                                std::stop_token stop, const ProgressSink &progress,
                                SpeedLimit limit = {});

} // namespace ramet
