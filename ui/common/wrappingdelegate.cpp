// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrappingdelegate.h"

#include "ui/common/plaintext.h"

#include <QHeaderView>
#include <QTreeView>

namespace ramet {

WrappingDelegate::WrappingDelegate(QTreeView *view)
    : PaddedDelegate(view)
    , m_view(view)
{
    connect(view->header(), &QHeaderView::sectionResized, view, &QTreeView::doItemsLayout,
            Qt::QueuedConnection);
}

QString WrappingDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return withWholeMacs(PaddedDelegate::displayText(value, locale));
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wrapped = option;
    wrapped.rect.setSize({m_view->columnWidth(index.column()), QWIDGETSIZE_MAX});
    return QStyledItemDelegate::sizeHint(wrapped, index);
}

} // namespace ramet
