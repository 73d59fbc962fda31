// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventoryrow.h"
#include "models/inventory/inventorytreemodel.h"

#include <QHash>
#include <QSet>

namespace ramet {

/// What all rows of InventoryTreeModel are. Part of the model.
struct InventoryTreeModel::Item : TreeRow {
    explicit Item(Kind itsKind)
        : kind(itsKind)
    {
    }
    Item *aboveIt() const { return static_cast<Item *>(above()); } ///< null: a row at the top
    NodeItem &node() const; ///< itself, or the one that it is below; not of a group

    const Kind kind; ///< of any VM: Kind::Vm
};

/// Its VMs come first, as they are many and added at their end; then its places. Templates are
/// below the first of these.
struct InventoryTreeModel::NodeItem : Item {
    NodeItem()
        : Item(Kind::Node)
    {
    }
    QVariant data(int column, int role) const override;
    int vmCount() const { return static_cast<int>(vms.size()); }
    int plainCount() const;      ///< of VMs that stand right below it
    VmItem &vm(int place) const; ///< those first, then its templates

    NodeRow row;
    QHash<QString, VmItem *> vms;   ///< by UUID
    PlaceItem *templates = nullptr; ///< null: its places have no rows yet
    PlaceItem *storages = nullptr;
    QSet<QString> strays; ///< UUIDs of VMs that became templates, or are none any more

    /// All VMs may differ from these.
    void want(const VmList &vms);
    bool waits() const; ///< a VM may differ from what is wanted
    QString takeNext(); ///< such a VM's UUID; empty: the row that was looked at is right
    /// So many VMs come between those right below it and its templates.
    void expectPlain(int count);

    VmList wanted;          ///< as they are to be shown
    QStringList waiting;    ///< UUIDs of VMs that may differ from that, the last ones first
    std::size_t unseen = 0; ///< from this place on those wanted may differ, too
    int unchecked = 0;      ///< VMs above this place may have gone
    QHash<QString, QStringList> addresses; ///< of guests, by their cards' MACs
    int counted = 0;                       ///< its row shows that it has so many VMs
    int told = 0; ///< VMs above this place are to be told of: what the node says of them
};

} // namespace ramet
