// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/diskchain.h"

namespace ramet {

/// Where a disk's bytes are and what they rest on.
struct DiskOrigin {
    VolumePlace place; ///< on the source's node; empty: on no storage
    quint64 capacityBytes = 0;
    quint64 bytesHeld = 0; ///< with all below it
    bool hasBacking = false;
    DiskChain chain; ///< of what is on Ceph the image alone
};
std::expected<DiskOrigin, Refusal> originOf(const NodeInventory &node, const Disk &disk);

} // namespace ramet
