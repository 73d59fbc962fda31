// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

namespace ramet::seenstorages {

/// What a node had when it was last looked at: one file per URI below $XDG_STATE_HOME/ramet/nodes.
/// It tells whether a node that is silent now could see a storage. Thread-safe; a failure only
/// means that it is not known. `took`: how long reading the node took.
void save(const NodeInventory &node, std::chrono::milliseconds took);
std::optional<SeenNode> load(const QString &uri);

} // namespace ramet::seenstorages
