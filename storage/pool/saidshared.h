// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/sharedlist.h"
#include "storage/pool/storagepool.h"

#include <tuple>

namespace ramet {

/// One storage of a node, by the node's address: its name can change.
struct StorageAt {
    QString uri;
    QString storage;
    bool operator==(const StorageAt &) const = default;
    bool operator<(const StorageAt &other) const
    {
        return std::tie(uri, storage) < std::tie(other.uri, other.storage);
    }
};

/// Two storages of which a person says that they are the same bytes. In no order.
struct SaidShared {
    StorageAt a;
    StorageAt b;
    /// Of the same two.
    bool operator==(const SaidShared &other) const
    {
        return (a == other.a && b == other.b) || (a == other.b && b == other.a);
    }
};

/// Marks the storages of the node at this address that a person's word makes one with others
/// (StoragePool::saidGroup), also by way of a third.
void markSaidShared(SharedList<StoragePool> &pools, const QString &uri,
                    const std::vector<SaidShared> &words);

} // namespace ramet
