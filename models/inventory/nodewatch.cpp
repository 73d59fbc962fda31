// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/nodewatch.h"

#include "models/nodejob.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>
#include <array>
#include <chrono>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ramet {
namespace {

constexpr std::chrono::seconds probeTime{1};

/// Links, addresses and routes of this machine, as the kernel tells of them. One for all nodes.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    static NetworkWatch &ofProcess()
    {
        static NetworkWatch watch;
        return watch;
    }

signals:
    void changed();

private:
    NetworkWatch()
        : m_socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE))
        , m_notifier(QSocketNotifier::Read)
    {
        // One change comes as many messages, and a route last.
        m_pause.setSingleShot(true);
        m_pause.setInterval(std::chrono::milliseconds(200));
        connect(&m_pause, &QTimer::timeout, this, &NetworkWatch::changed);
        sockaddr_nl address{};
        address.nl_family = AF_NETLINK;
        address.nl_groups =
            RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_IFADDR;
        if (m_socket < 0 ||
            ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            return;
        m_notifier.setSocket(m_socket);
        m_notifier.setEnabled(true);
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
            std::array<char, 8192> message{};
            while (::recv(m_socket, message.data(), message.size(), 0) > 0)
                m_pause.start();
        });
    }
    ~NetworkWatch() override
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }

    int m_socket;
    QSocketNotifier m_notifier;
    QTimer m_pause;
};

QString nearestFolder(const QString &path)
{
    QString folder = QFileInfo(path).path();
    while (!QFileInfo(folder).isDir() && folder.contains(u'/') && folder != u"/")
        folder = QFileInfo(folder).path();
    return folder;
}

/// A daemon that starts makes its socket anew.
QString identityOf(const QString &socket)
{
    struct stat facts {};
    if (::stat(QFile::encodeName(socket).constData(), &facts) != 0 || !S_ISSOCK(facts.st_mode))
        return {};
    return QStringLiteral("%1 %2 %3.%4")
        .arg(facts.st_dev)
        .arg(facts.st_ino)
        .arg(facts.st_ctim.tv_sec)
        .arg(facts.st_ctim.tv_nsec);
}

} // namespace

QStringList localSockets(const QString &uri)
{
    const QUrl url(uri);
    const QString transport = url.scheme().section(u'+', 1);
    if (!url.host().isEmpty() || !(transport.isEmpty() || transport == u"unix"))
        return {};
    const QString named =
        QUrlQuery(url).queryItemValue(QStringLiteral("socket"), QUrl::FullyDecoded);
    if (!named.isEmpty())
        return {named};
    const bool isSession = url.path() == u"/session";
    const QString folder =
        isSession ? qEnvironmentVariable("XDG_RUNTIME_DIR") : QStringLiteral("/run");
    const QString driver = url.scheme().section(u'+', 0, 0);
    return {folder + QStringLiteral("/libvirt/libvirt-sock"),
            folder + QStringLiteral("/libvirt/virt%1d-sock").arg(driver)};
}

NodeWatch::NodeWatch(const QString &uri, QObject *parent)
    : QObject(parent)
    , m_sockets(localSockets(uri))
    , m_port(portOf(uri))
{
    m_probe.setSingleShot(true);
    m_probe.setInterval(probeTime);
    connect(&m_probe, &QTimer::timeout, this, &NodeWatch::probe);
}

void NodeWatch::start()
{
    if (m_isOn)
        return;
    m_isOn = true;
    for (const QString &socket : m_sockets)
        m_seen[socket] = identityOf(socket);
    if (!m_sockets.isEmpty()) {
        m_folders = std::make_unique<QFileSystemWatcher>();
        connect(m_folders.get(), &QFileSystemWatcher::directoryChanged, this, &NodeWatch::look);
        watchFolders();
    } else {
        connect(&NetworkWatch::ofProcess(), &NetworkWatch::changed, this, &NodeWatch::changed);
    }
    m_listened = true;
    if (m_port)
        m_probe.start();
}

void NodeWatch::stop()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_probe.stop();
    if (m_sockets.isEmpty())
        disconnect(&NetworkWatch::ofProcess(), nullptr, this, nullptr);
    if (m_folders) // this may be its signal
        m_folders.release()->deleteLater();
}

/// A folder that is not there yet is waited for in the one above.
void NodeWatch::watchFolders()
{
    const QStringList before = m_folders->directories();
    for (const QString &socket : m_sockets) {
        if (const QString folder = nearestFolder(socket); !before.contains(folder))
            m_folders->addPath(folder);
    }
}

void NodeWatch::probe()
{
    if (m_isProbing)
        return;
    m_isProbing = true;
    runNodeJob(
        this, [port = *m_port] { return listens(port); },
        [this](bool isThere) { takeProbe(isThere); });
}

void NodeWatch::takeProbe(bool isThere)
{
    m_isProbing = false;
    if (!m_isOn)
        return;
    m_probe.start();
    if (isThere && !std::exchange(m_listened, true))
        emit changed();
    m_listened = isThere;
}

void NodeWatch::look()
{
    if (!m_isOn)
        return;
    watchFolders();
    bool isNew = false;
    for (const QString &socket : m_sockets) {
        const QString now = identityOf(socket);
        isNew = isNew || (!now.isEmpty() && now != m_seen[socket]);
        m_seen[socket] = now;
    }
    if (isNew)
        emit changed();
}

} // namespace ramet

#include "nodewatch.moc"
