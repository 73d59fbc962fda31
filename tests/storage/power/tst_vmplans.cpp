// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deletionplan.h"
#include "storage/deletion/volumeplan.h"
#include "storage/power/powerplan.h"
#include "storage/template/templateplan.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class VmPlansTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_inventory = madeInventory(); }
    void deleteNamesItsOwnDisks();
    void deleteKeepsWhatIsNotItsOwn();
    void deleteIsRefusedWhileSomethingRestsOnIt();
    void deleteIsRefusedWhereANodeCannotBeAsked();
    void onCephMoreIsAskedBeforeADelete();
    void disksOnStoragesThatWereNeverTriedAreKept_data();
    void disksOnStoragesThatWereNeverTriedAreKept();
    void deleteWithoutItsDisksIsSafeForAVm();
    void aRunningOrTransientVmIsNotDeleted();
    void aVmThatIsNotThereIsSaid();
    void aTemplateIsMadeOfAVmAtRest();
    void snapshotsInsideTheImagesCanBeDropped();
    void aVolumeIsDeletedOnlyWhereNothingNeedsIt();
    void aTemplateNeedsBases_data();
    void aTemplateNeedsBases();
    void backToAVmOnlyWithoutClones();
    void aTemplateCannotStart();
    void aHelperThatHoldsADiskIsNamedAsATask();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    VirtualMachine &web() { return a().vms[0]; }
    VirtualMachine &tpl() { return a().vms[1]; }
    static QList<Reason> reasons(const std::vector<Refusal> &refusals)
    {
        QList<Reason> result;
        for (const Refusal &refusal : refusals)
            result << refusal.reason;
        return result;
    }
    DeletePlan deletion(const char *uuid, bool keep = false) const
    {
        return planDelete(m_inventory, {"a", uuid}, keep);
    }
    void addOverlay()
    {
        StoragePool &shared = m_inventory.nodes[1].pools[1];
        madeVm(m_inventory.nodes[1], "l1", "shared");
        shared.volumes.back().backingPath = shared.path + "/tpl.qcow2";
    }
    Inventory m_inventory;
};

void VmPlansTest::deleteNamesItsOwnDisks()
{
    web().usesUefi = true;
    const DeletePlan plan = deletion("uuid-web");
    QVERIFY(plan.isValid());
    QCOMPARE(plan.name, QString("web"));
    QVERIFY(plan.removesNvram);
    QCOMPARE(plan.disks.size(), size_t{1});
    QCOMPARE(plan.disks[0].path, QString("/pools/default/web.qcow2"));
    QCOMPARE(plan.disks[0].pool + '/' + plan.disks[0].volume, QString("default/web.qcow2"));
    QCOMPARE(plan.disks[0].target, QString("vda"));
}

void VmPlansTest::deleteKeepsWhatIsNotItsOwn()
{
    const Disk own = web().disks[0];
    Disk iso = own;
    iso.device = DiskDevice::Cdrom;
    Disk sharedDisk = own;
    sharedDisk.shareable = true;
    Disk readOnly = own;
    readOnly.readOnly = true;
    Disk elsewhere = own;
    elsewhere.path = "/on/no/storage";
    Disk empty;
    empty.device = DiskDevice::Cdrom;
    web().disks = {iso, sharedDisk, readOnly, elsewhere, empty};
    const DeletePlan plan = deletion("uuid-web");
    QVERIFY(plan.isValid());
    QVERIFY(plan.disks.empty());
    QCOMPARE(plan.keptDisks, (QStringList{own.path, "/on/no/storage"}));
    // A template's own disk is read-only because the conversion made it so.
    tpl().disks[0].readOnly = true;
    tpl().marks.lockedDisks = QStringList{"vda"};
    QCOMPARE(deletion("uuid-tpl").disks.size(), size_t{1});
}

void VmPlansTest::deleteIsRefusedWhileSomethingRestsOnIt()
{
    addOverlay();
    const DeletePlan plan = deletion("uuid-tpl");
    QCOMPARE(reasons(plan.refusals), QList{Reason::HasDependants});
    QCOMPARE(plan.refusals[0].object, QString("tpl"));
    QCOMPARE(plan.refusals[0].names, QStringList{"b/l1"});
    QCOMPARE(reasons(deletion("uuid-tpl", true).refusals), QList{Reason::HasDependants});
    m_inventory.nodes[1].vms.back().disks[0].path = "/pools/default/x";
    QCOMPARE(deletion("uuid-tpl").refusals[0].names, QStringList{"b/l1.qcow2"});
}

void VmPlansTest::deleteIsRefusedWhereANodeCannotBeAsked()
{
    m_inventory.nodes[1].reachable = false;
    QCOMPARE(reasons(deletion("uuid-tpl").refusals), QList{Reason::DependantsUnknown});
    QCOMPARE(deletion("uuid-tpl").refusals[0].names, QStringList{"b"});
    QVERIFY(deletion("uuid-web").isValid()); // its storage is seen by node a alone
}

void VmPlansTest::onCephMoreIsAskedBeforeADelete()
{
    StoragePool &pool = a().pools[0];
    pool.type = "rbd";
    pool.sourceHost = "m1";
    pool.sourceName = "rbd";
    pool.path.clear();
    pool.volumes[0].path = "rbd/web";
    pool.volumes[0].name = "web";
    web().disks[0].source = DiskSource::Network;
    web().disks[0].protocol = "rbd";
    web().disks[0].path = "rbd/web";
    QVERIFY(deletion("uuid-web").isValid());
    pool.volumes[0].snapshots = QStringList{"mine"};
    QCOMPARE(reasons(deletion("uuid-web").refusals), QList{Reason::ImageHasSnapshots});
    pool.volumes[0].snapshots.clear();
    pool.parentsKnown = false; // no program here that could tell
    QCOMPARE(reasons(deletion("uuid-web").refusals), QList{Reason::ParentsUnknown});
    QCOMPARE(deletion("uuid-web").refusals[0].names, QStringList{"default"});
    QVERIFY(deletion("uuid-web", true).isValid());
    pool.parentsKnown = true;
    m_inventory.nodes.push_back(madeNode("c")); // it may see the cluster
    m_inventory.nodes.back().reachable = false;
    QCOMPARE(reasons(deletion("uuid-web").refusals), QList{Reason::DependantsUnknown});
}

void VmPlansTest::disksOnStoragesThatWereNeverTriedAreKept_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type :
         {"logical", "disk", "iscsi", "scsi", "mpath", "zfs", "gluster", "sheepdog", "vstorage"})
        QTest::newRow(type) << QString(type);
}

void VmPlansTest::disksOnStoragesThatWereNeverTriedAreKept()
{
    QFETCH(QString, type);
    a().pools[0].type = type;
    const DeletePlan plan = deletion("uuid-web");
    QVERIFY(plan.isValid() && plan.disks.empty());
    QCOMPARE(plan.keptDisks, QStringList{web().disks[0].path});
}

void VmPlansTest::deleteWithoutItsDisksIsSafeForAVm()
{
    web().usesUefi = true;
    const DeletePlan plan = deletion("uuid-web", true);
    QVERIFY(plan.isValid() && plan.disks.empty() && !plan.removesNvram);
    QCOMPARE(plan.keptDisks, QStringList{"/pools/default/web.qcow2"});
}

void VmPlansTest::aRunningOrTransientVmIsNotDeleted()
{
    web().state = VmState::Running;
    QCOMPARE(reasons(deletion("uuid-web").refusals), QList{Reason::SourceRunning});
    web().persistent = false;
    QCOMPARE(reasons(deletion("uuid-web").refusals),
             (QList{Reason::SourceRunning, Reason::SourceTransient}));
}

void VmPlansTest::aVmThatIsNotThereIsSaid()
{
    const auto all = [&](const VmRef &ref) {
        return QList{planDelete(m_inventory, ref, false).refusals[0].reason,
                     planTemplate(m_inventory, ref).refusals[0].reason,
                     planUntemplate(m_inventory, ref).refusals[0].reason,
                     planStart(m_inventory, ref).refusals[0].reason};
    };
    QCOMPARE(all({"z", "u"}), QList<Reason>(4, Reason::NodeUnknown));
    QCOMPARE(all({"a", "u"}), QList<Reason>(4, Reason::SourceGone));
    // One that could not be read may be it.
    a().gaps = {{Gap::Kind::Definition, "a", {}, "odd", "bad XML"}};
    QCOMPARE(all({"a", "u"}), QList<Reason>(4, Reason::SourceUnread));
    QCOMPARE(deletion("u").refusals[0].names, QStringList{"odd (bad XML)"});
    a().reachable = false;
    QCOMPARE(all({"a", "uuid-web"}), QList<Reason>(4, Reason::NodeUnreachable));
}

void VmPlansTest::aTemplateIsMadeOfAVmAtRest()
{
    const auto now = [&] { return reasons(planTemplate(m_inventory, {"a", "uuid-web"}).refusals); };
    QCOMPARE(now(), QList<Reason>());
    web().state = VmState::Running;
    web().snapshotCount = 2;
    web().hasManagedSave = true;
    web().persistent = false;
    web().marks.isBuilding = true;
    QCOMPARE(now(), (QList{Reason::SourceBuilding, Reason::SourceRunning, Reason::SourceTransient,
                           Reason::SourceSaved, Reason::TemplateHasSnapshots}));
    QCOMPARE(planTemplate(m_inventory, {"a", "uuid-web"}).refusals.back().other, QString("2"));
    QCOMPARE(reasons(planTemplate(m_inventory, {"a", "uuid-tpl"}).refusals),
             QList{Reason::SourceIsTemplate});
}

void VmPlansTest::snapshotsInsideTheImagesCanBeDropped()
{
    madeSnapshots(a(), web());
    const auto now = [&] {
        return reasons(planTemplate(m_inventory, {"a", "uuid-web"}, Snapshots::Drop).refusals);
    };
    QCOMPARE(now(), QList{Reason::SnapshotsExternal});
    QCOMPARE(planTemplate(m_inventory, {"a", "uuid-web"}, Snapshots::Drop).refusals[0].names,
             (QStringList{"after", "lost"}));
    web().snapshots.resize(1);
    QCOMPARE(now(), QList<Reason>());
    // An overlay by hand needs what the snapshot is inside of.
    StoragePool &pool = a().pools[0];
    pool.volumes.push_back(madeVolume(pool, "hand.qcow2", "qcow2", 1, web().disks[0].path));
    QCOMPARE(now(), QList{Reason::HasDependants});
}

void VmPlansTest::aVolumeIsDeletedOnlyWhereNothingNeedsIt()
{
    const auto plan = [&](const char *volume) {
        return planDeleteVolume(m_inventory, {"a", "shared", volume});
    };
    QCOMPARE(reasons(plan("tpl.qcow2").refusals), QList{Reason::VolumeNeeded});
    QCOMPARE(plan("tpl.qcow2").refusals[0].object, QString("shared/tpl.qcow2"));
    QCOMPARE(plan("tpl.qcow2").refusals[0].names, QStringList{"a/tpl"});
    QCOMPARE(reasons(plan("none").refusals), QList{Reason::VolumeUnknown});
    StoragePool &pool = a().pools[1];
    pool.volumes.push_back(madeVolume(pool, "free.qcow2", "qcow2", 7));
    QVERIFY(plan("free.qcow2").isValid());
    QCOMPARE(plan("free.qcow2").allocationBytes, quint64{7});
    QCOMPARE(plan("free.qcow2").path, QString("/pools/shared/free.qcow2"));
    pool.volumes.push_back(madeVolume(pool, "top.qcow2", "qcow2", 1, "/pools/shared/free.qcow2"));
    QCOMPARE(plan("free.qcow2").refusals[0].names, QStringList{"a/top.qcow2"});
    pool.volumes.pop_back();
    // A drive, UEFI variables, a snapshot: on whatever node that sees the storage.
    VirtualMachine &far = m_inventory.nodes[1].vms[0];
    m_inventory.nodes[1].pools[1].volumes = pool.volumes;
    Disk drive = far.disks[0];
    drive.device = DiskDevice::Cdrom;
    drive.path = "/pools/shared/free.qcow2";
    far.disks.push_back(drive);
    QCOMPARE(plan("free.qcow2").refusals[0].names, QStringList{"b/web-clone"});
    far.disks.pop_back();
    Need variables;
    variables.kind = Need::Kind::Variables;
    variables.name = drive.path;
    far.needs = {variables};
    QCOMPARE(plan("free.qcow2").refusals[0].names, QStringList{"b/web-clone"});
    far.needs.clear();
    far.snapshots.resize(1);
    far.snapshots[0].disks = {drive};
    QCOMPARE(plan("free.qcow2").refusals[0].names, QStringList{"b/web-clone"});
    far.snapshots.clear();
    a().pools[1].parentsKnown = false;
    QCOMPARE(reasons(plan("free.qcow2").refusals), QList{Reason::ParentsUnknown});
    a().pools[1].parentsKnown = true;
    m_inventory.nodes[1].reachable = false;
    QCOMPARE(reasons(plan("free.qcow2").refusals), QList{Reason::VolumeUsersUnknown});
    a().pools[1].active = false;
    QCOMPARE(reasons(plan("free.qcow2").refusals), QList{Reason::StorageInactive});
    QCOMPARE(reasons(planDeleteVolume(m_inventory, {"a", "x", "y"}).refusals),
             QList{Reason::StorageUnknown});
    QCOMPARE(reasons(planDeleteVolume(m_inventory, {"z", "x", "y"}).refusals),
             QList{Reason::NodeUnknown});
}

void VmPlansTest::aTemplateNeedsBases_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("reason");
    QTest::newRow("no disk") << 0 << int(Reason::TemplateHasNoDisk);
    QTest::newRow("a drive is no disk") << 1 << int(Reason::TemplateHasNoDisk);
    QTest::newRow("on no storage") << 2 << int(Reason::DiskOnNoStorage);
    QTest::newRow("encrypted") << 3 << int(Reason::DiskEncrypted);
    QTest::newRow("not in a folder") << 4 << int(Reason::LinkedUnsuitableDisk);
    QTest::newRow("a format that is no base") << 5 << int(Reason::LinkedUnsuitableDisk);
}

void VmPlansTest::aTemplateNeedsBases()
{
    QFETCH(int, what);
    QFETCH(int, reason);
    Disk &disk = web().disks[0];
    if (what == 1)
        disk.device = DiskDevice::Cdrom;
    if (what == 2)
        disk.path = "/x";
    disk.encrypted = what == 3;
    if (what == 4)
        a().pools[0].type = "logical";
    if (what == 5)
        disk.format = "vdi";
    if (what == 0)
        web().disks.clear();
    QCOMPARE(reasons(planTemplate(m_inventory, {"a", "uuid-web"}).refusals), QList{Reason(reason)});
}

void VmPlansTest::backToAVmOnlyWithoutClones()
{
    const auto now = [&](const char *vm) {
        return reasons(planUntemplate(m_inventory, {"a", vm}).refusals);
    };
    QCOMPARE(now("uuid-tpl"), QList<Reason>());
    QCOMPARE(now("uuid-web"), QList{Reason::SourceNotTemplate});
    addOverlay();
    m_inventory.nodes.push_back(madeNode("c"));
    m_inventory.nodes.back().reachable = false;
    QCOMPARE(now("uuid-tpl"), (QList{Reason::HasDependants, Reason::DependantsUnknown}));
}

void VmPlansTest::aTemplateCannotStart()
{
    const auto now = [&](const char *vm) {
        return reasons(planStart(m_inventory, {"a", vm}).refusals);
    };
    QCOMPARE(now("uuid-tpl"), QList{Reason::TemplateCannotStart});
    QCOMPARE(now("uuid-web"), QList<Reason>());
    web().state = VmState::Running;
    QCOMPARE(now("uuid-web"), QList{Reason::SourceRunning});
    web().state = VmState::Off;
    web().marks.isBuilding = true;
    QCOMPARE(now("uuid-web"), QList{Reason::SourceBuilding});
}

/// What an interrupted task left running is no VM that a person could delete.
void VmPlansTest::aHelperThatHoldsADiskIsNamedAsATask()
{
    VirtualMachine &helper = a().helpers.emplace_back(web());
    helper.uuid = helper.name = "ramet-copy-1";
    helper.marks.isHelper = true;
    const auto start = planStart(m_inventory, {"a", "uuid-web"}, true).refusals;
    for (const auto &refusals : {deletion("uuid-web").refusals, start}) {
        QCOMPARE(reasons(refusals), QList{Reason::HeldByTask});
        QCOMPARE(refusals[0].names, QStringList{"a/ramet-copy-1"});
    }
}

RAMET_TEST(VmPlansTest)
#include "tst_vmplans.moc"
