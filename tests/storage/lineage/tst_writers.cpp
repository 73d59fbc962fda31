// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/cloneplan.h"
#include "storage/flatten/flattenplan.h"
#include "storage/lineage/writers.h"
#include "storage/power/powerplan.h"
#include "storage/template/templateplan.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// "one" of node a has a disk on the shared storage; others get it too.
class WritersTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void nobodyElseIsNoWriter();
    void everyNameOfAnImageCounts_data();
    void everyNameOfAnImageCounts();
    void whoOnlyReadsIsNoWriter_data();
    void whoOnlyReadsIsNoWriter();
    void aClusterPairIsAnotherWriter();
    void aCrashedVmStillHasItsDisks();
    void whatIsWrittenBelowTearsACopyToo();
    void theNodesOwnNamesDoNotHideAWriter();
    void whatMayHideAWriterIsTold();
    void aVmThatIsABaseAsksBeforeItStarts();
    void aTemplatesDiskIsNotWrittenTo();
    void whatIsNoDiskIsWrittenToo_data();
    void whatIsNoDiskIsWrittenToo();
    void aDataFileIsWrittenWithItsImage_data();
    void aDataFileIsWrittenWithItsImage();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    NodeInventory &b() { return m_inventory.nodes[1]; }
    VirtualMachine &one() { return a().vms[0]; }
    VirtualMachine &add(NodeInventory &node, const QString &name)
    {
        VirtualMachine vm = one();
        vm.node = node.node;
        vm.name = name;
        vm.uuid = "uuid-" + name;
        node.vms.push_back(vm);
        return node.vms.back();
    }
    static void run(VirtualMachine &vm, VmState state = VmState::Running)
    {
        vm.state = state;
        vm.liveDisks = vm.disks;
    }
    template <class Plan> static QStringList said(const Plan &plan)
    {
        QStringList said;
        for (const Refusal &refusal : plan.refusals)
            said << QString::number(static_cast<int>(refusal.reason)) + ' ' +
                        refusal.names.join(',');
        return said;
    }
    static QStringList says(Reason reason, const QString &names)
    {
        return {QString::number(static_cast<int>(reason)) + ' ' + names};
    }
    ClonePlan clone()
    {
        CloneRequest request;
        request.source = {"a", "uuid-one"};
        request.name = "c";
        return planClone(m_inventory, request);
    }
    VmPlan toTemplate() { return planTemplate(m_inventory, {"a", "uuid-one"}); }
    VmPlan start(const char *vm = "one", bool force = false)
    {
        return planStart(m_inventory, {"a", QString("uuid-") + vm}, force);
    }
    Inventory m_inventory;
};

void WritersTest::init()
{
    m_inventory.nodes = {madeNode("a"), madeNode("b")};
    a().vms.reserve(8); // references to VMs live through a test
    b().vms.reserve(8);
    madeVm(a(), "one", "shared");
    for (StoragePool &pool : b().pools) {
        if (pool.name == u"shared")
            pool.volumes.push_back(madeVolume(pool, "one.qcow2", "qcow2", 1));
    }
}

void WritersTest::nobodyElseIsNoWriter()
{
    madeVm(a(), "other", "shared");
    run(a().vms.back());
    QVERIFY(clone().isValid() && toTemplate().isValid() && start().isValid());
    QVERIFY(otherUsers(m_inventory, one(), {one().disks[0].path}).empty());
}

void WritersTest::everyNameOfAnImageCounts_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("path");
    QTest::newRow("the same") << "a"
                              << "/pools/shared/one.qcow2";
    QTest::newRow("roundabout") << "a"
                                << "/pools//shared/../shared/one.qcow2";
    QTest::newRow("the other node's storage") << "b"
                                              << "/pools/shared/one.qcow2";
    QTest::newRow("a link") << "a"
                            << "/link/to/it";
}

void WritersTest::everyNameOfAnImageCounts()
{
    QFETCH(QString, node);
    QFETCH(QString, path);
    VirtualMachine &two = add(node == "a" ? a() : b(), "two");
    two.disks[0].path = path;
    one().disks[0].fileId = two.disks[0].fileId = "1:2:3:4"; // one file of this machine
    if (!path.startsWith("/link"))
        two.disks[0].fileId.clear();
    QCOMPARE(said(toTemplate()), says(Reason::DiskWritableByOthers, node + "/two"));
    QVERIFY(clone().isValid()); // it is off
    QCOMPARE(clone().otherWriters.size(), size_t{1});
    QCOMPARE(clone().notices.back().notice, Notice::DiskOfOthers);
    run(two);
    QCOMPARE(said(clone()), says(Reason::DiskWrittenByOthers, node + "/two"));
    QCOMPARE(said(toTemplate()), says(Reason::DiskWritableByOthers, node + "/two"));
}

void WritersTest::whoOnlyReadsIsNoWriter_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("read-only") << 0;
    QTest::newRow("medium") << 1;
    QTest::newRow("transient") << 2;
}

void WritersTest::whoOnlyReadsIsNoWriter()
{
    QFETCH(int, how);
    VirtualMachine &two = add(b(), "two");
    two.disks[0].readOnly = how == 0;
    two.disks[0].device = how == 1 ? DiskDevice::Cdrom : DiskDevice::Disk;
    two.disks[0].transient = how == 2;
    run(two);
    QVERIFY(clone().isValid() && toTemplate().isValid());
}

void WritersTest::aClusterPairIsAnotherWriter()
{
    VirtualMachine &pair = add(b(), "one");
    QCOMPARE(pair.uuid, one().uuid);
    run(pair);
    QCOMPARE(said(clone()), says(Reason::DiskWrittenByOthers, "b/one"));
    b().hostUuid = a().hostUuid; // the same host by two addresses: the same VM
    QVERIFY(otherUsers(m_inventory, one(), {one().disks[0].path}).empty());
}

void WritersTest::aCrashedVmStillHasItsDisks()
{
    run(add(b(), "two"), VmState::Crashed);
    QCOMPARE(said(clone()), says(Reason::DiskWrittenByOthers, "b/two"));
}

void WritersTest::whatIsWrittenBelowTearsACopyToo()
{
    VirtualMachine &two = add(a(), "two");
    for (StoragePool &pool : a().pools) {
        if (pool.name == u"shared")
            pool.volumes.push_back(
                madeVolume(pool, "over.qcow2", "qcow2", 1, "/pools/shared/one.qcow2"));
    }
    one().disks[0].path = "/pools/shared/over.qcow2";
    QVERIFY(clone().isValid());
    run(two);
    QCOMPARE(said(clone()), says(Reason::DiskWrittenByOthers, "a/two"));
    QCOMPARE(said(toTemplate()), says(Reason::DiskWritableByOthers, "a/two"));
    QCOMPARE(said(planFlatten(m_inventory, {"a", "uuid-one"})),
             says(Reason::DiskWrittenByOthers, "a/two"));
}

void WritersTest::theNodesOwnNamesDoNotHideAWriter()
{
    b().pools[1].uuid = "another"; // a mount of the same folder that nobody declared
    b().pools[1].path = "/mnt/x";
    for (StoragePool *pool : {&a().pools[1], &b().pools[1]}) {
        pool->volumes[0].changeTime = "1.5";
        pool->volumes[0].fileBytes = 77;
        pool->volumes[0].path = pool->path + "/one.qcow2";
    }
    VirtualMachine &two = add(b(), "two");
    two.disks[0].path = "/mnt/x/one.qcow2";
    run(two);
    QCOMPARE(said(clone()), says(Reason::DiskWrittenByOthers, "b/two"));
}

void WritersTest::whatMayHideAWriterIsTold()
{
    const auto unknown = [this] {
        QStringList others;
        for (const PlanNotice &notice : clone().notices) {
            if (notice.notice == Notice::WritersUnknown || notice.notice == Notice::WritersAway)
                others << notice.other;
        }
        return others;
    };
    QCOMPARE(unknown(), QStringList());
    b().reachable = false; // and was never seen
    b().pools.clear();
    QVERIFY(clone().isValid());
    QCOMPARE(unknown(), QStringList{"b"});
    b().lastSeen = SeenNode{.hostUuid = "other", .storages = {}};
    QCOMPARE(unknown(), QStringList()); // it had not this storage
    b().reachable = true;
    a().gaps.push_back({Gap::Kind::Definition, "a", {}, "odd", "too deep"});
    QCOMPARE(unknown(), QStringList{"a/odd (too deep)"});
}

void WritersTest::aVmThatIsABaseAsksBeforeItStarts()
{
    StoragePool &shared = b().pools[1];
    shared.volumes.push_back(madeVolume(shared, "w1.qcow2", "qcow2", 1, "/pools/shared/one.qcow2"));
    QCOMPARE(said(start()), says(Reason::StartSpoilsOthers, "b/w1.qcow2"));
    QVERIFY(start("one", true).isValid());
    VirtualMachine &w1 = add(b(), "w1");
    w1.disks[0].path = "/pools/shared/w1.qcow2";
    QCOMPARE(said(start()), says(Reason::StartSpoilsOthers, "b/w1"));
    one().disks[0].readOnly = true; // it writes nothing
    QVERIFY(start().isValid());
    one().disks[0].readOnly = false;
    w1.disks[0].path = one().disks[0].path; // shared, not on top: QEMU's lock is for that
    shared.volumes.pop_back();
    QVERIFY(start().isValid());
}

void WritersTest::aTemplatesDiskIsNotWrittenTo()
{
    VirtualMachine &gold = add(b(), "gold");
    gold.marks.isTemplate = true;
    gold.disks[0].readOnly = true;
    QCOMPARE(said(start()), says(Reason::WritesToTemplate, "b/gold"));
    QCOMPARE(said(start("one", true)), says(Reason::WritesToTemplate, "b/gold"));
}

void WritersTest::whatIsNoDiskIsWrittenToo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("use");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char *name, Need::Kind kind, Need::Use use, bool counts) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(use) << counts;
    };
    row("a drive in QEMU's arguments", Need::Kind::CommandLine, Need::Use::Write, true);
    row("one that is only read", Need::Kind::CommandLine, Need::Use::Read, false);
    row("memory in a file", Need::Kind::Nvdimm, Need::Use::Write, true);
    row("the target of a block job", Need::Kind::Mirror, Need::Use::Write, true);
    row("a kernel", Need::Kind::Kernel, Need::Use::Read, false);
}

/// By its name, and by a link of this machine; as whoever asks about one or about many.
void WritersTest::whatIsNoDiskIsWrittenToo()
{
    QFETCH(int, kind);
    QFETCH(int, use);
    QFETCH(bool, counts);
    VirtualMachine &two = add(a(), "two");
    two.disks.clear();
    Need need;
    need.kind = static_cast<Need::Kind>(kind);
    need.use = static_cast<Need::Use>(use);
    need.name = one().disks[0].path;
    two.needs = {need};
    const auto byLineage = [&] {
        const Lineage lineage(m_inventory);
        return said(planTemplate(m_inventory, {"a", "uuid-one"}, Snapshots::Refuse, &lineage));
    };
    const QStringList refused = says(Reason::DiskWritableByOthers, "a/two");
    QCOMPARE(said(toTemplate()), counts ? refused : QStringList());
    QCOMPARE(byLineage(), counts ? refused : QStringList());
    QVERIFY(clone().isValid()); // it is off
    QCOMPARE(clone().otherWriters.size(), size_t(counts));
    two.needs.push_back(need);
    two.needs.back().where = Need::Where::Live;
    run(two);
    QCOMPARE(said(clone()), counts ? says(Reason::DiskWrittenByOthers, "a/two") : QStringList());
    two.state = VmState::Off;
    one().marks.isTemplate = true;
    one().disks[0].readOnly = true;
    QCOMPARE(said(start("two")), counts ? says(Reason::WritesToTemplate, "a/one") : QStringList());
    one().marks.isTemplate = false;
    for (Need &known : two.needs)
        known.name = "/link/to/it";
    two.needs[0].fileId = one().disks[0].fileId = "1:2:3:4";
    QCOMPARE(said(toTemplate()), counts ? refused : QStringList());
}

void WritersTest::aDataFileIsWrittenWithItsImage_data()
{
    QTest::addColumn<QString>("disk"); // of the other VM
    QTest::addColumn<bool>("isDefined");
    QTest::newRow("an image with the same data") << "/pools/shared/two.qcow2" << false;
    QTest::newRow("by its definition") << "/pools/shared/two.qcow2" << true;
    QTest::newRow("the data file") << "/pools/shared/data.raw" << false;
}

void WritersTest::aDataFileIsWrittenWithItsImage()
{
    QFETCH(QString, disk);
    QFETCH(bool, isDefined);
    for (NodeInventory *node : {&a(), &b()}) {
        StoragePool &shared = node->pools[1];
        shared.volumes.push_back(madeVolume(shared, "data.raw", "raw", 1));
        shared.volumes.push_back(madeVolume(shared, "two.qcow2", "qcow2", 1));
        for (Volume &volume : shared.volumes) {
            if (volume.format == u"qcow2" && (!isDefined || volume.name == u"one.qcow2"))
                volume.dataFile = "/pools/shared/data.raw";
        }
    }
    VirtualMachine &two = add(b(), "two");
    two.disks[0].path = disk;
    two.disks[0].dataFile = isDefined ? QString("/pools/shared/data.raw") : QString();
    QCOMPARE(said(toTemplate()), says(Reason::DiskWritableByOthers, "b/two"));
    const Lineage lineage(m_inventory);
    QCOMPARE(said(planTemplate(m_inventory, {"a", "uuid-one"}, Snapshots::Refuse, &lineage)),
             says(Reason::DiskWritableByOthers, "b/two"));
    run(two);
    QCOMPARE(said(clone()), says(Reason::DiskWrittenByOthers, "b/two"));
}

RAMET_TEST(WritersTest)
#include "tst_writers.moc"
