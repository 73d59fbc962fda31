// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flatten/flattenoperation.h"
#include "storage/look/look.h"
#include "storage/power/poweroperation.h"
#include "storage/template/templateoperation.h"
#include "storage/template/templateplan.h"
#include "storage/undo/journal.h"
#include "tests/storage/copy/livelab.h"
#include "tests/support/labprocess.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QtTest>
#include <csignal>

using namespace ramet;
using namespace ramet::test;

namespace {

constexpr quint64 slow = 8 << 20; ///< bytes per second: a copy can be met at work

} // namespace

/// Clones become independent, off and while they run.
class FlattenTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aChainIsCopiedWhole();
    void aVmCannotBeStartedMeanwhile();
    void aVmThatIsDeletedMeanwhileStaysDeleted();
    void aRunningCloneGoesOn();
    void whatWasCopiedOutlivesItsQemu();
    void aPausedCloneIsWaitedFor();
    void aRunningCloneThatIsCancelledGoesOnLinked();
    void aVmThatIsShutDownMeanwhileIsSaid();
    void cleanup()
    {
        QCOMPARE(QDir(Journal::defaultFolder()).entryList({"*.journal"}), QStringList());
    }
    void cleanupTestCase();

private:
    VmRef linked(const VmRef &source, const QString &name)
    {
        const auto made = m_lab.clone(m_lab.plan(source, name, CloneMode::Linked));
        return made ? VmRef{made->node, made->uuid} : VmRef{};
    }
    QString diskOf(const VmRef &vm) { return lookAtVm(m_lab.nodes(), vm)->disks[0].path; }
    Result<FlattenOutcome> flatten(
        const VmRef &vm, quint64 limit = 0, const ProgressSink &sink = [](const Progress &) {},
        std::stop_token stop = {})
    {
        return runFlatten(m_lab.nodes(),
                          planFlatten(ramet::look(m_lab.nodes(), Scope::users()), vm),
                          std::move(stop), sink, std::make_shared<std::atomic<quint64>>(limit));
    }
    VmRef startWriter(const QString &name);
    quint32 number(const QString &name) const { return lastNumberTold(m_lab.log(name)); }
    LiveLab m_lab;
    VmRef m_gold;   ///< a template
    VmRef m_middle; ///< a template, too: a linked clone of it
    VmRef m_writer; ///< a template whose guest writes
};

void FlattenTest::initTestCase()
{
    QVERIFY(m_lab.up());
    const QString folder = m_lab.folder("default");
    m_gold = m_lab.define("gold", {{m_lab.makeImage(folder + "/gold.qcow2", "qcow2", 64, 8)}});
    QVERIFY(runTemplate(m_lab.nodes(), m_gold));
    m_middle = linked(m_gold, "middle");
    QVERIFY(run("qemu-io", {"-c", "write -P 99 5M 4M", diskOf(m_middle)}).ok());
    QVERIFY(runTemplate(m_lab.nodes(), m_middle));
    LiveVmOptions options;
    options.hasAgent = false;
    QVERIFY(m_lab.start("writer", options));
    QVERIFY(m_lab.virsh({"destroy", "writer"}).ok());
    m_writer = m_lab.find("writer");
    QVERIFY(runTemplate(m_lab.nodes(), m_writer));
}

VmRef FlattenTest::startWriter(const QString &name)
{
    const VmRef vm = linked(m_writer, name);
    const bool writes = m_lab.virsh({"start", name}).ok() &&
                        QTest::qWaitFor([&] { return number(name) > 1; }, 60'000);
    return writes ? vm : VmRef{};
}

void FlattenTest::aChainIsCopiedWhole()
{
    const VmRef leaf = linked(m_middle, "leaf");
    const QString disk = diskOf(leaf);
    QVERIFY(run("qemu-io", {"-c", "write -P 55 40M 1M", disk}).ok());
    QVERIFY(run("qemu-img", {"convert", "-O", "qcow2", disk, disk + ".kept"}).ok());
    QCOMPARE(imageChain(disk).size(), 3);
    const QStringList before = m_lab.everything();
    quint64 last = 0;
    quint64 total = 0;
    const auto outcome = flatten(leaf, 0, [&](const Progress &now) {
        if (now.phase != Phase::Copying)
            return;
        QVERIFY(now.doneBytes >= last && now.doneBytes <= now.totalBytes);
        last = now.doneBytes;
        total = now.totalBytes;
    });
    QVERIFY2(outcome, say(outcome));
    QVERIFY(total > 20'000'000);
    QCOMPARE(outcome->disks.size(), size_t{1});
    QCOMPARE(outcome->disks[0].below.size(), 2);
    QVERIFY(outcome->disks[0].bytes > 20'000'000);
    QCOMPARE(imageChain(disk).size(), 1);
    QVERIFY(sameContent(disk, disk + ".kept"));
    QVERIFY(QFile::remove(disk + ".kept"));
    QVERIFY(!lookAtVm(m_lab.nodes(), leaf)->marks.isLinked);
    QCOMPARE(lookAtVm(m_lab.nodes(), leaf)->marks.originUuid, m_middle.uuid);
    QVERIFY(runStart(m_lab.nodes(), leaf) && runForceOff(m_lab.nodes(), leaf));
    // Once more there is nothing to do.
    QCOMPARE(flatten(leaf).error().kind, ErrorKind::Refused);
    QStringList now = m_lab.everything();
    now << before.filter(".kept");
    now.sort();
    QCOMPARE(now, before);
    // What was below can go in turn.
    QVERIFY(runUntemplate(m_lab.nodes(), m_middle));
    QVERIFY(runTemplate(m_lab.nodes(), m_middle));
    QVERIFY(m_lab.remove(leaf));
}

void FlattenTest::aVmCannotBeStartedMeanwhile()
{
    const VmRef leaf = linked(m_middle, "leaf");
    std::optional<bool> started;
    const auto outcome = flatten(leaf, slow, [&](const Progress &now) {
        if (now.phase == Phase::Copying && !started)
            started = m_lab.virsh({"start", "leaf"}).ok();
    });
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(started, std::optional(false));
    QVERIFY(m_lab.remove(leaf));
}

void FlattenTest::aVmThatIsDeletedMeanwhileStaysDeleted()
{
    const VmRef leaf = linked(m_middle, "leaf");
    const QString disk = diskOf(leaf);
    bool deleted = false;
    const auto outcome = flatten(leaf, slow, [&](const Progress &now) {
        if (now.phase == Phase::Copying && !deleted)
            deleted = m_lab.virsh({"undefine", "leaf"}).ok();
    });
    QVERIFY(deleted && !outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::NotFound, say(outcome));
    QCOMPARE(outcome.error().object, QString("leaf"));
    QVERIFY(!lookAtVm(m_lab.nodes(), leaf));
    QVERIFY(QFile::remove(disk));
}

void FlattenTest::aRunningCloneGoesOn()
{
    const VmRef vm = startWriter("runner");
    QVERIFY(!vm.uuid.isEmpty());
    const QStringList before = m_lab.everything();
    const auto from = std::max<qsizetype>(2, writerSeconds(m_lab.log("runner")).size());
    const quint32 first = number("runner");
    bool wrote = false; // while the copying was at work
    QSet<QByteArray> states;
    const auto outcome = flatten(vm, slow, [&](const Progress &now) {
        if (now.phase != Phase::Copying)
            return;
        wrote = wrote || number("runner") > first + 1;
        states << m_lab.virsh({"domstate", "runner"}).out.trimmed();
    });
    QVERIFY2(outcome, say(outcome));
    QVERIFY(wrote);
    QCOMPARE(states, QSet<QByteArray>{"running"});
    QCOMPARE(m_lab.whatIsWrong("runner"), QString());
    const WriterPause pause = pauseSince(writerSeconds(m_lab.log("runner")), from);
    qInfo("%.1f s; by the guest's clock %.1f ms are missing, the longest time between two writes "
          "was %.1f ms",
          outcome->seconds, pause.missingMs, pause.longestGapMs);
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(runForceOff(m_lab.nodes(), vm));
    const auto known = lookAtVm(m_lab.nodes(), vm);
    QVERIFY(!known->marks.isLinked);
    QCOMPARE(outcome->disks.size(), size_t{2});
    // What the guest wrote is whole, and what was below is there.
    for (const Disk &disk : known->disks) {
        QCOMPARE(imageChain(disk.path).size(), 1);
        QVERIFY(run("qemu-img", {"check", "-q", disk.path}).ok());
        QVERIFY(run("qemu-io", {"-r", "-c", "read -P 77 8M 16M", disk.path})
                    .out.contains("read 16777216"));
        QVERIFY(run("qemu-img", {"convert", "-O", "raw", disk.path, disk.path + ".raw"}).ok());
        QVERIFY(lastNumber(disk.path + ".raw").value_or(0) > first);
        QVERIFY(QFile::remove(disk.path + ".raw"));
    }
    QVERIFY(planUntemplate(ramet::look(m_lab.nodes(), Scope::users()), m_writer).isValid());
    QVERIFY(m_lab.remove(vm));
    QFile::remove(m_lab.log("runner"));
}

/// Its guest finds nothing to boot from, so it never flushes a disk.
void FlattenTest::whatWasCopiedOutlivesItsQemu()
{
    const VmRef vm = linked(m_middle, "silent");
    const QString disk = diskOf(vm);
    QVERIFY(run("qemu-img", {"convert", "-O", "qcow2", disk, disk + ".kept"}).ok());
    QVERIFY(runStart(m_lab.nodes(), vm));
    const auto outcome = flatten(vm);
    QVERIFY2(outcome, say(outcome));
    const qint64 qemu = labProcess(m_lab.lab(), {"qemu-system", "guest=silent,", disk.toUtf8()});
    QVERIFY(qemu > 0 && ::kill(static_cast<pid_t>(qemu), SIGKILL) == 0);
    QTRY_COMPARE(m_lab.virsh({"domstate", "silent"}).out.trimmed(), QByteArray("shut off"));
    QCOMPARE(imageChain(disk).size(), 1);
    QVERIFY(sameContent(disk, disk + ".kept"));
    QVERIFY(QFile::remove(disk + ".kept"));
    QVERIFY(m_lab.remove(vm));
}

/// QEMU writes all when the guest's CPUs stop, which they have done already.
void FlattenTest::aPausedCloneIsWaitedFor()
{
    const VmRef vm = linked(m_middle, "paused");
    QVERIFY(m_lab.virsh({"start", "paused", "--paused"}).ok());
    bool waited = false;
    const auto outcome = flatten(vm, 0, [&](const Progress &now) {
        if (now.phase == Phase::Waiting && !std::exchange(waited, true))
            QVERIFY(m_lab.virsh({"resume", "paused"}).ok());
    });
    QVERIFY2(outcome, say(outcome));
    QVERIFY(waited);
    QCOMPARE(m_lab.virsh({"domstate", "paused"}).out.trimmed(), QByteArray("running"));
    QVERIFY(runForceOff(m_lab.nodes(), vm));
    QVERIFY(m_lab.remove(vm));
}

void FlattenTest::aRunningCloneThatIsCancelledGoesOnLinked()
{
    const VmRef vm = startWriter("runner");
    QVERIFY(!vm.uuid.isEmpty());
    const QStringList before = m_lab.everything();
    std::stop_source stop;
    const auto outcome = flatten(
        vm, slow,
        [&](const Progress &now) {
            if (now.phase == Phase::Copying && now.disk == u"vdb")
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::Cancelled, say(outcome));
    QVERIFY(outcome.error().leftovers.isEmpty());
    QCOMPARE(m_lab.whatIsWrong("runner"), QString());
    QCOMPARE(m_lab.everything(), before);
    QCOMPARE(imageChain(lookAtVm(m_lab.nodes(), vm)->disks[1].path).size(), 2);
    QVERIFY(lookAtVm(m_lab.nodes(), vm)->marks.isLinked);
    // The next one does what is left to do.
    const auto again = flatten(vm);
    QVERIFY2(again, say(again));
    QCOMPARE(again->disks.size(), size_t{1});
    QVERIFY(runForceOff(m_lab.nodes(), vm));
    QVERIFY(m_lab.remove(vm));
    QFile::remove(m_lab.log("runner"));
}

void FlattenTest::aVmThatIsShutDownMeanwhileIsSaid()
{
    const VmRef vm = startWriter("runner");
    QVERIFY(!vm.uuid.isEmpty());
    bool off = false;
    const auto outcome = flatten(vm, slow, [&](const Progress &now) {
        if (now.phase == Phase::Copying && !off)
            off = m_lab.virsh({"destroy", "runner"}).ok();
    });
    QVERIFY(off && !outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Busy);
    QCOMPARE(outcome.error().cause, ErrorCause::StoppedMeanwhile);
    QVERIFY2(outcome.error().leftovers.isEmpty(), say(outcome));
    const QString disk = diskOf(vm);
    QCOMPARE(imageChain(disk).size(), 2);
    QVERIFY(run("qemu-img", {"check", "-q", disk}).ok());
    QVERIFY(m_lab.remove(vm));
    QFile::remove(m_lab.log("runner"));
}

void FlattenTest::cleanupTestCase()
{
    for (const VmRef &vm : {m_middle, m_gold, m_writer}) {
        const Status removed = m_lab.remove(vm);
        QVERIFY2(removed, say(removed));
    }
}

RAMET_TEST(FlattenTest)
#include "tst_flatten.moc"
