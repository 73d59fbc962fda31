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

/// How strong the frame of a control is to be on a dark ground; 0: as the style draws it.
int darkFrame(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    if (!isDark(option.palette))
        return 0;
    if (element == QStyle::PE_IndicatorCheckBox)
        return 140;
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (element == QStyle::PE_Frame)
        return 50;
    return element == QStyle::PE_FrameLineEdit && !hasFocus ? 90 : 0;
}

} // namespace

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
    constexpr int besideCaption = 6;
    if (metric == PM_ToolBarExtensionExtent)
        return moreButton;
    if (metric == PM_HeaderMarkSize && widget) // what the sort arrow takes: Qt cuts the caption so
        return widget->height() / 2 + 2 * pixelMetric(PM_HeaderMargin, option, widget);
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_HeaderMargin ? std::max(usual, besideCaption) : usual;
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

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    if (option->direction == Qt::LeftToRight ||
        !drawRightToLeft(*this, element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

/// The number in a field stands where its words would.
void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *spin = qobject_cast<QAbstractSpinBox *>(widget);
    if (spin && spin->isRightToLeft())
        spin->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
    // QTreeView draws the frame of a row without a widget.
    if (element != PE_FrameFocusRect || !focus ||
        !qobject_cast<const QAbstractItemView *>(option->styleObject)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const int strength = darkFrame(element, *option);
        if (strength > 0 && baseStyle()->name() == QStringLiteral("fusion"))
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
