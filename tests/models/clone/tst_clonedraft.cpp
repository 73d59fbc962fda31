// SPDX-License-Identifier: GPL-3.0-or-later
// The draft of a clone from its start to its plan: name, source, summary.
#include "models/clone/clonedraft.h"
#include "tests/models/clone/madedraft.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CloneDraftTest : public QObject {
    Q_OBJECT
private slots:
    void aVmStartsAsAFullCloneWithTheFirstFreeName();
    void aTemplateStartsAsALinkedClone();
    void aNodeThatWasDroppedOnIsChosen();
    void theFreeNameFollowsTheNode();
    void aNameThatWasTypedIsKept();
    void theFreeNameChangesWhenItIsTaken();
    void aTakenNameIsRefusedBesideItsField();
    void aSourceThatVanishesMakesTheDraftInvalid();
    void aSourceWhoseNodeIsLostSaysSo();
    void theSummarySaysWhatWillHappen();
    void thePlanHoldsWhatWasChosen();
};

void CloneDraftTest::aVmStartsAsAFullCloneWithTheFirstFreeName()
{
    const CloneDraft draft(shared(madeInventory()), web);
    QCOMPARE(draft.title(), QStringLiteral("Clone VM “web”"));
    QCOMPARE(draft.node(), QStringLiteral("a"));
    QCOMPARE(draft.name(), QStringLiteral("web-clone"));
    QCOMPARE(draft.mode(), CloneMode::Full);
    QCOMPARE(draft.storage(), QString());
    QCOMPARE(draft.format(), QString());
    QVERIFY(!draft.startAfter());
    QCOMPARE(print(draft.nodes()), QStringList({"a", "b"}));
    QCOMPARE(print(draft.modes()), QStringList({"full", "linked!"}));
    QCOMPARE(draft.snapshots().front().text, QStringLiteral("Current state"));
    QVERIFY(!draft.isEnabled(Field::Snapshot));
    QVERIFY(draft.reasonFor(Field::Snapshot).contains(QStringLiteral("no snapshots")));
    QCOMPARE(print(draft.storages()), QStringList({"", "default", "shared"}));
    QCOMPARE(draft.storages().front().text, QStringLiteral("Same as source (default)"));
    QCOMPARE(draft.formats().front().text, QStringLiteral("Same as source (qcow2)"));
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
}

void CloneDraftTest::aTemplateStartsAsALinkedClone()
{
    const CloneDraft draft(shared(madeInventory()), tpl);
    QCOMPARE(draft.title(), QStringLiteral("Clone template “tpl”"));
    QCOMPARE(draft.mode(), CloneMode::Linked);
    QCOMPARE(print(draft.modes()), QStringList({"full", "linked"}));
    QCOMPARE(print(draft.nodes()), QStringList({"a", "b"}));
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
}

void CloneDraftTest::aNodeThatWasDroppedOnIsChosen()
{
    const CloneDraft draft(shared(madeInventory()), tpl, "b");
    QCOMPARE(draft.node(), QStringLiteral("b"));
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QCOMPARE(draft.plan().targetNode, QStringLiteral("b"));
}

void CloneDraftTest::theFreeNameFollowsTheNode()
{
    CloneDraft draft(shared(madeInventory()), web);
    draft.setNode("b");
    QCOMPARE(draft.name(), QStringLiteral("web-clone2"));
    draft.setNode("a");
    QCOMPARE(draft.name(), QStringLiteral("web-clone"));
}

void CloneDraftTest::aNameThatWasTypedIsKept()
{
    CloneDraft draft(shared(madeInventory()), web);
    draft.setName("mine");
    draft.setNode("b");
    draft.setInventory(shared(madeInventory()));
    QCOMPARE(draft.name(), QStringLiteral("mine"));
    draft.setName({});
    draft.setNode("a");
    QCOMPARE(draft.name(), QString());
    QVERIFY(draft.isRefused(Field::Name));
}

void CloneDraftTest::theFreeNameChangesWhenItIsTaken()
{
    Inventory inventory = madeInventory();
    CloneDraft draft(shared(inventory), web);
    const QSignalSpy changes(&draft, &CloneDraft::changed);
    madeVm(inventory.nodes[0], "web-clone");
    draft.setInventory(shared(inventory));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(draft.name(), QStringLiteral("web-clone2"));
    QVERIFY(draft.isValid());
}

void CloneDraftTest::aTakenNameIsRefusedBesideItsField()
{
    CloneDraft draft(shared(madeInventory()), web);
    draft.setName("tpl");
    QVERIFY(!draft.isValid());
    QVERIFY(draft.isRefused(Field::Name));
    QVERIFY(draft.reasonFor(Field::Name).contains(QStringLiteral("“tpl”")));
    QCOMPARE(draft.summary(), draft.reasonFor(Field::Name));
    QCOMPARE(draft.summary({Field::Name}), QStringLiteral("Not possible yet: see “Name”"));
    QVERIFY(draft.reasonFor(Field::Node).isEmpty());
}

void CloneDraftTest::aSourceThatVanishesMakesTheDraftInvalid()
{
    Inventory inventory = madeInventory();
    CloneDraft draft(shared(inventory), web);
    draft.setName("mine");
    inventory.nodes[0].vms.erase(inventory.nodes[0].vms.begin());
    draft.setInventory(shared(inventory));
    QVERIFY(draft.isSourceGone());
    QVERIFY(!draft.isValid());
    QCOMPARE(draft.title(), QStringLiteral("Clone VM “web”"));
    QVERIFY(draft.summary().contains(QStringLiteral("“web” does not exist any more")));
    QCOMPARE(draft.reasonFor(Field::None), draft.summary());
    QVERIFY(draft.reasonFor(Field::Name).isEmpty()); // said once
    QVERIFY(!draft.isEnabled(Field::Name));
    QCOMPARE(draft.modes().size(), 2U);
    QVERIFY(!draft.nodes().empty() && !draft.storages().empty() && !draft.formats().empty());
    inventory.nodes[0].gaps = {{Gap::Kind::Definition, "a", {}, "web", "bad XML"}};
    draft.setInventory(shared(inventory));
    QVERIFY2(draft.summary().contains(QStringLiteral("Whether VM “web” is still on node “a”")),
             qPrintable(draft.summary()));
    draft.setInventory(shared(madeInventory()));
    QVERIFY(draft.isValid());
    QCOMPARE(draft.name(), QStringLiteral("mine"));
}

void CloneDraftTest::aSourceWhoseNodeIsLostSaysSo()
{
    Inventory inventory = madeInventory();
    CloneDraft draft(shared(inventory), web);
    inventory.nodes[0].reachable = false;
    inventory.nodes[0].vms.clear();
    draft.setInventory(shared(inventory));
    QVERIFY(!draft.isValid());
    QVERIFY(draft.summary().contains(QStringLiteral("“a” cannot be reached")));
}

void CloneDraftTest::theSummarySaysWhatWillHappen()
{
    CloneDraft full(shared(madeInventory()), web);
    QCOMPARE(full.summary(), QStringLiteral("Copies 12.4 GiB to “default”; 80 GiB free"));
    full.setStorage("shared");
    QCOMPARE(full.summary(), QStringLiteral("Copies 12.4 GiB to “shared”; 80 GiB free"));

    Inventory inventory = madeInventory();
    VirtualMachine &source = inventory.nodes[0].vms[1];
    StoragePool &pool = inventory.nodes[0].pools[1];
    pool.volumes.push_back(madeVolume(pool, "tpl-2.raw", "raw", 1'000'000));
    Disk second = source.disks[0];
    second.target = "vdb";
    second.path = pool.volumes.back().path;
    second.format = "raw";
    source.disks.push_back(second);
    const CloneDraft linked(shared(inventory), tpl);
    QCOMPARE(linked.summary(), QStringLiteral("Instant; shares the 2 disks of “tpl”; 392 KiB"));
}

void CloneDraftTest::thePlanHoldsWhatWasChosen()
{
    CloneDraft draft(shared(madeInventory()), web);
    draft.setName("c1");
    draft.setStorage("shared");
    draft.setFormat("raw");
    draft.setStartAfter(true);
    draft.setMakeTemplate(true); // which is not started
    QVERIFY(draft.makeTemplate() && !draft.startAfter() && draft.isValid());
    QVERIFY(draft.plan().request.makeTemplate);
    draft.setStartAfter(true);
    QVERIFY(!draft.startAfter());
    draft.setMakeTemplate(false);
    draft.setStartAtOnce(true);
    QVERIFY(draft.startAfter() && draft.isRefused(Field::Start)); // its disk does not come by NBD
    QVERIFY(!draft.reasonFor(Field::Start).isEmpty());
    draft.setStartAfter(false);
    QVERIFY(!draft.startAtOnce() && draft.isValid());
    draft.setStartAfter(true);
    const ClonePlan plan = draft.takePlan();
    QVERIFY(plan.isValid());
    QCOMPARE(plan.request.name, QStringLiteral("c1"));
    QVERIFY(plan.request.startAfter);
    QCOMPARE(plan.disks.size(), 1U);
    QCOMPARE(plan.disks[0].targetPool, QStringLiteral("shared"));
    QCOMPARE(plan.disks[0].targetFormat, QStringLiteral("raw"));
}

RAMET_TEST(CloneDraftTest)
#include "tst_clonedraft.moc"
