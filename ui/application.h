// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace ramet {

/// Names, window icon and desktop file of the program; call it once, before the first window.
/// Colours are the desktop's until applyAppearance() says otherwise.
void setUpApplication(QApplication &application);

} // namespace ramet
