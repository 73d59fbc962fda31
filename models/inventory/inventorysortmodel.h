// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace ramet {

/// Sorts VMs by SortRole, numbers in names by their value (web-2 before web-10); nodes keep their
/// order. Filters names by a text; a node stays while it or one of its VMs matches. Sorted by name
/// from the start.
class InventorySortModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit InventorySortModel(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace ramet
