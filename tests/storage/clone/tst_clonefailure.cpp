// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/choose.h"
#include "storage/copy/diskcopier.h"
#include "storage/look/look.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QtTest>
#include <sys/mount.h>
#include <unistd.h>

using namespace ramet;
using namespace ramet::test;

/// What fails in the middle leaves nothing behind and touches nothing that was there.
class CloneFailureTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void aFileInTheWayStaysAsItWas_data() { everyMethod(true); }
    void aFileInTheWayStaysAsItWas();
    void aFullStorageLeavesNothing_data() { everyMethod(false); }
    void aFullStorageLeavesNothing();
    void aDamagedImageIsSaid_data();
    void aDamagedImageIsSaid();
    void aSourceThatIsStartedStopsTheClone_data() { everyMethod(false); }
    void aSourceThatIsStartedStopsTheClone();
    void aSourceThatIsDeletedStopsTheClone_data() { everyMethod(true); }
    void aSourceThatIsDeletedStopsTheClone();
    void aSourceThatChangedSinceThePlanIsRefused_data();
    void aSourceThatChangedSinceThePlanIsRefused();
    void aNameTakenSinceThePlanIsLeftAlone();
    void variablesOfAnotherVmOfThatNameStay();

private:
    static void everyMethod(bool alsoLinked);
    QString file(const char *name) const { return m_lab.folder("default") + '/' + name; }
    /// A plan for a clone of all disks that goes the way of the row.
    ClonePlan forced(const QString &name, const QString &storage = {});
    void verifyUntouched(const QStringList &before);

    QTemporaryDir m_parent;
    QString m_small; ///< a file system of 24 MiB; empty where this user cannot mount one
    StorageLab m_lab;
    VmRef m_vm;
    QList<QByteArray> m_sums;
};

void CloneFailureTest::initTestCase()
{
    // Before the lab: its nodes see only what was mounted when they began.
    const QString small = m_parent.filePath("small");
    if (geteuid() == 0 && QDir().mkpath(small) &&
        mount("tmpfs", small.toUtf8().constData(), "tmpfs", 0, "size=24m") == 0)
        m_small = small;
    QVERIFY(m_lab.up(1));
    if (!m_small.isEmpty())
        QVERIFY(
            m_lab.lab().virsh("a", {"pool-create-as", "small", "dir", "--target", m_small}).ok());
    m_vm = m_lab.define("web", {{m_lab.makeImage(file("1.qcow2"), "qcow2", 32, 3)},
                                {m_lab.makeImage(file("2.qcow2"), "qcow2", 32, 3)}});
    m_sums = {sha256(file("1.qcow2")), sha256(file("2.qcow2"))};
}

void CloneFailureTest::cleanupTestCase()
{
    if (m_small.isEmpty())
        return;
    m_lab.lab().virsh("a", {"pool-destroy", "small"});
    QCOMPARE(umount2(m_small.toUtf8().constData(), MNT_DETACH), 0);
}

void CloneFailureTest::everyMethod(bool alsoLinked)
{
    QTest::addColumn<int>("method");
    for (const CopyMethod method :
         {CopyMethod::VolumeClone, CopyMethod::LocalConvert, CopyMethod::BlockJob})
        QTest::newRow(methodName(method)) << int(method);
    if (alsoLinked)
        QTest::newRow("linked") << int(CopyMethod::Overlay);
}

ClonePlan CloneFailureTest::forced(const QString &name, const QString &storage)
{
    QFETCH(int, method);
    const bool linked = CopyMethod(method) == CopyMethod::Overlay;
    if (linked && !runTemplate(m_lab.nodes(), m_vm))
        qWarning("no template");
    CloneRequest request;
    request.source = m_vm;
    request.name = name;
    request.targetStorage = storage;
    request.mode = linked ? CloneMode::Linked : CloneMode::Full;
    ClonePlan plan = m_lab.plan(request);
    for (DiskPlan &disk : plan.disks)
        disk.method = CopyMethod(method);
    return plan;
}

void CloneFailureTest::verifyUntouched(const QStringList &before)
{
    QCOMPARE(m_lab.everything(), before);
    QCOMPARE(sha256(file("1.qcow2")), m_sums[0]);
    QCOMPARE(sha256(file("2.qcow2")), m_sums[1]);
    if (const auto vm = lookAtVm(m_lab.nodes(), m_vm); vm && vm->isTemplate())
        QVERIFY(runUntemplate(m_lab.nodes(), m_vm));
}

void CloneFailureTest::aFileInTheWayStaysAsItWas()
{
    const ClonePlan plan = forced("c1");
    QVERIFY(plan.isValid());
    const QStringList before = m_lab.everything();
    QFile foreign(file(plan.disks[1].targetVolume.toUtf8().constData()));
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("precious") == 8);
    foreign.close();
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(outcome->disks.size(), size_t{2});
    QCOMPARE(outcome->disks[1].path, file(qPrintable("c1-vdb-" + plan.newUuid.left(8) + ".qcow2")));
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
    QVERIFY(foreign.open(QIODevice::ReadOnly));
    QCOMPARE(foreign.readAll(), QByteArray("precious"));
    QVERIFY(foreign.remove());
    ramet::look(m_lab.nodes(), Scope::users());
    verifyUntouched(before);
}

void CloneFailureTest::aDamagedImageIsSaid_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<qint64>("at");
    for (const CopyMethod method :
         {CopyMethod::VolumeClone, CopyMethod::LocalConvert, CopyMethod::BlockJob}) {
        if (method != CopyMethod::VolumeClone) // the daemon would not take it for qcow2
            QTest::addRow("no header, by %s", methodName(method)) << int(method) << qint64{0};
        QTest::addRow("a table, by %s", methodName(method)) << int(method) << qint64{3 << 16};
    }
}

/// The fourth cluster of an image with few data is its L1 table.
void CloneFailureTest::aDamagedImageIsSaid()
{
    QFETCH(int, method);
    QFETCH(qint64, at);
    const QString image = m_lab.makeImage(file("hurt.qcow2"), "qcow2", 32, 3);
    QFile hurt(image);
    QVERIFY(hurt.open(QIODevice::ReadWrite) && hurt.seek(at));
    QCOMPARE(hurt.write("\x80\0\0\0\0\0\x12\x34", 8), 8);
    hurt.close();
    CloneRequest request;
    request.source = m_lab.define("hurt", {{image}});
    request.name = "copy";
    ClonePlan plan = m_lab.plan(request);
    QVERIFY(plan.isValid());
    plan.disks[0].method = CopyMethod(method);
    plan.disks[0].otherMethods.clear();
    const QByteArray sum = sha256(image);
    const QStringList before = m_lab.everything();
    const auto outcome = m_lab.clone(plan);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().cause == ErrorCause::DamagedImage, say(outcome));
    QCOMPARE(outcome.error().object, QString("vda"));
    QVERIFY(outcome.error().leftovers.isEmpty());
    QCOMPARE(m_lab.everything(), before);
    QCOMPARE(sha256(image), sum);
    QVERIFY(m_lab.lab().virsh("a", {"undefine", "hurt"}).ok());
    QVERIFY(QFile::remove(image));
}

void CloneFailureTest::aFullStorageLeavesNothing()
{
    if (m_small.isEmpty())
        QSKIP("NOT TESTED: only root can mount a file system that is small enough to be full");
    const ClonePlan plan = forced("c2", "small");
    QVERIFY(plan.isValid());
    QFile filler(m_small + "/filler");
    QVERIFY(filler.open(QIODevice::WriteOnly));
    filler.write(QByteArray(12 << 20, 'x')); // room for the first disk, not for both
    filler.close();
    const QStringList before = m_lab.everything();
    const auto outcome = m_lab.clone(plan);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::NoSpace, say(outcome));
    QVERIFY2(outcome.error().leftovers.isEmpty() && outcome.error().isUndone, say(outcome));
    const ErrorPlace &place = outcome.error().place;
    QCOMPARE(place.storage, QString("small"));
    QCOMPARE(place.disk, QString("vdb"));
    QVERIFY2(place.path.startsWith(m_small) && place.neededBytes > 0, qPrintable(place.path));
    verifyUntouched(before);
    QCOMPARE(QDir(m_small).entryList(QDir::Files), QStringList{"filler"});
    QCOMPARE(filler.size(), qint64{12 << 20});
    QVERIFY(filler.remove());
}

void CloneFailureTest::aSourceThatIsStartedStopsTheClone()
{
    const ClonePlan plan = forced("c3");
    QVERIFY(plan.isValid());
    bool started = false;
    QStringList before = m_lab.everything();
    const auto outcome = m_lab.clone(plan, {}, [&](const Progress &progress) {
        if (!started && progress.disk == u"vda" && progress.phase == Phase::Copying)
            started = m_lab.lab().virsh("a", {"start", "--paused", "web"}).ok();
    });
    QVERIFY(started);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::Busy, say(outcome));
    QVERIFY2(outcome.error().leftovers.isEmpty(), say(outcome));
    QVERIFY(m_lab.lab().virsh("a", {"destroy", "web"}).ok());
    verifyUntouched(before);
}

void CloneFailureTest::aSourceThatIsDeletedStopsTheClone()
{
    const ClonePlan plan = forced("c4");
    QVERIFY(plan.isValid());
    const QByteArray xml = m_lab.lab().virsh("a", {"dumpxml", "web"}).out;
    const QStringList before = m_lab.everything();
    bool gone = false;
    const auto outcome = m_lab.clone(plan, {}, [&](const Progress &progress) {
        if (!gone && progress.phase == Phase::Copying)
            gone = m_lab.lab().virsh("a", {"undefine", "web"}).ok();
    });
    QVERIFY(gone);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::NotFound, say(outcome));
    QTemporaryFile definition;
    QVERIFY(definition.open());
    definition.write(xml);
    definition.close();
    QVERIFY(m_lab.lab().virsh("a", {"define", definition.fileName()}).ok());
    verifyUntouched(before);
}

void CloneFailureTest::aSourceThatChangedSinceThePlanIsRefused_data()
{
    QTest::addColumn<QStringList>("change");
    QTest::addColumn<QStringList>("back");
    QTest::newRow("another disk") << QStringList{"attach-disk", "web", "/x/y.raw", "vdz",
                                                 "--config"}
                                  << QStringList{"detach-disk", "web", "vdz", "--config"};
    QTest::newRow("a disk less") << QStringList{"detach-disk", "web", "vdb", "--config"}
                                 << QStringList{"attach-disk", "web",         "%1",   "vdb",
                                                "--config",    "--subdriver", "qcow2"};
    QTest::newRow("another NIC") << QStringList{"attach-interface", "web",
                                                "network",          "net",
                                                "--config",         "--mac",
                                                "52:54:00:00:00:09"}
                                 << QStringList{"detach-interface", "web",   "network",
                                                "--config",         "--mac", "52:54:00:00:00:09"};
}

void CloneFailureTest::aSourceThatChangedSinceThePlanIsRefused()
{
    QFETCH(QStringList, change);
    QFETCH(QStringList, back);
    const ClonePlan plan = m_lab.plan(m_vm, "c5");
    QVERIFY(plan.isValid());
    const QStringList before = m_lab.everything();
    const Ran changed = m_lab.lab().virsh("a", change);
    QVERIFY2(changed.ok(), changed.err);
    const auto outcome = m_lab.clone(plan);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Refused);
    back.replaceInStrings("%1", file("2.qcow2"));
    const Ran restored = m_lab.lab().virsh("a", back);
    QVERIFY2(restored.ok(), restored.err);
    verifyUntouched(before);
}

void CloneFailureTest::aNameTakenSinceThePlanIsLeftAlone()
{
    const ClonePlan plan = m_lab.plan(m_vm, "c6");
    const VmRef other = m_lab.define("c6", {});
    const QStringList before = m_lab.everything();
    const auto outcome = m_lab.clone(plan);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NameTaken);
    verifyUntouched(before);
    QCOMPARE(m_lab.find("c6").uuid, other.uuid);
    QVERIFY(m_lab.remove(other));
}

/// The UEFI variables that a VM of the same name left, kept on purpose, are not ours to delete.
void CloneFailureTest::variablesOfAnotherVmOfThatNameStay()
{
    const VmRef uefi = m_lab.define("uefi", {{file("1.qcow2")}});
    QByteArray xml = m_lab.lab().virsh("a", {"dumpxml", "uefi"}).out;
    xml.replace("</type>", "</type><loader readonly='yes' type='pflash'>/usr/share/OVMF/"
                           "OVMF_CODE_4M.fd</loader><nvram template='/usr/share/OVMF/"
                           "OVMF_VARS_4M.fd'/>");
    xml.replace("</os>", "</os><features><acpi/></features>");
    QTemporaryFile definition;
    QVERIFY(definition.open());
    definition.write(xml);
    definition.close();
    const Ran defined = m_lab.lab().virsh("a", {"define", definition.fileName()});
    QVERIFY2(defined.ok(), defined.err);
    // Where the node keeps them, as it sees it and as we do.
    QString variables = lookAtVm(m_lab.nodes(), uefi)->nvramPath;
    QVERIFY2(variables.endsWith("/uefi_VARS.fd"), qPrintable(variables));
    variables.replace("/uefi_VARS", "/c7_VARS");
    const QString lab = m_lab.lab().description()["dir"].toString();
    if (geteuid() == 0)
        variables.replace("/var/lib/libvirt", lab + "/a/lib");
    QVERIFY(variables.startsWith(lab));
    QVERIFY(QDir().mkpath(QFileInfo(variables).path()));
    QFile kept(variables);
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("precious") == 8);
    kept.close();
    std::stop_source stop;
    const auto outcome =
        m_lab.clone(m_lab.plan(uefi, "c7"), stop.get_token(), [&](const Progress &progress) {
            if (progress.phase == Phase::Copying)
                stop.request_stop();
        });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY(QFile::exists(variables));
    QVERIFY(m_lab.lab().virsh("a", {"undefine", "--keep-nvram", "uefi"}).ok());
    QVERIFY(kept.remove());
}

RAMET_TEST(CloneFailureTest)
#include "tst_clonefailure.moc"
