// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/cloneplan.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class ClonePlanTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aPlanNamesAllThatWillBe();
    void aLinkedPlanCopiesNothing();
    void theSourceMustBeThere();
    void whatStateTheSourceMayBeIn();
    void allDisksOfARunningVmAreCopiedInOneWay();
    void aRunningVmIsMadeWholeOnItsOwnNodeFirst();
    void aDiskThatTheVmHasNotIsRefused();
    void aLinkedCloneKeepsStorageAndFormat();
    void aTargetThatIsNotThereIsRefusedOnce();
    void whatDoesNotFitIsRefused();
    void addressesAreNewOverAllNodes();
    void aKeptAddressIsTold();
    void whatShouldBeKnownIsSaid();
    void allReasonsAreGivenAtOnce();
    void planningChangesNothing();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    VirtualMachine &web() { return a().vms[0]; }
    ClonePlan plan() const { return planClone(m_inventory, m_request); }
    QList<Reason> reasons() const
    {
        QList<Reason> result;
        for (const Refusal &refusal : plan().refusals)
            result << refusal.reason;
        return result;
    }
    Inventory m_inventory;
    CloneRequest m_request;
};

void ClonePlanTest::init()
{
    m_inventory = madeInventory();
    m_request = {};
    m_request.source = {"a", "uuid-web"};
    m_request.name = "c1";
}

void ClonePlanTest::aPlanNamesAllThatWillBe()
{
    web().nics = {{"52:54:00:00:00:01", "network", "default", "virtio"}};
    const ClonePlan full = plan();
    QVERIFY(full.isValid());
    QCOMPARE(full.sourceName + full.targetNode, QString("weba"));
    QCOMPARE(full.newUuid.size(), 36);
    QCOMPARE(full.newMacs.size(), size_t{1});
    QCOMPARE(full.disks.size(), size_t{1});
    QCOMPARE(full.disks[0].action, DiskPlan::Action::Copy);
    QCOMPARE(full.disks[0].targetVolume, QString("c1-vda.qcow2"));
    QCOMPARE(full.bytesToCopy(), gib(12.4));
    QVERIFY(full.notices.empty());
    QVERIFY(plan().newUuid != full.newUuid);
}

void ClonePlanTest::aLinkedPlanCopiesNothing()
{
    m_request.source.uuid = "uuid-tpl";
    m_request.mode = CloneMode::Linked;
    m_request.targetNode = "b";
    const ClonePlan linked = plan();
    QVERIFY(linked.isValid());
    QCOMPARE(linked.bytesToCopy(), quint64{0});
    QCOMPARE(linked.disks[0].action, DiskPlan::Action::Link);
    QCOMPARE(linked.disks[0].method, CopyMethod::Overlay);
}

void ClonePlanTest::theSourceMustBeThere()
{
    m_request.source.uuid = "gone";
    QCOMPARE(reasons(), QList{Reason::SourceGone});
    a().gaps = {{Gap::Kind::Definition, "a", {}, "odd", "bad XML"}}; // it may be that one
    QCOMPARE(reasons(), QList{Reason::SourceUnread});
    m_request.source.node = "z";
    QCOMPARE(reasons(), QList{Reason::NodeUnknown});
    m_request.source.node = "a";
    a().reachable = false;
    QCOMPARE(reasons(), QList{Reason::NodeUnreachable});
}

void ClonePlanTest::whatStateTheSourceMayBeIn()
{
    web().marks.isBuilding = true;
    QCOMPARE(reasons(), QList{Reason::SourceBuilding});
    web().marks.isBuilding = false;
    web().hasManagedSave = true; // its disks are copied as they are
    QCOMPARE(reasons(), QList<Reason>());
    web().state = VmState::Running;
    web().liveDisks = web().disks;
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(plan().isLive() && plan().sourceRuns);
    web().hasTpm = true;
    QCOMPARE(reasons(), QList{Reason::TpmWhileRunning});
    web().hasTpm = false;
    web().liveDisks[0].path += ".other";
    QCOMPARE(reasons(), QList{Reason::DisksChangedLive});
}

void ClonePlanTest::allDisksOfARunningVmAreCopiedInOneWay()
{
    web().disks.push_back(web().disks[0]);
    web().disks[1].target = "vdb";
    web().state = VmState::Running;
    web().liveDisks = web().disks;
    a().pools[0].availableBytes = quint64{1} << 50;
    for (const DiskPlan &disk : plan().disks)
        QCOMPARE(disk.method, CopyMethod::LiveBackup);
    m_request.disks["vdb"].format = "raw"; // a backup would write it out in full
    for (const DiskPlan &disk : plan().disks)
        QCOMPARE(disk.method, CopyMethod::LiveMirror);
    m_request.disks.clear();
    a().pools[0].availableBytes = web().disks.size() * gib(20); // it could run full
    for (const DiskPlan &disk : plan().disks)
        QCOMPARE(disk.method, CopyMethod::LiveMirror);
    a().pools[0].availableBytes = quint64{1} << 50;
    m_request.bytesPerSecond = 1 << 20;
    for (const DiskPlan &disk : plan().disks)
        QCOMPARE(disk.method, CopyMethod::LiveMirror);
}

void ClonePlanTest::aRunningVmIsMadeWholeOnItsOwnNodeFirst()
{
    web().disks.push_back(web().disks[0]);
    web().disks[1].target = "vdb";
    web().state = VmState::Running;
    web().liveDisks = web().disks;
    m_request.targetNode = "b";
    a().pools[0].availableBytes = quint64{1} << 50;
    const ClonePlan sent = plan();
    QVERIFY(sent.isValid() && sent.isLive());
    for (const DiskPlan &disk : sent.disks) {
        QCOMPARE(disk.method, CopyMethod::NodeStream);
        QCOMPARE(disk.stage.methods, std::vector{CopyMethod::LiveBackup});
    }
    const auto says = [&sent](Notice notice) {
        return std::ranges::count(sent.notices, notice, &PlanNotice::notice);
    };
    QCOMPARE(says(Notice::CopiedBetweenNodes), 2);
    QCOMPARE(says(Notice::MadeWholeFirst), 2);
    // There is room for one of them, but both are there at once.
    for (StoragePool &pool : a().pools)
        pool.availableBytes = gib(20);
    QCOMPARE(reasons(), QList{Reason::StageNeedsRoom});
    web().state = VmState::Off;
    m_request.format = "raw"; // one after the other
    QCOMPARE(reasons(), QList<Reason>());
}

void ClonePlanTest::aDiskThatTheVmHasNotIsRefused()
{
    m_request.disks["vdz"].action = DiskChoice::Action::LeaveOut;
    QCOMPARE(reasons(), QList{Reason::DiskUnknown});
    QCOMPARE(plan().refusals[0].names, QStringList{"vda"});
}

void ClonePlanTest::aLinkedCloneKeepsStorageAndFormat()
{
    m_request.source.uuid = "uuid-tpl";
    m_request.mode = CloneMode::Linked;
    m_request.targetStorage = "default";
    m_request.format = "raw";
    QCOMPARE(reasons(), (QList{Reason::LinkedKeepsStorage, Reason::LinkedKeepsFormat}));
    QVERIFY(plan().refusalFor(Field::Storage) && plan().refusalFor(Field::Format));
    QVERIFY(!plan().refusalFor(Field::Name));
    m_request = {};
    m_request.source = {"a", "uuid-web"};
    m_request.name = "c1";
    m_request.mode = CloneMode::Linked;
    QCOMPARE(reasons(), QList{Reason::LinkedNeedsTemplate});
}

void ClonePlanTest::aTargetThatIsNotThereIsRefusedOnce()
{
    web().disks.push_back(web().disks[0]);
    web().disks.back().target = "vdb";
    m_request.targetStorage = "nowhere";
    QCOMPARE(reasons(), QList{Reason::StorageUnknown});
    m_request.targetStorage.clear();
    m_request.targetNode = "b";
    QCOMPARE(reasons(), QList<Reason>()); // to its own storages
    a().pools[1].uuid = "own";            // the template's is not shared any more
    VirtualMachine &tpl = a().vms.back();
    tpl.disks.push_back(tpl.disks[0]);
    tpl.disks.back().target = "vdb";
    m_request.source.uuid = tpl.uuid;
    m_request.mode = CloneMode::Linked;
    QCOMPARE(reasons(), QList{Reason::NodeLacksStorage});
    m_request.targetNode = "z";
    QCOMPARE(reasons(), QList{Reason::NodeUnknown});
}

void ClonePlanTest::whatDoesNotFitIsRefused()
{
    a().pools[0].availableBytes = gib(12.4);
    QCOMPARE(reasons(), QList<Reason>());
    web().disks.push_back(web().disks[0]); // two disks together do not
    web().disks.back().target = "vdb";
    const ClonePlan full = plan();
    QCOMPARE(full.refusals.size(), size_t{1});
    QCOMPARE(full.refusals[0].reason, Reason::StorageFull);
    QCOMPARE(full.refusals[0].object, QString("default"));
    QCOMPARE(full.refusals[0].other, QString::number(2 * gib(12.4)));
    QCOMPARE(full.refusals[0].names, QStringList{QString::number(gib(12.4))});
}

void ClonePlanTest::addressesAreNewOverAllNodes()
{
    web().nics.assign(50, Nic{"52:54:00:00:00:01", "user", {}, {}});
    std::set<QString> seen = m_inventory.allMacs();
    QVERIFY(seen.contains("52:54:00:00:00:01"));
    for (const QString &mac : plan().newMacs)
        QVERIFY2(seen.insert(mac).second, qPrintable(mac));
    QCOMPARE(seen.size(), size_t{51});
    m_request.keepMacs = true;
    QVERIFY(plan().newMacs.empty());
}

void ClonePlanTest::aKeptAddressIsTold()
{
    web().nics = {{"52:54:00:00:00:01", "user", {}, {}}, {"52:54:00:00:00:02", "user", {}, {}}};
    m_inventory.nodes[1].vms[0].nics = {web().nics[1]};
    const auto told = [&](quint64 count) {
        QStringList notices;
        for (const PlanNotice &notice : planClone(m_inventory, m_request, count).notices) {
            if (notice.notice == Notice::MacKept || notice.notice == Notice::MacOfCopies)
                notices << notice.object.right(2) + ' ' + notice.other;
        }
        return notices;
    };
    QCOMPARE(told(3), QStringList());
    m_request.hardware.nics[2].mac = NicChoice::Mac::Keep;
    QCOMPARE(told(1), QStringList{"02 web, web-clone"});
    QCOMPARE(told(3), (QStringList{"02 web, web-clone", "02 3"}));
    m_request.keepMacs = true;
    QCOMPARE(told(1), (QStringList{"01 web", "02 web, web-clone"}));
    m_request.hardware.nics[2].mac = NicChoice::Mac::New;
    QCOMPARE(told(1), QStringList{"01 web"});
    m_request.isMove = true; // the VM itself
    QCOMPARE(told(1), QStringList());
}

void ClonePlanTest::whatShouldBeKnownIsSaid()
{
    web().nics = {{"52:54:00:00:00:01", "network", "other", {}}};
    web().usesUefi = web().hasTpm = true; // copied
    web().hasManagedSave = web().hasGraphicsPassword = true;
    web().disks[0].serial = "S1";
    web().hostDevices = QStringList{"hostdev"};
    m_request.keepMacs = true;
    QList<Notice> notices;
    for (const PlanNotice &notice : plan().notices)
        notices << notice.notice;
    QCOMPARE(notices,
             (QList{Notice::NetworkMissing, Notice::SavedStateNotCopied, Notice::HostDevices,
                    Notice::SerialKept, Notice::PasswordKept, Notice::MacKept}));
    QVERIFY(plan().isValid());
}

void ClonePlanTest::allReasonsAreGivenAtOnce()
{
    web().marks.isBuilding = true;
    m_request.name = "tpl";
    m_request.mode = CloneMode::Linked;
    m_request.format = "vdi";
    QCOMPARE(reasons(), (QList{Reason::SourceBuilding, Reason::NameTaken,
                               Reason::LinkedNeedsTemplate, Reason::LinkedKeepsFormat}));
}

void ClonePlanTest::planningChangesNothing()
{
    const ClonePlan first = plan();
    const ClonePlan second = plan();
    QCOMPARE(first.disks[0].targetVolume, second.disks[0].targetVolume);
    QCOMPARE(m_inventory.nodes[0].pools[0].volumes.size(), size_t{1});
}

RAMET_TEST(ClonePlanTest)
#include "tst_cloneplan.moc"
