// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ramet::seenfile {

/// Where something that is remembered of a node lies: $XDG_STATE_HOME/ramet/nodes/HASH.ENDING.
QString path(const QString &uri, const char *ending);
/// Empty: there is none, or somebody else could have written it. What is remembered decides which
/// silent nodes may hide a user of a disk.
QByteArray read(const QString &path);
/// Does nothing where the file says that already, or cannot be this user's alone.
void write(const QString &path, const QByteArray &text);

} // namespace ramet::seenfile
