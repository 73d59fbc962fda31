// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/error.h"

#include <QString>

namespace ramet {

/// Why a node cannot be reached, and the package, group or command that helps; %1 is the node.
/// Empty for a cause that is none of a connection. Pure; any thread.
QString connectText(ErrorCause cause);

/// The command, for a terminal of this machine, that most probably mends it; empty: none is known,
/// or the node is another machine. Not translated. `packageTool`: "apt", "dnf", "zypper", "pacman".
QString connectCommand(ErrorCause cause, const QString &uri, const QString &packageTool);
/// The one that this machine has; empty: none of those.
QString packageToolHere();

} // namespace ramet
