// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace ramet {

bool isDark(const QPalette &palette);
/// For text on the window's background, readable on light and dark palettes.
QColor errorColor(const QPalette &palette);
QColor mutedColor(const QPalette &palette);
/// For frames around what would be dropped on or clicked.
QColor goodColor(const QPalette &palette);

} // namespace ramet
