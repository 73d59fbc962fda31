// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/localpeer.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace ramet;

class LocalPeerTest : public QObject {
    Q_OBJECT
private slots:
    void aForwardedSocketIsNoDaemonHere();
    void whatIsNoSocketIsNoDaemon();

private:
    QTemporaryDir m_folder;
};

/// As `ssh -L socket:…` has it: some program, not libvirt, listens.
void LocalPeerTest::aForwardedSocketIsNoDaemonHere()
{
    const QByteArray path = m_folder.filePath("forwarded").toUtf8();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(size_t(path.size()) < sizeof address.sun_path);
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(::listen(listener, 8), 0);
    QVERIFY(!isDaemonHere(QString::fromUtf8(path)));
    ::close(listener);
}

void LocalPeerTest::whatIsNoSocketIsNoDaemon()
{
    QVERIFY(!isDaemonHere({}));
    QVERIFY(!isDaemonHere(m_folder.filePath("none")));
    QVERIFY(!isDaemonHere(m_folder.path()));
    QVERIFY(!isDaemonHere(QString(200, 'x')));
}

RAMET_TEST(LocalPeerTest)
#include "tst_localpeer.moc"
