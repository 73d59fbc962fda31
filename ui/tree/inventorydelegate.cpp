// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventorydelegate.h"

#include "models/inventory/inventorytreemodel.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"

namespace ramet {

void InventoryDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    PaddedDelegate::initStyleOption(option, index);
    if (index.column() == InventoryTreeModel::Name) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = rowIcon(index.data(InventoryTreeModel::IconNameRole).toString());
        option->decorationSize = {16, 16};
        return;
    }
    const QColor muted = mutedColor(option->palette);
    option->palette.setColor(QPalette::Text, muted);
}

} // namespace ramet
