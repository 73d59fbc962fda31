// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ramet::statefiles {

/// What this user's programs keep between their runs. Thread-safe; a failure only means that
/// nothing is known.

/// $XDG_STATE_HOME/ramet, or ~/.local/state/ramet.
QString folder();
/// Empty: there is no such file, or somebody else could have written it (ownfile.h).
QByteArray read(const QString &path);
/// Replaces the file as a whole, for this user's eyes alone; its folder is made where it is
/// missing. Does nothing where the file says so already.
void write(const QString &path, const QByteArray &text);
/// The same for what only spares work: a power cut may lose it. Nobody waits for the disk, which
/// takes long while a copy is being written to it.
void writeHint(const QString &path, const QByteArray &text);

} // namespace ramet::statefiles
