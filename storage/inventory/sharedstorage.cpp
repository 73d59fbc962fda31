// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/sharedstorage.h"

#include "storage/pool/sharing.h"

#include <algorithm>

namespace ramet {

const StoragePool *counterpart(const NodeInventory &node, const StoragePool &pool)
{
    for (const StoragePool &other : node.pools) {
        if (other.active && isHeldSame(other, pool))
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

QString storageKey(const Inventory &inventory, const QString &node, const QString &pool)
{
    QStringList places{node + u'/' + pool};
    const NodeInventory *home = inventory.findNode(node);
    const StoragePool *own = home ? home->findPool(pool) : nullptr;
    for (const NodeInventory &other : inventory.nodes)
        if (const StoragePool *same = own ? counterpart(other, *own) : nullptr)
            places += other.node + u'/' + same->name;
    return *std::ranges::min_element(places);
}

} // namespace ramet
