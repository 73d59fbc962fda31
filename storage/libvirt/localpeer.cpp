// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/localpeer.h"

#include <QFile>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace ramet {

namespace {

/// Who called listen(2), by number; 0: not known, or outside of this container.
pid_t listenerOf(int descriptor)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    const bool known = ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0;
    return known ? peer.pid : 0;
}

bool isDaemon(pid_t pid)
{
    QFile file(QString("/proc/%1/comm").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray name = file.readAll().trimmed();
    return name == "libvirtd" || name == "virtqemud" || name == "virtproxyd" || name == "systemd" ||
           name == "init"; // the last two: socket activation
}

} // namespace

bool isDaemonHere(const QString &socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(socket);
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return false;
    const auto *to = reinterpret_cast<const sockaddr *>(&address);
    const bool isOpen = ::connect(descriptor, to, sizeof address) == 0;
    const pid_t listener = isOpen ? listenerOf(descriptor) : 0;
    ::close(descriptor);
    return isDaemon(listener);
}

} // namespace ramet
