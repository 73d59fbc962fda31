// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callfaults.h"
#include "tests/storage/snapshot/snapshotvm.h"
#include "tests/support/allrows.h"
#include "tests/support/labprocess.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <csignal>

using namespace ramet;
using namespace ramet::test;

/// A deletion of snapshots that ends before its time: nothing is lost, and it is finished, or what
/// stays of it is named.
class UnfinishedMergeTest : public QObject, SnapshotVm {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_lab.up(1)); }
    void init() { make(); }
    void cleanup() { takeAway(); }
    void aMergeThatIsStoppedIsFinishedLater();
    void aMergeThatCannotBeginLosesNothing();
    void whatFollowsAMergeIsFinishedLater_data() { afterAMerge(); }
    void whatFollowsAMergeIsFinishedLater();
    void aCleanUpNamesWhatWasMerged_data() { afterAMerge(); }
    void aCleanUpNamesWhatWasMerged();
    void whatCannotBeReadMayNeedIt_data() { afterAMerge(true); }
    void whatCannotBeReadMayNeedIt();
    void aCleanUpBeforeTheMergeNamesNothing();
    void whatMayNotBeWrittenKeepsItsLayer_data();
    void whatMayNotBeWrittenKeepsItsLayer();
    void whatWasNotFlushedIsFlushedLater();

private:
    static void afterAMerge(bool isWithGap = false);
    /// Merges "base", so that no disk tells of the file that is to go, and then fails. `merged`:
    /// the path of that file.
    void mergeAndFail(QString &merged);
    /// Merges "base" of the running VM, whose QEMU is not made to write what it merged.
    void mergeWithoutFlush(QString &merged);
    void checkContent();
    void deleteAll(const QString &merged, bool staysBehind);

    QString m_now; ///< what the VM's disk held before
};

/// A limit to the speed holds the job, so that the stop comes in its middle.
void UnfinishedMergeTest::aMergeThatIsStoppedIsFinishedLater()
{
    QVERIFY(take("base", true));
    write(7, 4, 24);
    QVERIFY(take("next", true));
    write(8, 40, 2);
    const QString now = keep("now");
    std::stop_source stop;
    const auto limit = std::make_shared<std::atomic<quint64>>(1 << 20);
    RunControl control{stop.get_token(),
                       [&](const Progress &progress) {
                           if (progress.phase == Phase::Copying && progress.doneBytes > 0)
                               stop.request_stop();
                       },
                       limit};
    const auto stopped = remove("base", false, control);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(stopped.error().leftovers.size(), 1);
    QCOMPARE(names(), QStringList({"base", "next"}));
    QVERIFY(has(planRevert("base").refusals, Reason::SnapshotFileGone));
    QVERIFY(planRevert("next").isValid());
    QVERIFY(planDelete("base").isValid());
    QCOMPARE(imageChain(disk()).size(), 3);
    QVERIFY(sameContent(disk(), now));
    QVERIFY(boots());

    const auto left = unfinished();
    QCOMPARE(left.size(), size_t(1));
    QVERIFY(left.front().canResume);
    const auto finished = execute(m_lab.nodes(), ResumeRequest{left.front()}, {});
    QVERIFY2(finished, say(finished));
    QCOMPARE(names(), QStringList{"next"});
    QCOMPARE(imageChain(disk()).size(), 2);
    QVERIFY(sameContent(disk(), now));
    QVERIFY(unfinished().empty());
}

/// Somebody has the image open: QEMU gets no lock on it.
void UnfinishedMergeTest::aMergeThatCannotBeginLosesNothing()
{
    const QString base = disk();
    QVERIFY(take("base", true));
    write(7, 4);
    const QString now = keep("now");
    QProcess holder;
    holder.start("qemu-io", {"-f", "qcow2", "-r", base});
    QVERIFY(holder.waitForStarted());
    holder.write("read 0 512\n");
    QVERIFY(holder.waitForReadyRead());
    const auto done = remove("base");
    QVERIFY(!done);
    QVERIFY2(done.error().kind != ErrorKind::Refused, say(done));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QVERIFY(sameContent(disk(), now));
    QVERIFY(boots());
    const auto left = unfinished();
    QCOMPARE(left.size(), size_t(1));
    const auto finished = execute(m_lab.nodes(), ResumeRequest{left.front()}, {});
    QVERIFY2(finished, say(finished));
    QVERIFY(sameContent(disk(), now));
    QCOMPARE(imageChain(disk()).size(), 1);
}

void UnfinishedMergeTest::afterAMerge(bool isWithGap)
{
    QTest::addColumn<bool>("runs");
    QTest::addColumn<bool>("hasLater");
    if (!isWithGap || allRows())
        QTest::newRow("off, the last one") << false << false;
    QTest::newRow("running, the last one") << true << false;
    QTest::newRow("off, below another one") << false << true;
    if (!isWithGap || allRows())
        QTest::newRow("running, below another one") << true << true;
}

void UnfinishedMergeTest::mergeAndFail(QString &merged)
{
    QFETCH(bool, runs);
    QFETCH(bool, hasLater);
    QVERIFY(take("base", true));
    write(7, 4);
    if (hasLater) {
        QVERIFY(take("next", true));
        write(8, 40, 2);
    }
    m_now = keep("now");
    if (runs)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "web"})));
    injectCallFault({.call = "virDomainSnapshotDelete", .times = 1});
    const auto failed = remove("base");
    clearCallFaults();
    QVERIFY(!failed);
    QCOMPARE(failed.error().leftovers.size(), 1);
    QVERIFY(names().contains("base"));
    QCOMPARE(unfinished().size(), size_t(1));
    merged = failed.error().leftovers.front();
}

/// The VM is off then, and has what it had.
void UnfinishedMergeTest::checkContent()
{
    QFETCH(bool, runs);
    if (runs)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", "web"})));
    QVERIFY(sameContent(disk(), m_now));
    QVERIFY(unfinished().empty());
}

void UnfinishedMergeTest::whatFollowsAMergeIsFinishedLater()
{
    QString merged;
    mergeAndFail(merged);
    if (QTest::currentTestFailed())
        return;
    const auto finished = execute(m_lab.nodes(), ResumeRequest{unfinished().front()}, {});
    QVERIFY2(finished, say(finished));
    QVERIFY(!QFile::exists(merged));
    checkContent();
    QFETCH(bool, hasLater);
    QCOMPARE(names(), hasLater ? QStringList{"next"} : QStringList());
    QCOMPARE(imageChain(disk()).size(), hasLater ? 2 : 1);
}

/// A VM that was off still has the layer then, and a later snapshot is still found in it.
void UnfinishedMergeTest::aCleanUpNamesWhatWasMerged()
{
    QString merged;
    mergeAndFail(merged);
    if (QTest::currentTestFailed())
        return;
    const auto cleaned = execute(m_lab.nodes(), CleanRequest{unfinished().front()}, {});
    QVERIFY2(cleaned, say(cleaned));
    QFETCH(bool, runs);
    QFETCH(bool, hasLater);
    const bool isUnneeded = runs && !hasLater;
    QCOMPARE(cleaned->clean()->unneeded, isUnneeded ? QStringList{merged} : QStringList());
    QCOMPARE(cleaned->clean()->left, QStringList());
    QVERIFY(QFile::exists(merged));
    deleteAll(merged, isUnneeded);
}

void UnfinishedMergeTest::deleteAll(const QString &merged, bool staysBehind)
{
    checkContent();
    QFETCH(bool, hasLater);
    const auto gone = remove("base", hasLater);
    QVERIFY2(gone, say(gone));
    QVERIFY(sameContent(disk(), m_now));
    QCOMPARE(QFile::exists(merged), staysBehind);
    QFile::remove(merged);
}

void UnfinishedMergeTest::whatCannotBeReadMayNeedIt()
{
    QString merged;
    mergeAndFail(merged);
    if (QTest::currentTestFailed())
        return;
    injectCallFault({.call = "virDomainGetXMLDesc"});
    const auto cleaned = execute(m_lab.nodes(), CleanRequest{unfinished().front()}, {});
    clearCallFaults();
    QVERIFY2(cleaned, say(cleaned));
    QCOMPARE(cleaned->clean()->unneeded, QStringList());
    QCOMPARE(cleaned->clean()->left, QStringList{merged});
    QFETCH(bool, runs);
    QFETCH(bool, hasLater);
    deleteAll(merged, runs && !hasLater);
}

/// A layer that the VM still has is no such file.
void UnfinishedMergeTest::aCleanUpBeforeTheMergeNamesNothing()
{
    QVERIFY(take("base", true));
    write(7, 4);
    injectCallFault({.call = "virDomainBlockCommit", .times = 1});
    const auto failed = remove("base");
    clearCallFaults();
    QVERIFY(!failed);
    QCOMPARE(unfinished().size(), size_t(1));
    const auto cleaned = execute(m_lab.nodes(), CleanRequest{unfinished().front()}, {});
    QVERIFY2(cleaned, say(cleaned));
    QCOMPARE(cleaned->clean()->unneeded, QStringList());
    QCOMPARE(imageChain(disk()).size(), 2);
    QVERIFY(boots());
}

void UnfinishedMergeTest::mergeWithoutFlush(QString &merged)
{
    QVERIFY(take("base", true));
    write(7, 4);
    m_now = keep("now");
    QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "web"})));
    injectCallFault({.call = "virDomainSuspend", .times = 1});
    const auto failed = remove("base");
    clearCallFaults();
    QVERIFY(!failed);
    QCOMPARE(failed.error().leftovers.size(), 1);
    QCOMPARE(imageChain(disk()).size(), 1);
    merged = failed.error().leftovers.front();
}

void UnfinishedMergeTest::whatMayNotBeWrittenKeepsItsLayer_data()
{
    QTest::addColumn<bool>("isStartedAnew");
    QTest::newRow("its QEMU is killed") << false;
    QTest::newRow("and it is started anew") << true;
}

/// No disk names the layer any more, but it may be all that there is of what was merged.
void UnfinishedMergeTest::whatMayNotBeWrittenKeepsItsLayer()
{
    QFETCH(bool, isStartedAnew);
    QString merged;
    mergeWithoutFlush(merged);
    if (QTest::currentTestFailed())
        return;
    const qint64 qemu = labProcess(m_lab.lab(), {"qemu-system", "guest=web,"});
    QVERIFY(qemu > 0 && ::kill(static_cast<pid_t>(qemu), SIGKILL) == 0);
    QTRY_VERIFY(m_lab.lab().virsh("a", {"domstate", "web"}).out.startsWith("shut off"));
    if (isStartedAnew)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "web"})));
    const auto refused = execute(m_lab.nodes(), ResumeRequest{unfinished().front()}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().cause, ErrorCause::NotFlushed);
    QCOMPARE(refused.error().leftovers, QStringList{merged});
    const auto cleaned = execute(m_lab.nodes(), CleanRequest{unfinished().front()}, {});
    QVERIFY2(cleaned, say(cleaned));
    QCOMPARE(cleaned->clean()->unneeded, QStringList());
    QCOMPARE(cleaned->clean()->left, QStringList{merged});
    QVERIFY(QFile::exists(merged));
    if (isStartedAnew)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", "web"})));
    QVERIFY(remove("base"));
    QVERIFY(QFile::remove(merged));
}

void UnfinishedMergeTest::whatWasNotFlushedIsFlushedLater()
{
    QString merged;
    mergeWithoutFlush(merged);
    if (QTest::currentTestFailed())
        return;
    resetCallCounts();
    const auto finished = execute(m_lab.nodes(), ResumeRequest{unfinished().front()}, {});
    QVERIFY2(finished, say(finished));
    QCOMPARE(callCounts()["virDomainSuspend"], 1);
    QVERIFY(!QFile::exists(merged) && unfinished().empty());
    const qint64 qemu = labProcess(m_lab.lab(), {"qemu-system", "guest=web,"});
    QVERIFY(qemu > 0 && ::kill(static_cast<pid_t>(qemu), SIGKILL) == 0);
    QTRY_VERIFY(m_lab.lab().virsh("a", {"domstate", "web"}).out.startsWith("shut off"));
    QVERIFY(sameContent(disk(), m_now));
}

RAMET_TEST(UnfinishedMergeTest)
#include "tst_unfinishedmerge.moc"
