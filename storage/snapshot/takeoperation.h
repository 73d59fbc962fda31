// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/libvirt/nodes.h"
#include "storage/snapshot/takeplan.h"

#include <stop_token>

namespace ramet {

/// Takes the snapshot of a valid plan, made anew from a fresh look; blocks, so run it on a worker
/// thread. A running VM's guest stands still while its memory is written, and a stop ends that
/// (memorytake.h). Any other stop counts until the daemon was asked: from then on the snapshot
/// comes, whole or not at all, whatever becomes of this program. A guest whose agent was asked to
/// rest is thawed in any case; the journal knows it. Refused: the plan is not valid; AgentSilent:
/// the guest did not rest, and nothing was taken.
Status runTakeSnapshot(Nodes &nodes, const TakeSnapshotPlan &plan, std::stop_token stop,
                       const ProgressSink &progress);

} // namespace ramet
