// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace ramet {

/// The largest size that the window can have on its screen, with the frame that the desktop puts
/// around it. Before it is shown the frame is taken to be as usual.
QSize roomFor(const QWidget &window);
/// Makes a window that is larger smaller.
void fitToScreen(QWidget &window);

} // namespace ramet
