// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/libvirt/connection.h"

namespace ramet {

/// Whether a disk of the VM has no size yet and is in the folder of no storage of `node`.
bool isUnmeasured(const NodeInventory &node, const VirtualMachine &vm);

/// Fills in the sizes of disks that no storage lists, as the daemon measures them now. Blocks. A VM
/// that runs is left out while a pull copies into any of its disks: libvirt measures by the
/// monitor's query-named-block-nodes, and QEMU crashes when it answers that after a block-stream
/// job ended and before libvirt dismissed it (seen with 7.2 and 10.0). As a pull may begin
/// meanwhile, no VM is to be measured before its node's volumes are known: few disks are on none.
void measureUnlisted(const Connection &connection, const NodeInventory &node,
                     std::vector<VirtualMachine> &vms);

/// What was measured of the same disks before, for a VM that is read again alone.
void keepMeasured(const VirtualMachine &before, VirtualMachine &now);

} // namespace ramet
