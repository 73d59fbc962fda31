// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paddeddelegate.h"

#include "ui/common/direction.h"
#include "ui/common/plaintext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <QTreeView>

namespace ramet {

constexpr int beside = 8; ///< a figure
constexpr int air = 14;   ///< in all, at the ends of a text

bool PaddedDelegate::isCut(const QTreeView &view, const QModelIndex &cell)
{
    return view.columnWidth(cell.column()) < view.sizeHintForIndex(cell).width() - air;
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + air, std::max(size.height(), option.fontMetrics.height()) + 6};
}

/// Figures at the right would touch the text of the next column.
void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QVariant role = index.data(Qt::TextAlignmentRole); // QTreeWidget keeps a number
    const auto alignment =
        role.typeId() == QMetaType::Int ? Qt::Alignment(role.toInt()) : role.value<Qt::Alignment>();
    QStyleOptionViewItem narrow = option;
    if (alignment & Qt::AlignRight) {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        narrow.rect.adjust(cell.direction == Qt::RightToLeft ? beside : 0, 0,
                           cell.direction == Qt::RightToLeft ? 0 : -beside, 0);
    }
    QStyledItemDelegate::paint(painter, narrow, index);
}

QString PaddedDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return shownText(QStyledItemDelegate::displayText(value, locale));
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
