// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/storagemodel.h"

#include "models/format.h"
#include "models/gaptext.h"
#include "models/inventory/inventorystore.h"
#include "models/printable.h"
#include "storage/inventory/sharedstorage.h"
#include "storage/pool/sharing.h"

#include <algorithm>

namespace ramet {
namespace {

/// Figures stand below their captions.
QVariant storageAlignment(int column)
{
    return column == StorageModel::Free || column == StorageModel::Total
               ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
               : QVariant();
}

/// Many nodes are read at once, and which storages are shared is asked of all.
constexpr std::chrono::milliseconds storagePause{100};

} // namespace

StorageModel::StorageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StorageModel::follow(InventoryStore &store)
{
    const auto plan = [this] {
        if (!m_pause.isActive())
            m_pause.start();
    };
    m_pause.setSingleShot(true);
    m_pause.setInterval(storagePause);
    connect(&m_pause, &QTimer::timeout, this, [this, &store] { setInventory(store.inventory()); });
    connect(&store, &InventoryStore::storagesChanged, this, plan);
    connect(&store, &InventoryStore::nodeRemoved, this, plan);
    setInventory(store.inventory());
}

/// Rows that go are taken out; then, from the top, every row is moved or put where it belongs.
void StorageModel::setInventory(const Inventory &inventory)
{
    const std::vector<Row> wanted = rowsOf(inventory);
    for (int row = rowCount() - 1; row >= 0; --row)
        if (rowOf(wanted, m_rows[static_cast<std::size_t>(row)]) < 0)
            erase(row);
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const Row &value = wanted[static_cast<std::size_t>(row)];
        const int current = rowOf(m_rows, value);
        if (current < 0)
            insert(row, value);
        else if (current > row)
            move(current, row);
        replace(row, value);
    }
}

void StorageModel::insert(int row, const Row &value)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, value);
    endInsertRows();
}

void StorageModel::move(int from, int to)
{
    beginMoveRows({}, from, from, {}, to);
    std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
    endMoveRows();
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

int StorageModel::rowOf(const std::vector<Row> &rows, const Row &row)
{
    const auto found =
        std::ranges::find_if(rows, [&](const Row &other) { return other.isSameStorage(row); });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

std::vector<StorageModel::Row> StorageModel::rowsOf(const Inventory &inventory)
{
    std::vector<Row> rows;
    for (const NodeInventory &node : inventory.nodes)
        for (const StoragePool &pool : node.pools)
            rows.push_back({node.node, pool.name, pool.type, pool.path, pool.active,
                            pool.availableBytes, pool.capacityBytes, sharedWith(inventory, pool),
                            gapTextsOfStorage(node.gaps, pool.name)});
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
        return printable(text(row, index.column()).toString());
    case Qt::TextAlignmentRole:
        return storageAlignment(index.column());
    case Qt::ToolTipRole:
        return row.gaps.isEmpty() ? QVariant() : QVariant(row.gaps.join(u'\n'));
    case WarningRole:
        return !row.gaps.isEmpty();
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
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return storageAlignment(section);
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
