// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/cloneplan.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Clones of "tpl", whose disk is on the shared storage, from node a to node b.
class TargetCheckTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aMediumOnSharedStorageIsNamedAsThere();
    void aLackingMediumRefusesUnlessLeftOutOrEjected();
    void aFileOnNoStorageIsAskedFor();
    void anOptionalMediumOrOneOfTheNetworkNeverRefuses();
    void aSharedDiskWithALayerElsewhereIsRefused();
    void oneHostUnderTwoNamesTakesAll();
    void onlyTrustedNodesPassWhatIsNotHarmless();
    void aLoaderThatTheNodeOffersIsFine();
    void theEmulatorStaysAndIsNamed();
    void filesSecretsAndBridgesAreAskedFor();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    NodeInventory &b() { return m_inventory.nodes[1]; }
    VirtualMachine &tpl() { return a().vms.back(); }
    Disk &addDrive(const QString &path)
    {
        Disk disk;
        disk.target = "sda";
        disk.device = DiskDevice::Cdrom;
        disk.source = DiskSource::File;
        disk.path = path;
        tpl().disks.push_back(disk);
        return tpl().disks.back();
    }
    ClonePlan plan() const { return planClone(m_inventory, m_request); }
    QList<Reason> reasons() const
    {
        QList<Reason> result;
        for (const Refusal &refusal : plan().refusals)
            result << refusal.reason;
        return result;
    }
    bool says(Notice notice) const
    {
        return std::ranges::any_of(plan().notices,
                                   [&](const PlanNotice &said) { return said.notice == notice; });
    }
    Inventory m_inventory;
    CloneRequest m_request;
};

void TargetCheckTest::init()
{
    m_inventory = madeInventory();
    m_request = {};
    m_request.source = {"a", "uuid-tpl"};
    m_request.targetNode = "b";
    m_request.name = "c1";
}

void TargetCheckTest::aMediumOnSharedStorageIsNamedAsThere()
{
    StoragePool &there = b().pools[1];
    there.name = "medien";
    there.path = "/mnt/medien";
    a().pools[1].volumes.push_back(madeVolume(a().pools[1], "x.iso", "iso", 1));
    addDrive(a().pools[1].path + "/x.iso");
    QCOMPARE(reasons(), QList<Reason>());
    const std::vector<MovedSource> byPath{
        {{}, {}, "/pools/shared/x.iso", {}, {}, "/mnt/medien/x.iso"}};
    QVERIFY(plan().movedSources == byPath);
    Disk &disk = tpl().disks.back();
    disk.source = DiskSource::Volume;
    disk.pool = "shared";
    disk.volume = "x.iso";
    const std::vector<MovedSource> byPool{{"shared", "x.iso", {}, "medien", "x.iso", {}}};
    QVERIFY(plan().movedSources == byPool);
}

void TargetCheckTest::aLackingMediumRefusesUnlessLeftOutOrEjected()
{
    a().pools[0].volumes.push_back(madeVolume(a().pools[0], "x.iso", "iso", 1));
    addDrive(a().pools[0].path + "/x.iso"); // b has a storage there, without it
    QCOMPARE(reasons(), QList{Reason::NodeLacksMedia});
    QCOMPARE(plan().ejectable(), QStringList{"sda"});
    QCOMPARE(plan().refusals[0].names, QStringList{"/pools/default/x.iso"});
    m_request.disks["sda"].action = DiskChoice::Action::LeaveOut;
    QCOMPARE(reasons(), QList<Reason>());
    m_request.disks["sda"].action = DiskChoice::Action::Eject;
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(says(Notice::DriveEjected));
    m_request.disks["sda"].action = DiskChoice::Action::Copy;
    QCOMPARE(reasons(), QList<Reason>());
}

void TargetCheckTest::aFileOnNoStorageIsAskedFor()
{
    addDrive("/iso/x.iso");
    QCOMPARE(reasons(), QList{Reason::NodeMediaUnknown});
    QCOMPARE(plan().questions.files, std::set<QString>{"/iso/x.iso"});
    b().facts.files["/iso/x.iso"] = std::nullopt; // the node could not tell
    QCOMPARE(reasons(), QList{Reason::NodeMediaUnknown});
    QVERIFY(plan().questions.files.empty());
    b().facts.files["/iso/x.iso"] = false;
    QCOMPARE(reasons(), QList{Reason::NodeLacksMedia});
    b().facts.files["/iso/x.iso"] = true;
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(says(Notice::MediumOfNode));
}

void TargetCheckTest::anOptionalMediumOrOneOfTheNetworkNeverRefuses()
{
    Disk &disk = addDrive("/pools/default/x.iso");
    for (const char *policy : {"optional", "requisite"}) {
        disk.startupPolicy = policy;
        QCOMPARE(reasons(), QList<Reason>());
        QVERIFY(says(Notice::MediumMissing));
    }
    disk.startupPolicy = "mandatory";
    QCOMPARE(reasons(), QList{Reason::NodeLacksMedia});
    disk.source = DiskSource::Network;
    disk.protocol = "https";
    QCOMPARE(reasons(), QList<Reason>());
    disk.source = DiskSource::Block;
    disk.path = "/dev/sr0";
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(says(Notice::MediumUnknown));
}

void TargetCheckTest::aSharedDiskWithALayerElsewhereIsRefused()
{
    Disk disk = tpl().disks[0];
    disk.target = "vdb";
    disk.readOnly = true;
    tpl().disks.push_back(disk);
    m_request.disks["vdb"].action = DiskChoice::Action::Share;
    QCOMPARE(reasons(), QList<Reason>());
    tpl().disks.back().layers.push_back({DiskSource::File, "/elsewhere", {}, {}, {}, "raw"});
    QVERIFY(reasons().contains(Reason::NodeLacksStorage));
}

void TargetCheckTest::oneHostUnderTwoNamesTakesAll()
{
    b().hostUuid = a().hostUuid;
    addDrive("/iso/x.iso");
    tpl().hostReferences = {{HostReference::Kind::Element, "hostdev", {}, {}}};
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(!plan().toOtherHost);
    b().uri = "qemu:///session"; // another user's
    QCOMPARE(reasons(), (QList{Reason::NodeMediaUnknown, Reason::NodesNotTrusted}));
}

void TargetCheckTest::onlyTrustedNodesPassWhatIsNotHarmless()
{
    tpl().hostReferences = {{HostReference::Kind::Element, "qemu:commandline", {}, {}},
                            {HostReference::Kind::Path, "serial", "/l", {}},
                            {HostReference::Kind::Path, "disk", "/of/vda", "vda"}};
    QCOMPARE(reasons(), QList{Reason::NodesNotTrusted});
    QVERIFY(plan().needsTrust());
    QCOMPARE(plan().refusals[0].names, (QStringList{"qemu:commandline", "serial /l"}));
    m_request.trusted = true;
    QCOMPARE(reasons(), QList<Reason>());
    m_request.trusted = false;
    m_request.targetNode = "a";
    QCOMPARE(reasons(), QList<Reason>());
}

void TargetCheckTest::aLoaderThatTheNodeOffersIsFine()
{
    tpl().arch = "x86_64";
    tpl().machine = "q35";
    tpl().hostReferences = {
        {HostReference::Kind::Loader, "loader", "/usr/share/OVMF/C.fd", {}},
        {HostReference::Kind::VariablesTemplate, "nvram", "/usr/share/OVMF/V.fd", {}}};
    QCOMPARE(reasons(), QList<Reason>()); // not asked yet
    const MachineType q35{"x86_64", "q35"};
    QVERIFY(plan().questions.loaders == std::set{q35});
    b().facts.loaders[q35] = QStringList{"/usr/share/OVMF/C.fd"};
    QCOMPARE(reasons(), QList<Reason>());
    b().facts.loaders[q35] = QStringList{"/other"};
    QCOMPARE(reasons(), QList{Reason::NodesNotTrusted});
    b().facts.loaders[q35] = std::nullopt;
    QCOMPARE(reasons(), QList{Reason::NodesNotTrusted});
    tpl().hostReferences[1].path = "/usr/share/../../etc/shadow";
    QCOMPARE(plan().refusals[0].names.size(), 2);
}

void TargetCheckTest::theEmulatorStaysAndIsNamed()
{
    tpl().emulator = "/usr/bin/qemu-system-x86_64";
    QVERIFY(plan().isValid() && plan().toOtherHost && !says(Notice::EmulatorOfNode));
    tpl().emulator = "/opt/evil.sh";
    QVERIFY(plan().isValid() && says(Notice::EmulatorOfNode));
}

void TargetCheckTest::filesSecretsAndBridgesAreAskedFor()
{
    const auto need = [](Need::Kind kind, const QString &name) {
        Need made;
        made.kind = kind;
        made.name = name;
        return made;
    };
    tpl().needs = {need(Need::Kind::Kernel, "/boot/k"), need(Need::Kind::Secret, "key"),
                   need(Need::Kind::Bridge, "br0"), need(Need::Kind::NetworkFilter, "clean"),
                   need(Need::Kind::NetworkFilter, "clean")};
    QVERIFY(plan().questions.secrets && plan().questions.interfaces);
    QVERIFY(plan().questions.networkFilters);
    QVERIFY(plan().questions.files.empty()); // for one that is not trusted nothing is looked for
    m_request.trusted = true;
    QCOMPARE(plan().questions.files, std::set<QString>{"/boot/k"});
    b().facts.files["/boot/k"] = false;
    b().facts.secrets = QStringList{"ceph other"};
    b().facts.interfaces = QStringList{"eth0"};
    b().facts.networkFilters = QStringList{"no-spoofing"};
    QCOMPARE(reasons(), (QList{Reason::NodeLacksFiles, Reason::NodeLacksSecrets}));
    QVERIFY(says(Notice::BridgeMissing));
    QCOMPARE(std::ranges::count(plan().notices, Notice::NetworkFilterMissing, &PlanNotice::notice),
             1);
    m_request.startAfter = true; // it could be made, but not started
    QCOMPARE(reasons(), (QList{Reason::NodeLacksFiles, Reason::NodeLacksSecrets, Reason::StartNeeds,
                               Reason::StartNeeds}));
    tpl().nics = {{"52:54:00:00:00:01", "bridge", "br0", {}}};
    QVERIFY(says(Notice::BridgeMissing));
    m_request.hardware.nics[1].bridge = "eth0";
    QVERIFY(!says(Notice::BridgeMissing));
    m_request.hardware.nics.clear();
    tpl().nics.clear();
    m_request.startAfter = false;
    b().facts.networkFilters = QStringList{"clean"};
    QVERIFY(!says(Notice::NetworkFilterMissing));
    b().facts.networkFilters = std::optional<QStringList>();
    b().facts.files["/boot/k"] = std::nullopt;
    b().facts.secrets = QStringList{"ceph key"};
    b().facts.interfaces = std::optional<QStringList>();
    QCOMPARE(reasons(), QList<Reason>());
    QVERIFY(says(Notice::FileUnknown) && says(Notice::BridgeUnknown));
    QVERIFY(says(Notice::NetworkFilterUnknown));
}

RAMET_TEST(TargetCheckTest)
#include "tst_targetcheck.moc"
