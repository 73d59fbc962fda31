// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/operation/cloneoperation.h"
#include "storage/operation/journal.h"
#include "storage/operation/leftovers.h"

namespace ramet {

struct CleanOutcome {
    QStringList removed; ///< names
    /// Names of what may be somebody else's: not touched.
    QStringList left;
    bool vmIsWhole = false; ///< the VM was complete: it stays, with all its disks
};

/// Takes back what an interrupted task made, the last first, with connections to the nodes as the
/// journal names them. What it only meant to make goes where it provably is its own. Then the
/// journal goes. Blocks; a stop ends it before the next step, and the next clean-up goes on.
/// What could not be taken back is in Error::leftovers, and the journal stays.
Result<CleanOutcome> cleanTask(std::unique_ptr<Journal> journal, const std::stop_token &stop,
                               const ProgressSink &progress);

/// Goes on with an interrupted clone to its end: whole disks stay as they are, copies that run
/// are waited for. Else as runClone(). Unsupported: it is no clone.
Result<CloneOutcome> resumeTask(std::unique_ptr<Journal> journal, std::stop_token stop,
                                const ProgressSink &progress);

/// Goes on with an interrupted deletion: the disks that it had named and that nothing needs go, as
/// far as they are the same still. `nodes`: all that could need one. `vmIsWhole`: the VM is there.
/// Blocks; a stop ends it before the next disk. After a failure it can be gone on with again.
Result<CleanOutcome> finishDeletion(Nodes &nodes, std::unique_ptr<Journal> journal,
                                    const std::stop_token &stop);

/// Removes another client's clone in the making with the volumes that its mark names, as far as
/// they are younger than the mark and nothing uses them. That client may be at work: it then
/// fails. Refused: the VM is not in the making any more.
Result<CleanOutcome> cleanForeign(Nodes &nodes, const UnfinishedTask &task,
                                  const std::stop_token &stop);

} // namespace ramet
