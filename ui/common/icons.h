// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ramet {

/// An icon by the name of its file in resources/icons. Where the desktop's theme has one of the
/// same meaning, that one; the states of nodes, VMs and tasks are always our own.
QIcon icon(const QString &name);
/// The same for rows of lists: in a selected row it has the colour of the selected text, where
/// the style would blend it with the ground until it cannot be seen.
QIcon rowIcon(const QString &name);
/// The same with a small warning sign in its corner.
QIcon warnedRowIcon(const QString &name);

} // namespace ramet
