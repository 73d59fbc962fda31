// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

namespace ramet {

/// Ends the storages of FolderAccess on this node, which a client that was killed could not end.
/// One that is at work bears it. What fails stays: it holds no data, and is shown nowhere. Blocks.
void endTransientStorages(const Connection &connection);

} // namespace ramet
