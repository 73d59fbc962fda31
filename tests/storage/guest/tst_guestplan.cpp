// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/batchplan.h"
#include "storage/deletion/deletionplan.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <algorithm>

using namespace ramet;
using namespace ramet::test;

/// What a plan says of its guest: the way, the drive, names and addresses.
class GuestPlanTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void withoutSettingsNothingIsNew();
    void manyClonesWithoutSettingsAreToldToBeEqual();
    void theSeedIsBesideTheDisksOnAFreeDrive();
    void theMachinesBusIsUsed_data();
    void theMachinesBusIsUsed();
    void theOriginalsSeedIsReplaced();
    void aSystemDiskIsNoSeedByItsName();
    void whatAPersonChoseForADriveStays();
    void aSeedThatRametMadeIsNotShared();
    void withoutAStorageForItASerialNumberDoes();
    void aSerialNumberForCloudInitIsMadeNew();
    void windowsIsTold();
    void badSettingsAreRefusedBesideTheirField();
    void addressesAreCheckedAgainstCardsAndCount();
    void eachMemberHasItsOwnNameAddressAndSeed();
    void hostNamesOfABatchMustDiffer();
    void aVmsOwnSeedGoesWithIt();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    VirtualMachine &web() { return a().vms[0]; }
    ClonePlan plan() const { return planClone(m_inventory, m_request); }
    void addDrive(const QString &target, const QString &path, DiskDevice device = DiskDevice::Cdrom)
    {
        Disk drive;
        drive.target = target;
        drive.device = device;
        drive.source = DiskSource::File;
        drive.path = path;
        drive.format = "raw";
        drive.readOnly = device == DiskDevice::Cdrom;
        web().disks.push_back(drive);
    }
    static bool has(const ClonePlan &plan, Notice notice)
    {
        return std::ranges::find(plan.notices, notice, &PlanNotice::notice) != plan.notices.end();
    }
    static bool has(const std::vector<Refusal> &refusals, Reason reason)
    {
        return std::ranges::any_of(refusals, [&](const Refusal &refusal) {
            return refusal.reason == reason && refusal.field == Field::Guest;
        });
    }

    Inventory m_inventory;
    CloneRequest m_request;
};

void GuestPlanTest::init()
{
    m_inventory = madeInventory();
    m_request = {};
    m_request.source = {"a", "uuid-web"};
    m_request.name = "new";
    web().arch = "x86_64";
    web().machine = "pc-q35-7.2";
    web().disks[0].bus = "virtio";
    web().nics = {{"52:54:00:00:00:01", "network", "default", "virtio"}};
}

void GuestPlanTest::withoutSettingsNothingIsNew()
{
    const ClonePlan none = plan();
    QVERIFY(none.isValid());
    QCOMPARE(none.guest, GuestPlan());
    QVERIFY(!has(none, Notice::GuestUnknown) && !has(none, Notice::GuestAsOriginal));
}

void GuestPlanTest::manyClonesWithoutSettingsAreToldToBeEqual()
{
    QVERIFY(
        has(planBatch(m_inventory, m_request, {"c1", "c2"}).members[0], Notice::GuestAsOriginal));
    m_request.guest.hostName = "{name}";
    QVERIFY(
        !has(planBatch(m_inventory, m_request, {"c1", "c2"}).members[0], Notice::GuestAsOriginal));
}

void GuestPlanTest::theSeedIsBesideTheDisksOnAFreeDrive()
{
    addDrive("sda", "/pools/default/install.iso");
    m_request.guest.hostName = "{name}";
    m_request.guest.domain = "example.org";
    const ClonePlan made = plan();
    QVERIFY(made.isValid());
    QCOMPARE(made.guest.way, GuestWay::SeedImage);
    QCOMPARE(made.guest.reason, GuestWayReason::MayHaveReader);
    QVERIFY(has(made, Notice::GuestUnknown));
    QCOMPARE(made.guest.hostName, QString("new.example.org"));
    const SeedPlan &seed = made.guest.seed;
    QCOMPARE(
        seed,
        (SeedPlan{"default", "new-seed-" + made.newUuid.left(8) + ".iso", "vdb", "virtio", {}}));
    QVERIFY(made.guest.newSerial == false && !has(made, Notice::SeedReplaced));
}

void GuestPlanTest::theMachinesBusIsUsed_data()
{
    QTest::addColumn<QString>("bus");
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("drive");
    QTest::newRow("virtio") << "virtio"
                            << "pc-q35-7.2" << QStringList{"vdb"} << "vdc virtio";
    QTest::newRow("SATA") << "sata"
                          << "pc-q35-7.2" << QStringList{"sda"} << "sdb sata";
    QTest::newRow("SCSI") << "scsi"
                          << "virt-7.2" << QStringList{"sda", "sdb"} << "sdc scsi";
    QTest::newRow("an old PC") << "ide"
                               << "pc-i440fx-7.2" << QStringList{"hda"} << "hdb ide";
    QTest::newRow("an old PC without room")
        << "ide"
        << "pc" << QStringList{"hda", "hdb", "hdc", "hdd"} << "sda sata";
    QTest::newRow("no disk") << ""
                             << "pc-q35-7.2" << QStringList{} << "sda sata";
}

void GuestPlanTest::theMachinesBusIsUsed()
{
    QFETCH(QString, bus);
    QFETCH(QString, machine);
    QFETCH(QStringList, taken);
    QFETCH(QString, drive);
    web().disks[0].bus = bus;
    web().machine = machine;
    for (const QString &target : taken)
        addDrive(target, "/pools/default/" + target + ".iso");
    m_request.guest.hostName = "x";
    const SeedPlan seed = plan().guest.seed;
    QCOMPARE(seed.target + ' ' + seed.bus, drive);
}

void GuestPlanTest::theOriginalsSeedIsReplaced()
{
    addDrive("sda", "/pools/default/install.iso");
    addDrive("sdc", "/elsewhere/web-cidata.iso");
    addDrive("sdd", "/elsewhere/seed2.iso");
    QVERIFY(has(plan(), Notice::SeedKept)); // nothing is asked of the guest
    m_request.guest.hostName = "x";
    const ClonePlan made = plan();
    QVERIFY(made.isValid() && !has(made, Notice::SeedKept) && !has(made, Notice::GuestUnknown));
    QCOMPARE(made.guest.reason, GuestWayReason::HasSeed);
    QCOMPARE(made.guest.seed.target + made.guest.seed.bus, QString("sdc"));
    QCOMPARE(made.guest.seed.replacedDrives, (QStringList{"sdc", "sdd"}));
    QCOMPARE(made.request.choiceFor("sdd"), DiskChoice::Action::Eject);
    QVERIFY(has(made, Notice::SeedReplaced) && !has(made, Notice::DriveEjected));
}

void GuestPlanTest::aSystemDiskIsNoSeedByItsName()
{
    StoragePool &pool = a().pools[0];
    pool.volumes.push_back(madeVolume(pool, "cloud-init-server.qcow2", "qcow2", 1 << 20));
    Volume small = madeVolume(pool, "seed.img", "raw", 1 << 20);
    small.capacityBytes = 1 << 20;
    pool.volumes.push_back(small);
    addDrive("vdb", "/pools/default/cloud-init-server.qcow2", DiskDevice::Disk);
    web().disks.back().format = "qcow2";
    addDrive("vdc", "/pools/default/seed.img", DiskDevice::Disk);
    m_request.guest.hostName = "x";
    const ClonePlan made = plan();
    QVERIFY(made.isValid());
    QCOMPARE(made.guest.seed.replacedDrives, QStringList{"vdc"});
    QCOMPARE(made.request.choiceFor("vdb"), DiskChoice::Action::Default);
    QCOMPARE(made.request.choiceFor("vdc"), DiskChoice::Action::LeaveOut);
    QCOMPARE(made.guest.seed.target, QString("vdc"));
}

void GuestPlanTest::whatAPersonChoseForADriveStays()
{
    addDrive("sda", "/pools/default/seed.iso");
    m_request.guest.hostName = "x";
    m_request.disks["sda"].action = DiskChoice::Action::Share;
    const ClonePlan made = plan();
    QVERIFY(made.guest.seed.replacedDrives.isEmpty());
    QCOMPARE(made.guest.seed.target, QString("vdb"));
}

void GuestPlanTest::aSeedThatRametMadeIsNotShared()
{
    addDrive("sda", "/pools/default/web-seed-uuid-web.iso");
    const ClonePlan made = plan();
    QVERIFY(made.isValid());
    QCOMPARE(made.guest.way, GuestWay::None);
    QCOMPARE(made.request.choiceFor("sda"), DiskChoice::Action::Eject);
    QVERIFY(has(made, Notice::SeedReplaced));
}

void GuestPlanTest::withoutAStorageForItASerialNumberDoes()
{
    for (StoragePool &pool : m_inventory.nodes[1].pools)
        pool.type = "rbd";
    for (StoragePool &pool : a().pools)
        pool.type = "rbd";
    m_request.guest.hostName = "x";
    QCOMPARE(plan().guest.way, GuestWay::SmbiosSerial);
    QVERIFY(plan().guest.newSerial && plan().guest.seed.volume.isEmpty());
    web().systemSerial = "asset 7"; // somebody's own
    QVERIFY(has(plan().refusals, Reason::SeedNeedsStorage));
    web().systemSerial.clear();
    m_request.guest.packages = QStringList{"vim"}; // more than a serial number says
    QVERIFY(has(plan().refusals, Reason::SeedNeedsStorage));
}

void GuestPlanTest::aSerialNumberForCloudInitIsMadeNew()
{
    web().systemSerial = "ds=nocloud;i=iid-old";
    m_request.guest.hostName = "x";
    const ClonePlan made = plan();
    QCOMPARE(made.guest.way, GuestWay::SeedImage);
    QCOMPARE(made.guest.reason, GuestWayReason::HasSerial);
    QVERIFY(made.guest.newSerial); // what it says counts more than the seed
}

void GuestPlanTest::windowsIsTold()
{
    web().osId = "http://microsoft.com/win/11";
    m_request.guest.hostName = "x";
    QVERIFY(has(plan(), Notice::GuestIsWindows) && !has(plan(), Notice::GuestUnknown));
}

void GuestPlanTest::badSettingsAreRefusedBesideTheirField()
{
    m_request.guest.hostName = "{name}_x";
    m_request.guest.userData = "none";
    const ClonePlan refused = plan();
    QVERIFY(has(refused.refusals, Reason::HostNameInvalid));
    QVERIFY(has(refused.refusals, Reason::UserDataNoFirstLine));
}

void GuestPlanTest::addressesAreCheckedAgainstCardsAndCount()
{
    m_request.guest.addresses = {{"10.0.0.11-10.0.0.12/24", "10.0.0.1", {"10.0.0.53"}}};
    QVERIFY(plan().isValid());
    QCOMPARE(plan().guest.cards[0].address, QString("10.0.0.11/24"));
    QVERIFY(
        !has(planBatch(m_inventory, m_request, {"c1", "c2"}).refusals, Reason::AddressesTooFew));
    QVERIFY(has(planBatch(m_inventory, m_request, {"c1", "c2", "c3"}).refusals,
                Reason::AddressesTooFew));
    m_request.guest.addresses[0].gateway = "10.0.1.1";
    QVERIFY(has(plan().refusals, Reason::AddressOutsideNet));
    m_request.guest.addresses[0].gateway.clear();
    m_request.guest.addresses[0].nameServers << "dns";
    QVERIFY(has(plan().refusals, Reason::AddressInvalid));
    m_request.guest.addresses = {{{}, "10.0.0.1", {}}}; // a gateway alone would be lost
    QVERIFY(has(plan().refusals, Reason::AddressInvalid));
    m_request.guest.addresses = {{}, {"10.0.0.11/24", {}, {}}};
    QVERIFY(has(plan().refusals, Reason::CardUnknown));
}

void GuestPlanTest::eachMemberHasItsOwnNameAddressAndSeed()
{
    m_request.guest.hostName = "h{n}-{name}";
    m_request.guest.addresses = {{"10.0.0.11-10.0.0.30/24", {}, {}}};
    const BatchPlan batch = planBatch(m_inventory, m_request, {"c1", "c2"});
    QVERIFY(batch.isValid());
    for (int i = 0; i < 2; ++i) {
        const ClonePlan &member = batch.members[size_t(i)];
        QCOMPARE(member.guest.hostName, QString("h%1-c%1").arg(i + 1));
        QCOMPARE(member.guest.cards[0].address, QString("10.0.0.%1/24").arg(11 + i));
        QCOMPARE(member.guest.cards[0].mac, member.newMacs[0]);
        QCOMPARE(member.guest.seed.volume,
                 "c" + QString::number(i + 1) + "-seed-" + member.newUuid.left(8) + ".iso");
    }
}

void GuestPlanTest::hostNamesOfABatchMustDiffer()
{
    m_request.guest.hostName = "web";
    const BatchPlan batch = planBatch(m_inventory, m_request, {"c1", "c2", "c3"});
    QVERIFY(has(batch.refusals, Reason::HostNameTwice));
    QCOMPARE(std::ranges::count(batch.refusals, Reason::HostNameTwice, &Refusal::reason), 1);
}

void GuestPlanTest::aVmsOwnSeedGoesWithIt()
{
    StoragePool &pool = a().pools[0];
    for (const char *name : {"web-seed-uuid-web.iso", "x-seed-uuid-oth.iso"}) {
        pool.volumes.push_back(madeVolume(pool, name, "iso", 1 << 18));
        addDrive(QString("sd%1").arg(QChar('a' + int(pool.volumes.size()))),
                 "/pools/default/" + QString(name));
    }
    const DeletePlan deletion = planDelete(m_inventory, m_request.source, false);
    QStringList goes;
    for (const auto &disk : deletion.disks)
        goes << disk.volume;
    QVERIFY2(goes.contains("web-seed-uuid-web.iso"), qPrintable(goes.join(' ')));
    QVERIFY(!goes.contains("x-seed-uuid-oth.iso")); // another's
}

RAMET_TEST(GuestPlanTest)
#include "tst_guestplan.moc"
