// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings.h"

namespace ramet {

/// Gives all windows, also those that are open, these colours: the desktop's own, or light or dark
/// ones that need nothing of the desktop. RAMET_PALETTE=light or =dark in the environment goes
/// before. UI thread, with an application.
void applyAppearance(Appearance appearance);

} // namespace ramet
