// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/lineage.h"
#include "storage/look/fileids.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Every kind of fact from which lineage knows that something rests on template "tpl" of node a.
class LineageFactsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_inventory = madeInventory(); }
    void aBackingFileIsKnownHoweverItIsNamed_data();
    void aBackingFileIsKnownHoweverItIsNamed();
    void aFolderMountedElsewhereIsKnownByAFile();
    void aFileOfThisMachineIsKnownUnderEachName();
    void aLinkOnAnotherMachineIsKnownByItsTimes();
    void aFileThatNoStorageListsMayBeTheOneOfThatName();
    void twoSizesAreTwoFiles();
    void aDiskOfASnapshotIsSeen();
    void theChainOfARunningVmIsSeen();
    void aVolumeOfACloneInTheMakingIsNoOrphan();
    void whoeverHasAnImageNeedsIt();
    void whatLiesBetweenIsTold();
    void hostsOfOneUuidAreTheirNames();
    void aStorageThatKnowsItsLayersIsBelievedOfRawOnes_data();
    void aStorageThatKnowsItsLayersIsBelievedOfRawOnes();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    NodeInventory &b() { return m_inventory.nodes[1]; }
    Volume &base() { return a().pools.back().volumes.front(); }
    static QString say(const Dependant &dependant)
    {
        const QString kind(QStringList{"vm", "building", "volume"}[int(dependant.kind)]);
        return kind + ' ' + dependant.node + '/' + dependant.name +
               (dependant.isDirect ? "" : " on " + dependant.parent) +
               (dependant.isCertain ? "" : "?");
    }
    QStringList found() const
    {
        QStringList all;
        const VirtualMachine &tpl = *m_inventory.nodes[0].findVmByName("tpl");
        for (const Dependant &dependant : dependantsOf(m_inventory, tpl))
            all << say(dependant);
        return all;
    }
    QStringList needing(const QString &path) const
    {
        QStringList all;
        for (const Dependant &dependant : dependantsOfImage(m_inventory, "a", path))
            all << say(dependant);
        return all;
    }
    /// An overlay in b's own storage.
    Volume &addOverlay(const QString &backing, const QString &name = "o.qcow2")
    {
        StoragePool &pool = b().pools.front();
        pool.volumes.push_back(madeVolume(pool, name, "qcow2", 1, backing));
        return pool.volumes.back();
    }
    /// The shared storage is not known to be one, and lies elsewhere on node b.
    void mountElsewhere()
    {
        StoragePool &pool = b().pools.back();
        pool.uuid = "another";
        pool.path = "/mnt/elsewhere";
        for (Volume &volume : pool.volumes)
            volume.path = pool.path + '/' + volume.name;
    }
    Inventory m_inventory;
};

void LineageFactsTest::aBackingFileIsKnownHoweverItIsNamed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"/pools/shared/tpl.qcow2", "/pools/default/../shared/tpl.qcow2",
          R"(json:{"file":{"filename":"/pools/shared/tpl.qcow2"}})",
          R"(json:{"file.filename":"../shared/tpl.qcow2"})", "file:/pools/shared/tpl.qcow2"})
        QTest::newRow(name) << name;
}

void LineageFactsTest::aBackingFileIsKnownHoweverItIsNamed()
{
    QFETCH(QString, name);
    addOverlay(name);
    QCOMPARE(found(), QStringList{"volume b/o.qcow2"});
}

void LineageFactsTest::aFolderMountedElsewhereIsKnownByAFile()
{
    mountElsewhere();
    addOverlay("/mnt/elsewhere/tpl.qcow2");
    QCOMPARE(found(), QStringList());
    for (StoragePool *pool : {&a().pools.back(), &b().pools.back()}) {
        pool->volumes.push_back(madeVolume(*pool, "any.iso", "iso", 7));
        pool->volumes.back().fileBytes = 4096;
        pool->volumes.back().changeTime = "17.000000001";
    }
    QCOMPARE(found(), QStringList{"volume b/o.qcow2"});
    b().pools.back().volumes.back().changeTime = "17.000000002";
    QCOMPARE(found(), QStringList());
    b().pools.back().volumes.back().changeTime = "17.000000001";
    b().pools.back().volumes.back().fileBytes = 4097;
    QCOMPARE(found(), QStringList());
}

void LineageFactsTest::aFileOfThisMachineIsKnownUnderEachName()
{
    QTemporaryDir folder;
    const auto touch = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly);
    };
    QVERIFY(touch("tpl.qcow2") && touch("x.qcow2") && touch("v.qcow2"));
    QVERIFY(QFile::link(folder.filePath("tpl.qcow2"), folder.filePath("link")));
    a().pools.back().path = folder.path();
    base().path = folder.filePath("tpl.qcow2");
    a().vms.back().disks[0].path = base().path;
    b().pools.clear();
    StoragePool pool = madePool("b", "own", "own");
    pool.path = "/own";
    pool.volumes = {madeVolume(pool, "x.qcow2", "qcow2", 1, folder.filePath("link"))};
    addFileIds(a().pools.back());
    addFileIds(pool);
    b().pools = {pool};
    QCOMPARE(found(), QStringList{"volume b/x.qcow2"});
    madeVm(b(), "v", "none"); // and as a disk
    Disk disk;
    disk.source = DiskSource::File;
    disk.path = folder.filePath("link");
    b().vms.back().disks = {disk};
    addFileIds(b().vms.back());
    QCOMPARE(found(), (QStringList{"vm b/v", "volume b/x.qcow2"}));
    b().pools.clear();
    b().vms.back().disks[0].path = folder.filePath("v.qcow2");
    addFileIds(b().vms.back());
    QCOMPARE(found(), QStringList());
}

void LineageFactsTest::aLinkOnAnotherMachineIsKnownByItsTimes()
{
    base().writeTime = "16.5";
    base().changeTime = "17.5";
    StoragePool &pool = a().pools.front();
    pool.volumes.push_back(madeVolume(pool, "o.qcow2", "qcow2", 1, "/a/link"));
    QCOMPARE(found(), QStringList());
    pool.volumes.back().backingTimes = base().times();
    QCOMPARE(found(), QStringList{"volume a/o.qcow2"});
    // A link that a storage lists itself.
    Volume link = base();
    link.name = "link";
    link.path = pool.path + "/link";
    pool.volumes.back().backingPath = link.path;
    pool.volumes.push_back(link);
    QCOMPARE(found(), QStringList{"volume a/o.qcow2"});
}

void LineageFactsTest::aFileThatNoStorageListsMayBeTheOneOfThatName()
{
    addOverlay("/mnt/nfs/tpl.qcow2");
    QCOMPARE(found(), QStringList{"volume b/o.qcow2?"});
    addOverlay(b().pools.front().path + "/o.qcow2", "p.qcow2");
    QCOMPARE(found(), (QStringList{"volume b/o.qcow2?", "volume b/p.qcow2 on b/o.qcow2?"}));
    b().pools.front().volumes.clear();
    addOverlay("/mnt/nfs/other.qcow2");
    QCOMPARE(found(), QStringList());
    // In the folder of a storage it is known which it is, even before the storage has looked.
    b().pools.front().volumes.clear();
    addOverlay(b().pools.front().path + "/tpl.qcow2");
    QCOMPARE(found(), QStringList());
}

void LineageFactsTest::twoSizesAreTwoFiles()
{
    madeVm(b(), "v", "none");
    Disk disk;
    disk.source = DiskSource::File;
    disk.path = "/mnt/nfs/tpl.qcow2";
    b().vms.back().disks = {disk};
    QCOMPARE(found(), QStringList{"vm b/v?"});
    b().vms.back().disks[0].capacityBytes = base().capacityBytes;
    QCOMPARE(found(), QStringList{"vm b/v?"});
    b().vms.back().disks[0].capacityBytes = 1;
    QCOMPARE(found(), QStringList());
}

void LineageFactsTest::aDiskOfASnapshotIsSeen()
{
    VirtualMachine &vm = b().vms.front();
    madeSnapshots(b(), vm);
    vm.snapshots.back().disks.front().path = "/pools/shared/tpl.qcow2";
    QCOMPARE(found(), QStringList{"vm b/web-clone"});
}

void LineageFactsTest::theChainOfARunningVmIsSeen()
{
    VirtualMachine &vm = b().vms.front();
    vm.liveDisks = vm.disks;
    vm.liveDisks[0].path = "/elsewhere/top.qcow2";
    vm.liveDisks[0].layers = {{DiskSource::File, "/elsewhere/middle.qcow2"},
                              {DiskSource::File, "/pools/shared/tpl.qcow2"}};
    QCOMPARE(found(), QStringList{"vm b/web-clone on /elsewhere/middle.qcow2"});
}

void LineageFactsTest::aVolumeOfACloneInTheMakingIsNoOrphan()
{
    addOverlay("/pools/shared/tpl.qcow2");
    VirtualMachine &vm = b().vms.front();
    vm.disks.clear();
    vm.marks.isBuilding = true;
    vm.marks.buildingVolumes = {{"default", "o.qcow2"}};
    QCOMPARE(found(), QStringList{"building b/web-clone"});
}

void LineageFactsTest::whoeverHasAnImageNeedsIt()
{
    addOverlay("/pools/shared/tpl.qcow2");
    QCOMPARE(needing("/pools/shared/tpl.qcow2"), (QStringList{"volume b/o.qcow2", "vm a/tpl"}));
    QCOMPARE(needing("/pools/shared/./tpl.qcow2").size(), 2);
    QCOMPARE(needing("/pools/default/web.qcow2"), QStringList{"vm a/web"});
    QCOMPARE(needing("/pools/default/none.qcow2"), QStringList());
    addOverlay("/mnt/nfs/none.qcow2"); // not listed yet, but named
    QCOMPARE(needing("/pools/default/none.qcow2"), QStringList{"volume b/o.qcow2?"});
}

void LineageFactsTest::whatLiesBetweenIsTold()
{
    addOverlay("/pools/shared/tpl.qcow2");
    const QString below = b().vms.front().disks[0].path;
    for (Volume &volume : b().pools.front().volumes) {
        if (volume.path == below)
            volume.backingPath = "/pools/default/o.qcow2";
    }
    addOverlay(below, "p.qcow2");
    QCOMPARE(found(), (QStringList{"volume b/o.qcow2", "volume b/p.qcow2 on b/web-clone",
                                   "vm b/web-clone on b/o.qcow2"}));
}

void LineageFactsTest::hostsOfOneUuidAreTheirNames()
{
    // Some makers give all their machines one UUID; a definition on both is two VMs then.
    b().hostUuid = a().hostUuid;
    b().vms.push_back(a().vms.back());
    b().vms.back().node = "b";
    QCOMPARE(found(), QStringList());
    a().hostName = "a";
    b().hostName = "A.example.org"; // one tells its domain, and one does not
    QCOMPARE(found(), QStringList());
    b().hostName = "b";
    QCOMPARE(found(), QStringList{"vm b/tpl"});
}

void LineageFactsTest::aStorageThatKnowsItsLayersIsBelievedOfRawOnes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("users");
    QTest::newRow("Ceph") << "rbd" << QStringList{"vm a/l1"};
    QTest::newRow("LVM") << "logical" << QStringList{"vm a/l1"};
    QTest::newRow("bytes of a guest") << "dir" << QStringList();
}

void LineageFactsTest::aStorageThatKnowsItsLayersIsBelievedOfRawOnes()
{
    QFETCH(QString, type);
    const QString base = type == u"rbd" ? "rbd/tpl" : "/pools/layers/tpl";
    const QString layer = type == u"rbd" ? "rbd/l1" : "/pools/layers/l1";
    StoragePool pool = madePool("a", "layers", "layers");
    pool.type = type;
    pool.volumes = {madeVolume(pool, "l1", "raw", 1, base), madeVolume(pool, "tpl", "raw", 1)};
    pool.volumes[0].path = layer;
    pool.volumes[1].path = base;
    a().pools.push_back(pool);
    Disk disk;
    disk.source = type == u"rbd" ? DiskSource::Network : DiskSource::Block;
    disk.format = "raw";
    disk.path = base;
    a().vms.back().disks = {disk};
    madeVm(a(), "l1", "none");
    disk.path = layer;
    a().vms.back().disks = {disk};
    QFETCH(QStringList, users);
    QCOMPARE(found(), users);
}

RAMET_TEST(LineageFactsTest)
#include "tst_lineagefacts.moc"
