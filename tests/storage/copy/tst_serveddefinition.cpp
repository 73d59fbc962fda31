// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/serveddefinition.h"

#include "storage/domain/domainxml.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

namespace {

const QString whole = QStringLiteral(
    "<domain type='qemu'><name>new</name><metadata><ramet:ramet "
    "xmlns:ramet='urn:ramet:domain:1'><ramet:building client='c' task='t' since='s' "
    "from='a'/></ramet:ramet></metadata><devices>"
    "<disk type='volume' device='disk'><driver name='qemu' type='qcow2' rerror_policy='report'/>"
    "<source pool='p' volume='new-vda.qcow2'/><target dev='vda'/></disk>"
    "<disk type='file' device='disk'><driver name='qemu' type='raw'/>"
    "<source file='/p/shared.img'/><target dev='vdb'/></disk></devices></domain>");

ServedDisks served()
{
    HelperDisk original;
    original.layers = {{.path = "image0", .format = "qcow2"}, {.path = "image1", .format = "raw"}};
    original.nbd = NbdServer{"10.0.0.1", 10810, true};
    return {{"vda", {"/p/new-vda.qcow2", original}}};
}

} // namespace

class ServedDefinitionTest : public QObject {
    Q_OBJECT
private slots:
    void theDiskRestsOnWhatIsServed();
    void afterwardsItIsAsItWas();
    void aDiskThatIsGoneIsAnError();
    void whatCanBePluggedInLater_data();
    void whatCanBePluggedInLater();
};

void ServedDefinitionTest::theDiskRestsOnWhatIsServed()
{
    const auto xml = definitionOnServed(whole, served());
    QVERIFY(xml);
    QVERIFY(restsOnServed(*xml, "vda") && !restsOnServed(*xml, "vdb"));
    QVERIFY(restsOnServed("<domain", "vda")); // not known to be whole
    const auto vm = readDomain(*xml);
    QVERIFY(vm && vm->marks.fetching.from == "a");
    QCOMPARE(vm->disks.at(0).path, QString("/p/new-vda.qcow2"));
    for (const char *part :
         {"copy_on_read=\"on\"", "rerror_policy=\"stop\"", "name=\"image0\" tls=\"yes\"",
          "name=\"image1\" tls=\"yes\"", "port=\"10810\""})
        QVERIFY2(xml->contains(QLatin1String(part)), qPrintable(*xml));
    QCOMPARE(xml->count("copy_on_read"), 1);
}

void ServedDefinitionTest::afterwardsItIsAsItWas()
{
    const QJsonObject policies = driverPolicies(whole, {"vda"});
    const auto on = definitionOnServed(whole, served());
    const auto off = definitionOffServed(*on, policies);
    QVERIFY(off && !restsOnServed(*off, "vda"));
    QVERIFY(!off->contains("nbd") && !off->contains("copy_on_read"));
    QVERIFY2(off->contains("rerror_policy=\"report\"") && !off->contains(" error_policy"),
             qPrintable(*off));
}

void ServedDefinitionTest::aDiskThatIsGoneIsAnError()
{
    QVERIFY(!definitionOnServed("<domain><devices/></domain>", served()));
    QVERIFY(!definitionOffServed("<domain><devices/></domain>", driverPolicies(whole, {"vda"})));
}

void ServedDefinitionTest::whatCanBePluggedInLater_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("can");
    QTest::newRow("behind a port") << ""
                                   << "" << true;
    QTest::newRow("on the root bus") << "bus='0x04'"
                                     << "bus='0x00'" << false;
    QTest::newRow("on no known place") << "<address"
                                       << "<other" << false;
    QTest::newRow("on SATA") << "bus='virtio'"
                             << "bus='sata'" << false;
    QTest::newRow("an older machine with ACPI") << "pc-q35-7.2"
                                                << "pc-i440fx-7.2" << true;
    QTest::newRow("without") << "<acpi/>"
                             << "" << true;
    QTest::newRow("another machine") << "pc-q35-7.2"
                                     << "isapc" << false;
    QTest::newRow("the network first") << "<boot dev='hd'/>"
                                       << "<boot dev='network'/><boot dev='hd'/>" << false;
    QTest::newRow("the network next") << "<boot dev='hd'/>"
                                      << "<boot dev='hd'/><boot dev='network'/>" << false;
    QTest::newRow("an order of its own") << "<boot dev='hd'/>"
                                         << "" << false;
    QTest::newRow("another disk, which comes from elsewhere")
        << "</devices>"
        << "<disk><target dev='vdb' bus='virtio'/></disk></devices>" << false;
    QTest::newRow("a drive")
        << "</devices>"
        << "<disk device='cdrom'><target dev='sda' bus='sata'/></disk></devices>" << true;
}

void ServedDefinitionTest::whatCanBePluggedInLater()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QString xml = "<domain><os><type machine='pc-q35-7.2'>hvm</type><boot dev='hd'/></os><features>"
                  "<acpi/></features><devices><disk device='disk'><target dev='vda' bus='virtio'/>"
                  "<address type='pci' bus='0x04'/></disk></devices></domain>";
    QVERIFY(before.isEmpty() || xml.contains(before));
    xml.replace(before.isEmpty() ? QString("nothing") : before, after);
    QTEST(canBePluggedIn(xml, {"vda"}), "can");
    const auto rest = definitionWithout(xml, {"vda"});
    QVERIFY(rest && !diskElements(*rest, {"vda"}) && restsOnServed(*rest, "vda"));
    const auto disks = diskElements(xml, {"vda"});
    QVERIFY(disks && disks->size() == 1 && disks->front().contains("vda"));
}

RAMET_TEST(ServedDefinitionTest)
#include "tst_serveddefinition.moc"
