// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/batchplan.h"
#include "storage/deletion/deletionplan.h"
#include "storage/guest/guestnames.h"
#include "storage/guest/seedvolume.h"
#include "storage/look/look.h"
#include "storage/power/poweroperation.h"
#include "storage/template/templateoperation.h"
#include "storage/undo/journal.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

const QByteArray userData = "#cloud-config\n# byte for byte\nruncmd: [true]\n";

/// A file of the image, as xorriso reads it.
QByteArray heldIn(const QString &image, const QString &name)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath("copy");
    if (!run("xorriso", {"-osirrox", "on", "-indev", image, "-extract", '/' + name, copy}).ok())
        return "not there";
    QFile file(copy);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("not read");
}

} // namespace

/// Clones with a seed, on real nodes: what is in it, whose it is, and when it goes.
class SeedCloneTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theSeedIsAVolumeOfTheCloneAndGoesWithIt_data();
    void theSeedIsAVolumeOfTheCloneAndGoesWithIt();
    void theOriginalsSeedIsNeitherSharedNorNeeded();
    void aCancelLeavesNoSeed();
    void aFullStorageLeavesNothing();
    void aSeedInAnotherFileIsFoundByItsLabel();
    void secretsAreInNoJournal();

private:
    CloneRequest request(const QString &name, const VmRef &source, const QString &node = {}) const
    {
        CloneRequest request;
        request.source = source;
        request.name = name;
        request.mode = CloneMode::Linked;
        request.targetNode = node;
        request.guest.hostName = "{name}";
        request.guest.userData = userData;
        return request;
    }
    VirtualMachine vm(const VmRef &ref) { return *lookAtVm(m_lab.nodes(), ref); }

    StorageLab m_lab;
    VmRef m_template;
};

void SeedCloneTest::initTestCase()
{
    QVERIFY(m_lab.up(2));
    const QString disk = m_lab.makeImage(m_lab.folder("shared") + "/base.qcow2", "qcow2", 16, 1);
    m_template = m_lab.define("tpl", {{disk}}, "a", "<interface type='user'/>");
    QVERIFY(runTemplate(m_lab.nodes(), m_template));
}

void SeedCloneTest::theSeedIsAVolumeOfTheCloneAndGoesWithIt_data()
{
    QTest::addColumn<QString>("node");
    QTest::newRow("beside it") << "a";
    QTest::newRow("on the other node") << "b";
}

void SeedCloneTest::theSeedIsAVolumeOfTheCloneAndGoesWithIt()
{
    QFETCH(QString, node);
    const QStringList before = m_lab.everything();
    const ClonePlan plan = m_lab.plan(request("g1", m_template, node));
    QVERIFY(plan.isValid());
    const auto made = m_lab.clone(plan);
    QVERIFY2(made, say(made));
    const VmRef clone{node, made->uuid};
    const Disk drive = vm(clone).disks.back();
    QCOMPARE(drive.bus, QString("virtio")); // as the disk
    QVERIFY(drive.readOnly);
    const QString image = m_lab.folder("shared") + '/' + plan.guest.seed.volume;
    QCOMPARE(drive.path, image);
    QCOMPARE(heldIn(image, "user-data"), userData);
    QCOMPARE(heldIn(image, "meta-data"),
             "instance-id: \"" + made->uuid.toLatin1() + "\"\nlocal-hostname: \"g1\"\n");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(image) & others));
    QVERIFY(runStart(m_lab.nodes(), clone)); // the node takes the drive as it is defined
    QVERIFY(runForceOff(m_lab.nodes(), clone));
    const DeletePlan deletion = planDelete(look(m_lab.nodes(), Scope::users()), clone, false);
    QVERIFY(std::ranges::find(deletion.disks, image, &DeletePlan::OwnDisk::path) !=
            deletion.disks.end());
    const Status removed = m_lab.remove(clone);
    QVERIFY2(removed, say(removed));
    QCOMPARE(m_lab.everything(), before);
}

void SeedCloneTest::theOriginalsSeedIsNeitherSharedNorNeeded()
{
    const QStringList before = m_lab.everything();
    const auto first = m_lab.clone(m_lab.plan(request("first", m_template)));
    QVERIFY2(first, say(first));
    const VmRef one{"a", first->uuid};
    const QString seed = vm(one).disks.back().path;
    QVERIFY(runTemplate(m_lab.nodes(), one));
    // Full, so that the first can go before it.
    CloneRequest with = request("second", one);
    with.mode = CloneMode::Full;
    const auto second = m_lab.clone(m_lab.plan(with));
    QVERIFY2(second, say(second));
    const VmRef two{"a", second->uuid};
    QCOMPARE(vm(two).disks.size(), vm(one).disks.size()); // the same drive
    const QString own = vm(two).disks.back().path;
    QVERIFY(own != seed && isSeedVolumeOf(own.section('/', -1), two.uuid));
    // With nothing asked for it is not shared either.
    CloneRequest plain;
    plain.source = one;
    plain.name = "third";
    plain.mode = CloneMode::Full;
    const auto third = m_lab.clone(m_lab.plan(plain));
    QVERIFY2(third, say(third));
    QCOMPARE(vm({"a", third->uuid}).disks.size(), size_t{1});
    const Status removed = m_lab.remove(one);
    QVERIFY2(removed, say(removed));
    QVERIFY(!QFile::exists(seed) && QFile::exists(own));
    QVERIFY(m_lab.remove(two) && m_lab.remove({"a", third->uuid}));
    QCOMPARE(m_lab.everything(), before);
}

void SeedCloneTest::aCancelLeavesNoSeed()
{
    const QStringList before = m_lab.everything();
    const ClonePlan plan = m_lab.plan(request("gone", m_template));
    const QString image = m_lab.folder("shared") + '/' + plan.guest.seed.volume;
    std::stop_source stop;
    bool wasThere = false;
    const auto made = m_lab.clone(plan, stop.get_token(), [&](const Progress &progress) {
        if (progress.phase != Phase::Copying)
            return;
        wasThere = wasThere || QFile::exists(image);
        stop.request_stop();
    });
    QVERIFY(!made && made.error().kind == ErrorKind::Cancelled);
    QVERIFY(wasThere);
    QCOMPARE(m_lab.everything(), before);
}

void SeedCloneTest::aFullStorageLeavesNothing()
{
    const QStringList before = m_lab.everything();
    ClonePlan plan = m_lab.plan(request("none", m_template));
    plan.guest.seed.pool = "no-such-storage";
    const auto made = m_lab.clone(plan);
    QVERIFY(!made);
    QVERIFY2(made.error().leftovers.isEmpty(), say(made.error()));
    QCOMPARE(m_lab.everything(), before);
}

void SeedCloneTest::aSeedInAnotherFileIsFoundByItsLabel()
{
    const auto first = m_lab.clone(m_lab.plan(request("first", m_template)));
    QVERIFY2(first, say(first));
    const QString image = m_lab.folder("shared") + "/install.iso";
    QVERIFY(QFile::copy(vm({"a", first->uuid}).disks.back().path, image));
    const QString plain = m_lab.makeImage(m_lab.folder("shared") + "/plain.iso", "raw", 1, 1);
    const QString disk = m_lab.makeImage(m_lab.folder("shared") + "/x.qcow2", "qcow2", 16, 1);
    const VmRef source = m_lab.define(
        "x", {{disk}, {image, "raw", "cdrom", "<readonly/>"}, {plain, "raw", "cdrom"}});
    look(m_lab.nodes(), Scope::users()); // so that the storages list them
    CloneRequest with = request("y", source);
    with.mode = CloneMode::Full;
    const auto made = m_lab.clone(m_lab.plan(with));
    QVERIFY2(made, say(made));
    const std::vector<Disk> disks = vm({"a", made->uuid}).disks;
    const auto drive = [&](const char *target) {
        return *std::ranges::find(disks, QString(target), &Disk::target);
    };
    QCOMPARE(disks.size(), size_t{4});
    QVERIFY(drive("sda").isEmpty());
    QCOMPARE(drive("sdb").path, plain);
    QVERIFY(QFile::exists(image));
    for (const VmRef &ref : {VmRef{"a", made->uuid}, VmRef{"a", first->uuid}, source})
        QVERIFY(m_lab.remove(ref));
    QVERIFY(QFile::remove(image) && QFile::remove(plain));
}

void SeedCloneTest::secretsAreInNoJournal()
{
    CloneRequest with = request("secret", m_template);
    const QString hash = hashPassword("swordfish");
    with.guest.userData.reset();
    with.guest.users = {{"root", {}, hash}};
    QByteArray kept;
    const auto made = m_lab.clone(m_lab.plan(with), {}, [&](const Progress &progress) {
        if (progress.phase != Phase::Defining)
            return;
        QDirIterator files(Journal::defaultFolder(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly))
                kept += file.readAll();
        }
    });
    QVERIFY2(made, say(made));
    QVERIFY(kept.contains("secret-seed-")); // it was the journal
    QVERIFY(!kept.contains(hash.toLatin1()) && !kept.contains("swordfish"));
    const QString image = vm({"a", made->uuid}).disks.back().path;
    QVERIFY(heldIn(image, "user-data").contains(hash.toLatin1()));
    QVERIFY(m_lab.remove({"a", made->uuid}));
}

RAMET_TEST(SeedCloneTest)
#include "tst_seedclone.moc"
