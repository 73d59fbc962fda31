// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/inventory/scope.h"
#include "storage/libvirt/connection.h"

namespace ramet {

/// Reads what is in the scope of one node into `node`, and what could not be read into its gaps.
/// For look.h, which runs it on a worker per node. An error: the connection broke, or nothing of
/// the node can be read.
Status readNode(const Connection &connection, const Scope &scope, NodeInventory &node);

/// A disk that is given by storage and volume gets its path, so that all else can go by paths.
void resolveVolumes(const NodeInventory &node, VirtualMachine &vm);

} // namespace ramet
