// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/poolxml.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class PoolXmlTest : public QObject {
    Q_OBJECT
private slots:
    void aVolumeIsReadWhole();
    void aPoolIsReadWithItsVolumes();
    void aNetworkPoolNamesItsSource_data();
    void aNetworkPoolNamesItsSource();
    void monitorsAreNamedWithUnusualPorts();
    void aNewVolumeSaysAllThatLibvirtWouldGuess();
    void onlyFolderPoolsHoldImages_data();
    void onlyFolderPoolsHoldImages();
};

void PoolXmlTest::aVolumeIsReadWhole()
{
    const auto volume = readVolume(QString(R"(<volume type='file'><name>a &amp; b.qcow2</name>
      <capacity unit='bytes'>1000</capacity><allocation unit='KiB'>2</allocation>
      <physical unit='bytes'>300</physical>
      <target><path>/p/a &amp; b.qcow2</path><format type='qcow2'/>
        <timestamps><ctime>12.000000345</ctime></timestamps><encryption/></target>
      <backingStore><path>/p/base</path><format type='raw'/></backingStore></volume>)"));
    QVERIFY(volume);
    QCOMPARE(volume->name, QString("a & b.qcow2"));
    QCOMPARE(volume->path, QString("/p/a & b.qcow2"));
    QCOMPARE(volume->format, QString("qcow2"));
    QCOMPARE(volume->capacityBytes, quint64{1000});
    QCOMPARE(volume->allocationBytes, quint64{2048});
    QCOMPARE(volume->sizeAs("qcow2"), quint64{1000});
    QCOMPARE(volume->sizeAs("raw"), quint64{300}); // its bytes are a guest's data then
    QCOMPARE(volume->backingPath, QString("/p/base"));
    QCOMPARE(volume->backingFormat, QString("raw"));
    QCOMPARE(volume->changeTime, QString("12.000000345"));
    QVERIFY(volume->encrypted);
    QVERIFY(!readVolume("<pool/>"));
}

void PoolXmlTest::aPoolIsReadWithItsVolumes()
{
    PoolRecord record;
    record.name = "p";
    record.active = true;
    record.xml = "<pool type='dir'><uuid>u</uuid><capacity unit='bytes'>10</capacity>"
                 "<allocation unit='bytes'>4</allocation><available unit='bytes'>6</available>"
                 "<target><path>/p</path></target></pool>";
    record.volumeXmls = {"<volume><name>v</name></volume>", "<broken"};
    const auto pool = readPool(record, "a");
    QVERIFY(pool);
    QCOMPARE(pool->node + pool->name + pool->uuid + pool->type + pool->path, QString("apudir/p"));
    QCOMPARE(pool->capacityBytes, quint64{10});
    QCOMPARE(pool->allocationBytes, quint64{4});
    QCOMPARE(pool->availableBytes, quint64{6});
    QCOMPARE(pool->volumes.size(), size_t{1});
    QVERIFY(pool->findVolume("v") && !pool->findVolume("w"));
    record.xml = "<domain/>";
    QVERIFY(!readPool(record, "a"));
}

void PoolXmlTest::aNetworkPoolNamesItsSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("name");
    QTest::newRow("nfs") << "<host name='nas'/><dir path='/export'/>"
                         << "nas"
                         << "/export";
    QTest::newRow("gluster, in any order") << "<host name='m2'/><host name='m1'/><name>v</name>"
                                           << "m1,m2"
                                           << "v";
    QTest::newRow("none") << ""
                          << ""
                          << "";
}

void PoolXmlTest::aNetworkPoolNamesItsSource()
{
    QFETCH(QString, source);
    QFETCH(QString, host);
    QFETCH(QString, name);
    const auto pool = readPool(
        {"p", "<pool type='netfs'><source>" + source + "</source></pool>", false, {}}, "a");
    QCOMPARE(pool->sourceHost, host);
    QCOMPARE(pool->sourceName, name);
}

void PoolXmlTest::monitorsAreNamedWithUnusualPorts()
{
    const auto pool = readPool({"p",
                                "<pool type='rbd'><source><host name='m2' port='6790'/>"
                                "<host name='m1' port='3300'/><name>rbd</name></source></pool>",
                                false,
                                {}},
                               "a");
    QCOMPARE(pool->sourceHost, QString("m1,m2:6790"));
    QVERIFY(pool->isRbd());
    QCOMPARE(pool->imageFormats(), QStringList{"raw"});
}

void PoolXmlTest::aNewVolumeSaysAllThatLibvirtWouldGuess()
{
    const QString plain = volumeDefinition({"a&b.raw", "raw", 1000, {}, {}});
    QVERIFY2(plain.contains("<name>a&amp;b.raw</name>"), qPrintable(plain));
    QVERIFY(plain.contains("<allocation>0</allocation>"));
    QVERIFY(!plain.contains("compat") && !plain.contains("backingStore"));
    const QString overlay = volumeDefinition({"o", "qcow2", 1000, "/b<", "raw"});
    QVERIFY(overlay.contains("<compat>1.1</compat>"));
    const Volume read = *readVolume(overlay);
    QCOMPARE(read.capacityBytes, quint64{1000});
    QCOMPARE(read.backingPath, QString("/b<"));
    QCOMPARE(read.backingFormat, QString("raw"));
}

void PoolXmlTest::onlyFolderPoolsHoldImages_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("holds");
    for (const char *type : {"dir", "fs", "netfs"})
        QTest::newRow(type) << QString(type) << true;
    for (const char *type : {"logical", "iscsi", "iscsi-direct", "disk", "scsi", "mpath", "zfs",
                             "gluster", "sheepdog", "vstorage", ""})
        QTest::newRow(*type ? type : "none") << QString(type) << false;
}

void PoolXmlTest::onlyFolderPoolsHoldImages()
{
    QFETCH(QString, type);
    QFETCH(bool, holds);
    StoragePool pool;
    pool.type = type;
    QCOMPARE(pool.imageFormats(), holds ? QStringList({"qcow2", "raw"}) : QStringList());
}

RAMET_TEST(PoolXmlTest)
#include "tst_poolxml.moc"
