// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/batchplan.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class BatchPlanTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aMemberIsPlannedAsASingleClone();
    void membersDifferInAllThatMustBeUnique();
    void membersOfFullClonesHaveTheirOwnVolumes();
    void namesThatGiveOneFileNameAreKeptApart();
    void keptAddressesAreKept();
    void aTypedAddressIsThatOfOneClone();
    void thereMustBeSpaceForAllTogether();
    void aBackupNeedsSpaceForAllTogether();
    void aReasonAgainstAllIsToldOnce();
    void namesThatAreTakenAreToldTogether();
    void aNameThatComesTwiceIsRefused();
    void noNamesAreNoBatch();
    void aHundredCostAboutTenTimesTen();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    VirtualMachine &web() { return a().vms[0]; }
    BatchPlan plan(const QStringList &names) const
    {
        return planBatch(m_inventory, m_request, names);
    }
    static QStringList numbered(int count)
    {
        QStringList names;
        for (int i = 1; i <= count; ++i)
            names << "c" + QString::number(i);
        return names;
    }
    Inventory m_inventory;
    CloneRequest m_request;
};

void BatchPlanTest::init()
{
    m_inventory = madeInventory();
    m_request = {};
    m_request.source = {"a", "uuid-web"};
    web().nics = {{"52:54:00:00:00:01", "network", "default", "virtio"},
                  {"52:54:00:00:00:02", "network", "default", "virtio"}};
}

/// But for what is drawn by chance.
static ClonePlan withoutChance(ClonePlan plan)
{
    plan.newUuid.clear();
    plan.newMacs.clear();
    return plan;
}

static QStringList refusalsOf(const std::vector<Refusal> &refusals)
{
    QStringList lines;
    for (const Refusal &refusal : refusals)
        lines << QString::number(static_cast<int>(refusal.reason)) + ' ' + refusal.object;
    return lines;
}

void BatchPlanTest::aMemberIsPlannedAsASingleClone()
{
    const BatchPlan batch = plan({"c1", "c2"});
    QVERIFY(batch.isValid());
    m_request.name = "c2";
    const ClonePlan single = withoutChance(planClone(m_inventory, m_request));
    const ClonePlan member = withoutChance(batch.members[1]);
    QCOMPARE(member.request, single.request);
    QCOMPARE(member.sourceName + member.targetNode, single.sourceName + single.targetNode);
    QCOMPARE(member.disks.size(), single.disks.size());
    QCOMPARE(member.disks[0].targetVolume, single.disks[0].targetVolume);
    QCOMPARE(member.disks[0].method, single.disks[0].method);
    QCOMPARE(member.disks[0].sourcePath, single.disks[0].sourcePath);
    // Of many it is told that they are alike inside.
    QCOMPARE(member.notices.size(), single.notices.size() + 1);
    QCOMPARE(batch.bytesToCopy(), 2 * single.bytesToCopy());
}

void BatchPlanTest::membersDifferInAllThatMustBeUnique()
{
    const BatchPlan batch = plan(numbered(100));
    std::set<QString> uuids;
    std::set<QString> macs = m_inventory.allMacs();
    const size_t others = macs.size();
    for (const ClonePlan &member : batch.members) {
        uuids.insert(member.newUuid.left(8));
        QCOMPARE(member.newMacs.size(), size_t{2});
        macs.insert(member.newMacs.begin(), member.newMacs.end());
    }
    QCOMPARE(uuids.size(), size_t{100});
    QCOMPARE(macs.size(), others + 200);
}

void BatchPlanTest::membersOfFullClonesHaveTheirOwnVolumes()
{
    // On a shared storage each has part of its UUID.
    m_request.targetStorage = "shared";
    const BatchPlan batch = plan({"c1", "c2"});
    QVERIFY(batch.isValid());
    for (const ClonePlan &member : batch.members)
        QCOMPARE(member.disks[0].targetVolume,
                 member.request.name + "-vda-" + member.newUuid.left(8) + ".qcow2");
}

void BatchPlanTest::namesThatGiveOneFileNameAreKeptApart()
{
    const BatchPlan batch = plan({"c 1", "c_1", "c:1"});
    QVERIFY(batch.isValid());
    QSet<QString> volumes;
    for (const ClonePlan &member : batch.members)
        volumes.insert(member.disks[0].targetVolume);
    QCOMPARE(volumes.size(), 3);
    QVERIFY(volumes.contains("c_1-vda.qcow2"));
}

void BatchPlanTest::keptAddressesAreKept()
{
    m_request.keepMacs = true;
    for (const ClonePlan &member : plan({"c1", "c2"}).members)
        QVERIFY(member.newMacs.empty());
}

void BatchPlanTest::aTypedAddressIsThatOfOneClone()
{
    m_request.hardware.nics[1] = {{}, {}, NicChoice::Mac::Typed, "52:54:00:00:00:0F"};
    const QStringList refused{QString::number(static_cast<int>(Reason::MacOfMany)) +
                              " 52:54:00:00:00:0f"};
    QCOMPARE(refusalsOf(plan({"c1", "c2"}).refusals), refused);
    CloneRequest first = m_request;
    first.name = "c1";
    CloneRequest second = m_request;
    second.name = "c2";
    QCOMPARE(refusalsOf(planBatch(m_inventory, {first}).refusals), QStringList());
    second.hardware.memoryMib = 1024; // planned apart
    QCOMPARE(refusalsOf(planBatch(m_inventory, {first, second}).refusals), refused);
}

void BatchPlanTest::thereMustBeSpaceForAllTogether()
{
    // 12.4 GB each, 80 GB free.
    QVERIFY(plan(numbered(6)).isValid());
    const BatchPlan batch = plan(numbered(7));
    QCOMPARE(batch.refusals.size(), size_t{1});
    QVERIFY(batch.refusals[0].reason == Reason::StorageFull);
    QCOMPARE(batch.refusals[0].other, QString::number(7 * gib(12.4)));
    QVERIFY(!batch.members[0].isValid());
    m_request.source.uuid = "uuid-tpl";
    m_request.mode = CloneMode::Linked;
    QVERIFY(plan(numbered(100)).isValid());
}

void BatchPlanTest::aBackupNeedsSpaceForAllTogether()
{
    web().state = VmState::Running;
    web().liveDisks = web().disks;
    const auto way = [&](int count) {
        const BatchPlan batch = plan(numbered(count));
        return batch.isValid() ? batch.members[0].disks[0].method : CopyMethod::None;
    };
    // 20 GB each where the guest's writes must always find room.
    QCOMPARE(way(1), CopyMethod::LiveBackup);
    QCOMPARE(way(3), CopyMethod::LiveBackup);
    QCOMPARE(way(5), CopyMethod::LiveMirror);
}

void BatchPlanTest::aReasonAgainstAllIsToldOnce()
{
    m_request.mode = CloneMode::Linked;
    const BatchPlan batch = plan(numbered(10));
    m_request.name = "c1";
    QCOMPARE(refusalsOf(batch.refusals), refusalsOf(planClone(m_inventory, m_request).refusals));
    QVERIFY(!batch.refusals.empty());
    for (const ClonePlan &member : batch.members)
        QVERIFY(!member.isValid());
}

void BatchPlanTest::namesThatAreTakenAreToldTogether()
{
    const BatchPlan two = plan({"web", "c1", "tpl"});
    QCOMPARE(two.refusals.size(), size_t{1});
    QVERIFY(two.refusals[0].reason == Reason::NamesTaken);
    QCOMPARE(two.refusals[0].object, QString("a"));
    QCOMPARE(two.refusals[0].names, (QStringList{"web", "tpl"}));
    QVERIFY(!two.isValid() && two.members[1].isValid());
    const BatchPlan one = plan({"c1", "web"});
    QCOMPARE(one.refusals.size(), size_t{1});
    QVERIFY(one.refusals[0].reason == Reason::NameTaken);
    QCOMPARE(one.refusals[0].object + one.refusals[0].other, QString("weba"));
}

void BatchPlanTest::aNameThatComesTwiceIsRefused()
{
    const BatchPlan batch = plan({"c1", "c2", "c1", "a/b"});
    QCOMPARE(batch.refusals.size(), size_t{2});
    QVERIFY(batch.refusals[0].reason == Reason::NameTwice);
    QCOMPARE(batch.refusals[0].object, QString("c1"));
    QVERIFY(batch.refusals[1].reason == Reason::NameHasSlash);
}

void BatchPlanTest::noNamesAreNoBatch()
{
    QVERIFY(!plan({}).isValid());
    QCOMPARE(plan({}).refusals.size(), size_t{1});
}

void BatchPlanTest::aHundredCostAboutTenTimesTen()
{
    for (int i = 0; i < 300; ++i) {
        madeVm(a(), "vm" + QString::number(i));
        a().vms.back().nics = {{QStringLiteral("52:54:00:01:%1:%2")
                                    .arg(i / 256, 2, 16, QChar('0'))
                                    .arg(i % 256, 2, 16, QChar('0')),
                                "network", "default", "virtio"}};
    }
    m_request.source.uuid = "uuid-tpl";
    m_request.mode = CloneMode::Linked;
    const auto took = [&](int count) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer clock;
            clock.start();
            if (!plan(numbered(count)).isValid())
                return std::numeric_limits<qint64>::max();
            best = std::min(best, clock.nsecsElapsed());
        }
        return best;
    };
    const qint64 ten = took(10);
    const qint64 hundred = took(100);
    qInfo("10 members: %lld us, 100 members: %lld us", ten / 1000, hundred / 1000);
    QVERIFY2(ten < 500'000'000, QByteArray::number(ten / 1'000'000) + " ms for ten");
    QVERIFY2(hundred < 15 * ten, QByteArray::number(hundred / ten) + " times");
}

RAMET_TEST(BatchPlanTest)
#include "tst_batchplan.moc"
