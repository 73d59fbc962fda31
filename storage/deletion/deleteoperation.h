// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/deletion/deletionplan.h"
#include "storage/deletion/volumeplan.h"
#include "storage/libvirt/nodes.h"

#include <stop_token>

namespace ramet {

/// Both block; run them on a worker thread. Each checks its plan again on a fresh look at the
/// nodes, or on `seen` where that is fresh (look/guardlook.h). Refused: that plan holds refusals,
/// which the error carries; nothing was touched.

/// Removes the definition first, then the disks named in the plan. A disk that something came
/// to rest on meanwhile stays, and so does the VM. A journal names the disks until they are gone.
Status runDelete(Nodes &nodes, const DeletePlan &plan, std::stop_token stop,
                 const ProgressSink &progress, const Seen &seen = {});
/// A volume that no VM has. Refused: somebody needs it, or that cannot be known.
Status runDeleteVolume(Nodes &nodes, const VolumeRef &volume, const Seen &seen = {});

} // namespace ramet
