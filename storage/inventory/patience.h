// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <functional>

namespace ramet {

/// How long a look waits for a node that has not answered yet, counted from its begin, given what
/// the others told. Nothing: as long as the node's link does (link.h). Called on the look's thread
/// after each node that answered. Who only reads gives such a limit; a guard never does.
using Patience = std::function<std::optional<std::chrono::milliseconds>(
    const Inventory &answered, const NodeInventory &silent)>;

/// For what only reads these VMs' disks, which are of nodes that answered: a moment for a node that
/// cannot see their storages, as far as is known, and 1.5 s for one that may; longer where it
/// usually takes longer.
std::chrono::milliseconds patienceForReaders(const Inventory &answered,
                                             const std::vector<const VirtualMachine *> &vms,
                                             const NodeInventory &silent);

} // namespace ramet
