// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventorydelegate.h"

#include "models/inventory/inventorytreemodel.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QIcon>

namespace ramet {

void InventoryDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    PaddedDelegate::initStyleOption(option, index);
    if (index.column() == InventoryTreeModel::Name) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        const QString name = index.data(InventoryTreeModel::IconNameRole).toString();
        option->icon = index.data(InventoryTreeModel::WarningRole).toBool() ? warnedRowIcon(name)
                                                                            : rowIcon(name);
        option->decorationSize = {16, 16};
    }
    const bool isAway = index.data(InventoryTreeModel::AwayRole).toBool();
    if (isAway)
        option->icon = option->icon.pixmap(option->decorationSize, QIcon::Disabled);
    if (isAway || index.column() != InventoryTreeModel::Name)
        option->palette.setColor(QPalette::Text, mutedColor(option->palette));
}

} // namespace ramet
