// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet::seenfile {

/// Where something that is remembered of a node lies: $XDG_STATE_HOME/ramet/nodes/HASH.ENDING. It
/// is read and written as base/statefile does: what is remembered decides which silent nodes may
/// hide a user of a disk.
QString path(const QString &uri, const char *ending);

} // namespace ramet::seenfile
