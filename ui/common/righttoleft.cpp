// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/righttoleft.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace ramet {
namespace {

constexpr int besideIcon = 4;

/// As a picture, for which Qt knows the side.
QIcon arrowIcon(const QStyle &style, const QStyleOptionToolButton &button, const QWidget *widget)
{
    const qreal scale = widget ? widget->devicePixelRatioF() : 1;
    QPixmap picture(button.iconSize * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QStyleOption arrow = button;
    arrow.rect = QRect(QPoint(), button.iconSize);
    const QStyle::PrimitiveElement element =
        button.arrowType == Qt::LeftArrow    ? QStyle::PE_IndicatorArrowLeft
        : button.arrowType == Qt::RightArrow ? QStyle::PE_IndicatorArrowRight
        : button.arrowType == Qt::UpArrow    ? QStyle::PE_IndicatorArrowUp
                                             : QStyle::PE_IndicatorArrowDown;
    style.drawPrimitive(element, &arrow, &painter, widget);
    return picture;
}

bool drawToolButton(const QStyle &style, const QStyleOptionToolButton &option, QPainter &painter,
                    const QWidget *widget)
{
    if (!option.features.testFlag(QStyleOptionToolButton::Arrow) ||
        option.toolButtonStyle != Qt::ToolButtonTextBesideIcon)
        return false;
    QStyleOptionToolButton button = option;
    button.features.setFlag(QStyleOptionToolButton::Arrow, false);
    button.icon = arrowIcon(style, option, widget);
    style.drawControl(QStyle::CE_ToolButtonLabel, &button, &painter, widget);
    return true;
}

bool drawPushButton(const QStyle &style, const QStyleOptionButton &option, QPainter &painter,
                    const QWidget *widget)
{
    if (option.icon.isNull() || option.text.isEmpty() ||
        option.features.testFlag(QStyleOptionButton::HasMenu))
        return false;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const QSize icon = option.iconSize;
    const int side = std::max(0, (option.rect.width() - icon.width() - besideIcon - text) / 2);
    QRect place(QPoint(), icon);
    place.moveCenter(option.rect.center());
    place.moveRight(option.rect.right() - side);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                      option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    QStyleOptionButton words = option;
    words.icon = {};
    words.rect.setRight(place.left() - besideIcon);
    words.rect.setLeft(option.rect.left() + side);
    style.drawControl(QStyle::CE_PushButtonLabel, &words, &painter, widget);
    return true;
}

/// In the color that is read on the part of the bar that is full, and in that of the rest.
bool drawBarText(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const int all = bar.maximum - bar.minimum;
    if (!bar.textVisible || bar.invertedAppearance || all <= 0)
        return false;
    const auto width =
        static_cast<int>(qint64(bar.progress - bar.minimum) * bar.rect.width() / all);
    QRect full = bar.rect;
    full.setLeft(full.right() - width + 1);
    painter.save();
    for (const bool isFull : {false, true}) {
        painter.setClipRegion(isFull ? QRegion(full) : QRegion(bar.rect).subtracted(full));
        painter.setPen(bar.palette.color(isFull ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(bar.rect, Qt::AlignCenter | Qt::TextSingleLine, bar.text);
    }
    painter.restore();
    return true;
}

} // namespace

bool drawRightToLeft(const QStyle &style, QStyle::ControlElement element,
                     const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (element == QStyle::CE_ToolButtonLabel)
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option))
            return drawToolButton(style, *button, painter, widget);
    if (element == QStyle::CE_PushButtonLabel)
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option))
            return drawPushButton(style, *button, painter, widget);
    if (element == QStyle::CE_ProgressBarLabel)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option))
            return drawBarText(*bar, painter);
    return false;
}

} // namespace ramet
