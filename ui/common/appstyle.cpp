// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appstyle.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/righttoleft.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace ramet {
namespace {

/// Fusion's own are darker than the ground, which cannot be seen where that is dark.
void paintDarkFrame(QPainter &painter, const QStyleOption &option, int strength)
{
    QColor color = option.palette.color(QPalette::WindowText);
    color.setAlpha(strength);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(color);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

constexpr int fieldFrame = 90;

/// How strong the frame of a control is to be on a dark ground; 0: as the style draws it.
int darkFrame(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
        return 140;
    case QStyle::PE_FrameLineEdit:
        return fieldFrame;
    case QStyle::PE_Frame:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelMenu:
    case QStyle::PE_PanelButtonCommand:
        return 50;
    default:
        return 0;
    }
}

/// A field that has the keys is never weaker than the others.
void paintFieldFrame(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return paintDarkFrame(painter, option, fieldFrame);
    QStyleOption focused = option;
    focused.palette.setColor(QPalette::WindowText,
                             readableOn(option.palette.color(QPalette::Base),
                                        option.palette.color(QPalette::Highlight)));
    paintDarkFrame(painter, focused, 255);
}

void paintSeparator(QPainter &painter, const QStyleOption &option)
{
    constexpr int beside = 5;
    QColor color = option.palette.color(QPalette::WindowText);
    color.setAlpha(60);
    const int middle = option.rect.center().y();
    painter.fillRect(
        QRect(option.rect.left() + beside, middle, option.rect.width() - 2 * beside, 1), color);
}

/// Weaker than the icon itself on any ground.
QPixmap disabledPixmap(const QPixmap &pixmap)
{
    QImage grey = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < grey.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(grey.scanLine(y));
        for (int x = 0; x < grey.width(); ++x) {
            const int value = qGray(line[x]);
            line[x] = qRgba(value, value, value, qAlpha(line[x]) / 2);
        }
    }
    return QPixmap::fromImage(grey);
}

/// The colours of the icons are made for a light ground.
QPixmap lightened(QPixmap pixmap)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.fillRect(pixmap.rect(), QColor(255, 255, 255, 64));
    return pixmap;
}

} // namespace

bool AppStyle::isDarkFusion(const QStyleOption &option) const
{
    return isDark(option.palette) && baseStyle()->name() == QStringLiteral("fusion");
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_EtchDisabledText)
        return 0; // etched letters are blurred on a dark ground
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                          const QWidget *widget) const
{
    constexpr int moreButton = 24; // to be hit by a mouse
    constexpr int besideText = 6;  ///< in a list, of captions and of what is below them
    if (metric == PM_ToolBarExtensionExtent)
        return moreButton;
    if (metric == PM_HeaderMarkSize && widget) // what the sort arrow takes: Qt cuts the caption so
        return widget->height() / 2 + 2 * pixelMetric(PM_HeaderMargin, option, widget);
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    if (metric == PM_HeaderMargin)
        return std::max(usual, besideText);
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView *>(widget))
        return std::max(usual, besideText - 1); // one more is the style's
    return usual;
}

QIcon AppStyle::standardIcon(StandardPixmap of, const QStyleOption *option,
                             const QWidget *widget) const
{
    QIcon own;
    if (of == SP_MessageBoxQuestion)
        own = icon(QStringLiteral("question"));
    else if (of == SP_MessageBoxWarning)
        own = icon(QStringLiteral("warning"));
    else if (of == SP_ToolBarHorizontalExtensionButton)
        own = icon(QStringLiteral("more")); // Fusion's own is black on any ground
    return own.isNull() ? QProxyStyle::standardIcon(of, option, widget) : own;
}

/// The number in a field stands where its words would.
void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *spin = qobject_cast<QAbstractSpinBox *>(widget);
    if (spin && spin->isRightToLeft())
        spin->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QPixmap AppStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                      const QStyleOption *option) const
{
    if (mode == QIcon::Disabled)
        return disabledPixmap(pixmap);
    if (mode == QIcon::Normal && option && isDark(option->palette))
        return lightened(pixmap);
    return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const bool isLine = element == CE_MenuItem && item && item->text.isEmpty() &&
                        item->menuItemType == QStyleOptionMenuItem::Separator;
    if (isLine && isDarkFusion(*option))
        return paintSeparator(*painter, *option);
    if (option->direction == Qt::LeftToRight ||
        !drawRightToLeft(*this, element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove && isDarkFusion(*option))
        paintDarkFrame(*painter, *option, fieldFrame);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && isDarkFusion(*option))
        paintFieldFrame(*painter, *option);
}

/// QCommonStyle puts the parts of a scroll bar at 0, wherever the bar begins (PageArea).
QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                               SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const int left = option->rect.left();
    return control == CC_ScrollBar && rect.left() < left ? rect.translated(left, 0) : rect;
}

/// The arrow of a selected row has the colour of its text.
void AppStyle::drawBranch(const QStyleOption &option, QPainter *painter,
                          const QWidget *widget) const
{
    QStyleOption branch = option;
    if (option.state & State_Selected)
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            branch.palette.setBrush(role, option.palette.brush(QPalette::HighlightedText));
    QProxyStyle::drawPrimitive(PE_IndicatorBranch, &branch, painter, widget);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorBranch)
        return drawBranch(*option, painter, widget);
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
    // QTreeView draws the frame of a row without a widget.
    if (element != PE_FrameFocusRect || !focus ||
        !qobject_cast<const QAbstractItemView *>(option->styleObject)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const int strength = darkFrame(element);
        if (strength == 0 || !isDarkFusion(*option))
            return;
        if (element == PE_FrameLineEdit)
            paintFieldFrame(*painter, *option);
        else
            paintDarkFrame(*painter, *option, strength);
        return;
    }
    // On a selected row and on others the ground is one of these.
    const bool isSelected = focus->backgroundColor == option->palette.color(QPalette::Highlight) ||
                            (option->state & State_Selected);
    const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText)
                                    : readableOn(option->palette.color(QPalette::Base),
                                                 option->palette.color(QPalette::Highlight));
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1, isSelected ? Qt::DotLine : Qt::SolidLine));
    painter->drawRect(option->rect.adjusted(1, 1, -2, -2));
    painter->restore();
}

} // namespace ramet
