// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/nodes.h"
#include "storage/template/templateplan.h"
#include "storage/undo/cleanoutcome.h"
#include "storage/undo/journal.h"

namespace ramet {

/// Both block; run them on a worker thread. Each checks its plan again on a fresh look at the
/// nodes, or on `seen` where that is fresh (look/guardlook.h). Refused: that plan holds refusals,
/// which the error carries; nothing was touched.

/// With Snapshots::Drop the snapshots go first, one by one; what is gone does not come back when a
/// later step fails. The files of the disks are protected afterwards: see templatefiles.h. A
/// journal is kept until then.
Status runTemplate(Nodes &nodes, const VmRef &vm, Snapshots snapshots = Snapshots::Refuse,
                   Seen seen = {});
Status runUntemplate(Nodes &nodes, const VmRef &vm, const Seen &seen = {});

/// Ends an interrupted conversion: where the VM is a template by now, its files are protected; else
/// it stays the VM that it is. Can be done again.
Result<CleanOutcome> finishTemplate(Nodes &nodes, const Journal &journal);

} // namespace ramet
