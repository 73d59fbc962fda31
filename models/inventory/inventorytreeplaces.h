// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorytreeitems.h"
#include "models/inventory/placerow.h"

namespace ramet {

/// The row above the node's templates, or the one above its storages.
struct InventoryTreeModel::PlaceItem : Item {
    using Item::Item;
    QVariant data(int column, int role) const override;

    int counted = 0; ///< it shows that it has so many rows
};

struct InventoryTreeModel::StorageItem : Item {
    explicit StorageItem(StorageRow its)
        : Item(Kind::Storage)
        , row(std::move(its))
    {
    }
    QVariant data(int column, int role) const override
    {
        return storageData(row, node().row, column, role);
    }

    StorageRow row;
};

} // namespace ramet
