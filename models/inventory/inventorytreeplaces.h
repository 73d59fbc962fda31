// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorytreemodel.h"
#include "models/inventory/placerow.h"

namespace ramet {

/// What an index of InventoryTreeModel points to; a node's row to nothing. Part of the model.
struct InventoryTreeModel::Item {
    enum class Kind { Vm, Snapshot, Place };
    Kind kind = Kind::Vm;
};

/// What the rows of places carry: there is one for those directly below a node, after its VMs, and
/// one for those below its storages.
struct InventoryTreeModel::PlaceItem : Item {
    explicit PlaceItem(NodeItem &itsNode)
        : Item{Kind::Place}
        , node(itsNode)
    {
    }

    static constexpr int count = 2; ///< directly below a node: its templates, its storages
    NodeItem &node;
};

} // namespace ramet
