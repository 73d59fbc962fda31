// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pool/imageheader.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace ramet;

class ImageHeaderTest : public QObject {
    Q_OBJECT
private slots:
    void whatQemuImgMakesIsRead_data();
    void whatQemuImgMakesIsRead();
    void aBackingFormatThatIsMissingIsEmpty();
    void aDataFileIsTold();
    void snapshotsAndSizesAreTold();
    void aVmdkNamesItsExtentsAndParent();
    void namesBehindTheBytesAskForMore();
    void anyBytesAreBorne_data();
    void anyBytesAreBorne();
    void otherFormatsAreNamed_data();
    void otherFormatsAreNamed();

private:
    QString at(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    /// Runs qemu-img; its file's first bytes.
    QByteArray make(const QStringList &arguments, const QString &path);
    QTemporaryDir m_folder;
};

QByteArray ImageHeaderTest::make(const QStringList &arguments, const QString &path)
{
    QProcess tool;
    tool.start("qemu-img", arguments);
    tool.waitForFinished();
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(imageHeaderBytes) : QByteArray();
}

void ImageHeaderTest::whatQemuImgMakesIsRead_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("options");
    QTest::newRow("qcow2") << "qcow2"
                           << "compat=1.1";
    QTest::newRow("qcow2, 512 bytes a cluster") << "qcow2"
                                                << "cluster_size=512";
    QTest::newRow("qcow2 of 2010") << "qcow2"
                                   << "compat=0.10";
    QTest::newRow("qed") << "qed"
                         << "cluster_size=65536";
    QTest::newRow("vmdk") << "vmdk"
                          << "subformat=monolithicSparse";
}

void ImageHeaderTest::whatQemuImgMakesIsRead()
{
    QFETCH(QString, format);
    QFETCH(QString, options);
    const QString base = at("base");
    make({"create", "-q", "-f", format == u"vmdk" ? "vmdk" : "raw", base, "1M"}, base);
    const QByteArray plain =
        make({"create", "-q", "-f", format, "-o", options, at("plain"), "1M"}, at("plain"));
    auto header = readImageHeader(plain);
    QVERIFY(header);
    QCOMPARE(header->format, format);
    QCOMPARE(header->capacityBytes, quint64{1} << 20);
    QVERIFY(!header->namesOtherFiles());
    QCOMPARE(header->isOldFormat, options == u"compat=0.10");

    const QByteArray overlay = make({"create", "-q", "-f", format, "-o", options, "-b", base, "-F",
                                     format == u"vmdk" ? "vmdk" : "raw", at("over"), "1M"},
                                    at("over"));
    header = readImageHeader(overlay);
    QVERIFY(header);
    QCOMPARE(header->backingName, base);
    QCOMPARE(header->backingFormat, QString(format == u"vmdk" ? "vmdk" : "raw"));
}

void ImageHeaderTest::aBackingFormatThatIsMissingIsEmpty()
{
    make({"create", "-q", "-f", "raw", at("b"), "1M"}, at("b"));
    QByteArray bytes =
        make({"create", "-q", "-f", "qcow2", "-b", "b", "-F", "raw", at("o"), "1M"}, at("o"));
    const qsizetype extension = bytes.indexOf(QByteArray::fromHex("E2792ACA"));
    QVERIFY(extension > 0);
    bytes.replace(extension, 4, QByteArray::fromHex("12345678"));
    const auto header = readImageHeader(bytes);
    QVERIFY(header);
    QCOMPARE(header->backingName, QString("b"));
    QCOMPARE(header->backingFormat, QString());
}

void ImageHeaderTest::aDataFileIsTold()
{
    const QByteArray bytes = make({"create", "-q", "-f", "qcow2", "-o",
                                   "data_file=" + at("d.raw") + ",data_file_raw=on", at("d"), "1M"},
                                  at("d"));
    const auto header = readImageHeader(bytes);
    QVERIFY(header);
    QVERIFY(header->hasDataFile);
    QVERIFY(header->dataFileIsRaw);
    QCOMPARE(header->dataFile, at("d.raw"));
    const auto other = readImageHeader(make(
        {"create", "-q", "-f", "qcow2", "-o", "data_file=" + at("e.raw"), at("e"), "1M"}, at("e")));
    QVERIFY(other && other->hasDataFile && !other->dataFileIsRaw);
}

void ImageHeaderTest::snapshotsAndSizesAreTold()
{
    make({"create", "-q", "-f", "qcow2", at("s"), "1M"}, at("s"));
    const auto header = readImageHeader(make({"snapshot", "-c", "one", at("s")}, at("s")));
    QVERIFY(header);
    QCOMPARE(header->snapshots, quint64{1});
}

void ImageHeaderTest::aVmdkNamesItsExtentsAndParent()
{
    const auto header = readImageHeader("# Disk DescriptorFile\nversion=1\nparentCID=1\n"
                                        "parentFileNameHint=\"/b.vmdk\"\n"
                                        "RW 2048 FLAT \"d-flat.vmdk\" 0\nRW 10 SPARSE \"e\"\n");
    QVERIFY(header);
    QCOMPARE(header->format, QString("vmdk"));
    QCOMPARE(header->backingName, QString("/b.vmdk"));
    QCOMPARE(header->extents, (QStringList{"d-flat.vmdk", "e"}));
    QCOMPARE(header->capacityBytes, quint64{2058} * 512);
}

void ImageHeaderTest::namesBehindTheBytesAskForMore()
{
    const QByteArray bytes = make(
        {"create", "-q", "-f", "qcow2", "-b", "base", "-F", "raw", "-u", at("m"), "1M"}, at("m"));
    const auto header = readImageHeader(bytes.left(120));
    QVERIFY(!header);
    QCOMPARE(header.error().kind, ErrorKind::Unsupported);
}

void ImageHeaderTest::anyBytesAreBorne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("magic alone") << QByteArray("QFI\xfb", 4);
    QTest::newRow("qed alone") << QByteArray("QED\0", 4);
    QTest::newRow("vmdk alone") << QByteArray("KDMV");
    QTest::newRow("qcow2") << make({"create", "-q", "-f", "qcow2", "-b", "x", "-F", "raw", "-u",
                                    at("z"), "1M"},
                                   at("z"))
                                  .left(4096);
    QTest::newRow("vmdk")
        << make({"create", "-q", "-f", "vmdk", at("v"), "1M"}, at("v")).left(4096);
    QTest::newRow("qed") << make({"create", "-q", "-f", "qed", at("q"), "1M"}, at("q")).left(4096);
}

/// Every byte of the first ones changed, cut anywhere, and noise behind it.
void ImageHeaderTest::anyBytesAreBorne()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(7);
    for (int round = 0; round < 20000; ++round) {
        QByteArray some = bytes;
        for (int i = 0; i < 6 && !some.isEmpty(); ++i)
            some[static_cast<qsizetype>(
                random.bounded(quint32(qMin<qsizetype>(some.size(), 160))))] =
                static_cast<char>(random.bounded(256));
        some.truncate(static_cast<qsizetype>(random.bounded(quint32(some.size() + 1))));
        const auto header = readImageHeader(some);
        if (header) {
            QVERIFY(header->backingName.size() <= 1023);
            QVERIFY(header->dataFile.size() <= 1023);
        }
    }
}

void ImageHeaderTest::otherFormatsAreNamed_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"vdi", "vhdx", "raw"})
        QTest::newRow(format) << QString(format);
}

void ImageHeaderTest::otherFormatsAreNamed()
{
    QFETCH(QString, format);
    const auto header =
        readImageHeader(make({"create", "-q", "-f", format, at("f"), "1M"}, at("f")));
    QVERIFY(header);
    QCOMPARE(header->format, format);
}

RAMET_TEST(ImageHeaderTest)
#include "tst_imageheader.moc"
