// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreemodel.h"

#include "models/inventory/droppolicy.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreeitems.h"

#include <QMimeData>
#include <QSet>
#include <algorithm>

namespace ramet {

InventoryTreeModel::InventoryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

InventoryTreeModel::~InventoryTreeModel() = default;

void InventoryTreeModel::follow(InventoryStore &store)
{
    const auto takeNode = [this, &store](const QString &name) {
        if (const NodeInventory *node = store.inventory().findNode(name))
            setNode(*node, store.isConnecting(name));
    };
    const auto takeVm = [this, &store](const VmRef &ref) {
        if (const VirtualMachine *vm = store.inventory().findVm(ref))
            setVm(*vm);
    };
    for (const NodeInventory &node : store.inventory().nodes)
        takeNode(node.node);
    connect(&store, &InventoryStore::nodeAdded, this, takeNode);
    connect(&store, &InventoryStore::nodeChanged, this, takeNode);
    connect(&store, &InventoryStore::nodeRemoved, this, &InventoryTreeModel::removeNode);
    connect(&store, &InventoryStore::vmAdded, this, takeVm);
    connect(&store, &InventoryStore::vmChanged, this, takeVm);
    connect(&store, &InventoryStore::vmRemoved, this, &InventoryTreeModel::removeVm);
}

void InventoryTreeModel::setNode(const NodeInventory &node, bool connecting)
{
    int row = nodeRow(node.node);
    const bool isNew = row < 0;
    if (isNew) {
        row = rowCount();
        beginInsertRows({}, row, row);
        m_nodes.push_back(std::make_unique<NodeItem>());
        m_nodes.back()->row.name = node.node;
        endInsertRows();
    }
    NodeItem &item = *m_nodes[static_cast<std::size_t>(row)];
    const bool wasReachable = item.row.reachable;
    item.row = NodeRow::of(node, connecting);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (node.reachable)
        setVms(row, node.vms);
    else
        touchVms(row);
    if (isNew || wasReachable == node.reachable)
        return;
    for (const VmItem &vm : item.vms) {
        if (vm.snapshots)
            touchSnapshots(*vm.snapshots);
    }
}

void InventoryTreeModel::touchVms(int nodeRow)
{
    const QModelIndex parent = index(nodeRow, 0);
    if (const int count = rowCount(parent); count > 0)
        emit dataChanged(index(0, 0, parent), index(count - 1, ColumnCount - 1, parent));
}

void InventoryTreeModel::setVms(int nodeRow, const std::vector<VirtualMachine> &vms)
{
    NodeItem &item = *m_nodes[static_cast<std::size_t>(nodeRow)];
    const QModelIndex parent = index(nodeRow, 0);
    std::map<QString, const VirtualMachine *> wanted;
    for (const VirtualMachine &vm : vms)
        wanted[vm.uuid] = &vm;
    for (int row = static_cast<int>(item.vms.size()) - 1; row >= 0; --row) {
        VirtualMachine &vm = item.vms[static_cast<std::size_t>(row)].vm;
        if (const auto found = wanted.find(vm.uuid); found != wanted.end()) {
            vm = *found->second;
            takeSnapshots(item, row);
            wanted.erase(found);
            continue;
        }
        beginRemoveRows(parent, row, row);
        item.vms.erase(item.vms.begin() + row);
        endRemoveRows();
    }
    const int kept = static_cast<int>(item.vms.size());
    if (kept > 0)
        emit dataChanged(index(0, 0, parent), index(kept - 1, ColumnCount - 1, parent));
    if (wanted.empty())
        return;
    beginInsertRows(parent, kept, kept + static_cast<int>(wanted.size()) - 1);
    for (const VirtualMachine &vm : vms) // in the order they came
        if (wanted.contains(vm.uuid))
            item.vms.push_back(newItem(item, vm));
    endInsertRows();
}

void InventoryTreeModel::removeNode(const QString &node)
{
    const int row = nodeRow(node);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_nodes.erase(m_nodes.begin() + row);
    endRemoveRows();
}

void InventoryTreeModel::setVm(const VirtualMachine &vm)
{
    const QModelIndex parent = indexOfNode(vm.node);
    NodeItem *item = nodeItem(parent);
    if (!item)
        return;
    const int row = item->vmRow(vm.uuid);
    if (row >= 0) {
        item->vms[static_cast<std::size_t>(row)].vm = vm;
        emit dataChanged(index(row, 0, parent), index(row, ColumnCount - 1, parent));
        return takeSnapshots(*item, row);
    }
    const int end = static_cast<int>(item->vms.size());
    beginInsertRows(parent, end, end);
    item->vms.push_back(newItem(*item, vm));
    endInsertRows();
}

void InventoryTreeModel::removeVm(const VmRef &vm)
{
    const QModelIndex index = indexOf(vm);
    if (!index.isValid())
        return;
    NodeItem *item = nodeItem(index);
    if (!item->row.reachable)
        return; // nobody knows whether it is gone
    beginRemoveRows(index.parent(), index.row(), index.row());
    item->vms.erase(item->vms.begin() + index.row());
    endRemoveRows();
}

std::optional<VmRef> InventoryTreeModel::vmAt(const QModelIndex &index) const
{
    if (const VmItem *item = vmItem(index))
        return VmRef{item->vm.node, item->vm.uuid};
    return std::nullopt;
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
    else if (parent.isValid())
        item = nodeItem(parent);
    return createIndex(row, column, item);
}

QModelIndex InventoryTreeModel::parent(const QModelIndex &index) const
{
    if (const SnapshotItem *snapshot = snapshotItem(index))
        return indexOf(*snapshot->parent);
    return vmItem(index) ? indexOfNode(nodeItem(index)->row.name) : QModelIndex();
}

int InventoryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (parent.column() > 0)
        return 0;
    if (!parent.internalPointer())
        return static_cast<int>(nodeItem(parent)->vms.size());
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
    if (const VmItem *item = vmItem(index))
        return vmData(item->vm, nodeItem(index)->row, index.column(), role);
    if (const SnapshotItem *snapshot = snapshotItem(index))
        return snapshotData(snapshot->facts, vmOf(*snapshot).vm, snapshot->node.row, index.column(),
                            role);
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
    if (const VmItem *vm = vmItem(index))
        return flags | Qt::ItemIsDragEnabled |
               (vm->snapshots ? Qt::NoItemFlags : Qt::ItemNeverHasChildren);
    return snapshotItem(index) ? flags : flags | Qt::ItemIsDropEnabled;
}

QMimeData *InventoryTreeModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        if (const std::optional<VmRef> vm = vmAt(index)) {
            auto *data = new QMimeData;
            setDraggedVm(*data, *vm);
            return data;
        }
    }
    return nullptr;
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
    auto *item = static_cast<NodeItem *>(static_cast<Item *>(index.internalPointer()));
    return item ? item : m_nodes[static_cast<std::size_t>(index.row())].get();
}

const InventoryTreeModel::VmItem *InventoryTreeModel::vmItem(const QModelIndex &index) const
{
    const bool isVm = index.isValid() && index.internalPointer() && !snapshotItem(index);
    return isVm ? &nodeItem(index)->vms[static_cast<std::size_t>(index.row())] : nullptr;
}

int InventoryTreeModel::nodeRow(const QString &node) const
{
    const auto item = std::ranges::find_if(
        m_nodes, [&](const auto &candidate) { return candidate->row.name == node; });
    return item == m_nodes.end() ? -1 : static_cast<int>(item - m_nodes.begin());
}

} // namespace ramet
