// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/manyclones.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Several VMs are cloned as one group: names, what holds for all, who is left out.
class ManyClonesTest : public QObject {
    Q_OBJECT
private slots:
    void namesDifferFromEachOtherToo();
    void templatesAreLinkedAndTheRestCopied();
    void freeSpaceIsToldOnce();
    void whatCannotBeIsLeftOut();
    void aStorageThatTheyAreDroppedOnTakesFullClones();
    void allCanBecomeTemplates();
    void clonesThatFailedAreAskedForAgainAsTheyWere();
    void settingsSayWhatClonesAreByDefault();
    void aNameThatIsTakenStopsAll();
    void theSpaceIsForAllTogether();
    void aVmThatVanishesIsLeftOut();

private:
    static std::shared_ptr<const Inventory> inventory() { return shared(madeInventory()); }
    const VmRef m_web{"a", "uuid-web"};
    const VmRef m_tpl{"a", "uuid-tpl"};
    const VmRef m_other{"b", "uuid-web-clone"};
};

void ManyClonesTest::namesDifferFromEachOtherToo()
{
    Inventory made = madeInventory();
    madeVm(made.nodes[1], "web");
    ManyClonesDraft draft(shared(made), {m_web, {"b", "uuid-web"}});
    QCOMPARE(draft.clones()[0].name, QStringLiteral("web-clone"));
    QCOMPARE(draft.clones()[1].name, QStringLiteral("web-clone2")); // b has the first already
    VirtualMachine other = made.nodes[1].vms.front();
    other.uuid = QStringLiteral("uuid-other");
    made.nodes[1].vms.erase(made.nodes[1].vms.begin());
    made.nodes[1].vms.push_back(other);
    madeVm(made.nodes[0], "tpl2", "shared");
    made.nodes[0].vms.back().name = QStringLiteral("tpl");
    ManyClonesDraft onOne(shared(made), {m_tpl, {"a", "uuid-tpl2"}}, {"b"});
    QCOMPARE(onOne.clones()[0].name, QStringLiteral("tpl-clone"));
    QCOMPARE(onOne.clones()[1].name, QStringLiteral("tpl-2-clone"));
}

void ManyClonesTest::templatesAreLinkedAndTheRestCopied()
{
    ManyClonesDraft draft(inventory(), {m_web, m_tpl, m_other});
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QVERIFY(draft.hasTemplates());
    BatchPlan batch = draft.takeBatch();
    QCOMPARE(batch.members.size(), 3U);
    QCOMPARE(batch.members[0].request.mode, CloneMode::Full);
    QCOMPARE(batch.members[1].request.mode, CloneMode::Linked);
    QCOMPARE(batch.members[2].targetNode, QStringLiteral("b"));
    draft.setLinksTemplates(false);
    draft.setStartAfter(true);
    batch = draft.takeBatch();
    QCOMPARE(batch.members[1].request.mode, CloneMode::Full);
    QVERIFY(batch.members[0].request.startAfter);
    QSet<QString> macsAndUuids;
    for (const ClonePlan &plan : batch.members)
        macsAndUuids << plan.newUuid;
    QCOMPARE(macsAndUuids.size(), 3);
}

void ManyClonesTest::freeSpaceIsToldOnce()
{
    ManyClonesDraft draft(inventory(), {m_web, m_tpl});
    QCOMPARE(draft.clones()[0].verdict, QStringLiteral("Copies 12.4 GiB to “default”"));
    QVERIFY2(draft.summary().endsWith("Storage “default” has 80 GiB free."),
             qPrintable(draft.summary()));
    const ManyClonesDraft two(inventory(), {m_web, m_other}); // their storages are two
    QVERIFY2(!two.summary().contains("free"), qPrintable(two.summary()));
    const ManyClonesDraft linked(inventory(), {m_tpl});
    QVERIFY2(!linked.summary().contains("free"), qPrintable(linked.summary()));
}

void ManyClonesTest::whatCannotBeIsLeftOut()
{
    Inventory made = *inventory();
    VirtualMachine &web = made.nodes[0].vms[0];
    web.state = VmState::Running;
    web.hasTpm = true;
    ManyClonesDraft draft(shared(made), {m_web, m_tpl, m_other}, {"b"});
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QCOMPARE(draft.clones()[0].state, ManyClone::State::LeftOut);
    QVERIFY(draft.clones()[0].verdict.contains(QStringLiteral("TPM")));
    QCOMPARE(draft.clones()[1].state, ManyClone::State::Planned);
    QVERIFY2(draft.summary().contains(QStringLiteral("1 are left out")),
             qPrintable(draft.summary()));
    QCOMPARE(draft.takeBatch().members.size(), 2U);
    Inventory away = madeInventory();
    away.nodes[1].reachable = false;
    draft.setInventory(shared(away));
    QVERIFY(!draft.isValid());
    QVERIFY(draft.summary().startsWith(QStringLiteral("None")));
}

void ManyClonesTest::aStorageThatTheyAreDroppedOnTakesFullClones()
{
    ManyClonesDraft draft(inventory(), {m_web, m_tpl}, {"a", "shared"});
    QVERIFY2(draft.isValid() && !draft.linksTemplates(), qPrintable(draft.summary()));
    for (const ClonePlan &plan : draft.takeBatch().members)
        QVERIFY(plan.request.targetStorage == "shared" && plan.request.mode == CloneMode::Full);
}

void ManyClonesTest::allCanBecomeTemplates()
{
    ManyClonesDraft draft(inventory(), {m_web, m_tpl}, {.node = "a", .asTemplate = true});
    draft.setStartAfter(true);
    QVERIFY(draft.makesTemplates() && !draft.startAfter()); // a template is not started
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    for (const ClonePlan &plan : draft.takeBatch().members)
        QVERIFY(plan.request.makeTemplate);
}

void ManyClonesTest::clonesThatFailedAreAskedForAgainAsTheyWere()
{
    CloneRequest first;
    first.source = m_web;
    first.targetNode = "a";
    first.name = "web-01";
    first.targetStorage = "shared";
    first.format = "raw";
    first.hardware.cpus = 3;
    CloneRequest second = first;
    second.name = "web-02";
    ManyClonesDraft draft(inventory(), std::vector{first, second});
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QCOMPARE(draft.clones()[1].name, QStringLiteral("web-02"));
    QVERIFY(draft.node() == "a" && draft.storage() == "shared" && draft.format() == "raw");
    const BatchPlan batch = draft.takeBatch();
    QCOMPARE(batch.members.size(), 2U);
    for (const ClonePlan &plan : batch.members)
        QVERIFY(plan.request.hardware.cpus == 3 && plan.request.targetStorage == "shared" &&
                plan.request.mode == CloneMode::Full);
    draft.setNode("b");
    QCOMPARE(draft.takeBatch().members[0].targetNode, QStringLiteral("b"));
    second.targetNode = "b";
    second.targetStorage = "default";
    ManyClonesDraft differing(inventory(), std::vector{first, second});
    QCOMPARE(differing.node(), QString());
    const BatchPlan each = differing.takeBatch();
    QVERIFY(each.members[0].targetNode == "a" && each.members[1].targetNode == "b");
    QCOMPARE(each.members[1].request.targetStorage, QStringLiteral("default"));
}

void ManyClonesTest::settingsSayWhatClonesAreByDefault()
{
    ManyClonesDraft draft(inventory(), {m_web, m_tpl});
    draft.setKept({.areTrusted = {}, .map = {}, .defaults = {false, gib(1)}});
    const BatchPlan batch = draft.takeBatch();
    QCOMPARE(batch.members[1].request.mode, CloneMode::Full);
    QCOMPARE(batch.members[0].request.bytesPerSecond, gib(1));
}

void ManyClonesTest::aNameThatIsTakenStopsAll()
{
    ManyClonesDraft draft(inventory(), {m_web, m_tpl});
    draft.setName(0, QStringLiteral("tpl"));
    QVERIFY(!draft.isValid());
    QCOMPARE(draft.clones()[0].state, ManyClone::State::NameRefused);
    QVERIFY(draft.summary().contains(QStringLiteral("“tpl”")));
    draft.setName(0, QStringLiteral("twin"));
    draft.setName(1, QStringLiteral("twin"));
    QVERIFY(!draft.isValid());
    draft.setName(1, QString()); // as nobody typed one
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QCOMPARE(draft.clones()[1].name, QStringLiteral("tpl-clone"));
    draft.setName(1, QStringLiteral("web/x"));
    QVERIFY(!draft.isValid());
}

void ManyClonesTest::theSpaceIsForAllTogether()
{
    Inventory made = madeInventory();
    made.nodes[0].pools[1].availableBytes = gib(20); // each needs 12.4
    ManyClonesDraft draft(shared(made), {m_web, m_tpl});
    draft.setLinksTemplates(false);
    QVERIFY(draft.isValid());
    madeVm(made.nodes[0], "next", "shared");
    ManyClonesDraft full(shared(made), {m_tpl, {"a", "uuid-next"}});
    full.setLinksTemplates(false);
    QVERIFY(!full.isValid());
    QVERIFY2(full.summary().contains(QStringLiteral("“shared”")), qPrintable(full.summary()));
}

void ManyClonesTest::aVmThatVanishesIsLeftOut()
{
    ManyClonesDraft draft(inventory(), {m_web, m_tpl});
    Inventory later = madeInventory();
    later.nodes[0].vms.erase(later.nodes[0].vms.begin());
    draft.setInventory(shared(later));
    QVERIFY(draft.isValid());
    QCOMPARE(draft.clones()[0].state, ManyClone::State::LeftOut);
    QCOMPARE(draft.clones()[0].sourceName, QStringLiteral("web"));
}

RAMET_TEST(ManyClonesTest)
#include "tst_manyclones.moc"
