// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/libvirt/connection.h"

#include <functional>

namespace ramet {

/// Reads what the image at a path of the node says in its first bytes; of a raw one only the size,
/// where that is for free. NotFound: there is no such file.
using ReadImage = std::function<Result<Volume>(const QString &path, bool isRaw)>;

/// Fills node.unlisted: images on no storage that its definitions name, or that images rest on,
/// with what their headers say, and all below them. A header that cannot be read is a gap. What
/// definitions call raw is not looked into. Bounded, also where chains end in themselves.
void readUnlisted(NodeInventory &node, const ReadImage &read);

/// How far headers are looked for.
enum class Headers {
    InReach,  ///< those of files that this program can read; for mere listing
    ByDaemon, ///< all, else with the daemon's rights, by transient storages on their folders
};
/// The same on a real node. Blocks.
void readUnlisted(const Connection &connection, NodeInventory &node, Headers headers);

} // namespace ramet
