// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen in the draft of a clone, and why not: mode, storage, format, node, snapshot.
#include "models/clone/clonedraft.h"
#include "models/methodtext.h"
#include "tests/models/clone/madedraft.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class DraftChoicesTest : public QObject {
    Q_OBJECT
private slots:
    void aVmCannotBeLinkedAndSaysWhy();
    void linkedDisablesStorageAndFormatWithAReason();
    void aChosenStorageComesBackWithTheFullMode();
    void aStorageWithoutTheSourcesFormatTakesItsBest();
    void aChosenFormatIsKeptAndRefusedWhereItIsNotOffered();
    void storagesSayWhatTheyHaveAndWhyNot();
    void impossibleNodesSayWhy();
    void aNodeThatSharesNothingGetsTheDisks();
    void aRunningSourceIsClonedWhileItRuns();
    void snapshotsAreOfferedTheNewestFirst();
    void aSnapshotGoesIntoThePlan();
    void anExternalSnapshotCanBeLinkedTo();
    void aChosenSnapshotThatGoesIsRefusedAndCanBeUnchosen();
};

void DraftChoicesTest::aVmCannotBeLinkedAndSaysWhy()
{
    CloneDraft draft(shared(madeInventory()), web);
    QVERIFY(!draft.isEnabled(Field::Mode));
    QVERIFY(draft.reasonFor(Field::Mode).contains(QStringLiteral("“web”")));
    QVERIFY(!draft.isRefused(Field::Mode));
    draft.setMode(CloneMode::Linked);
    QCOMPARE(draft.mode(), CloneMode::Full);
}

void DraftChoicesTest::linkedDisablesStorageAndFormatWithAReason()
{
    CloneDraft draft(shared(madeInventory()), tpl);
    for (const Field field : {Field::Storage, Field::Format}) {
        QVERIFY(!draft.isEnabled(field));
        QVERIFY(draft.reasonFor(field).contains("linked clone"));
        QVERIFY(!draft.isRefused(field));
    }
    draft.setStorage("default");
    QCOMPARE(draft.storage(), QString());
    draft.setMode(CloneMode::Full);
    QVERIFY(draft.isEnabled(Field::Storage) && draft.isEnabled(Field::Format));
    QVERIFY(draft.reasonFor(Field::Storage).isEmpty());
}

void DraftChoicesTest::aChosenStorageComesBackWithTheFullMode()
{
    CloneDraft draft(shared(madeInventory()), tpl);
    draft.setMode(CloneMode::Full);
    draft.setStorage("default");
    draft.setFormat("raw");
    draft.setMode(CloneMode::Linked);
    QCOMPARE(draft.storage(), QString());
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    draft.setMode(CloneMode::Full);
    QCOMPARE(draft.storage(), QStringLiteral("default"));
    QCOMPARE(draft.format(), QStringLiteral("raw"));
}

void DraftChoicesTest::aStorageWithoutTheSourcesFormatTakesItsBest()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[0].disks[0].format = "vmdk";
    CloneDraft draft(shared(inventory), web);
    draft.setStorage("shared");
    QCOMPARE(draft.format(), QStringLiteral("qcow2"));
    QVERIFY(!print(draft.formats()).contains(QString()));
}

void DraftChoicesTest::aChosenFormatIsKeptAndRefusedWhereItIsNotOffered()
{
    Inventory inventory = madeInventory();
    StoragePool logical = madePool("a", "lvm", "lvm");
    logical.type = "logical";
    inventory.nodes[0].pools.push_back(logical);
    CloneDraft draft(shared(inventory), web);
    draft.setFormat("qcow2");
    draft.setStorage("lvm");
    QCOMPARE(draft.format(), QStringLiteral("qcow2"));
    QVERIFY(!draft.isValid());
    QVERIFY(print(draft.formats()).contains("qcow2!"));
}

void DraftChoicesTest::storagesSayWhatTheyHaveAndWhyNot()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].pools[1].active = false;
    const CloneDraft draft(shared(inventory), web);
    const std::vector<DraftStorage> storages = draft.storages();
    QCOMPARE(print(storages), QStringList({"", "default", "shared!"}));
    QCOMPARE(storages[1].type, QStringLiteral("dir"));
    QCOMPARE(storages[1].freeBytes, gib(80));
    QCOMPARE(storages[1].totalBytes, gib(100));
    QVERIFY(storages[2].reason.contains(QStringLiteral("“shared”")));
}

void DraftChoicesTest::impossibleNodesSayWhy()
{
    Inventory inventory = madeInventory();
    inventory.nodes[1].reachable = false;
    CloneDraft draft(shared(inventory), web);
    QVERIFY(draft.nodes()[1].reason.contains(QStringLiteral("cannot be reached")));
    draft.setNode("b");
    QVERIFY(!draft.isValid());
    QCOMPARE(draft.reasonFor(Field::Node), draft.nodes()[1].reason);
}

void DraftChoicesTest::aNodeThatSharesNothingGetsTheDisks()
{
    CloneDraft draft(shared(madeInventory()), web);
    draft.setNode("b");
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QCOMPARE(draft.storages().front().text, QStringLiteral("The best of node “b” (default)"));
    QVERIFY2(draft.summary().startsWith(
                 QStringLiteral("Copies 12.4 GiB from “a” to “b” through this computer")),
             qPrintable(draft.summary()));
    QVERIFY(draft.notices().join(u' ').contains(QStringLiteral("do not share the storage")));
    draft.setStorage("shared");
    QCOMPARE(draft.plan().disks[0].targetPool, QStringLiteral("shared"));
}

void DraftChoicesTest::aRunningSourceIsClonedWhileItRuns()
{
    Inventory inventory = madeInventory();
    VirtualMachine &vm = inventory.nodes[0].vms[0];
    vm.state = VmState::Running;
    vm.liveDisks = vm.disks;
    const CloneDraft draft(shared(inventory), web);
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QVERIFY(draft.plan().isLive());
    QVERIFY2(draft.summary().contains(QStringLiteral("while “web” keeps running")),
             qPrintable(draft.summary()));
    QVERIFY(draft.ways().startsWith(methodText(draft.plan().disks.front().method)));
    QVERIFY(draft.notices().join(u' ').contains(QStringLiteral("held only for a moment")));
    QCOMPARE(print(draft.modes()), QStringList({"full", "linked!"}));
}

void DraftChoicesTest::snapshotsAreOfferedTheNewestFirst()
{
    Inventory inventory = madeInventory();
    madeSnapshots(inventory.nodes[0], inventory.nodes[0].vms[0]);
    const CloneDraft draft(shared(inventory), web);
    QVERIFY(draft.isEnabled(Field::Snapshot));
    QCOMPARE(draft.snapshot(), QString());
    QCOMPARE(print(draft.snapshots()), QStringList({"", "lost!", "after", "before"}));
    const DraftChoice before = draft.snapshots().back();
    QVERIFY2(before.text.startsWith(QStringLiteral("before (")), qPrintable(before.text));
    QVERIFY(draft.snapshots()[1].reason.contains(QStringLiteral("/pools/default/none")));
}

void DraftChoicesTest::aSnapshotGoesIntoThePlan()
{
    Inventory inventory = madeInventory();
    madeSnapshots(inventory.nodes[0], inventory.nodes[0].vms[0]);
    CloneDraft draft(shared(inventory), web);
    draft.setSnapshot("before");
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QCOMPARE(draft.plan().disks.front().sourceSnapshot, QStringLiteral("before"));
    draft.setSnapshot("lost");
    QVERIFY(draft.isRefused(Field::Snapshot));
    draft.setSnapshot({});
    QVERIFY(draft.isValid());
    QVERIFY(draft.plan().disks.front().sourceSnapshot.isEmpty());
}

void DraftChoicesTest::anExternalSnapshotCanBeLinkedTo()
{
    Inventory inventory = madeInventory();
    madeSnapshots(inventory.nodes[0], inventory.nodes[0].vms[0]);
    CloneDraft draft(shared(inventory), web);
    draft.setSnapshot("before");
    QVERIFY(!draft.isEnabled(Field::Mode));
    draft.setSnapshot("after");
    QVERIFY(draft.isEnabled(Field::Mode));
    QCOMPARE(draft.mode(), CloneMode::Full);
    draft.setMode(CloneMode::Linked);
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QVERIFY(draft.notices().join(u' ').contains(QStringLiteral("keep the snapshot")));
    draft.setSnapshot("before");
    QVERIFY(draft.isRefused(Field::Mode));
    draft.setMode(CloneMode::Full);
    QVERIFY(draft.isValid());
}

void DraftChoicesTest::aChosenSnapshotThatGoesIsRefusedAndCanBeUnchosen()
{
    Inventory inventory = madeInventory();
    madeSnapshots(inventory.nodes[0], inventory.nodes[0].vms[0]);
    CloneDraft draft(shared(inventory), web);
    draft.setSnapshot("before");
    draft.setInventory(shared(madeInventory()));
    QVERIFY(draft.isRefused(Field::Snapshot));
    QCOMPARE(print(draft.snapshots()), QStringList({"", "before!"}));
    QVERIFY(draft.isEnabled(Field::Snapshot));
    draft.setSnapshot({});
    QVERIFY(draft.isValid());
    QVERIFY(!draft.isEnabled(Field::Snapshot));
}

RAMET_TEST(DraftChoicesTest)
#include "tst_draftchoices.moc"
