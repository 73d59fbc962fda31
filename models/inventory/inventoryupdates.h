// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

namespace ramet {

/// How a node differs from before, for InventoryStore. Pure functions.

/// UUIDs of VMs that came or differ, in their order, then of those that went. Cheap where both
/// share the values that are equal.
QStringList changedVms(const VmList &before, const VmList &now);
/// True when a disk came that no storage lists: a storage must have changed without an event.
/// `before`: null where the VM is new.
bool hasUnknownDisk(const NodeInventory &node, const VirtualMachine *before,
                    const VirtualMachine &vm);

} // namespace ramet
