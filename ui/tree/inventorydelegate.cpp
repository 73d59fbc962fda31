// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventorydelegate.h"

#include "models/inventory/inventorytreemodel.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"

namespace ramet {

QSize InventoryDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height()) + 6);
    return size;
}

void InventoryDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == InventoryTreeModel::Name) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(index.data(InventoryTreeModel::IconNameRole).toString());
        option->decorationSize = {16, 16};
        return;
    }
    const QColor muted = mutedColor(option->palette);
    option->palette.setColor(QPalette::Text, muted);
}

} // namespace ramet
