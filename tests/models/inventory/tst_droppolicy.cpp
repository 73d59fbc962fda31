// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
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
    void aVmOnLocalStorageMayGoToo();
    void anUnreachableNodeIsRefusedAndSaysWhy();
    void aVmThatIsGoneOrNotReadyIsRefused();
    void ofSeveralThoseThatCanAreDropped();
    void aStorageTakesVmsUnlessItCannotHoldImages();
    void theTemplatesOfANodeTakeVms();
    void aMoveGoesToAnotherNodeOnly();
    void aStorageThatIsTooFullIsRefused();
    void copiedVmsAreNamedInTheText();
    void theWizardTakesTheTargetWhateverWasChosenBefore();
};

void DropPolicyTest::aVmTravelsAsMimeData()
{
    QMimeData data;
    const std::vector<VmRef> vms{{"node/a", "uuid\n“x”"}, {"b", "second"}};
    setDraggedVms(data, vms);
    QVERIFY(data.hasFormat(QString::fromLatin1(vmMimeType)));
    QVERIFY(draggedVms(data) == vms);
}

void DropPolicyTest::foreignDataIsNoVm()
{
    QMimeData data;
    QVERIFY(draggedVms(data).empty());
    data.setText("web");
    QVERIFY(draggedVms(data).empty());
    data.setData(QString::fromLatin1(vmMimeType), "xy");
    QVERIFY(draggedVms(data).empty());
}

void DropPolicyTest::aVmOnSharedStorageMayGoToTheOtherNode()
{
    const DropVerdict verdict = dropVerdict(madeInventory(), {{"a", "uuid-tpl"}}, {"b"});
    QVERIFY2(verdict.accepted, qPrintable(verdict.text));
    QCOMPARE(verdict.text, QStringLiteral("Clone “tpl” on node “b”"));
}

void DropPolicyTest::aDropOnItsOwnNodeClonesThere()
{
    QVERIFY(dropVerdict(madeInventory(), {{"a", "uuid-web"}}, {"a"}).accepted);
}

/// Its disk is copied from node to node.
void DropPolicyTest::aVmOnLocalStorageMayGoToo()
{
    QVERIFY(dropVerdict(madeInventory(), {{"a", "uuid-web"}}, {"b"}).accepted);
}

void DropPolicyTest::anUnreachableNodeIsRefusedAndSaysWhy()
{
    Inventory inventory = madeInventory();
    inventory.nodes[1].reachable = false;
    const DropVerdict verdict = dropVerdict(inventory, {{"a", "uuid-tpl"}}, {"b"});
    QVERIFY(!verdict.accepted);
    QVERIFY(verdict.text.contains(QStringLiteral("“b” cannot be reached")));
    const VmRef running{"a", "uuid-web"}; // which alone would be the reason against each place
    inventory.nodes[0].vms[0].state = VmState::Running;
    const QString why = dropVerdict(inventory, {running}, {"b"}, DropAction::Move).text;
    QVERIFY2(why.contains(QStringLiteral("“b” cannot be reached")), qPrintable(why));
    QVERIFY(!dropVerdict(inventory, {{"a", "uuid-tpl"}}, {"nowhere"}).accepted);
}

void DropPolicyTest::aVmThatIsGoneOrNotReadyIsRefused()
{
    Inventory inventory = madeInventory();
    QVERIFY(!dropVerdict(inventory, {{"a", "uuid-gone"}}, {"a"}).accepted);
    inventory.nodes[0].vms[0].marks.isBuilding = true;
    const DropVerdict verdict = dropVerdict(inventory, {{"a", "uuid-web"}}, {"a"});
    QVERIFY(!verdict.accepted && verdict.text.contains(QStringLiteral("“web” is incomplete")));
}

void DropPolicyTest::ofSeveralThoseThatCanAreDropped()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[0].marks.isBuilding = true;
    const std::vector<VmRef> vms{{"a", "uuid-web"}, {"a", "uuid-tpl"}, {"b", "uuid-web-clone"}};
    const DropVerdict some = dropVerdict(inventory, vms, {"b"});
    QVERIFY(some.accepted);
    QVERIFY2(some.text.startsWith(QStringLiteral("Clone 2 of 3 VMs on node “b”. Not those:")),
             qPrintable(some.text));
    QVERIFY2(some.text.contains(QStringLiteral("web (incomplete)")), qPrintable(some.text));
    QCOMPARE(dropVerdict(madeInventory(), {vms[1], vms[2]}, {"b"}).text,
             QStringLiteral("Clone 2 VMs on node “b”"));
    const DropVerdict none = dropVerdict(inventory, {vms[0], {"a", "uuid-gone"}}, {"b"});
    QVERIFY(!none.accepted && none.text.contains(QStringLiteral("uuid-gone (gone)")));
}

void DropPolicyTest::aStorageTakesVmsUnlessItCannotHoldImages()
{
    Inventory inventory = madeInventory();
    const std::vector<VmRef> tpl{{"a", "uuid-tpl"}};
    const DropVerdict good = dropVerdict(inventory, tpl, {"b", "default"});
    QVERIFY(good.accepted);
    QCOMPARE(good.text, QStringLiteral("Clone “tpl” to storage “default” of node “b”"));
    inventory.nodes[1].pools[0].active = false;
    const DropVerdict off = dropVerdict(inventory, tpl, {"b", "default"});
    QVERIFY2(!off.accepted && off.text.contains(QStringLiteral("“default”")), qPrintable(off.text));
    inventory.nodes[1].pools[0].active = true;
    inventory.nodes[1].pools[0].type = QStringLiteral("iscsi");
    QVERIFY(!dropVerdict(inventory, tpl, {"b", "default"}).accepted);
    QVERIFY(!dropVerdict(inventory, tpl, {"b", "none"}).accepted);
    QVERIFY(dropVerdict(inventory, {{"a", "uuid-web"}}, {"b", "shared"}).accepted);
}

void DropPolicyTest::theTemplatesOfANodeTakeVms()
{
    const DropTarget templates{.node = "b", .asTemplate = true};
    QCOMPARE(dropVerdict(madeInventory(), {{"a", "uuid-tpl"}}, templates).text,
             QStringLiteral("Clone “tpl” on node “b” as a template"));
    QCOMPARE(
        dropVerdict(madeInventory(), {{"a", "uuid-tpl"}, {"b", "uuid-web-clone"}}, templates).text,
        QStringLiteral("Clone 2 VMs on node “b” as templates"));
}

void DropPolicyTest::aMoveGoesToAnotherNodeOnly()
{
    const auto move = [](const Inventory &inventory, const VmRef &vm, const DropTarget &target) {
        return dropVerdict(inventory, {vm}, target, DropAction::Move);
    };
    Inventory inventory = madeInventory();
    const DropVerdict good = move(inventory, {"a", "uuid-tpl"}, {"b"});
    QVERIFY2(good.accepted, qPrintable(good.text));
    QCOMPARE(good.text, QStringLiteral("Move “tpl” to node “b”"));
    const DropVerdict same = move(inventory, {"a", "uuid-tpl"}, {"a"});
    QVERIFY2(!same.accepted && same.text.contains(QStringLiteral("already")),
             qPrintable(same.text));
    QVERIFY(!move(inventory, {"a", "uuid-tpl"}, {.node = "b", .asTemplate = true}).accepted);
    QVERIFY(!move(inventory, {"a", "uuid-tpl"}, {"nowhere"}).accepted);
    QVERIFY(!dropVerdict(madeInventory(), {{"a", "uuid-tpl"}}, {}).accepted);
    QVERIFY(!dropVerdict(madeInventory(), {}, {"b"}).accepted);
    QVERIFY(!whyNotMovable(inventory, {}).isEmpty());
    QCOMPARE(whyNotMovable(inventory, {{"a", "uuid-tpl"}}), QString());
}

void DropPolicyTest::aStorageThatIsTooFullIsRefused()
{
    Inventory inventory = madeInventory();
    const DropTarget target{"a", "shared"};
    QVERIFY(dropVerdict(inventory, {{"a", "uuid-web"}}, target).accepted);
    for (StoragePool &pool : inventory.nodes[0].pools)
        pool.availableBytes = gib(3);
    for (const DropAction action : {DropAction::Clone, DropAction::Move}) {
        const DropTarget place = action == DropAction::Move ? DropTarget{"b", "default"} : target;
        if (action == DropAction::Move)
            inventory.nodes[1].pools[0].availableBytes = gib(3);
        const DropVerdict verdict = dropVerdict(inventory, {{"a", "uuid-web"}}, place, action);
        QVERIFY2(!verdict.accepted && verdict.text.contains("12.4 GiB"), qPrintable(verdict.text));
    }
    QVERIFY(dropVerdict(inventory, {{"a", "uuid-web"}}, {"a"}).accepted); // the wizard says it
}

void DropPolicyTest::copiedVmsAreNamedInTheText()
{
    QMimeData data;
    const std::vector<VmRef> vms{{"a", "uuid-web"}, {"a", "uuid-tpl"}};
    setCopiedVms(data, vms, madeInventory());
    QCOMPARE(data.text(), QStringLiteral("web\ntpl"));
    QVERIFY(draggedVms(data) == vms);
}

void DropPolicyTest::theWizardTakesTheTargetWhateverWasChosenBefore()
{
    CloneDraft draft(shared(madeInventory()), {"a", "uuid-tpl"}, "a");
    draft.setNode("b");
    draft.setFormat("raw");
    draft.setTarget({"a", "default"});
    QCOMPARE(draft.node(), QStringLiteral("a"));
    QCOMPARE(draft.storage(), QStringLiteral("default"));
    QVERIFY(draft.mode() == CloneMode::Full && !draft.makeTemplate());
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    draft.setTarget({.node = "a", .asTemplate = true});
    QVERIFY(draft.makeTemplate());
}

RAMET_TEST(DropPolicyTest)
#include "tst_droppolicy.moc"
