// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorysortmodel.h"

#include "models/collation.h"
#include "models/inventory/inventorytreemodel.h"

#include <QScopeGuard>

namespace ramet {
namespace {

constexpr qsizetype mostKeys = 50'000; // rows come and go

bool isVm(const QModelIndex &row)
{
    return !row.data(InventoryTreeModel::UuidRole).toString().isEmpty();
}

bool isAway(const QModelIndex &row)
{
    return row.data(InventoryTreeModel::AwayRole).toBool();
}

} // namespace

InventorySortModel::InventorySortModel(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(nameCollator())
{
    setSortRole(InventoryTreeModel::SortRole);
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
    sort(InventoryTreeModel::Name);
}

/// Until the end of what it returns.
auto InventorySortModel::keepRowKeys()
{
    beginRowKeys();
    return qScopeGuard([this] { endRowKeys(); });
}

void InventorySortModel::beginRowKeys()
{
    m_keepsRowKeys = qobject_cast<const TreeModel *>(sourceModel()); // a pointer for each row
}

void InventorySortModel::endRowKeys()
{
    m_keepsRowKeys = false;
    m_rowKeys.clear();
}

/// Where rows move all are sorted anew.
void InventorySortModel::setSourceModel(QAbstractItemModel *model)
{
    using Model = QAbstractItemModel;
    QSortFilterProxyModel::setSourceModel(model); // it hears of all before this does
    connect(model, &Model::rowsAboutToBeMoved, this, &InventorySortModel::beginRowKeys);
    connect(model, &Model::layoutAboutToBeChanged, this, &InventorySortModel::beginRowKeys);
    connect(model, &Model::rowsMoved, this, &InventorySortModel::endRowKeys);
    connect(model, &Model::layoutChanged, this, &InventorySortModel::endRowKeys);
}

void InventorySortModel::setFilter(const VmFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    {
        const auto keys = keepRowKeys();
        invalidateRowsFilter();
    }
    emit filterChanged();
}

bool InventorySortModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_filter.isEmpty() || isMatch(sourceModel()->index(row, 0, parent));
}

bool InventorySortModel::isMatch(const QModelIndex &row) const
{
    return m_filter.matches(row.data(InventoryTreeModel::FilterRole).value<FilterFacts>());
}

QModelIndex InventorySortModel::firstVm() const
{
    const auto find = [this](const auto &self, const QModelIndex &above) -> QModelIndex {
        for (int row = 0; row < rowCount(above); ++row) {
            const QModelIndex index = this->index(row, 0, above);
            if (isVm(index) && isMatch(index))
                return index;
            if (const QModelIndex found = self(self, index); found.isValid())
                return found;
        }
        return {};
    };
    return find(find, {});
}

InventorySortModel::VmCounts InventorySortModel::vmCounts() const
{
    const auto count = [](const auto &self, const QAbstractItemModel &model,
                          const QModelIndex &above) -> int {
        int vms = 0;
        for (int row = 0; row < model.rowCount(above); ++row) {
            const QModelIndex index = model.index(row, 0, above);
            vms += (isVm(index) ? 1 : 0) + self(self, model, index);
        }
        return vms;
    };
    return {count(count, *this, {}), count(count, *sourceModel(), {})};
}

void InventorySortModel::sort(int column, Qt::SortOrder order)
{
    const auto keys = keepRowKeys();
    QSortFilterProxyModel::sort(column, order);
}

InventorySortModel::Key InventorySortModel::keyOf(const QString &text) const
{
    if (m_textKeys.size() > mostKeys)
        m_textKeys.clear();
    const auto known = m_textKeys.constFind(text);
    return known != m_textKeys.cend() ? *known : *m_textKeys.insert(text, m_collator.sortKey(text));
}

/// Nothing: it sorts by no text.
std::optional<InventorySortModel::RowKey>
InventorySortModel::rowKeyOf(const QModelIndex &index) const
{
    if (const auto known = m_rowKeys.constFind(index.internalPointer()); known != m_rowKeys.cend())
        return *known;
    const QVariant value = index.data(sortRole());
    std::optional<RowKey> key;
    if (value.typeId() == QMetaType::QString)
        key = RowKey{keyOf(value.toString()), value.toString()};
    if (m_keepsRowKeys)
        m_rowKeys.insert(index.internalPointer(), key);
    return key;
}

bool InventorySortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *tree = qobject_cast<const InventoryTreeModel *>(sourceModel());
    const bool isPlace = tree && (tree->isPlace(left) || tree->isPlace(right));
    if (isPlace && !tree->isPlace(left.parent())) {
        // The places of a node are above its VMs, however those are sorted.
        const bool isAbove =
            tree->isPlace(left) && (!tree->isPlace(right) || left.row() < right.row());
        return isAbove == (sortOrder() == Qt::AscendingOrder);
    }
    if (tree && tree->isNodeOrGroup(left)) // nodes stand in their own order, however VMs are sorted
        return sortOrder() == Qt::DescendingOrder ? left.row() > right.row()
                                                  : left.row() < right.row();
    if (!tree && isAway(left) != isAway(right)) // what is not known is below all that is
        return isAway(right) == (sortOrder() == Qt::AscendingOrder);
    const auto a = rowKeyOf(left);
    const auto b = a ? rowKeyOf(right) : std::nullopt;
    if (!a || !b)
        return QSortFilterProxyModel::lessThan(left, right);
    const int compared = a->key.compare(b->key);
    return compared != 0 ? compared < 0 : a->text < b->text; // "web-2" and "web-02" collate alike
}

} // namespace ramet
