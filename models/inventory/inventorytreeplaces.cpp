// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreeplaces.h"

#include "models/inventory/inventorytreevms.h"

namespace ramet {

QVariant InventoryTreeModel::PlaceItem::data(int column, int role) const
{
    return kind == Kind::Templates ? templatesData(count(), node().row, column, role)
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
    addPlaces(*item);
    setStorages(*item->storages, StorageRow::of(node));
}

void InventoryTreeModel::addPlaces(NodeItem &node)
{
    if (node.templates)
        return;
    TreeRows places;
    auto templates = std::make_unique<PlaceItem>(Kind::Templates);
    auto storages = std::make_unique<PlaceItem>(Kind::Storages);
    const int place = node.plainCount();
    node.templates = templates.get();
    node.storages = storages.get();
    places.push_back(std::move(templates));
    places.push_back(std::move(storages));
    insert(node, place, std::move(places));
}

/// All at once, when the last of the node's VMs was looked at: a view lays out its rows anew.
void InventoryTreeModel::placeStrays(NodeItem &node)
{
    std::vector<TreeRow *> templates;
    std::vector<TreeRow *> others;
    for (const QString &uuid : std::exchange(node.strays, {}))
        if (VmItem *item = node.vms.value(uuid); item && item->isStray())
            (item->vm->isTemplate() ? templates : others).push_back(item);
    if (!templates.empty())
        addPlaces(node);
    if (node.templates)
        move(templates, *node.templates, node.templates->count());
    node.expectPlain(static_cast<int>(others.size()));
    move(others, node, node.plainCount());
}

/// What rows show of how many are below them.
void InventoryTreeModel::touchCounts(NodeItem &node)
{
    if (std::exchange(node.counted, node.vmCount()) != node.vmCount())
        touch(node);
    if (!node.templates)
        return;
    const int templates = node.templates->count();
    if (std::exchange(node.templates->counted, templates) != templates)
        touch(*node.templates);
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
