// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/daemonreflinkcopier.h"
#include "storage/copy/localreflinkcopier.h"
#include "tests/storage/copy/copierlab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QtTest>
#include <sys/stat.h>

using namespace ramet;
using namespace ramet::test;

namespace {

constexpr qint64 MiB = 1 << 20;

bool write(const QString &path, const QString &format, int pattern)
{
    return run("qemu-io", {"-f", format, "-c", QString("write -P %1 1M 1M").arg(pattern), path})
        .ok();
}

bool holds(const QString &path, const QString &format, int pattern)
{
    return run("qemu-io", {"-f", format, "-c", QString("read -P %1 1M 1M").arg(pattern), path})
        .ok();
}

} // namespace

/// Copies that share their source's blocks, on file systems that can and on one that cannot.
class ReflinkTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void theCopySharesItsBlocks_data();
    void theCopySharesItsBlocks();
    void aSnapshotBecomesTheWholeDisk_data();
    void aSnapshotBecomesTheWholeDisk();
    void theDaemonSharesRawDisks_data();
    void theDaemonSharesRawDisks();
    void whatIsNotPossibleLeavesNoTrace_data();
    void whatIsNotPossibleLeavesNoTrace();
    void filesThatAreNotWholeAreNotShared_data();
    void filesThatAreNotWholeAreNotShared();
    void trackedChangesStayBehind();
    void aCloneFindsItsWay_data();
    void aCloneFindsItsWay();

private:
    QString image(const QString &storage, const QString &format, int dataMiB = 8);
    StorageLab m_lab;
    QStringList m_before;
};

/// Skips where this machine cannot have the file system.
#define NEED_STORAGE(name)                                                                         \
    if (const QString reason = m_lab.lab().skipped(name); !reason.isEmpty())                       \
    QSKIP(qPrintable(name + QString(": ") + reason))

void ReflinkTest::initTestCase()
{
    QVERIFY(m_lab.up(1, {"xfs", "btrfs"}));
    m_before = m_lab.everything();
}

void ReflinkTest::cleanup()
{
    for (const char *storage : {"default", "xfs", "btrfs"}) {
        QDir folder(m_lab.folder(storage));
        for (const QString &file : folder.entryList({"source*"}, QDir::Files))
            folder.remove(file);
    }
    QCOMPARE(m_lab.everything(), m_before);
}

QString ReflinkTest::image(const QString &storage, const QString &format, int dataMiB)
{
    return m_lab.makeImage(m_lab.folder(storage.toLatin1().constData()) + "/source." + format,
                           format, 96, dataMiB);
}

static void storagesAndFormats()
{
    QTest::addColumn<QString>("storage");
    QTest::addColumn<QString>("format");
    for (const char *storage : {"xfs", "btrfs"}) {
        for (const char *format : {"raw", "qcow2"})
            QTest::addRow("%s on %s", format, storage) << QString(storage) << QString(format);
    }
}

void ReflinkTest::theCopySharesItsBlocks_data()
{
    storagesAndFormats();
}

void ReflinkTest::theCopySharesItsBlocks()
{
    QFETCH(QString, storage);
    QFETCH(QString, format);
    NEED_STORAGE(storage);
    const QString source = image(storage, format);
    QVERIFY(!source.isEmpty());
    if (format == u"qcow2") { // must not come along
        QVERIFY(run("qemu-img", {"snapshot", "-c", "inside", source}).ok());
        QVERIFY(write(source, format, 77));
    }
    const QByteArray before = sha256(source);
    CopierLab lab(m_lab);
    const DiskPlan disk = lab.plan(storage, "source." + format, format, storage, format);
    const auto copier = makeLocalReflinkCopier(lab.context());
    QVERIFY(copier->isPossible(disk));
    const auto path = copier->copy(disk);
    QVERIFY2(path, say(path));
    QVERIFY(sameContent(source, *path));
    QVERIFY(!imageChain(*path).at(0).toObject().contains("snapshots"));
    const qint64 alone = unsharedBytes(*path);
    QVERIFY2(alone >= 0 && alone <= 2 * MiB, QByteArray::number(alone));
    QVERIFY(bytesHeld(*path) <= bytesHeld(source) + MiB); // holes stay holes
    QCOMPARE(QFileInfo(*path).permissions() & QFile::WriteOther, 0);
    const Ran info = m_lab.lab().virsh("a", {"vol-info", "--bytes", *path});
    QVERIFY2(info.out.contains(QByteArray::number(96 * MiB)), info.out);
    QVERIFY(write(*path, format, 99)); // both go their own way
    QCOMPARE(sha256(source), before);
    QCOMPARE(lab.undo(), QStringList());
}

void ReflinkTest::aSnapshotBecomesTheWholeDisk_data()
{
    QTest::addColumn<QString>("storage");
    QTest::addColumn<QString>("snapshot");
    QTest::addColumn<int>("pattern");
    for (const char *storage : {"xfs", "btrfs"}) {
        QTest::addRow("named as another's ID, %s", storage) << storage << QString("2") << 11;
        QTest::addRow("the later one, %s", storage) << storage << QString("1") << 22;
        QTest::addRow("with signs, %s", storage) << storage << QString("a, b=c 'd") << 33;
    }
}

/// qemu-img takes "2" for an ID first: the second snapshot's.
void ReflinkTest::aSnapshotBecomesTheWholeDisk()
{
    QFETCH(QString, storage);
    QFETCH(QString, snapshot);
    QFETCH(int, pattern);
    NEED_STORAGE(storage);
    const QString source = image(storage, "qcow2");
    const std::pair<const char *, int> states[] = {{"2", 11}, {"1", 22}, {"a, b=c 'd", 33}};
    for (const auto &[name, content] : states) {
        QVERIFY(write(source, "qcow2", content));
        QVERIFY(run("qemu-img", {"snapshot", "-c", name, source}).ok());
    }
    QVERIFY(write(source, "qcow2", 44));
    CopierLab lab(m_lab);
    DiskPlan disk = lab.plan(storage, "source.qcow2", "qcow2", storage, "qcow2");
    disk.sourceSnapshot = snapshot;
    const auto copier = makeLocalReflinkCopier(lab.context());
    QVERIFY(copier->isPossible(disk));
    const auto path = copier->copy(disk);
    QVERIFY2(path, say(path));
    QVERIFY(holds(*path, "qcow2", pattern));
    QVERIFY(!imageChain(*path).at(0).toObject().contains("snapshots"));
    QVERIFY(run("qemu-img", {"check", *path}).ok());
    QVERIFY(unsharedBytes(*path) <= 2 * MiB);
    QVERIFY(holds(source, "qcow2", 44));
    QCOMPARE(lab.undo(), QStringList());
    disk.sourceSnapshot = "none of this name";
    QVERIFY(!copier->isPossible(disk));
}

void ReflinkTest::theDaemonSharesRawDisks_data()
{
    QTest::addColumn<QString>("storage");
    QTest::addColumn<bool>("can");
    QTest::newRow("xfs") << QString("xfs") << true;
    QTest::newRow("btrfs") << QString("btrfs") << true;
    QTest::newRow("default") << QString("default") << false;
}

void ReflinkTest::theDaemonSharesRawDisks()
{
    QFETCH(QString, storage);
    QFETCH(bool, can);
    NEED_STORAGE(storage);
    const QString source = image(storage, "raw");
    CopierLab lab(m_lab);
    if (!can && makeLocalReflinkCopier(lab.context())
                    ->isPossible(lab.plan(storage, "source.raw", "raw", storage, "raw")))
        QSKIP("the temporary folder can share blocks too");
    const DiskPlan disk = lab.plan(storage, "source.raw", "raw", storage, "raw");
    const auto path = makeDaemonReflinkCopier(lab.context())->copy(disk);
    if (!can) {
        QVERIFY(!path);
        QCOMPARE(path.error().kind, ErrorKind::Unsupported);
        QVERIFY(!QFile::exists(m_lab.folder(storage.toLatin1().constData()) + "/copy.raw"));
        QVERIFY(!m_lab.lab().virsh("a", {"vol-info", "copy.raw", storage}).ok());
        return;
    }
    QVERIFY2(path, say(path));
    QVERIFY(sameContent(source, *path));
    QVERIFY(unsharedBytes(*path) <= MiB);
    QVERIFY(bytesHeld(*path) <= bytesHeld(source) + MiB);
    QCOMPARE(lab.undo(), QStringList());
}

void ReflinkTest::whatIsNotPossibleLeavesNoTrace_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("to another file system") << QString("xfs") << QString("default");
    QTest::newRow("to another that shares blocks") << QString("btrfs") << QString("xfs");
    QTest::newRow("files that are not for sharing") << QString("btrfs") << QString("btrfs");
}

void ReflinkTest::whatIsNotPossibleLeavesNoTrace()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    NEED_STORAGE(from);
    NEED_STORAGE(to);
    const QString folder = m_lab.folder(from.toLatin1().constData());
    if (from == to) { // written in place: such a file shares with its like alone
        QFile empty(folder + "/source.raw");
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QVERIFY(run("chattr", {"+C", empty.fileName()}).ok());
        QVERIFY(run("qemu-io",
                    {"-f", "raw", "-c", "truncate 96M", "-c", "write -P 5 1M 1M", empty.fileName()})
                    .ok());
    } else {
        QVERIFY(!image(from, "raw").isEmpty());
    }
    CopierLab lab(m_lab);
    const DiskPlan disk = lab.plan(from, "source.raw", "raw", to, "raw");
    const QStringList before = m_lab.everything();
    const auto copier = makeLocalReflinkCopier(lab.context());
    QVERIFY(!copier->isPossible(disk));
    QCOMPARE(m_lab.everything(), before);
    const auto path = copier->copy(disk); // had the probe been wrong
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_lab.everything(), before);
    QCOMPARE(lab.undo(), QStringList());
}

void ReflinkTest::filesThatAreNotWholeAreNotShared_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("backing file") << QStringList{"-F", "raw", "-b", "%1/source-base"};
    QTest::newRow("data file") << QStringList{"-o", "data_file=%1/source-data"};
}

void ReflinkTest::filesThatAreNotWholeAreNotShared()
{
    QFETCH(QStringList, options);
    NEED_STORAGE("xfs");
    const QString folder = m_lab.folder("xfs");
    QVERIFY(!m_lab.makeImage(folder + "/source-base", "raw", 96, 1).isEmpty());
    options.replaceInStrings("%1", folder);
    QVERIFY(!m_lab.makeImage(folder + "/source.qcow2", "qcow2", 96, 1, options).isEmpty());
    CopierLab lab(m_lab);
    const DiskPlan disk = lab.plan("xfs", "source.qcow2", "qcow2", "xfs", "qcow2");
    QVERIFY(!makeLocalReflinkCopier(lab.context())->isPossible(disk));
}

/// A bitmap belongs to the source's backups; in a clone it would only be wrong.
void ReflinkTest::trackedChangesStayBehind()
{
    NEED_STORAGE("xfs");
    const QString source = image("xfs", "qcow2");
    QVERIFY(run("qemu-img", {"bitmap", "--add", source, "since"}).ok());
    CopierLab lab(m_lab);
    const DiskPlan disk = lab.plan("xfs", "source.qcow2", "qcow2", "xfs", "qcow2");
    const auto path = makeLocalReflinkCopier(lab.context())->copy(disk);
    QVERIFY2(path, say(path));
    const auto bitmaps = [](const QString &image) {
        return imageChain(image).at(0)["format-specific"]["data"]["bitmaps"].toArray().size();
    };
    QCOMPARE(bitmaps(source), 1);
    QCOMPARE(bitmaps(*path), 0);
    QCOMPARE(lab.undo(), QStringList());
}

void ReflinkTest::aCloneFindsItsWay_data()
{
    QTest::addColumn<QString>("storage");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("shares");
    for (const char *format : {"raw", "qcow2"}) {
        for (const char *storage : {"xfs", "btrfs", "default"})
            QTest::addRow("%s on %s", format, storage)
                << QString(storage) << QString(format) << (storage != QByteArray("default"));
    }
}

/// The whole operation, with nothing said about the way: where blocks cannot be shared the
/// clone is made all the same.
void ReflinkTest::aCloneFindsItsWay()
{
    QFETCH(QString, storage);
    QFETCH(QString, format);
    QFETCH(bool, shares);
    NEED_STORAGE(storage);
    const QString source = image(storage, format, 40);
    const VmRef vm = m_lab.define("web", {{source, format}});
    const ClonePlan plan = m_lab.plan(vm, "copy");
    QVERIFY(plan.isValid());
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    const ClonedDisk &disk = outcome->disks.at(0);
    QCOMPARE(disk.method, plan.disks.at(0).method); // nothing is promised that is not so
    if (shares)
        QCOMPARE(disk.method, CopyMethod::LocalReflink);
    QVERIFY(sameContent(source, disk.path));
    QVERIFY(bytesHeld(disk.path) <= bytesHeld(source) + MiB);
    QCOMPARE(unsharedBytes(disk.path) <= 2 * MiB, disk.method == CopyMethod::LocalReflink);
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
    QVERIFY(m_lab.remove(vm));
}

RAMET_TEST(ReflinkTest)
#include "tst_reflink.moc"
