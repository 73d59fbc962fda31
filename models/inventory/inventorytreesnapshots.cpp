// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreesnapshots.h"

#include "models/inventory/inventorytreevms.h"

namespace ramet {

const VirtualMachine &InventoryTreeModel::SnapshotItem::vm() const
{
    const Item *item = this;
    while (item->kind == Kind::Snapshot)
        item = item->aboveIt();
    return *static_cast<const VmItem &>(*item).vm;
}

InventoryTreeModel::SnapshotItem *InventoryTreeModel::SnapshotItem::find(const TreeRow &above,
                                                                         const QString &name)
{
    for (int place = 0; place < above.count(); ++place) {
        auto &item = static_cast<SnapshotItem &>(above.at(place));
        if (item.facts.name == name)
            return &item;
        if (SnapshotItem *found = find(item, name))
            return found;
    }
    return nullptr;
}

TreeRow &InventoryTreeModel::SnapshotItem::rowAbove(VmItem &vm, const SnapshotNode &snapshot)
{
    SnapshotItem *found = snapshot.parent.isEmpty() ? nullptr : find(vm, snapshot.parent);
    return found ? static_cast<TreeRow &>(*found) : vm;
}

/// Of a VM that nobody was told of yet.
std::unique_ptr<TreeRow> InventoryTreeModel::newVm(const VmList::Shared &vm)
{
    auto item = std::make_unique<VmItem>(vm);
    if (!vm->snapshots.empty())
        for (SnapshotNode &snapshot : snapshotTree(*vm)) {
            TreeRow &above = SnapshotItem::rowAbove(*item, snapshot);
            above.append(std::make_unique<SnapshotItem>(std::move(snapshot)));
        }
    return item;
}

/// Only rows that differ change, each by itself.
void InventoryTreeModel::takeSnapshots(VmItem &item)
{
    if (item.vm->snapshots.empty() && item.count() == 0)
        return;
    for (const SnapshotNode &snapshot : snapshotTree(*item.vm))
        placeSnapshot(item, snapshot);
    removeSnapshots(item, *item.vm);
}

/// Its parent is in its place already, so it is not below it.
void InventoryTreeModel::placeSnapshot(VmItem &vm, const SnapshotNode &snapshot)
{
    TreeRow &above = SnapshotItem::rowAbove(vm, snapshot);
    SnapshotItem *item = SnapshotItem::find(vm, snapshot.name);
    if (!item) {
        insert(above, above.count(), std::make_unique<SnapshotItem>(snapshot));
        return;
    }
    if (item->above() != &above)
        move(*item, above, above.count());
    if (item->facts != snapshot) {
        item->facts = snapshot;
        touch(*item);
    }
}

void InventoryTreeModel::removeSnapshots(TreeRow &above, const VirtualMachine &vm)
{
    for (int place = above.count() - 1; place >= 0; --place) {
        const auto &item = static_cast<SnapshotItem &>(above.at(place));
        if (vm.findSnapshot(item.facts.name))
            removeSnapshots(above.at(place), vm);
        else
            remove(above, place, place);
    }
}

} // namespace ramet
