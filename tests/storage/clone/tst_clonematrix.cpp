// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"
#include "tests/storage/storagelab.h"

#include "storage/clone/clonechoices.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QtTest>
#include <array>

using namespace ramet;
using namespace ramet::test;

namespace {

constexpr int sizeMiB = 80; // above what the daemon copies by itself

/// Of one source: what kind of image, in which state it is cloned.
struct Case {
    QString image; ///< "raw", "qcow2", "chain", "device"
    QString state; ///< "off", "running", "internal", "internal running", "external"
};

} // namespace

/// Every kind of image in every state, into every format and storage: equal to what the state
/// was, without snapshots and backing files, by the ways of this client and by the daemon's.
class CloneMatrixTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aCloneIsWhatItsStateWas_data();
    void aCloneIsWhatItsStateWas();
    void aSnapshotThatCannotBeCopiedSaysWhy();
    void cleanup();

private:
    bool makeSource(const Case &source);
    bool takeState(const Case &source);
    bool write(int pattern, int offsetMiB) const;
    CloneRequest request(const Case &source, const QString &format, const QString &storage) const;
    ClonePlan planAs(const CloneRequest &request, bool byDaemon);
    QString disk() const;

    StorageLab m_lab;
    QString m_device; ///< empty: this machine gives none
    VmRef m_vm;
    QString m_image;
    QString m_format;
    QString m_reference; ///< the state's content, as a raw file
};

void CloneMatrixTest::initTestCase()
{
    QVERIFY(m_lab.up(1, {"loop"}));
    const QJsonArray devices =
        m_lab.lab().description().value("loop").toObject().value("devices").toArray();
    m_device = devices.isEmpty() ? QString() : devices.first().toString();
}

static void addRow(const Case &source, const char *format, const char *storage, bool byDaemon)
{
    // libvirt takes no internal snapshot of what is not qcow2.
    const bool plain = source.image == u"raw" || source.image == u"device";
    if (plain && source.state.startsWith(u"internal"))
        return;
    QTest::addRow("%s, %s, to %s on %s, by %s", qPrintable(source.image), qPrintable(source.state),
                  format, *storage ? storage : "its own", byDaemon ? "the daemon" : "this client")
        << source.image << source.state << QString(format) << QString(storage) << byDaemon;
}

void CloneMatrixTest::aCloneIsWhatItsStateWas_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("storage");
    QTest::addColumn<bool>("byDaemon");
    const std::array images{"raw", "qcow2", "chain", "device"};
    const std::array states{"off", "running", "internal", "internal running", "external"};
    // One format and storage for each image, state and way: every pair of values meets, and so do
    // all formats, storages and ways.
    const auto adds = [](size_t image, size_t state, bool qcow2, bool shared, bool byDaemon) {
        return qcow2 == ((image + state + byDaemon) % 2 == 1) &&
               shared == ((state / 2 + image + (state % 2) * byDaemon) % 2 == 1);
    };
    for (size_t i = 0; i < images.size(); ++i)
        for (size_t s = 0; s < states.size(); ++s)
            for (const bool qcow2 : {false, true})
                for (const bool shared : {false, true})
                    for (const bool byDaemon : {false, true})
                        if (allRows() || adds(i, s, qcow2, shared, byDaemon))
                            addRow({images[i], states[s]}, qcow2 ? "qcow2" : "raw",
                                   shared ? "shared" : "", byDaemon);
}

bool CloneMatrixTest::write(int pattern, int offsetMiB) const
{
    return run("qemu-io", {"-f", m_format, "-c",
                           QString("write -P %1 %2M 1M").arg(pattern).arg(offsetMiB), m_image})
        .ok();
}

QString CloneMatrixTest::disk() const
{
    return m_lab.folder("default");
}

bool CloneMatrixTest::makeSource(const Case &source)
{
    m_format = source.image == u"raw" || source.image == u"device" ? "raw" : "qcow2";
    m_image = disk() + "/source.img";
    if (source.image == u"device") {
        m_image = m_device;
        if (!run("qemu-io", {"-f", "raw", "-c", "write -z 0 80M", m_image}).ok())
            return false;
    } else if (source.image == u"chain") {
        const QString base = m_lab.makeImage(disk() + "/base.qcow2", "qcow2", sizeMiB, 1);
        const QString middle = disk() + "/middle.qcow2";
        for (const auto &[top, below] : {std::pair{middle, base}, std::pair{m_image, middle}})
            if (!run("qemu-img", {"create", "-q", "-f", "qcow2", "-b", below, "-F", "qcow2", top})
                     .ok())
                return false;
    } else if (m_lab.makeImage(m_image, m_format, sizeMiB, 1).isEmpty()) {
        return false;
    }
    LabDisk disk{m_image, m_format};
    disk.isDevice = source.image == u"device";
    m_vm = m_lab.define("source", {disk});
    return write(7, 3) && !m_vm.uuid.isEmpty();
}

/// Brings the VM into its state, notes the content, and changes what comes after a snapshot.
bool CloneMatrixTest::takeState(const Case &source)
{
    const auto virsh = [&](const QStringList &arguments) {
        return m_lab.lab().virsh("a", arguments).ok();
    };
    m_reference = disk() + "/../reference.raw";
    if (!run("qemu-img", {"convert", "-f", m_format, "-O", "raw", m_image, m_reference}).ok())
        return false;
    if (source.state.startsWith("internal")) {
        if (!virsh({"snapshot-create-as", "source", "first"}) || !write(8, 3) || !write(9, 40) ||
            !virsh({"snapshot-create-as", "source", "later"}))
            return false;
    } else if (source.state == u"external") {
        const QString overlay = disk() + "/after.qcow2";
        if (!virsh({"snapshot-create-as", "source", "first", "--disk-only", "--atomic",
                    "--diskspec", "vda,file=" + overlay}))
            return false;
        m_image = overlay;
        m_format = "qcow2";
        if (!write(8, 3))
            return false;
    }
    return !source.state.endsWith("running") || virsh({"start", "source"});
}

CloneRequest CloneMatrixTest::request(const Case &source, const QString &format,
                                      const QString &storage) const
{
    CloneRequest request;
    request.source = m_vm;
    request.name = "copy";
    request.format = format;
    request.targetStorage = storage;
    if (source.state.startsWith("internal") || source.state == u"external")
        request.snapshot = "first";
    return request;
}

/// As planned here, or as for a node whose files are out of this client's reach.
ClonePlan CloneMatrixTest::planAs(const CloneRequest &request, bool byDaemon)
{
    Inventory inventory = ramet::look(m_lab.nodes(), Scope::users());
    if (byDaemon) {
        for (StoragePool &pool : inventory.nodes.front().pools)
            pool.clientMayWrite = false;
    }
    ClonePlan plan = planClone(inventory, request);
    if (byDaemon) { // a helper's jobs, however small the disk is
        for (DiskPlan &disk : plan.disks) {
            std::erase(disk.otherMethods, CopyMethod::VolumeClone);
            if (disk.method == CopyMethod::VolumeClone && !disk.otherMethods.empty()) {
                disk.method = disk.otherMethods.front();
                disk.otherMethods.erase(disk.otherMethods.begin());
            }
        }
    }
    return plan;
}

void CloneMatrixTest::aCloneIsWhatItsStateWas()
{
    QFETCH(QString, image);
    QFETCH(QString, state);
    QFETCH(QString, format);
    QFETCH(QString, storage);
    QFETCH(bool, byDaemon);
    const Case source{image, state};
    if (image == u"device" && m_device.isEmpty())
        QSKIP("this machine gives no block device");
    QVERIFY(makeSource(source));
    QVERIFY(takeState(source));
    const ClonePlan plan = planAs(request(source, format, storage), byDaemon);

    if (image == u"device" && storage.isEmpty()) // it has no storage: the plan chooses one
        QVERIFY(plan.disks.front().storageChosen);
    if (state == u"internal running" && byDaemon) { // inside an image that QEMU writes to
        QVERIFY(!plan.isValid());
        QCOMPARE(plan.refusals.front().reason, Reason::SnapshotInUse);
        return;
    }
    QVERIFY2(plan.isValid(),
             qPrintable(plan.refusals.empty() ? QString()
                                              : QString::number(int(plan.refusals[0].reason)) +
                                                    plan.refusals[0].object));
    const QStringList before = m_lab.everything();
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    const ClonedDisk &made = outcome->disks.at(0);
    qInfo() << "by" << methodName(made.method) << "in" << outcome->seconds << "s, held"
            << outcome->heldSeconds * 1000 << "ms";
    if (state == u"running")
        QVERIFY(m_lab.isRunning(m_vm));
    QCOMPARE(made.format, format);
    const QJsonArray chain = imageChain(made.path);
    QCOMPARE(chain.size(), 1);
    QVERIFY(chain.first().toObject().value("snapshots").toArray().isEmpty());
    QCOMPARE(chain.first().toObject().value("format").toString(), format);
    QVERIFY2(sameContent(made.path, m_reference), "the bytes differ");
    // A device does not tell where it holds nothing, and a running VM's QEMU does not look.
    const bool knowsHoles = image != u"device" || state != u"running";
    QVERIFY2(!knowsHoles || bytesHeld(made.path) < 16 << 20, "a sparse disk was written out");
    QCOMPARE(lookAtVm(m_lab.nodes(), {"a", outcome->uuid})->snapshotCount, 0);
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
    QCOMPARE(m_lab.everything(), before);
}

void CloneMatrixTest::aSnapshotThatCannotBeCopiedSaysWhy()
{
    const Case source{"qcow2", "external"};
    QVERIFY(makeSource(source) && takeState(source));
    const auto reason = [&] {
        const Inventory inventory = ramet::look(m_lab.nodes(), Scope::users());
        return snapshotChoices(inventory, *inventory.findVm(m_vm)).at(0).refusal;
    };
    QVERIFY(!reason());
    // The overlay goes: perhaps it was merged into the file below.
    QVERIFY(QFile::remove(m_image));
    QVERIFY(reason());
    QCOMPARE(reason()->reason, Reason::SnapshotFileGone);
    CloneRequest unknown = request(source, "raw", {});
    unknown.snapshot = "never";
    QCOMPARE(planAs(unknown, false).refusals.front().reason, Reason::SnapshotUnknown);
}

void CloneMatrixTest::cleanup()
{
    if (const VmRef left = m_lab.find("copy"); !left.uuid.isEmpty())
        static_cast<void>(m_lab.remove(left));
    m_lab.lab().virsh("a", {"destroy", "source"});
    m_lab.lab().virsh("a", {"undefine", "source", "--snapshots-metadata"});
    for (const char *name : {"source.img", "base.qcow2", "middle.qcow2", "after.qcow2"})
        QFile::remove(disk() + '/' + QLatin1String(name));
    m_lab.lab().virsh("a", {"pool-refresh", "default"});
}

RAMET_TEST(CloneMatrixTest)
#include "tst_clonematrix.moc"
