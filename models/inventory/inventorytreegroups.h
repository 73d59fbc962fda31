// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorytreeitems.h"

namespace ramet {

/// A row of InventoryTreeModel: its nodes are below it.
struct InventoryTreeModel::GroupItem : Item {
    explicit GroupItem(QString itsName)
        : Item(Kind::Group)
        , name(std::move(itsName))
    {
    }
    QVariant data(int column, int role) const override;

    const QString name;
};

} // namespace ramet
