// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodefacts.h"
#include "storage/libvirt/connection.h"

namespace ramet {

/// Asks the node, with the daemon's rights: files through a transient storage on their folder,
/// each folder once and at most so many of them. Blocks; any thread. Never fails: what cannot be
/// found out is not known.
NodeFacts askNode(const Connection &connection, const NodeQuestions &questions);

} // namespace ramet
