// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/virtualmachine.h"
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "storage/operation.h"
#include "tests/storage/snapshot/snapshotvm.h"
#include "tests/storage/stepwatch.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

const ProgressSink quiet = [](const Progress &) {};

} // namespace

/// Snapshots of VMs that are off, on a real node: what each holds is compared byte by byte.
class SnapshotsTest : public QObject, SnapshotVm {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_lab.up(1)); }
    void init() { make(); }
    void cleanup() { takeAway(); }
    void insideImagesEachGivesBackItsContent();
    void asFilesEachGivesBackItsContent();
    void asFilesTheyAreMergedFromAnyPlace();
    void aMixedChainGivesBackEveryContent();
    void aBranchThatWasLeftGoesWithItsFiles();
    void whatWasLeftWhenGoingBackHoldsTheSnapshot();
    void theBaseOfALinkedCloneIsNeverMerged();
    void insideABaseNothingIsWritten();
    void aSnapshotThatVanishedIsRefused();
    void whatLibvirtWouldRefuseIsRefusedBefore();
};

void SnapshotsTest::insideImagesEachGivesBackItsContent()
{
    QVERIFY(take("one", false));
    const QString one = keep("one");
    write(1, 4);
    QVERIFY(take("two", false));
    const QString two = keep("two");
    write(2, 4);
    QCOMPARE(vm().snapshots.size(), size_t(2));
    QVERIFY(vm().findSnapshot("two")->isCurrent);
    QVERIFY(vm().findSnapshot("one")->holds(Snapshot::Kind::Internal));

    auto done = revert("one");
    QVERIFY2(done, say(done));
    QVERIFY(sameContent(disk(), one));
    QVERIFY(vm().findSnapshot("one")->isCurrent);
    QVERIFY(remove("one"));
    QCOMPARE(names(), QStringList{"two"});
    QVERIFY(revert("two"));
    QVERIFY(sameContent(disk(), two));
    QVERIFY(boots());
}

void SnapshotsTest::asFilesEachGivesBackItsContent()
{
    const auto taken = take("one", true);
    QVERIFY2(taken, say(taken));
    const QString one = keep("one");
    write(1, 4);
    const QString under = disk();
    QVERIFY(take("two", true));
    const QString two = keep("two");
    write(2, 4);
    const QString three = keep("three");
    const QString top = disk();

    // What is now stays as a file unless a person wants it gone.
    const RevertSnapshotPlan plan = planRevert("one");
    QVERIFY(plan.isValid());
    QCOMPARE(plan.kept, QStringList{top});
    auto done = revert("one");
    QVERIFY2(done, say(done));
    QVERIFY(sameContent(disk(), one));
    QVERIFY(sameContent(top, three));
    QVERIFY(vm().findSnapshot("one")->isCurrent);
    write(3, 8);
    const QString branch = disk();
    done = revert("two", true);
    QVERIFY2(done, say(done));
    QVERIFY(!QFile::exists(branch));
    QVERIFY(sameContent(disk(), two));
    QVERIFY(sameContent(under, two)); // the snapshot's own file was not written to
    QVERIFY(boots());
    QVERIFY(QFile::remove(top));
}

void SnapshotsTest::asFilesTheyAreMergedFromAnyPlace()
{
    const QString base = disk();
    QStringList kept;
    for (int i = 1; i <= 4; ++i) {
        QVERIFY(take(QString("s%1").arg(i), true));
        kept << keep(QString("kept%1").arg(i));
        write(i, 4 * i, 6);
    }
    const QString now = keep("now");
    QCOMPARE(imageChain(disk()).size(), 5);

    auto done = remove("s2"); // from the middle
    QVERIFY2(done, say(done));
    QCOMPARE(imageChain(disk()).size(), 4);
    QVERIFY(sameContent(disk(), now));
    QCOMPARE(vm().findSnapshot("s3")->parent, QString("s1"));
    QVERIFY(vm().findSnapshot("s4")->isCurrent);

    done = remove("s4"); // the last: what the VM writes to
    QVERIFY2(done, say(done));
    QCOMPARE(imageChain(disk()).size(), 3);
    QVERIFY(sameContent(disk(), now));
    done = remove("s1"); // the first
    QVERIFY2(done, say(done));
    QCOMPARE(imageChain(disk()).size(), 2);
    QVERIFY(sameContent(disk(), now));
    QVERIFY(sameContent(base, kept[2])); // s3 is what it was

    done = revert("s3", true);
    QVERIFY2(done, say(done));
    QVERIFY(sameContent(disk(), kept[2]));
    QVERIFY(boots());
}

void SnapshotsTest::aMixedChainGivesBackEveryContent()
{
    QVERIFY(take("inside", false));
    const QString inside = keep("inside");
    write(1, 4);
    QVERIFY(take("file", true));
    const QString file = keep("file");
    write(2, 8);
    QVERIFY(take("above", false));
    const QString above = keep("above");
    write(3, 12);
    const QString now = keep("now");

    // Going back below a layer would spoil it; merging away what holds a snapshot would lose it.
    QVERIFY(has(planRevert("inside").refusals, Reason::SnapshotHasLater, "file"));
    QVERIFY(has(planDelete("file").refusals, Reason::SnapshotHasLater, "above"));
    auto done = revert("above");
    QVERIFY2(done, say(done));
    QVERIFY(sameContent(disk(), above));
    write(3, 12);
    QVERIFY(sameContent(disk(), now));

    done = remove("file", true);
    QVERIFY2(done, say(done));
    QCOMPARE(names(), QStringList{"inside"});
    QCOMPARE(imageChain(disk()).size(), 1);
    QVERIFY(sameContent(disk(), now));
    QVERIFY(revert("inside"));
    QVERIFY(sameContent(disk(), inside));
}

void SnapshotsTest::aBranchThatWasLeftGoesWithItsFiles()
{
    QVERIFY(take("root", true));
    write(1, 4);
    QVERIFY(take("left", true));
    write(2, 8);
    QVERIFY(take("leaf", true));
    QVERIFY(revert("root", true));
    write(3, 4);
    const QString now = keep("now");
    // "root" is where both branches begin, "left" has one that rests on it.
    QVERIFY(has(planDelete("root").refusals, Reason::SnapshotHasLater, "left"));
    QVERIFY(has(planDelete("left").refusals, Reason::SnapshotHasLater, "leaf"));
    const DeleteSnapshotPlan plan = planDelete("left", true);
    QVERIFY2(plan.isValid(), ::say(plan.refusals));
    QVERIFY(plan.merges.empty());
    QCOMPARE(plan.files.size(), size_t(2));
    const auto done = remove("left", true);
    QVERIFY2(done, say(done));
    QVERIFY(!QFile::exists(plan.files.front().path));
    QVERIFY(remove("root"));
    QCOMPARE(imageChain(disk()).size(), 1);
    QVERIFY(sameContent(disk(), now));
}

void SnapshotsTest::whatWasLeftWhenGoingBackHoldsTheSnapshot()
{
    QVERIFY(take("root", true));
    write(1, 4);
    const QString left = disk();
    const QString kept = keep("kept");
    QVERIFY(revert("root"));
    const DeleteSnapshotPlan plan = planDelete("root");
    QVERIFY(has(plan.refusals, Reason::SnapshotNeeded, QFileInfo(left).fileName()));
    QVERIFY(sameContent(left, kept));
    QVERIFY(QFile::remove(left));
}

void SnapshotsTest::theBaseOfALinkedCloneIsNeverMerged()
{
    QVERIFY(take("first", true));
    write(1, 4);
    QVERIFY(take("second", true));
    write(2, 8);
    CloneRequest request;
    request.source = m_vm;
    request.name = "linked";
    request.mode = CloneMode::Linked;
    request.snapshot = "second";
    const auto clone = m_lab.clone(m_lab.plan(request));
    QVERIFY2(clone, say(clone));
    const QString cloned = clone->disks.front().path;
    QVERIFY(didRun(run("qemu-img", {"convert", "-O", "raw", cloned, m_kept.filePath("clone")})));
    // "first" goes into what lies below the clone's base, and the base with it.
    for (const char *name : {"first", "second"}) {
        const auto gone = remove(name);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Refused);
        QVERIFY(has(gone.error().refusals, Reason::SnapshotNeeded, "a/linked"));
    }
    QVERIFY(has(planDelete("first", true).refusals, Reason::SnapshotNeeded, "a/linked"));
    QVERIFY(sameContent(cloned, m_kept.filePath("clone")));
    // Going back puts a new file on top, and hurts nobody.
    QVERIFY(revert("second", true));
    QVERIFY(sameContent(cloned, m_kept.filePath("clone")));
    QVERIFY(m_lab.remove({"a", clone->uuid}));
}

void SnapshotsTest::insideABaseNothingIsWritten()
{
    QVERIFY(take("inside", false));
    const QString overlay = m_lab.folder("default") + "/by-hand.qcow2";
    QVERIFY(didRun(
        run("qemu-img", {"create", "-q", "-f", "qcow2", "-b", disk(), "-F", "qcow2", overlay})));
    QVERIFY(has(planTake("more", false).refusals, Reason::HasDependants, "by-hand.qcow2"));
    QVERIFY(planTake("more", true).isValid());
    QVERIFY(has(planRevert("inside").refusals, Reason::SnapshotNeeded, "by-hand.qcow2"));
    QVERIFY(has(planDelete("inside").refusals, Reason::SnapshotNeeded, "by-hand.qcow2"));
    QVERIFY(QFile::remove(overlay));
}

void SnapshotsTest::aSnapshotThatVanishedIsRefused()
{
    QVERIFY(take("gone", true));
    const RevertSnapshotPlan back = planRevert("gone");
    const DeleteSnapshotPlan deletion = planDelete("gone");
    QVERIFY(back.isValid() && deletion.isValid());
    QVERIFY(didRun(m_lab.lab().virsh("a", {"snapshot-delete", "web", "gone", "--metadata"})));
    for (const Operation &operation : {Operation(back), Operation(deletion)}) {
        const auto done = execute(m_lab.nodes(), operation, {});
        QVERIFY(!done);
        QVERIFY(has(done.error().refusals, Reason::SnapshotUnknown));
    }
    // Without its snapshot the layer is nobody's: put the disk back by hand.
    QVERIFY(didRun(run("qemu-img", {"commit", "-q", "-f", "qcow2", disk()})));
    const QString top = disk();
    QVERIFY(didRun(m_lab.lab().virsh("a", {"undefine", "web"})));
    QVERIFY(QFile::remove(top));
    m_vm = m_lab.define("web", {{m_lab.folder("default") + "/web.qcow2"}});
}

void SnapshotsTest::whatLibvirtWouldRefuseIsRefusedBefore()
{
    const auto reasonOf = [&](const QString &name) {
        const auto plan = planTake(name, false);
        return plan.refusals.empty() ? Reason::NothingBelow : plan.refusals.front().reason;
    };
    QCOMPARE(reasonOf("a/b"), Reason::NameHasSlash);
    QCOMPARE(reasonOf(".x"), Reason::SnapshotNameInvalid);
    QCOMPARE(reasonOf("12"), Reason::SnapshotNameInvalid);
    QCOMPARE(reasonOf(QString(250, 'x')), Reason::NameTooLong);
    QVERIFY(take("here", false));
    QCOMPARE(reasonOf("here"), Reason::SnapshotNameTaken);
    const auto with = [&](bool memory, bool quiesce) {
        return planTakeSnapshot(look(),
                                {.vm = m_vm, .name = "x", .memory = memory, .quiesce = quiesce});
    };
    QVERIFY(has(with(true, false).refusals, Reason::MemoryNeedsRunning));
    QVERIFY(has(with(false, true).refusals, Reason::QuiesceNeedsRunning));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "web"})));
    QVERIFY(has(planRevert("here").refusals, Reason::SourceRunning));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"managedsave", "web"})));
    QCOMPARE(reasonOf("y"), Reason::SourceSaved);
    QVERIFY(has(planRevert("here").refusals, Reason::SourceSaved));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"managedsave-remove", "web"})));
}

RAMET_TEST(SnapshotsTest)
#include "tst_snapshots.moc"
