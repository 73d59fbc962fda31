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

RAMET_TEST(ServedDefinitionTest)
#include "tst_serveddefinition.moc"
