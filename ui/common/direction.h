// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// Text as it is drawn. In a window that goes from right to left, paths, addresses, sizes and names
/// within it stay as they are read, from left to right: they stand between Unicode's isolates.
/// Elsewhere the text is returned as it is. For printable() text only, at the last step: what is
/// kept, compared or copied has no isolates.
QString shownText(const QString &text);

} // namespace ramet
