// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace ramet {

/// Names, window icon and desktop file of the program; call it once, before the first window.
/// RAMET_PALETTE=dark or =light in the environment overrides the desktop's colours.
void setUpApplication(QApplication &application);

} // namespace ramet
