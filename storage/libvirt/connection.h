// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <memory>

namespace ramet {

/// One open connection to a libvirt daemon. Shared by value; thread-safe, as libvirt's own
/// handles are. A daemon serves five requests at once per connection by default
/// (libvirtd.conf, max_client_requests), so disk work uses a connection of its own.
class Connection {
public:
    /// Blocks until the daemon answered or refused. Starts the event loop thread on first use.
    static Result<Connection> open(const QString &uri);

    const QString &uri() const;
    /// Whether the daemon runs on this machine; its files and processes may then be within reach.
    bool isLocal() const;
    /// False once the daemon hung up or stopped answering keep-alives.
    bool isAlive() const;
    /// The UUID of the host, as the daemon knows it; the same for two URIs of one host.
    Result<QString> hostUuid() const;
    Result<QString> hostName() const;
    /// Capabilities of the emulator for this domain type ("kvm" or "qemu").
    bool supportsDomainType(const QString &type) const;
    Result<QStringList> networkNames() const;

    struct Handle;
    Handle &handle() const { return *m_handle; } ///< for storage/libvirt only

private:
    explicit Connection(std::shared_ptr<Handle> handle);
    std::shared_ptr<Handle> m_handle;
};

} // namespace ramet
