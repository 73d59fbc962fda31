// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/libvirt/nodes.h"

namespace ramet {

/// Who but the source writes to an image that a disk of the clone is made of: one that runs is a
/// refusal, as the copy would be torn; one that is off is a notice, and the plan names it, so that
/// whoever runs it can look again. What could not be read, and could hide one, is a notice, too: a
/// clone only reads.
void checkOtherWriters(ClonePlan &plan, const Inventory &inventory, const VirtualMachine &source);

/// Looks again at those that were off. Refused: one runs by now. Blocks.
Status checkStillOff(Nodes &nodes, const ClonePlan &plan);

} // namespace ramet
