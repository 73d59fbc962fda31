// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorysortmodel.h"

#include "models/collation.h"
#include "models/inventory/inventorytreemodel.h"

namespace ramet {

InventorySortModel::InventorySortModel(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(nameCollator())
{
    setSortRole(InventoryTreeModel::SortRole);
    setFilterKeyColumn(InventoryTreeModel::Name);
    setFilterRole(InventoryTreeModel::FilterRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
    sort(InventoryTreeModel::Name);
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
    if (!left.parent().isValid()) // nodes stand in their own order, however VMs are sorted
        return sortOrder() == Qt::DescendingOrder ? left.row() > right.row()
                                                  : left.row() < right.row();
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ramet
