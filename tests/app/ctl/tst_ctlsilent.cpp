// SPDX-License-Identifier: GPL-3.0-or-later
// A node whose daemon hangs without hanging up delays nobody.
#include "tests/app/ctl/ctllab.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>
#include <csignal>

using namespace ramet::test;

namespace {

constexpr qint64 lookLimit = 6000; // ms
constexpr qint64 stopLimit = 1000;

} // namespace

class CtlSilentTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void theOthersAreShownInTime_data();
    void theOthersAreShownInTime();
    void aCloneBetweenTheOthersIsMade();
    void aCloneWaitsForASilentNodeOnlyWhereItMatters_data();
    void aCloneWaitsForASilentNodeOnlyWhereItMatters();
    void ctrlCEndsALookAtOnce();
    void ctrlCEndsACopyAtOnceWhenItsNodeHangs();

private:
    void startBigClone(QProcess &process);
    /// How long it went on after a Ctrl-C.
    qint64 interrupt(QProcess &process);
    CtlLab m_lab;
};

void CtlSilentTest::initTestCase()
{
    QVERIFY(m_lab.up(3));
    QVERIFY(m_lab.makeSample("web", "shared"));
    const QString disk = m_lab.lab().storageFolder("a", "default") + "/big.qcow2";
    QVERIFY(run("qemu-img", {"create", "-f", "qcow2", disk, "64M"}).ok());
    QVERIFY(run("qemu-io", {"-c", "write -P 7 0 64M", disk}).ok());
    QTemporaryFile xml;
    QVERIFY(xml.open());
    xml.write(QStringLiteral("<domain type='qemu'><name>big</name><memory unit='MiB'>64</memory>"
                             "<os><type arch='x86_64'>hvm</type></os><devices><disk type='file'>"
                             "<driver name='qemu' type='qcow2'/><source file='%1'/>"
                             "<target dev='vda' bus='virtio'/></disk></devices></domain>")
                  .arg(disk)
                  .toUtf8());
    xml.close();
    QVERIFY(m_lab.lab().virsh("a", {"pool-refresh", "default"}).ok());
    QVERIFY(m_lab.lab().virsh("a", {"define", xml.fileName()}).ok());
}

void CtlSilentTest::cleanup()
{
    QVERIFY(m_lab.lab().thawNode("a"));
    QVERIFY(m_lab.lab().thawNode("c"));
}

void CtlSilentTest::theOthersAreShownInTime_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("list") << QStringList{"list"};
    QTest::newRow("show") << QStringList{"show", "web"};
    QTest::newRow("storage") << QStringList{"storage"};
    QTest::newRow("lineage") << QStringList{"lineage"};
}

void CtlSilentTest::theOthersAreShownInTime()
{
    QFETCH(QStringList, command);
    QVERIFY(m_lab.lab().freezeNode("c"));
    QElapsedTimer timer;
    timer.start();
    const CtlRan ran = m_lab.ctl(command);
    const qint64 took = timer.elapsed();
    const QByteArray known = ran.out + ran.err;
    QVERIFY2(command[0] == u"lineage" ? known.contains("rests on")
                                      : known.contains(command[0] == u"storage" ? "shared" : "web"),
             ran.all());
    QVERIFY2(ran.err.contains("“c”"), ran.all());
    QVERIFY2(took <= lookLimit, QByteArray::number(took) + " ms");
    QVERIFY(m_lab.lab().thawNode("c"));
    QVERIFY2(!m_lab.ctl(command).err.contains("“c”"), "it is back");
}

void CtlSilentTest::aCloneBetweenTheOthersIsMade()
{
    QVERIFY(m_lab.lab().freezeNode("c"));
    const CtlRan ran = m_lab.ctl({"clone", "web", "copy", "--full", "--node", "b"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY(m_lab.lab().thawNode("c"));
    QVERIFY(m_lab.ctl({"delete", "copy", "--yes"}).ok());
}

void CtlSilentTest::aCloneWaitsForASilentNodeOnlyWhereItMatters_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isShared");
    QTest::newRow("on a storage that the silent node has") << "web" << true;
    QTest::newRow("on a storage that it has not") << "big" << false;
}

/// A clone only reads, so it goes on without a node; where that one could have told of another
/// writer, with a notice.
void CtlSilentTest::aCloneWaitsForASilentNodeOnlyWhereItMatters()
{
    QFETCH(QString, source);
    QFETCH(bool, isShared);
    const auto clone = [&](QElapsedTimer &timer) {
        timer.start();
        return m_lab.ctl({"clone", source, "copy", "--full", "--dry-run"});
    };
    QElapsedTimer timer;
    QVERIFY(clone(timer).ok()); // by which it is known what the nodes have
    const qint64 usual = timer.elapsed();
    QVERIFY(m_lab.lab().freezeNode("c"));
    const CtlRan ran = clone(timer);
    const qint64 more = timer.elapsed() - usual;
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY2(ran.err.contains("“c”"), ran.all());
    QCOMPARE(ran.err.contains("Whether another VM writes"), isShared);
    QVERIFY2(more <= (isShared ? 2000 : 1000), QByteArray::number(more) + " ms");
}

qint64 CtlSilentTest::interrupt(QProcess &process)
{
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    return process.waitForFinished(30'000) ? timer.elapsed() : 30'000;
}

void CtlSilentTest::ctrlCEndsALookAtOnce()
{
    QVERIFY(m_lab.lab().freezeNode("c"));
    QProcess process;
    process.start(rametctl(), m_lab.onBoth({"list"}));
    QVERIFY(process.waitForStarted());
    QVERIFY(!process.waitForFinished(500)); // it waits for the node
    const qint64 took = interrupt(process);
    QVERIFY2(took <= stopLimit, QByteArray::number(took) + " ms");
    QCOMPARE(process.exitCode(), 130);
}

void CtlSilentTest::startBigClone(QProcess &process)
{
    // So slow that it is under way when the node falls silent.
    process.start(rametctl(),
                  m_lab.onBoth({"clone", "big", "never", "--full", "--bwlimit", "1", "--json"}));
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += process.readAllStandardError()).contains('%') ||
                                  process.state() == QProcess::NotRunning,
                              said, 30'000);
    QVERIFY2(process.state() == QProcess::Running, said + process.readAllStandardOutput());
}

void CtlSilentTest::ctrlCEndsACopyAtOnceWhenItsNodeHangs()
{
    const QStringList before = m_lab.everything();
    QProcess process;
    startBigClone(process);
    QVERIFY(m_lab.lab().freezeNode("a"));
    const qint64 took = interrupt(process);
    const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 130, said);
    QVERIFY2(took <= stopLimit, QByteArray::number(took) + " ms");
    QVERIFY2(said.contains("never"), said); // what is left is named
    QVERIFY(m_lab.lab().thawNode("a"));
    QVERIFY(m_lab.everything() != before);
    const CtlRan cleaned = m_lab.ctl({"recover", "--clean"});
    QVERIFY2(cleaned.ok(), cleaned.all());
    QCOMPARE(m_lab.everything(), before);
}

RAMET_TEST(CtlSilentTest)
#include "tst_ctlsilent.moc"
