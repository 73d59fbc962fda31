// SPDX-License-Identifier: GPL-3.0-or-later
// How one disk is planned where the target sees its storage: to what image and in which way, or why
// it cannot be copied.
#include "storage/clone/plandisk.h"
#include "storage/clone/planidentity.h"
#include "tests/models/madeinventory.h"
#include "tests/storage/clone/diskplanning.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class DiskPlanTest : public QObject, DiskPlanning {
    Q_OBJECT
private slots:
    void init() { start(); }
    void drivesKeepTheirReference();
    void aDiskThatCannotBeCopiedSaysWhy_data();
    void aDiskThatCannotBeCopiedSaysWhy();
    void aStorageThatCannotTakeItSaysWhy();
    void aFormatThatIsNotThereSaysWhichAre();
    void theTargetIsAsAsked();
    void aSilentDefinitionMeansRaw();
    void aFormatThatCannotBeKeptBecomesTheBest();
    void aLinkedDiskStaysBesideItsBase();
    void onAnotherNodeTheSourceHasThatNodesPath();
    void namesOfFilesNeverMeet();
    void aNameTakenInTheRunIsPassed();
    void whatTheChainHoldsIsCounted();
    void theClientCopiesOnlyWhereBothFoldersAreIts();
    void encryptedBytesAreCopiedAsTheyAre();
    void aDeviceNeedsAStorageForItsCopy();
    void aBrokenChainIsRefused();
    void aDiskIsLeftOutSharedOrLinkedAsAsked();
    void aRunningVmsDiskIsCopiedByItsOwnNode();
    void aSnapshotInAnOpenImageIsOutOfTheDaemonsReach();
};

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
    QTest::newRow("a folder") << 4 << int(Reason::DiskSourceUnsupported) << "dir";
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
    if (what == 4) {
        disk().source = DiskSource::Other;
        disk().path.clear();
        disk().protocol = "dir";
    }
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
    own.volumes.pop_back();
    QCOMPARE(plan()->targetVolume, QString("stem-vda.qcow2"));
    own.otherNames = {"stem-vda.qcow2"}; // no volume: a link to nothing, a file not listed yet
    QCOMPARE(plan()->targetVolume, QString("stem-vda-12345678.qcow2"));
    m_request.targetStorage = "shared"; // where another node may choose the same name now
    QCOMPARE(plan()->targetVolume, QString("stem-vda-12345678.qcow2"));
}

void DiskPlanTest::aNameTakenInTheRunIsPassed()
{
    ClonePlan clone;
    clone.newUuid = "12345678-0000";
    clone.disks = {*plan(), *plan()};
    clone.disks[1].targetVolume = "stem-vdb.qcow2";
    Error taken{ErrorKind::NameTaken, "create volume", "stem-vdb.qcow2", {}};
    QVERIFY(!planPastTakenName(clone, taken)); // something of the run is left
    taken.isUndone = true;
    const auto other = planPastTakenName(clone, taken);
    QVERIFY(other);
    QCOMPARE(other->disks[0].targetVolume, QString("stem-vda-12345678.qcow2"));
    QCOMPARE(other->disks[1].targetVolume, QString("stem-vdb-12345678.qcow2"));
    taken.object = "stem-vdb-12345678.qcow2";
    QVERIFY(!planPastTakenName(*other, taken));
    taken.object = "stem"; // the VM's
    QVERIFY(!planPastTakenName(clone, taken));
    taken = {ErrorKind::NoSpace, "create volume", "stem-vdb.qcow2", {}};
    taken.isUndone = true;
    QVERIFY(!planPastTakenName(clone, taken));
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
    m_request.disks["vda"].action = DiskChoice::Action::Default;
    QCOMPARE(plan()->action, DiskPlan::Action::Keep);
    m_request.disks["vda"].action = DiskChoice::Action::Link;
    QCOMPARE(plan().error().reason, Reason::LinkedUnsuitableDisk);
    m_request.disks["vda"].action = DiskChoice::Action::Copy;
    QCOMPARE(plan()->action, DiskPlan::Action::Copy);
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

RAMET_TEST(DiskPlanTest)
#include "tst_diskplan.moc"
