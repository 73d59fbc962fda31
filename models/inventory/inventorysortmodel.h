// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/vmfilter.h"

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>
#include <optional>

namespace ramet {

/// Sorts VMs by SortRole, numbers in names by their value (web-2 before web-10); nodes keep their
/// order. Sorted by name from the start. What the filter lets through keeps the rows above it.
class InventorySortModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit InventorySortModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override; ///< once

    const VmFilter &filter() const { return m_filter; }
    void setFilter(const VmFilter &filter);
    /// Whether the row itself matches, not only one below it.
    bool isMatch(const QModelIndex &row) const;
    QModelIndex firstVm() const; ///< the uppermost row of a VM that matches

    struct VmCounts {
        int shown = 0;
        int all = 0;
    };
    VmCounts vmCounts() const; ///< takes a few milliseconds with 10,000
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void filterChanged(); ///< and rows were filtered

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    using Key = QCollatorSortKey;
    struct RowKey {
        Key key;
        QString text;
    };
    Key keyOf(const QString &text) const;
    std::optional<RowKey> rowKeyOf(const QModelIndex &index) const;
    auto keepRowKeys();
    void beginRowKeys();
    void endRowKeys();

    QCollator m_collator;
    mutable QHash<QString, Key> m_textKeys; ///< of texts that were compared
    /// Of rows, while many are sorted at once, in which none of them changes; no key: no text.
    mutable QHash<const void *, std::optional<RowKey>> m_rowKeys;
    bool m_keepsRowKeys = false;
    VmFilter m_filter;
};

} // namespace ramet
