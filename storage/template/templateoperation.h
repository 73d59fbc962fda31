// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/nodes.h"
#include "storage/template/templateplan.h"

namespace ramet {

/// Both block; run them on a worker thread. Each checks its plan again on a fresh look at the
/// nodes, or on `seen` where that is fresh (look/guardlook.h). Refused: that plan holds refusals,
/// which the error carries; nothing was touched.

/// With Snapshots::Drop the snapshots go first, one by one; what is gone does not come back when a
/// later step fails. The files of the disks are protected afterwards: see templatefiles.h.
Status runTemplate(Nodes &nodes, const VmRef &vm, Snapshots snapshots = Snapshots::Refuse,
                   Seen seen = {});
Status runUntemplate(Nodes &nodes, const VmRef &vm, const Seen &seen = {});

} // namespace ramet
