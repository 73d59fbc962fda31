// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

namespace ramet {

/// Draws what Qt 6.4 draws the wrong way round in a window that goes from right to left: an arrow
/// beside its text, the text beside an icon on a button, the text on a bar. False: it is none.
bool drawRightToLeft(const QStyle &style, QStyle::ControlElement element,
                     const QStyleOption &option, QPainter &painter, const QWidget *widget);

} // namespace ramet
