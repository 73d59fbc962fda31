// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pool/inventory.h"

namespace ramet {

/// Whether two pools are the same bytes: the same network source, the same pool UUID, or the
/// same pool of the same host under two URIs.
bool isSameStorage(const StoragePool &a, const StoragePool &b);
/// The active pool of `node` that is the same storage; null: none.
const StoragePool *counterpart(const NodeInventory &node, const StoragePool &pool);
/// Names of the other reachable nodes that see this storage.
QStringList sharedWith(const Inventory &inventory, const StoragePool &pool);

} // namespace ramet
