// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonesummary.h"
#include "models/errortext.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

ClonePlan planned(const VirtualMachine &source, const QString &storage = {})
{
    CloneRequest request;
    request.source = {source.node, source.uuid};
    request.name = QStringLiteral("c1");
    request.targetStorage = storage;
    return planClone(madeInventory(), request);
}

} // namespace

class CloneSummaryTest : public QObject {
    Q_OBJECT
private slots:
    void aTimeIsToldOnlyFromAMeasuredRate();
    void severalStoragesAreCounted();
    void aVmWithoutDisksIsInstant();
    void sharedBlocksAreNotPromised();
    void waysAreToldOnceWithTheirDisks();
};

void CloneSummaryTest::aTimeIsToldOnlyFromAMeasuredRate()
{
    const Inventory inventory = madeInventory();
    const ClonePlan plan = planned(inventory.nodes[0].vms[0]);
    QCOMPARE(cloneSummary(inventory, plan, {}),
             QStringLiteral("Copies 12.4 GB to “default”; 80 GB free"));
    QCOMPARE(cloneSummary(inventory, plan, 124e6),
             QStringLiteral("Copies 12.4 GB to “default”, about 2 minutes; 80 GB free"));
    QCOMPARE(cloneSummary(inventory, plan, 0), cloneSummary(inventory, plan, {}));
}

void CloneSummaryTest::severalStoragesAreCounted()
{
    const Inventory inventory = madeInventory();
    ClonePlan plan = planned(inventory.nodes[0].vms[0]);
    plan.disks.push_back(plan.disks[0]);
    plan.disks.back().targetPool = QStringLiteral("shared");
    QCOMPARE(cloneSummary(inventory, plan, {}), QStringLiteral("Copies 24.8 GB to 2 storages"));
}

void CloneSummaryTest::aVmWithoutDisksIsInstant()
{
    const Inventory inventory = madeInventory();
    ClonePlan plan = planned(inventory.nodes[0].vms[0]);
    plan.disks.clear();
    QCOMPARE(cloneSummary(inventory, plan, {}),
             QStringLiteral("Instant; “web” has no disks to copy"));
}

void CloneSummaryTest::sharedBlocksAreNotPromised()
{
    const Inventory inventory = madeInventory();
    ClonePlan plan = planned(inventory.nodes[0].vms[0]);
    plan.disks.front().method = CopyMethod::LocalReflink;
    plan.disks.front().otherMethods = {CopyMethod::DaemonReflink, CopyMethod::LocalConvert};
    QCOMPARE(cloneSummary(inventory, plan, {}),
             QStringLiteral("Copies 12.4 GB to “default”, or at once where the file system shares "
                            "blocks (XFS, btrfs); 80 GB free"));
    const QString ways = cloneWays(plan); // what is sure comes first
    QVERIFY(ways.startsWith(methodText(CopyMethod::LocalConvert)));
    QVERIFY(ways.endsWith(methodText(CopyMethod::LocalReflink)));
    plan.disks.front().targetPool = QStringLiteral("shared"); // another file system, perhaps
    QVERIFY(!cloneSummary(inventory, plan, {}).contains(QStringLiteral("at once")));
}

void CloneSummaryTest::waysAreToldOnceWithTheirDisks()
{
    const Inventory inventory = madeInventory();
    ClonePlan plan = planned(inventory.nodes[0].vms[0]);
    plan.disks.front().method = CopyMethod::BlockJob;
    plan.disks.push_back(plan.disks[0]);
    plan.disks.back().target = QStringLiteral("vdb");
    QCOMPARE(cloneWays(plan), methodText(CopyMethod::BlockJob));
    plan.disks.push_back(plan.disks[0]);
    plan.disks.back().target = QStringLiteral("vdc");
    plan.disks.back().method = CopyMethod::VolumeClone;
    QCOMPARE(cloneWays(plan).split(u'\n'),
             (QStringList{QStringLiteral("vda, vdb: ") + methodText(CopyMethod::BlockJob),
                          QStringLiteral("vdc: ") + methodText(CopyMethod::VolumeClone)}));
    plan.disks.clear();
    QVERIFY(cloneWays(plan).isEmpty());
}

RAMET_TEST(CloneSummaryTest)
#include "tst_clonesummary.moc"
