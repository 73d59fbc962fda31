// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/copy/livelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Two disks of a guest that writes to both all the time are copied as they are at one instant.
class LiveCopyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void bothDisksAreOfOneInstant_data();
    void bothDisksAreOfOneInstant();
    void aGuestThatOverwritesWhatIsCopiedIsFollowed_data();
    void aGuestThatOverwritesWhatIsCopiedIsFollowed();
    void aLimitCountsNoHoles();
    void everySourceCanBeCopied_data();
    void everySourceCanBeCopied();
    void aPausedVmStaysPaused_data() { bothWays(); }
    void aPausedVmStaysPaused();
    void aDiskThatIsNotPlannedIsNotCopied_data() { bothWays(); }
    void aDiskThatIsNotPlannedIsNotCopied();
    void anotherJobIsWaitedFor_data() { bothWays(); }
    void anotherJobIsWaitedFor();

private:
    static void bothWays();
    LiveLab m_lab;
};

void LiveCopyTest::bothWays()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::newRow("backup") << CopyMethod::LiveBackup;
    QTest::newRow("mirror") << CopyMethod::LiveMirror;
}

void LiveCopyTest::initTestCase()
{
    QVERIFY(m_lab.up());
}

/// After a failure, so that the next one begins anew.
void LiveCopyTest::cleanup()
{
    if (!m_lab.virsh({"domstate", "w"}).ok())
        return;
    m_lab.stop("w");
    for (const char *volume : {"w-copy-vda.qcow2", "w-copy-vdb.qcow2"})
        m_lab.virsh({"vol-delete", volume, "default"});
    for (const char *overlay : {"/w-0.s", "/w-1.s"})
        QFile::remove(m_lab.folder("default") + overlay);
}

void LiveCopyTest::bothDisksAreOfOneInstant_data()
{
    using enum FakeAgent::Manner;
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("hasAgent");
    QTest::addColumn<FakeAgent::Manner>("manner");
    QTest::addColumn<bool>("freezes");
    for (const CopyMethod method : {CopyMethod::LiveBackup, CopyMethod::LiveMirror}) {
        const char *name = methodName(method);
        QTest::addRow("%s, no agent", name) << method << "qcow2" << false << Answers << false;
        QTest::addRow("%s, agent", name) << method << "qcow2" << true << Answers << true;
        QTest::addRow("%s, mute agent", name) << method << "qcow2" << true << Mute << false;
    }
    QTest::newRow("mirror to raw, agent refuses")
        << CopyMethod::LiveMirror << "raw" << true << RefusesToFreeze << false;
}

void LiveCopyTest::bothDisksAreOfOneInstant()
{
    QFETCH(CopyMethod, method);
    QFETCH(QString, format);
    QFETCH(bool, hasAgent);
    QFETCH(FakeAgent::Manner, manner);
    QFETCH(bool, freezes);
    QVERIFY(m_lab.start("w", {.hasAgent = hasAgent}));
    const QStringList before = m_lab.everything();
    m_lab.agent().behave(manner);
    const auto from = std::max<qsizetype>(2, writerSeconds(m_lab.log("w")).size());
    const auto plans = m_lab.plan("w", method, format);
    double last = 0;
    TripLog log;
    const auto outcome = m_lab.copy("w", plans, log, {}, 0, [&](double part) {
        QVERIFY(part >= 0 && part <= 1);
        last = part;
    });
    QVERIFY2(outcome.copy, say(outcome.copy));
    QCOMPARE(last, 1.0);
    m_lab.agent().behave(FakeAgent::Manner::Answers);
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
    QCOMPARE(outcome.copy->wasFrozen, freezes);
    QCOMPARE(log.open().size(), plans.size()); // the volumes, and nothing else
    // Two writes, one after the other: the first disk is ahead by one at most.
    const auto numbers = m_lab.numbers(*outcome.copy, format, {});
    QVERIFY(numbers);
    QVERIFY2(numbers->first - numbers->second <= 1,
             qPrintable(QString("%1 and %2").arg(numbers->first).arg(numbers->second)));
    QVERIFY(numbers->first > 1);
    for (const DiskPlan &plan : plans) {
        const QString path = outcome.copy->paths.at(plan.target);
        QVERIFY(format == u"raw" || run("qemu-img", {"check", "-q", "-f", format, path}).ok());
        QCOMPARE(imageChain(path).size(), 1);
        QVERIFY2(bytesHeld(path) < (16 + 4) << 20, qPrintable(path)); // data, ring, tables
    }
    const WriterPause pause = pauseSince(writerSeconds(m_lab.log("w")), from);
    qInfo("held %.1f ms after %.1f ms of freezing; by the guest's clock %.1f ms are missing, the "
          "longest time between two writes was %.1f ms; numbers %u and %u",
          outcome.copy->heldSeconds * 1000, outcome.copy->freezeSeconds * 1000, pause.missingMs,
          pause.longestGapMs, numbers->first, numbers->second);
    QVERIFY(m_lab.remove(plans));
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(m_lab.stop("w"));
}

void LiveCopyTest::aGuestThatOverwritesWhatIsCopiedIsFollowed_data()
{
    bothWays();
}

/// 32 KiB at a time over all that is there to copy.
void LiveCopyTest::aGuestThatOverwritesWhatIsCopiedIsFollowed()
{
    QFETCH(CopyMethod, method);
    const WriterSettings settings{.sectors = 64, .slots_ = 1024};
    QVERIFY(m_lab.start("w", {.settings = settings, .dataMiB = 48}));
    const auto plans = m_lab.plan("w", method, "qcow2");
    const quint32 begun = lastNumberTold(m_lab.log("w"));
    TripLog log;
    // A mirror that is held back more than the guest would never catch up.
    const quint64 speed = method == CopyMethod::LiveBackup ? 32 << 20 : 0;
    const auto outcome = m_lab.copy("w", plans, log, {}, speed);
    QVERIFY2(outcome.copy, say(outcome.copy));
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
    const auto numbers = m_lab.numbers(*outcome.copy, "qcow2", settings);
    QVERIFY(numbers);
    QVERIFY(numbers->first - numbers->second <= 1);
    QVERIFY(numbers->second >= begun);
    QVERIFY(m_lab.remove(plans));
    QVERIFY(m_lab.stop("w"));
}

/// At this speed the holes alone would take four minutes.
void LiveCopyTest::aLimitCountsNoHoles()
{
    QVERIFY(m_lab.start("w", {.sizeMiB = 2048, .dataMiB = 4}));
    const auto plans = m_lab.plan("w", CopyMethod::LiveBackup, "qcow2");
    TripLog log;
    QElapsedTimer timer;
    timer.start();
    const auto outcome = m_lab.copy("w", plans, log, {}, 16 << 20);
    QVERIFY2(outcome.copy, say(outcome.copy));
    QVERIFY2(timer.elapsed() < 60'000, QByteArray::number(timer.elapsed()));
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
    QVERIFY(m_lab.stop("w"));
    QVERIFY(m_lab.remove(plans));
}

void LiveCopyTest::everySourceCanBeCopied_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("compat");
    QTest::addColumn<QStringList>("snapshot");
    int added = 0;
    const auto add = [&added](const char *what, const char *format, const char *compat,
                              const QStringList &snapshot) {
        for (const CopyMethod method : {CopyMethod::LiveBackup, CopyMethod::LiveMirror})
            if (allRows() || ++added % 4 < 2) // each by one of them, in turn
                QTest::addRow("%s %s", methodName(method), what)
                    << method << QString(format) << QString(compat) << snapshot;
    };
    add("of raw", "raw", "", {});
    add("of qcow2 of old", "qcow2", "0.10", {});
    add("with a snapshot inside", "qcow2", "1.1", {"snapshot-create-as", "w", "s"});
    add("on an overlay", "qcow2", "1.1",
        {"snapshot-create-as", "w", "s", "--disk-only", "--no-metadata"});
}

void LiveCopyTest::everySourceCanBeCopied()
{
    QFETCH(CopyMethod, method);
    QFETCH(QString, format);
    QFETCH(QString, compat);
    QFETCH(QStringList, snapshot);
    const QStringList options =
        compat.isEmpty() ? QStringList() : QStringList{"-o", "compat=" + compat};
    QVERIFY(m_lab.start("w", {.format = format,
                              .createOptions = options,
                              .settings = {.pauseTicks = 1},
                              .hasAgent = false}));
    if (!snapshot.isEmpty()) {
        const Ran ran = m_lab.virsh(snapshot);
        QVERIFY2(ran.ok(), ran.err);
    }
    const auto plans = m_lab.plan("w", method, "qcow2");
    TripLog log;
    const auto outcome = m_lab.copy("w", plans, log);
    QVERIFY2(outcome.copy, say(outcome.copy));
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
    const auto numbers = m_lab.numbers(*outcome.copy, "qcow2", {});
    QVERIFY(numbers);
    QVERIFY(numbers->first - numbers->second <= 1);
    for (const auto &[target, path] : outcome.copy->paths) {
        QCOMPARE(imageChain(path).size(), 1);
        QVERIFY(!imageChain(path).at(0).toObject().contains("snapshots"));
        QVERIFY(bytesHeld(path) >= 16 << 20); // the data, also from below an overlay
    }
    QVERIFY(m_lab.remove(plans));
    for (const char *overlay : {"/w-0.s", "/w-1.s"})
        QFile::remove(m_lab.folder("default") + overlay);
    QVERIFY(m_lab.stop("w"));
}

void LiveCopyTest::aPausedVmStaysPaused()
{
    QFETCH(CopyMethod, method);
    QVERIFY(m_lab.start("w"));
    QVERIFY(m_lab.virsh({"suspend", "w"}).ok());
    m_lab.agent().behave(FakeAgent::Manner::Answers);
    const auto plans = m_lab.plan("w", method, "qcow2");
    TripLog log;
    const auto outcome = m_lab.copy("w", plans, log);
    QVERIFY2(outcome.copy, say(outcome.copy));
    QCOMPARE(m_lab.virsh({"domstate", "w"}).out.trimmed(), QByteArray("paused"));
    QVERIFY(m_lab.agent().asked().isEmpty()); // it could not have answered
    for (int i = 0; i < 2; ++i)
        QVERIFY(sameContent(m_lab.diskPath("w", i), outcome.copy->paths.at(plans[i].target)));
    QVERIFY(m_lab.virsh({"resume", "w"}).ok());
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
    QVERIFY(m_lab.remove(plans));
    QVERIFY(m_lab.stop("w"));
}

void LiveCopyTest::aDiskThatIsNotPlannedIsNotCopied()
{
    QFETCH(CopyMethod, method);
    QVERIFY(m_lab.start("w", {.settings = {.pauseTicks = 1}, .hasAgent = false}));
    auto plans = m_lab.plan("w", method, "qcow2");
    plans.erase(plans.begin());
    TripLog log;
    const auto outcome = m_lab.copy("w", plans, log);
    QVERIFY2(outcome.copy, say(outcome.copy));
    QCOMPARE(outcome.copy->paths.size(), size_t{1});
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
    QVERIFY(m_lab.remove(plans));
    QVERIFY(m_lab.stop("w"));
}

/// Another client mirrors the disk; it ends when we have asked for the second time.
void LiveCopyTest::anotherJobIsWaitedFor()
{
    QFETCH(CopyMethod, method);
    QVERIFY(m_lab.start("w", {.settings = {.pauseTicks = 1}, .hasAgent = false}));
    const QString other = m_lab.folder("shared") + "/other.qcow2";
    const Ran blocked = m_lab.virsh({"blockcopy", "w", "vdb", other, "--format", "qcow2",
                                     "--transient-job", "--bytes", "65536"});
    QVERIFY2(blocked.ok(), blocked.err);
    const auto plans = m_lab.plan("w", method, "qcow2");
    int waits = 0;
    bool freed = false;
    m_lab.onWaiting = [&] {
        if (++waits == 2)
            freed = m_lab.virsh({"blockjob", "w", "vdb", "--abort"}).ok();
    };
    TripLog log;
    const auto outcome = m_lab.copy("w", plans, log);
    m_lab.onWaiting = [] {};
    QVERIFY2(outcome.copy, say(outcome.copy));
    QVERIFY(freed);
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
    const auto numbers = m_lab.numbers(*outcome.copy, "qcow2", {});
    QVERIFY(numbers && numbers->first - numbers->second <= 1);
    QVERIFY(m_lab.remove(plans));
    QVERIFY(QFile::remove(other));
    QVERIFY(m_lab.stop("w"));
}

RAMET_TEST(LiveCopyTest)
#include "tst_livecopy.moc"
