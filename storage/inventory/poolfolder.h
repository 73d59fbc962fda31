// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

namespace ramet {

/// The storage whose folder the path is in, whether it is active or lists it. Null: none.
const StoragePool *poolOfFolder(const NodeInventory &node, const QString &path);

} // namespace ramet
