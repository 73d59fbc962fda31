// SPDX-License-Identifier: GPL-3.0-or-later
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

/// Names of all that is below, children in brackets.
QString print(const QModelIndex &parent)
{
    QStringList names;
    for (int row = 0; row < parent.model()->rowCount(parent); ++row) {
        const QModelIndex index = parent.model()->index(row, 0, parent);
        const QString below = print(index);
        names << index.data().toString() +
                     (below.isEmpty() ? QString() : QString(u'(' + below + u')'));
    }
    return names.join(u' ');
}

Snapshot made(const QString &name, const QString &parent = {}, qint64 created = 1'700'000'000)
{
    Snapshot snapshot;
    snapshot.name = name;
    snapshot.parent = parent;
    snapshot.created = created;
    return snapshot;
}

QModelIndex find(const QAbstractItemModel &model, const QString &snapshot)
{
    return model
        .match(model.index(0, 0), Tree::SnapshotRole, snapshot, 1,
               Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

} // namespace

/// Snapshots below the VMs of the inventory's tree.
class InventorySnapshotsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theyStandBelowTheirVmAsATree();
    void aRowSaysWhatItIs();
    void aChangeTouchesTheRowsOfItsVmOnly();
    void rowsKeepWhatTheyAreOverChanges_data();
    void rowsKeepWhatTheyAreOverChanges();
    void aVmThatGoesTakesThemAlong();
    void ofANodeThatIsLostTheyStay();
    void theFilterFindsThem();
    void theOldestComeFirstWhateverTheirNames();
    void manyVmsCostNoMoreByThem();

private:
    QModelIndex web() const { return m_model->indexOf({"a", "uuid-web"}); }
    VirtualMachine &vm() { return m_node.vms.front(); }

    NodeInventory m_node;
    std::unique_ptr<Tree> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void InventorySnapshotsTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<Tree>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_node = madeInventory().nodes[0];
    vm().snapshots = {made("a"), made("b", "a"), made("c", "b"), made("x")};
    m_model->setNode(m_node);
}

void InventorySnapshotsTest::theyStandBelowTheirVmAsATree()
{
    QCOMPARE(print(m_model->indexOfNode("a")),
             QStringLiteral("web(a(b(c)) x) Templates(tpl) Storages"));
    const QModelIndex c = find(*m_model, "c");
    QCOMPARE(c.parent().parent().parent(), web());
    QVERIFY(!m_model->vmAt(c)); // no act on VMs finds one in it
    QCOMPARE(m_model->nodeAt(c), QStringLiteral("a"));
    QVERIFY(c.data(Tree::UuidRole).isNull());
    QVERIFY(!(c.flags() & (Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled)));
    QVERIFY(!m_model->mimeData({c}));
    QVERIFY(!(web().flags() & Qt::ItemNeverHasChildren));
    QVERIFY(m_model->indexOf({"a", "uuid-tpl"}).flags() & Qt::ItemNeverHasChildren);
}

void InventorySnapshotsTest::aRowSaysWhatItIs()
{
    Snapshot &last = vm().snapshots.back();
    last.isCurrent = true;
    last.hasMemory = true;
    last.description = "before the\nupgrade";
    last.states["vda"] = {Snapshot::Kind::Internal, {}};
    m_model->setVms(m_node, {vm().uuid});
    const QModelIndex x = find(*m_model, "x");
    QCOMPARE(x.data().toString(), QStringLiteral("x (current)"));
    QVERIFY(x.siblingAtColumn(Tree::State).data().toString().contains("23"));
    QCOMPARE(x.data(Tree::IconNameRole).toString(), QStringLiteral("snapshot-memory"));
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
        const QString text = x.data(role).toString();
        for (const char *part : {"x (current)", "inside the disk’s image, with memory", "upgrade"})
            QVERIFY2(text.contains(part), qPrintable(text));
    }
}

void InventorySnapshotsTest::aChangeTouchesTheRowsOfItsVmOnly()
{
    m_node.vms.back().snapshots = {made("other")};
    m_model->setVms(m_node, {m_node.vms.back().uuid});
    const QSignalSpy changes(m_model.get(), &Tree::dataChanged);
    const QSignalSpy inserted(m_model.get(), &Tree::rowsInserted);
    m_model->setVms(m_node, {vm().uuid});
    QCOMPARE(changes.size(), 0); // nothing differs
    vm().snapshots.push_back(made("d", "c"));
    vm().snapshots.back().isCurrent = true;
    m_model->setVms(m_node, {vm().uuid});
    QCOMPARE(changes.size(), 1); // the VM's row
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.front().front().toModelIndex(), find(*m_model, "c"));
    vm().snapshots.front().isCurrent = true;
    vm().snapshots.back().isCurrent = false;
    m_model->setVms(m_node, {vm().uuid});
    QCOMPARE(changes.size(), 1 + 1 + 2);
    m_model->setNode(m_node); // as after a refresh
    QCOMPARE(changes.size(), 4);
    QCOMPARE(inserted.size(), 1);
}

void InventorySnapshotsTest::rowsKeepWhatTheyAreOverChanges_data()
{
    QTest::addColumn<QList<QStringList>>("then"); // name, parent
    QTest::addColumn<QString>("text");
    QTest::newRow("the middle one is deleted")
        << QList<QStringList>{{"a", ""}, {"c", "a"}, {"x", ""}} << "a(c) x";
    QTest::newRow("the first one is deleted")
        << QList<QStringList>{{"b", ""}, {"c", "b"}, {"x", ""}} << "x b(c)";
    QTest::newRow("a branch is deleted") << QList<QStringList>{{"a", ""}, {"x", ""}} << "a x";
    QTest::newRow("turned round") << QList<QStringList>{{"c", ""}, {"a", "c"}, {"b", "a"}}
                                  << "c(a(b))";
    QTest::newRow("one comes between")
        << QList<QStringList>{{"a", ""}, {"n", "a"}, {"b", "n"}, {"c", "b"}, {"x", "a"}}
        << "a(n(b(c)) x)";
    QTest::newRow("all go") << QList<QStringList>{} << "";
}

void InventorySnapshotsTest::rowsKeepWhatTheyAreOverChanges()
{
    QFETCH(QList<QStringList>, then);
    QFETCH(QString, text);
    InventorySortModel sorted;
    sorted.setSourceModel(m_model.get());
    const QAbstractItemModelTester sortedTester(&sorted);
    QHash<QString, QPersistentModelIndex> known;
    for (const char *name : {"a", "b", "c", "x"})
        known.insert(name, find(sorted, name));
    const QSignalSpy resets(m_model.get(), &Tree::modelReset);
    vm().snapshots.clear();
    for (const QStringList &snapshot : then)
        vm().snapshots.push_back(made(snapshot[0], snapshot[1]));
    m_model->setVms(m_node, {vm().uuid});
    QCOMPARE(print(web()), text);
    for (const auto &[name, index] : known.asKeyValueRange()) {
        const bool stays = vm().findSnapshot(name);
        QCOMPARE(index.isValid(), stays);
        QVERIFY(!stays || index.data(Tree::SnapshotRole).toString() == name);
    }
    QCOMPARE(resets.size(), 0);
    QCOMPARE(bool(web().flags() & Qt::ItemNeverHasChildren), then.isEmpty());
}

void InventorySnapshotsTest::aVmThatGoesTakesThemAlong()
{
    const QPersistentModelIndex c = find(*m_model, "c");
    m_node.vms.back().snapshots = {made("late")};
    m_model->setVms(m_node, {m_node.vms.back().uuid});
    const QPersistentModelIndex late = find(*m_model, "late");
    m_node.vms.erase(m_node.vms.begin());
    m_model->setVms(m_node, {"uuid-web"});
    QVERIFY(!c.isValid());
    QCOMPARE(late.parent(),
             m_model->indexOf({"a", "uuid-tpl"})); // its node's templates are a row higher now
    madeVm(m_node, "new");
    m_node.vms.back().snapshots = {made("first"), made("second", "first")};
    m_model->setVms(m_node, {m_node.vms.back().uuid});
    QCOMPARE(print(m_model->indexOfNode("a")),
             QStringLiteral("new(first(second)) Templates(tpl(late)) Storages"));
}

void InventorySnapshotsTest::ofANodeThatIsLostTheyStay()
{
    NodeInventory away;
    away.node = "a";
    away.error = {ErrorKind::Unreachable, "connect", "a", "no route", {}};
    const QSignalSpy changes(m_model.get(), &Tree::dataChanged);
    m_model->setNode(away);
    const QModelIndex c = find(*m_model, "c");
    QVERIFY(c.isValid() && c.data(Tree::AwayRole).toBool());
    QVERIFY(std::ranges::any_of(changes, [&](const QList<QVariant> &change) {
        return change.front().toModelIndex() == c;
    }));
}

void InventorySnapshotsTest::theFilterFindsThem()
{
    InventorySortModel sorted;
    sorted.setSourceModel(m_model.get());
    vm().snapshots[1].description = "before the upgrade";
    m_model->setVms(m_node, {vm().uuid});
    sorted.setFilter(VmFilter::of("UPGRADE"));
    QCOMPARE(print(sorted.index(0, 0)), QStringLiteral("web(a(b))"));
    sorted.setFilter(VmFilter::of("web")); // of a VM that is found all are shown
    QCOMPARE(print(sorted.index(0, 0)), QStringLiteral("web(a(b(c)) x)"));
}

void InventorySnapshotsTest::theOldestComeFirstWhateverTheirNames()
{
    InventorySortModel sorted;
    sorted.setSourceModel(m_model.get());
    vm().snapshots = {made("z", {}, 1), made("b", {}, 2), made("y", {}, 3)};
    m_model->setVms(m_node, {vm().uuid});
    const auto below = [&] { return print(sorted.mapFromSource(web())); };
    QCOMPARE(below(), QStringLiteral("z b y"));
    sorted.sort(Tree::State);
    QCOMPARE(below(), QStringLiteral("z b y"));
    vm().snapshots.push_back(made("a", {}, 4));
    m_model->setVms(m_node, {vm().uuid});
    QCOMPARE(below(), QStringLiteral("z b y a"));
}

/// No signal is sent for the snapshots of VMs that come, nor for those that stay.
void InventorySnapshotsTest::manyVmsCostNoMoreByThem()
{
    m_tester.reset();
    NodeInventory many = madeNode("many");
    for (int number = 0; number < 10'000; ++number)
        madeVm(many, QString::number(number), "none").snapshots = {};
    for (VirtualMachine &each : many.vms)
        each.snapshots = {made("a"), made("b", "a")};
    InventorySortModel sorted;
    sorted.setSourceModel(m_model.get());
    const QSignalSpy inserted(m_model.get(), &Tree::rowsInserted);
    const QSignalSpy changes(m_model.get(), &Tree::dataChanged);
    m_model->setNode(many);
    QTRY_VERIFY(m_model->isUpToDate());
    for (const auto &signal : inserted) // the node and its VMs
        QVERIFY(!signal[0].toModelIndex().parent().isValid());
    m_model->setNode(many);
    QTRY_VERIFY(m_model->isUpToDate());
    QVERIFY(changes.size() <= 4);
    QCOMPARE(m_model->indexOf({"many", "uuid-9999"}).row(), 9999);
}

RAMET_TEST(InventorySnapshotsTest)
#include "tst_inventorysnapshots.moc"
