// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/lineage/lineage.h"
#include "storage/look/look.h"

namespace ramet {

/// What rests on the VM's disks by now, or is being cloned from them, and what could not be read
/// any more that may hide such. Asked after the VM was changed: a clone reserves its name before it
/// looks at its source, so one of both sees the other. `before`: a look for guards. Blocks: looks
/// at all nodes.
QStringList usersSince(Nodes &nodes, const Inventory &before, const VirtualMachine &vm);
/// The same of one look for several VMs, taken after all of them were changed.
QStringList usersSince(const Inventory &before, const Inventory &now, const Lineage &lineageNow,
                       const VirtualMachine &vm);
/// That look. Blocks.
Inventory lookAgain(Nodes &nodes, const Inventory &before);

} // namespace ramet
