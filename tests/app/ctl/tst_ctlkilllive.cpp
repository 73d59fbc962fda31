// SPDX-License-Identifier: GPL-3.0-or-later
// Several clones of a running VM at once, and kill -9 of rametctl or of libvirtd meanwhile.
#include "storage/recovery/leftovers.h"
#include "storage/undo/journal.h"
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/storage/copy/livelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CtlKillLiveTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void severalAtOnceTakeTurns_data();
    void severalAtOnceTakeTurns();
    void oneFinishedDiskAloneIsMadeAgain_data();
    void oneFinishedDiskAloneIsMadeAgain();
    void theGuestGoesOn_data();
    void theGuestGoesOn();

private:
    QStringList onNode(const QStringList &arguments) const
    {
        return QStringList{"-c", "a=" + m_lab.lab().uri("a")} + arguments;
    }
    CtlRan ctl(const QStringList &arguments) const { return runCtl(onNode(arguments)); }
    void startAndKill(const QString &way, bool daemon, const KillPoint &point);
    void checkGuest(bool daemon);
    void checkCloneIsWhole(const QString &way);

    LiveLab m_lab;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
    QStringList m_before;
    bool m_ended = false; ///< the killed run had come to its end
};

void CtlKillLiveTest::initTestCase()
{
    QVERIFY(m_state.isValid());
    QVERIFY(qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(qputenv("XDG_CONFIG_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up());
    QVERIFY(m_lab.start("w", {.settings = {.pauseTicks = 1}, .sizeMiB = 400, .dataMiB = 150}));
}

void CtlKillLiveTest::cleanupTestCase()
{
    QVERIFY(m_lab.stop("w"));
}

void CtlKillLiveTest::init()
{
    m_before = m_lab.everything();
}

void CtlKillLiveTest::cleanup()
{
    if (QTest::currentTestFailed()) { // the next one begins anew
        ctl({"recover", "--clean"});
        ctl({"delete", "new", "--yes"});
        m_lab.virsh({"resume", "w"});
    }
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlKillLiveTest::severalAtOnceTakeTurns_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("backup") << "qcow2";
    QTest::newRow("mirror") << "raw";
}

/// Four programs, each on its own.
void CtlKillLiveTest::severalAtOnceTakeTurns()
{
    QFETCH(QString, format);
    std::array<QProcess, 4> programs;
    for (size_t i = 0; i < programs.size(); ++i)
        programs[i].start(rametctl(),
                          onNode({"clone", "w", QString("new%1").arg(i), "--format", format}));
    for (QProcess &program : programs) {
        QVERIFY(hasEnded(program));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError());
    }
    for (size_t i = 0; i < programs.size(); ++i)
        QVERIFY(ctl({"delete", QString("new%1").arg(i), "--yes"}).ok());
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
}

void CtlKillLiveTest::oneFinishedDiskAloneIsMadeAgain_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("lost"); // the disk that is not noted as finished
    QTest::newRow("backup, the first") << "backup"
                                       << "vda";
    QTest::newRow("backup, the second") << "backup"
                                        << "vdb";
    QTest::newRow("mirror, the second") << "mirror"
                                        << "vdb";
}

/// Both have to be of one instant: what is left of one is of no use without the other.
void CtlKillLiveTest::oneFinishedDiskAloneIsMadeAgain()
{
    QFETCH(QString, way);
    QFETCH(QString, lost);
    startAndKill(way, false, {.text = "\"disk:vdb\""}); // both are noted
    QVERIFY(!QTest::currentTestFailed() && !m_ended);
    const auto tasks = unfinishedTasks(Journal::defaultFolder(), nullptr);
    QCOMPARE(tasks.size(), size_t{1});
    {
        const auto journal = Journal::takeOver(tasks.front().file);
        QVERIFY(journal);
        QVERIFY(!(*journal)->fact("disk:vda").isEmpty() && !(*journal)->fact("disk:vdb").isEmpty());
        QVERIFY((*journal)->note("disk:" + lost, {}));
    }
    const CtlRan ran = ctl({"recover", "--resume", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    checkGuest(false);
    if (!QTest::currentTestFailed())
        checkCloneIsWhole(way);
}

void CtlKillLiveTest::theGuestGoesOn_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("daemon");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("then");
    int number = 0;
    const auto add = [&](const char *way, bool daemon, const char *text, int ms, bool adds = true) {
        const char *then = ++number % 2 == 0 ? "--resume" : "--clean";
        if (!adds && !allRows())
            return;
        QTest::addRow("%s, %s at %s + %d ms, %s", way, daemon ? "libvirtd" : "rametctl", text, ms,
                      then)
            << QString(way) << daemon << QByteArray(text) << ms << QString(then);
    };
    // Just before each act of which the journal has a note; then in the middle of the copying, and
    // while the guest is held.
    for (const char *act : {"delete-volume", "thaw-vm", "end-backup"})
        add("backup", false, act, 0);
    for (const int ms : {20, 150, 400})
        add("backup", false, "end-backup", ms, ms == 150);
    for (const char *act : {"end-block-job", "thaw-vm", "resume-vm"})
        add("mirror", false, act, 0);
    for (const int ms : {2, 8, 20})
        add("mirror", false, "resume-vm", ms, ms == 8);
    for (const int ms : {20, 300})
        add("mirror", false, "end-block-job", ms, ms == 300);
    // Within the milliseconds in which jobs begin or end libvirt 9.0 may itself lose sight of the
    // VM (ARCHITECTURE.md).
    add("backup", true, "delete-volume", 0);
    for (const int ms : {150, 400})
        add("backup", true, "end-backup", ms, ms == 150);
    for (const int ms : {100, 200, 300})
        add("mirror", true, "end-block-job", ms, ms != 200);
}

void CtlKillLiveTest::startAndKill(const QString &way, bool daemon, const KillPoint &point)
{
    QProcess process;
    process.start(rametctl(),
                  onNode({"clone", "w", "new", "--format", way == u"backup" ? "qcow2" : "raw"}));
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, point);
    m_ended = process.state() == QProcess::NotRunning;
    if (daemon) {
        QVERIFY(m_lab.lab().killNode("a"));
        QVERIFY(hasEnded(process));
        m_ended = m_ended || process.exitCode() == 0;
        QVERIFY2(m_ended || process.exitCode() == 1, process.readAllStandardError());
        QVERIFY(m_lab.lab().startNode("a"));
    } else {
        process.kill(); // SIGKILL
        QVERIFY(hasEnded(process));
    }
}

void CtlKillLiveTest::theGuestGoesOn()
{
    QFETCH(QString, way);
    QFETCH(bool, daemon);
    QFETCH(QByteArray, text);
    QFETCH(int, ms);
    QFETCH(QString, then);
    startAndKill(way, daemon, {1, ms, text});
    if (QTest::currentTestFailed())
        return;
    const bool left = m_journals.lines() > 0;
    CtlRan ran = ctl({"recover", then, "--json"});
    if (daemon && !ran.ok() && ran.out.contains("has ended")) { // see checkGuest()
        then = "--clean";
        ran = ctl({"recover", then, "--json"});
    }
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    checkGuest(daemon);
    if (QTest::currentTestFailed())
        return;
    const bool wasWhole = ran.json["tasks"].toArray().at(0).toObject()["complete"].toBool();
    if (left ? wasWhole || then == u"--resume" : m_ended)
        checkCloneIsWhole(way);
}

/// Killed as a job began or ended, libvirtd 9.0 may count it as running until the VM is off and the
/// daemon was started anew. The guest goes on all the same.
void CtlKillLiveTest::checkGuest(bool daemon)
{
    const QString wrong = m_lab.whatIsWrong("w");
    const bool isBackup = wrong.contains("backup job data missing");
    if (!daemon || !(isBackup || wrong == u"a mirror is left"))
        QCOMPARE(wrong, QString());
    if (wrong.isEmpty())
        return;
    QVERIFY(m_lab.writesOn("w"));
    const CtlRan again = ctl({"clone", "w", "again", "--json"});
    QVERIFY2(again.ok() == isBackup, again.all());
    if (isBackup) {
        const QJsonValue method = again.json["disks"].toArray().at(0)["method"];
        QCOMPARE(method.toString(), "mirror");
        QVERIFY(ctl({"delete", "again", "--yes"}).ok());
    } else {
        QVERIFY2(again.err.contains("has ended"), again.all()); // said, and not waited for
    }
    QVERIFY(m_lab.virsh({"destroy", "w"}).ok());
    QVERIFY(m_lab.lab().stopNode("a"));
    QVERIFY(m_lab.lab().startNode("a"));
    const Ran started = m_lab.virsh({"start", "w"});
    QVERIFY2(started.ok(), started.err);
    QVERIFY(m_lab.writesOn("w"));
}

/// Both disks of one instant; and it goes as any other VM.
void CtlKillLiveTest::checkCloneIsWhole(const QString &way)
{
    LiveCopy copy;
    const QJsonObject vm = ctl({"show", "new", "--json"}).json["vm"].toObject();
    for (const QJsonValue disk : vm["disks"].toArray())
        copy.paths[disk["target"].toString()] = disk["path"].toString();
    QCOMPARE(copy.paths.size(), size_t{2});
    const auto numbers = m_lab.numbers(copy, way == u"backup" ? "qcow2" : "raw", {});
    QVERIFY(numbers);
    QVERIFY2(numbers->first - numbers->second <= 1,
             qPrintable(QString("%1 and %2").arg(numbers->first).arg(numbers->second)));
    const CtlRan deleted = ctl({"delete", "new", "--yes"});
    QVERIFY2(deleted.ok(), deleted.all());
}

RAMET_TEST(CtlKillLiveTest)
#include "tst_ctlkilllive.moc"
