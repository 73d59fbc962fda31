// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/portprobe.h"

#include <QUrl>
#include <QUrlQuery>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ramet {
namespace {

constexpr int limitMs = 400;

bool connects(const addrinfo &address)
{
    const int socket = ::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    ::connect(socket, address.ai_addr, address.ai_addrlen);
    pollfd wait{socket, POLLOUT, 0};
    int error = 1;
    socklen_t length = sizeof error;
    const bool isDecided = ::poll(&wait, 1, limitMs) == 1 &&
                           ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &length) == 0;
    ::close(socket);
    return isDecided && error == 0;
}

} // namespace

int usualPort(const QString &transport)
{
    if (transport.contains(u"ssh"))
        return 22;
    return transport == u"tcp" ? 16509 : 16514;
}

std::optional<NodePort> portOf(const QString &uri)
{
    const QUrl url(uri);
    const bool hasOwnWay = QUrlQuery(url).hasQueryItem(QStringLiteral("command"));
    if (url.host().isEmpty() || hasOwnWay)
        return {};
    return NodePort{url.host(), url.port(usualPort(url.scheme().section(u'+', 1)))};
}

bool listens(const NodePort &port)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(port.host.toUtf8().constData(), QByteArray::number(port.number).constData(),
                      &wanted, &found) != 0)
        return false;
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> held(found, &::freeaddrinfo);
    return connects(*found);
}

} // namespace ramet
