// SPDX-License-Identifier: GPL-3.0-or-later
// Clones to a node that shares no storage: what is said, and kill -9 of rametctl or of either
// daemon, and Ctrl-C, in the middle.
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QtTest>
#include <csignal>

using namespace ramet::test;

class CtlNodeCloneTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void thePlanSaysHowItGoes();
    void aLinkedCloneIsRefusedWithAWayOut();
    void whoIsKilledLosesNothing_data();
    void whoIsKilledLosesNothing();
    void ctrlCLeavesNothingOnEither();

private:
    QStringList arguments(const QString &format, const QStringList &more = {}) const
    {
        return QStringList{"clone", "source", "new", "--full", "--node", "b", "--format", format} +
               more;
    }
    void checkCloneIsWhole(const QString &format);

    CtlLab m_lab;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
    QString m_disk;
    QStringList m_before;
};

/// 64 MiB of data that can neither be skipped nor made shorter, in a raw disk of 256 MiB.
void CtlNodeCloneTest::initTestCase()
{
    QVERIFY(m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up());
    m_disk = m_lab.lab().storageFolder("a", "default") + "/source.raw";
    QFile file(m_disk);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 64; ++i)
        QCOMPARE(file.write(QByteArray(1 << 20, static_cast<char>('A' + i % 26))), 1 << 20);
    QVERIFY(file.resize(256 << 20));
    file.close();
    QTemporaryFile xml;
    QVERIFY(xml.open());
    xml.write(QString("<domain type='qemu'><name>source</name><memory unit='MiB'>64</memory><os>"
                      "<type arch='x86_64'>hvm</type></os><devices><disk type='file'>"
                      "<driver name='qemu' type='raw'/><source file='%1'/>"
                      "<target dev='vda' bus='virtio'/></disk></devices></domain>")
                  .arg(m_disk)
                  .toUtf8());
    xml.close();
    QVERIFY(m_lab.lab().virsh("a", {"pool-refresh", "default"}).ok());
    QVERIFY(m_lab.lab().virsh("a", {"define", xml.fileName()}).ok());
    m_before = m_lab.everything();
}

void CtlNodeCloneTest::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_lab.ctl({"recover", "--clean"}); // the next one begins anew
    m_lab.ctl({"delete", "b/new", "--yes"});
}

void CtlNodeCloneTest::checkCloneIsWhole(const QString &format)
{
    const CtlRan shown = m_lab.ctl({"show", "b/new", "--json"});
    QVERIFY2(shown.ok(), shown.all());
    const QString path = m_lab.show("b/new")["disks"].toArray().at(0).toObject()["path"].toString();
    QVERIFY2(path.startsWith(m_lab.lab().storageFolder("b", "default")), qPrintable(path));
    const Ran same = run("qemu-img", {"compare", "-f", "raw", "-F", format, m_disk, path});
    QVERIFY2(same.ok(), same.out + same.err);
    const CtlRan deleted = m_lab.ctl({"delete", "b/new", "--yes"});
    QVERIFY2(deleted.ok(), deleted.all());
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlNodeCloneTest::thePlanSaysHowItGoes()
{
    const CtlRan dry = m_lab.ctl(arguments("qcow2", {"--dry-run"}));
    QVERIFY2(dry.ok(), dry.all());
    const QByteArray said = dry.out + dry.err;
    for (const char *part :
         {"do not share the storage", "is first copied to one image in storage “default”",
          "through this computer", "stream"})
        QVERIFY2(said.contains(part), dry.all());
    const CtlRan json = m_lab.ctl(arguments("qcow2", {"--dry-run", "--json"}));
    QVERIFY2(json.ok(), json.all());
    QVERIFY2(json.out.contains("\"fromNode\":\"a\"") || json.out.contains("\"fromNode\": \"a\""),
             json.all());
    QCOMPARE(m_lab.everything(), m_before);
    const CtlRan ran = m_lab.ctl(arguments("raw", {"--json"}));
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject disk = ran.json["disks"].toArray().at(0).toObject();
    QCOMPARE(disk["method"].toString(), QString("stream"));
    QVERIFY2(disk["bytes"].toDouble() < 80 << 20, ran.all()); // the hole is one there, too
    checkCloneIsWhole("raw");
}

void CtlNodeCloneTest::aLinkedCloneIsRefusedWithAWayOut()
{
    QVERIFY(m_lab.ctl({"template", "source"}).ok());
    const CtlRan ran = m_lab.ctl({"clone", "source", "new", "--linked", "--node", "b"});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("a full clone does"), ran.all());
    QVERIFY(m_lab.ctl({"untemplate", "source"}).ok());
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlNodeCloneTest::whoIsKilledLosesNothing_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("then");
    int number = 0;
    const auto add = [&](const char *format, const char *who, int lines, int ms, bool adds = true) {
        const char *then = ++number % 2 ? "--resume" : "--clean";
        if (adds || allRows())
            QTest::addRow("%s, %s, line %d + %d ms, %s", format, who, lines, ms, then)
                << QString(format) << QString(who) << lines << ms << QString(then);
    };
    // Lines 4 and 5 are the new volume's, then its bytes come.
    for (const int ms : {0, 100, 300})
        add("raw", "rametctl", 5, ms, ms == 100);
    for (const int lines : {2, 3, 4, 6})
        add("raw", "rametctl", lines, 0, false);
    // With another format lines 4 and 5 are those of the temporary volume, 6 and 7 the other's.
    for (const int lines : {4, 5, 6, 7, 8, 9})
        add("qcow2", "rametctl", lines, 0, lines == 5 || lines == 8);
    for (const int ms : {100, 300})
        add("qcow2", "rametctl", 7, ms, ms == 300);
    for (const int ms : {50, 200, 400, 500, 600})
        add("raw", "rametctl", 5, ms, false);
    for (const char *daemon : {"a", "b"}) {
        add("raw", daemon, 5, 200);
        add("qcow2", daemon, 7, 200, *daemon == 'a');
        for (const int lines : {2, 3, 4, 5, 6})
            add("raw", daemon, lines, 0, false);
        for (const int lines : {4, 5, 6, 7, 8, 9})
            add("qcow2", daemon, lines, 0, false);
        for (const int ms : {50, 100, 300, 400})
            add("raw", daemon, 5, ms, false);
        for (const int ms : {50, 100, 300})
            add("qcow2", daemon, 7, ms, false);
    }
}

void CtlNodeCloneTest::whoIsKilledLosesNothing()
{
    QFETCH(QString, format);
    QFETCH(QString, who);
    QFETCH(int, lines);
    QFETCH(int, ms);
    QFETCH(QString, then);
    QProcess process;
    // Slowed down, so that it lasts for more than half a second.
    process.start(ramet::test::rametctl(), m_lab.onBoth(arguments(format, {"--bwlimit", "100"})));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, {lines, ms});
    if (who == u"rametctl") {
        process.kill();
    } else {
        QVERIFY(m_lab.lab().killNode(who));
    }
    QVERIFY(hasEnded(process));
    const bool isWhole = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QByteArray said = process.readAllStandardError();
    if (who != u"rametctl") {
        QVERIFY(m_lab.lab().startNode(who));
        // The node that is gone is named.
        const QString gone = "“" + who + "”"; // by what it was when it was asked
        QVERIFY2(isWhole || said.contains(gone.toUtf8()), said);
    }
    const bool left = m_journals.lines() > 0;
    const CtlRan ran = m_lab.ctl({"recover", then, "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    const bool wasWhole = ran.json["tasks"].toArray().at(0).toObject()["complete"].toBool();
    if (isWhole || (left && (wasWhole || then == u"--resume")))
        checkCloneIsWhole(format);
    else
        QCOMPARE(m_lab.everything(), m_before);
}

void CtlNodeCloneTest::ctrlCLeavesNothingOnEither()
{
    QProcess process;
    process.start(ramet::test::rametctl(), m_lab.onBoth(arguments("raw", {"--bwlimit", "50"})));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, {5, 300});
    QCOMPARE(process.state(), QProcess::Running);
    QElapsedTimer clock;
    clock.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY2(clock.elapsed() < 2000, QByteArray::number(clock.elapsed()));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(m_lab.everything(), m_before);
}

RAMET_TEST(CtlNodeCloneTest)
#include "tst_ctlnodeclone.moc"
