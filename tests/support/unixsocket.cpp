// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unixsocket.h"

#include <QFile>
#include <algorithm>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace ramet::test {

namespace {

template <class Use> int openSocket(const QString &path, Use use)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (static_cast<size_t>(name.size()) >= sizeof(address.sun_path))
        return -1;
    std::copy(name.begin(), name.end(), address.sun_path);
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (use(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)))
        return descriptor;
    close(descriptor);
    return -1;
}

} // namespace

int listenAt(const QString &path)
{
    return openSocket(path, [](int descriptor, const sockaddr *address, socklen_t size) {
        return bind(descriptor, address, size) == 0 && listen(descriptor, 5) == 0;
    });
}

int connectTo(const QString &path)
{
    return openSocket(path, [](int descriptor, const sockaddr *address, socklen_t size) {
        return connect(descriptor, address, size) == 0;
    });
}

} // namespace ramet::test
