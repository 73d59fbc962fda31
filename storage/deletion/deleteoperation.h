// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/deletion/deletionplan.h"
#include "storage/deletion/volumeplan.h"
#include "storage/libvirt/nodes.h"

#include <span>
#include <stop_token>

namespace ramet {

/// All block; run them on a worker thread. Each checks its plan again on a fresh look at the
/// nodes, or on `seen` where that is fresh (look/guardlook.h). Refused: that plan holds refusals,
/// which the error carries; nothing was touched.

/// Removes the definition first, then the disks named in the plan. A disk that something came
/// to rest on meanwhile stays, and so does the VM. A journal names the disks until they are gone.
Status runDelete(Nodes &nodes, const DeletePlan &plan, std::stop_token stop,
                 const ProgressSink &progress, const Seen &seen = {});
/// The same for several VMs, on one look `before` (Scope::users()) and one after each 64 of them
/// lost their definitions. One result for each, in order: one that cannot go stays, the others go.
/// A stop cancels those that did not begin.
std::vector<Status> runDeletes(Nodes &nodes, const Inventory &before,
                               std::span<const DeletePlan> plans, const std::stop_token &stop,
                               const ProgressSink &progress);
/// A volume that no VM has. Refused: somebody needs it, or that cannot be known.
Status runDeleteVolume(Nodes &nodes, const VolumeRef &volume, const Seen &seen = {});

} // namespace ramet
