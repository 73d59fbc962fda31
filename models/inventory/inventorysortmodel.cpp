// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorysortmodel.h"

#include "models/collation.h"
#include "models/inventory/inventorytreemodel.h"

namespace ramet {
namespace {

bool isVm(const QModelIndex &row)
{
    return !row.data(InventoryTreeModel::UuidRole).toString().isEmpty();
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

void InventorySortModel::setFilter(const VmFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
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
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ramet
