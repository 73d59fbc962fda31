// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonesummary.h"
#include "models/clone/waytext.h"
#include "models/methodtext.h"
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

ClonePlan planned(const Inventory &inventory, const QString &storage = {})
{
    CloneRequest request;
    request.source = {QStringLiteral("a"), QStringLiteral("uuid-web")};
    request.name = QStringLiteral("c1");
    request.targetStorage = storage;
    return planClone(inventory, request);
}

} // namespace

class CloneSummaryTest : public QObject {
    Q_OBJECT
private slots:
    void aTimeIsToldOnlyFromAMeasuredRate();
    void severalStoragesAreCounted();
    void aVmWithoutDisksIsInstant();
    void sharedBlocksAreNotPromised();
    void instantIsSaidWhereTheFileSystemAnswered();
    void whatCannotShareBlocksIsCopiedAndSaysWhy();
    void waysAreToldOnceWithTheirDisks();
    void eachProgramNamesItsOwnWayOut();
};

void CloneSummaryTest::aTimeIsToldOnlyFromAMeasuredRate()
{
    const Inventory inventory = madeInventory();
    const ClonePlan plan = planned(inventory.nodes[0].vms[0]);
    QCOMPARE(cloneSummary(inventory, plan, {}),
             QStringLiteral("Copies 12.4 GiB to “default”; 80 GiB free"));
    QCOMPARE(cloneSummary(inventory, plan, 124e6 * 1.048576),
             QStringLiteral("Copies 12.4 GiB to “default”, about 2 minutes; 80 GiB free"));
    QCOMPARE(cloneSummary(inventory, plan, 0), cloneSummary(inventory, plan, {}));
}

void CloneSummaryTest::severalStoragesAreCounted()
{
    const Inventory inventory = madeInventory();
    ClonePlan plan = planned(inventory.nodes[0].vms[0]);
    plan.disks.push_back(plan.disks[0]);
    plan.disks.back().targetPool = QStringLiteral("shared");
    QCOMPARE(cloneSummary(inventory, plan, {}), QStringLiteral("Copies 24.8 GiB to 2 storages"));
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
             QStringLiteral("Copies 12.4 GiB to “default”, or at once where the file system shares "
                            "blocks (XFS, btrfs); 80 GiB free"));
    const QString ways = cloneWays(inventory, plan); // what is sure comes first
    QVERIFY(ways.startsWith(methodText(CopyMethod::LocalConvert)));
    QVERIFY(ways.contains(methodText(CopyMethod::LocalReflink)));
    plan.disks.front().targetPool = QStringLiteral("shared"); // another file system, perhaps
    QVERIFY(!cloneSummary(inventory, plan, {}).contains(QStringLiteral("at once")));
}

void CloneSummaryTest::instantIsSaidWhereTheFileSystemAnswered()
{
    Inventory inventory = madeInventory();
    for (StoragePool &pool : inventory.nodes[0].pools) {
        pool.clientMayWrite = true;
        pool.blockSharing = BlockSharing::Yes;
        pool.fileSystem = QStringLiteral("1");
    }
    const ClonePlan plan = planned(inventory);
    QCOMPARE(plan.disks.front().method, CopyMethod::LocalReflink);
    QCOMPARE(plan.bytesCopied(), 0U);
    QCOMPARE(cloneSummary(inventory, plan, {}),
             QStringLiteral("Instant; shares the blocks of “web” on “default”; 80 GiB free"));
    QCOMPARE(cloneWays(inventory, plan), methodText(CopyMethod::LocalReflink));
    inventory.nodes[0].pools[1].fileSystem = QStringLiteral("2");
    const ClonePlan other = planned(inventory, QStringLiteral("shared"));
    QVERIFY(!sharesBlocks(other.disks.front().method));
    QVERIFY(cloneWays(inventory, other).contains("“default” and “shared” are on different file"));
}

void CloneSummaryTest::whatCannotShareBlocksIsCopiedAndSaysWhy()
{
    Inventory inventory = madeInventory();
    for (StoragePool &pool : inventory.nodes[0].pools) {
        pool.clientMayWrite = true;
        pool.blockSharing = BlockSharing::No;
    }
    const ClonePlan plan = planned(inventory);
    QCOMPARE(plan.disks.front().method, CopyMethod::LocalConvert);
    QCOMPARE(cloneSummary(inventory, plan, {}),
             QStringLiteral("Copies 12.4 GiB to “default”; 80 GiB free"));
    QVERIFY(cloneWays(inventory, plan)
                .contains("the file system of storage “default” cannot; XFS and btrfs can"));
}

void CloneSummaryTest::waysAreToldOnceWithTheirDisks()
{
    const Inventory inventory = madeInventory();
    ClonePlan plan = planned(inventory.nodes[0].vms[0]);
    plan.disks.front().method = CopyMethod::BlockJob;
    plan.disks.push_back(plan.disks[0]);
    plan.disks.back().target = QStringLiteral("vdb");
    const QString job = wayText(inventory, plan, plan.disks.front());
    QVERIFY(job.startsWith(methodText(CopyMethod::BlockJob)));
    QCOMPARE(cloneWays(inventory, plan), job);
    plan.disks.push_back(plan.disks[0]);
    plan.disks.back().target = QStringLiteral("vdc");
    plan.disks.back().method = CopyMethod::VolumeClone;
    QCOMPARE(cloneWays(inventory, plan).split(u'\n'),
             (QStringList{QStringLiteral("vda, vdb: ") + job,
                          QStringLiteral("vdc: ") + wayText(inventory, plan, plan.disks.back())}));
    plan.disks.clear();
    QVERIFY(cloneWays(inventory, plan).isEmpty());
}

void CloneSummaryTest::eachProgramNamesItsOwnWayOut()
{
    const Inventory inventory = madeInventory();
    ClonePlan plan = planned(inventory.nodes[0].vms[0]);
    plan.disks.front().method = CopyMethod::NodeStream;
    plan.disks.front().readNode = QStringLiteral("a");
    plan.targetNode = QStringLiteral("b");
    const QString window = cloneWays(inventory, plan);
    QVERIFY2(window.contains("“Edit node…”") && !window.contains("rametctl"), qPrintable(window));
    const QString terminal = wayText(inventory, plan, plan.disks.front(), TextFor::Terminal);
    QVERIFY2(terminal.contains("rametctl node edit --data-address"), qPrintable(terminal));
}

RAMET_TEST(CloneSummaryTest)
#include "tst_clonesummary.moc"
