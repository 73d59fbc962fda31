// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventorydelegate.h"

#include "models/inventory/inventorytreemodel.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/tagchips.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <algorithm>

namespace ramet {

namespace {

constexpr int beforeTags = 10;

QStringList tagsOf(const QModelIndex &index)
{
    return index.column() == InventoryTreeModel::Name
               ? index.data(InventoryTreeModel::TagsRole).toStringList()
               : QStringList();
}

QRect textRect(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    return style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
}

/// The name takes what it needs, but leaves the tags two fifths of the cell.
TagLine lineBeside(const QStyleOptionViewItem &option, const QStringList &tags, int nameWidth)
{
    const int width = textRect(option).width();
    const int most = std::max(width - nameWidth, width * 2 / 5) - beforeTags;
    return {tags, option.fontMetrics, most};
}

/// After the name, where there is room.
void paintCount(QPainter &painter, const QStyleOptionViewItem &row, int count)
{
    const QRect whole = textRect(row);
    QRect rect = whole;
    rect.setLeft(rect.left() + beforeTags + row.fontMetrics.horizontalAdvance(row.text));
    const QString text = QLocale().toString(count);
    const int width = row.fontMetrics.horizontalAdvance(text);
    if (rect.width() < width)
        return;
    rect.setWidth(width);
    painter.save();
    painter.setFont(row.font);
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    painter.setPen(isSelected ? row.palette.color(QPalette::HighlightedText)
                              : mutedColor(row.palette));
    painter.drawText(QStyle::visualRect(row.direction, whole, rect), Qt::AlignCenter, text);
    painter.restore();
}

} // namespace

void InventoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    PaddedDelegate::paint(painter, option, index);
    const QStringList tags = tagsOf(index);
    const int count = index.column() == InventoryTreeModel::Name
                          ? index.data(InventoryTreeModel::CountRole).toInt()
                          : 0;
    if (tags.isEmpty() && count == 0)
        return;
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index); // with the name as it is drawn
    if (count > 0)
        return paintCount(*painter, row, count);
    const QString name = index.data().toString();
    const TagLine line = lineBeside(row, tags, row.fontMetrics.horizontalAdvance(name));
    const QRect rect = textRect(row);
    const int top = rect.center().y() - TagLine::height(row.fontMetrics) / 2;
    const int left = rect.left() + beforeTags + row.fontMetrics.horizontalAdvance(row.text);
    painter->save();
    painter->setFont(row.font);
    const QRect place(left, top, line.width(), TagLine::height(row.fontMetrics));
    line.paint(*painter, QStyle::visualRect(row.direction, rect, place).topLeft(),
               isDark(row.palette));
    painter->restore();
}

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
        option->icon = option->icon.pixmap(option->decorationSize,
                                           option->widget ? option->widget->devicePixelRatioF() : 1,
                                           QIcon::Disabled);
    if (isAway || index.column() != InventoryTreeModel::Name)
        option->palette.setColor(QPalette::Text, mutedColor(option->palette));
    const QStringList tags = tagsOf(index);
    if (tags.isEmpty() || !option->rect.isValid())
        return; // nobody draws it
    const int name = option->fontMetrics.horizontalAdvance(option->text);
    const TagLine line = lineBeside(*option, tags, name);
    const int left = textRect(*option).width() - line.width() - beforeTags;
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideMiddle, left);
}

} // namespace ramet
