// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/helperdefinition.h"
#include "storage/copy/imagename.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace ramet;

class ImageNameTest : public QObject {
    Q_OBJECT
private slots:
    void everyLayerHasItsDriver();
    void aSliceIsAPartOfItsFile();
    void aContainerIsItsBytesAlone();
    void aPlanWithoutLayersIsOneImage();
    void aHelperIsToldAllLayers();
    void aHelperLooksForWhatNobodyKnows();

private:
    static QJsonObject json(const std::vector<ImageLayer> &layers)
    {
        const QString name = jsonImageName(layers);
        return QJsonDocument::fromJson(name.mid(5).toUtf8()).object();
    }
    static QString definition(const HelperDisk &disk)
    {
        return helperDefinition("n", "u", {}, {disk}).simplified();
    }
};

void ImageNameTest::everyLayerHasItsDriver()
{
    ImageLayer top{"/a, b \"c\".qcow2", "qcow2"};
    top.dataFile = "/data";
    const QJsonObject name = json({top, {"/dev/x", "qcow2", true}, {"/base", "raw"}});
    QCOMPARE(name["driver"].toString(), QString("qcow2"));
    QCOMPARE(name["file"]["driver"].toString(), QString("file"));
    QCOMPARE(name["file"]["filename"].toString(), top.path);
    QCOMPARE(name["data-file"]["filename"].toString(), QString("/data"));
    QCOMPARE(name["backing"]["file"]["driver"].toString(), QString("host_device"));
    const QJsonObject base = name["backing"]["backing"].toObject();
    QCOMPARE(base["driver"].toString(), QString("raw"));
    QVERIFY(!base.contains("backing")); // raw has none
    QVERIFY(json({{"/alone", "qcow2"}})["backing"].isNull());
}

void ImageNameTest::aSliceIsAPartOfItsFile()
{
    ImageLayer part{"/box", "raw"};
    part.slice = DiskSlice{1 << 20, 16 << 20};
    const QJsonObject file = json({part})["file"].toObject();
    QCOMPARE(file["driver"].toString(), QString("raw"));
    QCOMPARE(file["offset"].toInt(), 1 << 20);
    QCOMPARE(file["size"].toInt(), 16 << 20);
    QCOMPARE(file["file"]["filename"].toString(), QString("/box"));
    QVERIFY(definition({{part}}).contains(
        "<slice type=\"storage\" offset=\"1048576\" size=\"16777216\" />"));
}

void ImageNameTest::aContainerIsItsBytesAlone()
{
    DiskPlan plan;
    plan.layers = {{"/luks", "qcow2"}, {"/base", "raw"}};
    plan.asContainer = true;
    QVERIFY(sourceLayers(plan) == (std::vector<ImageLayer>{{"/luks", "raw"}}));
}

void ImageNameTest::aPlanWithoutLayersIsOneImage()
{
    DiskPlan plan;
    plan.sourcePath = "/x";
    plan.sourceFormat = "raw";
    plan.sourcePool = "p";
    plan.sourceVolume = "x";
    QCOMPARE(sourceLayers(plan).size(), size_t{1});
    QCOMPARE(sourceLayers(plan)[0].path + sourceLayers(plan)[0].pool, QString("/xp"));
}

void ImageNameTest::aHelperIsToldAllLayers()
{
    const QString xml = definition({{{"/top", "qcow2"}, {"/dev/x", "raw", true}}});
    QVERIFY2(xml.contains("<backingStore type=\"block\"> <format type=\"raw\" /> "
                          "<source dev=\"/dev/x\" /> <backingStore /> </backingStore>"),
             qPrintable(xml));
    QVERIFY(definition({{{"/top", "raw"}}}).contains("<backingStore />"));
}

void ImageNameTest::aHelperLooksForWhatNobodyKnows()
{
    QVERIFY(!definition({{{"/top", "qcow2"}}, true, {}, true}).contains("<backingStore"));
}

RAMET_TEST(ImageNameTest)
#include "tst_imagename.moc"
