// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of nodes are rows of the tree: in the order of their nodes, there while a node is in them.
#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/settings.h"
#include "tests/models/madeinventory.h"
#include "tests/models/settledtree.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

using Tree = SettledTree;

class NodeGroupsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_sorted.reset(); }
    void oneHostUnderTwoNamesIsMarked();
    void nodesAreBelowTheirGroups();
    void aGroupStandsWhereItsFirstNodeDoes();
    void anEmptyGroupVanishes();
    void rowsSurviveAChangeOfGroup();
    void aRenamedNodeStaysInItsGroup();
    void theFilterFindsWhatIsInAGroup();
    void settingsKeepTheGroup();

private:
    NodeInventory node(const QString &name) const
    {
        NodeInventory made = madeInventory().nodes[0];
        made.node = name;
        return made;
    }
    /// "a rack(b c)"
    QString print(const QModelIndex &above = {}) const;

    std::unique_ptr<Tree> m_tree;
    std::unique_ptr<InventorySortModel> m_sorted;
    std::unique_ptr<QAbstractItemModelTester> m_testers[2];
};

void NodeGroupsTest::init()
{
    m_testers[0].reset();
    m_testers[1].reset();
    m_tree = std::make_unique<Tree>();
    m_sorted = std::make_unique<InventorySortModel>();
    m_sorted->setSourceModel(m_tree.get());
    m_testers[0] = std::make_unique<QAbstractItemModelTester>(m_tree.get());
    m_testers[1] = std::make_unique<QAbstractItemModelTester>(m_sorted.get());
    for (const char *name : {"a", "b", "c", "d"})
        m_tree->setNode(node(QLatin1String(name)));
    QTRY_VERIFY(m_tree->isUpToDate());
}

QString NodeGroupsTest::print(const QModelIndex &above) const
{
    QStringList rows;
    for (int row = 0; row < m_sorted->rowCount(above); ++row) {
        const QModelIndex index = m_sorted->index(row, 0, above);
        const bool isGroup = Tree::isKind(index, Tree::Kind::Group);
        rows << index.data().toString() + (isGroup ? u'(' + print(index) + u')' : QString());
    }
    return rows.join(u' ');
}

void NodeGroupsTest::oneHostUnderTwoNamesIsMarked()
{
    const auto state = [this](const char *name) {
        return m_tree->indexOfNode(name).siblingAtColumn(Tree::State).data().toString();
    };
    QCOMPARE(state("a"), QString("Same host as b, c, d"));
    for (const char *name : {"c", "d"}) {
        NodeInventory other = node(QLatin1String(name));
        other.hostUuid = QString("host-") + name;
        m_tree->setNode(other);
    }
    QCOMPARE(state("a"), QString("Same host as b"));
    QCOMPARE(state("c"), QString("Connected"));
    m_tree->renameNode("b", "again");
    QCOMPARE(state("a"), QString("Same host as again"));
    NodeInventory system = node("again"); // another daemon of that host
    system.uri = "qemu:///session";
    m_tree->setNode(system);
    QCOMPARE(state("a"), QString("Connected"));
    m_tree->setNode(node("again"));
    QVERIFY(m_tree->indexOfNode("a").data(Qt::ToolTipRole).toString().contains("again"));
    m_tree->removeNode("again");
    QCOMPARE(state("a"), QString("Connected"));
}

void NodeGroupsTest::nodesAreBelowTheirGroups()
{
    QCOMPARE(print(), QString("a b c d"));
    m_tree->setGroup("c", "rack");
    m_tree->setGroup("b", "rack");
    QCOMPARE(print(), QString("a rack(b c) d"));
    const QModelIndex group = m_sorted->index(1, 0);
    QCOMPARE(group.data(Tree::CountRole).toInt(), 2);
    QCOMPARE(group.data(Tree::IconNameRole).toString(), QString("node-group"));
    QCOMPARE(m_tree->nodeAt(m_sorted->mapToSource(group)), QString());
    QVERIFY(!m_tree->flags(m_sorted->mapToSource(group)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(
        m_tree->indexOf({"b", m_tree->vmAt(m_tree->index(0, 0, m_tree->indexOfNode("b")))->uuid})
            .isValid());
    m_tree->setGroup("e", "rack"); // known before its node is
    m_tree->setNode(node("e"));
    QCOMPARE(print(), QString("a rack(b c e) d"));
    m_sorted->sort(Tree::Memory, Qt::DescendingOrder); // of VMs: nodes stay
    QCOMPARE(print(), QString("a rack(b c e) d"));
}

void NodeGroupsTest::aGroupStandsWhereItsFirstNodeDoes()
{
    m_tree->setGroup("c", "rack");
    m_tree->setGroup("d", "rack");
    QCOMPARE(print(), QString("a b rack(c d)"));
    m_tree->moveNode("d", 0);
    QCOMPARE(print(), QString("rack(d c) a b"));
    m_tree->moveNode("d", 3);
    QCOMPARE(print(), QString("a b rack(c d)"));
    m_tree->removeNode("c");
    QCOMPARE(print(), QString("a b rack(d)"));
}

void NodeGroupsTest::anEmptyGroupVanishes()
{
    m_tree->setGroup("a", "one");
    m_tree->setGroup("b", "two");
    QCOMPARE(print(), QString("one(a) two(b) c d"));
    m_tree->setGroup("a", "two");
    QCOMPARE(print(), QString("two(a b) c d"));
    m_tree->removeNode("a");
    m_tree->setGroup("b", {});
    QCOMPARE(print(), QString("b c d"));
}

void NodeGroupsTest::rowsSurviveAChangeOfGroup()
{
    const QModelIndex vm = m_tree->index(0, 0, m_tree->indexOfNode("b"));
    const QPersistentModelIndex kept = m_sorted->mapFromSource(vm);
    const QString name = kept.data().toString();
    m_tree->setGroup("b", "rack");
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), name);
    QCOMPARE(kept.parent().data().toString(), QString("b"));
    QCOMPARE(kept.parent().parent().data().toString(), QString("rack"));
    m_tree->setGroup("b", {});
    QVERIFY(kept.isValid() && !kept.parent().parent().isValid());
}

void NodeGroupsTest::aRenamedNodeStaysInItsGroup()
{
    m_tree->setGroup("b", "rack");
    m_tree->renameNode("b", "z");
    QCOMPARE(print(), QString("a rack(z) c d"));
    m_tree->setGroup("z", {});
    QCOMPARE(print(), QString("a z c d"));
}

void NodeGroupsTest::theFilterFindsWhatIsInAGroup()
{
    m_tree->setGroup("b", "rack");
    m_sorted->setFilter(VmFilter::of("node:b web"));
    QCOMPARE(print(), QString("rack(b)"));
    m_sorted->setFilter(VmFilter::of("node:c web"));
    QCOMPARE(print(), QString("c"));
    m_sorted->setFilter({});
    QCOMPARE(print(), QString("a rack(b) c d"));
}

void NodeGroupsTest::settingsKeepTheGroup()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath("ramet.ini"));
    QVERIFY(settings.addNode({"a", "qemu:///system", {}, "rack 1"}));
    QVERIFY(settings.addNode({"b", "qemu:///session"}));
    QCOMPARE(settings.savedNodes().front().group, QString("rack 1"));
    QVERIFY(settings.editNode("a", {"a", "qemu:///system", {}, {}}));
    QCOMPARE(settings.savedNodes().front().group, QString());
}

RAMET_TEST(NodeGroupsTest)
#include "tst_nodegroups.moc"
