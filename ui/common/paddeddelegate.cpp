// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paddeddelegate.h"

#include "ui/common/direction.h"
#include "ui/common/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace ramet {

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 14, std::max(size.height(), option.fontMetrics.height()) + 6};
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
