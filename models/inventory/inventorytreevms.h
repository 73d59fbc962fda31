// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorytreeitems.h"

namespace ramet {

/// Its snapshots are below it.
struct InventoryTreeModel::VmItem : Item {
    explicit VmItem(VmList::Shared its)
        : Item(Kind::Vm)
        , vm(std::move(its))
    {
    }
    QVariant data(int column, int role) const override;

    bool isStray() const; ///< it became a template, or is none any more

    VmList::Shared vm;
};

} // namespace ramet
