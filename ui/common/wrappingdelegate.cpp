// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrappingdelegate.h"

#include "ui/common/plaintext.h"

#include <QApplication>
#include <QHeaderView>
#include <QTreeView>

namespace ramet {

constexpr QMargins aroundText(3, 3, 3, 3); ///< around the text

WrappingDelegate::WrappingDelegate(QTreeView *view)
    : PaddedDelegate(view)
    , m_view(view)
{
    connect(view->header(), &QHeaderView::sectionResized, view, &QTreeView::doItemsLayout,
            Qt::QueuedConnection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // a row may be higher than it
}

QString WrappingDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return withWholeMacs(PaddedDelegate::displayText(value, locale));
}

/// The ground fills the cell; drawn once, as it may be half transparent.
void WrappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.backgroundBrush = Qt::NoBrush;
    cell.rect = cell.rect.marginsRemoved(aroundText);
    cell.text = shownIn(cell);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wrapped = option;
    wrapped.rect.setSize(
        {m_view->columnWidth(index.column()) - aroundText.left() - aroundText.right(),
         QWIDGETSIZE_MAX});
    return QStyledItemDelegate::sizeHint(wrapped, index).grownBy(aroundText);
}

} // namespace ramet
