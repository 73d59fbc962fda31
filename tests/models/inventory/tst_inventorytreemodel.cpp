// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gaptext.h"
#include "models/inventory/droppolicy.h"
#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorytreemodel.h"
#include "tests/models/madeinventory.h"
#include "tests/models/settledtree.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

using Tree = SettledTree;

/// One line a row: "name | state | memory | cpus [icon]", children indented.
QString print(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = Tree::Name; column <= Tree::Cpus; ++column)
            cells += model.index(row, column, parent).data().toString();
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, u' ') + cells.join(" | ") +
                QStringLiteral(" [%1]\n").arg(index.data(Tree::IconNameRole).toString()) +
                print(model, index, depth + 1);
    }
    return text;
}

} // namespace

class InventoryTreeModelTest : public QObject {
    Q_OBJECT
private slots:
    void nodesAndVmsAreShown();
    void everyStateHasItsIcon();
    void changesKeepTheOtherRows();
    void anUnreachableNodeStaysWithItsReason();
    void whatCouldNotBeReadOfANodeIsMarkedAndNamed();
    void theVmsOfALostNodeStayAsLastKnown();
    void aNodeIsRemovedWithItsVms();
    void aVmOfAnUnknownNodeIsLeftOut();
    void onlyVmsCanBeDraggedAndNodesTakeThem();
    void sortedByNameWithNumbersByValue();
    void theFilterKeepsTheNodesOfWhatMatches();
    void placesAreAboveTheVmsHoweverThoseAreSorted();
    void storagesChangeByRowAndStayWhileTheNodeIsAway();
    void addressesOfGuestsAreShownByTheirCards();
    void aNodeSaysHowManyVmsItHas();
};

void InventoryTreeModelTest::nodesAndVmsAreShown()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    for (const NodeInventory &node : madeInventory().nodes)
        model.setNode(node);
    QCOMPARE(print(model), QStringLiteral("a | Connected |  |  [node]\n"
                                          "  web | Off | 512 MiB | 2 [vm-off]\n"
                                          "  Templates |  |  |  [template]\n"
                                          "    tpl | Template | 512 MiB | 2 [template]\n"
                                          "  Storages |  |  |  [storage]\n"
                                          "b | Connected |  |  [node]\n"
                                          "  web-clone | Off | 512 MiB | 2 [vm-off]\n"));
    const QModelIndex index = model.indexOf({"a", "uuid-tpl"});
    QCOMPARE(index.data(Tree::KindRole).toInt(), static_cast<int>(Tree::Kind::Template));
    QCOMPARE(index.data(Tree::NodeRole).toString(), QStringLiteral("a"));
    QCOMPARE(index.data(Tree::UuidRole).toString(), QStringLiteral("uuid-tpl"));
    QCOMPARE(model.nodeAt(index), QStringLiteral("a"));
    QVERIFY(model.vmAt(index) == VmRef({"a", "uuid-tpl"}));
    QVERIFY(!model.vmAt(index.parent()));
}

void InventoryTreeModelTest::everyStateHasItsIcon()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    NodeInventory node = madeNode("a");
    const std::vector<std::pair<VmState, QString>> icons{
        {VmState::Off, "vm-off"},          {VmState::Running, "vm-running"},
        {VmState::Paused, "vm-paused"},    {VmState::ShuttingDown, "vm-running"},
        {VmState::Suspended, "vm-paused"}, {VmState::Crashed, "vm-paused"}};
    model.setNode(node);
    madeVm(node, "web");
    VirtualMachine &vm = node.vms.front();
    for (const auto &[state, icon] : icons) {
        vm.state = state;
        model.setVms(node, {vm.uuid});
        QCOMPARE(model.indexOf({"a", vm.uuid}).data(Tree::IconNameRole).toString(), icon);
    }
    vm.marks.isBuilding = true;
    model.setVms(node, {vm.uuid});
    const QModelIndex index = model.indexOf({"a", vm.uuid});
    QCOMPARE(index.data(Tree::IconNameRole).toString(), QStringLiteral("building"));
    QCOMPARE(index.data(Tree::KindRole).toInt(), static_cast<int>(Tree::Kind::Building));
}

void InventoryTreeModelTest::changesKeepTheOtherRows()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    Inventory inventory = madeInventory();
    NodeInventory &a = inventory.nodes[0];
    model.setNode(a);
    const QPersistentModelIndex tpl = model.indexOf({"a", "uuid-tpl"});
    const QSignalSpy resets(&model, &Tree::modelReset);
    const QSignalSpy changes(&model, &Tree::dataChanged);

    a.vms[0].state = VmState::Running;
    model.setVms(a, {"uuid-web", "uuid-tpl", "uuid-none"});
    QCOMPARE(changes.size(), 1); // one row
    model.setVms(a, {"uuid-web", "uuid-tpl"});
    QCOMPARE(changes.size(), 1); // nothing differs
    madeVm(a, "new");
    a.vms.erase(a.vms.begin());
    model.setNode(a); // as after a reconnect
    QCOMPARE(print(model), QStringLiteral("a | Connected |  |  [node]\n"
                                          "  new | Off | 512 MiB | 2 [vm-off]\n"
                                          "  Templates |  |  |  [template]\n"
                                          "    tpl | Template | 512 MiB | 2 [template]\n"
                                          "  Storages |  |  |  [storage]\n"));
    QCOMPARE(tpl.data().toString(), QStringLiteral("tpl"));
    a.vms.pop_back();
    for (int i = 0; i < 2; ++i)
        model.setVms(a, {"uuid-new"});
    QVERIFY(!model.indexOf({"a", "uuid-new"}).isValid());
    QCOMPARE(model.rowCount(model.indexOfNode("a")), 2); // its templates, its storages
    QVERIFY(tpl.isValid());
    QCOMPARE(resets.size(), 0);
}

void InventoryTreeModelTest::anUnreachableNodeStaysWithItsReason()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    NodeInventory away;
    away.node = "a";
    away.uri = "test:///a";
    model.setNode(away, true);
    QCOMPARE(print(model), QStringLiteral("a | Connecting… |  |  [node-connecting]\n"));
    away.error = {ErrorKind::Unreachable, "connect", "a", "no route", {}};
    model.setNode(away);
    QCOMPARE(print(model), QStringLiteral("a | Not reachable |  |  [node-offline]\n"));
    const QModelIndex index = model.indexOfNode("a");
    QVERIFY(index.data(Tree::ErrorRole).toString().contains(QStringLiteral("“a” cannot")));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains("test:///a"));
}

void InventoryTreeModelTest::whatCouldNotBeReadOfANodeIsMarkedAndNamed()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    NodeInventory node = madeNode("a");
    model.setNode(node);
    QVERIFY(!model.indexOfNode("a").data(Tree::WarningRole).toBool());
    const Gap gap{Gap::Kind::Definition, "a", {}, "odd", "bad XML"};
    node.gaps = {gap};
    const QSignalSpy changes(&model, &Tree::dataChanged);
    model.setNode(node);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(print(model), QStringLiteral("a | Connected, not all read |  |  [node]\n"));
    const QModelIndex index = model.indexOfNode("a");
    QVERIFY(index.data(Tree::WarningRole).toBool());
    const QString tip = index.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.endsWith(gapText(gap)), qPrintable(tip)); // the sentence that rametctl prints
}

void InventoryTreeModelTest::theVmsOfALostNodeStayAsLastKnown()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    const NodeInventory known = madeInventory().nodes[0];
    model.setNode(known);
    const QPersistentModelIndex web = model.indexOf({"a", "uuid-web"});
    QVERIFY(!web.data(Tree::AwayRole).toBool());
    NodeInventory away;
    away.node = "a";
    away.error = {ErrorKind::Unreachable, "connect", "a", "no route", {}};
    model.setNode(away);
    model.setVms(away, {"uuid-web", "uuid-tpl"}); // as the store tells it: nobody knows them
    const QPersistentModelIndex tpl = model.indexOf({"a", "uuid-tpl"});
    QVERIFY(tpl.isValid() && tpl.data(Tree::AwayRole).toBool());
    QVERIFY(tpl.parent().data(Tree::AwayRole).toBool());
    QVERIFY(web.isValid() && web.data(Tree::AwayRole).toBool());
    QCOMPARE(web.sibling(web.row(), Tree::State).data().toString(),
             QStringLiteral("Not reachable"));
    const QString tip = web.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("Last known state: Off")), qPrintable(tip));
    QVERIFY2(tip.contains(QStringLiteral("“a” cannot be reached")), qPrintable(tip));

    NodeInventory back = known;
    back.vms.pop_back(); // it went meanwhile
    model.setNode(back);
    QVERIFY(!tpl.isValid());
    QVERIFY(web.isValid() && !web.data(Tree::AwayRole).toBool());
    QCOMPARE(web.sibling(web.row(), Tree::State).data().toString(), QStringLiteral("Off"));
}

void InventoryTreeModelTest::aNodeIsRemovedWithItsVms()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    for (const NodeInventory &node : madeInventory().nodes)
        model.setNode(node);
    model.removeNode("a");
    model.removeNode("nowhere");
    QCOMPARE(print(model), QStringLiteral("b | Connected |  |  [node]\n"
                                          "  web-clone | Off | 512 MiB | 2 [vm-off]\n"));
}

void InventoryTreeModelTest::aVmOfAnUnknownNodeIsLeftOut()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    model.setVms(madeInventory().nodes[0], {"uuid-web"});
    QCOMPARE(model.rowCount(), 0);
}

void InventoryTreeModelTest::onlyVmsCanBeDraggedAndNodesTakeThem()
{
    Tree model;
    model.setNode(madeInventory().nodes[0]);
    const QModelIndex node = model.indexOfNode("a");
    const QModelIndex vm = model.indexOf({"a", "uuid-web"});
    QVERIFY(node.flags() & Qt::ItemIsDropEnabled);
    QVERIFY(!(node.flags() & Qt::ItemIsDragEnabled));
    QVERIFY(vm.flags() & Qt::ItemIsDragEnabled);
    QCOMPARE(model.supportedDragActions(), Qt::CopyAction | Qt::MoveAction);
    const std::unique_ptr<QMimeData> data(model.mimeData({vm}));
    QVERIFY(draggedVms(*data) == std::vector{VmRef({"a", "uuid-web"})});
    QVERIFY(!model.mimeData({node}));
}

void InventoryTreeModelTest::sortedByNameWithNumbersByValue()
{
    Tree model;
    InventorySortModel sorted;
    const QAbstractItemModelTester tester(&sorted);
    sorted.setSourceModel(&model);
    NodeInventory node = madeNode("a");
    for (const char *name : {"web-10", "Web-2", "db", "web-1"})
        madeVm(node, name);
    model.setNode(node);
    QStringList names;
    for (int row = 0; row < sorted.rowCount(sorted.index(0, 0)); ++row)
        names += sorted.index(row, 0, sorted.index(0, 0)).data().toString();
    QCOMPARE(names, QStringList({"db", "web-1", "Web-2", "web-10"}));
}

void InventoryTreeModelTest::theFilterKeepsTheNodesOfWhatMatches()
{
    Tree model;
    InventorySortModel sorted;
    sorted.setSourceModel(&model);
    for (const NodeInventory &node : madeInventory().nodes)
        model.setNode(node);
    sorted.setFilter(VmFilter::of("CLONE"));
    QCOMPARE(print(sorted), QStringLiteral("b | Connected |  |  [node]\n"
                                           "  web-clone | Off | 512 MiB | 2 [vm-off]\n"));
}

void InventoryTreeModelTest::placesAreAboveTheVmsHoweverThoseAreSorted()
{
    Tree model;
    InventorySortModel sorted;
    const QAbstractItemModelTester tester(&model);
    const QAbstractItemModelTester sortedTester(&sorted);
    sorted.setSourceModel(&model);
    const NodeInventory node = madeInventory().nodes[0];
    model.setNode(node);
    model.setPlaces(node);
    const QString places = QStringLiteral("  Templates |  |  |  [template]\n"
                                          "    tpl | Template | 512 MiB | 2 [template]\n"
                                          "  Storages |  |  |  [storage]\n"
                                          "    default | 80 GiB free |  |  [storage]\n"
                                          "    shared | 80 GiB free |  |  [storage]\n");
    QVERIFY2(print(sorted).contains("]\n" + places + "  web |"), qPrintable(print(sorted)));
    sorted.sort(Tree::Memory, Qt::DescendingOrder);
    QVERIFY2(print(sorted).contains("]\n  Templates |"), qPrintable(print(sorted)));
    sorted.setFilter(VmFilter::of("shar"));
    QVERIFY2(print(sorted).contains("    shared |"), qPrintable(print(sorted)));
    QVERIFY(!print(sorted).contains("default") && !print(sorted).contains("Templates"));
    const QModelIndex storages = model.index(2, 0, model.indexOfNode("a"));
    QVERIFY(storages.flags() & Qt::ItemIsDropEnabled);
    QVERIFY(!model.mimeData({storages, model.index(0, 0, storages)}));
    QCOMPARE(model.index(1, 0, storages).data(Tree::StorageRole).toString(), QString("shared"));
    QCOMPARE(model.index(1, 0, storages).data(Tree::NodeRole).toString(), QString("a"));
}

void InventoryTreeModelTest::storagesChangeByRowAndStayWhileTheNodeIsAway()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    NodeInventory node = madeInventory().nodes[0];
    model.setPlaces(node); // which has no row yet
    QCOMPARE(model.rowCount(), 0);
    model.setNode(node);
    model.setPlaces(node);
    const QPersistentModelIndex storages = model.index(2, 0, model.indexOfNode("a"));
    const QPersistentModelIndex kept = model.index(1, 0, storages);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    node.pools.push_back(madePool("a", "iso", "iso"));
    node.pools.front().availableBytes /= 2;
    model.setPlaces(node);
    QCOMPARE(model.rowCount(storages), 3);
    QCOMPARE(kept.row(), 2);     // iso is before it
    QCOMPARE(changed.size(), 2); // default, and how many there are
    QCOMPARE(storages.data(Tree::CountRole).toInt(), 3);
    QCOMPARE(storages.data(Qt::AccessibleTextRole).toString(), QString("Storages: 3"));
    node.vms.clear();
    node.pools.erase(node.pools.begin());
    model.setNode(node);
    model.setPlaces(node);
    QCOMPARE(storages.row(), 1);
    QCOMPARE(model.rowCount(storages), 2);
    QCOMPARE(kept.data().toString(), QString("shared"));
    NodeInventory away = madeNode("a");
    away.reachable = false;
    away.pools.clear();
    model.setNode(away);
    model.setPlaces(away);
    QCOMPARE(model.rowCount(storages), 2);
    QVERIFY(kept.data(Tree::AwayRole).toBool());
    QVERIFY(model.parent(kept) == storages && model.parent(storages) == model.indexOfNode("a"));
}

void InventoryTreeModelTest::addressesOfGuestsAreShownByTheirCards()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    NodeInventory node = madeInventory().nodes[0];
    node.vms[0].nics = {{"52:54:00:00:00:01", "network", "default", {}},
                        {"52:54:00:00:00:02", "network", "default", {}}};
    model.setNode(node);
    const QPersistentModelIndex cell =
        model.indexOf({"a", "uuid-web"}).siblingAtColumn(Tree::Address);
    QCOMPARE(cell.data().toString(), QString());
    UsedAddresses used;
    used.known = {{"10.0.0.7", "52:54:00:00:00:02", "network default", "web"},
                  {"10.0.0.7", "52:54:00:00:00:02", "network default", "lease"},
                  {"fe80::1", "52:54:00:00:00:01", "network default", "web"},
                  {"10.0.0.1", {}, "network default", "host"}};
    node.facts.addresses = used;
    const QSignalSpy changes(&model, &Tree::dataChanged);
    model.setAddresses(node);
    QCOMPARE(cell.data().toString(), QString("fe80::1, 10.0.0.7"));
    QVERIFY(!changes.isEmpty());
    node.facts.addresses = std::optional<UsedAddresses>(); // it could not tell
    model.setAddresses(node);
    QCOMPARE(cell.data().toString(), QString("fe80::1, 10.0.0.7"));
}

void InventoryTreeModelTest::aNodeSaysHowManyVmsItHas()
{
    Tree model;
    const QAbstractItemModelTester tester(&model);
    NodeInventory node = madeInventory().nodes[0];
    model.setNode(node);
    const QModelIndex row = model.indexOfNode("a");
    QCOMPARE(row.data(Tree::CountRole).toInt(), 2);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QString("a, 2 VMs"));
    const QSignalSpy changes(&model, &Tree::dataChanged);
    node.vms.pop_back();
    model.setNode(node);
    QCOMPARE(row.data(Tree::CountRole).toInt(), 1);
    QCOMPARE(changes.size(), 2); // and how many templates
}

RAMET_TEST(InventoryTreeModelTest)
#include "tst_inventorytreemodel.moc"
