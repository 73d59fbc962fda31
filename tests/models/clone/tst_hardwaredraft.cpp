// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "models/clone/hardwaredraft.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

using Part = HardwareDraft::Part;

class HardwareDraftTest : public QObject {
    Q_OBJECT
private slots:
    void init();

    void theOriginalsNumbersAreTold();
    void aCardIsConnectedAndGivenAnAddress();
    void anAddressOfAnotherVmIsRefusedBesideTheCard();
    void anAddressThatIsToBeTypedIsAskedFor();
    void aBridgeStaysToBeTypedOver();
    void elementsAreAddedAndRemoved();
    void anElementThatIsRefusedIsNotKept();
    void whatTheNodeCannotDoStandsBesideItsField();
    void aPathIsTriedOnTheDefinition();

private:
    std::unique_ptr<CloneDraft> m_draft;
    std::unique_ptr<HardwareDraft> m_hardware;
    Inventory m_inventory;
};

void HardwareDraftTest::init()
{
    m_inventory = madeInventory();
    VirtualMachine &web = m_inventory.nodes[0].vms[0];
    web.nics = {{"52:54:00:00:00:01", "network", "default", "virtio"},
                {"52:54:00:00:00:02", "bridge", "br0", "e1000"}};
    m_inventory.nodes[0].networks << "lab";
    GuestLimits limits;
    limits.maxCpus = 8;
    limits.displays = QStringList{"vnc"};
    limits.hostMemoryBytes = 4ULL << 30;
    m_inventory.nodes[0].facts.limits[{web.domainType, {web.arch, web.machine}}] = limits;
    m_inventory.nodes[0].facts.definitions[{web.uuid, {}}] =
        "<domain type='qemu'><name>web</name><uuid>uuid-web</uuid><description>d</description>"
        "<devices><interface/><interface/></devices></domain>";
    m_draft = std::make_unique<CloneDraft>(shared(m_inventory), VmRef{"a", web.uuid});
    m_hardware = std::make_unique<HardwareDraft>(*m_draft);
}

void HardwareDraftTest::theOriginalsNumbersAreTold()
{
    QCOMPARE(m_hardware->sourceCpus(), quint64{2});
    QCOMPARE(m_hardware->sourceMib(), quint64{512});
    const auto nics = m_hardware->nics();
    QCOMPARE(nics.size(), std::size_t{2});
    QCOMPARE(nics[0].text, QStringLiteral("1: network “default”, 52:54:00:00:00:01"));
    QCOMPARE(nics[1].text, QStringLiteral("2: bridge “br0”, 52:54:00:00:00:02"));
    QVERIFY(m_draft->request().hardware.isDefault());
}

void HardwareDraftTest::aCardIsConnectedAndGivenAnAddress()
{
    QCOMPARE(m_hardware->connections(1).front().text,
             QStringLiteral("Same as source (network “default”)"));
    m_hardware->setConnection(1, "network lab");
    m_hardware->setMac(2, "keep");
    m_hardware->setAddress(1, "52:54:00:00:00:0F");
    QVERIFY2(m_draft->isValid(), qPrintable(m_draft->summary()));
    QCOMPARE(m_hardware->connection(1), QStringLiteral("network lab"));
    QCOMPARE(m_draft->plan().newMacs,
             (std::vector<QString>{"52:54:00:00:00:0f", "52:54:00:00:00:02"}));
    m_hardware->setConnection(1, {});
    m_hardware->setMac(1, "default");
    m_hardware->setMac(2, "default");
    QVERIFY(m_draft->request().hardware.isDefault());
}

void HardwareDraftTest::anAddressOfAnotherVmIsRefusedBesideTheCard()
{
    m_hardware->setAddress(1, "52:54:00:00:00:02");
    QVERIFY(!m_draft->isValid());
    QVERIFY2(m_hardware->reasonFor(Part::Address).contains("“web”"),
             qPrintable(m_hardware->reasonFor(Part::Address)));
    QVERIFY(m_hardware->reasonFor(Part::Cpus).isEmpty());
    m_hardware->setAddress(1, "52:54");
    QVERIFY(m_hardware->reasonFor(Part::Address).contains("“52:54”"));
}

void HardwareDraftTest::anAddressThatIsToBeTypedIsAskedFor()
{
    m_hardware->setMac(1, "typed");
    QVERIFY(!m_draft->isValid());
    const QString said = m_hardware->reasonFor(Part::Address);
    QVERIFY2(said.startsWith("Enter the MAC address"), qPrintable(said));
}

void HardwareDraftTest::aBridgeStaysToBeTypedOver()
{
    m_hardware->setConnection(1, "bridge");
    QVERIFY(!m_hardware->nic(1).bridge.isEmpty());
    QCOMPARE(m_hardware->connection(1), QStringLiteral("bridge"));
    m_hardware->setBridge(1, " br7 ");
    QCOMPARE(m_hardware->nic(1).bridge, QStringLiteral("br7"));
    m_hardware->setConnection(9, "network lab"); // there is no such card
    QVERIFY(!m_draft->request().hardware.nics.contains(9));
}

void HardwareDraftTest::elementsAreAddedAndRemoved()
{
    m_hardware->addElement(" /domain/description ", "x");
    m_hardware->addElement("  ", "");
    QCOMPARE(m_hardware->choice().elements.size(), std::size_t{1});
    QCOMPARE(m_hardware->choice().elements[0].path, QStringLiteral("/domain/description"));
    m_hardware->addElement("  ", "y"); // what is typed is refused, not lost
    QCOMPARE(m_hardware->choice().elements.size(), std::size_t{2});
    QVERIFY(!m_draft->isValid());
    m_hardware->removeElement(2); // there is none
    m_hardware->removeElement(1);
    m_hardware->removeElement(0);
    QVERIFY(m_hardware->choice().elements.empty());
}

void HardwareDraftTest::anElementThatIsRefusedIsNotKept()
{
    const QString reason = m_hardware->tryElement(" //nothing ", "x");
    QVERIFY2(reason.contains("“//nothing” names 0 places"), qPrintable(reason));
    QVERIFY(m_hardware->tryElement({}, "x").startsWith("Enter the path"));
    QVERIFY(m_draft->isValid() && m_hardware->choice().elements.empty());
    QCOMPARE(m_hardware->tryElement("//description", "x"), QString());
    QCOMPARE(m_hardware->choice().elements.size(), std::size_t{1});
}

void HardwareDraftTest::whatTheNodeCannotDoStandsBesideItsField()
{
    m_hardware->setCpus(9);
    m_hardware->setMib(8192);
    m_hardware->setDisplay("spice");
    QVERIFY2(m_hardware->reasonFor(Part::Cpus).contains("“8”"),
             qPrintable(m_hardware->reasonFor(Part::Cpus)));
    QVERIFY2(m_hardware->reasonFor(Part::Memory).contains("8 GiB"),
             qPrintable(m_hardware->reasonFor(Part::Memory)));
    QVERIFY2(m_hardware->reasonFor(Part::Display).contains("“vnc”"),
             qPrintable(m_hardware->reasonFor(Part::Display)));
    QVERIFY(m_draft->isRefused(Field::Hardware));
    m_hardware->setCpus(8);
    m_hardware->setMib(4096);
    m_hardware->setDisplay("vnc");
    QVERIFY2(m_draft->isValid(), qPrintable(m_draft->summary()));
}

void HardwareDraftTest::aPathIsTriedOnTheDefinition()
{
    m_hardware->addElement("//nothing", "x");
    QVERIFY2(m_hardware->reasonFor(Part::Element).contains("0 places"),
             qPrintable(m_hardware->reasonFor(Part::Element)));
    m_hardware->removeElement(0);
    m_hardware->addElement("//description", "x");
    QVERIFY2(m_draft->isValid(), qPrintable(m_draft->summary()));
    // Not known yet: it is asked for, and nothing is refused meanwhile.
    m_inventory.nodes[0].facts.definitions.clear();
    m_draft->setInventory(shared(m_inventory));
    QVERIFY(m_draft->isValid());
    QCOMPARE(m_draft->plan().questionsByNode().at("a").definitions.size(), std::size_t{1});
}

RAMET_TEST(HardwareDraftTest)
#include "tst_hardwaredraft.moc"
