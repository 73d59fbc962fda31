// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <utility>

namespace ramet {

/// The files of a node that is this machine, reached without the daemon.
namespace localfiles {

/// An open file; closed with this object.
class Descriptor {
public:
    Descriptor() = default;
    /// As open(2); `mode` is for files that it makes.
    Descriptor(const QString &path, int flags, unsigned mode = 0);
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&) = delete;
    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number = -1;
};

/// Opens the very file that the node has as that volume; empty: it is another, is no regular file,
/// is a link, or this user may not. What was looked at is what is open, whatever becomes of the
/// path. `flags` as open(2). Another machine may have another file at the same path.
Descriptor openSame(const Connection &connection, const QString &pool, const QString &volume,
                    const QString &path, int flags);

/// A path to the open file itself for a program that this one starts, as long as it is open here.
QString pathOf(const Descriptor &file);

/// Whether openSame() could open it with `rights` (R_OK, W_OK) at this moment. Only to choose a
/// way: what is written to is opened once and then used by its descriptor.
bool isSameFile(const Connection &connection, const QString &pool, const QString &volume,
                const QString &path, int rights);

/// The bytes that the file takes on its storage; 0: not known.
quint64 bytesHeld(const QString &path);

/// Whether files in `folder` could share blocks with `from`. Tried, but nothing is left.
bool canShareBlocks(const Descriptor &from, const QString &folder);

/// Lets `target` hold what `source` holds, and nothing else, in the same blocks; holes stay
/// holes. Its owner and rights stay. Unsupported: the file system cannot; `target` is then empty.
Status shareBlocks(const Descriptor &source, const Descriptor &target, const QString &name);

} // namespace localfiles
} // namespace ramet
