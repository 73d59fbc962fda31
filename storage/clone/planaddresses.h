// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/clone/sourcestate.h"

namespace ramet {

/// Refuses addresses that somebody else in the network has: the source, VMs that Ramet gave one
/// (their notes tell, also while they are off), and who the target node tells of; asks that node
/// where nobody did. What could not be learned is a notice. `count`: as of planClone(). Pure.
void checkAddressesFree(ClonePlan &plan, const Inventory &inventory, const NodeInventory &target,
                        const SourceState &state, quint64 count);

} // namespace ramet
