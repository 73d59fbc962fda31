// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventoryrow.h"

namespace ramet {

/// What the tree shows in a storage's row. A plain value.
struct StorageRow {
    QString name;
    QString type;
    bool active = false;
    quint64 freeBytes = 0;
    quint64 totalBytes = 0;
    QStringList gaps; ///< sentences: what of it could not be read, and why

    static std::vector<StorageRow> of(const NodeInventory &node); ///< sorted by name
    bool operator==(const StorageRow &) const = default;
};

/// The answers of InventoryTreeModel::data for the places below a node: the row above its
/// templates, the one above its storages, and a storage's own. Pure functions.
QVariant templatesData(int templates, const NodeRow &node, int column, int role);
QVariant storagesData(int storages, const NodeRow &node, int column, int role);
QVariant storageData(const StorageRow &storage, const NodeRow &node, int column, int role);

} // namespace ramet
