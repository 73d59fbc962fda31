// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/localconvertcopier.h"
#include "storage/libvirt/poolcalls.h"
#include "tests/storage/copy/copierlab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QStorageInfo>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// qemu-img on the node's own files, for what only some disks have.
class LocalConvertTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void aSnapshotIsCopiedAsItWas_data();
    void aSnapshotIsCopiedAsItWas();
    void aChainIsFlattened();
    void anEncryptedImageIsCopiedWithoutItsSecret_data();
    void anEncryptedImageIsCopiedWithoutItsSecret();
    void aFolderThatIsNotTheNodesIsNotWrittenTo();
    void aTargetFolderThatIsNotTheNodesIsNotWrittenTo();
    void aFullTargetIsNamed();
    void aStopEndsItAtOnce();
    void aLimitIsKept();
    void aLimitMayChangeMeanwhile();
    void aStopEndsAlsoWhatIsHeld();

private:
    QString m_folder;
    StorageLab m_lab;
    QStringList m_before;
};

void LocalConvertTest::initTestCase()
{
    QVERIFY(m_lab.up(1, {"xfs"}));
    m_folder = m_lab.folder("default");
    m_before = m_lab.everything();
}

void LocalConvertTest::cleanup()
{
    QDir folder(m_folder);
    for (const QString &file : folder.entryList({"source*"}, QDir::Files))
        folder.remove(file);
    QCOMPARE(m_lab.everything(), m_before);
}

void LocalConvertTest::aSnapshotIsCopiedAsItWas_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("running");
    for (const char *format : {"raw", "qcow2"}) {
        QTest::addRow("to %s, off", format) << QString(format) << false;
        QTest::addRow("to %s, running", format) << QString(format) << true;
    }
}

void LocalConvertTest::aSnapshotIsCopiedAsItWas()
{
    QFETCH(QString, format);
    QFETCH(bool, running);
    const QString source = m_lab.makeImage(m_folder + "/source.qcow2", "qcow2", 96, 2);
    const QString state = m_folder + "/source-as-it-was";
    QVERIFY(run("qemu-img", {"convert", "-O", "qcow2", source, state}).ok());
    QVERIFY(run("qemu-img", {"snapshot", "-c", "odd, 'name'", source}).ok());
    QVERIFY(run("qemu-io", {"-c", "write -P 9 0 40M", source}).ok());
    CopierLab lab(m_lab);
    DiskPlan disk = lab.plan("default", "source.qcow2", "qcow2", "shared", format);
    disk.sourceSnapshot = "odd, 'name'";
    const VmRef vm = m_lab.define("web", {{source}});
    if (running) {
        QVERIFY(m_lab.lab().virsh("a", {"start", "web"}).ok());
        disk.sourceIsOpen = true;
    }
    const auto copier = makeLocalConvertCopier(lab.context());
    QVERIFY(copier->isPossible(disk));
    const auto path = copier->copy(disk);
    QVERIFY2(path, say(path));
    QCOMPARE(m_lab.isRunning(vm), running);
    QVERIFY(sameContent(state, *path));
    QVERIFY(!imageChain(*path).at(0).toObject().contains("snapshots"));
    QVERIFY(bytesHeld(*path) <= bytesHeld(state) + (1 << 20)); // nothing of the later 40 MiB
    QCOMPARE(lab.undo(), QStringList());
    if (running)
        QVERIFY(m_lab.lab().virsh("a", {"destroy", "web"}).ok());
    QVERIFY(m_lab.remove(vm, true));
}

void LocalConvertTest::aChainIsFlattened()
{
    const QString base = m_lab.makeImage(m_folder + "/source-0", "raw", 32, 2);
    const QString middle =
        m_lab.makeImage(m_folder + "/source-1", "qcow2", 64, 1, {"-F", "raw", "-b", base});
    const QString top =
        m_lab.makeImage(m_folder + "/source-2", "qcow2", 96, 1, {"-F", "qcow2", "-b", middle});
    QVERIFY(!top.isEmpty());
    CopierLab lab(m_lab);
    for (const char *format : {"raw", "qcow2"}) {
        DiskPlan disk = lab.plan("default", "source-2", "qcow2", "default", format);
        disk.layers = {{top, "qcow2"}, {middle, "qcow2"}, {base, "raw"}};
        const auto path = makeLocalConvertCopier(lab.context())->copy(disk);
        QVERIFY2(path, say(path));
        QVERIFY(sameContent(top, *path));
        QCOMPARE(imageChain(*path).size(), 1);
        QVERIFY(bytesHeld(*path) <= bytesHeld(base) + bytesHeld(middle) + bytesHeld(top));
        QCOMPARE(lab.undo(), QStringList());
    }
}

void LocalConvertTest::anEncryptedImageIsCopiedWithoutItsSecret_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("LUKS in qcow2") << QString("qcow2");
    QTest::newRow("LUKS alone") << QString("raw");
}

void LocalConvertTest::anEncryptedImageIsCopiedWithoutItsSecret()
{
    QFETCH(QString, format);
    const QString source = m_folder + "/source.img";
    const bool qcow2 = format == u"qcow2";
    QStringList create{"create", "-q", "--object", "secret,id=s,data=abc"};
    if (qcow2)
        create << "-f"
               << "qcow2"
               << "-o"
               << "encrypt.format=luks,encrypt.key-secret=s,"
                  "encrypt.iter-time=10";
    else
        create << "-f"
               << "luks"
               << "-o"
               << "key-secret=s,iter-time=10";
    // QEMU measures how fast this machine is, and now and then says that it cannot.
    bool made = false;
    for (int attempt = 0; !made && attempt < 40; ++attempt)
        made = run("qemu-img", create + QStringList{source, "32M"}).ok();
    QVERIFY(made);
    const QString options = qcow2 ? "driver=qcow2,encrypt.key-secret=s,file.filename="
                                  : "driver=luks,key-secret=s,file.filename=";
    const auto with = [&](const QString &command, const QString &path) {
        return run("qemu-io", {"--object", "secret,id=s,data=abc", "-c", command, "--image-opts",
                               options + path});
    };
    QVERIFY(with("write -P 8 3M 2M", source).ok());
    CopierLab lab(m_lab);
    DiskPlan disk = lab.plan("default", "source.img", format, "default", format);
    disk.asContainer = true;
    const auto path = makeLocalConvertCopier(lab.context())->copy(disk);
    QVERIFY2(path, say(path));
    QCOMPARE(QFileInfo(*path).size(), QFileInfo(source).size());
    QCOMPARE(sha256(*path), sha256(source));
    QVERIFY(bytesHeld(*path) <= bytesHeld(source) + (1 << 20));
    const Ran read = with("read -P 8 3M 2M", *path);
    QVERIFY2(read.ok(), read.err + read.out);
    QCOMPARE(lab.undo(), QStringList());
}

/// The node's file may be another one than that of the same path here.
void LocalConvertTest::aFolderThatIsNotTheNodesIsNotWrittenTo()
{
    QVERIFY(!m_lab.makeImage(m_folder + "/source.raw", "raw", 8, 1).isEmpty());
    CopierLab lab(m_lab);
    DiskPlan disk = lab.plan("default", "source.raw", "raw", "default", "raw");
    const auto copier = makeLocalConvertCopier(lab.context());
    QVERIFY(copier->isPossible(disk));
    const QString other = m_folder + "/source-other";
    QVERIFY(QFile::copy(disk.sourcePath, other)); // the same bytes in another file
    disk.sourcePath = other;
    QVERIFY(!copier->isPossible(disk));
}

/// As above for the target: here something else is mounted there.
void LocalConvertTest::aTargetFolderThatIsNotTheNodesIsNotWrittenTo()
{
    const QString folder = m_lab.folder("shared");
    QVERIFY(!m_lab.makeImage(m_folder + "/source.raw", "raw", 8, 1).isEmpty());
    CopierLab lab(m_lab);
    const DiskPlan disk = lab.plan("default", "source.raw", "raw", "shared", "raw");
    const QStringList before = m_lab.everything();
    if (!run("mount", {"--bind", "--make-private", folder, folder}).ok())
        QSKIP("mounting needs root");
    const auto inner = qScopeGuard([&] { run("umount", {folder}); });
    QVERIFY(run("mount", {"-t", "tmpfs", "tmpfs", folder}).ok());
    {
        const auto outer = qScopeGuard([&] { run("umount", {folder}); });
        const auto path = makeLocalConvertCopier(lab.context())->copy(disk);
        QVERIFY(!path);
        QCOMPARE(path.error().kind, ErrorKind::Unsupported);
        QVERIFY(QDir(folder).isEmpty());
    }
    QCOMPARE(m_lab.everything(), before); // before anything is undone
}

void LocalConvertTest::aFullTargetIsNamed()
{
    if (const QString reason = m_lab.lab().skipped("xfs"); !reason.isEmpty())
        QSKIP(qPrintable("xfs: " + reason));
    const QString folder = m_lab.folder("xfs");
    QVERIFY(!m_lab.makeImage(m_folder + "/source.raw", "raw", 64, 30).isEmpty());
    const QString filler = folder + "/source-filler";
    const qint64 room = QStorageInfo(folder).bytesAvailable() - (16 << 20);
    QVERIFY(run("fallocate", {"-l", QString::number(room), filler}).ok());
    CopierLab lab(m_lab);
    const DiskPlan disk = lab.plan("default", "source.raw", "raw", "xfs", "qcow2");
    const auto path = makeLocalConvertCopier(lab.context())->copy(disk);
    QVERIFY(QFile::remove(filler));
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::NoSpace);
    QCOMPARE(path.error().object, QString("xfs"));
    QCOMPARE(lab.undo(), QStringList());
}

void LocalConvertTest::aStopEndsItAtOnce()
{
    QVERIFY(!m_lab.makeImage(m_folder + "/source.raw", "raw", 512, 200).isEmpty());
    CopierLab lab(m_lab);
    const DiskPlan disk = lab.plan("default", "source.raw", "raw", "default", "qcow2");
    lab.context().progress = [&](double part) {
        if (part < 0.9)
            lab.stop().request_stop();
    };
    const auto path = makeLocalConvertCopier(lab.context())->copy(disk);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Cancelled);
    QCOMPARE(lab.undo(), QStringList());
}

void LocalConvertTest::aLimitIsKept()
{
    const QString source = m_lab.makeImage(m_folder + "/source.raw", "raw", 96, 20);
    CopierLab lab(m_lab);
    lab.context().bytesPerSecond = [] { return quint64{20 << 20}; };
    const DiskPlan disk = lab.plan("default", "source.raw", "raw", "default", "qcow2");
    QElapsedTimer timer;
    timer.start();
    const auto path = makeLocalConvertCopier(lab.context())->copy(disk);
    QVERIFY2(path, say(path));
    // 40 MiB of data; what is written at once may be ahead of the limit.
    QVERIFY2(timer.elapsed() > 1000, QByteArray::number(timer.elapsed()));
    QVERIFY(sameContent(source, *path));
    QCOMPARE(lab.undo(), QStringList());
}

/// At 10 KiB a second it would take hours.
void LocalConvertTest::aLimitMayChangeMeanwhile()
{
    const QString source = m_lab.makeImage(m_folder + "/source.raw", "raw", 512, 200);
    CopierLab lab(m_lab);
    std::atomic<quint64> limit = 10 << 10;
    lab.context().bytesPerSecond = [&] { return limit.load(); };
    const DiskPlan disk = lab.plan("default", "source.raw", "raw", "default", "raw");
    int looks = 0;
    double held = 0;
    lab.context().progress = [&](double part) {
        if (limit == 0 || part == 0)
            return;
        QVERIFY(part < 0.9);
        if (++looks == 10)
            held = part;
        if (looks == 20) {
            QCOMPARE(part, held); // it stands still
            limit = 0;
        }
    };
    const auto path = makeLocalConvertCopier(lab.context())->copy(disk);
    QVERIFY2(path, say(path));
    QVERIFY(looks >= 20);
    QVERIFY(sameContent(source, *path));
    QCOMPARE(lab.undo(), QStringList());
}

void LocalConvertTest::aStopEndsAlsoWhatIsHeld()
{
    QVERIFY(!m_lab.makeImage(m_folder + "/source.raw", "raw", 512, 200).isEmpty());
    CopierLab lab(m_lab);
    lab.context().bytesPerSecond = [] { return quint64{10 << 10}; };
    const DiskPlan disk = lab.plan("default", "source.raw", "raw", "default", "raw");
    int looks = 0;
    lab.context().progress = [&](double part) {
        if (part > 0 && ++looks == 10)
            lab.stop().request_stop();
    };
    const auto path = makeLocalConvertCopier(lab.context())->copy(disk);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Cancelled);
    QCOMPARE(lab.undo(), QStringList());
}

RAMET_TEST(LocalConvertTest)
#include "tst_localconvert.moc"
