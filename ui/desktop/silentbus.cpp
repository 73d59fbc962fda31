// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/silentbus.h"

#include <QByteArray>
#include <QLoggingCategory>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcBus, "ramet.ui.bus")

namespace ramet::desktop {
namespace {

constexpr int answerMs = 2'000;
constexpr const char *addressVariable = "DBUS_SESSION_BUS_ADDRESS";

struct SocketName {
    sockaddr_un address{};
    socklen_t length = 0; ///< 0: it is no socket of this machine
};

/// An abstract one begins with a zero byte, and its length counts.
SocketName socketName(const QByteArray &bytes)
{
    SocketName name;
    const auto length = static_cast<std::size_t>(bytes.size());
    if (bytes.isEmpty() || length >= sizeof name.address.sun_path)
        return name;
    name.address.sun_family = AF_UNIX;
    std::memcpy(name.address.sun_path, bytes.constData(), length);
    name.length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length);
    return name;
}

/// Of the first address, as the D-Bus Specification writes them.
SocketName sessionSocket()
{
    const QByteArray all = qgetenv(addressVariable);
    if (all.isEmpty())
        return socketName(qgetenv("XDG_RUNTIME_DIR") + "/bus");
    const QByteArray address = all.split(';').first();
    if (!address.startsWith("unix:"))
        return {};
    for (const QByteArray &pair : address.mid(5).split(',')) {
        const QByteArray value = QByteArray::fromPercentEncoding(pair.mid(pair.indexOf('=') + 1));
        if (pair.startsWith("path="))
            return socketName(value);
        if (pair.startsWith("abstract="))
            return socketName('\0' + value);
    }
    return {};
}

bool isSilent(int socket, const SocketName &name)
{
    const auto *address = reinterpret_cast<const sockaddr *>(&name.address);
    if (::connect(socket, address, name.length) != 0)
        return errno == EAGAIN; // too many wait already; all else fails at once for Qt, too
    constexpr char ask[] = "\0AUTH\r\n"; // answered by the ways to log in
    if (::send(socket, ask, sizeof ask - 1, MSG_NOSIGNAL) < 0)
        return false;
    pollfd answer{socket, POLLIN, 0};
    return ::poll(&answer, 1, answerMs) == 0;
}

} // namespace

void passOverSilentBus()
{
    const SocketName name = sessionSocket();
    const int socket =
        name.length > 0 ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0) : -1;
    if (socket < 0)
        return;
    if (isSilent(socket, name)) {
        qCWarning(lcBus) << "the session’s bus does not answer; going on without it";
        qputenv(addressVariable, "unix:path=/nonexistent");
    }
    ::close(socket);
}

} // namespace ramet::desktop
