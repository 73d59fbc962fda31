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

/// A node's row. VM rows carry a pointer to it, so it never moves in memory.
struct InventoryTreeModel::NodeItem : Item {
    NodeRow row;
    int place = 0; ///< among the nodes
    VmList vms;    ///< as shown; shared with whoever has the same
    /// Of each VM; null: it has none.
    std::vector<std::unique_ptr<SnapshotItem>> snapshots;

    bool hasPlaces = false; ///< its places have rows
    int templates = 0;
    std::vector<StorageRow> storageRows; ///< sorted by name
    PlaceItem places{*this};
    PlaceItem storages{*this};

    VmList wanted;       ///< as they are to be shown
    QStringList waiting; ///< UUIDs of VMs that may differ from that, the last ones first
    int told = 0;        ///< VMs above this row are to be told of: what the node says of them

    int vmRow(const QString &uuid) const { return static_cast<int>(vms.rowOf(uuid)); }
    int vmRow(const SnapshotItem &root) const;
    int placeCount() const;
};

} // namespace ramet
