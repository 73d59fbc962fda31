// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/rbdimages.h"
#include "storage/backend/rbdvolumes.h"
#include "storage/deletion/deleteoperation.h"
#include "storage/deletion/deletionplan.h"
#include "storage/flatten/flattenoperation.h"
#include "storage/libvirt/console.h"
#include "storage/lineage/lineage.h"
#include "storage/look/look.h"
#include "storage/power/poweroperation.h"
#include "storage/sample/sampleoperation.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;
using namespace std::chrono_literals;

/// VMs and templates on a real Ceph, with a key (storage "ceph") and without ("cephopen").
class CephCloneTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aDiskGoesToCephAndBack_data();
    void aDiskGoesToCephAndBack();
    void linkedClonesRestOnOneSnapshot();
    void aDiskGrowsOnCeph_data();
    void aDiskGrowsOnCeph();
    void aLayeredCloneBecomesIndependent();
    void aPersonsSnapshotKeepsItsImage();
    void aRunningVmIsMirrored();
    void aCancelLeavesNothing_data();
    void aCancelLeavesNothing();
    void aFailedLinkedCloneLeavesNothing();
    void aTemplateWithoutClonesGoes();
    void nothingWaitsInATrash();

private:
    Ran rbdTool(const QStringList &arguments) const;
    QStringList images() const;
    bool exported(const QString &image, const QString &to) const;
    qint64 bytesUsed(const QString &image) const;
    CloneRequest request(const VmRef &source, const QString &name, const QString &storage) const;
    VmRef cloned(const ClonePlan &plan);
    VmRef makeTemplate(const QString &name);
    Disk diskOf(const VmRef &vm)
    {
        const auto known = lookAtVm(m_lab.nodes(), vm);
        return known && !known->disks.empty() ? known->disks.front() : Disk();
    }

    StorageLab m_lab;
    QTemporaryDir m_scratch;
    VmRef m_vm;       ///< with a raw disk in a file
    VmRef m_template; ///< on Ceph, bootable
    QString m_base;   ///< its image
    QString m_file;
    QStringList m_before;
    QStringList m_imagesBefore;
};

Ran CephCloneTest::rbdTool(const QStringList &arguments) const
{
    const QString conf = m_lab.lab().description()["ceph"]["conf"].toString();
    return run("rbd", QStringList{"-c", conf} + arguments);
}

/// All images and snapshots of both RADOS pools.
QStringList CephCloneTest::images() const
{
    QStringList all;
    for (const QString &pool : {QStringLiteral("rbd"), QStringLiteral("open")}) {
        const auto list =
            rbd::readImages(rbdTool({"ls", "-l", "--format", "json", pool}).out, pool);
        if (!list)
            return {"unreadable"};
        for (const RbdImage &image : *list) {
            all << image.name;
            for (const QString &snapshot : image.snapshots)
                all << image.name + '@' + snapshot;
        }
    }
    return all;
}

bool CephCloneTest::exported(const QString &image, const QString &to) const
{
    QFile::remove(to);
    return rbdTool({"export", "--no-progress", image, to}).ok();
}

qint64 CephCloneTest::bytesUsed(const QString &image) const
{
    const Ran ran = rbdTool({"du", "--format", "json", image});
    const QJsonArray list = QJsonDocument::fromJson(ran.out)["images"].toArray();
    for (const QJsonValue entry : list) {
        if (!entry.toObject().contains("snapshot"))
            return entry["used_size"].toInteger(-1);
    }
    return -1;
}

CloneRequest CephCloneTest::request(const VmRef &source, const QString &name,
                                    const QString &storage) const
{
    CloneRequest request;
    request.source = source;
    request.name = name;
    request.targetStorage = storage;
    return request;
}

VmRef CephCloneTest::cloned(const ClonePlan &plan)
{
    const auto outcome = m_lab.clone(plan);
    if (!outcome)
        qWarning("%s", say(outcome).constData());
    return outcome ? VmRef{outcome->node, outcome->uuid} : VmRef{};
}

/// A bootable one on the storage with a key.
VmRef CephCloneTest::makeTemplate(const QString &name)
{
    QFile image(":/sample/sample.qcow2");
    if (!image.open(QIODevice::ReadOnly))
        return {};
    const auto sample = runSample(m_lab.nodes(), {"a", "default", name + "-file", image.readAll()});
    if (!sample)
        return {};
    const VmRef vm = cloned(m_lab.plan(request(*sample, name, "ceph")));
    const Status gone = m_lab.remove(*sample);
    const Status converted = runTemplate(m_lab.nodes(), vm);
    if (!gone || !converted)
        qWarning("%s %s", say(gone).constData(), say(converted).constData());
    return vm;
}

void CephCloneTest::initTestCase()
{
    QVERIFY(m_lab.up(2, {"ceph"}));
    if (const QString why = m_lab.lab().skipped("ceph"); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_file = m_lab.makeImage(m_lab.folder("default") + "/web.raw", "raw", 96, 6);
    m_vm = m_lab.define("web", {{m_file, "raw"}});
    ramet::look(m_lab.nodes(), Scope::users());
    QVERIFY(m_scratch.isValid() && images().isEmpty());
    m_template = makeTemplate("tpl");
    m_base = diskOf(m_template).path;
    QCOMPARE(images(), QStringList{m_base});
}

void CephCloneTest::init()
{
    if (!m_before.isEmpty()) // cleanup() saw that nothing has changed
        return;
    m_before = m_lab.everything();
    m_imagesBefore = images();
}

/// Each test removes what it made, through the engine: nothing may be left beside.
void CephCloneTest::cleanup()
{
    QCOMPARE(m_lab.everything(), m_before);
    QCOMPARE(images(), m_imagesBefore);
}

void CephCloneTest::aDiskGoesToCephAndBack_data()
{
    QTest::addColumn<QString>("storage");
    QTest::addColumn<QString>("pool");
    QTest::newRow("with a key") << "ceph"
                                << "rbd";
    QTest::newRow("without a key") << "cephopen"
                                   << "open";
}

void CephCloneTest::aDiskGoesToCephAndBack()
{
    QFETCH(QString, storage);
    QFETCH(QString, pool);
    const ClonePlan plan = m_lab.plan(request(m_vm, "up", storage));
    QVERIFY(plan.isValid());
    QCOMPARE(plan.disks[0].method, CopyMethod::BlockJob);
    QVERIFY(plan.disks[0].otherMethods.empty()); // the daemon would make a layered clone
    CloneRequest asTemplate = request(m_vm, "up", storage);
    asTemplate.makeTemplate = true;
    QVERIFY(m_lab.plan(asTemplate).isValid());
    const VmRef up = cloned(plan);
    const Disk disk = diskOf(up);
    QCOMPARE(disk.source, DiskSource::Network);
    QVERIFY(disk.path.startsWith(pool + "/up-vda"));
    const QString copy = m_scratch.filePath("copy.raw");
    QVERIFY(exported(disk.path, copy));
    QVERIFY(sameContent(m_file, copy));
    QVERIFY(bytesUsed(disk.path) < 30 << 20); // holes stay holes
    QVERIFY(runStart(m_lab.nodes(), up));     // its definition is one that QEMU can open
    QVERIFY(runForceOff(m_lab.nodes(), up));
    if (storage != u"ceph") {
        QVERIFY(m_lab.remove(up));
        return;
    }

    // On the other node, from there to there.
    CloneRequest across = request(up, "across", storage);
    across.targetNode = "b";
    const VmRef second = cloned(m_lab.plan(across));
    QVERIFY(exported(diskOf(second).path, copy));
    QVERIFY(sameContent(m_file, copy));
    QVERIFY(bytesUsed(diskOf(second).path) < 30 << 20);

    CloneRequest down = request(up, "down", "default");
    down.format = "qcow2";
    const VmRef file = cloned(m_lab.plan(down));
    QCOMPARE(diskOf(file).source, DiskSource::File);
    QVERIFY(sameContent(m_file, diskOf(file).path));
    for (const VmRef &vm : {up, second, file}) {
        const Status removed = m_lab.remove(vm);
        QVERIFY2(removed, say(removed));
    }
}

void CephCloneTest::linkedClonesRestOnOneSnapshot()
{
    QElapsedTimer timer;
    timer.start();
    const ClonePlan plan = m_lab.plan(m_template, "l1", CloneMode::Linked);
    QVERIFY(plan.isValid());
    QCOMPARE(plan.disks[0].method, CopyMethod::RbdLayer);
    const VmRef first = cloned(plan);
    qInfo("a linked clone took %lld ms", static_cast<long long>(timer.elapsed()));
    const VmRef second = cloned(m_lab.plan(m_template, "l2", CloneMode::Linked, "b"));
    QVERIFY(!first.uuid.isEmpty() && !second.uuid.isEmpty());
    QCOMPARE(bytesUsed(diskOf(first).path), 0);
    QCOMPARE(images().filter(m_base + '@').size(), 1); // one for both

    QVERIFY(runStart(m_lab.nodes(), second));
    const auto connection = m_lab.nodes().work("b");
    const auto said = readConsoleUntil(*connection, second.uuid, "boot 1\r", 60s);
    QVERIFY2(said, say(said));
    QVERIFY(runForceOff(m_lab.nodes(), second));
    QVERIFY(bytesUsed(diskOf(second).path) > 0); // it counted, in its own layer

    const Inventory inventory = ramet::look(m_lab.nodes(), Scope::users());
    const DeletePlan refused = planDelete(inventory, m_template, false);
    QVERIFY(!refused.isValid());
    QCOMPARE(refused.refusals[0].reason, Reason::HasDependants);
    QCOMPARE(refused.refusals[0].names, QStringList({"a/l1", "b/l2"}));
    QVERIFY(!runDelete(m_lab.nodes(), refused, {}, [](const Progress &) {}));

    for (const VmRef &vm : {first, second}) {
        const Status removed = m_lab.remove(vm);
        QVERIFY2(removed, say(removed));
    }
    QCOMPARE(images(), QStringList{m_base}); // with the last one its snapshot went
}

void CephCloneTest::aDiskGrowsOnCeph_data()
{
    QTest::addColumn<bool>("linked");
    QTest::newRow("a layer is larger than its base") << true;
    QTest::newRow("a full copy is larger than its source") << false;
}

void CephCloneTest::aDiskGrowsOnCeph()
{
    QFETCH(bool, linked);
    CloneRequest wanted = request(linked ? m_template : m_vm, "grown", linked ? "" : "ceph");
    wanted.mode = linked ? CloneMode::Linked : CloneMode::Full;
    wanted.disks["vda"].size = quint64{300} << 20;
    const VmRef clone = cloned(m_lab.plan(wanted));
    QVERIFY(!clone.uuid.isEmpty());
    const QString image = diskOf(clone).path;
    const Ran info = rbdTool({"info", "--format", "json", image});
    QCOMPARE(QJsonDocument::fromJson(info.out)["size"].toInteger(), qint64{300} << 20);
    const QString grown = m_scratch.filePath("grown");
    const QString base = m_scratch.filePath("base");
    QVERIFY(exported(image, grown) && (!linked || exported(m_base, base)));
    QVERIFY(sameContent(linked ? base : m_file, grown)); // zeros behind it are equal
    QVERIFY(m_lab.remove(clone));
}

void CephCloneTest::aLayeredCloneBecomesIndependent()
{
    const VmRef clone = cloned(m_lab.plan(m_template, "l1", CloneMode::Linked));
    const QString before = m_scratch.filePath("before.raw");
    const QString image = diskOf(clone).path;
    QVERIFY(exported(image, before));
    const auto connection = m_lab.nodes().work("a");
    const auto tool = RbdTool::open(*connection, "ceph");
    QVERIFY(tool);
    QCOMPARE(rbd::image(*tool, image)->parent, m_base);
    const FlattenPlan plan = planFlatten(ramet::look(m_lab.nodes(), Scope::users()), clone);
    QVERIFY(plan.isValid());
    QCOMPARE(plan.disks.at(0).below, QStringList{m_base});
    quint64 last = 0;
    const auto flat = runFlatten(m_lab.nodes(), plan, {}, [&](const Progress &now) {
        if (now.phase == Phase::Copying)
            last = now.doneBytes;
    });
    QVERIFY2(flat, say(flat));
    QVERIFY(last > 0);
    QVERIFY(rbd::image(*tool, image)->parent.isEmpty());
    QCOMPARE(images().filter("@"), QStringList());
    QVERIFY(planDelete(ramet::look(m_lab.nodes(), Scope::users()), m_template, false).isValid());
    const QString after = m_scratch.filePath("after.raw");
    QVERIFY(exported(image, after));
    QVERIFY(sameContent(before, after));
    QVERIFY(m_lab.remove(clone));
}

void CephCloneTest::aPersonsSnapshotKeepsItsImage()
{
    const VmRef vm = cloned(m_lab.plan(request(m_vm, "kept", "ceph")));
    const QString image = diskOf(vm).path;
    QVERIFY(rbdTool({"snap", "create", "--no-progress", image + "@mine"}).ok());
    const DeletePlan plan = planDelete(ramet::look(m_lab.nodes(), Scope::users()), vm, false);
    QVERIFY(!plan.isValid());
    QCOMPARE(plan.refusals[0].reason, Reason::ImageHasSnapshots);
    QCOMPARE(plan.refusals[0].names, QStringList{"mine"});
    const auto connection = m_lab.nodes().work("a");
    const Status status = deleteStorageVolume(*connection, "ceph", image.section('/', 1));
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Busy);
    QVERIFY2(status.error().detail.contains("mine"), say(status));
    QVERIFY(images().contains(image + "@mine"));
    QVERIFY(rbdTool({"snap", "rm", "--no-progress", image + "@mine"}).ok());
    QVERIFY(m_lab.remove(vm));
}

void CephCloneTest::aRunningVmIsMirrored()
{
    const VmRef vm = cloned(m_lab.plan(request(m_vm, "runs", "ceph")));
    QVERIFY(runStart(m_lab.nodes(), vm));
    const ClonePlan plan = m_lab.plan(request(vm, "copy", "cephopen"));
    QVERIFY(plan.isValid() && plan.isLive());
    QCOMPARE(plan.disks[0].method, CopyMethod::LiveMirror);
    const VmRef copy = cloned(plan);
    QVERIFY(m_lab.isRunning(vm));
    const QString file = m_scratch.filePath("live.raw");
    QVERIFY(exported(diskOf(copy).path, file));
    QVERIFY(sameContent(m_file, file));
    QVERIFY(runForceOff(m_lab.nodes(), vm));
    QVERIFY(m_lab.remove(copy));
    QVERIFY(m_lab.remove(vm));
}

void CephCloneTest::aCancelLeavesNothing_data()
{
    QTest::addColumn<int>("phase");
    QTest::newRow("while it copies") << int(Phase::Copying);
    if (allRows())
        QTest::newRow("before the last step") << int(Phase::Defining);
}

void CephCloneTest::aCancelLeavesNothing()
{
    QFETCH(int, phase);
    CloneRequest slow = request(m_vm, "gone", "ceph");
    slow.bytesPerSecond = phase == int(Phase::Copying) ? 2 << 20 : 0;
    std::stop_source stop;
    bool reached = false;
    const auto outcome = m_lab.clone(m_lab.plan(slow), stop.get_token(), [&](const Progress &now) {
        if (int(now.phase) != phase || (now.phase == Phase::Copying && now.doneBytes == 0))
            return;
        reached = true;
        stop.request_stop();
    });
    QVERIFY(reached && !outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome.error().leftovers, QStringList());
}

void CephCloneTest::aFailedLinkedCloneLeavesNothing()
{
    const QStringList before = images();
    const ClonePlan plan = m_lab.plan(m_template, "never", CloneMode::Linked);
    QStringList meanwhile;
    const auto outcome = m_lab.clone(plan, {}, [&](const Progress &now) {
        if (now.phase != Phase::Copying || !meanwhile.isEmpty() || images() == before)
            return;
        meanwhile = images();
        m_lab.lab().virsh("a", {"start", "tpl"}); // by another tool
    });
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().kind == ErrorKind::Busy, say(outcome));
    QCOMPARE(meanwhile.size(), before.size() + 2); // the clone and the snapshot it rested on
    QCOMPARE(images(), before);
    QVERIFY(runForceOff(m_lab.nodes(), m_template));
}

void CephCloneTest::aTemplateWithoutClonesGoes()
{
    const Status removed = m_lab.remove(m_template);
    QVERIFY2(removed, say(removed));
    QCOMPARE(images(), QStringList());
    m_before.removeIf([](const QString &line) { return line.contains("tpl"); });
    m_imagesBefore.clear();
}

/// The last one: of all that the others did.
void CephCloneTest::nothingWaitsInATrash()
{
    for (const char *pool : {"rbd", "open"}) {
        const Ran trash = rbdTool({"trash", "ls", pool});
        QVERIFY2(trash.ok() && trash.out.isEmpty(), trash.out + trash.err);
    }
}

RAMET_TEST(CephCloneTest)
#include "tst_cephclone.moc"
