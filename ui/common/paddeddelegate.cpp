// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paddeddelegate.h"

#include "ui/common/direction.h"
#include "ui/common/plaintext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <QTreeView>

namespace ramet {

constexpr int air = 8; ///< more than the style has at the ends of a text

bool PaddedDelegate::isCut(const QTreeView &view, const QModelIndex &cell)
{
    return view.columnWidth(cell.column()) < view.sizeHintForIndex(cell).width() - air;
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + air, std::max(size.height(), option.fontMetrics.height()) + 6};
}

void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    cell.text = shownIn(cell);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

/// The style would cut an isolate and so turn over what follows it.
QString PaddedDelegate::shownIn(const QStyleOptionViewItem &cell)
{
    const bool wraps = cell.features.testFlag(QStyleOptionViewItem::WrapText);
    if (wraps || cell.direction == Qt::LeftToRight)
        return shownText(cell.text);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    return shownElided(cell.text, QFontMetrics(cell.font), cell.textElideMode,
                       rect.width() - 2 * margin);
}

bool PaddedDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!event || !view || event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return !text.isEmpty();
}

} // namespace ramet
