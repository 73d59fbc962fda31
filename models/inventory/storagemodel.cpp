// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/storagemodel.h"

#include "models/format.h"
#include "models/inventory/inventorystore.h"
#include "storage/pool/sharing.h"

namespace ramet {

StorageModel::StorageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StorageModel::follow(InventoryStore &store)
{
    const auto take = [this, &store] { setInventory(store.inventory()); };
    connect(&store, &InventoryStore::storagesChanged, this, take);
    connect(&store, &InventoryStore::nodeRemoved, this, take);
    take();
}

/// Both lists have the order of nodes and pools: rows that go are taken out, rows that come are
/// put in where they belong, and what is left is compared.
void StorageModel::setInventory(const Inventory &inventory)
{
    const std::vector<Row> wanted = rowsOf(inventory);
    for (int i = rowCount() - 1; i >= 0; --i)
        if (!contains(wanted, m_rows[static_cast<std::size_t>(i)]))
            erase(i);
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        const Row &row = wanted[static_cast<std::size_t>(i)];
        if (i < rowCount() && m_rows[static_cast<std::size_t>(i)].isSameStorage(row)) {
            replace(i, row);
            continue;
        }
        for (int j = rowCount() - 1; j > i; --j) // it stood elsewhere: the order changed
            if (m_rows[static_cast<std::size_t>(j)].isSameStorage(row))
                erase(j);
        beginInsertRows({}, i, i);
        m_rows.insert(m_rows.begin() + i, row);
        endInsertRows();
    }
}

void StorageModel::erase(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void StorageModel::replace(int row, const Row &value)
{
    Row &current = m_rows[static_cast<std::size_t>(row)];
    if (current == value)
        return;
    current = value;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool StorageModel::contains(const std::vector<Row> &rows, const Row &row)
{
    return std::ranges::any_of(rows, [&](const Row &other) { return other.isSameStorage(row); });
}

std::vector<StorageModel::Row> StorageModel::rowsOf(const Inventory &inventory)
{
    std::vector<Row> rows;
    for (const NodeInventory &node : inventory.nodes)
        for (const StoragePool &pool : node.pools)
            rows.push_back({node.node, pool.name, pool.type, pool.path, pool.active,
                            pool.availableBytes, pool.capacityBytes, sharedWith(inventory, pool)});
    return rows;
}

int StorageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StorageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StorageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Free || index.column() == Total
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case SortRole:
        return sortKey(row, index.column());
    case NodeRole:
        return row.node;
    case NameRole:
        return row.name;
    case ActiveRole:
        return row.active;
    case FreeBytesRole:
        return row.freeBytes;
    case TotalBytesRole:
        return row.totalBytes;
    default:
        return {};
    }
}

QVariant StorageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Storage");
    case Node:
        return tr("Node");
    case Type:
        return tr("Type");
    case Free:
        return tr("Free");
    case Total:
        return tr("Total");
    case SharedWith:
        return tr("Shared with");
    case State:
        return tr("State");
    case Path:
        return tr("Path");
    default:
        return {};
    }
}

QVariant StorageModel::text(const Row &row, int column)
{
    switch (column) {
    case Name:
        return row.name;
    case Node:
        return row.node;
    case Type:
        return row.type;
    case Free:
        return row.active ? formatBytes(row.freeBytes) : QString();
    case Total:
        return row.active ? formatBytes(row.totalBytes) : QString();
    case SharedWith:
        return row.sharedWith.join(QStringLiteral(", "));
    case State:
        return row.active ? tr("Active") : tr("Not active");
    case Path:
        return row.path;
    default:
        return {};
    }
}

QVariant StorageModel::sortKey(const Row &row, int column)
{
    switch (column) {
    case Free:
        return row.freeBytes;
    case Total:
        return row.totalBytes;
    default:
        return text(row, column);
    }
}

} // namespace ramet
