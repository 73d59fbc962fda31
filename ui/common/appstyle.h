// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ramet {

/// A style with what must be the same on every desktop: the current row of a list that has the
/// keys is seen by a frame, buttons of dialogs are words without pictures, and the signs of message
/// boxes and of what a tool bar has no room for are of our own family. Texts of a list stand below
/// their captions. What cannot be used has a weaker icon, and Fusion's boxes, fields and lines are
/// seen on a dark ground too, and what it draws the wrong way in a window that goes from right to
/// left goes that way.
class AppStyle : public QProxyStyle {
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap of, const QStyleOption *option,
                       const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                const QStyleOption *option) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    bool isDarkFusion(const QStyleOption &option) const;
    void drawBranch(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
};

} // namespace ramet
