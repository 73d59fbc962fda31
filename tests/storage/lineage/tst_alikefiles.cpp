// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deletionplan.h"
#include "storage/deletion/volumeplan.h"
#include "storage/lineage/lineage.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Files of another machine that nothing but their names tells apart: links, or made in one tick.
class AlikeFilesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void clonesOfABatchAreFilesOfTheirOwn();
    void twoDisksOfOneCloneAreTwo();
    void clonesInTheMakingAreFilesOfTheirOwn();
    void overlaysOfSnapshotsAreFilesOfTheirOwn();
    void namesThatAnybodyGivesAreOne();
    void aNameOfOursWithoutAMarkProvesNothing();
    void aLinkToACloneIsFound();
    void aLinkToOneOfSeveralMayBeToEach();
    void aDiskThatWasKeptBindsNobody();
    void oneNameInTwoFoldersIsOneFile();
    void oneFolderOfTwoStoragesIsOne();
    void whoSharesADiskIsToldTheWayOut();

private:
    NodeInventory &b() { return m_inventory.nodes[1]; }
    StoragePool &pool() { return b().pools.front(); }
    Volume &addAlike(StoragePool &pool, const QString &name)
    {
        Volume volume = madeVolume(pool, name, "qcow2", 7);
        volume.fileBytes = 4096;
        volume.writeTime = "16.004";
        volume.changeTime = "17.004";
        pool.volumes.push_back(volume);
        return pool.volumes.back();
    }
    static Disk diskOn(const QString &path, const QString &target = "vda")
    {
        Disk disk;
        disk.target = target;
        disk.source = DiskSource::File;
        disk.format = "qcow2";
        disk.path = path;
        return disk;
    }
    VirtualMachine &addVm(const QString &name, const QString &volume, bool isClone)
    {
        madeVm(b(), name, "none");
        VirtualMachine &vm = b().vms.back();
        vm.disks = {diskOn(addAlike(pool(), volume).path)};
        if (isClone)
            vm.marks.originUuid = "uuid-tpl";
        return vm;
    }
    QStringList needing(const QString &vm)
    {
        QStringList names;
        for (const Dependant &dependant : dependantsOf(m_inventory, *b().findVmByName(vm)))
            names << dependant.name;
        return names;
    }
    std::vector<Refusal> against(const QString &vm)
    {
        return planDelete(m_inventory, {"b", "uuid-" + vm}, false).refusals;
    }
    Inventory m_inventory;
};

void AlikeFilesTest::init()
{
    m_inventory = madeInventory();
}

void AlikeFilesTest::clonesOfABatchAreFilesOfTheirOwn()
{
    for (const char *name : {"bo-3", "bo-4", "bo-5"})
        addVm(name, QLatin1String(name) + "-vda.qcow2", true);
    QCOMPARE(needing("bo-3"), QStringList());
    const DeletePlan plan = planDelete(m_inventory, {"b", "uuid-bo-4"}, false);
    QVERIFY(plan.isValid());
    QCOMPARE(plan.disks.size(), size_t{1});
    QCOMPARE(plan.disks[0].volume, QString("bo-4-vda.qcow2"));
}

void AlikeFilesTest::twoDisksOfOneCloneAreTwo()
{
    const QString second = addAlike(pool(), "bo-3-vdb.qcow2").path;
    addVm("bo-3", "bo-3-vda.qcow2", true).disks.push_back(diskOn(second, "vdb"));
    QCOMPARE(planDelete(m_inventory, {"b", "uuid-bo-3"}, false).disks.size(), size_t{2});
    madeVm(b(), "x", "none");
    b().vms.back().disks = {diskOn(second)};
    const auto refusals = against("bo-3");
    QCOMPARE(refusals.size(), size_t{1}); // nothing is doubtful
    QCOMPARE(refusals[0].names, QStringList{"b/x"});
}

void AlikeFilesTest::clonesInTheMakingAreFilesOfTheirOwn()
{
    addVm("bo-3", "bo-3-vda.qcow2", true);
    VirtualMachine &making = addVm("bo-4", "bo-4-vda.qcow2", false);
    making.disks.clear();
    making.marks.isBuilding = true;
    making.marks.buildingVolumes = {{"default", "bo-4-vda.qcow2"}};
    QCOMPARE(needing("bo-3"), QStringList());
}

void AlikeFilesTest::overlaysOfSnapshotsAreFilesOfTheirOwn()
{
    for (const char *name : {"one", "two"}) {
        VirtualMachine &vm = addVm(name, QLatin1String(name) + "-vda.now.qcow2", false);
        Snapshot snapshot;
        snapshot.name = "now";
        snapshot.states["vda"] = {Snapshot::Kind::External, vm.disks[0].path};
        vm.snapshots = {snapshot};
    }
    QCOMPARE(needing("one"), QStringList());
}

void AlikeFilesTest::namesThatAnybodyGivesAreOne()
{
    addVm("hand", "hand.qcow2", false);
    addVm("link", "link.qcow2", false);
    QCOMPARE(needing("hand"), QStringList{"link"});
    const auto refusals = against("hand");
    QCOMPARE(refusals.size(), size_t{2});
    QCOMPARE(refusals[0].reason, Reason::DisksShared);
    QCOMPARE(refusals[0].names, QStringList{"b/link"});
    QCOMPARE(refusals[1].reason, Reason::FilesAlike);
    QCOMPARE(refusals[1].names,
             (QStringList{"/pools/default/hand.qcow2", "/pools/default/link.qcow2"}));
    const auto ofVolume = planDeleteVolume(m_inventory, {"b", "default", "link.qcow2"}).refusals;
    QCOMPARE(ofVolume.size(), size_t{2});
    QCOMPARE(ofVolume[1].reason, Reason::FilesAlike);
    pool().volumes.back().changeTime = "18.004"; // as “touch” does
    QVERIFY(against("hand").empty());
}

void AlikeFilesTest::aNameOfOursWithoutAMarkProvesNothing()
{
    addVm("bo-3", "bo-3-vda.qcow2", true);
    addVm("bo-4", "bo-4-vda.qcow2", false);
    QCOMPARE(needing("bo-3"), QStringList{"bo-4"});
}

void AlikeFilesTest::aLinkToACloneIsFound()
{
    addVm("bo-3", "bo-3-vda.qcow2", true);
    addVm("link", "link.qcow2", true);
    QCOMPARE(needing("bo-3"), QStringList{"link"});
    QCOMPARE(needing("link"), QStringList{"bo-3"});
}

void AlikeFilesTest::aLinkToOneOfSeveralMayBeToEach()
{
    addVm("bo-3", "bo-3-vda.qcow2", true);
    addVm("bo-4", "bo-4-vda.qcow2", true);
    const QString link = addVm("link", "link.qcow2", true).disks[0].path;
    pool().volumes.push_back(madeVolume(pool(), "top.qcow2", "qcow2", 1, link));
    QCOMPARE(needing("bo-3"), (QStringList{"link", "top.qcow2"}));
    QCOMPARE(needing("bo-4"), (QStringList{"link", "top.qcow2"}));
    QCOMPARE(needing("link"), (QStringList{"bo-3", "bo-4", "top.qcow2"}));
    QCOMPARE(against("bo-3").back().reason, Reason::FilesAlike);
    QCOMPARE(against("bo-3").back().names.size(), 3);
}

void AlikeFilesTest::aDiskThatWasKeptBindsNobody()
{
    addVm("bo-3", "bo-3-vda.qcow2", true);
    addVm("bo-4", "bo-4-vda.qcow2", true);
    addAlike(pool(), "bo-5-vda.qcow2");
    QVERIFY(against("bo-3").empty());
    QVERIFY(against("bo-4").empty());
}

void AlikeFilesTest::oneNameInTwoFoldersIsOneFile()
{
    addVm("bo-3", "bo-3-vda.qcow2", true);
    addVm("bo-4", "bo-4-vda.qcow2", true);
    StoragePool mounted = madePool("b", "mounted", "mounted");
    mounted.path = "/mnt/twice";
    addAlike(mounted, "bo-3-vda.qcow2");
    b().pools.push_back(mounted);
    madeVm(b(), "other", "none");
    b().vms.back().disks = {diskOn("/mnt/twice/bo-3-vda.qcow2")};
    QCOMPARE(needing("bo-3"), QStringList{"other"});
    QCOMPARE(needing("bo-4"), QStringList());
}

void AlikeFilesTest::oneFolderOfTwoStoragesIsOne()
{
    addVm("hand", "hand.qcow2", false);
    StoragePool again = pool();
    again.name = "again";
    again.uuid = "again";
    b().pools.push_back(again);
    QCOMPARE(needing("hand"), QStringList());
    QVERIFY(against("hand").empty());
    madeVm(b(), "other", "none");
    b().vms.back().disks = {diskOn("/pools/default/hand.qcow2")};
    QCOMPARE(needing("hand"), QStringList{"other"});
    QCOMPARE(against("hand").size(), size_t{1}); // nothing is doubtful
}

void AlikeFilesTest::whoSharesADiskIsToldTheWayOut()
{
    const QString path = addVm("one", "one.qcow2", false).disks[0].path;
    madeVm(b(), "two", "none");
    b().vms.back().disks = {diskOn(path)};
    QCOMPARE(against("one")[0].reason, Reason::DisksShared);
    QVERIFY(planDelete(m_inventory, {"b", "uuid-one"}, true).isValid());
    pool().volumes.push_back(madeVolume(pool(), "top.qcow2", "qcow2", 1, path));
    const auto both = against("one");
    QCOMPARE(both.size(), size_t{2});
    QCOMPARE(both[0].reason, Reason::HasDependants);
    QCOMPARE(both[0].names, QStringList{"b/top.qcow2"});
    QCOMPARE(both[1].names, QStringList{"b/two"});
}

RAMET_TEST(AlikeFilesTest)
#include "tst_alikefiles.moc"
