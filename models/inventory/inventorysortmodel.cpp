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
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ramet
