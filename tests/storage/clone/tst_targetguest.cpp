// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/cloneplan.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// The machine of template "tpl" on node b, whose libvirt, QEMU and host are asked.
class TargetGuestTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theOwnNodeIsAskedNothing();
    void bothNodesAreAskedOnce();
    void whatTheNodeDoesNotTellIsSaid();
    void aMachineThatItLacksIsRefused_data();
    void aMachineThatItLacksIsRefused();
    void anotherMachineTypeIsTheWayOut();
    void aCpuThatItsHostCannotRunIsSaid();
    void theCpuOfAnotherHostIsSaid();
    void anOlderNodeIsSaid();
    void memoryIsRefusedOnlyWhereItMustStart();
    void aTpmIsRefusedOnlyWhereItMustStart();
    void firmwareAndDisplaysMustBeThere();
    void twoHostsOfOneUuidAreTwo();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    NodeInventory &b() { return m_inventory.nodes[1]; }
    VirtualMachine &tpl() { return a().vms.back(); }
    GuestLimits &there() { return *b().facts.limits[m_type]; }
    ClonePlan plan() const { return planClone(m_inventory, m_request); }
    QList<Reason> reasons() const
    {
        QList<Reason> result;
        for (const Refusal &refusal : plan().refusals)
            result << refusal.reason;
        return result;
    }
    QList<Notice> notices() const
    {
        QList<Notice> result;
        for (const PlanNotice &notice : plan().notices)
            result << notice.notice;
        return result;
    }
    Inventory m_inventory;
    CloneRequest m_request;
    GuestType m_type{"kvm", {"x86_64", "pc-q35-7.2"}};
};

void TargetGuestTest::init()
{
    m_inventory = madeInventory();
    a().hostName = "alpha";
    b().hostName = "beta";
    tpl().domainType = m_type.domainType;
    tpl().arch = m_type.machine.arch;
    tpl().machine = m_type.machine.machine;
    m_request = {};
    m_request.source = {"a", "uuid-tpl"};
    m_request.targetNode = "b";
    m_request.name = "c1";
    GuestLimits limits;
    limits.usualMachine = "pc-q35-9.0";
    limits.cpuModes = {"custom", "host-passthrough", "host-model"};
    limits.cpuModels = {"qemu64"};
    limits.hostCpu = "EPYC";
    limits.displays = {"vnc"};
    limits.hostMemoryBytes = 64ULL << 30;
    for (NodeInventory &node : m_inventory.nodes) {
        node.facts.limits[m_type] = limits;
        node.facts.host = HostState{9'000'000, 7'002'000, false, 32ULL << 30};
    }
    QCOMPARE(reasons(), QList<Reason>());
    QCOMPARE(notices(), QList<Notice>());
}

void TargetGuestTest::theOwnNodeIsAskedNothing()
{
    a().facts = {};
    m_request.targetNode = "a";
    QVERIFY(plan().questionsByNode().empty());
}

void TargetGuestTest::bothNodesAreAskedOnce()
{
    a().facts = b().facts = {};
    tpl().cpuMode = "host-model";
    const auto questions = plan().questionsByNode();
    QVERIFY(questions.at("b").host && questions.at("b").limits == std::set{m_type});
    QVERIFY(questions.at("a").host && questions.at("a").limits == std::set{m_type});
    tpl().cpuMode.clear(); // QEMU's own
    QVERIFY(plan().questionsByNode().at("a").limits.empty());
}

void TargetGuestTest::whatTheNodeDoesNotTellIsSaid()
{
    b().facts.limits[m_type] = std::nullopt;
    b().facts.host = HostState{};
    QCOMPARE(reasons(), QList<Reason>());
    QCOMPARE(notices(),
             (QList{Notice::VersionsUnknown, Notice::MemoryUnknown, Notice::MachineUnknown}));
}

void TargetGuestTest::aMachineThatItLacksIsRefused_data()
{
    QTest::addColumn<int>("lacks");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("other");
    using Lacks = GuestLimits::Lacks;
    const auto row = [](const char *tag, Lacks lacks, Reason reason, const char *other) {
        QTest::newRow(tag) << static_cast<int>(lacks) << static_cast<int>(reason) << other;
    };
    row("machine", Lacks::Machine, Reason::NodeLacksMachine, "pc-q35-7.2");
    row("kvm", Lacks::DomainType, Reason::NodeLacksDomainType, "kvm");
    row("emulator", Lacks::Emulator, Reason::NodeLacksEmulator, "x86_64");
}

void TargetGuestTest::aMachineThatItLacksIsRefused()
{
    QFETCH(int, lacks);
    QFETCH(int, reason);
    QFETCH(QString, other);
    there().lacks = static_cast<GuestLimits::Lacks>(lacks);
    QCOMPARE(reasons(), QList{static_cast<Reason>(reason)});
    const ClonePlan made = plan();
    QCOMPARE(made.refusals[0].other, other);
    QCOMPARE(made.refusals[0].object, QString("b"));
    QVERIFY(made.refusalFor(Field::Node));
}

void TargetGuestTest::anotherMachineTypeIsTheWayOut()
{
    there().lacks = GuestLimits::Lacks::Machine;
    QCOMPARE(plan().refusals[0].names, QStringList{"pc-q35-9.0"});
    m_request.hardware.elements = {{"/domain/os/type/@machine", "pc-q35-9.0"}};
    const GuestType other{"kvm", {"x86_64", "pc-q35-9.0"}};
    QVERIFY(plan().questions.limits == std::set{other});
    QVERIFY(!reasons().contains(Reason::NodeLacksMachine));
}

void TargetGuestTest::aCpuThatItsHostCannotRunIsSaid()
{
    tpl().cpuMode = "custom";
    tpl().cpuModel = "qemu64";
    QCOMPARE(notices(), QList<Notice>());
    tpl().cpuModel = "Skylake-Client";
    QCOMPARE(notices(), QList<Notice>()); // the original cannot start on its host either
    a().facts.limits[m_type]->cpuModes << "maximum";
    a().facts.limits[m_type]->cpuModels << "Skylake-Client";
    QCOMPARE(notices(), QList{Notice::CpuUnusable});
    QCOMPARE(plan().notices[0].object, QString("Skylake-Client"));
    tpl().cpuMode = "maximum";
    QCOMPARE(plan().notices[0].object, QString("maximum"));
}

void TargetGuestTest::theCpuOfAnotherHostIsSaid()
{
    tpl().cpuMode = "host-passthrough";
    QCOMPARE(notices(), QList<Notice>());
    there().hostCpu = "Opteron_G5";
    QCOMPARE(notices(), QList{Notice::CpuOfHost});
    QCOMPARE(plan().notices[0].object, QString("Opteron_G5"));
}

void TargetGuestTest::anOlderNodeIsSaid()
{
    b().facts.host->libvirtVersion = 8'009'001;
    b().facts.host->qemuVersion = 6'002'000;
    QCOMPARE(notices(), (QList{Notice::LibvirtOlder, Notice::QemuOlder}));
    QCOMPARE(plan().notices[0].object, QString("8.9.1"));
    b().facts.host = HostState{10'000'000, 8'000'000, false, 32ULL << 30}; // a newer one takes all
    QCOMPARE(notices(), QList<Notice>());
}

void TargetGuestTest::memoryIsRefusedOnlyWhereItMustStart()
{
    b().facts.host->availableBytes = 256ULL << 20; // of 512 MiB
    QCOMPARE(notices(), QList{Notice::MemoryShort});
    m_request.startAfter = true; // the host may make room
    QCOMPARE(reasons(), QList<Reason>());
    there().hostMemoryBytes = 128ULL << 20;
    QCOMPARE(reasons(), QList{Reason::MemoryTooMuch});
    m_request.startAfter = false;
    QCOMPARE(reasons(), QList<Reason>());
    QCOMPARE(notices(), (QList{Notice::MemoryShort, Notice::MemoryAboveHost}));
}

void TargetGuestTest::aTpmIsRefusedOnlyWhereItMustStart()
{
    tpl().hasTpm = true;
    m_request.startAfter = true;
    QCOMPARE(reasons(), QList<Reason>()); // an older libvirt does not tell
    m_request.startAfter = false;
    there().tpmBackends = QStringList{"passthrough"};
    QCOMPARE(notices(), QList{Notice::TpmMissing});
    m_request.startAfter = true;
    QCOMPARE(reasons(), QList{Reason::NodeLacksTpm});
    there().tpmBackends = QStringList{"passthrough", "emulator"};
    QCOMPARE(reasons(), QList<Reason>());
}

void TargetGuestTest::firmwareAndDisplaysMustBeThere()
{
    tpl().firmware = "efi";
    tpl().displays = {"spice"};
    QCOMPARE(reasons(), (QList{Reason::NodeLacksFirmware, Reason::DisplayUnknown}));
    there().firmwares = {"efi"};
    m_request.hardware.display = ramet::Display::Vnc;
    QVERIFY(!reasons().contains(Reason::DisplayUnknown));
    QVERIFY(!reasons().contains(Reason::NodeLacksFirmware));
}

/// Some makers give all their machines one UUID.
void TargetGuestTest::twoHostsOfOneUuidAreTwo()
{
    b().hostUuid = a().hostUuid;
    QVERIFY(plan().toOtherHost);
    tpl().hostReferences = {{HostReference::Kind::Element, "hostdev", {}, {}}};
    QCOMPARE(reasons(), QList{Reason::NodesNotTrusted});
    b().hostName = "alpha.example.org"; // the same one under two names
    QVERIFY(!plan().toOtherHost);
    QCOMPARE(reasons(), QList<Reason>());
}

RAMET_TEST(TargetGuestTest)
#include "tst_targetguest.moc"
