// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ramet {

/// Log lines go to stderr with their time. Only warnings and worse are shown; the environment's
/// QT_LOGGING_RULES, such as "ramet.*=true", shows more.
void setUpLogging();

} // namespace ramet
