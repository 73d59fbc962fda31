// SPDX-License-Identifier: GPL-3.0-or-later
// What differs in the definition of a clone only where it is asked for: disks that are left out,
// drives that are emptied or added, new serials, names of another node.
#include "storage/domain/identity.h"
#include "tests/storage/domain/madedefinition.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class IdentityChoicesTest : public QObject {
    Q_OBJECT
private slots:
    void keptAddressesStay();
    void newSerialsAreOfTheSameKind();
    void disksAreLeftOut();
    void anEjectedDriveStaysEmpty();
    void whatIsKeptIsNamedAsTheNodeDoes();
    void anotherHostsEmulatorStaysThere();
    void aSeedTakesItsDriveOrGetsOne();
    void theSystemsSerialSaysTheHostName();
    void copiedVariablesAreNamed_data();
    void copiedVariablesAreNamed();
};

void IdentityChoicesTest::keptAddressesStay()
{
    NewIdentity kept = identity();
    kept.macs.clear();
    const QString nic = "<interface type='user'><mac address='52:54:00:aa:aa:aa'/></interface>";
    QCOMPARE(*cloneDefinition(before(devices(nic)), kept), after(devices(nic)));
}

void IdentityChoicesTest::newSerialsAreOfTheSameKind()
{
    const QString disks =
        "<disk type='file'><source file='/a'/><target dev='vda'/><serial>WD-1234567890AB</serial>"
        "<wwn>5000c50015ea71ad</wwn></disk><disk type='file'><source file='/b'/><target "
        "dev='vdb'/></disk><disk type='file'><source file='/c'/><target dev='vdc'/>"
        "<serial>SHARED</serial></disk>";
    NewIdentity fresh = identity();
    QVERIFY(cloneDefinition(before(devices(disks)), fresh)->contains("WD-1234567890AB"));
    fresh.newDiskSerials = true;
    const QString first = *cloneDefinition(before(devices(disks)), fresh);
    const QString second = *cloneDefinition(before(devices(disks)), fresh);
    static const QRegularExpression serial("<serial>([0-9A-F]{15})</serial>");
    static const QRegularExpression wwn("<wwn>(5[0-9a-f]{15})</wwn>");
    for (const QRegularExpression &pattern : {serial, wwn}) {
        QVERIFY2(pattern.match(first).hasMatch(), qPrintable(first));
        QVERIFY(pattern.match(first).captured(1) != pattern.match(second).captured(1));
    }
    QVERIFY(!first.contains("WD-1234567890AB") && !first.contains("5000c50015ea71ad"));
    QCOMPARE(first.count("<serial>"), 2);               // none where none was
    QVERIFY(first.contains("<serial>SHARED</serial>")); // a shared disk is the same disk
}

void IdentityChoicesTest::disksAreLeftOut()
{
    NewIdentity fewer = identity();
    fewer.leftOutDisks = {"vda", "vdz"};
    const QString kept = "<disk type='file' device='cdrom'><target dev='sda'/></disk><tpm/>";
    QCOMPARE(
        *cloneDefinition(before(devices("<disk type='file'><source file='/a'/><target "
                                        "dev='vda'/></disk>" +
                                        kept + "<disk type='block'><target dev='vdz'/></disk>")),
                         fewer),
        after(devices(kept)));
}

void IdentityChoicesTest::anEjectedDriveStaysEmpty()
{
    NewIdentity other = identity();
    other.ejectedDrives = {"sda"};
    QCOMPARE(*cloneDefinition(before(devices("<disk type='network' device='cdrom'><auth/><source "
                                             "protocol='rbd' name='p/x'/><backingStore/>"
                                             "<target dev='sda'/><readonly/></disk>"
                                             "<disk type='file' device='cdrom'><source file='/i'/>"
                                             "<target dev='sdb'/></disk>")),
                              other),
             after(devices("<disk type='file' device='cdrom'><target dev='sda'/><readonly/></disk>"
                           "<disk type='file' device='cdrom'><source file='/i'/>"
                           "<target dev='sdb'/></disk>")));
}

void IdentityChoicesTest::whatIsKeptIsNamedAsTheNodeDoes()
{
    NewIdentity other = identity();
    other.movedSources = {{"iso", "x", {}, "medien", "x", {}}, {{}, {}, "/i/a", {}, {}, "/m/a"}};
    const auto disks = [](const QString &pool, const QString &path) {
        return devices("<disk type='volume'><source pool='" + pool +
                       "' volume='x'/><target dev='sda'/></disk><disk type='file'><source file='" +
                       path +
                       "' startupPolicy='optional'/><backingStore type='file'><format "
                       "type='raw'/><source file='" +
                       path +
                       "'/></backingStore><target dev='sdb'/></disk><disk type='volume'>"
                       "<source pool='iso' volume='y'/><target dev='sdc'/></disk>");
    };
    QCOMPARE(*cloneDefinition(before(disks("iso", "/i/a")), other), after(disks("medien", "/m/a")));
}

void IdentityChoicesTest::anotherHostsEmulatorStaysThere()
{
    NewIdentity other = identity();
    const QString xml = before(devices("<emulator>/e</emulator><tpm/>"));
    QVERIFY(cloneDefinition(xml, other)->contains("<emulator>/e"));
    other.dropEmulator = true;
    QCOMPARE(*cloneDefinition(xml, other), after(devices("<tpm/>")));
}

void IdentityChoicesTest::aSeedTakesItsDriveOrGetsOne()
{
    NewIdentity with = identity();
    with.seed = NewSeed{"/s/new.iso", "sda", "sata"};
    const QString added = *cloneDefinition(before(devices("<disk/><tpm/>")), with);
    const QString expected =
        "<disk device=\"cdrom\" type=\"file\"><driver name=\"qemu\" type=\"raw\"/>"
        "<source file=\"/s/new.iso\"/><target dev=\"sda\" bus=\"sata\"/><readonly/></disk>";
    QVERIFY2(QString(added)
                 .remove(QRegularExpression("\n *"))
                 .replace(" />", "/>")
                 .contains("<disk/>" + expected),
             qPrintable(added));
    // The drive of the original's, which was emptied.
    with.seed->bus.clear();
    with.ejectedDrives = QStringList{"sda"};
    const QString old = "<disk type='file' device='cdrom'><driver name='qemu' type='qcow2'/>"
                        "<source file='/s/old.iso'/><target dev='sda' bus='ide'/></disk>";
    const QString taken = *cloneDefinition(before(devices(old)), with);
    QVERIFY2(!taken.contains("old.iso") && taken.count("<disk") == 1, qPrintable(taken));
    QVERIFY2(taken.contains("new.iso") && taken.contains("bus=\"ide\"") &&
                 taken.contains("<readonly") && taken.contains("type=\"raw\""),
             qPrintable(taken));
}

void IdentityChoicesTest::theSystemsSerialSaysTheHostName()
{
    NewIdentity with = identity();
    with.systemSerial = "ds=nocloud;h=web;i=1";
    const QString plain = *cloneDefinition(before("<os><type>hvm</type></os>"), with);
    QVERIFY2(plain.contains("<entry name=\"serial\">ds=nocloud;h=web;i=1</entry>") &&
                 plain.contains("<smbios mode=\"sysinfo\"") &&
                 plain.contains("<sysinfo type=\"smbios\">"),
             qPrintable(plain));
    const QString own = *cloneDefinition(
        before("<os><smbios mode='host'/></os><sysinfo type='smbios'><system>"
               "<entry name='serial'>old</entry><entry name='sku'>s</entry></system></sysinfo>"),
        with);
    QVERIFY2(!own.contains("old") && !own.contains("host\"") && own.contains(">s<"),
             qPrintable(own));
}

void IdentityChoicesTest::copiedVariablesAreNamed_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("fresh");
    QTest::newRow("as text")
        << "<os><loader>/l</loader><nvram template='/t'>/v/web.fd</nvram></os>"
        << "<os><loader>/l</loader><nvram template='/t'>/v/new.fd</nvram></os>";
    QTest::newRow("as source") << "<os><nvram type='file' template='/t'><source file='/v/web.fd'/>"
                                  "</nvram></os>"
                               << "<os><nvram template='/t' type='file'><source "
                                  "file='/v/new.fd'/></nvram></os>";
    QTest::newRow("picked firmware") << "<os firmware='efi'><type>hvm</type><boot dev='hd'/></os>"
                                     << "<os firmware='efi'><type>hvm</type><nvram>/v/new.fd"
                                        "</nvram><boot dev='hd'/></os>";
}

void IdentityChoicesTest::copiedVariablesAreNamed()
{
    QFETCH(QString, old);
    QFETCH(QString, fresh);
    NewIdentity copied = identity();
    copied.nvramPath = "/v/new.fd";
    QCOMPARE(*cloneDefinition(before(old), copied), after(fresh));
}

RAMET_TEST(IdentityChoicesTest)
#include "tst_identitychoices.moc"
