// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/batchplan.h"
#include "storage/clone/planidentity.h"
#include "storage/domain/domainxml.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// An address that somebody outside the batch has: who is seen, who is not, and what is not known.
class PlanAddressesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theNodeIsAskedWhoHasOne();
    void whoTheNodeTellsOfIsNamed();
    void anotherNetworkIsNotMeant();
    void aCloneThatIsOffIsSeenByItsNote();
    void bridgesReachOtherNodes();
    void whatWasNotReadIsNotFree();
    void onlyTheAddressesThatAreUsedCount();
    void theNoteIsWrittenReadAndNotInherited();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    VirtualMachine &web() { return a().vms[0]; }
    VirtualMachine &addVm(NodeInventory &node, const QString &name, const Nic &nic)
    {
        VirtualMachine vm;
        vm.node = node.node;
        vm.uuid = "uuid-" + name;
        vm.name = name;
        vm.nics = {nic};
        node.vms.push_back(vm);
        return node.vms.back();
    }
    void tell(const UsedAddresses &used) { a().facts.addresses = std::optional(used); }
    /// "holder of card N" for each address that is taken.
    QStringList taken(const QString &list, const QStringList &names = {"c1"})
    {
        m_request.guest.addresses = {{list, {}, {}}};
        QStringList found;
        for (const Refusal &refusal : planBatch(m_inventory, m_request, names).refusals)
            if (refusal.reason == Reason::AddressTaken)
                found << refusal.object + ' ' + refusal.other + ' ' + refusal.names.value(0);
        return found;
    }
    QString unknown()
    {
        for (const PlanNotice &notice : planClone(m_inventory, m_request).notices)
            if (notice.notice == Notice::AddressesUnknown)
                return notice.object;
        return {};
    }

    Inventory m_inventory;
    CloneRequest m_request;
};

void PlanAddressesTest::init()
{
    m_inventory = madeInventory();
    m_request = {};
    m_request.source = {"a", "uuid-web"};
    m_request.name = "new";
    web().nics = {{"52:54:00:00:00:01", "network", "default", "virtio"}};
    tell({});
}

void PlanAddressesTest::theNodeIsAskedWhoHasOne()
{
    a().facts.addresses.reset();
    m_request.guest.hostName = "x";
    QVERIFY(!planClone(m_inventory, m_request).questions.addresses);
    m_request.guest.addresses = {{"10.0.0.11/24", {}, {}}};
    QVERIFY(planClone(m_inventory, m_request).questions.addresses);
    tell({});
    QVERIFY(!planClone(m_inventory, m_request).questions.addresses);
    NodeFacts later;
    later.addresses =
        std::optional(UsedAddresses{{{"10.0.0.11", {}, "network default", "dns"}}, {}});
    a().facts.add(later);
    QCOMPARE(taken("10.0.0.11/24"), QStringList{"10.0.0.11 dns 1"});
}

void PlanAddressesTest::whoTheNodeTellsOfIsNamed()
{
    addVm(a(), "db", {"52:54:00:00:00:02", "network", "default", "virtio"});
    tell({{{"10.0.0.1", {}, "network default", "default"},
           {"10.0.0.12", "52:54:00:00:00:02", "network default", "localhost"},
           {"10.0.0.13", "52:54:00:00:00:99", "network default", "printer"},
           {"fd00::1", {}, "network default", "router"}},
          {}});
    QCOMPARE(taken("10.0.0.1/24"), QStringList{"10.0.0.1 default 1"}); // the network's own
    QCOMPARE(taken("10.0.0.12/24"), QStringList{"10.0.0.12 db 1"});    // rather than what it says
    QCOMPARE(taken("10.0.0.13/24"), QStringList{"10.0.0.13 printer 1"});
    QCOMPARE(taken("fd00:0::1/64"), QStringList{"fd00::1 router 1"}); // written otherwise
    QCOMPARE(taken("10.0.0.14/24"), QStringList());
}

void PlanAddressesTest::anotherNetworkIsNotMeant()
{
    tell({{{"10.0.0.12", {}, "network other", "x"}}, {}});
    QCOMPARE(taken("10.0.0.12/24"), QStringList());
    m_request.hardware.nics[1].network = "other"; // where the clone's card goes
    QCOMPARE(taken("10.0.0.12/24"), QStringList{"10.0.0.12 x 1"});
}

void PlanAddressesTest::aCloneThatIsOffIsSeenByItsNote()
{
    VirtualMachine &off = addVm(a(), "off", {"52:54:00:00:00:02", "network", "default", "virtio"});
    off.marks.addresses = {{"52:54:00:00:00:02", "10.0.0.12/24"}};
    QCOMPARE(taken("10.0.0.11-10.0.0.12/24", {"c1", "c2"}), QStringList{"10.0.0.12 off 1"});
    a().vms.back().nics[0].source = "other";
    QCOMPARE(taken("10.0.0.12/24"), QStringList());
    a().vms.back().nics.clear(); // wherever that card is now
    QCOMPARE(taken("10.0.0.12/24"), QStringList{"10.0.0.12 off 1"});
    web().marks.addresses = {{"52:54:00:00:00:01", "10.0.0.13/24"}}; // the original itself
    QCOMPARE(taken("10.0.0.13/24"), QStringList{"10.0.0.13 web 1"});
    m_request.keepMacs = true; // the same card, which the original shall leave then
    QCOMPARE(taken("10.0.0.13/24"), QStringList());
    m_request.keepMacs = false;
    m_request.hardware.nics[1].mac = NicChoice::Mac::Keep;
    QCOMPARE(taken("10.0.0.13/24"), QStringList());
}

void PlanAddressesTest::bridgesReachOtherNodes()
{
    NodeInventory &b = m_inventory.nodes[1];
    addVm(b, "far", {"52:54:00:00:00:02", "bridge", "br0", "virtio"}).marks.addresses = {
        {"52:54:00:00:00:02", "10.0.0.12/24"}};
    QCOMPARE(taken("10.0.0.12/24"), QStringList());
    web().nics[0] = {"52:54:00:00:00:01", "bridge", "br0", "virtio"};
    QCOMPARE(taken("10.0.0.12/24"), QStringList{"10.0.0.12 far 1"});
}

void PlanAddressesTest::whatWasNotReadIsNotFree()
{
    addVm(a(), "mute", {"52:54:00:00:00:02", "network", "default", "virtio"});
    addVm(a(), "elsewhere", {"52:54:00:00:00:03", "network", "other", "virtio"});
    m_request.guest.addresses = {{"10.0.0.11/24", {}, {}}};
    QCOMPARE(unknown(), QString());
    tell({{}, {"mute", "elsewhere", "default", "other"}});
    QVERIFY(planClone(m_inventory, m_request).isValid()); // it is said, and stops nothing
    QCOMPARE(unknown(), QString("mute, default"));
    a().facts.addresses = std::optional<UsedAddresses>();
    QCOMPARE(unknown(), QString("a"));
}

void PlanAddressesTest::onlyTheAddressesThatAreUsedCount()
{
    UsedAddresses used;
    for (int i = 12; i < 30; ++i)
        used.known.push_back({QString("10.0.0.%1").arg(i), {}, "network default", "x"});
    tell(used);
    QCOMPARE(taken("10.0.0.11-10.0.0.30/24"), QStringList());
    QCOMPARE(taken("10.0.0.11-10.0.0.30/24", {"c1", "c2"}).size(), 1);
    const QStringList names{"c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"};
    QCOMPARE(taken("10.0.0.11-10.0.0.30/24", names).size(), 3); // enough to read
}

void PlanAddressesTest::theNoteIsWrittenReadAndNotInherited()
{
    m_request.guest.addresses = {{"10.0.0.11/24", {}, {}}};
    const ClonePlan plan = planClone(m_inventory, m_request);
    NewIdentity identity = identityOf(plan, {});
    const QString source =
        "<domain><name>web</name><uuid>u</uuid><os><type>hvm</type></os><devices><interface "
        "type='network'><mac address='52:54:00:00:00:01'/></interface></devices></domain>";
    const auto made = cloneDefinition(source, identity);
    QVERIFY(made);
    const auto vm = readDomain(*made);
    QVERIFY(vm);
    QCOMPARE(vm->marks.addresses,
             (std::vector<GivenAddress>{{plan.newMacs.front(), "10.0.0.11/24"}}));
    identity.marks.addresses.clear(); // a clone of it that has none
    QVERIFY(readDomain(*cloneDefinition(*made, identity))->marks.addresses.empty());
}

RAMET_TEST(PlanAddressesTest)
#include "tst_planaddresses.moc"
