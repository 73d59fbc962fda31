// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreechanges.h"

#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreeitems.h"

#include <QElapsedTimer>
#include <algorithm>
#include <ranges>

namespace ramet {
namespace {

/// Longest time for one turn of the event loop; the view then lays out its rows, too.
constexpr qint64 turnMs = 4;
/// So many VMs are looked at between two looks at the clock.
constexpr qsizetype step = 64;
/// A removal numbers the rows behind it anew.
constexpr std::size_t removalsInAStep = 8;

} // namespace

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
    connect(&store, &InventoryStore::nodeRenamed, this, &InventoryTreeModel::renameNode);
    connect(&store, &InventoryStore::nodeMoved, this, &InventoryTreeModel::moveNode);
    connect(&store, &InventoryStore::vmsListed, this, &InventoryTreeModel::setListed);
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
    if (!node.reachable)
        return;
    wantAll(*m_nodes[static_cast<std::size_t>(row)], node.vms);
    changeRows();
}

int InventoryTreeModel::setNodeRow(const NodeInventory &node, bool connecting)
{
    int row = nodeRow(node.node);
    if (row < 0) {
        row = rowCount();
        beginInsertRows({}, row, row);
        m_nodes.push_back(std::make_unique<NodeItem>());
        m_nodes.back()->row = NodeRow::of(node, connecting);
        numberNodes();
        endInsertRows();
        return row;
    }
    NodeItem &item = *m_nodes[static_cast<std::size_t>(row)];
    const NodeRow before = std::exchange(item.row, NodeRow::of(node, connecting));
    if (item.row == before)
        return row;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (before.reachable != node.reachable || before.isBeingRead != node.isBeingRead) {
        item.told = static_cast<int>(item.vms.size());
        const QModelIndex storages = indexOfStorages(item);
        if (const int count = rowCount(storages); item.hasPlaces && count > 0)
            emit dataChanged(index(0, 0, storages), index(count - 1, ColumnCount - 1, storages));
        changeRows();
    }
    return row;
}

void InventoryTreeModel::numberNodes()
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_nodes[i]->place = static_cast<int>(i);
}

void InventoryTreeModel::setVms(const NodeInventory &node, const QStringList &uuids)
{
    NodeItem *item = nodeItem(indexOfNode(node.node));
    if (!item || !node.reachable)
        return;
    item->wanted = node.vms;
    std::ranges::reverse_copy(uuids, std::back_inserter(item->waiting));
    changeRows();
}

void InventoryTreeModel::setListed(const QString &node, const VmList &vms)
{
    NodeItem *item = nodeItem(indexOfNode(node));
    if (!item)
        return;
    wantAll(*item, vms);
    changeRows();
}

void InventoryTreeModel::wantAll(NodeItem &item, const VmList &vms)
{
    item.wanted = vms;
    item.waiting.clear();
    for (const VirtualMachine &vm : vms | std::views::reverse)
        item.waiting << vm.uuid;
    for (const VirtualMachine &vm : std::as_const(item).vms)
        if (vms.rowOf(vm.uuid) < 0)
            item.waiting << vm.uuid;
}

void InventoryTreeModel::changeRows()
{
    QElapsedTimer turn;
    turn.start();
    for (const auto &item : m_nodes) {
        while (changeSome(*item)) {
            if (turn.elapsed() < turnMs)
                continue;
            m_more.start(0);
            return;
        }
    }
}

/// False: nothing of it waits.
bool InventoryTreeModel::changeSome(NodeItem &item)
{
    if (!item.waiting.isEmpty())
        changeNext(item);
    else if (item.told > 0)
        touchNext(item);
    else
        return false;
    if (item.waiting.isEmpty())
        item.wanted = {};
    return true;
}

void InventoryTreeModel::changeNext(NodeItem &item)
{
    std::vector<std::size_t> added;
    std::vector<int> changed;
    std::vector<int> gone;
    const VmList wanted = item.wanted;
    for (qsizetype i = 0; i < step && !item.waiting.isEmpty() && gone.size() < removalsInAStep;
         ++i) {
        const QString uuid = item.waiting.takeLast();
        const qsizetype from = wanted.rowOf(uuid);
        const int row = item.vmRow(uuid);
        const auto at = static_cast<std::size_t>(row);
        if (from < 0) {
            if (row >= 0)
                gone.push_back(row);
        } else if (row < 0) {
            added.push_back(static_cast<std::size_t>(from));
        } else if (!item.vms.isSame(at, wanted, static_cast<std::size_t>(from))) {
            const bool isEqual = wanted.at(static_cast<std::size_t>(from)) == item.vms.at(at);
            item.vms.share(at, wanted, static_cast<std::size_t>(from));
            if (!isEqual)
                changed.push_back(row);
        }
    }
    changeVms(item, std::move(changed));
    removeVms(item, std::move(gone));
    addVms(item, added);
}

/// What the node's row says of them changed: whether they can be reached.
void InventoryTreeModel::touchNext(NodeItem &item)
{
    const QModelIndex parent = index(item.place, 0);
    const int end = std::min(item.told, static_cast<int>(item.vms.size()));
    const int begin = std::max(0, end - static_cast<int>(step));
    item.told = begin;
    if (begin >= end)
        return;
    emit dataChanged(index(begin, 0, parent), index(end - 1, ColumnCount - 1, parent));
    for (int row = begin; row < end; ++row) {
        if (const auto &root = item.snapshots[static_cast<std::size_t>(row)])
            touchSnapshots(*root);
    }
}

void InventoryTreeModel::changeVms(NodeItem &item, std::vector<int> rows)
{
    const QModelIndex parent = index(item.place, 0);
    for (const RowRange &range : rangesOf(rows))
        emit dataChanged(index(range.first, 0, parent), index(range.last, ColumnCount - 1, parent));
    for (const int row : rows)
        takeSnapshots(item, row);
}

void InventoryTreeModel::removeVms(NodeItem &item, std::vector<int> rows)
{
    for (const RowRange &range : rangesOf(rows) | std::views::reverse) {
        beginRemoveRows(index(item.place, 0), range.first, range.last);
        item.vms.removeRows(static_cast<std::size_t>(range.first),
                            static_cast<std::size_t>(range.last - range.first + 1));
        const auto begin = item.snapshots.begin();
        item.snapshots.erase(begin + range.first, begin + range.last + 1);
        endRemoveRows();
    }
}

/// These rows of what is wanted.
void InventoryTreeModel::addVms(NodeItem &item, const std::vector<std::size_t> &rows)
{
    if (rows.empty())
        return;
    const int end = static_cast<int>(item.vms.size());
    beginInsertRows(index(item.place, 0), end, end + static_cast<int>(rows.size()) - 1);
    for (const std::size_t row : rows) {
        item.vms.appendShared(item.wanted, row);
        item.snapshots.push_back(newSnapshots(item, item.wanted.at(row)));
    }
    endInsertRows();
}

void InventoryTreeModel::removeNode(const QString &node)
{
    const int row = nodeRow(node);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_nodes.erase(m_nodes.begin() + row);
    numberNodes();
    endRemoveRows();
}

void InventoryTreeModel::renameNode(const QString &node, const QString &to)
{
    const QModelIndex row = indexOfNode(node);
    if (!row.isValid())
        return;
    NodeItem &item = *nodeItem(row);
    item.row.name = to;
    emit dataChanged(row, row.siblingAtColumn(ColumnCount - 1));
    item.told = static_cast<int>(item.vms.size());
    changeRows();
}

void InventoryTreeModel::moveNode(const QString &node, int place)
{
    const int row = nodeRow(node);
    const int to = std::clamp(place, 0, rowCount() - 1);
    if (row < 0 || row == to)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    const auto begin = m_nodes.begin();
    if (to > row)
        std::rotate(begin + row, begin + row + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + row, begin + row + 1);
    numberNodes();
    endMoveRows();
}

} // namespace ramet
