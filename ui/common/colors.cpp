// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colors.h"

namespace ramet {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QColor errorColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x26, 0x1e);
}

QColor mutedColor(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const auto mix = [](int a, int b) { return (a * 68 + b * 32) / 100; };
    return QColor(mix(text.red(), ground.red()), mix(text.green(), ground.green()),
                  mix(text.blue(), ground.blue()));
}

QColor goodColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x5f, 0xc9, 0x8d) : QColor(0x1f, 0x7a, 0x4a);
}

} // namespace ramet
