// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/sharing.h"

namespace ramet {

bool isSameStorage(const StoragePool &a, const StoragePool &b)
{
    if (a.node == b.node)
        return a.name == b.name;
    if (a.type != b.type)
        return false;
    if (!a.uuid.isEmpty() && a.uuid == b.uuid)
        return true;
    const bool network = !a.sourceHost.isEmpty() && !a.sourceName.isEmpty();
    return network && a.sourceHost == b.sourceHost && a.sourceName == b.sourceName;
}

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
