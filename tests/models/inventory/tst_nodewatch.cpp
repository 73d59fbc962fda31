// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/nodewatch.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace ramet;

/// A node that was lost is noticed within two seconds after it is there again.
class NodeWatchTest : public QObject {
    Q_OBJECT
private slots:
    void aSocketThatComes();
    void aSocketInAFolderThatComes();
    void aSocketThatIsMadeAnew();
    void aPortThatListensAgain();
    void urisHaveTheirPlaces();

private:
    static constexpr int limitMs = 2000;

    int listenAt(const QString &path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        ::listen(socket, 1);
        return socket;
    }
    static QString uriOf(const QString &path)
    {
        return QStringLiteral("qemu+unix:///system?socket=%1").arg(path);
    }

    QTemporaryDir m_folder;
};

void NodeWatchTest::aSocketThatComes()
{
    const QString path = m_folder.filePath("one");
    NodeWatch watch(uriOf(path));
    const QSignalSpy changed(&watch, &NodeWatch::changed);
    watch.start();
    QFile other(m_folder.filePath("other"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QTest::qWait(100);
    QCOMPARE(changed.size(), 0);
    const int socket = listenAt(path);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, limitMs);
    watch.stop();
    ::close(socket);
    QVERIFY(QFile::remove(path));
    ::close(listenAt(path));
    QTest::qWait(100);
    QCOMPARE(changed.size(), 1);
}

void NodeWatchTest::aSocketInAFolderThatComes()
{
    NodeWatch watch(uriOf(m_folder.filePath("run/libvirt/sock")));
    const QSignalSpy changed(&watch, &NodeWatch::changed);
    watch.start();
    QVERIFY(QDir(m_folder.path()).mkdir("run"));
    QTest::qWait(100);
    QVERIFY(QDir(m_folder.path()).mkdir("run/libvirt"));
    QTest::qWait(100);
    ::close(listenAt(m_folder.filePath("run/libvirt/sock")));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, limitMs);
}

void NodeWatchTest::aSocketThatIsMadeAnew()
{
    const QString path = m_folder.filePath("stale");
    ::close(listenAt(path)); // whose daemon was killed
    NodeWatch watch(uriOf(path));
    const QSignalSpy changed(&watch, &NodeWatch::changed);
    watch.start();
    QVERIFY(QFile::remove(path));
    ::close(listenAt(path));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), limitMs);
}

void NodeWatchTest::aPortThatListensAgain()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *at = reinterpret_cast<sockaddr *>(&address);
    QCOMPARE(::bind(socket, at, sizeof address), 0);
    QCOMPARE(::getsockname(socket, at, &length), 0);
    NodeWatch watch(QStringLiteral("qemu+tcp://127.0.0.1:%1/system").arg(ntohs(address.sin_port)));
    QSignalSpy changed(&watch, &NodeWatch::changed);
    watch.start();
    QTest::qWait(1500); // it was looked at
    changed.clear();    // this machine's network may change at any time
    QCOMPARE(::listen(socket, 5), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), limitMs);
    ::close(socket);
}

void NodeWatchTest::urisHaveTheirPlaces()
{
    QCOMPARE(localSockets("qemu:///system"),
             QStringList({"/run/libvirt/libvirt-sock", "/run/libvirt/virtqemud-sock"}));
    QCOMPARE(localSockets("qemu+unix:///system?socket=/a%20b/s"), QStringList{"/a b/s"});
    QVERIFY(localSockets("qemu+ssh://host/system").isEmpty());
    QVERIFY(!portOf("qemu:///system"));
    QVERIFY(!portOf("qemu+ssh://host/system?command=/x"));
    QCOMPARE(portOf("qemu+ssh://me@host/system")->number, 22);
    QCOMPARE(portOf("qemu+ssh://me@host:2222/system")->number, 2222);
    QCOMPARE(portOf("qemu://host/system")->number, 16514);
    QCOMPARE(portOf("qemu+tcp://[::1]/system")->host, QStringLiteral("::1"));
}

RAMET_TEST(NodeWatchTest)
#include "tst_nodewatch.moc"
