// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace ramet {

/// Gives the view's header a context menu with its columns, to show and to hide. The first one
/// always shows.
void addColumnMenu(QTreeView &view);

} // namespace ramet
