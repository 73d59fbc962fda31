// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/choose.h"
#include "storage/flatten/flattenoperation.h"
#include "storage/flatten/flattenplan.h"
#include "storage/look/look.h"
#include "storage/pool/storagepool.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Every way to copy, from every kind of image to every kind of target: one VM with a raw disk
/// with holes, a qcow2 one with a snapshot inside and one on a backing file.
class CopyMatrixTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void everyWayMakesTheSameBytes_data();
    void everyWayMakesTheSameBytes();
    void theFormatOfTheDefinitionCounts_data();
    void theFormatOfTheDefinitionCounts();
    void progressGrowsToItsTotal();
    void aLimitCountsNoHoles_data();
    void aLimitCountsNoHoles();
    void aRawDiskOfAnyLengthIsCopied_data();
    void aRawDiskOfAnyLengthIsCopied();
    void aCloneOnARawDiskOfAnyLengthIsFlattened();

private:
    static constexpr qint64 oddLengths[]{1'000'000, 67'108'865, (1LL << 30) + 512};
    /// A raw image with data at its very end.
    QString makeOdd(qint64 bytes) const
    {
        const QString path = m_lab.folder("default") + "/odd.raw";
        QFile file(path);
        const QByteArray data(70'000, 'x');
        const bool made = file.open(QIODevice::WriteOnly) && file.resize(bytes) &&
                          file.seek(bytes - data.size()) && file.write(data) == data.size();
        return made ? path : QString();
    }
    /// The same bytes, and as long as QEMU takes the original to be.
    static bool isWholeCopy(const QString &path, qint64 bytes, const QString &copy,
                            const QString &format)
    {
        const qint64 length = imageChain(copy).at(0)["virtual-size"].toInteger();
        if (length != qint64(wholeSectors(quint64(bytes))))
            qWarning() << copy << "is" << length << "long";
        return length == qint64(wholeSectors(quint64(bytes))) &&
               didRun(run("qemu-img", {"compare", "-U", "-f", "raw", "-F", format, path, copy}));
    }
    StorageLab m_lab;
    VmRef m_vm;
    QStringList m_before;
};

void CopyMatrixTest::initTestCase()
{
    QVERIFY(m_lab.up(1));
    const QString folder = m_lab.folder("default");
    QVERIFY(!m_lab.makeImage(folder + "/raw hole's.img", "raw", 96, 3).isEmpty());
    QVERIFY(!m_lab.makeImage(folder + "/q.qcow2", "qcow2", 64, 3).isEmpty());
    QVERIFY(run("qemu-img", {"snapshot", "-c", "inside", folder + "/q.qcow2"}).ok());
    QVERIFY(run("qemu-io", {"-c", "write -P 201 1M 1M", folder + "/q.qcow2"}).ok());
    const QString base = m_lab.makeImage(m_lab.folder("shared") + "/base.raw", "raw", 48, 2);
    QVERIFY(!m_lab
                 .makeImage(folder + "/o.qcow2", "qcow2", 64, 1,
                            {"-F", "raw", "-b", base}) // longer than its base
                 .isEmpty());
    m_vm = m_lab.define("web", {{folder + "/raw hole's.img", "raw"},
                                {folder + "/q.qcow2", "qcow2"},
                                {folder + "/o.qcow2", "qcow2"}});
    QVERIFY(!m_vm.uuid.isEmpty());
    m_before = m_lab.everything();
}

/// What a row that failed has left must not fail the next.
void CopyMatrixTest::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_lab.lab().virsh("a", {"destroy", "odd"});
    m_lab.lab().virsh("a", {"undefine", "odd"});
}

void CopyMatrixTest::everyWayMakesTheSameBytes_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("storage");
    for (const CopyMethod method :
         {CopyMethod::VolumeClone, CopyMethod::LocalConvert, CopyMethod::BlockJob}) {
        for (const char *format : {"raw", "qcow2"}) {
            for (const char *storage : {"default", "shared"})
                QTest::addRow("%s to %s on %s", methodName(method), format, storage)
                    << int(method) << QString(format) << QString(storage);
        }
    }
}

void CopyMatrixTest::everyWayMakesTheSameBytes()
{
    QFETCH(int, method);
    QFETCH(QString, format);
    QFETCH(QString, storage);
    CloneRequest request;
    request.source = m_vm;
    request.name = "c1";
    request.targetStorage = storage;
    request.format = format;
    ClonePlan plan = m_lab.plan(request);
    QVERIFY(plan.isValid());
    for (DiskPlan &disk : plan.disks)
        disk.method = CopyMethod(method);
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(outcome->disks.size(), size_t{3});
    for (const ClonedDisk &disk : outcome->disks) {
        QCOMPARE(disk.method, CopyMethod(method)); // no silent detour
        QVERIFY2(sameContent(disk.source, disk.path), qPrintable(disk.path));
        QCOMPARE(QFileInfo(disk.path).path(), m_lab.folder(storage.toLatin1().constData()));
        const QJsonArray chain = imageChain(disk.path);
        QCOMPARE(chain.size(), 1); // no backing file
        QCOMPARE(chain.at(0)["format"].toString(), format);
        QCOMPARE(chain.at(0)["virtual-size"].toInteger(),
                 imageChain(disk.source).at(0)["virtual-size"].toInteger());
        QVERIFY(!chain.at(0).toObject().contains("snapshots"));
        qint64 held = 0;
        for (const QJsonValue image : imageChain(disk.source))
            held += image["actual-size"].toInteger();
        QVERIFY2(bytesHeld(disk.path) <= held + (1 << 20), qPrintable(disk.path)); // sparse
    }
    const auto clone = lookAtVm(m_lab.nodes(), {"a", outcome->uuid});
    QVERIFY(clone);
    QVERIFY(!clone->marks.isBuilding && !clone->marks.isLinked);
    QCOMPARE(clone->marks.originUuid, m_vm.uuid);
    QCOMPARE(clone->disks.size(), size_t{3});
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(clone->disks[i].path, outcome->disks[i].path);
        QCOMPARE(clone->disks[i].format, format);
    }
    const Status removed = m_lab.remove({"a", outcome->uuid});
    QVERIFY2(removed, say(removed));
    QCOMPARE(m_lab.everything(), m_before); // no helper, no file more or less
}

void CopyMatrixTest::theFormatOfTheDefinitionCounts_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("qemu-img") << int(CopyMethod::LocalConvert);
    QTest::newRow("block job") << int(CopyMethod::BlockJob);
}

/// A guest may write what looks like a qcow2 header on its raw disk: nobody may follow it.
void CopyMatrixTest::theFormatOfTheDefinitionCounts()
{
    QFETCH(int, method);
    const QString path = m_lab.folder("default") + "/odd.img";
    QVERIFY(!m_lab.makeImage(path, "qcow2", 32, 1).isEmpty());
    QVERIFY(QFile::resize(path, 4 << 20));
    const VmRef vm = m_lab.define("odd", {{path, "raw"}});
    ClonePlan plan = m_lab.plan(vm, "c2");
    QVERIFY(plan.isValid());
    plan.disks[0].method = CopyMethod(method);
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    const QString copy = outcome->disks[0].path;
    QCOMPARE(QFileInfo(copy).size(), QFileInfo(path).size());
    QVERIFY(run("qemu-img", {"compare", "-f", "raw", "-F", "raw", path, copy}).ok());
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
    QVERIFY(m_lab.remove(vm));
}

void CopyMatrixTest::progressGrowsToItsTotal()
{
    ClonePlan plan = m_lab.plan(m_vm, "c3");
    quint64 last = 0;
    QList<Phase> phases;
    const auto outcome = m_lab.clone(plan, {}, [&](const Progress &progress) {
        if (phases.isEmpty() || phases.back() != progress.phase)
            phases << progress.phase;
        if (progress.phase == Phase::Copying) {
            if (progress.doneBytes < last || progress.doneBytes > progress.totalBytes)
                qWarning() << "progress went from" << last << "to" << progress.doneBytes;
            QVERIFY(progress.doneBytes >= last && progress.doneBytes <= progress.totalBytes);
            last = progress.doneBytes;
        }
    });
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(phases, (QList{Phase::Checking, Phase::Reserving, Phase::Copying, Phase::Defining}));
    QCOMPARE(last, plan.bytesToCopy());
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
}

void CopyMatrixTest::aLimitCountsNoHoles_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const char *from : {"raw", "qcow2"})
        for (const char *to : {"raw", "qcow2"})
            QTest::addRow("%s to %s", from, to) << QString(from) << QString(to);
}

/// With them each of these would take a quarter of an hour.
void CopyMatrixTest::aLimitCountsNoHoles()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QString image =
        m_lab.makeImage(m_lab.folder("default") + "/sparse." + from, from.toLatin1(), 4096, 2);
    CloneRequest request;
    request.source = m_lab.define("sparse", {{image, from}});
    request.name = "c1";
    request.format = to;
    request.bytesPerSecond = 4 << 20;
    ClonePlan plan = m_lab.plan(request);
    plan.disks[0].method = CopyMethod::BlockJob;
    QElapsedTimer timer;
    timer.start();
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    QVERIFY2(timer.elapsed() < 60'000, QByteArray::number(timer.elapsed()));
    QVERIFY(
        didRun(run("qemu-img", {"compare", "-f", from, "-F", to, image, outcome->disks[0].path})));
    QVERIFY(bytesHeld(outcome->disks[0].path) < 16 << 20);
    QVERIFY(m_lab.remove({"a", outcome->uuid}) && m_lab.remove(request.source));
}

void CopyMatrixTest::aRawDiskOfAnyLengthIsCopied_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("format");
    QTest::addColumn<qint64>("bytes");
    for (const CopyMethod method :
         {CopyMethod::BlockJob, CopyMethod::LiveMirror, CopyMethod::LiveBackup})
        for (const char *format : {"qcow2", "raw"})
            for (const qint64 bytes : oddLengths)
                if (method != CopyMethod::LiveBackup || QByteArray(format) == "qcow2")
                    QTest::addRow("%s to %s, %lld bytes", methodName(method), format, bytes)
                        << int(method) << QString(format) << bytes;
}

/// libvirt makes qcow2 images of whole KiB, and QEMU's jobs copy only between equal lengths.
void CopyMatrixTest::aRawDiskOfAnyLengthIsCopied()
{
    QFETCH(int, method);
    QFETCH(QString, format);
    QFETCH(qint64, bytes);
    const QString path = makeOdd(bytes);
    const VmRef vm = m_lab.define("odd", {{path, "raw"}});
    const bool isLive = method != int(CopyMethod::BlockJob);
    if (isLive)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "odd", "--paused"})));
    CloneRequest request;
    request.source = vm;
    request.name = "c4";
    request.format = format;
    ClonePlan plan = m_lab.plan(request);
    QVERIFY(plan.isValid());
    plan.disks[0].method = CopyMethod(method);
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(outcome->disks[0].method, CopyMethod(method));
    QVERIFY(isWholeCopy(path, bytes, outcome->disks[0].path, format));
    if (isLive)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", "odd"})));
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
    QVERIFY(m_lab.remove(vm));
}

void CopyMatrixTest::aCloneOnARawDiskOfAnyLengthIsFlattened()
{
    for (const qint64 bytes : oddLengths) {
        const QString path = makeOdd(bytes);
        const VmRef vm = m_lab.define("odd", {{path, "raw"}});
        QVERIFY(runTemplate(m_lab.nodes(), vm));
        const auto clone = m_lab.clone(m_lab.plan(vm, "c5", CloneMode::Linked));
        QVERIFY2(clone, say(clone));
        const VmRef made{"a", clone->uuid};
        const auto flat =
            runFlatten(m_lab.nodes(), planFlatten(ramet::look(m_lab.nodes(), Scope::users()), made),
                       {}, [](const Progress &) {});
        QVERIFY2(flat, say(flat));
        QCOMPARE(imageChain(clone->disks[0].path).size(), 1);
        QVERIFY(isWholeCopy(path, bytes, clone->disks[0].path, "qcow2"));
        QVERIFY(m_lab.remove(made));
        QVERIFY(m_lab.remove(vm));
    }
}

RAMET_TEST(CopyMatrixTest)
#include "tst_copymatrix.moc"
