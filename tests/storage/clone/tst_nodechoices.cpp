// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/nodechoices.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class NodeChoicesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_inventory = madeInventory(); }
    void aNodeThatCannotBeSaysWhy();
    void aNodeThatLacksOnlyAMediumCanBeChosen();
    void theSourcesNodeComesFirst();
    void aNodeThatHasNotAnsweredIsNotImpossible();
    void aNodeThatLacksTheMachineIsImpossibleOnceItIsAsked();
    void allNodesAreAskedWhatTheyHaveNotTold();
    void aHundredNodesAreJudgedWithinAFrame();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    static CloneRequest request(const char *name)
    {
        CloneRequest request;
        request.source = {"a", QString("uuid-") + name};
        return request;
    }
    QStringList verdicts(const char *name) const
    {
        QStringList lines;
        for (const NodeChoice &choice : nodeChoices(m_inventory, request(name)))
            lines << choice.node + ' ' + storedName(choice.verdict);
        return lines;
    }
    Inventory m_inventory;
};

void NodeChoicesTest::aNodeThatCannotBeSaysWhy()
{
    QVERIFY(!whyNotNode(m_inventory, request("web"), "a"));
    QVERIFY(!whyNotNode(m_inventory, request("tpl"), "b"));
    const auto unknown = whyNotNode(m_inventory, request("web"), "z");
    QCOMPARE(unknown->reason, Reason::NodeUnknown);
    QCOMPARE(unknown->object, QString("z"));
    QVERIFY(!whyNotNode(m_inventory, request("web"), "b")); // its disk is sent there
    QCOMPARE(verdicts("web"), QStringList({"a possible", "b after-copying"}));
    CloneRequest linked = request("web");
    linked.mode = CloneMode::Linked;
    const auto lacks = whyNotNode(m_inventory, linked, "b");
    QCOMPARE(lacks->reason, Reason::NodeLacksStorage);
    QCOMPARE(lacks->field, Field::Node);
    QCOMPARE(lacks->object + lacks->other, QString("bdefault"));
    QCOMPARE(lacks->names, QStringList{"vda"});
    m_inventory.nodes[1].reachable = false;
    QCOMPARE(whyNotNode(m_inventory, request("tpl"), "b")->reason, Reason::NodeUnreachable);
}

/// What has a way out in the wizard does not make a node impossible.
void NodeChoicesTest::aNodeThatLacksOnlyAMediumCanBeChosen()
{
    Disk iso;
    iso.target = "sda";
    iso.device = DiskDevice::Cdrom;
    iso.source = DiskSource::File;
    iso.path = a().pools.front().path + "/debian.iso";
    a().vms.back().disks.push_back(iso);
    a().vms.back().hostReferences = {{HostReference::Kind::Element, "hostdev", {}, {}}};
    QVERIFY(!whyNotNode(m_inventory, request("tpl"), "b"));
    CloneRequest plan = request("tpl");
    plan.targetNode = "b";
    plan.name = "c";
    QVERIFY(!planClone(m_inventory, plan).isValid());
}

void NodeChoicesTest::theSourcesNodeComesFirst()
{
    m_inventory.nodes.insert(m_inventory.nodes.begin(), madeNode("z"));
    const auto choices = nodeChoices(m_inventory, request("tpl"));
    QStringList names;
    for (const NodeChoice &choice : choices)
        names << choice.node + (choice.refusal ? "!" : "");
    QCOMPARE(names, (QStringList{"a", "z", "b"})); // made nodes share "shared" by its UUID
}

void NodeChoicesTest::aNodeThatHasNotAnsweredIsNotImpossible()
{
    NodeInventory waits = madeNode("c");
    waits.reachable = false;
    NodeInventory away = waits;
    waits.isAwaited = true;
    away.node = "d";
    for (const NodeInventory &node : {waits, away})
        m_inventory.nodes.insert(m_inventory.nodes.begin(), node);
    QCOMPARE(verdicts("tpl"),
             QStringList({"a possible", "b possible", "c not-answered", "d impossible"}));
    QCOMPARE(whyNotNode(m_inventory, request("tpl"), "c")->reason, Reason::NodeAwaited);
}

void NodeChoicesTest::aNodeThatLacksTheMachineIsImpossibleOnceItIsAsked()
{
    QCOMPARE(verdicts("tpl"), QStringList({"a possible", "b possible"}));
    GuestLimits none;
    none.lacks = GuestLimits::Lacks::Machine;
    m_inventory.nodes[1].facts.limits[{"qemu", {}}] = none;
    QCOMPARE(verdicts("tpl"), QStringList({"a possible", "b impossible"}));
}

void NodeChoicesTest::allNodesAreAskedWhatTheyHaveNotTold()
{
    m_inventory.nodes.push_back(madeNode("c"));
    m_inventory.nodes.push_back(madeNode("d"));
    m_inventory.nodes.back().reachable = false;
    auto questions = nodeQuestions(m_inventory, request("tpl"));
    QCOMPARE(questions.size(), size_t{2}); // neither its own nor one that cannot be reached
    const GuestType type{"qemu", {}};
    QVERIFY(questions.at("c").limits == std::set{type});
    m_inventory.nodes[2].facts.limits[type] = GuestLimits();
    m_inventory.nodes[2].facts.host = HostState();
    questions = nodeQuestions(m_inventory, request("tpl"));
    QVERIFY(questions.contains("b") && !questions.contains("c"));
}

/// The list is made anew with each change while it is open.
void NodeChoicesTest::aHundredNodesAreJudgedWithinAFrame()
{
    for (int i = 0; i < 100; ++i) {
        m_inventory.nodes.push_back(madeNode("n" + QString::number(i)));
        for (int j = 0; j < 100; ++j)
            madeVm(m_inventory.nodes.back(), QString("vm%1-%2").arg(i).arg(j));
    }
    qint64 best = 1'000'000;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(nodeChoices(m_inventory, request("tpl")).size(), size_t{102});
        best = std::min(best, timer.elapsed());
    }
    QVERIFY2(best <= 16, qPrintable(QString::number(best)));
}

RAMET_TEST(NodeChoicesTest)
#include "tst_nodechoices.moc"
