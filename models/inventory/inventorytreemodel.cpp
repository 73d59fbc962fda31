// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreemodel.h"

#include "models/inventory/droppolicy.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreeitems.h"

#include <QMimeData>
#include <QSet>
#include <algorithm>
#include <ranges>

namespace ramet {
namespace {

struct RowRange {
    int first;
    int last;
};

/// Rows that follow each other, as one each; sorts the rows.
std::vector<RowRange> rangesOf(std::vector<int> &rows)
{
    std::ranges::sort(rows);
    std::vector<RowRange> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().last + 1 == row)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    return ranges;
}

} // namespace

InventoryTreeModel::InventoryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

InventoryTreeModel::~InventoryTreeModel() = default;

void InventoryTreeModel::follow(InventoryStore &store)
{
    const auto takeNode = [this, &store](const QString &name) {
        const NodeInventory *node = store.inventory().findNode(name);
        const NodeItem *item = nodeItem(indexOfNode(name));
        const bool isBack = node && node->reachable && !(item && item->row.reachable);
        if (isBack) // what went meanwhile no signal tells of
            setNode(*node, store.isConnecting(name));
        else if (node)
            setNodeRow(*node, store.isConnecting(name));
    };
    const auto takePlaces = [this, &store](const QString &name) {
        if (const NodeInventory *node = store.inventory().findNode(name))
            setPlaces(*node);
    };
    for (const NodeInventory &node : store.inventory().nodes) {
        setNode(node, store.isConnecting(node.node));
        setPlaces(node);
    }
    connect(&store, &InventoryStore::nodeAdded, this, takeNode);
    connect(&store, &InventoryStore::nodeChanged, this, takeNode);
    connect(&store, &InventoryStore::nodeRemoved, this, &InventoryTreeModel::removeNode);
    connect(&store, &InventoryStore::vmsChanged, this,
            [this, &store](const QString &name, const QStringList &uuids) {
                if (const NodeInventory *node = store.inventory().findNode(name))
                    setVms(*node, uuids);
            });
    connect(&store, &InventoryStore::vmsChanged, this, takePlaces);
    connect(&store, &InventoryStore::storagesChanged, this, takePlaces);
}

void InventoryTreeModel::setNode(const NodeInventory &node, bool connecting)
{
    const int row = setNodeRow(node, connecting);
    QStringList uuids;
    for (const VirtualMachine &vm : node.vms)
        uuids << vm.uuid;
    for (const VmItem &item : m_nodes[static_cast<std::size_t>(row)]->vms)
        uuids << item.vm.uuid;
    uuids.removeDuplicates();
    setVms(node, uuids);
}

int InventoryTreeModel::setNodeRow(const NodeInventory &node, bool connecting)
{
    int row = nodeRow(node.node);
    if (row < 0) {
        row = rowCount();
        beginInsertRows({}, row, row);
        m_nodes.push_back(std::make_unique<NodeItem>());
        m_nodes.back()->row = NodeRow::of(node, connecting);
        endInsertRows();
        return row;
    }
    NodeItem &item = *m_nodes[static_cast<std::size_t>(row)];
    const NodeRow before = std::exchange(item.row, NodeRow::of(node, connecting));
    if (item.row == before)
        return row;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (before.reachable != node.reachable)
        touchVms(row);
    return row;
}

/// What the node's row says of them changed: whether they can be reached.
void InventoryTreeModel::touchVms(int nodeRow)
{
    const QModelIndex parent = index(nodeRow, 0);
    if (const int count = rowCount(parent); count > 0)
        emit dataChanged(index(0, 0, parent), index(count - 1, ColumnCount - 1, parent));
    if (const QModelIndex storages = indexOfStorages(*m_nodes[static_cast<std::size_t>(nodeRow)]);
        rowCount(storages) > 0)
        emit dataChanged(index(0, 0, storages),
                         index(rowCount(storages) - 1, ColumnCount - 1, storages));
    for (const VmItem &vm : m_nodes[static_cast<std::size_t>(nodeRow)]->vms) {
        if (vm.snapshots)
            touchSnapshots(*vm.snapshots);
    }
}

void InventoryTreeModel::setVms(const NodeInventory &node, const QStringList &uuids)
{
    const QModelIndex parent = indexOfNode(node.node);
    NodeItem *item = nodeItem(parent);
    if (!item || !node.reachable)
        return;
    QHash<QString, const VirtualMachine *> present;
    present.reserve(static_cast<qsizetype>(node.vms.size()));
    for (const VirtualMachine &vm : node.vms)
        present.insert(vm.uuid, &vm);
    std::vector<const VirtualMachine *> added;
    std::vector<int> changed;
    std::vector<int> gone;
    for (const QString &uuid : uuids) {
        const VirtualMachine *vm = present.value(uuid);
        const int row = item->vmRow(uuid);
        if (row < 0 && vm)
            added.push_back(vm);
        else if (row >= 0 && !vm)
            gone.push_back(row);
        else if (row >= 0 && std::as_const(item->vms)[static_cast<std::size_t>(row)].vm != *vm) {
            item->vms[static_cast<std::size_t>(row)].vm = *vm;
            changed.push_back(row);
        }
    }
    changeVms(parent, std::move(changed));
    removeVms(parent, std::move(gone));
    addVms(parent, added);
}

void InventoryTreeModel::changeVms(const QModelIndex &nodeIndex, std::vector<int> rows)
{
    for (const RowRange &range : rangesOf(rows))
        emit dataChanged(index(range.first, 0, nodeIndex),
                         index(range.last, ColumnCount - 1, nodeIndex));
    for (const int row : rows)
        takeSnapshots(*nodeItem(nodeIndex), row);
}

void InventoryTreeModel::removeVms(const QModelIndex &nodeIndex, std::vector<int> rows)
{
    NodeItem &item = *nodeItem(nodeIndex);
    for (const RowRange &range : rangesOf(rows) | std::views::reverse) {
        beginRemoveRows(nodeIndex, range.first, range.last);
        item.vms.erase(item.vms.begin() + range.first, item.vms.begin() + range.last + 1);
        item.rows.clear();
        endRemoveRows();
    }
}

void InventoryTreeModel::addVms(const QModelIndex &nodeIndex,
                                const std::vector<const VirtualMachine *> &vms)
{
    if (vms.empty())
        return;
    NodeItem &item = *nodeItem(nodeIndex);
    const int end = static_cast<int>(item.vms.size());
    beginInsertRows(nodeIndex, end, end + static_cast<int>(vms.size()) - 1);
    for (const VirtualMachine *vm : vms)
        item.vms.push_back(newItem(item, *vm));
    item.rows.clear();
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
    return vmItem(index) || isPlace(index) ? indexOfNode(nodeItem(index)->row.name) : QModelIndex();
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
    if (const VmItem *item = vmItem(index))
        return vmData(item->vm, nodeItem(index)->row, index.column(), role);
    if (const SnapshotItem *snapshot = snapshotItem(index))
        return snapshotData(snapshot->facts, vmOf(*snapshot).vm, snapshot->node.row, index.column(),
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
    if (const VmItem *vm = vmItem(index))
        return flags | Qt::ItemIsDragEnabled |
               (vm->snapshots ? Qt::NoItemFlags : Qt::ItemNeverHasChildren);
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

const InventoryTreeModel::VmItem *InventoryTreeModel::vmItem(const QModelIndex &index) const
{
    const bool isVm =
        index.isValid() && index.internalPointer() && !snapshotItem(index) && !isPlace(index);
    return isVm ? &nodeItem(index)->vms[static_cast<std::size_t>(index.row())] : nullptr;
}

int InventoryTreeModel::nodeRow(const QString &node) const
{
    const auto item = std::ranges::find_if(
        m_nodes, [&](const auto &candidate) { return candidate->row.name == node; });
    return item == m_nodes.end() ? -1 : static_cast<int>(item - m_nodes.begin());
}

} // namespace ramet
