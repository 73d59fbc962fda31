// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/poolfolder.h"

#include <QFileInfo>

namespace ramet {

const StoragePool *poolOfFolder(const NodeInventory &node, const QString &path)
{
    const QString folder = QFileInfo(path).path();
    for (const StoragePool &pool : node.pools) {
        if (!pool.path.isEmpty() && pool.path == folder)
            return &pool;
    }
    return nullptr;
}

} // namespace ramet
