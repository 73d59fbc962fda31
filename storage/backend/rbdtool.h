// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/rbdsource.h"
#include "storage/libvirt/connection.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace ramet {

/// How the node reaches the images of that storage; empty: it is no RBD, or `pool` is empty.
Result<std::optional<RbdSource>> rbdSourceOf(const Connection &connection, const QString &pool);

/// Ceph's program `rbd` on this machine, for what libvirt does not tell or do: parents, snapshots,
/// flattening. Optional at run time. It speaks to the cluster as the node does; the key comes
/// from the node's secret and goes to the program in memory, never on a command line or disk.
class RbdTool {
public:
    /// Invalid: a name in the source could be taken for an option. Unsupported: there is no such
    /// program here. Denied: the node does not give the key.
    static Result<RbdTool> open(const Connection &connection, const RbdSource &source);
    /// The same for a storage of the node. Unsupported also when that is no RBD.
    static Result<RbdTool> open(const Connection &connection, const QString &pool);

    const RbdSource &source() const { return m_source; }

    /// Runs the command on the pool, image or snapshot `object`, which becomes its last argument,
    /// to its end and returns what it printed. Invalid: the name is not safe there. A stop ends it:
    /// Cancelled. So does silence for a minute: Unreachable. `progress`: 0 to 1. NotFound: there is
    /// no such image or snapshot. Busy: somebody has it open.
    Result<QByteArray> run(const QStringList &command, const QString &object,
                           const std::stop_token &stop = {},
                           const std::function<void(double)> &progress = {}) const;

private:
    RbdTool(RbdSource source, QByteArray key)
        : m_source(std::move(source))
        , m_key(std::move(key))
    {
    }
    QStringList access(int keyFile) const;

    RbdSource m_source;
    QByteArray m_key; ///< as Ceph writes it, in base64; empty: none
};

} // namespace ramet
