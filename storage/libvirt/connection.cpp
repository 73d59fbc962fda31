// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/connection.h"

#include "storage/ask/askfolder.h"
#include "storage/ask/questions.h"
#include "storage/libvirt/connecterror.h"
#include "storage/libvirt/connectionattempt.h"
#include "storage/libvirt/credentials.h"
#include "storage/libvirt/eventloop.h"
#include "storage/libvirt/handles.h"
#include "storage/libvirt/localpeer.h"

#include <QLoggingCategory>
#include <QSysInfo>
#include <QUrl>
#include <QUrlQuery>
#include <QXmlStreamReader>
#include <thread>

Q_LOGGING_CATEGORY(lcConnection, "ramet.storage.connection")

namespace ramet {

namespace {

using namespace std::chrono_literals;

// libvirt's own keep-alive finds daemons that fall silent while nobody asks them.
constexpr unsigned keepAliveCount = 4;

int keepAliveSeconds(Connection::Role role)
{
    return role == Connection::Role::Listing ? 3 : 6;
}

/// After a second without an answer the daemon is asked for a sign of life.
CallWatch::Clock::duration silenceLimit(Connection::Role role)
{
    return role == Connection::Role::Work ? 25s : 3300ms;
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

namespace {

/// Connections that are being closed. The end of the program gives them a moment: the libraries
/// below them are unloaded next. Lives as long as the process.
class Closings {
public:
    void begin()
    {
        const std::lock_guard lock(m_mutex);
        ++m_count;
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        --m_count;
        m_changed.notify_all();
    }

    void waitAtExit()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, 200ms, [this] { return m_count == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_count = 0;
};

Closings &closings()
{
    static Closings &instance = *[] {
        auto *made = new Closings;
        std::atexit([] { closings().waitAtExit(); });
        return made;
    }();
    return instance;
}

} // namespace

Connection::Handle::Handle(QString theUri, ConnectPtr theConnection,
                           std::shared_ptr<CallWatch> theWatch)
    : uri(std::move(theUri))
    , connection(std::move(theConnection))
    , watch(std::move(theWatch))
{
}

/// Closing asks the daemon, which may not answer.
Connection::Handle::~Handle()
{
    if (!watch->sockets().areThere())
        return;
    if (watch->isSilent())
        watch->breakOff(QStringLiteral("the connection was closed"));
    closings().begin();
    std::thread([handle = connection.release(), kept = watch] {
        virConnectClose(handle);
        closings().end();
    }).detach();
}

QString ConnectionAttempt::uriToOpen(const QString &uri, const QString &node, int login)
{
    const QString scheme = uri.section(':', 0, 0);
    if (!scheme.endsWith(u"+ssh") || uri.contains(u"no_tty="))
        return uri;
    if (Questions::ofProcess().hasAsker()) {
        const QString asking = askfolder::addressThatAsks(uri, node, login);
        if (asking != uri)
            return asking;
    }
    return uri + (uri.contains('?') ? u'&' : u'?') + "no_tty=1";
}

ConnectionAttempt::ConnectionAttempt(QString uri, Connection::Role role, const QString &node,
                                     int login)
    : m_uri(std::move(uri))
    , m_node(node)
    , m_role(role)
    , m_login(login)
    , m_watch(std::make_shared<CallWatch>(m_uri, node, silenceLimit(role)))
{
}

Result<Connection> ConnectionAttempt::run()
{
    ensureEventLoop();
    qCDebug(lcConnection) << "opening" << m_uri;
    Credentials credentials(m_node);
    const ConnectionSockets::Recording recording(m_watch->sockets());
    ConnectPtr connection(callWatched(*m_watch, Cancel(), "virConnectOpenAuth", virConnectOpenAuth,
                                      uriToOpen(m_uri, m_node, m_login).toUtf8().constData(),
                                      credentials.auth(), 0U));
    if (!connection)
        return std::unexpected(refusal());
    Questions::ofProcess().accepted(m_node);
    // Drivers inside the client (test:///) know no keep-alive; they cannot hang up either.
    callWatched(*m_watch, Cancel(), "virConnectSetKeepAlive", virConnectSetKeepAlive,
                connection.get(), keepAliveSeconds(m_role), keepAliveCount);
    auto handle = std::make_shared<Connection::Handle>(m_uri, std::move(connection), m_watch);
    // Served by threads that the daemon keeps for such calls, whatever else it does.
    m_watch->setProbe("virConnectGetLibVersion", [weak = std::weak_ptr(handle)] {
        unsigned long version = 0;
        const auto held = weak.lock();
        return held && virConnectGetLibVersion(held->get(), &version) == 0;
    });
    return Connection(std::move(handle));
}

/// Why it was not opened.
Error ConnectionAttempt::refusal() const
{
    const Error error = connectError(m_uri);
    Questions &questions = Questions::ofProcess();
    if (error.cause == ErrorCause::LoginRefused)
        questions.refused(m_node);
    // Without the answer ssh goes on and is refused, whatever it says then.
    return questions.isDeclined(m_node) ? withCause(error, ErrorCause::QuestionDeclined) : error;
}

void ConnectionAttempt::breakOff(const QString &reason)
{
    m_watch->breakOff(reason);
}

Connection::Connection(std::shared_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

Result<Connection> Connection::open(const QString &uri, Role role)
{
    return ConnectionAttempt(uri, role).run();
}

Connection Connection::with(const Cancel &cancel) const
{
    Connection result = *this;
    result.m_cancel = cancel;
    return result;
}

const QString &Connection::uri() const
{
    return m_handle->uri;
}

bool Connection::isLocal() const
{
    const QUrl url(uri());
    const QString transport = url.scheme().section('+', 1);
    if (!url.host().isEmpty() || !(transport.isEmpty() || transport == u"unix"))
        return false;
    const QString socket = QUrlQuery(url).queryItemValue("socket", QUrl::FullyDecoded);
    if (socket.isEmpty())
        return true;
    // It may be forwarded from another machine.
    std::call_once(m_handle->peerLookedAt, [&] { m_handle->isPeerHere = isDaemonHere(socket); });
    return m_handle->isPeerHere;
}

void Connection::waitLonger() const
{
    m_handle->watch->setSilenceLimit(silenceLimit(Role::Work));
}

bool Connection::isAlive() const
{
    return !m_handle->watch->isBroken() && virConnectIsAlive(m_handle->get()) == 1;
}

bool Connection::isFar() const
{
    constexpr std::chrono::milliseconds withinNetwork{2};
    return m_handle->watch->fastestCall().value_or(CallWatch::Clock::duration{}) > withinNetwork;
}

bool Connection::isSilent() const
{
    return m_handle->watch->isSilent();
}

Result<QString> Connection::hostUuid() const
{
    char *text = ramet_call(*this, virConnectGetCapabilities, m_handle->get());
    if (!text)
        return failure("read capabilities", uri());
    return hostUuidFrom(takeString(text));
}

Result<QString> Connection::hostName() const
{
    if (isLocal())
        return QSysInfo::machineHostName();
    const std::lock_guard lock(m_handle->hostNameMutex);
    if (!m_handle->hostName) {
        char *text = ramet_call(*this, virConnectGetHostname, m_handle->get());
        if (!text)
            return failure("read host name", uri());
        m_handle->hostName = takeString(text);
    }
    return *m_handle->hostName;
}

bool Connection::supportsDomainType(const QString &type) const
{
    char *text = ramet_call(*this, virConnectGetDomainCapabilities, m_handle->get(), nullptr,
                            nullptr, nullptr, type.toUtf8().constData(), 0);
    free(text);
    return text != nullptr;
}

Result<QStringList> Connection::networkNames() const
{
    virNetworkPtr *list = nullptr;
    const int count = ramet_call(*this, virConnectListAllNetworks, m_handle->get(), &list, 0);
    if (count < 0)
        return failure("list networks", uri());
    QStringList names;
    for (const NetworkPtr &network : takeList<NetworkPtr>(list, count))
        names << QString::fromUtf8(virNetworkGetName(network.get()));
    return names;
}

} // namespace ramet
