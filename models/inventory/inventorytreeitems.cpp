// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreeitems.h"

#include <algorithm>

namespace ramet {

/// Where it was last, as a rule.
int InventoryTreeModel::NodeItem::vmRow(const SnapshotItem &root) const
{
    const auto is = [&](const auto &item) { return item.get() == &root; };
    const auto last = static_cast<std::size_t>(root.vmRow);
    if (last >= snapshots.size() || !is(snapshots[last]))
        root.vmRow = static_cast<int>(std::ranges::find_if(snapshots, is) - snapshots.begin());
    return root.vmRow;
}

int InventoryTreeModel::SnapshotItem::row() const
{
    const auto &all = parent->children;
    const auto own =
        std::ranges::find_if(all, [this](const auto &child) { return child.get() == this; });
    return static_cast<int>(own - all.begin());
}

InventoryTreeModel::SnapshotItem *InventoryTreeModel::SnapshotItem::find(const QString &name)
{
    if (parent && facts.name == name)
        return this;
    for (const auto &child : children) {
        if (SnapshotItem *found = child->find(name))
            return found;
    }
    return nullptr;
}

InventoryTreeModel::SnapshotItem *InventoryTreeModel::SnapshotItem::findOrSelf(const QString &name)
{
    SnapshotItem *found = name.isEmpty() ? nullptr : find(name);
    return found ? found : this;
}

InventoryTreeModel::SnapshotItem *InventoryTreeModel::snapshotItem(const QModelIndex &index) const
{
    auto *item = index.isValid() ? static_cast<Item *>(index.internalPointer()) : nullptr;
    return item && item->kind == Item::Kind::Snapshot ? static_cast<SnapshotItem *>(item) : nullptr;
}

const InventoryTreeModel::SnapshotItem *
InventoryTreeModel::snapshotsBelow(const QModelIndex &index) const
{
    if (const SnapshotItem *snapshot = snapshotItem(index))
        return snapshot;
    return isVm(index) ? nodeItem(index)->snapshots[static_cast<std::size_t>(index.row())].get()
                       : nullptr;
}

const VirtualMachine &InventoryTreeModel::vmOf(const SnapshotItem &snapshot) const
{
    const SnapshotItem &root = snapshot.root();
    return std::as_const(root.node).vms[static_cast<std::size_t>(root.node.vmRow(root))];
}

QModelIndex InventoryTreeModel::indexOf(const SnapshotItem &item) const
{
    if (item.parent)
        return createIndex(item.row(), 0, static_cast<const Item *>(&item));
    return createIndex(item.node.vmRow(item), 0, static_cast<const Item *>(&item.node));
}

/// As rows of a VM that nobody was told of yet.
std::unique_ptr<InventoryTreeModel::SnapshotItem>
InventoryTreeModel::newSnapshots(NodeItem &node, const VirtualMachine &vm)
{
    if (vm.snapshots.empty())
        return nullptr;
    auto root = std::make_unique<SnapshotItem>(node);
    for (SnapshotNode &snapshot : snapshotTree(vm)) {
        SnapshotItem *parent = root->findOrSelf(snapshot.parent);
        parent->children.push_back(std::make_unique<SnapshotItem>(node, parent));
        parent->children.back()->facts = std::move(snapshot);
    }
    return root;
}

/// Only rows that differ change, each by itself.
void InventoryTreeModel::takeSnapshots(NodeItem &node, int vmRow)
{
    const auto row = static_cast<std::size_t>(vmRow);
    const VirtualMachine &vm = std::as_const(node).vms[row];
    std::unique_ptr<SnapshotItem> &root = node.snapshots[row];
    if (vm.snapshots.empty() && !root)
        return;
    if (!root) {
        root = std::make_unique<SnapshotItem>(node);
        root->vmRow = vmRow;
    }
    for (const SnapshotNode &snapshot : snapshotTree(vm))
        placeSnapshot(*root, snapshot);
    removeSnapshots(*root, vm);
    if (root->children.empty())
        root.reset();
}

/// Its parent is in its place already, so it is not below it.
void InventoryTreeModel::placeSnapshot(SnapshotItem &root, const SnapshotNode &snapshot)
{
    SnapshotItem *parent = root.findOrSelf(snapshot.parent);
    SnapshotItem *item = root.find(snapshot.name);
    const int end = static_cast<int>(parent->children.size());
    if (!item) {
        beginInsertRows(indexOf(*parent), end, end);
        parent->children.push_back(std::make_unique<SnapshotItem>(root.node, parent));
        parent->children.back()->facts = snapshot;
        endInsertRows();
        return;
    }
    if (item->parent != parent) {
        const int row = item->row();
        auto &before = item->parent->children;
        beginMoveRows(indexOf(*item->parent), row, row, indexOf(*parent), end);
        parent->children.push_back(std::move(before[static_cast<std::size_t>(row)]));
        before.erase(before.begin() + row);
        item->parent = parent;
        endMoveRows();
    }
    if (item->facts != snapshot) {
        item->facts = snapshot;
        const QModelIndex changed = indexOf(*item);
        emit dataChanged(changed, changed.siblingAtColumn(ColumnCount - 1));
    }
}

void InventoryTreeModel::removeSnapshots(SnapshotItem &parent, const VirtualMachine &vm)
{
    for (int row = static_cast<int>(parent.children.size()) - 1; row >= 0; --row) {
        SnapshotItem &child = *parent.children[static_cast<std::size_t>(row)];
        if (vm.findSnapshot(child.facts.name)) {
            removeSnapshots(child, vm);
            continue;
        }
        beginRemoveRows(indexOf(parent), row, row);
        parent.children.erase(parent.children.begin() + row);
        endRemoveRows();
    }
}

/// What its node makes of them changed.
void InventoryTreeModel::touchSnapshots(const SnapshotItem &parent)
{
    const QModelIndex above = indexOf(parent);
    const int count = static_cast<int>(parent.children.size());
    if (count > 0)
        emit dataChanged(index(0, 0, above), index(count - 1, ColumnCount - 1, above));
    for (const auto &child : parent.children)
        touchSnapshots(*child);
}

} // namespace ramet
