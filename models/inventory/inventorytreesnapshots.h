// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorytreeitems.h"
#include "models/inventory/snapshottree.h"

namespace ramet {

struct InventoryTreeModel::SnapshotItem : Item {
    explicit SnapshotItem(SnapshotNode its)
        : Item(Kind::Snapshot)
        , facts(std::move(its))
    {
    }
    QVariant data(int column, int role) const override
    {
        return snapshotData(facts, vm(), node().row, column, role);
    }
    const VirtualMachine &vm() const;
    /// At any depth below; null: there is none.
    static SnapshotItem *find(const TreeRow &above, const QString &name);
    /// The snapshot's parent; the VM itself where it has none.
    static TreeRow &rowAbove(VmItem &vm, const SnapshotNode &snapshot);

    SnapshotNode facts;
};

} // namespace ramet
