// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colors.h"

#include <algorithm>
#include <cmath>

namespace ramet {
namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

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

QColor readableOn(const QColor &ground, QColor color)
{
    const bool isDarkGround = luminance(ground) < 0.18; // as far from black as from white
    for (float part = 0.1F; contrast(ground, color) < leastContrast && part <= 1; part += 0.1F) {
        const float end = isDarkGround ? 1 : 0;
        const auto nearer = [&](float value) { return value + (end - value) * part; };
        color =
            QColor::fromRgbF(nearer(color.redF()), nearer(color.greenF()), nearer(color.blueF()));
    }
    return color;
}

} // namespace ramet
