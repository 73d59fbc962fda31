// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planstorage.h"

#include <algorithm>

namespace ramet {

namespace {

MayTake withRoom(quint64 bytes, const MayTake &mayTake)
{
    return [bytes, &mayTake](const StoragePool &pool) {
        return pool.availableBytes > bytes && mayTake(pool);
    };
}

} // namespace

const StoragePool *chooseStorage(const NodeInventory &node,
                                 const std::vector<const StoragePool *> &wanted,
                                 const MayTake &mayTake)
{
    for (const StoragePool *pool : wanted) {
        if (pool && mayTake(*pool))
            return pool;
    }
    const StoragePool *best = nullptr;
    for (const StoragePool &pool : node.pools) {
        if (mayTake(pool) && (!best || pool.availableBytes > best->availableBytes))
            best = &pool;
    }
    return best;
}

const StoragePool *storageForArrival(const NodeInventory &target, const StoragePool *home,
                                     quint64 bytes, const MayTake &mayTake)
{
    const StoragePool *same = home ? target.findPool(home->name) : nullptr;
    if (same && same->type != home->type)
        same = nullptr;
    const StoragePool *best = chooseStorage(target, {same}, withRoom(bytes, mayTake));
    return best ? best : chooseStorage(target, {same}, mayTake);
}

const StoragePool *storageForStage(const NodeInventory &source, const StoragePool *home,
                                   quint64 bytes, const MayTake &mayTake)
{
    return chooseStorage(source, {home}, withRoom(bytes, mayTake));
}

QString stageVolumeName(const QString &fileStem, const QString &target, const QString &newUuid)
{
    return fileStem + '-' + target + '-' + newUuid.left(8) + ".transfer";
}

} // namespace ramet
