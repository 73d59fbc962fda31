// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/error.h"

#include <QString>

namespace ramet {

/// Why a node cannot be reached, and the package, group or command that helps; %1 is the node.
/// Empty for a cause that is none of a connection. Pure; any thread.
QString connectText(ErrorCause cause);

} // namespace ramet
