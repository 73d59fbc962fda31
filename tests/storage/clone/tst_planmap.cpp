// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/newdefinition.h"
#include "storage/clone/planjson.h"
#include "storage/clone/planmap.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Clones of template "tpl" from node a to node b, which calls things otherwise.
class PlanMapTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aMissingNetworkIsRefusedWithWhatThereIs();
    void networksThatAreNotToldAreNotRefused();
    void aMappedNetworkIsUsed();
    void aMapToWhatIsNotThereIsRefused();
    void whatWasKeptIsUsedOnlyWhereItIsNeeded();
    void aCardWithAChoiceOfItsOwnIsLeftAlone();
    void bridgesAndInterfacesAreMappedToo();
    void theDefinitionSaysTheNewNames();
    void aStorageIsMappedPerDisk();
    void theSuggestedNetworkIsTheOnlyOneOrTheDefault();
    void aPlanKeepsItsMap();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    NodeInventory &b() { return m_inventory.nodes[1]; }
    VirtualMachine &tpl() { return a().vms.back(); }
    ClonePlan plan() const { return planClone(m_inventory, m_request); }
    QList<Reason> reasons() const
    {
        QList<Reason> result;
        for (const Refusal &refusal : plan().refusals)
            result << refusal.reason;
        return result;
    }
    bool says(Notice notice, const QString &object, const QString &other) const
    {
        const auto notices = plan().notices;
        return std::ranges::any_of(notices, [&](const PlanNotice &said) {
            return said.notice == notice && said.object == object && said.other == other;
        });
    }
    Inventory m_inventory;
    CloneRequest m_request;
};

void PlanMapTest::init()
{
    m_inventory = madeInventory();
    a().networks = {"default", "lab"};
    b().networks = {"default", "work"};
    tpl().nics = {{"52:54:00:00:00:01", "network", "default", {}},
                  {"52:54:00:00:00:02", "network", "lab", {}}};
    m_request = {};
    m_request.source = {"a", "uuid-tpl"};
    m_request.targetNode = "b";
    m_request.name = "c1";
}

void PlanMapTest::aMissingNetworkIsRefusedWithWhatThereIs()
{
    QCOMPARE(reasons(), QList{Reason::NodeLacksNetwork});
    const Refusal refusal = plan().refusals[0];
    QCOMPARE(refusal.object + '@' + refusal.other, QString("lab@b"));
    QCOMPARE(refusal.names, QStringList({"default", "work"}));
    b().networks.clear();
    tpl().nics.pop_back();
    QCOMPARE(reasons(), QList{Reason::NodeHasNoNetworks});
    m_request.targetNode = "a"; // where a missing one is a notice: the original cannot start either
    a().networks.clear();
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(says(Notice::NetworkMissing, "default", "a"));
    m_request.startAfter = true;
    QCOMPARE(reasons(), QList{Reason::StartNeeds});
    m_request.hardware.nics[1].bridge = "br0"; // the card that lacks it gets another
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(!says(Notice::NetworkMissing, "default", "a"));
}

/// What could not be read is not what is not there.
void PlanMapTest::networksThatAreNotToldAreNotRefused()
{
    b().networks.clear();
    b().areNetworksRead = false;
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(says(Notice::NetworkNotKnown, "lab", "b"));
    QVERIFY(lackingNetworks(tpl().nics, b()).isEmpty());
    m_request.map.networks = {{"lab", "work"}};
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(says(Notice::ConnectionMapped, "lab", "work"));
}

void PlanMapTest::aMappedNetworkIsUsed()
{
    m_request.map.networks = {{"lab", "work"}, {"nobody's", "nowhere"}};
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(plan().map.networks == (NodeMap::Names{{"lab", "work"}}));
    QVERIFY(says(Notice::ConnectionMapped, "lab", "work"));
}

void PlanMapTest::aMapToWhatIsNotThereIsRefused()
{
    m_request.map.networks = {{"lab", "nowhere"}};
    QCOMPARE(reasons(), QList{Reason::NetworkUnknown});
    QCOMPARE(plan().refusals[0].object, QString("nowhere"));
}

void PlanMapTest::whatWasKeptIsUsedOnlyWhereItIsNeeded()
{
    m_request.keptMap.networks = {{"lab", "work"}, {"default", "work"}};
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(plan().map.networks == (NodeMap::Names{{"lab", "work"}})); // b has a default
    QVERIFY(says(Notice::ConnectionKept, "lab", "work"));
    m_request.map.networks = {{"lab", "default"}};
    QVERIFY(plan().map.networks == (NodeMap::Names{{"lab", "default"}}));
    m_request.map = {};
    b().networks = {"default"}; // what was kept is gone
    QCOMPARE(reasons(), QList{Reason::NodeLacksNetwork});
}

void PlanMapTest::aCardWithAChoiceOfItsOwnIsLeftAlone()
{
    m_request.hardware.nics[2].network = "work";
    QVERIFY(!reasons().contains(Reason::NodeLacksNetwork));
    QVERIFY(plan().map.isEmpty());
}

void PlanMapTest::bridgesAndInterfacesAreMappedToo()
{
    tpl().nics = {{{}, "bridge", "br0", {}}, {{}, "direct", "eth0", {}}};
    m_request.map.bridges = {{"br0", "br7"}};
    m_request.map.interfaces = {{"eth0", "eno1"}};
    QVERIFY(plan().questions.interfaces);
    b().facts.interfaces = QStringList{"br7", "eno1"};
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(plan().map == m_request.map);
    b().facts.interfaces = QStringList{"br7"};
    QCOMPARE(reasons(), QList{Reason::BridgeUnknown});
    QCOMPARE(plan().refusals[0].object, QString("eno1"));
    b().facts.interfaces = std::optional<QStringList>(); // not known is not refused
    QCOMPARE(reasons(), QList<Reason>());
}

void PlanMapTest::theDefinitionSaysTheNewNames()
{
    tpl().nics.push_back({{}, "direct", "eth0", {}});
    m_request.map.networks = {{"lab", "work"}};
    m_request.map.interfaces = {{"eth0", "eno1"}};
    const QString xml =
        "<domain type='kvm'><name>tpl</name><uuid>11111111-1111-1111-1111-111111111111</uuid>"
        "<os><type>hvm</type></os><devices>"
        "<interface type='network'><source network='default'/></interface>"
        "<interface type='network'><source network='lab' portgroup='p'/></interface>"
        "<interface type='direct'><source dev='eth0' mode='bridge'/></interface>"
        "</devices></domain>";
    const ClonePlan made = plan();
    const QString text = *newDefinition(xml, made, plannedFiles(made, b()));
    for (const char *part : {"network=\"default\"", "network=\"work\" portgroup=\"p\"",
                             "dev=\"eno1\" mode=\"bridge\""})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
}

void PlanMapTest::aStorageIsMappedPerDisk()
{
    m_request.source.uuid = "uuid-web"; // on a's own "default"
    m_request.map.storages = {{"default", "shared"}};
    const ClonePlan made = plan();
    QCOMPARE(made.request.disks.at("vda").storage, QString("shared"));
    QCOMPARE(made.request.choiceFor("vda"), DiskChoice::Action::Copy);
    m_request.map = {};
    m_request.keptMap.storages = {{"default", "shared"}};
    QCOMPARE(plan().request.disks.at("vda").storage, QString("shared"));
    m_request.disks["vda"] = {DiskChoice::Action::Copy, "default", {}, 0}; // a choice of its own
    QCOMPARE(plan().request.disks.at("vda").storage, QString("default"));
    m_request.disks.clear();
    m_request.source.uuid = "uuid-tpl"; // which b sees: what was kept is not needed
    QVERIFY(plan().request.disks.empty());
    m_request.mode = CloneMode::Linked;
    QCOMPARE(reasons(), QList{Reason::NodeLacksNetwork});
    m_request.map.storages = {{"shared", "default"}};
    QVERIFY(reasons().contains(Reason::LinkedKeepsStorage));
}

void PlanMapTest::theSuggestedNetworkIsTheOnlyOneOrTheDefault()
{
    QCOMPARE(suggestedNetwork(b()), QString("default"));
    b().networks = {"x", "y"};
    QCOMPARE(suggestedNetwork(b()), QString());
    b().networks = {"x"};
    QCOMPARE(suggestedNetwork(b()), QString("x"));
}

void PlanMapTest::aPlanKeepsItsMap()
{
    m_request.map.networks = {{"lab", "work"}};
    QVERIFY(clonePlanFromJson(toJson(plan()))->map == plan().map);
    QVERIFY(nodeMapFromJson(toJson(m_request.map)) == m_request.map);
    QVERIFY(!nodeMapFromJson({{"networks", 7}}));
}

RAMET_TEST(PlanMapTest)
#include "tst_planmap.moc"
