// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/quickheader.h"
#include "storage/pool/storagepool.h"
#include "tests/support/lab.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// QEMU reads the same disk through the other header, whatever kind of image it is.
class QuickHeaderTest : public QObject {
    Q_OBJECT
private slots:
    void theGuestSeesTheSame_data();
    void theGuestSeesTheSame();
    void theBytesBelowAreKept_data();
    void theBytesBelowAreKept();
    void whatIsNotKnownIsLeftAsItIs_data();
    void whatIsNotKnownIsLeftAsItIs();
    void whatIsDamagedIsLeftAsItIs_data();
    void whatIsDamagedIsLeftAsItIs();
    void piecesAreLargerThanAnAnswerThatWaits();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray startOf(const QString &image) const
    {
        QFile file(image);
        return file.open(QIODevice::ReadOnly) ? file.read(quickHeaderBytes) : QByteArray();
    }
    static quint64 sizeOf(const QString &image) { return QFileInfo(image).size(); }
    /// As QEMU opens it: the layer above the bytes of the image.
    QString viewOf(const QString &image, const QByteArray &head) const
    {
        QFile layer(path("layer"));
        const QByteArray bytes = layerWithHead(wholeSectors(sizeOf(image)), head);
        if (!layer.open(QIODevice::WriteOnly) || layer.write(bytes) != bytes.size())
            return {};
        return QString(R"({"driver":"qcow2","file":{"driver":"file","filename":"%1"},)"
                       R"("backing":{"driver":"raw","file":{"driver":"file","filename":"%2"}}})")
            .arg(layer.fileName(), image);
    }
    QTemporaryDir m_folder;
};

void QuickHeaderTest::theGuestSeesTheSame_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("size");
    QTest::addColumn<int>("snapshots");
    const auto row = [](const char *options, const char *size = "1G", int snapshots = 0) {
        const QString text = QLatin1String(options);
        QTest::addRow("%s, %s, %d inside", options, size, snapshots)
            << (text.isEmpty() ? QStringList() : QStringList{"-o", text}) << QString(size)
            << snapshots;
    };
    row("");
    row("", "20G", 5);
    row("", "3T");
    row("", "1000001024");
    row("compat=0.10");
    row("compat=0.10", "20G", 2);
    row("cluster_size=2k", "64M");
    row("cluster_size=4k");
    row("cluster_size=2M");
    row("extended_l2=on,cluster_size=128k");
    row("compression_type=zstd");
    row("refcount_bits=1");
    row("lazy_refcounts=on");
    row("preallocation=metadata");
    row("", "compressed");
    row("", "bitmap");
}

void QuickHeaderTest::theGuestSeesTheSame()
{
    QFETCH(QStringList, options);
    QFETCH(QString, size);
    QFETCH(int, snapshots);
    const QString image = path("image.qcow2");
    const bool isSpecial = size == u"compressed" || size == u"bitmap";
    QVERIFY(didRun(run("qemu-img", QStringList{"create", "-q", "-f", "qcow2"} + options +
                                       QStringList{image, isSpecial ? QString("1G") : size})));
    QVERIFY(didRun(run("qemu-io", {"-c", "write -P 1 0 100k", "-c", "write -P 2 40M 3M", image})));
    if (size == u"bitmap")
        QVERIFY(didRun(run("qemu-img", {"bitmap", "--add", image, "b"})));
    if (size == u"compressed") {
        const QString plain = path("plain.qcow2");
        QVERIFY(QFile::rename(image, plain));
        QVERIFY(didRun(run("qemu-img", {"convert", "-c", "-O", "qcow2", plain, image})));
    }
    for (int i = 0; i < snapshots; ++i) {
        QVERIFY(didRun(run("qemu-img", {"snapshot", "-c", QString("s%1").arg(i), image})));
        QVERIFY(didRun(run("qemu-io", {"-c", QString("write -P %1 41M 1M").arg(i + 3), image})));
    }
    const auto header = quickHeader(startOf(image), sizeOf(image));
    QVERIFY(header);
    const QString view = viewOf(image, *header);
    const QString read = R"(json:{"driver":"qcow2","file":)" + view + '}';
    const Ran same = run("qemu-img", {"compare", image, read});
    QVERIFY2(same.ok(), same.out + same.err);
    const Ran info = run("qemu-img", {"info", "--output=json", read});
    QVERIFY2(info.ok() && !info.out.contains("\"snapshots\""), info.out + info.err);
}

void QuickHeaderTest::theBytesBelowAreKept_data()
{
    QTest::addColumn<QString>("compat");
    QTest::newRow("version 2") << "compat=0.10";
    QTest::newRow("version 3") << "compat=1.1";
}

/// A layer names what is below it by a name that its reader does not go by.
void QuickHeaderTest::theBytesBelowAreKept()
{
    QFETCH(QString, compat);
    const QString base = path("base.raw");
    const QString image = path("top.qcow2");
    QVERIFY(didRun(run("qemu-img", {"create", "-q", "-f", "raw", base, "64M"})));
    QVERIFY(didRun(run("qemu-io", {"-f", "raw", "-c", "write -P 9 0 8M", base})));
    QVERIFY(didRun(run("qemu-img", {"create", "-q", "-f", "qcow2", "-b", base, "-F", "raw", "-o",
                                    compat, image})));
    QVERIFY(didRun(run("qemu-io", {"-c", "write -P 5 1M 1M", image})));
    const auto header = quickHeader(startOf(image), sizeOf(image));
    QVERIFY(header);
    const QString view = viewOf(image, *header);
    const QString below = R"({"driver":"raw","file":{"driver":"file","filename":")" + base + "\"}}";
    const QString read =
        R"(json:{"driver":"qcow2","file":)" + view + R"(,"backing":)" + below + '}';
    const Ran same = run("qemu-img", {"compare", image, read});
    QVERIFY2(same.ok(), same.out + same.err);
    // Past the first piece the image itself is read, and it has not changed.
    const QString whole = path("whole");
    QVERIFY(didRun(run("qemu-img", {"convert", "-O", "raw", "json:" + view, whole})));
    QFile seen(whole);
    QFile real(image);
    QVERIFY(seen.open(QIODevice::ReadOnly) && real.open(QIODevice::ReadOnly));
    const QByteArray bytes = real.readAll();
    QCOMPARE(seen.readAll().mid(quickHeaderBytes, bytes.size() - quickHeaderBytes),
             bytes.mid(quickHeaderBytes));
}

void QuickHeaderTest::whatIsNotKnownIsLeftAsItIs_data()
{
    QTest::addColumn<QStringList>("create");
    QTest::newRow("raw") << QStringList{"-f", "raw", path("x"), "1M"};
    QTest::newRow("small clusters")
        << QStringList{"-f", "qcow2", "-o", "cluster_size=512", path("x"), "1M"};
    QTest::newRow("external data")
        << QStringList{"-f", "qcow2", "-o", "data_file=" + path("data"), path("x"), "1M"};
    QTest::newRow("encrypted") << QStringList{
        "-f",       "qcow2",
        "--object", "secret,id=s,data=x",
        "-o",       "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10",
        path("x"),  "1M"};
    QTest::newRow("another format") << QStringList{"-f", "qed", path("x"), "1M"};
}

void QuickHeaderTest::whatIsNotKnownIsLeftAsItIs()
{
    QFETCH(QStringList, create);
    QVERIFY(didRun(run("qemu-img", QStringList{"create", "-q"} + create)));
    QVERIFY(!quickHeader(startOf(path("x")), sizeOf(path("x"))));
    QFile::remove(path("x"));
    QFile::remove(path("data"));
}

void QuickHeaderTest::whatIsDamagedIsLeftAsItIs_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<quint32>("value");
    QTest::newRow("version") << 4 << 4U;
    QTest::newRow("a short L1 table") << 36 << 3U;
    QTest::newRow("no L1 table") << 44 << 0U;
    QTest::newRow("an L1 table anywhere") << 44 << 0x30200U;
    QTest::newRow("an L1 table past the end") << 40 << 0x7fffffffU;
    QTest::newRow("an unknown feature") << 76 << 0x20U;
    QTest::newRow("a short header") << 100 << 72U;
    QTest::newRow("a long header") << 100 << 0x20000U;
}

void QuickHeaderTest::whatIsDamagedIsLeftAsItIs()
{
    QFETCH(int, offset);
    QFETCH(quint32, value);
    const QString image = path("image.qcow2");
    QVERIFY(didRun(run("qemu-img", {"create", "-q", "-f", "qcow2", image, "20G"})));
    QByteArray start = startOf(image);
    QVERIFY(quickHeader(start, sizeOf(image)));
    QVERIFY(!quickHeader(start.first(4096), 4096));
    qToBigEndian(value, start.data() + offset);
    QVERIFY(!quickHeader(start, sizeOf(image)));
}

/// What QEMU reads when it opens the image: each piece is more than an answer that waits.
void QuickHeaderTest::piecesAreLargerThanAnAnswerThatWaits()
{
    const QString image = path("pieces.qcow2");
    QVERIFY(didRun(run("qemu-img", {"create", "-q", "-f", "qcow2", image, "20G"})));
    QVERIFY(didRun(run("qemu-io", {"-c", "write -P 1 0 64k", image})));
    const auto header = quickHeader(startOf(image), sizeOf(image));
    QVERIFY(header);
    const auto big = [&](qsizetype at) {
        return qFromBigEndian<quint32>(header->constData() + at);
    };
    QVERIFY(big(36) * sizeof(quint64) > 1448); // the L1 table
    QCOMPARE(big(100), quint32{64} << 10);     // the header, up to the end of its cluster
    QCOMPARE(big(60), quint32{0});             // snapshots inside
}

RAMET_TEST(QuickHeaderTest)
#include "tst_quickheader.moc"
