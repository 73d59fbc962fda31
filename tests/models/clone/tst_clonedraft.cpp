// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "models/methodtext.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

const VmRef web{QStringLiteral("a"), QStringLiteral("uuid-web")};
const VmRef tpl{QStringLiteral("a"), QStringLiteral("uuid-tpl")};

/// "value", or "value!" for one that cannot be chosen.
template <class Choice> QStringList print(const std::vector<Choice> &choices)
{
    QStringList lines;
    for (const Choice &choice : choices)
        lines += choice.value + (choice.isPossible() ? QString() : QStringLiteral("!"));
    return lines;
}

} // namespace

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
    void aDiskOnNoStorageOffersItsFolder();
    void aMediumThatTheNodeLacksCanBeEjected();
    void nodesAreTrustedOnceOrBySetting();
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

void CloneDraftTest::aVmCannotBeLinkedAndSaysWhy()
{
    CloneDraft draft(shared(madeInventory()), web);
    QVERIFY(!draft.isEnabled(Field::Mode));
    QVERIFY(draft.reasonFor(Field::Mode).contains(QStringLiteral("“web”")));
    QVERIFY(!draft.isRefused(Field::Mode));
    draft.setMode(CloneMode::Linked);
    QCOMPARE(draft.mode(), CloneMode::Full);
}

void CloneDraftTest::linkedDisablesStorageAndFormatWithAReason()
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

void CloneDraftTest::aChosenStorageComesBackWithTheFullMode()
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

void CloneDraftTest::aStorageWithoutTheSourcesFormatTakesItsBest()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[0].disks[0].format = "vmdk";
    CloneDraft draft(shared(inventory), web);
    draft.setStorage("shared");
    QCOMPARE(draft.format(), QStringLiteral("qcow2"));
    QVERIFY(!print(draft.formats()).contains(QString()));
}

void CloneDraftTest::aChosenFormatIsKeptAndRefusedWhereItIsNotOffered()
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

void CloneDraftTest::storagesSayWhatTheyHaveAndWhyNot()
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

void CloneDraftTest::impossibleNodesSayWhy()
{
    Inventory inventory = madeInventory();
    inventory.nodes[1].reachable = false;
    CloneDraft draft(shared(inventory), web);
    QVERIFY(draft.nodes()[1].reason.contains(QStringLiteral("cannot be reached")));
    draft.setNode("b");
    QVERIFY(!draft.isValid());
    QCOMPARE(draft.reasonFor(Field::Node), draft.nodes()[1].reason);
}

void CloneDraftTest::aNodeThatSharesNothingGetsTheDisks()
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

void CloneDraftTest::aRunningSourceIsClonedWhileItRuns()
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

void CloneDraftTest::snapshotsAreOfferedTheNewestFirst()
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

void CloneDraftTest::aSnapshotGoesIntoThePlan()
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

void CloneDraftTest::anExternalSnapshotCanBeLinkedTo()
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

void CloneDraftTest::aChosenSnapshotThatGoesIsRefusedAndCanBeUnchosen()
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

void CloneDraftTest::aDiskOnNoStorageOffersItsFolder()
{
    Inventory inventory = madeInventory();
    CloneDraft draft(shared(inventory), web);
    QVERIFY(!draft.storageOffer());
    inventory.nodes[0].vms[0].disks[0].path = QStringLiteral("/srv/default/web.qcow2");
    draft.setInventory(shared(inventory));
    QVERIFY(!draft.isValid());
    QVERIFY2(draft.summary().contains(QStringLiteral("vda")), qPrintable(draft.summary()));
    const auto offer = draft.storageOffer();
    QVERIFY(offer);
    QCOMPARE(offer->node, QStringLiteral("a"));
    QCOMPARE(offer->folder, QStringLiteral("/srv/default"));
    QCOMPARE(offer->name, QStringLiteral("default2"));
}

void CloneDraftTest::aMediumThatTheNodeLacksCanBeEjected()
{
    Inventory inventory = madeInventory();
    Disk iso;
    iso.target = QStringLiteral("sda");
    iso.device = DiskDevice::Cdrom;
    iso.source = DiskSource::File;
    iso.path = QStringLiteral("/pools/default/x.iso");
    inventory.nodes[0].vms[1].disks.push_back(iso);
    CloneDraft draft(shared(inventory), {"a", "uuid-tpl"});
    QVERIFY(draft.isValid() && draft.ejectOffer().isEmpty());
    draft.setNode("b");
    QVERIFY(draft.isRefused(Field::Node));
    QVERIFY(draft.nodes()[1].isPossible()); // there is a way out
    QCOMPARE(draft.ejectOffer(), QStringList{"sda"});
    draft.eject(draft.ejectOffer());
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QVERIFY(draft.ejectOffer().isEmpty());
    draft.setNode("a");
    QCOMPARE(draft.plan().disks[1].action, DiskPlan::Action::Keep); // here it is there
}

void CloneDraftTest::nodesAreTrustedOnceOrBySetting()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[1].hostReferences = {
        {HostReference::Kind::Element, QStringLiteral("hostdev"), {}, {}}};
    CloneDraft draft(shared(inventory), {"a", "uuid-tpl"}, "b");
    QVERIFY(!draft.isValid() && draft.offersTrust());
    QVERIFY(draft.reasonFor(Field::Node).contains(QStringLiteral("hostdev")));
    draft.trustOnce();
    QVERIFY(draft.isValid() && draft.plan().request.trusted);
    draft.setNode("a");
    draft.setNode("b");
    QVERIFY(!draft.isValid());
    draft.setKept({.areTrusted =
                       [](const QString &uri, const QString &other) {
                           return uri == u"test:///a" && other == u"test:///b";
                       },
                   .map = {}});
    QVERIFY(draft.isValid());
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
