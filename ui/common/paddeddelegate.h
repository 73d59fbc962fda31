// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace ramet {

/// Cells with some air around their text, so that columns do not touch and rows are easy to hit.
class PaddedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether the text of a cell stands in its column with an end cut off. The cell is not in
    /// the first column, and of a view whose delegate this is.
    static bool isCut(const QTreeView &view, const QModelIndex &cell);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Tool tips show names as they are.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// The text as it is drawn in the cell.
    static QString shownIn(const QStyleOptionViewItem &cell);
};

} // namespace ramet
