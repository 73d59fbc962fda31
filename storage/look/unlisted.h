// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/libvirt/connection.h"

#include <functional>

namespace ramet {

/// Reads what the image at a path of the node says in its first bytes; of a raw one only the size,
/// where that is for free. NotFound: there is no such file.
using ReadImage = std::function<Result<Volume>(const QString &path, bool isRaw)>;

/// Images of one node: a limit that no real node has, for definitions made to hold us up.
inline constexpr size_t mostUnlisted = 20000;

/// Fills node.unlisted: images on no storage that its definitions name, or that images rest on,
/// with what their headers say, and all below them. A header that cannot be read is a gap. What
/// definitions call raw is not looked into. Bounded, also where chains end in themselves: where
/// there are more than `most`, that is a gap.
void readUnlisted(NodeInventory &node, const ReadImage &read, size_t most = mostUnlisted);

/// The same on a real node: what this program cannot read is read with the daemon's rights, by
/// transient storages on the folders, where the scope is one of guards. Blocks.
void readUnlisted(const Connection &connection, const Scope &scope, NodeInventory &node);

} // namespace ramet
