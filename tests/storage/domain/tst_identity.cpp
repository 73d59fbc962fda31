// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/domainxml.h"
#include "storage/domain/identity.h"
#include "storage/domain/xmltext.h"

#include <QRegularExpression>
#include <QtTest>

using namespace ramet;

class IdentityTest : public QObject {
    Q_OBJECT
private slots:
    void aFieldIsRewritten_data();
    void aFieldIsRewritten();
    void theGenerationIdIsNewWhereThereIsOne();
    void keptAddressesStay();
    void marksAreReplaced();
    void allElseIsKeptToTheByte();
    void thePlaceholderHasNoDisksAndNoNics();
    void newAddressesAreFree();
};

namespace {

const QString oldUuid = "aaaaaaaa-1111-2222-3333-444444444444";
const QString uuidOfClone = "bbbbbbbb-5555-6666-7777-888888888888";

NewIdentity identity()
{
    NewIdentity identity;
    identity.name = "n'e\"w<&虚";
    identity.uuid = uuidOfClone;
    identity.macs = {"52:54:00:11:11:11", "52:54:00:22:22:22"};
    identity.disks["vda"] = {"/new/x.qcow2", "default", "x.qcow2", "qcow2"};
    identity.disks["vdb"] = {"/new/y.raw", "shared", "y.raw", "raw"};
    return identity;
}

/// As pugixml writes it, so that only real changes differ.
QString tidy(const QString &xml)
{
    pugi::xml_document document;
    return parseXml(document, xml, "domain") ? xmlToString(document) : QString("not XML: ") + xml;
}

QString head(const QString &name, const QString &uuid)
{
    return "<domain type='qemu'><name>" + name + "</name><uuid>" + uuid + "</uuid>";
}

QString before(const QString &part)
{
    return head("web", oldUuid) + part + "</domain>";
}

QString after(const QString &part)
{
    return tidy(head(identity().name.toHtmlEscaped().replace("&quot;", "\""), uuidOfClone) + part +
                "</domain>");
}

QString devices(const QString &part)
{
    return "<devices>" + part + "</devices>";
}

} // namespace

void IdentityTest::aFieldIsRewritten_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("fresh");
    const auto row = [](const char *tag, const QString &old, const QString &fresh) {
        QTest::newRow(tag) << old << fresh;
    };
    const auto device = [&](const char *tag, const QString &old, const QString &fresh) {
        row(tag, devices(old), devices(fresh));
    };
    row("name and uuid", "", "");
    row("smbios uuid and serials that repeat it",
        "<sysinfo type='smbios'><bios><entry name='vendor'>V</entry></bios><system>"
        "<entry name='uuid'>" +
            oldUuid + "</entry><entry name='serial'>" + oldUuid.toUpper() +
            "</entry><entry name='sku'>kept</entry></system><chassis><entry name='serial'>" +
            oldUuid + "</entry></chassis></sysinfo>",
        "<sysinfo type='smbios'><bios><entry name='vendor'>V</entry></bios><system>"
        "<entry name='uuid'>" +
            uuidOfClone + "</entry><entry name='serial'>" + uuidOfClone +
            "</entry><entry name='sku'>kept</entry></system><chassis><entry name='serial'>" +
            uuidOfClone + "</entry></chassis></sysinfo>");
    row("title goes, description stays", "<title>Old</title><description>D</description>",
        "<description>D</description>");
    device("addresses and tap devices of NICs",
           "<interface type='network'><mac address='52:54:00:aa:aa:aa'/><target dev='vnet0'/>"
           "<model type='virtio'/></interface><interface type='user'><source/></interface>",
           "<interface type='network'><mac address='52:54:00:11:11:11'/><model type='virtio'/>"
           "</interface><interface type='user'><mac address='52:54:00:22:22:22'/><source/>"
           "</interface>");
    row("uefi variables", "<os><nvram>/var/web_VARS.fd</nvram></os>", "<os/>");
    row("uefi variables with their template",
        "<os><loader>/l</loader><nvram template='/t'>/var/web_VARS.fd</nvram></os>",
        "<os><loader>/l</loader><nvram template='/t'/></os>");
    row("uefi variables of newer libvirt",
        "<os><nvram type='file' template='/t'><source file='/var/web.fd'/></nvram></os>",
        "<os><nvram template='/t'/></os>");
    device("graphics with fixed ports",
           "<graphics type='spice' port='5901' tlsPort='5902' autoport='no'/>"
           "<graphics type='vnc' port='5903'/><graphics type='vnc' port='-1' autoport='yes'/>",
           "<graphics type='spice' autoport='yes'/><graphics type='vnc' autoport='yes'/>"
           "<graphics type='vnc' port='-1' autoport='yes'/>");
    device("websocket with a fixed port",
           "<graphics type='vnc' port='5903' autoport='no' websocket='5700'/>"
           "<graphics type='vnc' port='-1' autoport='yes' websocket='5701'/>"
           "<graphics type='vnc' port='-1' autoport='yes' websocket='-1'/>",
           "<graphics type='vnc' autoport='yes' websocket='-1'/>"
           "<graphics type='vnc' port='-1' autoport='yes' websocket='-1'/>"
           "<graphics type='vnc' port='-1' autoport='yes' websocket='-1'/>");
    const QString fresh = identity().name.toHtmlEscaped().replace("&quot;", "\"");
    const QString inAttribute = identity().name.toHtmlEscaped();
    device("files and sockets of serial ports and channels",
           "<serial type='file'><source path='/log/web.txt'/></serial>"
           "<console type='pipe'><source path='/run/pipe'/></console>"
           "<channel type='unix'><source mode='bind' path='/run/web/web.agent'/></channel>"
           "<parallel type='file'><source path='/log/web-web'/></parallel>"
           "<serial type='pty'><log file='/log/console.log' append='on'/></serial>",
           "<serial type='file'><source path=\"/log/" + inAttribute + ".txt\"/></serial>" +
               "<console type='pipe'><source path=\"/run/pipe-" + inAttribute + "\"/></console>" +
               "<channel type='unix'><source mode='bind' path=\"/run/web/" + inAttribute +
               ".agent\"/></channel>" + "<parallel type='file'><source path=\"/log/" + inAttribute +
               "-" + inAttribute + "\"/></parallel>" +
               "<serial type='pty'><log file=\"/log/console.log-" + inAttribute +
               "\" append='on'/></serial>");
    device("sockets that others made stay",
           "<serial type='unix'><source mode='connect' path='/run/web.sock'/></serial>"
           "<channel type='spicevmc'><target type='virtio'/></channel>"
           "<serial type='dev'><source path='/dev/ttyS0'/></serial>",
           "<serial type='unix'><source mode='connect' path='/run/web.sock'/></serial>"
           "<channel type='spicevmc'><target type='virtio'/></channel>"
           "<serial type='dev'><source path='/dev/ttyS0'/></serial>");
    device("socket of the screen",
           "<graphics type='vnc' socket='/run/web.sock'><listen type='socket' "
           "socket='/run/web.sock'/></graphics>",
           "<graphics type='vnc' socket=\"/run/" + inAttribute +
               ".sock\"><listen type='socket' socket=\"/run/" + inAttribute +
               ".sock\"/></graphics>");
    device("vsock", "<vsock><cid auto='no' address='3'/></vsock>",
           "<vsock><cid auto='yes'/></vsock>");
    device("a disk in a file",
           "<disk type='file' device='disk'><driver name='qemu' type='raw' cache='none'/>"
           "<source file='/old/a.img'/><backingStore/><target dev='vda' bus='virtio'/>"
           "<serial>S</serial></disk>",
           "<disk type='file' device='disk'><driver name='qemu' type='qcow2' cache='none'/>"
           "<source file='/new/x.qcow2'/><target dev='vda' bus='virtio'/>"
           "<serial>S</serial></disk>");
    device(
        "a disk without a driver, and one that is a device",
        "<disk type='file'><source file='/a'/><target dev='vda'/></disk>"
        "<disk type='block'><driver type='raw'/><source dev='/dev/x'/><target dev='vdb'/></disk>",
        "<disk type='file'><driver name='qemu' type='qcow2'/><source file='/new/x.qcow2'/>"
        "<target dev='vda'/></disk><disk type='file'><driver type='raw'/>"
        "<source file='/new/y.raw'/><target dev='vdb'/></disk>");
    device("a disk by pool and volume",
           "<disk type='volume'><driver type='qcow2'/><source pool='p' volume='v'/>"
           "<target dev='vdb'/></disk>",
           "<disk type='volume'><driver type='raw'/><source pool='shared' volume='y.raw'/>"
           "<target dev='vdb'/></disk>");
    device("a cache that only qcow2 has",
           "<disk type='file'><driver type='qcow2'><metadata_cache><max_size>1</max_size>"
           "</metadata_cache></driver><source file='/a'/><target dev='vdb'/></disk>",
           "<disk type='file'><driver type='raw'/><source file='/new/y.raw'/>"
           "<target dev='vdb'/></disk>");
    const QString drives = "<disk type='file' device='cdrom'><source file='/i.iso'/>"
                           "<target dev='sda'/><readonly/></disk>"
                           "<disk type='file' device='cdrom'><target dev='sdb'/></disk>";
    device("drives keep what is in them", drives, drives);
    QTest::newRow("the number of a running VM") << QString("id='7'") << QString();
}

void IdentityTest::aFieldIsRewritten()
{
    QFETCH(QString, old);
    QFETCH(QString, fresh);
    QString xml = before(old);
    if (old.startsWith("id="))
        xml = before({}).replace("<domain ", "<domain " + old + ' ');
    const auto clone = cloneDefinition(xml, identity());
    QVERIFY(clone);
    QCOMPARE(*clone, after(fresh));
}

void IdentityTest::theGenerationIdIsNewWhereThereIsOne()
{
    const QString id = "cccccccc-1111-2222-3333-444444444444";
    const QString xml = *cloneDefinition(before("<genid>" + id + "</genid>"), identity());
    static const QRegularExpression pattern("<genid>([0-9a-f-]{36})</genid>");
    const QString fresh = pattern.match(xml).captured(1);
    QVERIFY2(!fresh.isEmpty() && fresh != id && fresh != uuidOfClone, qPrintable(xml));
    QVERIFY(!cloneDefinition(before({}), identity())->contains("genid"));
}

void IdentityTest::keptAddressesStay()
{
    NewIdentity kept = identity();
    kept.macs.clear();
    const QString nic = "<interface type='user'><mac address='52:54:00:aa:aa:aa'/></interface>";
    QCOMPARE(*cloneDefinition(before(devices(nic)), kept), after(devices(nic)));
}

void IdentityTest::marksAreReplaced()
{
    NewIdentity linked = identity();
    linked.marks.originUuid = oldUuid;
    linked.marks.originName = "web";
    linked.marks.isLinked = true;
    const QString disks = "<disk type='file'><target dev='vda'/><readonly/></disk>"
                          "<disk type='file'><target dev='vdz'/><readonly/></disk>";
    const QString xml = before("<metadata><ramet:ramet xmlns:ramet='urn:ramet:domain:1'>"
                               "<ramet:template><ramet:locked disk='vda'/></ramet:template>"
                               "<ramet:tag>kept</ramet:tag></ramet:ramet></metadata>" +
                               devices(disks));
    const QString clone = *cloneDefinition(xml, linked);
    const VirtualMachine vm = *readDomain(clone);
    QVERIFY(!vm.isTemplate());
    QCOMPARE(vm.marks.originUuid, oldUuid);
    QVERIFY(vm.marks.isLinked && !vm.marks.isBuilding);
    QVERIFY2(clone.contains("<ramet:tag>kept</ramet:tag>"), qPrintable(clone));
    QVERIFY(!vm.disks[0].readOnly); // the conversion had locked it
    QVERIFY(vm.disks[1].readOnly);  // it was read-only before
}

void IdentityTest::allElseIsKeptToTheByte()
{
    const QString rest = tidy(before(
        "<metadata><app:x xmlns:app='urn:app'>y</app:x></metadata><memory unit='KiB'>1</memory>"
        "<!-- why 3 --><vcpu placement='static'>3</vcpu><unknown a='1'><deep><![CDATA[a<b]]></deep>"
        "</unknown><os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type><boot dev='hd'/></os>"
        "<clock offset='utc'/><devices><hostdev mode='subsystem'/><filesystem/><tpm/>"
        "<controller type='usb' index='0'/><redirdev/></devices>"
        "<seclabel type='dynamic'/><qemu:commandline xmlns:qemu='http://libvirt.org/schemas/"
        "domain/qemu/1.0'><qemu:arg value='-x'/></qemu:commandline>"));
    NewIdentity same = identity();
    same.name = "web";
    same.uuid = oldUuid;
    QCOMPARE(*cloneDefinition(rest, same), rest);
    QVERIFY(!cloneDefinition("<pool/>", same));
}

void IdentityTest::thePlaceholderHasNoDisksAndNoNics()
{
    NewIdentity linked = identity();
    linked.marks.originUuid = oldUuid;
    const QString xml = *cloneDefinition(
        before(devices("<emulator>/e</emulator><disk type='file'><source file='/a'/>"
                       "<target dev='vda'/></disk><disk type='file' device='cdrom'/>"
                       "<interface type='user'/><interface type='user'/><tpm/>")),
        linked);
    const VirtualMachine vm = *readDomain(*placeholderDefinition(xml));
    QVERIFY(vm.disks.empty() && vm.nics.empty() && vm.hasTpm);
    QVERIFY(vm.marks.isBuilding);
    QCOMPARE(vm.marks.originUuid, oldUuid);
    QCOMPARE(vm.name, linked.name);
    QCOMPARE(vm.uuid, uuidOfClone);
}

void IdentityTest::newAddressesAreFree()
{
    std::set<QString> taken;
    static const QRegularExpression pattern("\\A52:54:00(:[0-9a-f]{2}){3}\\z");
    for (int i = 0; i < 2000; ++i)
        QVERIFY(pattern.match(newMac(taken)).hasMatch());
    QCOMPARE(taken.size(), size_t{2000});
    QVERIFY(newUuid() != newUuid());
    QCOMPARE(newUuid().size(), 36);
}

QTEST_APPLESS_MAIN(IdentityTest)
#include "tst_identity.moc"
