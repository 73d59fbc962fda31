// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/sharingchoices.h"

#include "models/printable.h"
#include "storage/pool/sharing.h"

#include <algorithm>

namespace ramet {

std::vector<SharingChoice> sharingChoices(const Inventory &inventory, const QString &node,
                                          const QString &storage,
                                          const std::vector<SaidShared> &words)
{
    std::vector<SharingChoice> choices;
    const NodeInventory *home = inventory.findNode(node);
    const StoragePool *own = home ? home->findPool(storage) : nullptr;
    for (const NodeInventory &other : inventory.nodes) {
        for (const StoragePool &pool : other.pools) {
            if (!own || &other == home)
                continue;
            const SaidShared word{{home->uri, storage}, {other.uri, pool.name}};
            const bool isSaid = std::ranges::find(words, word) != words.end();
            const bool isLike = pool.active && own->active && pool.type == own->type &&
                                pool.capacityBytes == own->capacityBytes;
            if (isSaid || isLike)
                choices.push_back({{node, storage, other.node, pool.name},
                                   word,
                                   printable(other.node + u'/' + pool.name),
                                   isSameStorage(*own, pool),
                                   isSaid});
        }
    }
    return choices;
}

} // namespace ramet
