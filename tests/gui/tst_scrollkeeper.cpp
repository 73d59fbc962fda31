// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorystore.h"
#include "tests/models/madeinventory.h"
#include "tests/models/settledtree.h"
#include "tests/support/testprogram.h"
#include "ui/common/scrollkeeper.h"
#include "ui/tree/inventoryview.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeWidget>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Trees stay where a person scrolled them, whatever the model does.
class ScrollKeeperTest : public QObject {
    Q_OBJECT
private slots:
    void rowsThatAreSeenStayInPlace_data();
    void rowsThatAreSeenStayInPlace();
    void theFirstRowStaysInView();
    void theNextCurrentRowIsNotScrolledTo();
    void whoScrollsToARowGetsThere();
    void theTreeOfVmsStaysInPlace();
    void aListThatIsFilledAnewStaysInPlace();
};

namespace {

QList<QStandardItem *> rows(const QString &name, int count)
{
    QList<QStandardItem *> items;
    for (int i = 0; i < count; ++i)
        items << new QStandardItem(name + QString::number(i));
    return items;
}

/// A node "n" with 300 rows, of which some ten have room.
struct Tree {
    Tree()
    {
        model.appendRow(new QStandardItem("n"));
        node()->appendRows(rows("row", 300));
        view.setUniformRowHeights(true);
        keeper = new ScrollKeeper(view, model);
        view.resize(300, 240);
        view.expandAll();
        view.show();
    }
    QStandardItem *node() { return model.item(model.rowCount() - 1); }
    QString top() const { return view.indexAt({0, 0}).data().toString(); }
    /// With what follows a change in the next turns.
    QString topSoon()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return top();
    }
    void scrollTo(int row)
    {
        view.scrollTo(node()->child(row)->index(), QAbstractItemView::PositionAtTop);
        QCOMPARE(topSoon(), QStringLiteral("row%1").arg(row));
    }

    QStandardItemModel model;
    QTreeView view;
    ScrollKeeper *keeper;
};

} // namespace

void ScrollKeeperTest::rowsThatAreSeenStayInPlace_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("by rows") << int(QAbstractItemView::ScrollPerItem);
    QTest::newRow("by pixels") << int(QAbstractItemView::ScrollPerPixel);
}

void ScrollKeeperTest::rowsThatAreSeenStayInPlace()
{
    QFETCH(const int, mode);
    Tree tree;
    tree.view.setVerticalScrollMode(QAbstractItemView::ScrollMode(mode));
    tree.scrollTo(150);
    tree.node()->insertRows(3, rows("new", 40)); // above
    tree.node()->insertRow(0, rows("newer", 1).first());
    QCOMPARE(tree.topSoon(), QString("row150"));
    tree.node()->appendRows(rows("last", 40));
    QCOMPARE(tree.topSoon(), QString("row150"));
    tree.node()->removeRows(0, 100);
    QCOMPARE(tree.topSoon(), QString("row150"));
    tree.model.insertRow(0, new QStandardItem("node above"));
    tree.model.item(0)->appendRows(rows("other", 50));
    tree.view.expand(tree.model.item(0)->index()); // as a node's rows are when they come
    QCOMPARE(tree.topSoon(), QString("row150"));
    tree.model.removeRow(0);
    QCOMPARE(tree.topSoon(), QString("row150"));
    const int place = tree.view.indexAt({0, 0}).row();
    tree.node()->removeRow(place); // the first that is seen; those below it stay
    QCOMPARE(tree.topSoon(), QString("row149"));
}

void ScrollKeeperTest::theFirstRowStaysInView()
{
    Tree tree;
    QCOMPARE(tree.topSoon(), QString("n"));
    tree.model.insertRow(0, new QStandardItem("a"));
    QCOMPARE(tree.topSoon(), QString("a"));
    tree.node()->insertRows(0, rows("new", 40));
    QCOMPARE(tree.topSoon(), QString("a"));
}

void ScrollKeeperTest::theNextCurrentRowIsNotScrolledTo()
{
    Tree tree;
    tree.view.setCurrentIndex(tree.node()->child(20)->index());
    tree.scrollTo(150);
    tree.node()->removeRow(20);
    QCOMPARE(tree.view.currentIndex().data().toString(), QString("row21"));
    QCOMPARE(tree.topSoon(), QString("row150"));
    tree.view.hide(); // what is current is not scrolled to when it is shown, either
    tree.node()->removeRow(20);
    tree.view.show();
    QCOMPARE(tree.topSoon(), QString("row150"));
    QTest::keyClick(&tree.view, Qt::Key_Down); // by a person
    QVERIFY(tree.view.viewport()->rect().contains(
        tree.view.visualRect(tree.view.currentIndex()).center()));
}

void ScrollKeeperTest::whoScrollsToARowGetsThere()
{
    Tree tree;
    tree.scrollTo(150);
    tree.node()->insertRows(0, rows("new", 40));
    tree.view.scrollTo(tree.node()->child(45)->index(), QAbstractItemView::PositionAtTop);
    tree.keeper->takePlace();
    QCOMPARE(tree.topSoon(), QString("row5"));
}

void ScrollKeeperTest::theTreeOfVmsStaysInPlace()
{
    InventoryStore store(std::vector<NodeAddress>{});
    SettledTree model;
    InventorySortModel sorted;
    sorted.setSourceModel(&model);
    NodeInventory node = madeNode("b");
    for (int i = 100; i < 300; ++i)
        madeVm(node, QStringLiteral("web-%1").arg(i));
    model.setNode(node);
    InventoryView view(store, model, sorted);
    view.resize(300, 240);
    view.expandAll();
    view.show();
    const auto top = [&] {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return view.indexAt({0, 0}).data().toString();
    };
    const auto rowOf = [&](const char *uuid) {
        return sorted.mapFromSource(model.indexOf({"b", uuid}));
    };
    view.setCurrentIndex(rowOf("uuid-web-299"));
    view.scrollTo(rowOf("uuid-web-200"), QAbstractItemView::PositionAtTop);
    QCOMPARE(top(), QString("web-200"));
    for (VirtualMachine vm : std::vector(node.vms.begin(), node.vms.end())) {
        vm.state = VmState::Running;
        if (vm.name.endsWith(u'7'))
            node.vms.erase(std::ranges::find(node.vms, vm.uuid, &VirtualMachine::uuid));
    }
    model.setNode(node); // twenty are gone
    QCOMPARE(top(), QString("web-200"));
    for (int i = 10; i < 99; ++i)
        madeVm(node, QStringLiteral("web-%1").arg(i));
    model.setNode(node);
    QCOMPARE(top(), QString("web-200"));
    node.vms.erase(std::ranges::find(node.vms, QString("uuid-web-299"), &VirtualMachine::uuid));
    model.setNode(node); // the current one
    QCOMPARE(top(), QString("web-200"));
    madeVm(node, "web-5");
    model.setNode(node);
    view.setCurrentIndex(rowOf("uuid-web-5")); // by a person, in the same turn
    top();
    QVERIFY(view.viewport()->rect().contains(view.visualRect(rowOf("uuid-web-5")).center()));
}

void ScrollKeeperTest::aListThatIsFilledAnewStaysInPlace()
{
    QTreeWidget list;
    const auto fill = [&] {
        list.clear();
        for (int i = 0; i < 100; ++i)
            new QTreeWidgetItem(&list, {QString::number(i)});
    };
    fill();
    list.resize(200, 200);
    list.show();
    list.scrollToItem(list.topLevelItem(50), QAbstractItemView::PositionAtTop);
    refill(list, fill);
    QCOMPARE(list.indexAt({0, 0}).row(), 50);
    QCoreApplication::processEvents();
    QCOMPARE(list.indexAt({0, 0}).row(), 50);
}

RAMET_TEST(ScrollKeeperTest)
#include "tst_scrollkeeper.moc"
