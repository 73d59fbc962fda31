// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrappingdelegate.h"

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

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wrapped = option;
    wrapped.rect.setSize({m_view->columnWidth(index.column()), QWIDGETSIZE_MAX});
    return QStyledItemDelegate::sizeHint(wrapped, index);
}

} // namespace ramet
