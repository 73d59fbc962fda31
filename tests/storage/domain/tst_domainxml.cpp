// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/domainxml.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class DomainXmlTest : public QObject {
    Q_OBJECT
private slots:
    void aDefinitionIsReadWhole();
    void everyKindOfDiskIsTold_data();
    void everyKindOfDiskIsTold();
    void whatIsTiedToTheHostIsNamed();
    void firmwareIsSeen_data();
    void firmwareIsSeen();
    void whatTheDaemonSaidWins();
    void anExternalSnapshotMayBeADevice();
    void whatIsNoDefinitionIsInvalid();
};

void DomainXmlTest::aDefinitionIsReadWhole()
{
    const auto vm = readDomain(QString(R"(<domain type='kvm'>
      <name>a'b &amp; 虚</name><uuid>u-1</uuid><title>T</title><description>D</description>
      <memory unit='MiB'>512</memory><vcpu placement='static'>3</vcpu>
      <devices><tpm><backend type='emulator'/></tpm>
        <interface type='network'><mac address='52:54:00:AB:CD:EF'/><source network='default'/>
          <model type='virtio'/></interface>
        <interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/></interface>
        <interface type='user'/>
      </devices></domain>)"));
    QVERIFY(vm);
    QCOMPARE(vm->name, QString("a'b & 虚"));
    QCOMPARE(vm->uuid, QString("u-1"));
    QCOMPARE(vm->title, QString("T"));
    QCOMPARE(vm->description, QString("D"));
    QCOMPARE(vm->domainType, QString("kvm"));
    QCOMPARE(vm->memoryBytes, quint64{512} << 20);
    QCOMPARE(vm->cpuCount, 3);
    QVERIFY(vm->hasTpm);
    QCOMPARE(vm->nics.size(), size_t{3});
    QCOMPARE(vm->nics[0].mac, QString("52:54:00:ab:cd:ef"));
    QCOMPARE(vm->nics[0].source, QString("default"));
    QCOMPARE(vm->nics[0].model, QString("virtio"));
    QCOMPARE(vm->nics[1].source, QString("br0"));
    QCOMPARE(vm->nics[2].type, QString("user"));
}

void DomainXmlTest::everyKindOfDiskIsTold_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<DiskSource>("source");
    QTest::addColumn<DiskDevice>("device");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *tag, const char *xml, DiskSource source, DiskDevice device,
                        const char *path) {
        QTest::newRow(tag) << QString(xml) << source << device << QString(path);
    };
    row("file", "<disk type='file'><source file='/a/b'/></disk>", DiskSource::File,
        DiskDevice::Disk, "/a/b");
    row("block", "<disk type='block' device='disk'><source dev='/dev/x'/></disk>",
        DiskSource::Block, DiskDevice::Disk, "/dev/x");
    row("lun", "<disk type='block' device='lun'><source dev='/dev/x'/></disk>", DiskSource::Block,
        DiskDevice::Lun, "/dev/x");
    row("volume", "<disk type='volume'><source pool='p' volume='v'/></disk>", DiskSource::Volume,
        DiskDevice::Disk, "");
    row("network", "<disk type='network'><source protocol='rbd' name='p/i'/></disk>",
        DiskSource::Network, DiskDevice::Disk, "p/i");
    row("snapshot on Ceph",
        "<disk type='network'><source protocol='rbd' name='p/i'><snapshot "
        "name='s'/></source></disk>",
        DiskSource::Network, DiskDevice::Disk, "p/i@s");
    row("other", "<disk type='nvme'><source type='pci'/></disk>", DiskSource::Other,
        DiskDevice::Disk, "");
    row("image in a drive", "<disk type='file' device='cdrom'><source file='/i.iso'/></disk>",
        DiskSource::File, DiskDevice::Cdrom, "/i.iso");
    row("empty drive", "<disk type='file' device='cdrom'/>", DiskSource::None, DiskDevice::Cdrom,
        "");
    row("empty floppy", "<disk type='file' device='floppy'><source/></disk>", DiskSource::None,
        DiskDevice::Floppy, "");
}

void DomainXmlTest::everyKindOfDiskIsTold()
{
    QFETCH(QString, xml);
    QFETCH(DiskSource, source);
    QFETCH(DiskDevice, device);
    QFETCH(QString, path);
    const auto vm = readDomain("<domain><devices>" + xml + "</devices></domain>");
    QVERIFY(vm);
    QCOMPARE(vm->disks.size(), size_t{1});
    const Disk &disk = vm->disks.front();
    QCOMPARE(disk.source, source);
    QCOMPARE(disk.device, device);
    QCOMPARE(disk.path, path);
    QCOMPARE(disk.isEmpty(), source == DiskSource::None);
    QCOMPARE(disk.isRemovable(), device == DiskDevice::Cdrom || device == DiskDevice::Floppy);
    const auto ceph = readDomain(
        QString("<domain><devices><disk type='network'><source protocol='rbd' name='p/i'>"
                "<host name='m1' port='6789'/><host name='m2' "
                "port='1'/></source></disk></devices></domain>"));
    QCOMPARE(ceph->disks[0].protocol, QString("rbd"));
    if (source == DiskSource::Other)
        QCOMPARE(disk.protocol, QString("nvme"));
    QCOMPARE(ceph->disks[0].hosts, (QStringList{"m1", "m2:1"}));
    const auto flags =
        readDomain(QString("<domain><devices><disk type='file'><driver type='qcow2'/>"
                           "<source file='/x'><encryption/></source><target dev='vdz' bus='scsi'/>"
                           "<readonly/><shareable/></disk></devices></domain>"));
    const auto chain = readDomain(QString(
        "<domain><devices><disk type='block'><driver type='qcow2'/><source dev='/dev/x'><slices>"
        "<slice type='storage' offset='512' size='1024'/></slices></source><backingStore "
        "type='block'><format type='raw'/><source dev='/dev/y'><slices><slice type='storage' "
        "offset='1' size='2'/></slices><encryption/></source><backingStore/></backingStore>"
        "</disk></devices></domain>"));
    QVERIFY(chain->disks[0].slice == (DiskSlice{512, 1024}) && chain->disks[0].layersEnd);
    DiskLayer below{DiskSource::Block, "/dev/y", {}, {}, {}, "raw", true};
    below.slice = DiskSlice{1, 2};
    QVERIFY(chain->disks[0].layers == std::vector{below});
    QVERIFY(flags->disks[0].readOnly && flags->disks[0].shareable && flags->disks[0].encrypted);
    QCOMPARE(flags->disks[0].format, QString("qcow2"));
    QCOMPARE(flags->disks[0].target + flags->disks[0].bus, QString("vdzscsi"));
}

void DomainXmlTest::whatIsTiedToTheHostIsNamed()
{
    const auto vm = readDomain(QString("<domain><devices><hostdev/><hostdev/><filesystem/>"
                                       "<interface type='hostdev'/><memory model='nvdimm'><source>"
                                       "<path>/nv</path></source></memory><memory model='dimm'/>"
                                       "<serial type='tcp'><source mode='bind' host='::' "
                                       "service='4555'/></serial><console type='tcp'><source "
                                       "mode='bind' host='::' service='4555'/></console><serial "
                                       "type='tcp'><source mode='connect' service='1'/></serial>"
                                       "</devices></domain>"));
    QCOMPARE(vm->hostDevices,
             (QStringList{"hostdev", "filesystem", "SR-IOV", "nvdimm", "port 4555"}));
}

void DomainXmlTest::firmwareIsSeen_data()
{
    QTest::addColumn<QString>("os");
    QTest::addColumn<bool>("uefi");
    QTest::newRow("bios") << "<os><type>hvm</type></os>" << false;
    QTest::newRow("auto") << "<os firmware='efi'/>" << true;
    QTest::newRow("flash") << "<os><loader type='pflash'>/x</loader></os>" << true;
    QTest::newRow("variables") << "<os><nvram>/n</nvram></os>" << true;
    QTest::newRow("auto, bios") << "<os firmware='bios'/>" << false;
}

void DomainXmlTest::firmwareIsSeen()
{
    QFETCH(QString, os);
    QFETCH(bool, uefi);
    QCOMPARE(readDomain("<domain>" + os + "</domain>")->usesUefi, uefi);
}

void DomainXmlTest::whatTheDaemonSaidWins()
{
    DomainRecord record;
    record.uuid = "u";
    record.name = "n";
    record.xml = "<domain><name>x</name></domain>";
    record.state = VmState::Paused;
    record.persistent = false;
    record.autostart = true;
    record.snapshotCount = 3;
    record.hasManagedSave = true;
    const auto vm = readDomain(record, "node");
    QVERIFY(vm);
    QCOMPARE(vm->uuid + vm->name + vm->node, QString("unnode"));
    QCOMPARE(vm->state, VmState::Paused);
    QCOMPARE(vm->snapshotCount, 3);
    QVERIFY(!vm->persistent && vm->autostart && vm->hasManagedSave);
}

void DomainXmlTest::anExternalSnapshotMayBeADevice()
{
    const auto snapshot = readSnapshot(
        "<domainsnapshot><disks><disk name='vda' snapshot='external' type='block'>"
        "<source dev='/dev/vg/top'/></disk><disk name='vdb' snapshot='external' type='file'>"
        "<source file='/top.qcow2'/></disk></disks></domainsnapshot>");
    QVERIFY(snapshot);
    QCOMPARE(snapshot->states.at("vda").overlay, QString("/dev/vg/top"));
    QCOMPARE(snapshot->states.at("vdb").overlay, QString("/top.qcow2"));
}

void DomainXmlTest::whatIsNoDefinitionIsInvalid()
{
    QCOMPARE(readDomain(QString("<pool/>")).error().kind, ErrorKind::Invalid);
    QCOMPARE(readDomain(QString("<domain>")).error().kind, ErrorKind::Invalid);
}

RAMET_TEST(DomainXmlTest)
#include "tst_domainxml.moc"
