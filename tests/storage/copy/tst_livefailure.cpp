// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/copy/livelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <sys/mount.h>

using namespace ramet;
using namespace ramet::test;

/// Whatever happens while a running VM is copied: it runs on as before, and nothing is left.
class LiveFailureTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void everyStepCanFailOrBeCancelled_data();
    void everyStepCanFailOrBeCancelled();
    void aCancelEndsACopyAtOnce_data() { bothWays(); }
    void aCancelEndsACopyAtOnce();
    void aFullStorageLeavesTheGuestRunning_data();
    void aFullStorageLeavesTheGuestRunning();
    void aVmThatIsSwitchedOffIsAClearError_data() { bothWays(); }
    void aVmThatIsSwitchedOffIsAClearError();
    void aDaemonThatDiesLeavesNothingForGood_data();
    void aDaemonThatDiesLeavesNothingForGood();
    void anAgentThatHangsInAFreezeIsThawed_data() { bothWays(); }
    void anAgentThatHangsInAFreezeIsThawed();

private:
    static void bothWays();
    /// From there on all disks are being copied.
    static bool isLastJob(const Undo &undo)
    {
        return undo.kind == Undo::Kind::EndBackup ||
               (undo.kind == Undo::Kind::EndBlockJob && undo.disk == u"vdb");
    }
    static constexpr quint64 slow = 1 << 20; ///< bytes a second
    LiveLab m_lab;
    QTemporaryDir m_mounts;
    QString m_small; ///< a file system of 24 MiB; empty where this user cannot mount one
    QStringList m_before;
};

void LiveFailureTest::bothWays()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::newRow("backup") << CopyMethod::LiveBackup;
    QTest::newRow("mirror") << CopyMethod::LiveMirror;
}

void LiveFailureTest::initTestCase()
{
    // Before the lab: its nodes see only what was mounted when they began.
    const QString small = m_mounts.filePath("small");
    QVERIFY(QDir().mkpath(small));
    if (mount("tmpfs", small.toUtf8().constData(), "tmpfs", 0, "size=24m") == 0)
        m_small = small;
    QVERIFY(m_lab.up());
    if (!m_small.isEmpty())
        QVERIFY(m_lab.virsh({"pool-create-as", "small", "dir", "--target", m_small}).ok());
    QVERIFY(m_lab.start("w", {.settings = {.pauseTicks = 1}, .sizeMiB = 400, .dataMiB = 300}));
}

void LiveFailureTest::cleanupTestCase()
{
    if (m_lab.virsh({"domstate", "w"}).ok())
        m_lab.stop("w");
    if (!m_small.isEmpty())
        QCOMPARE(umount2(m_small.toUtf8().constData(), MNT_DETACH), 0);
}

void LiveFailureTest::init()
{
    for (const char *volume : {"w-copy-vda.qcow2", "w-copy-vdb.qcow2"}) // a failure left them
        m_lab.virsh({"vol-delete", volume, "default"});
    if (m_lab.virsh({"domstate", "w"}).out.trimmed() == "shut off") // a failure left it so
        QVERIFY(m_lab.virsh({"start", "w"}).ok());
    m_lab.agent().behave(FakeAgent::Manner::Answers);
    m_before = m_lab.everything();
}

void LiveFailureTest::cleanup()
{
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
    QCOMPARE(m_lab.everything(), m_before);
}

void LiveFailureTest::everyStepCanFailOrBeCancelled_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<bool>("cancels");
    for (const CopyMethod method : {CopyMethod::LiveBackup, CopyMethod::LiveMirror}) {
        const bool mirrors = method == CopyMethod::LiveMirror;
        if (allRows() || !mirrors)
            QTest::addRow("%s fails", methodName(method)) << method << false;
        if (allRows() || mirrors) // which has a moment when it is too late
            QTest::addRow("%s is cancelled", methodName(method)) << method << true;
    }
}

void LiveFailureTest::everyStepCanFailOrBeCancelled()
{
    QFETCH(CopyMethod, method);
    QFETCH(bool, cancels);
    const auto plans = m_lab.plan("w", method, "qcow2");
    // Two volumes, then the freeze and the backup, or two mirrors, the freeze and the suspend.
    const int steps = method == CopyMethod::LiveBackup ? 4 : 6;
    for (int at = 1; at <= steps; ++at) {
        std::stop_source stop;
        TripLog log;
        log.before = [&](int step, const Undo &) -> Status {
            if (step != at)
                return {};
            if (!cancels)
                return std::unexpected(Error{ErrorKind::Failed, "note", "step", "tripped", {}});
            stop.request_stop();
            return {};
        };
        const auto outcome = m_lab.copy("w", plans, log, stop.get_token());
        QVERIFY2(log.steps() >= at, QByteArray::number(at));
        // Once the guest is held for the switch, there is nothing left to cancel.
        const bool tooLate = cancels && method == CopyMethod::LiveMirror && at == steps;
        QCOMPARE(outcome.copy.has_value(), tooLate);
        if (tooLate) {
            QVERIFY(m_lab.remove(plans));
        } else {
            QCOMPARE(outcome.copy.error().kind, cancels ? ErrorKind::Cancelled : ErrorKind::Failed);
            QCOMPARE(outcome.leftovers, QStringList());
            QVERIFY(log.open().empty());
        }
        QCOMPARE(m_lab.whatIsWrong("w"), QString());
        QCOMPARE(m_lab.everything(), m_before);
    }
}

void LiveFailureTest::aCancelEndsACopyAtOnce()
{
    QFETCH(CopyMethod, method);
    std::stop_source stop;
    QElapsedTimer since;
    TripLog log;
    log.made = [&](const Undo &undo) {
        if (isLastJob(undo)) {
            stop.request_stop();
            since.start();
        }
    };
    const auto outcome =
        m_lab.copy("w", m_lab.plan("w", method, "qcow2"), log, stop.get_token(), slow);
    QVERIFY(!outcome.copy);
    QCOMPARE(outcome.copy.error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome.leftovers, QStringList());
    QVERIFY2(since.elapsed() < 10'000, QByteArray::number(since.elapsed()));
}

void LiveFailureTest::aFullStorageLeavesTheGuestRunning_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<quint64>("speed");
    for (const CopyMethod method : {CopyMethod::LiveBackup, CopyMethod::LiveMirror})
        QTest::addRow("%s", methodName(method)) << method << quint64{0};
}

void LiveFailureTest::aFullStorageLeavesTheGuestRunning()
{
    QFETCH(CopyMethod, method);
    QFETCH(quint64, speed);
    if (m_small.isEmpty())
        QSKIP("NOT TESTED: only root can mount a file system that is small enough to be full");
    TripLog log;
    const auto outcome = m_lab.copy("w", m_lab.plan("w", method, "qcow2", "small"), log, {}, speed);
    QVERIFY(!outcome.copy);
    QVERIFY2(outcome.copy.error().kind == ErrorKind::NoSpace, say(outcome.copy));
    QCOMPARE(outcome.copy.error().object, QString("small"));
    QCOMPARE(outcome.leftovers, QStringList());
    QVERIFY(QDir(m_small).isEmpty());
}

void LiveFailureTest::aVmThatIsSwitchedOffIsAClearError()
{
    QFETCH(CopyMethod, method);
    bool off = false;
    TripLog log;
    log.made = [&](const Undo &undo) {
        if (isLastJob(undo))
            off = m_lab.kill("w");
    };
    const auto outcome = m_lab.copy("w", m_lab.plan("w", method, "qcow2"), log, {}, slow);
    QVERIFY(off);
    QVERIFY(!outcome.copy);
    QVERIFY2(outcome.copy.error().kind == ErrorKind::Failed, say(outcome.copy));
    QVERIFY2(outcome.copy.error().detail.contains("switched off"), say(outcome.copy));
    QCOMPARE(outcome.leftovers, QStringList());
    m_lab.agent().startAnew();
    QVERIFY(m_lab.virsh({"start", "w"}).ok());
    QVERIFY(m_lab.writesOn("w"));
}

void LiveFailureTest::aDaemonThatDiesLeavesNothingForGood_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<Undo::Kind>("after");
    QTest::newRow("backup") << CopyMethod::LiveBackup << Undo::Kind::EndBackup;
    QTest::newRow("backup, frozen") << CopyMethod::LiveBackup << Undo::Kind::ThawVm;
    QTest::newRow("mirror") << CopyMethod::LiveMirror << Undo::Kind::EndBlockJob;
    QTest::newRow("mirror, frozen") << CopyMethod::LiveMirror << Undo::Kind::ThawVm;
    QTest::newRow("mirror, suspended") << CopyMethod::LiveMirror << Undo::Kind::ResumeVm;
}

/// The daemon cannot undo anything while it is dead; what the steps say can be undone later.
void LiveFailureTest::aDaemonThatDiesLeavesNothingForGood()
{
    QFETCH(CopyMethod, method);
    QFETCH(Undo::Kind, after);
    bool killed = false;
    TripLog log;
    log.made = [&](const Undo &undo) {
        if (undo.kind == after && !killed)
            killed = m_lab.lab().killNode("a");
    };
    const auto outcome = m_lab.copy("w", m_lab.plan("w", method, "qcow2"), log);
    QVERIFY(killed);
    QVERIFY(!outcome.copy);
    QVERIFY2(outcome.copy.error().kind == ErrorKind::Unreachable, say(outcome.copy));
    QVERIFY(!outcome.leftovers.isEmpty());

    QVERIFY(m_lab.lab().startNode("a"));
    QTRY_VERIFY_WITH_TIMEOUT(m_lab.nodes().work("a").has_value(), 20'000);
    const std::vector<Undo> open = log.open();
    QVERIFY(!open.empty());
    for (auto undo = open.rbegin(); undo != open.rend(); ++undo) {
        const Status done = m_lab.undo(*undo);
        QVERIFY2(done || done.error().kind == ErrorKind::NotFound, say(done));
    }
    QVERIFY(m_small.isEmpty() || m_lab.virsh({"pool-info", "small"}).ok() ||
            m_lab.virsh({"pool-create-as", "small", "dir", "--target", m_small}).ok());
}

void LiveFailureTest::anAgentThatHangsInAFreezeIsThawed()
{
    QFETCH(CopyMethod, method);
    m_lab.agent().behave(FakeAgent::Manner::HangsInFreeze);
    const auto plans = m_lab.plan("w", method, "qcow2");
    TripLog log;
    const auto outcome = m_lab.copy("w", plans, log);
    QVERIFY2(outcome.copy, say(outcome.copy));
    QVERIFY(!outcome.copy->wasFrozen);
    QVERIFY(m_lab.agent().asked().contains("guest-fsfreeze-thaw"));
    QVERIFY(!m_lab.agent().isFrozen());
    qInfo("frozen for %.1f s by its agent, which hung; held %.1f ms for the copy",
          m_lab.agent().frozenSeconds(), outcome.copy->heldSeconds * 1000);
    QVERIFY(m_lab.remove(plans));
}

RAMET_TEST(LiveFailureTest)
#include "tst_livefailure.moc"
