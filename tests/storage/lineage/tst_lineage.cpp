// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/lineage.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class LineageTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void nothingRestsOnAVmAlone();
    void anOverlayOnAnotherNodeIsSeenThroughItsOwnPath();
    void anOverlayOfAnOverlayIsSeen();
    void anOverlayWithoutAVmIsSeen();
    void aVmOnTheVeryDiskIsSeen();
    void aVmGivenByVolumeIsSeen();
    void aCloneInTheMakingIsSeen();
    void aLinkedCloneOnAStorageThatIsOffIsSeen();
    void whatMayNotBeWrittenYetIsSeen();
    void anOverlayNotYetListedOnTheOtherNodeIsSeen();
    void anImageInADriveDoesNotCount();
    void theSameVmUnderTwoUrisIsItself();
    void twoDaemonsOfOneHostSeeOneFolder();
    void equalPathsOnTwoHostsAreTwoFiles();
    void eachDependantOnceAndByName();
    void aChainEndsWhereItIsUnknownOrTurnsRound();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    NodeInventory &b() { return m_inventory.nodes[1]; }
    /// A VM on node b, whose shared folder is mounted elsewhere, on an overlay of `base`.
    VirtualMachine &addLinked(const QString &name, const QString &base = "tpl.qcow2")
    {
        StoragePool &pool = b().pools.back();
        madeVm(b(), name, "shared");
        pool.volumes.back().backingPath = pool.path + '/' + base;
        return b().vms.back();
    }
    QStringList found(const QString &vm = "tpl") const
    {
        QStringList names;
        for (const Dependant &dependant :
             dependantsOf(m_inventory, *m_inventory.nodes[0].findVmByName(vm))) {
            const QString kind(QStringList{"vm", "building", "volume"}[int(dependant.kind)]);
            names << kind + ' ' + dependant.node + '/' + dependant.name;
        }
        return names;
    }
    Inventory m_inventory;
};

void LineageTest::init()
{
    m_inventory = madeInventory();
    StoragePool &shared = b().pools.back();
    shared.path = "/mnt/elsewhere";
    for (Volume &volume : shared.volumes)
        volume.path = shared.path + '/' + volume.name;
}

void LineageTest::nothingRestsOnAVmAlone()
{
    QCOMPARE(found(), QStringList());
    QCOMPARE(found("web"), QStringList());
}

void LineageTest::anOverlayOnAnotherNodeIsSeenThroughItsOwnPath()
{
    addLinked("l1");
    QCOMPARE(found(), QStringList{"vm b/l1"});
    QCOMPARE(found("web"), QStringList());
}

void LineageTest::anOverlayOfAnOverlayIsSeen()
{
    addLinked("l1");
    addLinked("l2", "l1.qcow2");
    addLinked("l3", "l2.qcow2");
    b().vms.erase(b().vms.end() - 2); // l2's VM is gone, its file is not
    QCOMPARE(found(), (QStringList{"vm b/l1", "volume b/l2.qcow2", "vm b/l3"}));
}

void LineageTest::anOverlayWithoutAVmIsSeen()
{
    StoragePool &pool = a().pools.front(); // in another storage than its base
    pool.volumes.push_back(
        madeVolume(pool, "by-hand.qcow2", "qcow2", 1, a().pools.back().path + "/./tpl.qcow2"));
    QCOMPARE(found(), QStringList{"volume a/by-hand.qcow2"});
}

void LineageTest::aVmOnTheVeryDiskIsSeen()
{
    VirtualMachine vm = madeVm(b(), "thief", "shared");
    b().vms.back().disks[0].path = "/mnt/elsewhere/tpl.qcow2";
    b().pools.back().volumes.pop_back();
    QCOMPARE(found(), QStringList{"vm b/thief"});
}

void LineageTest::aVmGivenByVolumeIsSeen()
{
    Disk &disk = addLinked("l1").disks[0];
    disk.source = DiskSource::Volume;
    disk.pool = "shared";
    disk.volume = "l1.qcow2"; // its path was filled in by the inventory
    QCOMPARE(found(), QStringList{"vm b/l1"});
}

void LineageTest::aCloneInTheMakingIsSeen()
{
    madeVm(b(), "c1");
    b().vms.back().disks.clear();
    b().vms.back().marks.isBuilding = true;
    b().vms.back().marks.originUuid = "uuid-tpl";
    QCOMPARE(found(), QStringList{"building b/c1"});
    b().vms.back().marks.isBuilding = false; // a full clone that is whole needs nothing
    QCOMPARE(found(), QStringList());
}

void LineageTest::aLinkedCloneOnAStorageThatIsOffIsSeen()
{
    VirtualMachine &vm = addLinked("l1");
    vm.marks.isLinked = true;
    vm.marks.originUuid = "uuid-tpl";
    vm.disks[0].path = "/off/l1.qcow2";
    b().pools.back().volumes.pop_back();
    QCOMPARE(found(), QStringList{"vm b/l1"});
}

/// Its image names nothing any more.
void LineageTest::whatMayNotBeWrittenYetIsSeen()
{
    VirtualMachine &vm = addLinked("l1");
    const QString base = std::exchange(b().pools.back().volumes.back().backingPath, QString());
    QCOMPARE(found(), QStringList());
    vm.marks.unflushed = {{vm.disks[0].target, base, "qcow2", "run"}};
    QCOMPARE(found(), (QStringList{"vm b/l1"}));
}

void LineageTest::anOverlayNotYetListedOnTheOtherNodeIsSeen()
{
    // Node a has listed the overlay, node b, whose VM it is, has not looked.
    addLinked("l1");
    Volume overlay = b().pools.back().volumes.back();
    b().pools.back().volumes.pop_back();
    overlay.path = a().pools.back().path + "/l1.qcow2";
    overlay.backingPath = a().pools.back().path + "/tpl.qcow2";
    a().pools.back().volumes.push_back(overlay);
    QCOMPARE(found(), QStringList{"vm b/l1"});
}

void LineageTest::anImageInADriveDoesNotCount()
{
    VirtualMachine &vm = addLinked("l1");
    vm.disks[0].device = DiskDevice::Cdrom;
    vm.disks[0].path = "/mnt/elsewhere/tpl.qcow2";
    b().pools.back().volumes.pop_back();
    QCOMPARE(found(), QStringList());
    // And an image that the VM itself has in a drive makes nobody depend on it.
    a().vms.back().disks.push_back(vm.disks[0]);
    a().vms.back().disks.back().path = a().vms[0].disks[0].path;
    QCOMPARE(found(), QStringList());
}

void LineageTest::theSameVmUnderTwoUrisIsItself()
{
    NodeInventory again = a();
    again.node = "a2";
    for (StoragePool &pool : again.pools)
        pool.node = "a2";
    for (VirtualMachine &vm : again.vms)
        vm.node = "a2";
    m_inventory.nodes.push_back(again);
    QCOMPARE(found(), QStringList());
    addLinked("l1");
    QCOMPARE(found(), QStringList{"vm b/l1"});
}

void LineageTest::twoDaemonsOfOneHostSeeOneFolder()
{
    NodeInventory session = madeNode("session");
    session.hostUuid = a().hostUuid;
    StoragePool pool = madePool("session", "mine", "another");
    pool.path = a().pools.back().path;
    pool.volumes.push_back(madeVolume(pool, "l1.qcow2", "qcow2", 1, pool.path + "/tpl.qcow2"));
    session.pools = {pool};
    madeVm(session, "l1", "none");
    Disk disk;
    disk.source = DiskSource::File;
    disk.path = pool.path + "/l1.qcow2";
    disk.format = "qcow2";
    session.vms.back().disks = {disk};
    m_inventory.nodes.push_back(session);
    QCOMPARE(found(), QStringList{"vm session/l1"});
}

void LineageTest::equalPathsOnTwoHostsAreTwoFiles()
{
    StoragePool &pool = b().pools.front(); // "default" of b: the same path as a's
    pool.volumes.push_back(madeVolume(pool, "o.qcow2", "qcow2", 1, pool.path + "/web.qcow2"));
    QCOMPARE(found("web"), QStringList());
}

void LineageTest::eachDependantOnceAndByName()
{
    VirtualMachine &z = addLinked("z");
    z.disks.push_back(z.disks[0]);
    addLinked("m");
    QCOMPARE(found(), (QStringList{"vm b/m", "vm b/z"}));
}

void LineageTest::aChainEndsWhereItIsUnknownOrTurnsRound()
{
    addLinked("l1");
    addLinked("l2", "l1.qcow2");
    const auto names = [&](const QString &volume) {
        const VolumePlace top = placeOfPath(b(), "/mnt/elsewhere/" + volume);
        QStringList result;
        for (const VolumePlace &place : backingChain(b(), top))
            result << place.volume->name;
        return result;
    };
    QCOMPARE(names("l2.qcow2"), (QStringList{"l1.qcow2", "tpl.qcow2"}));
    QCOMPARE(names("tpl.qcow2"), QStringList());
    b().pools.back().volumes.front().backingPath = "/not/listed";
    QCOMPARE(names("l1.qcow2"), QStringList{"tpl.qcow2"});
    b().pools.back().volumes.front().backingPath = "/mnt/elsewhere/l2.qcow2";
    QVERIFY(names("l2.qcow2").size() <= 3);
    QVERIFY(found().size() >= 2);
}

RAMET_TEST(LineageTest)
#include "tst_lineage.moc"
