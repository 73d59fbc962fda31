// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/plandisk.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class DiskPlanTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void drivesKeepTheirReference();
    void aDiskThatCannotBeCopiedSaysWhy_data();
    void aDiskThatCannotBeCopiedSaysWhy();
    void aStorageThatCannotTakeItSaysWhy();
    void imagesOnCephAreCopiedByQemuOrLayered();
    void anImageOfAnotherClusterIsNotTakenForIt();
    void whatCephCannotCopySaysWhy();
    void aFormatThatIsNotThereSaysWhichAre();
    void theTargetIsAsAsked();
    void aSilentDefinitionMeansRaw();
    void aFormatThatCannotBeKeptBecomesTheBest();
    void aLinkedDiskStaysBesideItsBase();
    void onAnotherNodeTheSourceHasThatNodesPath();
    void namesOfFilesNeverMeet();
    void whatTheChainHoldsIsCounted();
    void theClientCopiesOnlyWhereBothFoldersAreIts();
    void encryptedBytesAreCopiedAsTheyAre();
    void aDeviceNeedsAStorageForItsCopy();
    void aBrokenChainIsRefused();
    void aDiskIsLeftOutSharedOrLinkedAsAsked();
    void aRunningVmsDiskIsCopiedByItsOwnNode();
    void aSnapshotInAnOpenImageIsOutOfTheDaemonsReach();
    void whatTheTargetDoesNotSeeIsSent();
    void whatIsMoreThanItsImageIsMadeWholeFirst();
    void aStageNeedsRoomAndATargetFiles();

private:
    void putOnCeph();
    NodeInventory &a() { return m_inventory.nodes[0]; }
    Disk &disk() { return a().vms[0].disks[0]; }
    Volume &volume() { return a().pools[0].volumes[0]; }
    auto plan(const char *target = "a") const
    {
        const VirtualMachine &vm = m_inventory.nodes[0].vms[m_vm];
        const DiskPlanContext context{
            m_inventory, m_request, m_inventory.nodes[0], *m_inventory.findNode(target),
            vm,          "stem",    "12345678-0000"};
        SourceDisk disk = m_source;
        disk.disk = vm.disks[0];
        return planDisk(context, disk);
    }
    Inventory m_inventory;
    CloneRequest m_request;
    SourceDisk m_source; ///< the state that is cloned
    size_t m_vm = 0;     ///< 0: web on default, 1: tpl on shared
};

void DiskPlanTest::init()
{
    m_inventory = madeInventory();
    m_request = {};
    m_source = {};
    m_vm = 0;
}

void DiskPlanTest::drivesKeepTheirReference()
{
    disk().device = DiskDevice::Cdrom;
    disk().path = "/nowhere/x.iso";
    QCOMPARE(plan()->action, DiskPlan::Action::Keep);
    QCOMPARE(plan()->target, QString("vda"));
    disk().source = DiskSource::None;
    disk().device = DiskDevice::Floppy;
    QCOMPARE(plan()->action, DiskPlan::Action::Keep);
}

void DiskPlanTest::aDiskThatCannotBeCopiedSaysWhy_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("other");
    QTest::newRow("network") << 2 << int(Reason::DiskSourceUnsupported)
                             << "/pools/default/web.qcow2";
    QTest::newRow("other") << 3 << int(Reason::DiskSourceUnsupported) << "/pools/default/web.qcow2";
    QTest::newRow("a volume group") << 5 << int(Reason::DiskSourceUnsupported) << "logical";
    QTest::newRow("on no storage") << 6 << int(Reason::DiskOnNoStorage) << "/x/y";
    QTest::newRow("by volume, on none") << 7 << int(Reason::DiskOnNoStorage) << "p/v";
    QTest::newRow("storage off") << 8 << int(Reason::DiskStorageInactive) << "default";
}

void DiskPlanTest::aDiskThatCannotBeCopiedSaysWhy()
{
    QFETCH(int, what);
    QFETCH(int, reason);
    QFETCH(QString, other);
    if (what == 2)
        disk().source = DiskSource::Network;
    if (what == 3)
        disk().source = DiskSource::Other;
    if (what == 5)
        a().pools[0].type = "logical";
    if (what == 6)
        disk().path = "/x/y";
    if (what == 7) {
        disk().source = DiskSource::Volume;
        disk().path.clear();
        disk().pool = "p";
        disk().volume = "v";
    }
    a().pools[0].active = what != 8;
    const auto planned = plan();
    QVERIFY(!planned);
    QCOMPARE(planned.error().reason, Reason(reason));
    QCOMPARE(planned.error().object, QString("vda"));
    QCOMPARE(planned.error().other, other);
}

void DiskPlanTest::aStorageThatCannotTakeItSaysWhy()
{
    m_request.targetStorage = "nowhere";
    QCOMPARE(plan().error().reason, Reason::StorageUnknown);
    m_request.targetStorage = "shared";
    a().pools[1].active = false;
    QCOMPARE(plan().error().reason, Reason::StorageInactive);
    a().pools[1].active = true;
    a().pools[1].type = "logical";
    QCOMPARE(plan().error().reason, Reason::StorageCannotHoldImages);
    m_request = {};
    m_request.mode = CloneMode::Linked;
    QCOMPARE(plan("b").error().reason, Reason::NodeLacksStorage);
}

/// Makes the storages "default" and "shared" pools of one cluster, with the VM's disk on the first.
void DiskPlanTest::putOnCeph()
{
    for (NodeInventory &node : m_inventory.nodes) {
        for (StoragePool &pool : node.pools) {
            pool.type = "rbd";
            pool.path.clear();
            pool.sourceHost = "m1,m2";
            pool.sourceName = pool.name;
        }
    }
    volume().path = "default/" + volume().name;
    volume().format = "raw";
    disk().source = DiskSource::Network;
    disk().protocol = "rbd";
    disk().hosts = QStringList{"m2"};
    disk().path = volume().path;
    disk().format = "raw";
}

void DiskPlanTest::imagesOnCephAreCopiedByQemuOrLayered()
{
    putOnCeph();
    const auto full = plan();
    QVERIFY(full);
    QCOMPARE(full->method, CopyMethod::BlockJob);
    QVERIFY(full->otherMethods.empty());
    QCOMPARE(full->targetFormat, QString("raw"));
    QCOMPARE(full->targetVolume, QString("stem-vda-12345678")); // both nodes see it; no ending
    QCOMPARE(full->sourcePath, volume().path);
    QCOMPARE(plan("b")->sourcePath, volume().path);
    m_request.mode = CloneMode::Linked;
    a().vms[0].marks.isTemplate = true;
    QCOMPARE(plan()->method, CopyMethod::RbdLayer);
    QCOMPARE(plan()->targetFormat, QString("raw"));
    m_request.mode = CloneMode::Full;
    m_request.format = "qcow2";
    QCOMPARE(plan().error().reason, Reason::FormatUnknown);
}

void DiskPlanTest::anImageOfAnotherClusterIsNotTakenForIt()
{
    putOnCeph();
    disk().hosts = QStringList{"m1:6790"};
    QCOMPARE(plan().error().reason, Reason::DiskOnNoStorage);
    disk().hosts.clear(); // as the node's own settings say
    QVERIFY(plan());
    disk().path += "@snapshot";
    QCOMPARE(plan().error().reason, Reason::DiskOnNoStorage);
}

void DiskPlanTest::whatCephCannotCopySaysWhy()
{
    putOnCeph();
    disk().format = "qcow2"; // a container inside an image
    QCOMPARE(plan().error().reason, Reason::DiskSourceUnsupported);
    disk().format = "raw";
    disk().encrypted = true;
    QCOMPARE(plan().error().reason, Reason::DiskSourceUnsupported);
    disk().encrypted = false;
    a().pools[0].type = "gluster";
    QVERIFY(!plan());
}

void DiskPlanTest::aFormatThatIsNotThereSaysWhichAre()
{
    m_request.format = "vdi";
    const Refusal refusal = plan().error();
    QCOMPARE(refusal.reason, Reason::FormatUnknown);
    QCOMPARE(refusal.field, Field::Format);
    QCOMPARE(refusal.object + refusal.other, QString("vdidefault"));
    QCOMPARE(refusal.names, (QStringList{"qcow2", "raw"}));
}

void DiskPlanTest::theTargetIsAsAsked()
{
    m_request.targetStorage = "shared";
    m_request.format = "raw";
    const auto planned = plan();
    QVERIFY(planned);
    QCOMPARE(planned->targetPool, QString("shared"));
    QCOMPARE(planned->targetFormat, QString("raw"));
    QCOMPARE(planned->sourcePool, QString("default"));
    QCOMPARE(planned->sourceVolume, QString("web.qcow2"));
    QCOMPARE(planned->sourcePath, QString("/pools/default/web.qcow2"));
    QCOMPARE(planned->capacityBytes, gib(20));
    QCOMPARE(planned->method, CopyMethod::BlockJob);
    QCOMPARE(planned->otherMethods.back(), CopyMethod::VolumeClone);
}

void DiskPlanTest::aSilentDefinitionMeansRaw()
{
    disk().format.clear();
    QCOMPARE(plan()->sourceFormat, QString("raw"));
    QCOMPARE(plan()->targetFormat, QString("raw"));
    QVERIFY(plan()->otherMethods.empty()); // the daemon would read it as qcow2
}

void DiskPlanTest::aFormatThatCannotBeKeptBecomesTheBest()
{
    disk().format = volume().format = "vmdk";
    QCOMPARE(plan()->sourceFormat, QString("vmdk"));
    QCOMPARE(plan()->targetFormat, QString("qcow2"));
}

void DiskPlanTest::aLinkedDiskStaysBesideItsBase()
{
    m_vm = 1;
    m_request.mode = CloneMode::Linked;
    const auto planned = plan();
    QCOMPARE(planned->action, DiskPlan::Action::Link);
    QCOMPARE(planned->method, CopyMethod::Overlay);
    QCOMPARE(planned->targetPool, QString("shared"));
    QCOMPARE(planned->targetFormat, QString("qcow2"));
    QCOMPARE(planned->bytesToCopy, quint64{0});
    QVERIFY(planned->otherMethods.empty()); // any other would be a full copy
}

void DiskPlanTest::onAnotherNodeTheSourceHasThatNodesPath()
{
    m_vm = 1;
    m_inventory.nodes[1].pools[1].path = "/mnt/elsewhere";
    m_inventory.nodes[1].pools[1].name = "nfs";
    m_inventory.nodes[1].pools[1].volumes.clear(); // it has not looked yet
    const auto planned = plan("b");
    QVERIFY(planned);
    QCOMPARE(planned->sourcePool, QString("nfs"));
    QCOMPARE(planned->targetPool, QString("nfs"));
    QCOMPARE(planned->sourcePath, QString("/mnt/elsewhere/tpl.qcow2"));
}

void DiskPlanTest::namesOfFilesNeverMeet()
{
    QCOMPARE(plan()->targetVolume, QString("stem-vda.qcow2"));
    StoragePool &own = a().pools[0];
    own.volumes.push_back(madeVolume(own, "stem-vda.qcow2", "qcow2", 1));
    QCOMPARE(plan()->targetVolume, QString("stem-vda-12345678.qcow2"));
    m_request.targetStorage = "shared"; // where another node may choose the same name now
    QCOMPARE(plan()->targetVolume, QString("stem-vda-12345678.qcow2"));
}

void DiskPlanTest::whatTheChainHoldsIsCounted()
{
    volume().allocationBytes = 1000;
    QCOMPARE(plan()->bytesToCopy, quint64{1000});
    StoragePool &own = a().pools[0];
    own.volumes.push_back(madeVolume(own, "base", "raw", 500));
    volume().backingPath = own.path + "/base";
    QCOMPARE(plan()->bytesToCopy, quint64{1500});
    volume().capacityBytes = 1200; // a copy never holds more than the disk's size
    QCOMPARE(plan()->bytesToCopy, quint64{1200});
}

void DiskPlanTest::theClientCopiesOnlyWhereBothFoldersAreIts()
{
    m_request.targetStorage = "shared";
    a().pools[0].clientMayWrite = true;
    QCOMPARE(plan()->method, CopyMethod::BlockJob);
    a().pools[1].clientMayWrite = true;
    QCOMPARE(plan()->method, CopyMethod::LocalReflink);
    QCOMPARE(plan()->otherMethods.front(), CopyMethod::LocalConvert);
    a().pools[0].clientMayWrite = false;
    QCOMPARE(plan()->method, CopyMethod::BlockJob);
}

void DiskPlanTest::encryptedBytesAreCopiedAsTheyAre()
{
    volume().encrypted = true;
    const auto planned = plan();
    QVERIFY(planned->asContainer);
    QCOMPARE(planned->targetFormat, QString("qcow2"));
    for (const CopyMethod way : planned->otherMethods) // the daemon would ask for the secret
        QVERIFY(way != CopyMethod::VolumeClone && way != CopyMethod::DaemonReflink);
    m_request.format = "raw";
    QCOMPARE(plan().error().reason, Reason::DiskEncryptedFormat);
    m_request.format.clear();
    m_source.isLive = true; // its QEMU would write what it decrypts
    QCOMPARE(plan().error().reason, Reason::DiskEncrypted);
}

void DiskPlanTest::aDeviceNeedsAStorageForItsCopy()
{
    disk().source = DiskSource::Block;
    disk().path = "/dev/vg/web";
    disk().format = "raw";
    QCOMPARE(plan().error().reason, Reason::DiskOnNoStorage); // nobody could measure it
    disk().capacityBytes = disk().allocationBytes = gib(1);
    a().pools[1].availableBytes *= 2; // the most room
    QVERIFY(plan()->storageChosen);
    QCOMPARE(plan()->targetPool, QString("shared"));
    a().vms[0].disks.push_back(a().vms[1].disks[0]); // on shared: with the VM's other disks
    a().vms[0].disks.back().path = a().pools[0].volumes[0].path;
    QCOMPARE(plan()->targetPool, QString("default"));
    for (StoragePool &pool : a().pools)
        pool.type = "iscsi";
    QCOMPARE(plan().error().reason, Reason::DiskNeedsStorage);
    QCOMPARE(plan().error().other, QString("/dev/vg/web"));
    for (StoragePool &pool : a().pools)
        pool.type = "dir";
    m_request.targetStorage = "default";
    QVERIFY(!plan()->storageChosen);
    QVERIFY(plan()->sourceIsDevice);
    QCOMPARE(plan()->sourcePath, QString("/dev/vg/web"));
    QCOMPARE(plan()->method, CopyMethod::BlockJob);
    QVERIFY(plan()->otherMethods.empty());
}

void DiskPlanTest::aBrokenChainIsRefused()
{
    volume().backingPath = a().pools[0].path + "/gone";
    QCOMPARE(plan().error().reason, Reason::DiskChainBroken);
    QCOMPARE(plan().error().other, volume().backingPath);
    volume().backingPath = volume().path;
    QCOMPARE(plan().error().reason, Reason::DiskChainLoops);
}

void DiskPlanTest::aDiskIsLeftOutSharedOrLinkedAsAsked()
{
    m_request.disks["vda"].action = DiskChoice::Action::LeaveOut;
    QCOMPARE(plan()->action, DiskPlan::Action::LeaveOut);
    m_request.disks["vda"].action = DiskChoice::Action::Eject;
    QCOMPARE(plan().error().reason, Reason::DiskNotEjectable);
    disk().device = DiskDevice::Cdrom;
    QCOMPARE(plan()->action, DiskPlan::Action::Eject);
    disk().device = DiskDevice::Disk;
    m_request.disks["vda"].action = DiskChoice::Action::Share;
    QCOMPARE(plan().error().reason, Reason::DiskNotShareable);
    disk().shareable = true;
    QCOMPARE(plan()->action, DiskPlan::Action::Keep);
    m_request.disks["vda"].action = DiskChoice::Action::Link;
    QCOMPARE(plan().error().reason, Reason::DiskLinkNeedsTemplate);
    m_source.isBase = true; // of an external snapshot: nobody writes to it any more
    QCOMPARE(plan()->method, CopyMethod::Overlay);
    m_request.disks["vda"].storage = "shared";
    QCOMPARE(plan().error().reason, Reason::LinkedKeepsStorage);
}

void DiskPlanTest::aRunningVmsDiskIsCopiedByItsOwnNode()
{
    m_source.isLive = true;
    QCOMPARE(plan()->method, CopyMethod::LiveMirror);
    QCOMPARE(plan()->livePool, QString("default"));
    m_vm = 1;
    m_request.targetStorage = "default"; // node b's own: the VM's node does not see it
    const auto far = plan("b");
    QVERIFY(far && far->isLive() && far->livePool.isEmpty());
    QCOMPARE(far->readNode, QString("a"));
    QCOMPARE(far->stage.methods, std::vector{CopyMethod::LiveMirror});
}

void DiskPlanTest::aSnapshotInAnOpenImageIsOutOfTheDaemonsReach()
{
    m_source.snapshot = "before";
    QCOMPARE(plan()->method, CopyMethod::SnapshotJob);
    m_source.isOpen = true;
    QCOMPARE(plan().error().reason, Reason::SnapshotInUse);
    a().pools[0].clientMayWrite = true;
    QCOMPARE(plan()->method, CopyMethod::LocalConvert);
}

void DiskPlanTest::whatTheTargetDoesNotSeeIsSent()
{
    NodeInventory &b = m_inventory.nodes[1];
    QCOMPARE(plan()->readNode, QString());
    const auto sent = plan("b");
    QVERIFY(sent);
    QCOMPARE(sent->readNode, QString("a"));
    QCOMPARE(sent->method, CopyMethod::NodeStream);
    QCOMPARE(sent->sourcePool + ' ' + sent->sourcePath,
             QString("default /pools/default/web.qcow2"));
    QCOMPARE(sent->targetPool, QString("default")); // as its own is called
    QVERIFY(!sent->stage.isNeeded);
    QCOMPARE(sent->stage.volume, QString("stem-vda-12345678.transfer")); // were it needed after all
    // The image itself is served, where the other node can reach this one.
    m_request.dataAddress.host = "10.0.0.1";
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    QCOMPARE(plan("b")->otherMethods, std::vector{CopyMethod::NodeStream});
    // What was clearly faster between the two comes first, once both ways were measured.
    m_request.wayRates = {{CopyMethod::NodeStream, 900.0}};
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    m_request.wayRates[CopyMethod::NodeNbd] = 800.0;
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    m_request.wayRates[CopyMethod::NodeNbd] = 400.0;
    QCOMPARE(plan("b")->method, CopyMethod::NodeStream);
    QCOMPARE(plan("b")->otherMethods, std::vector{CopyMethod::NodeNbd});
    m_request.wayRates = {};
    // What is moved is compared, which only bytes that are sent as they are can be.
    m_request.isMove = true;
    QCOMPARE(plan("b")->method, CopyMethod::NodeStream);
    m_request.isMove = false;
    m_request.dataAddress = {};
    // Nobody asked for it, but the address is known: then what is faster as a rule comes first.
    a().dataAddress.host = "10.0.0.1";
    QCOMPARE(plan("b")->method, CopyMethod::NodeStream);
    m_request.wayRates = {{CopyMethod::NodeStream, 50e6}};
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    m_request.wayRates = {};
    m_request.startAtOnce = true; // from there alone
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    m_request.startAtOnce = false;
    b.isFar = true; // all would go through this computer's own link
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    b.isFar = false;
    a().isDataAddressSaid = true;
    QCOMPARE(plan("b")->method, CopyMethod::NodeNbd);
    a().dataAddress = {};
    a().isDataAddressSaid = false;
    // Where that one cannot take it, there is the most room.
    b.pools.push_back(madePool("b", "wide", "own-wide"));
    b.pools.back().availableBytes = gib(90);
    b.pools[0].availableBytes = gib(1);
    QCOMPARE(plan("b")->targetPool, QString("wide"));
    b.pools[0].availableBytes = gib(80);
    b.pools[0].type = "netfs"; // another storage of that name
    QCOMPARE(plan("b")->targetPool, QString("wide"));
    m_request.targetStorage = "default";
    QCOMPARE(plan("b")->targetPool, QString("default"));
}

void DiskPlanTest::whatIsMoreThanItsImageIsMadeWholeFirst()
{
    const auto isStaged = [this] {
        const auto planned = plan("b");
        return planned && planned->stage.isNeeded && planned->stage.pool == u"default" &&
               planned->stage.methods == std::vector{CopyMethod::BlockJob, CopyMethod::VolumeClone};
    };
    m_request.format = "raw";
    QVERIFY(isStaged());
    m_request.format.clear();
    QVERIFY(!isStaged());
    Snapshot snapshot;
    snapshot.states["vda"] = {Snapshot::Kind::External, {}};
    a().vms[0].snapshots = {snapshot};
    QVERIFY(!isStaged());
    a().vms[0].snapshots[0].states["vda"].kind = Snapshot::Kind::Internal;
    QVERIFY(isStaged());
    a().vms[0].snapshots.clear();
    a().pools[0].volumes.push_back(madeVolume(a().pools[0], "base.qcow2", "qcow2", 1));
    volume().backingPath = a().pools[0].path + "/base.qcow2";
    QVERIFY(plan("b") && plan("b")->stage.isNeeded);
    m_source.snapshot = "before";
    QCOMPARE(plan("b")->stage.methods, std::vector{CopyMethod::SnapshotJob});
    m_source.isOpen = true; // of a running VM
    QCOMPARE(plan("b").error().reason, Reason::SnapshotInUse);
}

void DiskPlanTest::aStageNeedsRoomAndATargetFiles()
{
    for (StoragePool &pool : a().pools)
        pool.availableBytes = gib(1);
    QVERIFY(plan("b")); // it goes as it is
    m_request.format = "raw";
    QCOMPARE(plan("b").error().reason, Reason::StageNeedsRoom);
    QCOMPARE(plan("b").error().object, QString("a"));
    m_request.format.clear();
    StoragePool &there = m_inventory.nodes[1].pools[0];
    there.type = "rbd";
    there.sourceName = "rbd";
    m_request.targetStorage = "default";
    QCOMPARE(plan("b").error().reason, Reason::ArrivalNeedsFiles);
    m_request.targetStorage.clear();
    QCOMPARE(plan("b")->targetPool, QString("shared")); // one that can is found
}

RAMET_TEST(DiskPlanTest)
#include "tst_diskplan.moc"
