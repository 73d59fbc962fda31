// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreemodel.h"

#include "models/inventory/droppolicy.h"
#include "models/inventory/inventorytreeitems.h"

#include <QMimeData>
#include <algorithm>

namespace ramet {
InventoryTreeModel::InventoryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &InventoryTreeModel::changeRows);
}

InventoryTreeModel::~InventoryTreeModel() = default;

std::optional<VmRef> InventoryTreeModel::vmAt(const QModelIndex &index) const
{
    if (!isVm(index))
        return std::nullopt;
    return VmRef{nodeItem(index)->row.name, vmItem(index).uuid};
}

QString InventoryTreeModel::nodeAt(const QModelIndex &index) const
{
    const NodeItem *item = nodeItem(index);
    return item ? item->row.name : QString();
}

QModelIndex InventoryTreeModel::indexOf(const VmRef &vm) const
{
    const QModelIndex parent = indexOfNode(vm.node);
    const NodeItem *item = nodeItem(parent);
    const int row = item ? item->vmRow(vm.uuid) : -1;
    return row < 0 ? QModelIndex() : index(row, 0, parent);
}

QModelIndex InventoryTreeModel::indexOfNode(const QString &node) const
{
    const int row = nodeRow(node);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QModelIndex InventoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Item *item = nullptr;
    if (const SnapshotItem *above = snapshotsBelow(parent))
        item = above->children[static_cast<std::size_t>(row)].get();
    else if (const PlaceItem *place = placeItem(parent))
        item = &place->node.storages;
    else if (const NodeItem *node = nodeItem(parent))
        item = row < static_cast<int>(node->vms.size()) ? static_cast<const Item *>(node)
                                                        : &node->places;
    return createIndex(row, column, item);
}

QModelIndex InventoryTreeModel::parent(const QModelIndex &index) const
{
    if (const SnapshotItem *snapshot = snapshotItem(index))
        return indexOf(*snapshot->parent);
    if (placeAt(index) == Place::Storage)
        return indexOfStorages(placeItem(index)->node);
    return isVm(index) || isPlace(index) ? this->index(nodeItem(index)->place, 0) : QModelIndex();
}

int InventoryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (parent.column() > 0)
        return 0;
    if (!parent.internalPointer())
        return static_cast<int>(nodeItem(parent)->vms.size()) + nodeItem(parent)->placeCount();
    if (const PlaceItem *place = placeItem(parent))
        return placeAt(parent) == Place::Storages ? static_cast<int>(place->node.storageRows.size())
                                                  : 0;
    const SnapshotItem *snapshots = snapshotsBelow(parent);
    return snapshots ? static_cast<int>(snapshots->children.size()) : 0;
}

int InventoryTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant InventoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isVm(index))
        return vmData(vmItem(index), nodeItem(index)->row, index.column(), role);
    if (const SnapshotItem *snapshot = snapshotItem(index))
        return snapshotData(snapshot->facts, vmOf(*snapshot), snapshot->node.row, index.column(),
                            role);
    if (isPlace(index))
        return placeData(index, role);
    return nodeData(nodeItem(index)->row, index.column(), role);
}

QVariant InventoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    case Memory:
        return tr("Memory");
    case Cpus:
        return tr("CPUs");
    default:
        return {};
    }
}

Qt::ItemFlags InventoryTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    if (isVm(index))
        return flags | Qt::ItemIsDragEnabled |
               (snapshotsBelow(index) ? Qt::NoItemFlags : Qt::ItemNeverHasChildren);
    return snapshotItem(index) ? flags : flags | Qt::ItemIsDropEnabled;
}

QMimeData *InventoryTreeModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<VmRef> vms;
    for (const QModelIndex &index : indexes) {
        const std::optional<VmRef> vm = index.column() == Name ? vmAt(index) : std::nullopt;
        if (vm)
            vms.push_back(*vm);
    }
    if (vms.empty())
        return nullptr;
    auto *data = new QMimeData;
    setDraggedVms(*data, vms);
    return data;
}

QStringList InventoryTreeModel::mimeTypes() const
{
    return {QString::fromLatin1(vmMimeType)};
}

InventoryTreeModel::NodeItem *InventoryTreeModel::nodeItem(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const SnapshotItem *snapshot = snapshotItem(index))
        return &snapshot->node;
    if (const PlaceItem *place = placeItem(index))
        return &place->node;
    auto *item = static_cast<NodeItem *>(static_cast<Item *>(index.internalPointer()));
    return item ? item : m_nodes[static_cast<std::size_t>(index.row())].get();
}

bool InventoryTreeModel::isVm(const QModelIndex &index) const
{
    return index.isValid() && index.internalPointer() && !snapshotItem(index) && !isPlace(index);
}

const VirtualMachine &InventoryTreeModel::vmItem(const QModelIndex &index) const
{
    return std::as_const(*nodeItem(index)).vms[static_cast<std::size_t>(index.row())];
}

int InventoryTreeModel::nodeRow(const QString &node) const
{
    const auto item = std::ranges::find_if(
        m_nodes, [&](const auto &candidate) { return candidate->row.name == node; });
    return item == m_nodes.end() ? -1 : static_cast<int>(item - m_nodes.begin());
}

} // namespace ramet
