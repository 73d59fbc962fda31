// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace ramet {

/// The contrast of two colours as WCAG 2 counts it: 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// Of text on what is behind it.
constexpr double leastContrast = 4.5;
/// The colour, as much darker or lighter as text on this ground needs to be read.
QColor readableOn(const QColor &ground, QColor color);

bool isDark(const QPalette &palette);
/// For text on the window's background, readable on light and dark palettes.
QColor errorColor(const QPalette &palette);
QColor mutedColor(const QPalette &palette);
/// For frames around what would be dropped on or clicked.
QColor goodColor(const QPalette &palette);

} // namespace ramet
