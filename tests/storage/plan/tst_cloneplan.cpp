// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan/cloneplan.h"
#include "tests/models/madeinventory.h"

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
    void theSourceMustBeAtRest_data();
    void theSourceMustBeAtRest();
    void aLinkedCloneKeepsStorageAndFormat();
    void aTargetThatIsNotThereIsRefusedOnce();
    void whatDoesNotFitIsRefused();
    void addressesAreNewOverAllNodes();
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
    QCOMPARE(full.bytesToCopy(), quint64{12'400'000'000});
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
    m_request.source.node = "z";
    QCOMPARE(reasons(), QList{Reason::NodeUnknown});
    m_request.source.node = "a";
    a().reachable = false;
    QCOMPARE(reasons(), QList{Reason::NodeUnreachable});
}

void ClonePlanTest::theSourceMustBeAtRest_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("reason");
    QTest::newRow("building") << 0 << int(Reason::SourceBuilding);
    QTest::newRow("transient") << 1 << int(Reason::SourceTransient);
    QTest::newRow("running") << 2 << int(Reason::SourceRunning);
    QTest::newRow("paused") << 3 << int(Reason::SourceRunning);
    QTest::newRow("saved") << 4 << int(Reason::SourceSaved);
}

void ClonePlanTest::theSourceMustBeAtRest()
{
    QFETCH(int, what);
    QFETCH(int, reason);
    web().marks.isBuilding = what == 0;
    web().persistent = what != 1;
    web().state = what == 2 ? VmState::Running : what == 3 ? VmState::Paused : VmState::Off;
    web().hasManagedSave = what == 4;
    QCOMPARE(reasons(), QList{Reason(reason)});
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
    m_request = {{"a", "uuid-web"}, {}, "c1", CloneMode::Linked, {}, {}, false, false};
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
    QCOMPARE(reasons(), QList{Reason::NodeLacksStorage});
    m_request.targetNode = "z";
    QCOMPARE(reasons(), QList{Reason::NodeUnknown});
}

void ClonePlanTest::whatDoesNotFitIsRefused()
{
    a().pools[0].availableBytes = 12'400'000'000;
    QCOMPARE(reasons(), QList<Reason>());
    web().disks.push_back(web().disks[0]); // two disks together do not
    web().disks.back().target = "vdb";
    const ClonePlan full = plan();
    QCOMPARE(full.refusals.size(), size_t{1});
    QCOMPARE(full.refusals[0].reason, Reason::StorageFull);
    QCOMPARE(full.refusals[0].object, QString("default"));
    QCOMPARE(full.refusals[0].other, QString("24800000000"));
    QCOMPARE(full.refusals[0].names, QStringList{"12400000000"});
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

void ClonePlanTest::whatShouldBeKnownIsSaid()
{
    web().nics = {{"52:54:00:00:00:01", "network", "other", {}}};
    web().usesUefi = web().hasTpm = true;
    web().hostDevices = QStringList{"hostdev"};
    m_request.keepMacs = true;
    QList<Notice> notices;
    for (const PlanNotice &notice : plan().notices)
        notices << notice.notice;
    QCOMPARE(notices, (QList{Notice::NetworkMissing, Notice::UefiVariablesNew, Notice::TpmStateNew,
                             Notice::HostDevices, Notice::MacsKept}));
    QVERIFY(plan().isValid());
}

void ClonePlanTest::allReasonsAreGivenAtOnce()
{
    web().state = VmState::Running;
    m_request.name = "tpl";
    m_request.mode = CloneMode::Linked;
    m_request.format = "vdi";
    QCOMPARE(reasons(), (QList{Reason::SourceRunning, Reason::NameTaken,
                               Reason::LinkedNeedsTemplate, Reason::LinkedKeepsFormat}));
}

void ClonePlanTest::planningChangesNothing()
{
    const ClonePlan first = plan();
    const ClonePlan second = plan();
    QCOMPARE(first.disks[0].targetVolume, second.disks[0].targetVolume);
    QCOMPARE(m_inventory.nodes[0].pools[0].volumes.size(), size_t{1});
}

QTEST_APPLESS_MAIN(ClonePlanTest)
#include "tst_cloneplan.moc"
