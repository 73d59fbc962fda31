// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/cloneplan.h"
#include "storage/flatten/flattenplan.h"
#include "storage/power/powerplan.h"
#include "storage/snapshot/takeplan.h"
#include "storage/template/templateplan.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

template <class Plan> QList<Reason> reasons(const Plan &plan)
{
    QList<Reason> result;
    for (const Refusal &refusal : plan.refusals)
        result << refusal.reason;
    return result;
}

} // namespace

/// Template "tpl" on a, its clone "mid", and "leaf" on that; all on the shared storage.
class FlattenPlanTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theWholeChainIsCopied();
    void whatIsBelowUnlistedFilesIsGuessedByTheDisk();
    void aVmOnNothingIsIndependent();
    void aMarkWithoutAChainCanBeMended();
    void whatMayNotBeWrittenIsCopiedAgain();
    void whatMayNotBeWrittenIsNotUsed();
    void aTemplateIsNotWrittenTo();
    void theVmHasToBeAtRestWithItself();
    void disksOfOthersAreLeftAlone();
    void whatOthersNeedIsNamed();
    void aSilentNodeCountsOnSharedStorage();
    void theStorageNeedsTheSpace();
    void aRunningVmMustRunOnItsDefinition();
    void aBrokenChainIsSaid();
    void otherStoragesAreRefused();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    StoragePool &pool() { return a().pools[1]; }
    VirtualMachine &leaf() { return a().vms.back(); }
    FlattenPlan plan(const char *uuid = "uuid-leaf") const
    {
        return planFlatten(m_inventory, {"a", uuid});
    }
    /// Of each operation that would use the disks as they are.
    std::vector<QList<Reason>> whyUnused() const
    {
        const VmRef vm{"a", "uuid-leaf"};
        CloneRequest copy;
        copy.source = vm;
        copy.targetNode = "a";
        copy.name = "copy";
        return {reasons(planStart(m_inventory, vm)), reasons(planTemplate(m_inventory, vm)),
                reasons(planClone(m_inventory, copy)),
                reasons(planTakeSnapshot(m_inventory, {.vm = vm, .name = "before"}))};
    }
    Inventory m_inventory;
};

void FlattenPlanTest::init()
{
    m_inventory = madeInventory();
    madeVm(a(), "mid", "shared");
    pool().volumes.back().backingPath = "/pools/shared/tpl.qcow2";
    pool().volumes.back().allocationBytes = gib(2);
    madeVm(a(), "leaf", "shared");
    pool().volumes.back().backingPath = "/pools/shared/mid.qcow2";
    pool().volumes.back().allocationBytes = gib(1);
    leaf().marks.isLinked = true;
    leaf().marks.originUuid = "uuid-mid";
}

void FlattenPlanTest::theWholeChainIsCopied()
{
    const FlattenPlan now = plan();
    QCOMPARE(reasons(now), QList<Reason>());
    QVERIFY(!now.runs);
    QCOMPARE(now.name, QString("leaf"));
    QCOMPARE(now.disks.size(), size_t{1});
    QCOMPARE(now.disks[0].target, QString("vda"));
    QCOMPARE(now.disks[0].pool + '/' + now.disks[0].volume, QString("shared/leaf.qcow2"));
    QCOMPARE(now.disks[0].below,
             (QStringList{"/pools/shared/mid.qcow2", "/pools/shared/tpl.qcow2"}));
    QCOMPARE(now.bytesToCopy(), gib(12.4) + gib(2));
}

void FlattenPlanTest::whatIsBelowUnlistedFilesIsGuessedByTheDisk()
{
    pool().volumes.back().backingPath = "/elsewhere/base.qcow2";
    const FlattenPlan now = plan();
    QVERIFY(now.isValid());
    QCOMPARE(now.disks[0].below, QStringList{"/elsewhere/base.qcow2"});
    QCOMPARE(now.bytesToCopy(), gib(19));
}

void FlattenPlanTest::aVmOnNothingIsIndependent()
{
    QCOMPARE(reasons(plan("uuid-web")), QList{Reason::NothingBelow});
    leaf().disks[0].format = "raw"; // then the header is the guest's data
    leaf().marks.isLinked = false;
    QCOMPARE(reasons(plan()), QList{Reason::NothingBelow});
}

void FlattenPlanTest::aMarkWithoutAChainCanBeMended()
{
    pool().volumes.back().backingPath.clear();
    QVERIFY(plan().isValid() && plan().disks.empty());
    leaf().disks[0].path = "/not/listed";
    QCOMPARE(reasons(plan()), QList{Reason::DiskOnNoStorage});
}

/// Of a running VM only its own QEMU can tell.
void FlattenPlanTest::whatMayNotBeWrittenIsCopiedAgain()
{
    const QString base = std::exchange(pool().volumes.back().backingPath, QString());
    leaf().marks.unflushed = {{"vda", base, "qcow2", "run"}};
    for (const bool isSaidToEnd : {false, true}) {
        leaf().disks[0].layersEnd = isSaidToEnd; // libvirt says so after a pull
        const FlattenPlan again = plan();
        QCOMPARE(reasons(again), QList<Reason>());
        QCOMPARE(again.disks.size(), size_t{1});
        QCOMPARE(again.disks[0].below,
                 (QStringList{"/pools/shared/mid.qcow2", "/pools/shared/tpl.qcow2"}));
        QVERIFY(again.unflushed.empty());
    }
    leaf().state = VmState::Running;
    leaf().liveDisks = leaf().disks;
    const FlattenPlan running = plan();
    QCOMPARE(reasons(running), QList<Reason>());
    QVERIFY(running.disks.empty() && running.unflushed == leaf().marks.unflushed);
}

/// Only while nothing names any more what is below.
void FlattenPlanTest::whatMayNotBeWrittenIsNotUsed()
{
    const std::vector<QList<Reason>> unhindered(4);
    const std::vector<QList<Reason>> refused(4, {Reason::DisksUnwritten});
    const QString base = pool().volumes.back().backingPath;
    leaf().marks.unflushed = {{"vda", base, "qcow2", "run"}};
    QCOMPARE(whyUnused(), unhindered); // the image names its base
    pool().volumes.back().backingPath.clear();
    QCOMPARE(whyUnused(), refused);
    QVERIFY(plan().isValid()); // the way out
    leaf().disks[0].layers = {{.path = base, .format = "qcow2"}};
    for (const QList<Reason> &why : whyUnused()) // the definition does
        QVERIFY(!why.contains(Reason::DisksUnwritten));
    leaf().disks[0].layers.clear();
    leaf().marks.unflushed[0].target = "vdb"; // not there any more
    QCOMPARE(whyUnused(), unhindered);
    leaf().marks.unflushed[0].target = "vda";
    leaf().hasManagedSave = true; // QEMU wrote all when it saved
    QCOMPARE(reasons(planStart(m_inventory, {"a", "uuid-leaf"})), QList<Reason>());
}

void FlattenPlanTest::aTemplateIsNotWrittenTo()
{
    leaf().marks.isTemplate = true;
    QCOMPARE(reasons(plan()), QList{Reason::TemplateIsReadOnly});
}

void FlattenPlanTest::theVmHasToBeAtRestWithItself()
{
    leaf().marks.isBuilding = true;
    leaf().persistent = false;
    leaf().hasManagedSave = true;
    leaf().snapshotCount = 3;
    QCOMPARE(reasons(plan()), (QList{Reason::SourceBuilding, Reason::SourceTransient,
                                     Reason::SourceSaved, Reason::SourceHasSnapshots}));
}

void FlattenPlanTest::disksOfOthersAreLeftAlone()
{
    leaf().disks[0].readOnly = true;
    QCOMPARE(reasons(plan()), QList{Reason::DiskNotOwn});
    leaf().disks[0].readOnly = false;
    leaf().disks[0].shareable = true;
    QCOMPARE(reasons(plan()), QList{Reason::DiskNotOwn});
    leaf().disks[0].shareable = false;
    leaf().disks[0].encrypted = true;
    QCOMPARE(reasons(plan()), QList{Reason::DiskEncrypted});
    leaf().disks[0].encrypted = false;
    leaf().disks[0].format = "qed";
    QCOMPARE(reasons(plan()), QList{Reason::DiskNotFlattened});
    QCOMPARE(plan().refusals[0].other, QString("qed"));
}

void FlattenPlanTest::whatOthersNeedIsNamed()
{
    const FlattenPlan now = plan("uuid-mid");
    QCOMPARE(reasons(now), QList{Reason::HasDependants});
    QCOMPARE(now.refusals[0].names, QStringList{"a/leaf"});
}

void FlattenPlanTest::aSilentNodeCountsOnSharedStorage()
{
    m_inventory.nodes.push_back(madeNode("c"));
    m_inventory.nodes.back().reachable = false;
    QCOMPARE(reasons(plan()), QList{Reason::DependantsUnknown});
    QCOMPARE(plan().refusals[0].names, QStringList{"c"});
}

void FlattenPlanTest::theStorageNeedsTheSpace()
{
    const quint64 needed = gib(12.4) + gib(2);
    pool().availableBytes = needed - 1;
    const FlattenPlan now = plan();
    QCOMPARE(reasons(now), QList{Reason::StorageFull});
    QCOMPARE(now.refusals[0].other, QString::number(needed));
    QCOMPARE(now.refusals[0].names, QStringList{QString::number(needed - 1)});
    pool().availableBytes = needed;
    QVERIFY(plan().isValid());
}

void FlattenPlanTest::aRunningVmMustRunOnItsDefinition()
{
    leaf().state = VmState::Running;
    QCOMPARE(reasons(plan()), QList{Reason::DisksChangedLive});
    leaf().liveDisks = leaf().disks;
    QVERIFY(plan().isValid() && plan().runs);
    leaf().disks[0].transient = true;
    QCOMPARE(reasons(plan()), QList{Reason::DisksChangedLive});
}

void FlattenPlanTest::aBrokenChainIsSaid()
{
    pool().volumes.back().backingPath = "/pools/shared/gone.qcow2";
    QCOMPARE(reasons(plan()), QList{Reason::DiskChainBroken});
    pool().volumes.back().backingPath = pool().volumes.back().path;
    QCOMPARE(reasons(plan()), QList{Reason::DiskChainLoops});
}

void FlattenPlanTest::otherStoragesAreRefused()
{
    pool().type = "rbd";
    const FlattenPlan now = plan();
    QCOMPARE(reasons(now), QList{Reason::DiskNotFlattened});
    QCOMPARE(now.refusals[0].other, QString("rbd"));
}

RAMET_TEST(FlattenPlanTest)
#include "tst_flattenplan.moc"
