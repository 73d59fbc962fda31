// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/inventory/scope.h"
#include "storage/libvirt/connection.h"

namespace ramet {

/// Reads the storages of a node into `node`, and what could not be read into its gaps. Files of
/// this machine are read without the daemon, where it provably means the same; then it is made to
/// look again only where it does not know a file. For reader.h.
Status readStorages(const Connection &connection, const Scope &scope, NodeInventory &node);

} // namespace ramet
