// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/choicedelegate.h"

#include "ui/clone/choicecombo.h"
#include "ui/common/colors.h"
#include "ui/common/direction.h"

#include <QApplication>
#include <QPainter>

namespace ramet {
namespace {

constexpr int margin = 6;
constexpr int maxWidth = 760;

struct SecondLine {
    explicit SecondLine(const QModelIndex &index)
        : isReason(!index.data(ChoiceCombo::ReasonRole).toString().isEmpty())
        , text(index.data(isReason ? ChoiceCombo::ReasonRole : ChoiceCombo::NoteRole).toString())
    {
    }
    bool isReason;
    QString text;
};

QFont fontOfSecond(QFont font)
{
    font.setItalic(true);
    return font;
}

} // namespace

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const SecondLine second(index);
    const QRect area = row.rect.adjusted(margin, 2, -margin, -2);
    const int height = second.text.isEmpty() ? area.height() : area.height() / 2;
    const bool isSelected = row.state & QStyle::State_Selected;
    const QColor muted = mutedColor(row.palette);
    const QColor normal =
        row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setPen(second.isReason ? muted : normal);
    painter->drawText(QRect(area.left(), area.top(), area.width(), height),
                      Qt::AlignVCenter | Qt::TextSingleLine,
                      shownElided(text, row.fontMetrics, Qt::ElideMiddle, area.width()));
    const QFont italic = fontOfSecond(row.font);
    painter->setFont(italic);
    painter->setPen(isSelected && !second.isReason ? normal : muted);
    painter->drawText(QRect(area.left(), area.top() + height, area.width(), area.height() - height),
                      Qt::AlignVCenter | Qt::TextSingleLine,
                      shownElided(second.text, QFontMetrics(italic), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics = option.fontMetrics;
    const QString second = SecondLine(index).text;
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = std::max(metrics.horizontalAdvance(text),
                               QFontMetrics(fontOfSecond(option.font)).horizontalAdvance(second));
    const int lines = second.isEmpty() ? 1 : 2;
    return {std::min(width + 4 * margin, maxWidth), metrics.lineSpacing() * lines + margin};
}

} // namespace ramet
