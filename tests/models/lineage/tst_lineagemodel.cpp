// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/lineage/lineagemodel.h"
#include "models/lineage/lineagetext.h"
#include "storage/libvirt/nodes.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class LineageModelTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_inventory = madeInventory(); }
    void clonesStandBelowTheirTemplate();
    void changesKeepTheOtherRows();
    void aRowThatMovesIsTakenOutAndPutIn();
    void manyNewRowsComeInFewSteps();
    void nodesThatAreNotKnownAreTold();
    void whatWasNotLookedIntoIsTold();
    void aStoreFeedsIt();
    void manyNamesAreShortened();

private:
    VirtualMachine &addLinked(const QString &name, const QString &base = "tpl.qcow2")
    {
        NodeInventory &b = m_inventory.nodes[1];
        StoragePool &pool = b.pools.back();
        madeVm(b, name, "shared");
        pool.volumes.back().backingPath = pool.path + '/' + base;
        pool.volumes.back().allocationBytes = 1 << 20;
        return b.vms.back();
    }
    void removeLinked(const QString &name)
    {
        NodeInventory &b = m_inventory.nodes[1];
        b.vms.removeIf([&](const auto &vm) { return vm.name == name; });
        std::erase_if(b.pools.back().volumes,
                      [&](const auto &volume) { return volume.name == name + ".qcow2"; });
    }
    void feed(LineageModel &model) const
    {
        model.setFacts(std::make_shared<const LineageFacts>(shared(m_inventory)));
        QTRY_VERIFY(model.isUpToDate());
    }
    /// One line a row: "name | node | own | saved [icon]", children indented.
    static QString print(const LineageModel &model, const QModelIndex &parent = {}, int depth = 0)
    {
        QString text;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(parent); ++column)
                cells += model.index(row, column, parent).data().toString();
            const QModelIndex index = model.index(row, 0, parent);
            text += QString(depth * 2, u' ') + cells.join(" | ") +
                    QStringLiteral(" [%1]\n").arg(
                        index.data(InventoryTreeModel::IconNameRole).toString()) +
                    print(model, index, depth + 1);
        }
        return text;
    }
    Inventory m_inventory;
};

void LineageModelTest::clonesStandBelowTheirTemplate()
{
    LineageModel model;
    const QAbstractItemModelTester tester(&model);
    addLinked("l1");
    addLinked("l2", "l1.qcow2");
    feed(model);
    QCOMPARE(print(model), QStringLiteral("tpl | a | 12.4 GiB |  [template]\n"
                                          "  l1 | b | 1 MiB | 12.4 GiB [vm-off]\n"
                                          "    l2 | b | 1 MiB | 12.4 GiB [vm-off]\n"));
    const QModelIndex l2 = model.indexOf(VmRef{"b", "uuid-l2"});
    QCOMPARE(l2.data(InventoryTreeModel::UuidRole).toString(), QString("uuid-l2"));
    QCOMPARE(l2.parent().parent().data().toString(), QString("tpl"));
    QVERIFY(!model.indexOf(VmRef{"a", "uuid-web"}).isValid());
    QVERIFY(l2.data(Qt::ToolTipRole).toString().contains("l1"));
}

void LineageModelTest::changesKeepTheOtherRows()
{
    LineageModel model;
    const QAbstractItemModelTester tester(&model);
    addLinked("l1");
    addLinked("l3");
    feed(model);
    const QPersistentModelIndex kept = model.indexOf(VmRef{"b", "uuid-l3"});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    feed(model);
    QCOMPARE(changes.size(), 0);
    addLinked("l2");
    removeLinked("l1");
    m_inventory.nodes[1].vms.back().state = VmState::Running;
    feed(model);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 1);
    QVERIFY(print(model).contains("l2 | b | 1 MiB | 12.4 GiB [vm-running]"));
    QVERIFY(!print(model).contains("l1"));
    QCOMPARE(resets.size(), 0);
}

void LineageModelTest::aRowThatMovesIsTakenOutAndPutIn()
{
    LineageModel model;
    const QAbstractItemModelTester tester(&model);
    addLinked("l1");
    addLinked("l2", "l1.qcow2");
    feed(model);
    m_inventory.nodes[1].pools.back().volumes.back().backingPath = "/pools/shared/tpl.qcow2";
    m_inventory.nodes[1].vms[1].name = "z"; // was l1: now sorts after l2
    feed(model);
    QCOMPARE(print(model), QStringLiteral("tpl | a | 12.4 GiB |  [template]\n"
                                          "  l2 | b | 1 MiB | 12.4 GiB [vm-off]\n"
                                          "  z | b | 1 MiB | 12.4 GiB [vm-off]\n"));
}

void LineageModelTest::manyNewRowsComeInFewSteps()
{
    LineageModel model;
    const QAbstractItemModelTester tester(&model);
    feed(model);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 200; ++i)
        addLinked(QStringLiteral("clone%1").arg(i));
    feed(model);
    QCOMPARE(model.rowCount(model.index(0, 0)), 200);
    QVERIFY2(inserts.size() <= 6, qPrintable(QString::number(inserts.size())));
    for (const auto &signal : inserts)
        QVERIFY(signal[2].toInt() - signal[1].toInt() < 100);
    QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);
    m_inventory = madeInventory();
    feed(model);
    QCOMPARE(removes.size(), 1);
}

void LineageModelTest::nodesThatAreNotKnownAreTold()
{
    LineageModel model;
    const QAbstractItemModelTester tester(&model);
    addLinked("l1");
    feed(model);
    NodeInventory away;
    away.node = "b";
    m_inventory.nodes[1] = away;
    feed(model);
    QCOMPARE(print(model), QStringLiteral("Node “b”: not known | b |  |  [node-offline]\n"
                                          "tpl | a | 12.4 GiB |  [template]\n"));
    QVERIFY(!model.index(0, 0).data(InventoryTreeModel::UuidRole).toString().size());
    InventorySortModel sorted;
    sorted.setSourceModel(&model);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        sorted.sort(LineageModel::Name, order);
        QVERIFY(sorted.index(1, 0).data().toString().contains("not known")); // below all others
    }
}

void LineageModelTest::whatWasNotLookedIntoIsTold()
{
    LineageModel model;
    const QAbstractItemModelTester tester(&model);
    NodeInventory &a = m_inventory.nodes[0];
    a.vms[0].disks[0].path = "/srv/web.qcow2";
    feed(model);
    QCOMPARE(print(model), QStringLiteral("tpl | a | 12.4 GiB |  [template]\n"));
    a.gaps = {{Gap::Kind::Image, "a", {}, "/srv/web.qcow2", notLookedInto}};
    // Nothing names this base but two listed overlays.
    for (const char *name : {"o1.qcow2", "o2.qcow2"})
        a.pools[0].volumes.push_back(madeVolume(a.pools[0], name, "qcow2", 0, "/srv/base.qcow2"));
    a.gaps.push_back({Gap::Kind::Image, "a", {}, "/srv/base.qcow2", "Permission denied"});
    feed(model);
    QCOMPARE(print(model), QStringLiteral("/srv/base.qcow2: not looked into |  |  |  [storage]\n"
                                          "  o1.qcow2 | a |  |  [storage]\n"
                                          "  o2.qcow2 | a |  |  [storage]\n"
                                          "tpl | a | 12.4 GiB |  [template]\n"
                                          "web: not looked into | a |  |  [vm-off]\n"));
    const QModelIndex web = model.indexOf(VmRef{"a", "uuid-web"});
    QVERIFY(web.data(InventoryTreeModel::WarningRole).toBool());
    QVERIFY(!model.index(1, 0).data(InventoryTreeModel::WarningRole).toBool());
    QCOMPARE(web.data(InventoryTreeModel::SortRole).toString(), QString("web"));
    const QString tip = web.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains("VM, not looked into") && tip.contains("/srv/web.qcow2"),
             qPrintable(tip));
    // As "Rests on" in the details.
    const LineageTree tree = lineageTree(Lineage(m_inventory));
    QCOMPARE(restsOnText(tree, tree.at(tree.find({"a", "uuid-web"}))),
             QString("Not looked into, so that what it rests on is not known: /srv/web.qcow2"));
    a.gaps.clear();
    a.unlisted = {madeImage("/srv/web.qcow2"), madeImage("/srv/base.qcow2")};
    feed(model);
    QCOMPARE(print(model), QStringLiteral("/srv/base.qcow2 |  |  |  [storage]\n"
                                          "  o1.qcow2 | a |  |  [storage]\n"
                                          "  o2.qcow2 | a |  |  [storage]\n"
                                          "tpl | a | 12.4 GiB |  [template]\n"));
}

void LineageModelTest::aStoreFeedsIt()
{
    InventoryStore store(
        std::make_shared<Nodes>(std::vector<NodeAddress>{{"gone", "test:///nowhere/at/all"}}));
    LineageStore lineage(store);
    LineageModel model;
    const QAbstractItemModelTester tester(&model);
    model.follow(lineage);
    QVERIFY(!lineage.facts());
    QTRY_VERIFY(lineage.facts());
    QVERIFY(print(model).startsWith(QStringLiteral("Node “gone”: not known")));
    store.removeNode("gone");
    QTRY_COMPARE(model.rowCount(), 0);
}

void LineageModelTest::manyNamesAreShortened()
{
    std::vector<Dependant> dependants;
    QCOMPARE(dependantsText(dependants, {}), QString());
    for (int i = 0; i < 12; ++i)
        dependants.push_back({Dependant::Kind::Vm, "a", QString::number(i), {}});
    dependants[1].isCertain = false;
    QCOMPARE(dependantsText(dependants, {"b", "c"}),
             QString("0, 1 (possibly), 2, 3, 4, 5, 6, 7, 8, 9 and 2 more\n"
                     "Not known for the nodes “b” and “c”, which cannot be reached."));
    QCOMPARE(dependantsText({}, {"b"}), QString("Not known for node “b”, which cannot be "
                                                "reached."));
}

RAMET_TEST(LineageModelTest)
#include "tst_lineagemodel.moc"
