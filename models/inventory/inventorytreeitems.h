// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventoryrow.h"
#include "models/inventory/inventorytreeplaces.h"
#include "models/inventory/snapshottree.h"

namespace ramet {

/// A snapshot's row, or what stands for the VM above its snapshots. It never moves.
struct InventoryTreeModel::SnapshotItem : Item {
    explicit SnapshotItem(NodeItem &itsNode, SnapshotItem *itsParent = nullptr)
        : Item{Kind::Snapshot}
        , node(itsNode)
        , parent(itsParent)
    {
    }

    SnapshotNode facts;
    NodeItem &node;
    SnapshotItem *parent; ///< null: it stands for the VM
    std::vector<std::unique_ptr<SnapshotItem>> children;
    mutable int vmRow = 0; ///< of what stands for the VM: where it was last

    int row() const;                         ///< below its parent
    SnapshotItem *find(const QString &name); ///< itself or below; null: none
    SnapshotItem *findOrSelf(const QString &name);
    const SnapshotItem &root() const { return parent ? parent->root() : *this; }
};

struct InventoryTreeModel::VmItem {
    VirtualMachine vm;
    std::unique_ptr<SnapshotItem> snapshots; ///< null: it has none
};

/// A node's row. VM rows carry a pointer to it, so it never moves.
struct InventoryTreeModel::NodeItem : Item {
    NodeRow row;
    std::vector<VmItem> vms;
    bool hasPlaces = false; ///< its places have rows
    int templates = 0;
    std::vector<StorageRow> storageRows; ///< sorted by name
    PlaceItem places{*this};
    PlaceItem storages{*this};
    mutable QHash<QString, int> rows; ///< of the VMs by UUID; empty: to be made

    int vmRow(const QString &uuid) const; ///< -1: none
    int vmRow(const SnapshotItem &root) const;
    int placeCount() const;
};

} // namespace ramet
