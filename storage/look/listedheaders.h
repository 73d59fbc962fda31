// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/libvirt/connection.h"

#include <QSet>
#include <functional>

namespace ramet {

/// Reads the header of an image that a storage lists. NotFound: it is gone.
using ReadListed = std::function<Result<Volume>(const StoragePool &pool, const Volume &volume)>;

/// Where headers of listed images come from.
struct ListedHeaders {
    ReadListed readHere;     ///< by this program; on the calling thread
    ReadListed readByDaemon; ///< in several round trips: called on several threads at once
    size_t most = 0;         ///< so many by the daemon
    std::optional<QSet<QString>> paths;   ///< only these by the daemon; nothing: all
    const NodeInventory *known = nullptr; ///< the node a moment ago: what has the same times
};

/// What libvirt does not tell of listed images: data files, and whether the format of the file
/// below is stated. What is not read is a gap of the storage.
void readListed(NodeInventory &node, const ListedHeaders &headers);

/// The same on a real node. Blocks.
void readListed(const Connection &connection, const Scope &scope, NodeInventory &node);

} // namespace ramet
