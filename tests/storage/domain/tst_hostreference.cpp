// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/hostreference.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

/// What a definition names of its host, by a list of what is harmless.
class HostReferenceTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsNotHarmlessIsNamed_data();
    void whatIsNotHarmlessIsNamed();
    void aUsualDefinitionNamesNothing();
};

void HostReferenceTest::whatIsNotHarmlessIsNamed_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *part, const char *named) {
        QTest::newRow(part) << part << named;
    };
    const auto device = [](const char *part, const char *named) {
        QTest::newRow(part) << QString("<devices>") + part + "</devices>" << named;
    };
    row("<qemu:commandline/>", "qemu:commandline");
    row("<x:commandline/>", "x:commandline"); // whatever the prefix
    row("<commandline xmlns='http://libvirt.org/schemas/domain/qemu/1.0'/>", "commandline");
    row("<bootloader>/usr/bin/pygrub</bootloader>", "bootloader");
    row("<somethingNew/>", "somethingNew");
    row("<os><kernel>/k</kernel><initrd>/i</initrd><dtb>d</dtb></os>", "kernel /k;initrd /i;dtb d");
    row("<os><loader>/fw</loader><nvram template='/t'>/v</nvram></os>", "loader /fw;nvram /t");
    row("<os><acpi><table type='slic'>/a</table></acpi></os>", "acpi /a");
    row("<sysinfo type='fwcfg'><entry name='x' file='/etc/shadow'/></sysinfo>",
        "sysinfo /etc/shadow");
    device("<serial type='file'><source path='/x'/></serial>", "serial /x");
    device("<serial type='file'><source path='x'/></serial>", "serial x");
    device("<serial type='pty'><log file='l'/></serial>", "serial l");
    device("<channel type='unix'><source mode='bind' path='/x'/></channel>", "channel /x");
    device("<channel type='unix'><source mode='bind' "
           "path='/var/lib/libvirt/qemu/channel/../nvram/v'/></channel>",
           "channel /var/lib/libvirt/qemu/channel/../nvram/v");
    device("<graphics type='vnc' socket='/s'/>", "graphics /s");
    device("<hostdev mode='subsystem'/>", "hostdev");
    device("<interface type='hostdev'/>", "interface");
    device("<interface type='ethernet'><script path='up.sh'/></interface>",
           "interface;interface up.sh");
    device("<interface type='vhostuser'><source type='unix' path='/v'/></interface>",
           "interface /v");
    device("<filesystem><source dir='/'/></filesystem>", "filesystem");
    device("<memory model='nvdimm'><source><path>/n</path></source></memory>", "memory /n");
    device("<input type='evdev'><source dev='/dev/input/event1'/></input>",
           "input /dev/input/event1");
    device("<tpm><backend type='passthrough'><device path='/dev/tpm0'/></backend></tpm>",
           "tpm /dev/tpm0");
    device("<rng><backend model='random'>/dev/random<!-- -->/../../etc/x</backend></rng>",
           "rng /dev/random/../../etc/x");
    device("<audio type='file' path='/w'/>", "audio /w");
    device("<disk><source file='/d'><reservations><source path='/r'/></reservations></source>"
           "<target dev='vda'/></disk>",
           "disk /r");
    device("<newDevice/>", "newDevice");
    // Relative paths begin in QEMU's own folder.
    device("<audio type='file' path='w'/>", "audio w");
    device("<tpm><backend type='external'><source type='unix' mode='connect' path='s'/></backend>"
           "</tpm>",
           "tpm s");
    device("<tpm><backend type='external'><source type='unix' mode='connect' path='/s'/></backend>"
           "</tpm>",
           "tpm /s");
    device("<tpm><backend type='emulator'><source type='file' path='/s'/></backend></tpm>",
           "tpm /s");
    device("<audio type='oss'><input dev='/dev/dsp'/></audio>", "audio /dev/dsp");
    device("<graphics type='vnc'><listen type='socket' socket='s'/></graphics>", "graphics s");
    device("<console type='file'><source path='/x'/></console>", "console /x");
    device("<console type='pty'><log file='/l' append='on'/></console>", "console /l");
    device("<channel type='spiceport'><log file='/l'/></channel>", "channel /l");
    device("<disk type='vhostuser'><source type='unix' path='/v'/><target dev='vda'/></disk>",
           "disk /v");
    device("<interface type='user'><backend type='passt' logFile='l'/></interface>", "interface l");
    device("<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/></interface>",
           "interface /dev/vhost-vdpa-0");
    device(
        "<rng><backend model='egd' type='unix'><source mode='connect' path='e'/></backend></rng>",
        "rng e");
    device("<shmem name='s'><server path='/s'/></shmem>", "shmem /s");
    row("<qemu:capabilities><qemu:add capability='x'/></qemu:capabilities>", "qemu:capabilities");
    row("<qemu:override><qemu:device alias='x'/></qemu:override>", "qemu:override");
    row("<qemu:deprecation behavior='omit'/>", "qemu:deprecation");
    row("<launchSecurity type='sev'><session>/s</session></launchSecurity>", "launchSecurity /s");
    row("<memoryBacking><source type='file' path='/m'/></memoryBacking>", "memoryBacking /m");
    // Whom QEMU runs as there, and whether it is confined, its node decides.
    row("<seclabel type='static' model='dac' relabel='no'><label>0:0</label></seclabel>",
        "seclabel");
    row("<seclabel type='none'/>", "seclabel");
    row("<seclabel type='dynamic' model='selinux'><baselabel>unconfined_t</baselabel></seclabel>",
        "seclabel");
}

void HostReferenceTest::whatIsNotHarmlessIsNamed()
{
    QFETCH(QString, part);
    QFETCH(QString, named);
    const auto found =
        hostReferences("<domain type='kvm' xmlns:qemu='q' xmlns:x='q'>" + part + "</domain>");
    QVERIFY(found);
    QStringList names;
    for (const HostReference &reference : *found) {
        names << reference.text();
        QCOMPARE(reference.disk, reference.what == u"disk" ? QString("vda") : QString());
    }
    QCOMPARE(names.join(';'), named);
}

void HostReferenceTest::aUsualDefinitionNamesNothing()
{
    const auto found = hostReferences(R"(<domain type='kvm'><name>web</name><uuid>u</uuid>
      <title>/not a path</title><description>/etc/passwd</description>
      <metadata><a:b xmlns:a='a' path='/x'>/y</a:b></metadata>
      <memory unit='KiB'>1</memory><currentMemory>1</currentMemory><vcpu>1</vcpu>
      <resource><partition>/machine</partition></resource>
      <os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/>
        <nvram>/var/lib/libvirt/qemu/nvram/web_VARS.fd</nvram><cmdline>/x</cmdline></os>
      <sysinfo type='smbios'><oemStrings><entry>/guest</entry></oemStrings></sysinfo>
      <features><acpi/></features><cpu mode='host-model'/><clock offset='utc'/>
      <on_poweroff>destroy</on_poweroff><pm><suspend-to-mem enabled='no'/></pm>
      <devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
        <disk type='file'><source file='/pool/a.qcow2'/><backingStore type='file'><source
          file='/pool/b.qcow2'/></backingStore><target dev='vda'/></disk>
        <disk type='block'><source dev='/dev/vg/x'/><target dev='vdb'/></disk>
        <interface type='network'><source network='default'/><target dev='vnet1'/></interface>
        <interface type='direct'><source dev='eth0' mode='bridge'/></interface>
        <serial type='pty'><source path='/dev/pts/3'/></serial>
        <console type='pty' tty='/dev/pts/3'/>
        <channel type='unix'><source mode='bind'
          path='/var/lib/libvirt/qemu/channel/target/domain-1-web/org.qemu.guest_agent.0'/></channel>
        <channel type='spicevmc'/><graphics type='spice'><gl rendernode='/dev/dri/renderD128'/>
        </graphics><rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
        <tpm model='tpm-crb'><backend type='emulator'/></tpm><memballoon/></devices>
      <memoryBacking><source type='file'/></memoryBacking>
      <seclabel type='dynamic' model='dac' relabel='yes'><label>+0:+0</label></seclabel></domain>)");
    QVERIFY(found);
    QStringList names;
    for (const HostReference &reference : *found)
        names << reference.text();
    QCOMPARE(names, QStringList());
}

RAMET_TEST(HostReferenceTest)
#include "tst_hostreference.moc"
