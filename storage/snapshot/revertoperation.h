// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/libvirt/nodes.h"
#include "storage/snapshot/revertplan.h"

#include <stop_token>

namespace ramet {

/// Carries out a valid plan, made anew from a fresh look; blocks, so run it on a worker thread.
/// Of a snapshot inside the images it is one call: a stop counts until the daemon was asked.
/// Of an external one the new files are made first, as steps of a rollback; the definition that
/// names them is the commit. A stop or an error before it, also a killed client, leaves the VM as
/// it was, and new files that the journal takes back. Returned: what did not succeed after it.
/// Refused: the plan is not valid; nothing was touched.
Result<std::vector<Warning>> runRevertSnapshot(Nodes &nodes, const RevertSnapshotPlan &plan,
                                               std::stop_token stop, const ProgressSink &progress);

} // namespace ramet
