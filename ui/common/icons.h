// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ramet {

/// An icon by the name of its file in resources/icons: all of one family. Only where Qt cannot draw
/// SVG (a plugin) it is the desktop's of the same meaning, or none.
QIcon icon(const QString &name);
/// The same for rows of lists: in a selected row it has the colour of the selected text, where
/// the style would blend it with the ground until it cannot be seen.
QIcon rowIcon(const QString &name);
/// The same with a small warning sign in its corner.
QIcon warnedRowIcon(const QString &name);

} // namespace ramet
