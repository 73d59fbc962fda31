// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/screenfit.h"

#include <QScreen>
#include <QWidget>

namespace ramet {

QSize roomFor(const QWidget &window)
{
    const QScreen *screen = window.screen();
    const QSize frame = window.frameGeometry().size() - window.size();
    const QSize usual(8, 40); // a border, a title bar
    return screen->availableGeometry().size() - frame.expandedTo(usual);
}

void fitToScreen(QWidget &window)
{
    window.resize(window.size().boundedTo(roomFor(window)));
}

} // namespace ramet
