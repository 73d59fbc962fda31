// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreeplaces.h"

#include <algorithm>

namespace ramet {

QVariant InventoryTreeModel::PlaceItem::data(int column, int role) const
{
    return kind == Kind::Templates ? templatesData(templates, node().row, column, role)
                                   : storagesData(count(), node().row, column, role);
}

bool InventoryTreeModel::isPlace(const QModelIndex &index) const
{
    const Item *item = itemAt(index);
    return item && (item->kind == Kind::Templates || item->kind == Kind::Storages ||
                    item->kind == Kind::Storage);
}

/// While the node cannot be reached nobody knows: all stay.
void InventoryTreeModel::setPlaces(const NodeInventory &node)
{
    NodeItem *item = m_nodes.value(node.node);
    if (!item || !node.reachable)
        return;
    if (!item->templates) {
        TreeRows places;
        auto templates = std::make_unique<PlaceItem>(Kind::Templates);
        auto storages = std::make_unique<PlaceItem>(Kind::Storages);
        item->templates = templates.get();
        item->storages = storages.get();
        places.push_back(std::move(templates));
        places.push_back(std::move(storages));
        insert(*item, item->vmCount(), std::move(places));
    }
    const auto templates =
        static_cast<int>(std::ranges::count_if(node.vms, &VirtualMachine::isTemplate));
    if (std::exchange(item->templates->templates, templates) != templates)
        touch(*item->templates);
    setStorages(*item->storages, StorageRow::of(node));
}

/// Both are sorted by name.
void InventoryTreeModel::setStorages(PlaceItem &above, const std::vector<StorageRow> &wanted)
{
    const auto rowAt = [&](int place) -> StorageRow & {
        return static_cast<StorageItem &>(above.at(place)).row;
    };
    const int before = above.count();
    int place = 0;
    for (const StorageRow &storage : wanted) {
        while (place < above.count() && rowAt(place).name < storage.name)
            remove(above, place, place);
        if (place == above.count() || rowAt(place).name != storage.name) {
            insert(above, place, std::make_unique<StorageItem>(storage));
        } else if (rowAt(place) != storage) {
            rowAt(place) = storage;
            touch(above.at(place));
        }
        ++place;
    }
    if (above.count() > place)
        remove(above, place, above.count() - 1);
    if (above.count() != before)
        touch(above);
}

} // namespace ramet
