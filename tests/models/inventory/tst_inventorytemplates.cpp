// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorytreemodel.h"
#include "tests/models/madeinventory.h"
#include "tests/models/settledtree.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

using Model = InventoryTreeModel;

/// All signals that tell of rows, and how many rows they tell of.
class RowSpy {
public:
    explicit RowSpy(const QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , layouts(&model, &QAbstractItemModel::layoutChanged)
        , changed(&model, &QAbstractItemModel::dataChanged)
    {
    }
    qsizetype count() const
    {
        return inserted.size() + removed.size() + moved.size() + layouts.size() + changed.size();
    }
    void clear()
    {
        for (QSignalSpy *spy : {&inserted, &removed, &moved, &layouts, &changed})
            spy->clear();
    }

    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy layouts;
    QSignalSpy changed;
};

void setTemplate(NodeInventory &node, const QString &uuid, bool isTemplate)
{
    VirtualMachine vm = *node.findVm(uuid);
    vm.marks.isTemplate = isTemplate;
    node.vms.set(std::move(vm));
}

VmList madeVms(int count)
{
    VmList vms;
    for (int i = 0; i < count; ++i) {
        VirtualMachine vm;
        vm.node = QStringLiteral("a");
        vm.name = QStringLiteral("vm-%1").arg(i);
        vm.uuid = QStringLiteral("uuid-%1").arg(i);
        vms.push_back(std::move(vm));
    }
    return vms;
}

} // namespace

class InventoryTemplatesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aVmThatBecomesATemplateMovesAndBack();
    void aMatchAmongTheTemplatesKeepsTheirRow();
    void halfOfManyTurnOutToBeTemplates();
    void allOfManyTurnOutToBeTemplates();
    void allIsRightWhateverComesMeanwhile();

private:
    QModelIndex templates() const
    {
        return m_tree->index(plainCount(), 0, m_tree->indexOfNode("a"));
    }
    int plainCount() const { return m_tree->rowCount(m_tree->indexOfNode("a")) - 2; }
    void setListed(NodeInventory &node, int vms);
    QString wrong(const NodeInventory &node) const;

    std::unique_ptr<SettledTree> m_tree;
    std::unique_ptr<InventorySortModel> m_sorted;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_sortedTester;
};

void InventoryTemplatesTest::init()
{
    m_tree = std::make_unique<SettledTree>();
    m_sorted = std::make_unique<InventorySortModel>();
    m_sorted->setSourceModel(m_tree.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_tree.get());
    m_sortedTester = std::make_unique<QAbstractItemModelTester>(m_sorted.get());
}

void InventoryTemplatesTest::cleanup()
{
    m_sortedTester.reset();
    m_tester.reset();
    m_sorted.reset();
    m_tree.reset();
}

void InventoryTemplatesTest::aVmThatBecomesATemplateMovesAndBack()
{
    NodeInventory node = madeInventory().nodes[0];
    m_tree->setNode(node);
    m_tree->setPlaces(node);
    QCOMPARE(m_tree->indexOf({"a", "uuid-tpl"}).parent(), templates());
    QCOMPARE(templates().data(Model::CountRole).toInt(), 1);
    QCOMPARE(templates().data(Qt::AccessibleTextRole).toString(), QString("Templates: 1"));
    const QPersistentModelIndex web = m_tree->indexOf({"a", "uuid-web"});
    const QPersistentModelIndex shown = m_sorted->mapFromSource(web);
    RowSpy spy(*m_tree);
    setTemplate(node, "uuid-web", true);
    m_tree->setVms(node, {"uuid-web"});
    QCOMPARE(web.parent(), templates());
    QVERIFY(shown.isValid() && shown.parent().data() == templates().data());
    QCOMPARE(m_tree->indexOf({"a", "uuid-web"}), web);
    QVERIFY(m_tree->vmAt(web) == VmRef({"a", "uuid-web"}));
    QCOMPARE(templates().data(Model::CountRole).toInt(), 2);
    QCOMPARE(plainCount(), 0);
    QCOMPARE(m_tree->indexOfNode("a").data(Model::CountRole).toInt(), 2); // as before
    QCOMPARE(spy.moved.size(), 1);
    QCOMPARE(spy.changed.size(), 2); // the VM, and how many templates there are
    QCOMPARE(spy.count(), 3);
    m_tree->setVms(node, {"uuid-web", "uuid-tpl"});
    m_tree->setNode(node);
    QCOMPARE(spy.count(), 3); // nothing differs

    for (const char *uuid : {"uuid-web", "uuid-tpl"})
        setTemplate(node, uuid, false);
    m_tree->setVms(node, {"uuid-web", "uuid-tpl"});
    QCOMPARE(web.parent(), m_tree->indexOfNode("a"));
    QCOMPARE(shown.parent(), m_sorted->index(0, 0));
    QVERIFY(templates().isValid() && m_tree->rowCount(templates()) == 0); // VMs are dropped on it
    QVERIFY(templates().flags() & Qt::ItemIsDropEnabled);
    QCOMPARE(templates().data(Qt::AccessibleTextRole).toString(), QString());
    QCOMPARE(spy.moved.size() + spy.layouts.size(), 2); // both at once
}

void InventoryTemplatesTest::aMatchAmongTheTemplatesKeepsTheirRow()
{
    NodeInventory node = madeInventory().nodes[0];
    m_tree->setNode(node);
    m_tree->setPlaces(node);
    m_sorted->setFilter(VmFilter::of("is:template"));
    const QModelIndex above = m_sorted->index(0, 0);
    QCOMPARE(m_sorted->rowCount(above), 1);
    QCOMPARE(m_sorted->firstVm().data().toString(), QString("tpl"));
    QCOMPARE(m_sorted->firstVm().parent().data().toString(), QString("Templates"));
    QCOMPARE(m_sorted->vmCounts().shown, 1);
    QCOMPARE(m_sorted->vmCounts().all, 2);
    setTemplate(node, "uuid-tpl", false);
    m_tree->setVms(node, {"uuid-tpl"});
    QCOMPARE(m_sorted->rowCount(), 0);
    setTemplate(node, "uuid-web", true); // whose row was hidden, as that of the templates was
    m_tree->setVms(node, {"uuid-web"});
    QCOMPARE(m_sorted->firstVm().data().toString(), QString("web"));
    QCOMPARE(m_sorted->firstVm().parent().data().toString(), QString("Templates"));
    QCOMPARE(m_sorted->vmCounts().shown, 1);
    m_sorted->setFilter(VmFilter::of({}));
    QCOMPARE(m_sorted->rowCount(m_sorted->index(0, 0)), 3);
}

/// The node says first which VMs it has, and later what they are.
void InventoryTemplatesTest::setListed(NodeInventory &node, int vms)
{
    m_sortedTester.reset(); // it looks at all rows for each signal
    m_tester.reset();
    node = madeNode("a");
    node.reachable = false;
    node.isBeingRead = true;
    m_tree->setNode(node);
    const VmList names = madeVms(vms);
    m_tree->setListed("a", names);
    QTRY_VERIFY(m_tree->isUpToDate());
    QCOMPARE(m_tree->rowCount(m_tree->indexOfNode("a")), vms);
    node.isBeingRead = false;
    node.reachable = true;
    node.vms = names;
}

void InventoryTemplatesTest::halfOfManyTurnOutToBeTemplates()
{
    constexpr int many = 10'000;
    NodeInventory node;
    setListed(node, many);
    for (int i = 0; i < many; i += 2)
        setTemplate(node, QStringLiteral("uuid-%1").arg(i), true);
    const QPersistentModelIndex row = m_sorted->mapFromSource(m_tree->indexOf({"a", "uuid-4000"}));
    const QPersistentModelIndex other =
        m_sorted->mapFromSource(m_tree->indexOf({"a", "uuid-5001"}));
    const RowSpy spy(*m_tree);
    const RowSpy sorted(*m_sorted);
    m_tree->setNode(node);
    m_tree->setPlaces(node);
    QTRY_VERIFY(m_tree->isUpToDate());
    QCOMPARE(plainCount(), many / 2);
    QCOMPARE(m_tree->rowCount(templates()), many / 2);
    for (const RowSpy *its : {&spy, &sorted}) {
        QCOMPARE(its->layouts.size(), 1);
        QCOMPARE(its->moved.size() + its->removed.size(), 0);
        QCOMPARE(its->inserted.size(), 3); // its places, and two storages
    }
    QVERIFY2(spy.changed.size() < many, qPrintable(QString::number(spy.changed.size())));
    QCOMPARE(row.parent().data().toString(), QString("Templates"));
    QCOMPARE(row.row(), 2000);
    QCOMPARE(other.parent(), m_sorted->index(0, 0));
    QCOMPARE(other.row(), 2 + 2500); // places are above VMs
    QCOMPARE(wrong(node), QString());
}

void InventoryTemplatesTest::allOfManyTurnOutToBeTemplates()
{
    constexpr int many = 10'000;
    NodeInventory node;
    setListed(node, many);
    for (int i = 0; i < many; ++i)
        setTemplate(node, QStringLiteral("uuid-%1").arg(i), true);
    const RowSpy spy(*m_tree);
    m_tree->setNode(node);
    QTRY_VERIFY(m_tree->isUpToDate());
    QCOMPARE(spy.moved.size(), 1);
    QCOMPARE(spy.moved[0][1].toInt(), 0);
    QCOMPARE(spy.moved[0][2].toInt(), many - 1); // in one range
    QCOMPARE(spy.layouts.size() + spy.removed.size(), 0);
    QCOMPARE(wrong(node), QString());
}

/// Empty: each VM has one row, in its place and as it is.
QString InventoryTemplatesTest::wrong(const NodeInventory &node) const
{
    const int rows = plainCount() + m_tree->rowCount(templates());
    if (rows != static_cast<int>(node.vms.size()))
        return QStringLiteral("%1 rows for %2 VMs").arg(rows).arg(node.vms.size());
    for (const VirtualMachine &vm : node.vms) {
        const QModelIndex row = m_tree->indexOf({"a", vm.uuid});
        const QModelIndex above = vm.isTemplate() ? templates() : m_tree->indexOfNode("a");
        if (row.parent() != above || row.data() != vm.name ||
            row.data(Model::AwayRole).toBool() == node.reachable)
            return vm.uuid;
    }
    return {};
}

void InventoryTemplatesTest::allIsRightWhateverComesMeanwhile()
{
    NodeInventory node = madeNode("a");
    node.vms = madeVms(150);
    m_tree->setNode(node);
    m_tree->setPlaces(node);
    QTRY_VERIFY(m_tree->isUpToDate());
    Model &tree = *m_tree; // which has no time for all at once
    QRandomGenerator random(7);
    int next = 1000;
    for (int round = 0; round < 60; ++round) {
        QStringList uuids;
        for (int i = random.bounded(1, 40); i > 0 && !node.vms.empty(); --i) {
            const std::size_t row = std::size_t(random.bounded(int(node.vms.size())));
            VirtualMachine vm = std::as_const(node).vms[row];
            uuids << vm.uuid;
            const int act = random.bounded(10);
            if (act == 0)
                node.vms.removeIf([&](const VirtualMachine &its) { return its.uuid == vm.uuid; });
            else if (act == 1) {
                vm.uuid = QStringLiteral("uuid-%1").arg(next++);
                uuids << vm.uuid;
                node.vms.set(vm);
            } else {
                vm.marks.isTemplate = act % 2 == 0;
                vm.name = QStringLiteral("vm-%1").arg(random.bounded(10'000));
                node.vms.set(vm);
            }
        }
        if (random.bounded(6) == 0) { // all rows are to be told of, and then looked at
            NodeInventory away = madeNode("a");
            away.reachable = false;
            tree.setNode(away);
            tree.setNode(node);
        } else {
            tree.setVms(node, uuids);
        }
        if (round % 10 == 9) {
            QTRY_VERIFY(m_tree->isUpToDate());
            QCOMPARE(wrong(node), QString());
            QCOMPARE(m_sorted->vmCounts().all, int(node.vms.size()));
            QCOMPARE(m_sorted->vmCounts().shown, int(node.vms.size()));
        }
    }
}

RAMET_TEST(InventoryTemplatesTest)
#include "tst_inventorytemplates.moc"
