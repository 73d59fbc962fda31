// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// Whether a libvirt daemon (or the init system for it) of this very kernel listens on the local
/// socket. False for one that a program such as ssh forwards to another machine, and where that
/// cannot be told. Connects for a moment; never blocks.
bool isDaemonHere(const QString &socket);

} // namespace ramet
