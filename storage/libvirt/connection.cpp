// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/connection.h"

#include "storage/libvirt/eventloop.h"
#include "storage/libvirt/handles.h"

#include <QLoggingCategory>
#include <QUrl>
#include <QXmlStreamReader>

Q_LOGGING_CATEGORY(lcConnection, "ramet.storage.connection")

namespace ramet {

namespace {

// A daemon that is silent for 5 × 5 seconds is taken as gone.
constexpr int keepAliveSeconds = 5;
constexpr unsigned keepAliveCount = 5;

/// A URI names its credentials by itself; without a terminal nobody can be asked.
int answerNoCredentials(virConnectCredentialPtr, unsigned, void *)
{
    return -1;
}

QString hostUuidFrom(const QString &capabilities)
{
    QXmlStreamReader reader(capabilities);
    while (reader.readNextStartElement()) {
        if (reader.name() == u"capabilities" || reader.name() == u"host")
            continue;
        if (reader.name() == u"uuid")
            return reader.readElementText();
        reader.skipCurrentElement();
    }
    return {};
}

} // namespace

Connection::Connection(std::shared_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

Result<Connection> Connection::open(const QString &uri)
{
    ensureEventLoop();
    qCDebug(lcConnection) << "opening" << uri;
    virConnectAuth auth{nullptr, 0, answerNoCredentials, nullptr};
    ConnectPtr connection(virConnectOpenAuth(uri.toUtf8().constData(), &auth, 0));
    if (!connection) {
        Error error = lastError("connect", uri);
        if (error.kind != ErrorKind::Denied)
            error.kind = ErrorKind::Unreachable;
        return std::unexpected(error);
    }
    // Drivers inside the client (test:///) know no keep-alive; they cannot hang up either.
    virConnectSetKeepAlive(connection.get(), keepAliveSeconds, keepAliveCount);
    return Connection(std::make_shared<Handle>(uri, std::move(connection)));
}

const QString &Connection::uri() const
{
    return m_handle->uri;
}

bool Connection::isLocal() const
{
    const QUrl url(uri());
    const QString transport = url.scheme().section('+', 1);
    return url.host().isEmpty() && (transport.isEmpty() || transport == u"unix");
}

bool Connection::isAlive() const
{
    return virConnectIsAlive(m_handle->get()) == 1;
}

Result<QString> Connection::hostUuid() const
{
    char *text = virConnectGetCapabilities(m_handle->get());
    if (!text)
        return failure("read capabilities", uri());
    return hostUuidFrom(takeString(text));
}

Result<QString> Connection::hostName() const
{
    char *text = virConnectGetHostname(m_handle->get());
    if (!text)
        return failure("read host name", uri());
    return takeString(text);
}

bool Connection::supportsDomainType(const QString &type) const
{
    char *text = virConnectGetDomainCapabilities(m_handle->get(), nullptr, nullptr, nullptr,
                                                 type.toUtf8().constData(), 0);
    free(text);
    return text != nullptr;
}

Result<QStringList> Connection::networkNames() const
{
    virNetworkPtr *list = nullptr;
    const int count = virConnectListAllNetworks(m_handle->get(), &list, 0);
    if (count < 0)
        return failure("list networks", uri());
    QStringList names;
    for (const NetworkPtr &network : takeList<NetworkPtr>(list, count))
        names << QString::fromUtf8(virNetworkGetName(network.get()));
    return names;
}

} // namespace ramet
