// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/sharedstorage.h"

#include "storage/pool/sharing.h"

namespace ramet {

const StoragePool *counterpart(const NodeInventory &node, const StoragePool &pool)
{
    for (const StoragePool &other : node.pools) {
        if (other.active && isSameStorage(other, pool))
            return &other;
    }
    return nullptr;
}

QStringList sharedWith(const Inventory &inventory, const StoragePool &pool)
{
    QStringList names;
    for (const NodeInventory &node : inventory.nodes) {
        if (node.node != pool.node && counterpart(node, pool))
            names << node.node;
    }
    return names;
}

} // namespace ramet
