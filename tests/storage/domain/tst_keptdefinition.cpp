// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a definition as a whole: in a clone, in a VM that moves, and in the placeholder.
#include "storage/domain/domainxml.h"
#include "storage/domain/identity.h"
#include "storage/domain/markproof.h"
#include "tests/storage/domain/madedefinition.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class KeptDefinitionTest : public QObject {
    Q_OBJECT
private slots:
    void allElseIsKeptToTheByte();
    void marksAreReplaced();
    void aMovedMachineStaysWhatItIs();
    void thePlaceholderHasNoDisksAndNoNics();
};

void KeptDefinitionTest::allElseIsKeptToTheByte()
{
    const QString rest = tidy(before(
        "<metadata><app:x xmlns:app='urn:app'>y</app:x></metadata><memory unit='KiB'>1</memory>"
        "<!-- why 3 --><vcpu placement='static'>3</vcpu><unknown a='1'><deep><![CDATA[a<b]]></deep>"
        "</unknown><os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type><boot dev='hd'/></os>"
        "<clock offset='utc'/><devices><hostdev mode='subsystem'/><filesystem/>"
        "<tpm model='tpm-crb'><backend type='emulator' version='2.0' persistent_state='yes'>"
        "<encryption secret='s'/></backend></tpm>"
        "<controller type='usb' index='0'/><redirdev/></devices>"
        "<seclabel type='dynamic'/><qemu:commandline xmlns:qemu='http://libvirt.org/schemas/"
        "domain/qemu/1.0'><qemu:arg value='-x'/></qemu:commandline>"));
    NewIdentity same = identity();
    same.name = "web";
    same.uuid = oldUuid;
    QCOMPARE(*cloneDefinition(rest, same), rest);
    QVERIFY(!cloneDefinition("<pool/>", same));
}

void KeptDefinitionTest::marksAreReplaced()
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

void KeptDefinitionTest::aMovedMachineStaysWhatItIs()
{
    QString xml = "<domain type='kvm'><name>web</name><uuid>" + oldUuid +
                  "</uuid><genid>43dc0cf8-809b-4adb-9bea-a9abb5f3d90e</genid><title>t</title>"
                  "<devices><emulator>/q</emulator><disk type='file' device='disk'>"
                  "<driver name='qemu' type='qcow2'/><source file='/old/web.qcow2'/>"
                  "<target dev='vda' bus='virtio'/><serial>S</serial></disk>"
                  "<interface type='network'><mac address='52:54:00:00:00:01'/>"
                  "<source network='lan'/></interface><graphics type='vnc' port='5901'/>"
                  "</devices></domain>";
    NewIdentity place = identity();
    place.disks = {{"vda", {"/new/web.qcow2", "default", "web.qcow2", "qcow2"}}};
    place.dropEmulator = true;
    place.map.networks["lan"] = "net";
    const auto moved = movedDefinition(xml, place);
    QVERIFY(moved);
    QCOMPARE(*moved, tidy(xml.replace("/old/", "/new/")
                              .replace("'lan'", "'net'")
                              .remove("<emulator>/q</emulator>")));
}

void KeptDefinitionTest::thePlaceholderHasNoDisksAndNoNics()
{
    NewIdentity linked = identity();
    linked.marks.originUuid = oldUuid;
    const QString xml = *cloneDefinition(
        before(
            devices("<emulator>/e</emulator><disk type='file'><source file='/a'/>"
                    "<target dev='vda'/></disk><disk type='file' device='cdrom'/>"
                    "<interface type='user'/><interface type='user'/><tpm>"
                    "<backend type='emulator'/></tpm><hostdev mode='subsystem' type='pci'>"
                    "<source><address domain='0' bus='1' slot='0' function='0'/></source>"
                    "</hostdev><filesystem><source dir='/home'/><target dir='t'/></filesystem>")),
        linked);
    const VirtualMachine vm = *readDomain(*placeholderDefinition(xml));
    QVERIFY(vm.disks.empty() && vm.nics.empty() && vm.hasTpm);
    QVERIFY(isPlaceholder(vm));
    QVERIFY(vm.marks.isBuilding);
    QCOMPARE(vm.marks.originUuid, oldUuid);
    QCOMPARE(vm.name, linked.name);
    QCOMPARE(vm.uuid, uuidOfClone);
}

RAMET_TEST(KeptDefinitionTest)
#include "tst_keptdefinition.moc"
