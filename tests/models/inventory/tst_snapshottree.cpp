// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/snapshottree.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class SnapshotTreeTest : public QObject {
    Q_OBJECT
private slots:
    void childrenFollowTheirParents();
    void parentsInACircleAreShownOnce();
    void whatCannotBeDoneSaysWhy();

private:
    static VirtualMachine vmWith(const std::vector<std::pair<QString, QString>> &parents)
    {
        VirtualMachine vm;
        for (const auto &[name, parent] : parents) {
            Snapshot snapshot;
            snapshot.name = name;
            snapshot.parent = parent;
            vm.snapshots.push_back(snapshot);
        }
        return vm;
    }
    static QString textOf(const VirtualMachine &vm)
    {
        QStringList lines;
        for (const SnapshotNode &node : snapshotTree(vm))
            lines << QString(node.depth, u'.') + node.name;
        return lines.join(u' ');
    }
};

void SnapshotTreeTest::childrenFollowTheirParents()
{
    QCOMPARE(textOf(vmWith({{"a", {}}, {"b", "a"}, {"x", {}}, {"c", "b"}, {"d", "a"}})),
             QStringLiteral("a .b ..c .d x"));
    QCOMPARE(textOf(vmWith({{"b", "gone"}})), QStringLiteral("b"));
}

void SnapshotTreeTest::parentsInACircleAreShownOnce()
{
    QCOMPARE(textOf(vmWith({{"a", "b"}, {"b", "a"}, {"c", "c"}})), QStringLiteral("a .b c"));
}

void SnapshotTreeTest::whatCannotBeDoneSaysWhy()
{
    Inventory inventory = madeInventory();
    madeSnapshots(inventory.nodes[0], inventory.nodes[0].vms[0]);
    const VmRef web{"a", "uuid-web"};
    const auto none = snapshotAbilities(inventory, web, {});
    QCOMPARE(none.take, QString());
    for (const QString &reason : {none.revert, none.remove, none.clone})
        QCOMPARE(reason, QStringLiteral("Select a snapshot first."));
    const auto before = snapshotAbilities(inventory, web, "before");
    QCOMPARE(before.revert, QString());
    QCOMPARE(before.remove, QString());
    QCOMPARE(before.clone, QString());
    const auto lost = snapshotAbilities(inventory, web, "lost");
    QVERIFY2(lost.clone.contains("is gone"), qPrintable(lost.clone));
    QVERIFY2(lost.revert.contains("is gone"), qPrintable(lost.revert));
    inventory.nodes[0].vms[0].state = VmState::Running;
    QVERIFY(!snapshotAbilities(inventory, web, "before").revert.isEmpty());
}

RAMET_TEST(SnapshotTreeTest)
#include "tst_snapshottree.moc"
