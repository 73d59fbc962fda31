// SPDX-License-Identifier: GPL-3.0-or-later
// What is new in every clone: each row of the table of rewrites, on its part of a definition.
#include "storage/domain/identity.h"
#include "tests/storage/domain/madedefinition.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace ramet;
using namespace ramet::test;

namespace {

struct Case {
    const char *tag; ///< begins with the name of a row of the table
    QString old;
    QString fresh;
};

std::vector<Case> cases()
{
    std::vector<Case> all;
    const auto row = [&](const char *tag, const QString &old, const QString &fresh) {
        all.push_back({tag, old, fresh});
    };
    const auto device = [&](const char *tag, const QString &old, const QString &fresh) {
        row(tag, devices(old), devices(fresh));
    };
    row("name", "", "");
    row("uuid", "", "");
    row("smbios and fwcfg: uuid and serials that repeat it",
        "<sysinfo type='smbios'><bios><entry name='vendor'>V</entry></bios><system>"
        "<entry name='uuid'>" +
            oldUuid + "</entry><entry name='serial'>" + oldUuid.toUpper() +
            "</entry><entry name='sku'>kept</entry></system><chassis><entry name='serial'>" +
            oldUuid + "</entry></chassis></sysinfo>",
        "<sysinfo type='smbios'><bios><entry name='vendor'>V</entry></bios><system>"
        "<entry name='uuid'>" +
            uuidOfClone + "</entry><entry name='serial'>" + uuidOfClone.toUpper() +
            "</entry><entry name='sku'>kept</entry></system><chassis><entry name='serial'>" +
            uuidOfClone + "</entry></chassis></sysinfo>");
    row("title: goes, description stays", "<title>Old</title><description>D</description>",
        "<description>D</description>");
    device("mac addresses: new, also where there was none",
           "<interface type='network'><mac address='52:54:00:aa:aa:aa'/>"
           "<model type='virtio'/></interface><interface type='user'><source/></interface>",
           "<interface type='network'><mac address='52:54:00:11:11:11'/><model type='virtio'/>"
           "</interface><interface type='user'><mac address='52:54:00:22:22:22'/><source/>"
           "</interface>");
    row("uefi variables: none copied", "<os><nvram>/var/web_VARS.fd</nvram></os>", "<os/>");
    row("uefi variables: none copied, with their template",
        "<os><loader>/l</loader><nvram template='/t'>/var/web_VARS.fd</nvram></os>",
        "<os><loader>/l</loader><nvram template='/t'/></os>");
    row("uefi variables: none copied, of newer libvirt",
        "<os><nvram type='file' template='/t'><source file='/var/web.fd'/></nvram></os>",
        "<os><nvram template='/t'/></os>");
    device("graphics: fixed ports",
           "<graphics type='spice' port='5901' tlsPort='5902' autoport='no'/>"
           "<graphics type='vnc' port='5903'/><graphics type='vnc' port='-1' autoport='yes'/>",
           "<graphics type='spice' autoport='yes'/><graphics type='vnc' autoport='yes'/>"
           "<graphics type='vnc' port='-1' autoport='yes'/>");
    device("graphics: websocket with a fixed port",
           "<graphics type='vnc' port='5903' autoport='no' websocket='5700'/>"
           "<graphics type='vnc' port='-1' autoport='yes' websocket='5701'/>"
           "<graphics type='vnc' port='-1' autoport='yes' websocket='-1'/>",
           "<graphics type='vnc' autoport='yes' websocket='-1'/>"
           "<graphics type='vnc' port='-1' autoport='yes' websocket='-1'/>"
           "<graphics type='vnc' port='-1' autoport='yes' websocket='-1'/>");
    const QString fresh = identity().name.toHtmlEscaped().replace("&quot;", "\"");
    const QString inAttribute = identity().name.toHtmlEscaped();
    device("serial ports and channels: files and sockets",
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
    device("serial ports and channels: what others made stays",
           "<serial type='unix'><source mode='connect' path='/run/web.sock'/></serial>"
           "<channel type='spicevmc'><target type='virtio'/></channel>"
           "<serial type='dev'><source path='/dev/ttyS0'/></serial>",
           "<serial type='unix'><source mode='connect' path='/run/web.sock'/></serial>"
           "<channel type='spicevmc'><target type='virtio'/></channel>"
           "<serial type='dev'><source path='/dev/ttyS0'/></serial>");
    device("graphics: socket",
           "<graphics type='vnc' socket='/run/web.sock'><listen type='socket' "
           "socket='/run/web.sock'/></graphics>",
           "<graphics type='vnc' socket=\"/run/" + inAttribute +
               ".sock\"><listen type='socket' socket=\"/run/" + inAttribute +
               ".sock\"/></graphics>");
    device("host side of nics: tap device, ports of switches, sockets, log",
           "<interface type='bridge'><source bridge='br0'/><virtualport type='openvswitch'>"
           "<parameters interfaceid='" +
               oldUuid +
               "' profileid='p'/></virtualport><target dev='tap7'/><model type='virtio'/>"
               "</interface><interface type='vhostuser'><source type='unix' path='/run/web.sock' "
               "mode='server'/><backend type='passt' logFile='/log/web.log'/></interface>"
               "<interface type='vhostuser'><source type='unix' path='/run/web.sock' "
               "mode='client'/></interface>",
           "<interface type='bridge'><mac address='52:54:00:11:11:11'/><source bridge='br0'/>"
           "<virtualport type='openvswitch'><parameters profileid='p'/></virtualport>"
           "<model type='virtio'/></interface><interface type='vhostuser'>"
           "<mac address='52:54:00:22:22:22'/><source type='unix' path=\"/run/" +
               inAttribute + ".sock\" mode='server'/><backend type='passt' logFile=\"/log/" +
               inAttribute +
               ".log\"/></interface><interface type='vhostuser'><source type='unix' "
               "path='/run/web.sock' mode='client'/></interface>");
    device("audio files", "<audio id='1' type='file' path='/a/web.wav'/><audio id='2' type='oss'/>",
           "<audio id='1' type='file' path=\"/a/" + inAttribute +
               ".wav\"/><audio id='2' type='oss'/>");
    const QString plain = QString(oldUuid).remove('-');
    const QString plainOfClone = QString(uuidOfClone).remove('-');
    row("smbios and fwcfg: without dashes, and strings for the guest",
        "<sysinfo type='smbios'><system><entry name='serial'>" + plain.toUpper() +
            "</entry></system><baseBoard><entry name='serial'>" + plain +
            "</entry></baseBoard><oemStrings><entry>" + oldUuid +
            "</entry><entry>x</entry><entry/></oemStrings></sysinfo><sysinfo type='fwcfg'>"
            "<entry name='opt/id'>" +
            oldUuid + "</entry><entry name='opt/f' file='/f'/></sysinfo>",
        "<sysinfo type='smbios'><system><entry name='serial'>" + plainOfClone.toUpper() +
            "</entry></system><baseBoard><entry name='serial'>" + plainOfClone +
            "</entry></baseBoard><oemStrings><entry>" + uuidOfClone +
            "</entry><entry>x</entry><entry/></oemStrings></sysinfo><sysinfo type='fwcfg'>"
            "<entry name='opt/id'>" +
            uuidOfClone + "</entry><entry name='opt/f' file='/f'/></sysinfo>");
    row("smbios and fwcfg: another uuid for the guest is made the VM's",
        "<sysinfo type='smbios'><system><entry name='uuid'>1</entry></system></sysinfo>",
        "<sysinfo type='smbios'><system><entry name='uuid'>" + uuidOfClone +
            "</entry></system></sysinfo>");
    const QString secrets = "<graphics type='spice' autoport='yes' passwd='a'/><graphics "
                            "type='vnc' port='-1' autoport='yes' passwd='b' passwdValidTo='2030'/>";
    device("graphics: passwords stay", secrets, secrets);
    device("graphics: addresses stay",
           "<graphics type='vnc' port='5901' autoport='no' listen='10.0.0.1'>"
           "<listen type='address' address='10.0.0.1'/></graphics>",
           "<graphics type='vnc' autoport='yes' listen='10.0.0.1'>"
           "<listen type='address' address='10.0.0.1'/></graphics>");
    const QString others =
        "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"
        "<shmem name='web'><server path='/run/web'/></shmem>"
        "<memory model='nvdimm'><source><path>/web</path></source></memory>";
    device("serial ports and channels: other devices' paths stay", others, others);
    device("serial ports and channels: what a USB or smart card channel makes",
           "<redirdev bus='usb' type='unix'><source mode='bind' path='/run/web'/></redirdev>"
           "<smartcard mode='passthrough' type='unix'><source mode='bind' path='/run/card-web'/>"
           "</smartcard>",
           "<redirdev bus='usb' type='unix'><source mode='bind' path=\"/run/" + inAttribute +
               "\"/></redirdev><smartcard mode='passthrough' type='unix'><source mode='bind' "
               "path=\"/run/card-" +
               inAttribute + "\"/></smartcard>");
    device("disk sources: from the network, in pieces, with its locks",
           "<disk type='network' device='lun' rawio='yes' sgio='filtered'><driver type='raw'/>"
           "<source protocol='iscsi' name='n' startupPolicy='optional'><host name='h'/><auth/>"
           "<reservations managed='no'/><slices/><encryption format='luks'/></source>"
           "<target dev='vdb'/></disk>",
           "<disk type='file' device='disk'><driver type='raw'/><source file='/new/y.raw'>"
           "<encryption format='luks'/></source><target dev='vdb'/></disk>");
    device("disk sources: only a raw disk can be shared",
           "<disk type='file'><driver type='raw'/><source file='/a'/><target dev='vda'/>"
           "<shareable/></disk><disk type='file'><driver type='raw'/><source file='/b'/>"
           "<target dev='vdb'/><shareable/></disk>",
           "<disk type='file'><driver type='qcow2'/><source file='/new/x.qcow2'/>"
           "<target dev='vda'/></disk><disk type='file'><driver type='raw'/>"
           "<source file='/new/y.raw'/><target dev='vdb'/><shareable/></disk>");
    device("vsock", "<vsock><cid auto='no' address='3'/></vsock>",
           "<vsock><cid auto='yes'/></vsock>");
    device("disk sources: in a file",
           "<disk type='file' device='disk'><driver name='qemu' type='raw' cache='none'/>"
           "<source file='/old/a.img'/><backingStore/><target dev='vda' bus='virtio'/>"
           "<serial>S</serial></disk>",
           "<disk type='file' device='disk'><driver name='qemu' type='qcow2' cache='none'/>"
           "<source file='/new/x.qcow2'/><target dev='vda' bus='virtio'/>"
           "<serial>S</serial></disk>");
    device(
        "disk sources: without a driver, and a device",
        "<disk type='file'><source file='/a'/><target dev='vda'/></disk>"
        "<disk type='block'><driver type='raw'/><source dev='/dev/x'/><target dev='vdb'/></disk>",
        "<disk type='file'><driver name='qemu' type='qcow2'/><source file='/new/x.qcow2'/>"
        "<target dev='vda'/></disk><disk type='file'><driver type='raw'/>"
        "<source file='/new/y.raw'/><target dev='vdb'/></disk>");
    device("disk sources: by pool and volume",
           "<disk type='volume'><driver type='qcow2'/><source pool='p' volume='v'/>"
           "<target dev='vdb'/></disk>",
           "<disk type='volume'><driver type='raw'/><source pool='shared' volume='y.raw'/>"
           "<target dev='vdb'/></disk>");
    device("disk sources: a cache that only qcow2 has",
           "<disk type='file'><driver type='qcow2'><metadata_cache><max_size>1</max_size>"
           "</metadata_cache></driver><source file='/a'/><target dev='vdb'/></disk>",
           "<disk type='file'><driver type='raw'/><source file='/new/y.raw'/>"
           "<target dev='vdb'/></disk>");
    const QString drives = "<disk type='file' device='cdrom'><source file='/i.iso'/>"
                           "<target dev='sda'/><readonly/></disk>"
                           "<disk type='file' device='cdrom'><target dev='sdb'/></disk>";
    device("disk sources: drives keep what is in them", drives, drives);
    row("the number of a running VM", "id='7'", {});
    return all;
}

} // namespace

class IdentityTest : public QObject {
    Q_OBJECT
private slots:
    void aFieldIsRewritten_data();
    void aFieldIsRewritten();
    void theGenerationIdIsNewWhereThereIsOne();
    void onlyAWholeNameIsReplaced();
    void newAddressesAreFree();
    void everyRowOfTheTableIsTested();
};

void IdentityTest::aFieldIsRewritten_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("fresh");
    for (const Case &one : cases())
        QTest::newRow(one.tag) << one.old << one.fresh;
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

void IdentityTest::onlyAWholeNameIsReplaced()
{
    NewIdentity other = identity();
    other.name = "new";
    const auto path = [&](const QString &old, const QString &type = "file") {
        const auto xml = cloneDefinition(
            before(devices("<serial type='" + type + "'><source path='" + old + "'/></serial>")),
            other);
        return xml->section("path=\"", 1).section('"', 0, 0);
    };
    QCOMPARE(path("/l/web.log"), QString("/l/new.log"));
    QCOMPARE(path("/l/webmail.log"), QString("/l/webmail.log-new"));
    QCOMPARE(path("/l/myweb.web.log"), QString("/l/myweb.new.log"));
    QCOMPARE(path("/l/console_web"), QString("/l/console_new"));
    other.name = QString(120, 'n');
    QCOMPARE(path("/l/web.log"), "/l/" + other.name + ".log");
    // A socket's path ends at 107 bytes.
    QCOMPARE(path("/run/web.sock", "unix"), "/run/" + other.uuid.left(8) + ".sock");
    other.name = QString(40, u'ü');
    QCOMPARE(path("/run/" + QString(40, 'x') + "/web", "unix"),
             "/run/" + QString(40, 'x') + '/' + other.uuid.left(8) + ".sock");
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

/// By its name at the start of a row above, or in a function of its own: here, in
/// tst_identitychoices or in tst_keptdefinition.
void IdentityTest::everyRowOfTheTableIsTested()
{
    const QStringList apart{
        "generation id",         "emulator",         "disks left out", "ejected media",
        "images kept elsewhere", "disk serials",     "marks",          "seed",
        "system serial",         "firmware strings", "networks"}; // tst_planmap
    const QStringList parts = rewrittenParts();
    const std::vector<Case> all = cases();
    for (const QString &part : parts) {
        const bool inTable = std::any_of(all.begin(), all.end(), [&](const Case &one) {
            return QString(one.tag) == part || QString(one.tag).startsWith(part + ':');
        });
        QVERIFY2(inTable != apart.contains(part), qPrintable(part));
    }
    for (const QString &part : apart)
        QVERIFY2(parts.contains(part), qPrintable(part));
}

RAMET_TEST(IdentityTest)
#include "tst_identity.moc"
