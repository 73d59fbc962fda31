// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/lineagetree.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// The tree as text: a row a line, indented, with tie, own and saved bytes.
class LineageTreeTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatIsPartOfNothingIsNoRoot();
    void clonesStandBelowWhatTheyRestOn();
    void eachImageCountsOnceAndIsSomebodys();
    void overlaysAndBasesWithoutAVmAreRows();
    void anImageBelowOneVmAloneIsItsOwn();
    void theFilesOfASnapshotAreItsVms();
    void aVmOnTheDiskOfATemplateStandsBelowIt();
    void whatCannotBeLookedIntoGoesByItsMark();
    void whatMayBeRestsOnItToo();
    void aBaseThatNobodyListsIsOneRow();
    void oneVmUnderTwoUrisIsOneRow();
    void theNodeOfAVmSaysWhatItsDiskRestsOn();
    void whatWasNotLookedIntoIsNoRootWithoutABase();
    void whatAnotherNodeCouldReadWasLookedInto();
    void beyondTheLimitNothingWasLookedInto();
    void circlesEnd();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    NodeInventory &b() { return m_inventory.nodes[1]; }
    StoragePool &pool() { return b().pools.back(); }
    VirtualMachine &addLinked(const QString &name, const QString &base, quint64 held = 5)
    {
        madeVm(b(), name, "shared");
        pool().volumes.back().backingPath = pool().path + '/' + base;
        pool().volumes.back().allocationBytes = held;
        return b().vms.back();
    }
    void lines(const LineageTree &tree, int row, int depth, QStringList &all) const
    {
        const char *ties[] = {"", " overlay", " same disk", " mark", " name"};
        const LineageRow &facts = tree.at(row);
        all << QString(depth * 2, ' ') + (facts.isVm ? "" : "image ") + facts.name +
                   ties[int(facts.tie)] +
                   QString(" %1 %2").arg(facts.ownBytes).arg(facts.savedBytes);
        for (const int child : facts.children)
            lines(tree, child, depth + 1, all);
    }
    QStringList unreadOf(const QString &uuid) const
    {
        const LineageTree tree = lineageTree(Lineage(m_inventory));
        return tree.at(tree.find({"a", uuid})).unread;
    }
    QStringList tree() const
    {
        const LineageTree tree = lineageTree(Lineage(m_inventory));
        QStringList all;
        for (const int root : tree.roots)
            lines(tree, root, 0, all);
        return all;
    }
    Inventory m_inventory;
};

void LineageTreeTest::init()
{
    m_inventory = madeInventory();
    for (NodeInventory &node : m_inventory.nodes)
        node.pools.back().volumes.front().allocationBytes = 100;
}

void LineageTreeTest::whatIsPartOfNothingIsNoRoot()
{
    QCOMPARE(tree(), QStringList{"tpl 100 0"});
    const LineageTree all = lineageTree(Lineage(m_inventory));
    QCOMPARE(all.rows.size(), size_t{3});
    QCOMPARE(all.at(all.find({"b", "uuid-web-clone"})).name, QString("web-clone"));
    QCOMPARE(all.find({"a", "uuid-web-clone"}), -1);
}

void LineageTreeTest::clonesStandBelowWhatTheyRestOn()
{
    addLinked("l2", "tpl.qcow2", 7).marks.isTemplate = true;
    addLinked("l1", "tpl.qcow2");
    addLinked("deep", "l2.qcow2", 1);
    QCOMPARE(tree(), (QStringList{"tpl 100 0", "  l1 overlay 5 100", "  l2 overlay 7 100",
                                  "    deep overlay 1 107"}));
}

void LineageTreeTest::eachImageCountsOnceAndIsSomebodys()
{
    VirtualMachine &vm = addLinked("l1", "tpl.qcow2");
    pool().volumes.push_back(
        madeVolume(pool(), "l1-b.qcow2", "qcow2", 3, pool().path + "/tpl.qcow2"));
    vm.disks.push_back(vm.disks[0]);
    vm.disks[1].target = "vdb";
    vm.disks[1].path = pool().path + "/l1-b.qcow2";
    QCOMPARE(tree(), (QStringList{"tpl 100 0", "  l1 overlay 8 100"}));
    const LineageTree all = lineageTree(Lineage(m_inventory));
    const auto &disks = all.at(all.find({"b", "uuid-l1"})).disks;
    QCOMPARE(disks.size(), size_t{2});
    QCOMPARE(disks[0].ownBytes, quint64{5});
    QCOMPARE(disks[1].target, QString("vdb"));
    QCOMPARE(disks[1].ownBytes, quint64{3});
}

void LineageTreeTest::overlaysAndBasesWithoutAVmAreRows()
{
    const QString folder = pool().path + '/';
    pool().volumes.push_back(madeVolume(pool(), "o.qcow2", "qcow2", 2, folder + "tpl.qcow2"));
    pool().volumes.push_back(madeVolume(pool(), "base", "raw", 50));
    addLinked("l1", "base");
    addLinked("l2", "base");
    QCOMPARE(tree(), (QStringList{"image base 50 0", "  l1 overlay 5 50", "  l2 overlay 5 50",
                                  "tpl 100 0", "  image o.qcow2 overlay 2 100"}));
}

void LineageTreeTest::anImageBelowOneVmAloneIsItsOwn()
{
    pool().volumes.push_back(madeVolume(pool(), "base", "raw", 50));
    addLinked("l1", "base");
    QCOMPARE(tree(), QStringList{"tpl 100 0"});
    const LineageTree all = lineageTree(Lineage(m_inventory));
    QCOMPARE(all.at(all.find({"b", "uuid-l1"})).ownBytes, quint64{55});
}

void LineageTreeTest::theFilesOfASnapshotAreItsVms()
{
    VirtualMachine &vm = addLinked("top", "below.qcow2");
    pool().volumes.push_back(madeVolume(pool(), "below.qcow2", "qcow2", 9));
    Snapshot snapshot;
    snapshot.disks = vm.disks;
    snapshot.disks[0].path = pool().path + "/below.qcow2";
    vm.snapshots.push_back(snapshot);
    addLinked("clone", "below.qcow2"); // of the snapshot
    QCOMPARE(tree(), (QStringList{"top 14 0", "  clone overlay 5 9", "tpl 100 0"}));
}

void LineageTreeTest::aVmOnTheDiskOfATemplateStandsBelowIt()
{
    b().vms.front().disks[0].path = pool().path + "/tpl.qcow2";
    QCOMPARE(tree(), (QStringList{"tpl 100 0", "  web-clone same disk 0 100"}));
}

void LineageTreeTest::whatCannotBeLookedIntoGoesByItsMark()
{
    VirtualMachine &vm = b().vms.front();
    vm.marks.isLinked = true;
    vm.marks.originUuid = "uuid-tpl";
    QCOMPARE(tree(), QStringList{"tpl 100 0"}); // it can: its disk rests on nothing
    vm.disks[0].path = "/off/web-clone.qcow2";
    QCOMPARE(tree(), (QStringList{"tpl 100 0", "  web-clone mark 0 0"}));
    vm.disks.clear();
    vm.marks.isLinked = false;
    vm.marks.isBuilding = true;
    QCOMPARE(tree(), (QStringList{"tpl 100 0", "  web-clone mark 0 0"}));
}

void LineageTreeTest::whatMayBeRestsOnItToo()
{
    addLinked("l1", "none");
    pool().volumes.back().backingPath = "/mnt/nfs/tpl.qcow2";
    QCOMPARE(tree(), (QStringList{"tpl 100 0", "  l1 name 5 0"}));
}

void LineageTreeTest::aBaseThatNobodyListsIsOneRow()
{
    for (NodeInventory *node : {&a(), &b()}) {
        StoragePool &shared = node->pools.back();
        for (const char *name : {"o1", "o2"})
            shared.volumes.push_back(madeVolume(shared, name, "qcow2", 2, "/gone/base"));
    }
    QCOMPARE(tree(), (QStringList{"image /gone/base 0 0", "  image o1 overlay 2 0",
                                  "  image o2 overlay 2 0", "tpl 100 0"}));
}

void LineageTreeTest::oneVmUnderTwoUrisIsOneRow()
{
    addLinked("l1", "tpl.qcow2");
    NodeInventory again = b();
    again.node = "b2";
    for (StoragePool &pool : again.pools)
        pool.node = "b2";
    for (VirtualMachine &vm : again.vms)
        vm.node = "b2";
    m_inventory.nodes.push_back(again);
    QCOMPARE(tree(), (QStringList{"tpl 100 0", "  l1 overlay 5 100"}));
    const LineageTree all = lineageTree(Lineage(m_inventory));
    QCOMPARE(all.find({"b2", "uuid-l1"}), all.find({"b", "uuid-l1"}));
}

void LineageTreeTest::theNodeOfAVmSaysWhatItsDiskRestsOn()
{
    addLinked("l1", "tpl.qcow2");
    Volume old = pool().volumes.back(); // node a looked before it was made independent
    old.path = a().pools.back().path + "/l1.qcow2";
    a().pools.back().volumes.push_back(old);
    Volume &fresh = pool().volumes.back();
    fresh.backingPath.clear();
    QCOMPARE(tree(), QStringList{"tpl 100 0"});
    const Lineage lineage(m_inventory);
    const LineageTree all = lineageTree(lineage);
    QCOMPARE(all.at(all.find({"b", "uuid-l1"})).savedBytes, quint64{0});
    QVERIFY(lineage.chainOf("b", pool().path + "/l1.qcow2").empty());
    // What may be lost goes by any word, until all have looked.
    QCOMPARE(lineage.dependantsOfImage("a", "/pools/shared/tpl.qcow2").size(), size_t{2});
}

void LineageTreeTest::whatWasNotLookedIntoIsNoRootWithoutABase()
{
    a().vms[0].disks[0].path = "/srv/web.qcow2";
    QCOMPARE(tree(), QStringList{"tpl 100 0"});
    a().gaps = {{Gap::Kind::Image, "a", {}, "/srv/web.qcow2", notLookedInto}};
    QCOMPARE(unreadOf("uuid-web"), QStringList{"/srv/web.qcow2"});
    QCOMPARE(tree(), (QStringList{"tpl 100 0", "web 0 0"}));
    // Its base, which was read, is shown as what is below it still.
    a().gaps = {{Gap::Kind::Image, "a", {}, "/srv/base.qcow2", "no right"}};
    a().unlisted = {madeImage("/srv/web.qcow2", "/srv/base.qcow2")};
    QCOMPARE(unreadOf("uuid-web"), QStringList{"/srv/base.qcow2"});
    // One that is used as raw rests on nothing.
    a().unlisted.clear();
    a().vms[0].disks[0].format = "raw";
    a().gaps = {{Gap::Kind::Image, "a", {}, "/srv/web.qcow2", notLookedInto}};
    QCOMPARE(tree(), QStringList{"tpl 100 0"});
}

void LineageTreeTest::whatAnotherNodeCouldReadWasLookedInto()
{
    b().hostUuid = a().hostUuid; // one machine under two URIs
    a().vms[0].disks[0].path = "/srv/web.qcow2";
    a().gaps = {{Gap::Kind::Image, "a", {}, "/srv/web.qcow2", notLookedInto}};
    QCOMPARE(unreadOf("uuid-web"), QStringList{"/srv/web.qcow2"});
    b().unlisted = {madeImage("/srv/web.qcow2")};
    QCOMPARE(unreadOf("uuid-web"), QStringList{});
}

void LineageTreeTest::beyondTheLimitNothingWasLookedInto()
{
    a().vms[0].disks[0].path = "/srv/web.qcow2";
    b().gaps = {{Gap::Kind::Image, "b", {}, {}, beyondLimit}};
    QCOMPARE(unreadOf("uuid-web"), QStringList{});
    a().gaps = {{Gap::Kind::Image, "a", {}, {}, beyondLimit}};
    QCOMPARE(unreadOf("uuid-web"), QStringList{"/srv/web.qcow2"});
    a().gaps = {{Gap::Kind::Image, "a", "default", {}, beyondLimit}}; // of listed ones
    QCOMPARE(unreadOf("uuid-web"), QStringList{});
}

void LineageTreeTest::circlesEnd()
{
    addLinked("l1", "l2.qcow2");
    addLinked("l2", "l1.qcow2");
    QCOMPARE(tree(), (QStringList{"l1 5 5", "  l2 overlay 5 5", "tpl 100 0"}));
}

RAMET_TEST(LineageTreeTest)
#include "tst_lineagetree.moc"
