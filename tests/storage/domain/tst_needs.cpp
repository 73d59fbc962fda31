// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/domainxml.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class NeedsTest : public QObject {
    Q_OBJECT
private slots:
    void everyThingThatADefinitionNamesIsANeed_data();
    void everyThingThatADefinitionNamesIsANeed();
    void argumentsAreRead_data();
    void argumentsAreRead();
    void textInArgumentsIsNoFile();
    void variablesAreFoundInEveryForm_data();
    void variablesAreFoundInEveryForm();
    void aPathIsCleanAndARelativeOneIsSaid();
    void theDefinitionTheLiveOneAndTheSnapshotsAreRead();
};

namespace {

/// "kind use name" of all needs, without the disk's own.
QStringList told(const std::vector<Need> &needs)
{
    QStringList lines;
    for (const Need &need : needs)
        lines << QString("%1 %2 %3").arg(int(need.kind)).arg("RWOS"[int(need.use)]).arg(need.name);
    return lines;
}

QString line(Need::Kind kind, char use, const char *name)
{
    return QString("%1 %2 %3").arg(int(kind)).arg(use).arg(name);
}

Result<VirtualMachine> domain(const QString &os, const QString &devices, const QString &more = {})
{
    return readDomain("<domain type='qemu'><name>web</name><uuid>u-1</uuid><os>" + os +
                      "</os><devices>" + devices + "</devices>" + more + "</domain>");
}

using K = Need::Kind;

} // namespace

void NeedsTest::everyThingThatADefinitionNamesIsANeed_data()
{
    QTest::addColumn<QString>("os");
    QTest::addColumn<QString>("devices");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QStringList>("expected");
    const auto os = [](const char *xml, const QStringList &expected) {
        QTest::newRow(xml) << QString(xml) << QString() << QString() << expected;
    };
    const auto device = [](const char *xml, const QStringList &expected) {
        QTest::newRow(xml) << QString() << QString(xml) << QString() << expected;
    };
    os("<kernel>/k</kernel><initrd>/i</initrd><dtb>/d</dtb>",
       {line(K::Kernel, 'R', "/k"), line(K::Initrd, 'R', "/i"), line(K::DeviceTree, 'R', "/d")});
    os("<acpi><table type='slic'>/t</table></acpi>", {line(K::AcpiTable, 'R', "/t")});
    os("<loader type='rom'>/bios.bin</loader>", {line(K::Firmware, 'R', "/bios.bin")});
    os("<loader type='pflash'>/own.fd</loader>", {line(K::Firmware, 'W', "/own.fd")});
    QTest::newRow("fw_cfg") << QString() << QString()
                            << QString("<sysinfo type='fwcfg'><entry name='opt/c' "
                                       "file='/c.ign'/><entry name='x'>text</entry></sysinfo>")
                            << QStringList{line(K::FirmwareConfig, 'R', "/c.ign")};
    device("<disk type='file'><source file='/a'/><target dev='vda'/></disk>",
           {line(K::Disk, 'W', "/a")});
    device("<disk type='file'><source file='/a'/><shareable/></disk>", {line(K::Disk, 'S', "/a")});
    device("<disk type='file'><source file='/a'/><readonly/></disk>", {line(K::Disk, 'R', "/a")});
    device("<disk type='file' device='cdrom'><source file='/a'/></disk>",
           {line(K::Medium, 'R', "/a")});
    device("<disk type='file'><source file='/a'><dataStore type='file'><format type='raw'/>"
           "<source file='/d'/></dataStore></source><backingStore type='file'><source file='/b'/>"
           "<backingStore/></backingStore></disk>",
           {line(K::Disk, 'W', "/a"), line(K::Layer, 'R', "/b"), line(K::DataFile, 'W', "/d")});
    device("<disk type='file'><source file='/a'/><transient/></disk>",
           {line(K::Disk, 'W', "/a"), line(K::TransientLayer, 'O', "/a.TRANSIENT-web")});
    device("<disk type='volume'><source pool='p' volume='v'/></disk>", {line(K::Disk, 'W', "p/v")});
    device("<disk type='network'><auth username='x'><secret type='ceph' uuid='s-1'/></auth>"
           "<source protocol='rbd' name='p/i'/></disk>",
           {line(K::Disk, 'W', "p/i"), line(K::Secret, 'R', "s-1")});
    device("<disk type='file'><source file='/a'><encryption format='luks'><secret "
           "type='passphrase' usage='u'/></encryption></source></disk>",
           {line(K::Disk, 'W', "/a"), line(K::Secret, 'R', "u")});
    device("<disk type='vhostuser'><source type='unix' path='/s'/></disk>",
           {line(K::Socket, 'R', "/s")});
    device("<disk type='vhostvdpa'><source dev='/dev/vhost-vdpa-0'/></disk>",
           {line(K::HostDevice, 'O', "/dev/vhost-vdpa-0")});
    device("<disk type='file'><source file='/a'/><mirror type='file'><source file='/m'/></mirror>"
           "</disk>",
           {line(K::Disk, 'W', "/a"), line(K::Mirror, 'W', "/m")});
    device("<interface type='network'><source network='default'/><filterref filter='f'/>"
           "</interface>",
           {line(K::Network, 'R', "default"), line(K::NetworkFilter, 'R', "f")});
    device("<interface type='bridge'><source bridge='br0'/><rom file='/r'/></interface>",
           {line(K::Bridge, 'R', "br0"), line(K::Firmware, 'R', "/r")});
    device("<interface type='direct'><source dev='eth0'/></interface>",
           {line(K::HostInterface, 'R', "eth0")});
    device("<interface type='vdpa'><source dev='/dev/v'/></interface>",
           {line(K::HostDevice, 'O', "/dev/v")});
    device("<interface type='vhostuser'><source type='unix' path='/s' mode='server'/></interface>",
           {line(K::Socket, 'O', "/s")});
    device("<hostdev type='pci'><source><address domain='0' bus='1' slot='0' function='1'/>"
           "</source></hostdev>",
           {line(K::HostDevice, 'O', "pci 0000:01:00.1")});
    device("<serial type='file'><source path='/l'/><log file='/g'/></serial>",
           {line(K::Log, 'W', "/l"), line(K::Log, 'O', "/g")});
    device("<channel type='unix'><source mode='bind' path='/s'/></channel>",
           {line(K::Socket, 'O', "/s")});
    device("<serial type='tcp'><source mode='bind' host='::' service='4444'/></serial>",
           {line(K::Port, 'O', "4444")});
    device("<console type='dev'><source path='/dev/ttyS1'/></console>",
           {line(K::HostDevice, 'O', "/dev/ttyS1")});
    device("<graphics type='vnc' port='5910' autoport='no'/>", {line(K::Port, 'O', "5910")});
    device("<graphics type='vnc' port='-1' autoport='yes'/>", {});
    device("<filesystem type='mount'><source dir='/s'/></filesystem>",
           {line(K::SharedFolder, 'S', "/s")});
    device("<filesystem type='file'><source file='/s.img'/><readonly/></filesystem>",
           {line(K::SharedFolder, 'R', "/s.img")});
    device("<tpm><backend type='emulator'><encryption secret='s-2'/></backend></tpm>",
           {line(K::Secret, 'R', "s-2"), line(K::TpmState, 'O', "/var/lib/libvirt/swtpm/u-1")});
    device("<tpm><backend type='emulator'><source type='dir' path='/t'/></backend></tpm>",
           {line(K::TpmState, 'O', "/t")});
    device("<memory model='nvdimm'><source><path>/n</path></source></memory>",
           {line(K::Nvdimm, 'W', "/n")});
    device("<shmem name='lg'><server path='/s'/></shmem>",
           {line(K::SharedMemory, 'S', "lg"), line(K::Socket, 'R', "/s")});
    device("<rng><backend model='random'>/dev/hwrng</backend></rng>",
           {line(K::HostDevice, 'S', "/dev/hwrng")});
    device("<rng><backend model='random'>/dev/urandom</backend></rng>", {});
    device("<rng><backend model='egd' type='unix'><source mode='connect' path='/s'/></backend>"
           "</rng>",
           {line(K::Socket, 'R', "/s")});
    device("<vsock><cid auto='no' address='7'/></vsock>", {line(K::Port, 'O', "vsock:7")});
    device("<input type='evdev'><source dev='/dev/input/e'/></input>",
           {line(K::HostDevice, 'O', "/dev/input/e")});
    device("<emulator>/usr/bin/q</emulator>", {line(K::Program, 'R', "/usr/bin/q")});
}

void NeedsTest::everyThingThatADefinitionNamesIsANeed()
{
    QFETCH(QString, os);
    QFETCH(QString, devices);
    QFETCH(QString, more);
    QFETCH(QStringList, expected);
    const auto vm = domain(os, devices, more);
    QVERIFY(vm);
    QCOMPARE(told(vm->needs), expected);
}

void NeedsTest::argumentsAreRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QStringList &arguments, const QStringList &expected) {
        QTest::newRow(qPrintable(arguments.join(' '))) << arguments << expected;
    };
    row({"-drive", "if=none,id=x,format=raw,file=/e,,x.raw"},
        {line(K::CommandLine, 'W', "/e,x.raw")});
    row({"-drive", "file=/e.iso,media=cdrom"}, {line(K::CommandLine, 'R', "/e.iso")});
    row({"-drive", "file=/e.raw,readonly=on"}, {line(K::CommandLine, 'R', "/e.raw")});
    row({"-drive", "file=e.raw"}, {line(K::CommandLine, 'W', "e.raw")});
    row({"-drive", "file=file:/e.raw"}, {line(K::CommandLine, 'W', "/e.raw")});
    row({"-blockdev", R"({"driver":"qcow2","file":{"driver":"file","filename":"/e.qcow2"}})"},
        {line(K::CommandLine, 'W', "/e.qcow2")});
    row({"-blockdev", R"({"driver":"file","read-only":true,"filename":"/e.qcow2"})"},
        {line(K::CommandLine, 'R', "/e.qcow2")});
    row({"-blockdev", "driver=raw,file.driver=file,file.filename=/e.raw"},
        {line(K::CommandLine, 'W', "/e.raw")});
    row({"-drive", "file=rbd:p/e:mon_host=h\\:1:id=u,readonly=on"},
        {line(K::CommandLine, 'R', "p/e")});
    row({"-blockdev", "driver=raw,file.driver=rbd,file.pool=p,file.image=e"},
        {line(K::CommandLine, 'W', "p/e")});
    row({"-drive", R"(file=json:{"driver":"file",,"filename":"/e"},readonly=on)"},
        {line(K::CommandLine, 'R', "/e")});
    row({"--hda", "/e.raw"}, {line(K::CommandLine, 'W', "/e.raw")});
    row({"-kernel", "/k", "-initrd", "/i", "-append", "root=/dev/sda1"},
        {line(K::CommandLine, 'R', "/k"), line(K::CommandLine, 'R', "/i")});
    row({"-fw_cfg", "name=opt/x,file=/c.ign"}, {line(K::CommandLine, 'R', "/c.ign")});
    row({"-acpitable", "file=/t"}, {line(K::CommandLine, 'R', "/t")});
    row({"-acpitable", "sig=X,data=/t:/u"},
        {line(K::CommandLine, 'R', "/t"), line(K::CommandLine, 'R', "/u")});
    row({"-initrd", "/i a=b,/j"},
        {line(K::CommandLine, 'R', "/i a=b,/j"), line(K::CommandLine, 'R', "/i"),
         line(K::CommandLine, 'R', "/j")});
    row({"-object", "memory-backend-file,id=m,mem-path=/dev/shm/lg,share=on"},
        {line(K::CommandLine, 'S', "/dev/shm/lg")});
    row({"-netdev", "user,id=n,hostfwd=tcp:127.0.0.1:2222-:22,hostfwd=udp::53-:53"},
        {line(K::Port, 'O', "tcp:127.0.0.1:2222"), line(K::Port, 'O', "udp::53")});
    row({"-device", "e1000,netdev=n,mac=52:54:00:AA:BB:CC"},
        {line(K::Mac, 'O', "52:54:00:aa:bb:cc")});
    row({"-device", R"({"driver":"e1000","mac":"52:54:00:aa:bb:cc"})"},
        {line(K::Mac, 'O', "52:54:00:aa:bb:cc")});
    row({"-device", "vfio-pci,romfile=/r"}, {line(K::CommandLine, 'R', "/r")});
    row({"-chardev", "socket,id=c,path=/s,server=on"}, {line(K::Socket, 'O', "/s")});
    row({"-chardev", "file,id=c,path=/l"}, {line(K::CommandLine, 'W', "/l")});
    row({"-monitor", "unix:/s,server,nowait"}, {line(K::Socket, 'O', "/s")});
    row({"-serial", "tcp::4444,server"}, {line(K::Port, 'O', "tcp::4444")});
    row({"-virtfs", "local,path=/s,mount_tag=x"}, {line(K::CommandLine, 'S', "/s")});
    row({"-vnc", ":5"}, {line(K::Port, 'O', "vnc:5")});
    row({"-gdb", "tcp::1234"}, {line(K::Port, 'O', "tcp::1234")});
    row({"-s", "-S"}, {line(K::Port, 'O', "tcp::1234")});
    row({"-spice", "port=5999,disable-ticketing=on"}, {line(K::Port, 'O', "5999")});
    row({"-netdev", "socket,id=n,listen=:1234"}, {line(K::Port, 'O', ":1234")});
    row({"-device", "vfio-pci,host=01:00.0"}, {line(K::HostDevice, 'O', "pci 0000:01:00.0")});
}

void NeedsTest::argumentsAreRead()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, expected);
    QString xml;
    for (const QString &argument : arguments)
        xml += "<qemu:arg value='" + argument.toHtmlEscaped() + "'/>";
    const auto vm = domain({}, {}, "<qemu:commandline>" + xml + "</qemu:commandline>");
    QVERIFY(vm);
    QCOMPARE(told(vm->needs), expected);
    QVERIFY(std::ranges::all_of(vm->needs, &Need::isArgument));
}

void NeedsTest::textInArgumentsIsNoFile()
{
    const auto vm = domain({}, {},
                           "<qemu:commandline><qemu:arg value='-name'/><qemu:arg value='/x'/>"
                           "<qemu:arg value='-S'/><qemu:arg value='-blockdev'/>"
                           "<qemu:arg value='{broken'/><qemu:arg value=''/></qemu:commandline>");
    QVERIFY(vm);
    QCOMPARE(told(vm->needs), QStringList());
}

void NeedsTest::variablesAreFoundInEveryForm_data()
{
    QTest::addColumn<QString>("os");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("named");
    const QString flash = "<loader readonly='yes' type='pflash'>/c.fd</loader>";
    QTest::newRow("text") << flash + "<nvram>/v.fd</nvram>"
                          << "/v.fd"
                          << "/v.fd";
    QTest::newRow("another spelling") << flash + "<nvram>/n/../n//v.fd</nvram>"
                                      << "/n/v.fd"
                                      << "/n/v.fd";
    QTest::newRow("source") << flash + "<nvram type='file'><source file='/v.fd'/></nvram>"
                            << "/v.fd"
                            << "/v.fd";
    QTest::newRow("device") << flash + "<nvram type='block'><source dev='/dev/v'/></nvram>"
                            << "/dev/v"
                            << "/dev/v";
    QTest::newRow("volume") << flash + "<nvram type='volume'><source pool='p' volume='v'/></nvram>"
                            << "p/v"
                            << "p/v";
    QTest::newRow("template only") << flash + "<nvram template='/t'/>"
                                   << "/var/lib/libvirt/qemu/nvram/web_VARS.fd"
                                   << "";
    QTest::newRow("chosen by libvirt") << ""
                                       << "/var/lib/libvirt/qemu/nvram/web_VARS.fd"
                                       << "";
    QTest::newRow("stateless") << "<loader readonly='yes' type='pflash' stateless='yes'>/c"
                                  "</loader>"
                               << ""
                               << "";
}

void NeedsTest::variablesAreFoundInEveryForm()
{
    QFETCH(QString, os);
    QFETCH(QString, path);
    QFETCH(QString, named);
    const auto vm = readDomain("<domain><name>web</name><os" +
                               QString(os.isEmpty() ? " firmware='efi'>" : ">") + os +
                               "</os><devices/></domain>");
    QVERIFY(vm);
    const auto found = std::ranges::find(vm->needs, K::Variables, &Need::kind);
    QCOMPARE(found == vm->needs.end() ? QString() : found->name, path);
    QCOMPARE(vm->nvramPath, named);
    QVERIFY(vm->usesUefi);
}

void NeedsTest::aPathIsCleanAndARelativeOneIsSaid()
{
    const auto vm = domain("<kernel>/a/./b/../k</kernel><initrd>boot/i</initrd>",
                           "<disk type='network'><source protocol='rbd' name='p/i'/></disk>");
    QVERIFY(vm);
    QCOMPARE(vm->needs[0].name, QString("p/i"));
    QVERIFY(!vm->needs[0].isRelative());
    QCOMPARE(vm->needs[1].name, QString("/a/k"));
    QVERIFY(!vm->needs[1].isRelative());
    QVERIFY(vm->needs[2].isRelative());
}

void NeedsTest::theDefinitionTheLiveOneAndTheSnapshotsAreRead()
{
    const auto with = [](const char *file) {
        return QString("<devices><disk type='file'><source file='%1'/><target dev='vda'/></disk>"
                       "</devices>")
            .arg(file);
    };
    DomainRecord record;
    record.name = "web";
    record.uuid = "u-1";
    record.state = VmState::Running;
    record.hasManagedSave = true;
    record.xml = "<domain><name>web</name>" + with("/defined") + "</domain>";
    record.liveXml = "<domain><name>web</name>" + with("/live") + "</domain>";
    record.snapshotXmls.push_back(
        "<domainsnapshot><name>s1</name><memory snapshot='external' file='/mem'/><disks>"
        "<disk name='vda' snapshot='external'><source file='/top'/></disk></disks><domain>" +
        with("/then") + "</domain><inactiveDomain>" + with("/next") +
        "</inactiveDomain></domainsnapshot>");
    const auto vm = readDomain(record, "a");
    QVERIFY(vm);
    QCOMPARE(told(vm->needs),
             (QStringList{line(K::Disk, 'W', "/defined"),
                          line(K::SavedState, 'O', "/var/lib/libvirt/qemu/save/web.save"),
                          line(K::Disk, 'W', "/live"), line(K::Disk, 'W', "/next"),
                          line(K::SnapshotMemory, 'O', "/mem"), line(K::Disk, 'W', "/top"),
                          line(K::Disk, 'W', "/then")}));
    QCOMPARE(vm->needs[2].where, Need::Where::Live);
    QCOMPARE(vm->needs[3].where, Need::Where::Snapshot);
    QCOMPARE(vm->needs[4].snapshot, QString("s1"));
    QCOMPARE(vm->snapshots[0].needs.size(), size_t{1});
}

RAMET_TEST(NeedsTest)
#include "tst_needs.moc"
