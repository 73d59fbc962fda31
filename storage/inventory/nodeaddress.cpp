// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/nodeaddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <arpa/inet.h>

namespace ramet {

bool isValidNodeName(const QString &name)
{
    static const QRegularExpression pattern("\\A[A-Za-z0-9._-]+\\z");
    return pattern.match(name).hasMatch();
}

bool isValidGroup(const QString &group)
{
    return group.size() <= 64 && group == group.simplified();
}

bool isValidHost(const QString &host)
{
    static const QRegularExpression name("\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z");
    in6_addr address{};
    return host.contains(u':') ? inet_pton(AF_INET6, host.toUtf8().constData(), &address) == 1
                               : host.size() <= 255 && name.match(host).hasMatch();
}

DataAddress dataAddressOf(const NodeAddress &node)
{
    if (!node.data.host.isEmpty())
        return node.data;
    const QString host = QUrl(node.uri).host();
    const bool isHere = host == u"localhost" || host.startsWith(u"127.") || host == u"::1";
    return isHere || !isValidHost(host) ? DataAddress() : DataAddress{host, node.data.isTrusted};
}

} // namespace ramet
