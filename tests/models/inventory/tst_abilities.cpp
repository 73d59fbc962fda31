// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/abilities.h"
#include "models/inventory/selectionfacts.h"
#include "models/inventory/vmabilities.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <ctime>

using namespace ramet;
using namespace ramet::test;

namespace {

/// So many VMs on two nodes, each with a disk of its own that rests on the template of its node.
Inventory manyClones(int count)
{
    Inventory inventory;
    inventory.nodes = {madeNode("a"), madeNode("b")};
    for (NodeInventory &node : inventory.nodes) {
        madeVm(node, "tpl-" + node.node);
        node.vms.back().marks.isTemplate = true;
        const QString base = node.vms.back().disks.front().path;
        for (int i = 0; i < count / 2; ++i) {
            madeVm(node, QStringLiteral("vm-%1-%2").arg(node.node).arg(i, 5, 10, QChar(u'0')));
            node.pools.front().volumes.back().backingPath = base;
        }
        std::ranges::sort(node.pools.front().volumes, {}, &Volume::path);
    }
    return inventory;
}

Selection allOf(const Inventory &inventory)
{
    Selection selection;
    for (const NodeInventory &node : inventory.nodes)
        for (const VirtualMachine &vm : node.vms)
            selection.vms.insert({node.node, vm.uuid});
    return selection;
}

QString whyNot(const Abilities &abilities, VmAction action)
{
    return hindrancesText(abilities.of[action].hindrances);
}

} // namespace

/// What can be done with several VMs, and why not with the rest.
class AbilitiesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void eachReasonIsToldOnceWithItsVms();
    void whatIsNotKnownIsASentence();
    void oneAloneIsToldTheSame();
    void vmsThatOthersRestOnAreNotStarted();
    void longListsAreShortened();
    void consolesAreFew();
    void tenThousandAreLookedAtOnceEach();
    void theFactsAreSums();

private:
    VirtualMachine &add(const QString &name, VmState state)
    {
        madeVm(m_inventory.nodes[0], name);
        m_inventory.nodes[0].vms.back().state = state;
        return m_inventory.nodes[0].vms.back();
    }
    Abilities all() const { return abilities(m_inventory, allOf(m_inventory)); }

    Inventory m_inventory; ///< a: web, tpl; b: web-clone
};

void AbilitiesTest::init()
{
    m_inventory = madeInventory();
}

void AbilitiesTest::eachReasonIsToldOnceWithItsVms()
{
    add("web-2", VmState::Running);
    add("web-3", VmState::Paused);
    add("new", VmState::Off).marks.isBuilding = true;
    m_inventory.nodes[1].reachable = false;
    Selection selection = allOf(m_inventory);
    selection.vms.insert({"a", "uuid-gone"});
    const Abilities abilities = ramet::abilities(m_inventory, selection);
    QCOMPARE(abilities.vms, 7);
    QVERIFY(abilities.hasTemplates && abilities.hasOthers);
    QCOMPARE(abilities.of[VmAction::Start].possible, (std::vector<VmRef>{{"a", "uuid-web"}}));
    QCOMPARE(whyNot(abilities, VmAction::Start),
             QStringLiteral("tpl (template); web-2, web-3 (switched on); new (incomplete); "
                            "web-clone (on a node that cannot be reached); uuid-gone (gone)"));
    QCOMPARE(abilities.of[VmAction::Shutdown].possible.size(), 2U); // the paused one is told, too
    QCOMPARE(abilities.of[VmAction::Resume].possible, (std::vector<VmRef>{{"a", "uuid-web-3"}}));
    QVERIFY(whyNot(abilities, VmAction::Resume).contains(QStringLiteral("web-2 (not paused)")));
    QVERIFY(whyNot(abilities, VmAction::Delete)
                .startsWith(QStringLiteral("web-2, web-3 (switched on)")));
    QCOMPARE(whyNot(abilities, VmAction::ConvertToTemplate).count(QStringLiteral("tpl")), 1);
}

void AbilitiesTest::whatIsNotKnownIsASentence()
{
    m_inventory.nodes[0].gaps.push_back({Gap::Kind::Definition, "a", {}, "secret", "no right"});
    madeVm(m_inventory.nodes[0], "tpl-2", "shared");
    m_inventory.nodes[0].vms.back().marks.isTemplate = true;
    const QString why = whyNot(all(), VmAction::ConvertToVm);
    QVERIFY2(why.contains(QStringLiteral("secret")), qPrintable(why));
    QVERIFY2(why.contains(QStringLiteral("tpl, tpl-2")), qPrintable(why)); // told once
}

void AbilitiesTest::oneAloneIsToldTheSame()
{
    Selection selection;
    selection.vms.insert({"a", "uuid-tpl"});
    QVERIFY(!selection.isSeveral());
    const VmAbilities one = vmAbilities(m_inventory, *selection.single());
    const Abilities several = abilities(m_inventory, selection);
    for (std::size_t i = 0; i < vmActionCount; ++i) {
        const VmAction action = PerAction<int>::action(i);
        QCOMPARE(several.of[action].possible.size(), one.whyNot(action).isEmpty() ? 1U : 0U);
    }
}

/// A person who starts one is asked whether it may spoil them.
void AbilitiesTest::vmsThatOthersRestOnAreNotStarted()
{
    NodeInventory &node = m_inventory.nodes[0];
    madeVm(node, "top");
    node.pools.front().volumes.back().backingPath = node.vms.front().disks.front().path;
    const Abilities abilities = all();
    QVERIFY(whyNot(abilities, VmAction::Start).contains(QStringLiteral("web (needed by others)")));
    QCOMPARE(vmAbilities(m_inventory, VmRef{"a", "uuid-web"}).start, QString());
}

void AbilitiesTest::longListsAreShortened()
{
    for (int i = 1; i <= 9; ++i)
        add(QStringLiteral("run-%1").arg(i), VmState::Running);
    const Abilities abilities = all();
    QCOMPARE(whyNot(abilities, VmAction::Start),
             QStringLiteral("tpl (template); run-1, run-2, run-3, run-4 and 5 more (switched on)"));
    const QStringList lines = hindranceLines(abilities.of[VmAction::Start].hindrances);
    QVERIFY(lines.last().endsWith(QStringLiteral("run-8, run-9 (switched on)")));
}

void AbilitiesTest::consolesAreFew()
{
    for (int i = 0; i <= mostConsoles; ++i)
        add(QStringLiteral("run-%1").arg(i), VmState::Running);
    QVERIFY(all().of[VmAction::Console].possible.empty());
    m_inventory.nodes[0].vms.pop_back();
    QCOMPARE(all().of[VmAction::Console].possible.size(), std::size_t(mostConsoles));
}

/// What the processor spent on this thread for it, whatever else it has to do.
static double secondsFor(const Inventory &inventory, const Lineage &lineage, Abilities &abilities)
{
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    };
    const Selection selection = allOf(inventory);
    const double begun = now();
    abilities = ramet::abilities(inventory, selection, &lineage);
    return now() - begun;
}

/// A scan of all VMs for each of them would take sixteen times as long for four times as many.
void AbilitiesTest::tenThousandAreLookedAtOnceEach()
{
    Abilities abilities;
    const Inventory quarter = manyClones(2'500);
    const double forQuarter = secondsFor(quarter, Lineage(quarter), abilities);
    const Inventory inventory = manyClones(10'000);
    const double took = secondsFor(inventory, Lineage(inventory), abilities);
    QCOMPARE(abilities.of[VmAction::Start].possible.size(), 10'000U);
    QCOMPARE(abilities.of[VmAction::Flatten].possible.size(), 10'000U);
    QCOMPARE(whyNot(abilities, VmAction::Start), QStringLiteral("tpl-a, tpl-b (template)"));
    QVERIFY2(took < 10 * forQuarter, qPrintable(QString("%1 s, %2 s").arg(took).arg(forQuarter)));
}

void AbilitiesTest::theFactsAreSums()
{
    add("web-2", VmState::Running).marks.tags = QStringList{"lab", "old"};
    m_inventory.nodes[0].vms.front().marks.tags = QStringList{"lab"};
    m_inventory.nodes[0].vms.back().liveDisks = m_inventory.nodes[0].vms.front().disks; // shared
    const SelectionFacts facts = selectionFacts(m_inventory, allOf(m_inventory));
    QCOMPARE(facts.title, QStringLiteral("4 VMs selected"));
    QCOMPARE(facts.nodes, QStringLiteral("a (3), b (1)"));
    QCOMPARE(facts.states, QStringLiteral("Off (2), Running (1), Template (1)"));
    QCOMPARE(facts.tags, QStringLiteral("lab (2), old (1)"));
    QVERIFY2(facts.memory.contains(QStringLiteral("2 GiB")) &&
                 facts.memory.contains(QStringLiteral("512 MiB")),
             qPrintable(facts.memory));
    QVERIFY2(facts.disks.startsWith(QStringLiteral("3 disks")), qPrintable(facts.disks));
}

RAMET_TEST(AbilitiesTest)
#include "tst_abilities.moc"
