// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreeplaces.h"

#include "models/inventory/inventorytreeitems.h"

#include <algorithm>

namespace ramet {

int InventoryTreeModel::NodeItem::placeCount() const
{
    return hasPlaces ? places.count : 0;
}

const InventoryTreeModel::PlaceItem *InventoryTreeModel::placeItem(const QModelIndex &index) const
{
    auto *item = index.isValid() ? static_cast<Item *>(index.internalPointer()) : nullptr;
    return item && item->kind == Item::Kind::Place ? static_cast<PlaceItem *>(item) : nullptr;
}

bool InventoryTreeModel::isPlace(const QModelIndex &index) const
{
    return placeItem(index) != nullptr;
}

/// Below a node its VMs come first: they are many, and found by their row.
InventoryTreeModel::Place InventoryTreeModel::placeAt(const QModelIndex &index) const
{
    const PlaceItem *item = placeItem(index);
    if (!item)
        return Place::None;
    if (item == &item->node.storages)
        return Place::Storage;
    const bool isFirst = index.row() == static_cast<int>(item->node.vms.size());
    return isFirst ? Place::Templates : Place::Storages;
}

QModelIndex InventoryTreeModel::indexOfStorages(const NodeItem &node) const
{
    return createIndex(static_cast<int>(node.vms.size()) + 1, 0,
                       static_cast<const Item *>(&node.places));
}

QVariant InventoryTreeModel::placeData(const QModelIndex &index, int role) const
{
    const NodeItem &node = placeItem(index)->node;
    switch (placeAt(index)) {
    case Place::Templates:
        return templatesData(node.templates, node.row, index.column(), role);
    case Place::Storages:
        return storagesData(static_cast<int>(node.storageRows.size()), node.row, index.column(),
                            role);
    case Place::Storage:
        return storageData(node.storageRows[static_cast<std::size_t>(index.row())], node.row,
                           index.column(), role);
    case Place::None:
        break;
    }
    return {};
}

/// While the node cannot be reached nobody knows: all stay.
void InventoryTreeModel::setPlaces(const NodeInventory &node)
{
    const QModelIndex parent = indexOfNode(node.node);
    NodeItem *item = nodeItem(parent);
    if (!item || !node.reachable)
        return;
    if (!item->hasPlaces) {
        const int first = static_cast<int>(item->vms.size());
        beginInsertRows(parent, first, first + PlaceItem::count - 1);
        item->hasPlaces = true;
        endInsertRows();
    }
    const auto templates =
        static_cast<int>(std::ranges::count_if(node.vms, &VirtualMachine::isTemplate));
    if (std::exchange(item->templates, templates) != templates) {
        const int row = static_cast<int>(item->vms.size());
        emit dataChanged(index(row, 0, parent), index(row, ColumnCount - 1, parent));
    }
    setStorages(*item, StorageRow::of(node));
}

/// Both are sorted by name.
void InventoryTreeModel::setStorages(NodeItem &node, const std::vector<StorageRow> &wanted)
{
    const QModelIndex above = indexOfStorages(node);
    std::vector<StorageRow> &rows = node.storageRows;
    const auto before = rows.size();
    std::size_t place = 0;
    for (const StorageRow &storage : wanted) {
        while (place < rows.size() && rows[place].name < storage.name)
            removeStorage(node, place);
        const int row = static_cast<int>(place++);
        if (row == static_cast<int>(rows.size()) || rows[place - 1].name != storage.name) {
            beginInsertRows(above, row, row);
            rows.insert(rows.begin() + row, storage);
            endInsertRows();
        } else if (rows[place - 1] != storage) {
            rows[place - 1] = storage;
            emit dataChanged(index(row, 0, above), index(row, ColumnCount - 1, above));
        }
    }
    while (rows.size() > place)
        removeStorage(node, place);
    if (rows.size() != before)
        emit dataChanged(above, above.siblingAtColumn(ColumnCount - 1));
}

void InventoryTreeModel::removeStorage(NodeItem &node, std::size_t place)
{
    const int row = static_cast<int>(place);
    beginRemoveRows(indexOfStorages(node), row, row);
    node.storageRows.erase(node.storageRows.begin() + row);
    endRemoveRows();
}

} // namespace ramet
