// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"
#include "storage/operation.h"
#include "tests/storage/copy/livelab.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Snapshots of a VM whose guest writes numbers to two disks: what a snapshot holds is a state that
/// the guest's writes made, of both disks at one moment.
class LiveSnapshotsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_lab.up()); }
    void init();
    void cleanup();
    void theGuestGoesOnWhileLayersComeAndGo();
    void memoryComesBackFromInsideAndFromFiles_data();
    void memoryComesBackFromInsideAndFromFiles();
    void aStopEndsASnapshotWithMemory_data() { memoryComesBackFromInsideAndFromFiles_data(); }
    void aStopEndsASnapshotWithMemory();
    void theAgentPutsTheGuestToRestOrNothingIsTaken();
    void aStoppedMergeLeavesTheGuestAtWork();

private:
    Inventory look() { return ramet::look(m_lab.nodes(), Scope::users()); }
    VirtualMachine vm() { return *look().findVm(m_vm); }
    Result<Outcome> take(TakeSnapshotRequest request)
    {
        request.vm = m_vm;
        return execute(m_lab.nodes(), planTakeSnapshot(look(), request), {});
    }
    Result<Outcome> takeAndStop(bool external);
    Result<Outcome> revert(const QString &name)
    {
        return execute(m_lab.nodes(), planRevertSnapshot(look(), {m_vm, name, true}), {});
    }
    Result<Outcome> remove(const QString &name, const RunControl &control = {})
    {
        return execute(m_lab.nodes(), planDeleteSnapshot(look(), {m_vm, name, true}), control);
    }
    /// The numbers on both disks of a chain; -1: torn.
    std::pair<int, int> numbers(const std::vector<Disk> &disks)
    {
        std::vector<int> found;
        for (const Disk &disk : disks) {
            const QString raw = m_kept.filePath(disk.target);
            const bool isRead = didRun(run("qemu-img", {"convert", "-O", "raw", disk.path, raw}));
            const auto last = isRead ? lastNumber(raw) : std::nullopt;
            found.push_back(last ? static_cast<int>(*last) : -1);
        }
        return found.size() == 2 ? std::pair(found[0], found[1]) : std::pair(-1, -1);
    }
    /// As the guest writes them: the first disk is at most one ahead.
    static bool isOneMoment(std::pair<int, int> numbers)
    {
        return numbers.second >= 0 && numbers.first - numbers.second <= 1 &&
               numbers.first >= numbers.second;
    }

    LiveLab m_lab;
    QTemporaryDir m_kept;
    QStringList m_empty;
    VmRef m_vm;
};

void LiveSnapshotsTest::init()
{
    m_empty = m_lab.everything();
    m_lab.agent().behave(FakeAgent::Manner::Answers);
    QVERIFY(m_lab.start("w", {.ballastMiB = 64}));
    m_vm = m_lab.find("w");
}

void LiveSnapshotsTest::cleanup()
{
    m_lab.virsh({"destroy", "w"});
    for (const Snapshot &snapshot : vm().snapshots) {
        if (snapshot.parent.isEmpty()) {
            const auto gone = remove(snapshot.name);
            QVERIFY2(gone, say(gone));
        }
    }
    const Status status = static_cast<StorageLab &>(m_lab).remove(m_vm);
    QVERIFY2(status, say(status));
    QCOMPARE(m_lab.everything(), m_empty);
}

void LiveSnapshotsTest::theGuestGoesOnWhileLayersComeAndGo()
{
    auto done = take({.name = "one", .disksOnly = true});
    QVERIFY2(done, say(done));
    QVERIFY(m_lab.writesOn("w"));
    QVERIFY(take({.name = "two", .disksOnly = true}));
    QVERIFY(m_lab.writesOn("w"));
    QVERIFY(isOneMoment(numbers(vm().findSnapshot("one")->disks)));
    QCOMPARE(imageChain(vm().liveDisks.front().path).size(), 3);
    // From the middle, then what the guest writes to.
    done = execute(m_lab.nodes(), planDeleteSnapshot(look(), {m_vm, "one"}), {});
    QVERIFY2(done, say(done));
    QCOMPARE(imageChain(vm().liveDisks.front().path).size(), 2);
    QVERIFY(m_lab.writesOn("w"));
    QVERIFY(isOneMoment(numbers(vm().findSnapshot("two")->disks)));
    done = remove("two");
    QVERIFY2(done, say(done));
    QCOMPARE(imageChain(vm().liveDisks.front().path).size(), 1);
    QCOMPARE(vm().disks.front().path, vm().liveDisks.front().path);
    QVERIFY(m_lab.writesOn("w"));
    m_lab.virsh({"destroy", "w"});
    QVERIFY(isOneMoment(numbers(vm().disks)));
    QVERIFY(didRun(m_lab.virsh({"start", "w"})));
}

void LiveSnapshotsTest::memoryComesBackFromInsideAndFromFiles_data()
{
    QTest::addColumn<bool>("external");
    QTest::newRow("inside the images") << false;
    QTest::newRow("files") << true;
}

void LiveSnapshotsTest::memoryComesBackFromInsideAndFromFiles()
{
    QFETCH(bool, external);
    auto done = take({.name = "here", .memory = true, .external = external});
    QVERIFY2(done, say(done));
    QVERIFY(vm().findSnapshot("here")->hasMemory);
    QCOMPARE(vm().findSnapshot("here")->holds(Snapshot::Kind::External), external);
    QVERIFY(m_lab.writesOn("w"));
    m_lab.virsh({"destroy", "w"});
    const auto after = numbers(vm().disks);
    done = revert("here");
    QVERIFY2(done, say(done));
    QCOMPARE(vm().state, VmState::Running);
    QVERIFY(m_lab.writesOn("w")); // the guest goes on where it was: it did not boot
    m_lab.virsh({"destroy", "w"});
    const auto again = numbers(vm().disks);
    QVERIFY2(isOneMoment(again), qPrintable(QString("%1 %2").arg(again.first).arg(again.second)));
    QVERIFY(after.first > 0 && again.first > 0);
}

/// With a stop as soon as something of it is written.
Result<Outcome> LiveSnapshotsTest::takeAndStop(bool external)
{
    const TakeSnapshotRequest request{m_vm, "cut", {}, true, false, external};
    std::stop_source stop;
    RunControl control;
    control.stop = stop.get_token();
    control.progress = [&](const Progress &progress) {
        if (progress.phase == Phase::Copying && (!external || progress.totalBytes > 0))
            stop.request_stop();
    };
    return execute(m_lab.nodes(), planTakeSnapshot(look(), request), control);
}

/// In the middle of writing it, where that is a file; else when QEMU has written it.
void LiveSnapshotsTest::aStopEndsASnapshotWithMemory()
{
    QFETCH(bool, external);
    if (external) { // more than QEMU writes before it can hear of a stop
        m_lab.stop("w");
        QVERIFY(m_lab.start("w", {.ballastMiB = 320}));
        m_vm = m_lab.find("w");
    }
    QStringList before = m_lab.everything();
    auto taken = takeAndStop(external);
    // While QEMU writes what it could in 0.3 s, by the speed so far, it hears of none: on a fast
    // disk that is much. Then the snapshot is whole and stays.
    for (const QDeadlineTimer limit(60'000); taken; taken = takeAndStop(external)) {
        QVERIFY(external && vm().findSnapshot("cut")->hasMemory);
        QVERIFY2(!limit.hasExpired(), "no stop came in time");
        const auto gone = remove("cut");
        QVERIFY2(gone, say(gone));
        before = m_lab.everything();
    }
    QCOMPARE(taken.error().kind, ErrorKind::Cancelled);
    QVERIFY(taken.error().leftovers.isEmpty());
    QVERIFY(vm().snapshots.empty());
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(m_lab.writesOn("w")); // the guest goes on
}

void LiveSnapshotsTest::theAgentPutsTheGuestToRestOrNothingIsTaken()
{
    const auto done = take({.name = "calm", .disksOnly = true, .quiesce = true});
    QVERIFY2(done, say(done));
    const QStringList asked = m_lab.agent().asked();
    QVERIFY(asked.contains("guest-fsfreeze-freeze"));
    QVERIFY(asked.contains("guest-fsfreeze-thaw"));
    QVERIFY(!m_lab.agent().isFrozen());
    m_lab.agent().behave(FakeAgent::Manner::Mute);
    const auto silent = take({.name = "silent", .disksOnly = true, .quiesce = true});
    QVERIFY(!silent);
    QCOMPARE(silent.error().cause, ErrorCause::AgentSilent);
    m_lab.agent().behave(FakeAgent::Manner::RefusesToFreeze);
    const auto refused = take({.name = "refused", .disksOnly = true, .quiesce = true});
    QVERIFY(!refused);
    QCOMPARE(refused.error().cause, ErrorCause::AgentSilent);
    QCOMPARE(vm().snapshots.size(), size_t(1));
    QVERIFY(m_lab.writesOn("w"));
}

void LiveSnapshotsTest::aStoppedMergeLeavesTheGuestAtWork()
{
    QVERIFY(take({.name = "one", .disksOnly = true}));
    QVERIFY(m_lab.writesOn("w"));
    std::stop_source stop;
    const auto slow = std::make_shared<std::atomic<quint64>>(64 << 10);
    const auto stopped = remove("one", {stop.get_token(),
                                        [&](const Progress &progress) {
                                            if (progress.phase == Phase::Copying)
                                                stop.request_stop();
                                        },
                                        slow});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
    QCOMPARE(imageChain(vm().liveDisks.front().path).size(), 2);
    const auto left = unfinishedTasks(Journal::defaultFolder(), nullptr);
    QCOMPARE(left.size(), size_t(1));
    const auto finished = execute(m_lab.nodes(), ResumeRequest{left.front()}, {});
    QVERIFY2(finished, say(finished));
    QCOMPARE(imageChain(vm().liveDisks.front().path).size(), 1);
    QCOMPARE(m_lab.whatIsWrong("w"), QString());
}

RAMET_TEST(LiveSnapshotsTest)
#include "tst_livesnapshots.moc"
