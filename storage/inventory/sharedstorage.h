// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

namespace ramet {

/// The active pool of `node` that is the same storage; null: none.
const StoragePool *counterpart(const NodeInventory &node, const StoragePool &pool);
/// Names of the other reachable nodes that see this storage.
QStringList sharedWith(const Inventory &inventory, const StoragePool &pool);
/// A key of a storage that is the same on all nodes that share it.
QString storageKey(const Inventory &inventory, const QString &node, const QString &pool);

} // namespace ramet
