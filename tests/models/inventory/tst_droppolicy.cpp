// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/droppolicy.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QMimeData>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class DropPolicyTest : public QObject {
    Q_OBJECT
private slots:
    void aVmTravelsAsMimeData();
    void foreignDataIsNoVm();
    void aVmOnSharedStorageMayGoToTheOtherNode();
    void aDropOnItsOwnNodeClonesThere();
    void aVmOnLocalStorageIsRefusedAndSaysWhy();
    void anUnreachableNodeIsRefusedAndSaysWhy();
    void aVmThatIsGoneOrNotReadyIsRefused();
};

void DropPolicyTest::aVmTravelsAsMimeData()
{
    QMimeData data;
    setDraggedVm(data, {"node/a", "uuid\n“x”"});
    QVERIFY(data.hasFormat(QString::fromLatin1(vmMimeType)));
    QCOMPARE(draggedVm(data).value().node, QStringLiteral("node/a"));
    QCOMPARE(draggedVm(data).value().uuid, QStringLiteral("uuid\n“x”"));
}

void DropPolicyTest::foreignDataIsNoVm()
{
    QMimeData data;
    QVERIFY(!draggedVm(data));
    data.setText("web");
    QVERIFY(!draggedVm(data));
    data.setData(QString::fromLatin1(vmMimeType), "xy");
    QVERIFY(!draggedVm(data));
}

void DropPolicyTest::aVmOnSharedStorageMayGoToTheOtherNode()
{
    const DropVerdict verdict = dropVerdict(madeInventory(), {"a", "uuid-tpl"}, "b");
    QVERIFY2(verdict.accepted, qPrintable(verdict.text));
    QCOMPARE(verdict.text, QStringLiteral("Clone “tpl” on node “b”"));
}

void DropPolicyTest::aDropOnItsOwnNodeClonesThere()
{
    QVERIFY(dropVerdict(madeInventory(), {"a", "uuid-web"}, "a").accepted);
}

void DropPolicyTest::aVmOnLocalStorageIsRefusedAndSaysWhy()
{
    const DropVerdict verdict = dropVerdict(madeInventory(), {"a", "uuid-web"}, "b");
    QVERIFY(!verdict.accepted);
    for (const char *part : {"“b”", "“default”", "“vda”"})
        QVERIFY2(verdict.text.contains(QString::fromUtf8(part)), qPrintable(verdict.text));
}

void DropPolicyTest::anUnreachableNodeIsRefusedAndSaysWhy()
{
    Inventory inventory = madeInventory();
    inventory.nodes[1].reachable = false;
    const DropVerdict verdict = dropVerdict(inventory, {"a", "uuid-tpl"}, "b");
    QVERIFY(!verdict.accepted);
    QVERIFY(verdict.text.contains(QStringLiteral("“b” cannot be reached")));
    QVERIFY(!dropVerdict(inventory, {"a", "uuid-tpl"}, "nowhere").accepted);
}

void DropPolicyTest::aVmThatIsGoneOrNotReadyIsRefused()
{
    Inventory inventory = madeInventory();
    QVERIFY(!dropVerdict(inventory, {"a", "uuid-gone"}, "a").accepted);
    inventory.nodes[0].vms[0].marks.isBuilding = true;
    const DropVerdict verdict = dropVerdict(inventory, {"a", "uuid-web"}, "a");
    QVERIFY(!verdict.accepted && verdict.text.contains(QStringLiteral("“web” is still")));
}

RAMET_TEST(DropPolicyTest)
#include "tst_droppolicy.moc"
