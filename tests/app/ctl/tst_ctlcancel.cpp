// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C: ends soon, with 130, and leaves nothing.
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>
#include <csignal>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace ramet::test;

class CtlCancelTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aBigCopyEndsWithinTwoSeconds_data();
    void aBigCopyEndsWithinTwoSeconds();
    void aSecondCtrlCChangesNothing();
    void aNodeThatHangsDoesNotHoldTheProgram();

private:
    bool define(const QString &name, const QString &format, const QString &disk) const;
    void startClone(QProcess &process, const QString &source);
    CtlLab m_lab;
};

constexpr qint64 bigBytes = 2LL << 30;
constexpr int limitMs = 2000;

/// A file of 2 GiB of data that cannot be skipped.
bool writeBig(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray block(16 << 20, 'x');
    for (qint64 at = 0; at < bigBytes; at += block.size()) {
        block.replace(0, 8, QByteArray::number(at).rightJustified(8, '0', true));
        if (file.write(block) != block.size())
            return false;
    }
    return true;
}

bool CtlCancelTest::define(const QString &name, const QString &format, const QString &disk) const
{
    QTemporaryFile xml;
    if (!xml.open())
        return false;
    xml.write(QStringLiteral("<domain type='qemu'><name>%1</name><memory unit='MiB'>64</memory>"
                             "<os><type arch='x86_64'>hvm</type></os><devices><disk type='file'>"
                             "<driver name='qemu' type='%2'/><source file='%3'/>"
                             "<target dev='vda' bus='virtio'/></disk></devices></domain>")
                  .arg(name, format, disk)
                  .toUtf8());
    xml.close();
    return m_lab.lab().virsh("a", {"pool-refresh", "default"}).ok() &&
           m_lab.lab().virsh("a", {"define", xml.fileName()}).ok();
}

void CtlCancelTest::initTestCase()
{
    QVERIFY(m_lab.up());
    const QString folder = m_lab.lab().storageFolder("a", "default");
    const QString raw = folder + "/big.raw";
    const QString qcow2 = folder + "/big.qcow2";
    QVERIFY(writeBig(raw));
    QVERIFY(run("qemu-img", {"convert", "-O", "qcow2", raw, qcow2}).ok());
    QVERIFY(define("big-raw", "raw", raw));
    QVERIFY(define("big-qcow2", "qcow2", qcow2));
}

/// Returns once bytes are being copied.
void CtlCancelTest::startClone(QProcess &process, const QString &source)
{
    process.start(rametctl(), m_lab.onBoth({"clone", source, "never", "--full", "--json"}));
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += process.readAllStandardError()).contains('%') ||
                                  process.state() == QProcess::NotRunning,
                              said, 20'000);
    QVERIFY2(process.state() == QProcess::Running, said + process.readAllStandardOutput());
}

void CtlCancelTest::aBigCopyEndsWithinTwoSeconds_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("byBlockJob");
    QTest::newRow("raw") << "big-raw" << SIGINT << false;
    QTest::newRow("qcow2") << "big-qcow2" << SIGINT << false;
    QTest::newRow("kill") << "big-raw" << SIGTERM << false;
    QTest::newRow("block job") << "big-raw" << SIGINT << true;
}

void CtlCancelTest::aBigCopyEndsWithinTwoSeconds()
{
    QFETCH(QString, source);
    QFETCH(int, signal);
    QFETCH(bool, byBlockJob);
    const QStringList before = m_lab.everything();
    QProcess process;
    if (byBlockJob)
        hideQemuImg(process);
    startClone(process, source);
    QVERIFY(m_lab.everything() != before);
    QCOMPARE(m_lab.lab().virsh("a", {"list", "--name"}).out.contains("ramet-copy"), byBlockJob);
    QElapsedTimer clock;
    clock.start();
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(20'000));
    const qint64 took = clock.elapsed();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 130, said);
    QVERIFY2(said.contains("\"cancelled\""), said);
    QCOMPARE(m_lab.everything(), before);
    QVERIFY2(took <= limitMs, QByteArray::number(took) + " ms");
    qInfo("%s: ended after %lld ms", qPrintable(source), took);
}

void CtlCancelTest::aSecondCtrlCChangesNothing()
{
    const QStringList before = m_lab.everything();
    QProcess process;
    startClone(process, "big-raw");
    for (int i = 0; i < 3; ++i)
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(m_lab.everything(), before);
}

/// A socket of this path; -1: none.
static int listenAt(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), address.sun_path);
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    const bool listens = ::bind(server, generic, sizeof address) == 0 && ::listen(server, 5) == 0;
    return listens ? server : -1;
}

void CtlCancelTest::aNodeThatHangsDoesNotHoldTheProgram()
{
    QTemporaryDir folder;
    // Takes connections, and never says a word.
    const int server = listenAt(folder.filePath("sock").toLocal8Bit());
    QVERIFY(server >= 0);
    QProcess process;
    process.start(rametctl(),
                  {"-c", "dumb=qemu+unix:///system?socket=" + folder.filePath("sock"), "list"});
    pollfd connected{server, POLLIN, 0};
    QCOMPARE(::poll(&connected, 1, 10'000), 1);
    QElapsedTimer clock;
    clock.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(clock.elapsed() <= limitMs);
    ::close(server);
}

RAMET_TEST(CtlCancelTest)
#include "tst_ctlcancel.moc"
