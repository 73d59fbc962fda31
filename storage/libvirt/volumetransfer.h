// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"
#include "storage/libvirt/contentdigest.h"

#include <functional>

namespace ramet {

/// A volume as one end of a copy between nodes.
struct TransferEnd {
    /// For this alone: while bytes come faster than they can be passed on nobody may read it, not
    /// even the event loop, as libvirt would keep in memory what it reads.
    Connection connection;
    QString node;
    QString pool;
    QString volume;
};

struct Transferred {
    quint64 lengthBytes = 0; ///< with the holes
    quint64 dataBytes = 0;
};

/// Asked again and again on the calling thread, with the bytes of data that were sent so far.
/// False: no more may be sent now.
using MayTransfer = std::function<bool(quint64 dataBytes)>;

/// Copies a volume's bytes as they are, whatever they mean, to the start of another that is as long
/// and reads as zeros: a thread of its own reads, the caller's writes, and holes are passed on as
/// holes. At most some MiB are in memory. Blocks until the target's daemon has written all. A stop
/// ends it within moments: Cancelled. What was written by then stays in the target.
/// Unreachable: object is the node. NoSpace: object is the target's pool.
/// `digest`: gets what is sent; null: nobody wants it.
Result<Transferred> transferVolume(const TransferEnd &from, const TransferEnd &to,
                                   const std::stop_token &stop, const MayTransfer &mayTransfer,
                                   ContentDigest *digest = nullptr);

/// Reads all of a volume to have its checksum, as that of transferVolume(). Blocks; errors and a
/// stop as there.
Result<QByteArray> checksumOf(const TransferEnd &from, const std::stop_token &stop,
                              const MayTransfer &mayTransfer);

} // namespace ramet
