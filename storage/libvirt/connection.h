// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/cancel.h"
#include "storage/base/result.h"

#include <memory>

namespace ramet {

/// One open connection to a libvirt daemon. Shared by value; thread-safe, as libvirt's own
/// handles are. A daemon serves five requests at once per connection by default
/// (libvirtd.conf, max_client_requests), so disk work uses a connection of its own.
///
/// Calls on it block until the daemon answers, but not for ever: one that falls silent, or that
/// the connection's Cancel has to end for, fails as Unreachable, and the connection with it. What
/// such a call was to change may have been done or not. The last copy that goes closes the
/// connection, on a thread that nobody waits for.
class Connection {
public:
    /// For which calls: how long the daemon may be silent until they fail.
    enum class Role {
        Listing, ///< a few seconds
        Work,    ///< half a minute: a copy under way is worth waiting for
        Shared,  ///< as Listing until waitLonger(), then as Work
    };
    /// Blocks until the daemon answered or refused: Nodes::listing() and work() have a deadline.
    /// Starts the event loop thread on first use.
    static Result<Connection> open(const QString &uri, Role role = Role::Work);

    /// The same connection, whose calls end when `cancel` says so. See callwatch.h for when.
    Connection with(const Cancel &cancel) const;
    const Cancel &cancel() const { return m_cancel; }

    /// From now on for all its calls as for work.
    void waitLonger() const;

    const QString &uri() const;
    /// Whether the daemon runs on this machine; its files and processes may then be within reach.
    /// False for a socket that another program forwards.
    bool isLocal() const;
    /// False once the daemon hung up or was given up.
    bool isAlive() const;
    /// True while calls are under way and the daemon has said nothing for some seconds.
    bool isSilent() const;
    /// True when the quickest call took longer than a message takes there and back in one network:
    /// the way to the daemon is then a narrow one as a rule.
    bool isFar() const;
    /// The UUID of the host, as the daemon knows it; the same for two URIs of one host.
    Result<QString> hostUuid() const;
    /// Not asked for where that is this machine, and of others once per connection: the daemon
    /// looks it up in the DNS, which takes it seconds where that does not answer.
    Result<QString> hostName() const;
    /// Capabilities of the emulator for this domain type ("kvm" or "qemu").
    bool supportsDomainType(const QString &type) const;
    Result<QStringList> networkNames() const;

    struct Handle;
    Handle &handle() const { return *m_handle; } ///< for storage/libvirt only

private:
    friend class ConnectionAttempt;
    explicit Connection(std::shared_ptr<Handle> handle);
    std::shared_ptr<Handle> m_handle;
    Cancel m_cancel;
};

} // namespace ramet
