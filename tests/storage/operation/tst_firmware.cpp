// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operation/firmware.h"

#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/folderaccess.h"
#include "tests/storage/storagelab.h"

#include <QTemporaryFile>
#include <QtTest>
#include <thread>

using namespace ramet;
using namespace ramet::test;

namespace {

const QString picked = "<os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type></os>";
const QString emulatedTpm = "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>";

QString explicitly(const QString &variables)
{
    return "<os><type arch='x86_64' machine='q35'>hvm</type><loader readonly='yes' type='pflash'>"
           "/usr/share/OVMF/OVMF_CODE_4M.fd</loader><nvram "
           "template='/usr/share/OVMF/OVMF_VARS_4M.fd'>" +
           variables + "</nvram></os>";
}

QString diskAt(const QString &image)
{
    return "<disk type='file'><driver type='qcow2'/><source file='" + image +
           "'/><target dev='vda' bus='virtio'/></disk>";
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file " + path.toUtf8());
}

/// Counts the steps; at step `last` it says no, or has the operation stopped.
struct StepCounter final : StepLog {
    int steps = 0;
    int last = 0;
    bool byCancel = false;
    std::stop_source stop;
    Status intend(int, const Undo &) override
    {
        if (++steps != last)
            return {};
        if (!byCancel)
            return std::unexpected(Error{ErrorKind::NoSpace, "note", "step", {}, {}});
        stop.request_stop();
        return {};
    }
    void settle(int, bool) override {}
};

} // namespace

/// What a VM has beside its disks is its clone's too, byte by byte, in files of its own.
class FirmwareTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void variablesAreCopied_data();
    void variablesAreCopied();
    void theTpmIsCopied_data();
    void theTpmIsCopied();
    void aFileOfAnEarlierVmStays();
    void variablesOfARunningVmAreCopied();
    void variablesInAStorageAreCopied();
    void aVmThatNeverRanHasNothingToCopy();
    void firmwareThatTheVmWritesToIsNotShared();
    void aFailureAnywhereLeavesNothing_data();
    void aFailureAnywhereLeavesNothing();
    void severalAtOnce();
    void aWholeCloneHasThem();
    void aCancelledCloneLeavesNone();

private:
    /// As this machine sees a file of a node's libvirt.
    QString local(const QString &path, const QString &node) const
    {
        const QString dir = m_lab.lab().description()["dir"].toString();
        return QString(path).replace(QRegularExpression("^/var/lib/libvirt"),
                                     dir + '/' + node + "/lib");
    }
    QString libvirtFolder(const QString &node) const
    {
        const QString dir = m_lab.lab().description()["dir"].toString() + '/' + node;
        return isRoot() ? dir + "/lib" : dir + "/etc/libvirt/qemu";
    }
    bool isRoot() const { return m_lab.lab().uri("a").contains("/system"); }
    QString nvramFolder(const QString &node) const
    {
        return libvirtFolder(node) + (isRoot() ? "/qemu/nvram" : "/nvram");
    }
    QString tpmFolder(const QString &node, const QString &uuid) const
    {
        return libvirtFolder(node) + "/swtpm/" + uuid + "/tpm2";
    }
    QString tpmFile(const QString &node, const QString &uuid) const
    {
        return tpmFolder(node, uuid) + "/tpm2-00.permall";
    }

    VmRef make(const QString &name, const QString &os, const QString &devices);
    /// Starts it so that its files are made, and switches it off.
    bool runOnce(const VmRef &vm);
    bool write(const QString &file, const QByteArray &text);
    FirmwareCopy copyOf(const VmRef &vm, const QString &name, const QString &node);
    /// Defines the clone as the engine would, starts it and switches it off.
    bool tryClone(const FirmwareCopy &copy, const QString &variables);
    void remove(const VmRef &vm, bool keepVariables = false);
    QStringList everything() const;
    std::unique_ptr<Rollback> newRollback(StepLog *log = nullptr)
    {
        return std::make_unique<Rollback>(
            [this](const Undo &undo) {
                const auto connection = m_lab.nodes().work(undo.node);
                return connection ? perform(*connection, undo)
                                  : std::unexpected(connection.error());
            },
            log);
    }

    StorageLab m_lab;
    QStringList m_before;
    std::vector<VmRef> m_made;
};

void FirmwareTest::initTestCase()
{
    QVERIFY(m_lab.up(2, {"tpm"}));
    m_before = everything();
}

void FirmwareTest::cleanup()
{
    for (const VmRef &vm : m_made)
        remove(vm);
    m_made.clear();
    QCOMPARE(everything(), m_before);
}

VmRef FirmwareTest::make(const QString &name, const QString &os, const QString &devices)
{
    const auto connection = m_lab.nodes().work("a");
    const auto uuid = domains::define(*connection, name,
                                      "<domain type='qemu'><name>" + name.toHtmlEscaped() +
                                          "</name><memory unit='MiB'>64" + "</memory>" + os +
                                          "<features><acpi/></features><devices>" + devices +
                                          "</devices></domain>");
    if (!uuid) {
        qWarning("%s", say(uuid.error()).constData());
        return {};
    }
    m_made.push_back({"a", *uuid});
    return m_made.back();
}

bool FirmwareTest::runOnce(const VmRef &vm)
{
    const auto started = m_lab.lab().virsh(vm.node, {"start", "--paused", vm.uuid});
    if (!started.ok())
        qWarning("%s", started.err.constData());
    return started.ok() && m_lab.lab().virsh(vm.node, {"destroy", vm.uuid}).ok();
}

bool FirmwareTest::write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) &&
           file.write(text) == text.size();
}

FirmwareCopy FirmwareTest::copyOf(const VmRef &vm, const QString &name, const QString &node)
{
    const Connection source = *m_lab.nodes().work(vm.node);
    return {source,
            *m_lab.nodes().work(node),
            node,
            vm.uuid,
            name,
            newUuid(),
            *domains::secureXml(source, vm.uuid),
            {}};
}

bool FirmwareTest::tryClone(const FirmwareCopy &copy, const QString &variables)
{
    NewIdentity identity;
    identity.name = copy.newName;
    identity.uuid = copy.newUuid;
    identity.nvramPath = variables;
    const auto made = domains::define(copy.targetConnection, copy.newName,
                                      *cloneDefinition(copy.sourceXml, identity));
    if (!made) {
        qWarning("%s", say(made.error()).constData());
        return false;
    }
    m_made.push_back({copy.targetNode, *made});
    return runOnce(m_made.back());
}

void FirmwareTest::remove(const VmRef &vm, bool keepVariables)
{
    m_lab.lab().virsh(vm.node, {"destroy", vm.uuid});
    m_lab.lab().virsh(vm.node, {"undefine", vm.uuid, keepVariables ? "--keep-nvram" : "--nvram"});
}

/// Also libvirt's own files, which have no storage.
QStringList FirmwareTest::everything() const
{
    QStringList all = m_lab.everything();
    for (const QString node : {"a", "b"}) {
        all << m_lab.lab().virsh(node, {"pool-list", "--all", "--name"}).out;
        for (const QString &folder : {nvramFolder(node), libvirtFolder(node) + "/swtpm"}) {
            QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                all << files.next();
        }
    }
    all.sort();
    return all;
}

void FirmwareTest::variablesAreCopied_data()
{
    QTest::addColumn<bool>("named");
    QTest::addColumn<QString>("node");
    for (const char *node : {"a", "b"}) {
        QTest::addRow("named, to %s", node) << true << QString(node);
        QTest::addRow("picked, to %s", node) << false << QString(node);
    }
}

void FirmwareTest::variablesAreCopied()
{
    QFETCH(bool, named);
    QFETCH(QString, node);
    QTemporaryDir folder;
    const QString own = folder.filePath("of web_VARS.fd");
    const VmRef vm = make("web 'ä'", named ? explicitly(own) : picked, {});
    QVERIFY(runOnce(vm));
    const QString file = named ? own : nvramFolder("a") + "/web 'ä'_VARS.fd";
    QVERIFY(write(file, "a variable of the original"));
    const QByteArray content = contentOf(file);

    const FirmwareCopy copy = copyOf(vm, "c'1 <&虚", node);
    const auto rollback = newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path.error()));
    QCOMPARE(path->isEmpty(), !named);
    const QString made =
        (named && node == u"a" ? folder.path() : nvramFolder(node)) + "/c'1 <&虚_VARS.fd";
    QVERIFY(!named || local(*path, node) == made);
    QCOMPARE(contentOf(made), content);
    QVERIFY(tryClone(copy, *path));
    QCOMPARE(contentOf(made), content); // libvirt took ours and made no new one
    QCOMPARE(contentOf(file), content);
    remove(m_made.back(), true);
    m_made.pop_back();
    QCOMPARE(rollback->run(), QStringList());
    QVERIFY(!QFile::exists(made));
    QVERIFY(QFile::exists(file));
}

void FirmwareTest::theTpmIsCopied_data()
{
    QTest::addColumn<QString>("node");
    QTest::newRow("here") << "a";
    QTest::newRow("to a node that has none yet") << "b";
}

void FirmwareTest::theTpmIsCopied()
{
    QFETCH(QString, node);
    const VmRef vm = make("secret", picked, emulatedTpm);
    QVERIFY(runOnce(vm));
    const QByteArray state = contentOf(tpmFile("a", vm.uuid));
    QVERIFY(state.size() > 1000);

    const FirmwareCopy copy = copyOf(vm, "c1", node);
    const auto rollback = newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path.error()));
    const QString made = tpmFile(node, copy.newUuid);
    QCOMPARE(contentOf(made), state);
    QCOMPARE(QFileInfo(made).permissions(), QFileInfo(tpmFile("a", vm.uuid)).permissions());
    if (node == u"a")
        QCOMPARE(QFileInfo(made).ownerId(), QFileInfo(tpmFile("a", vm.uuid)).ownerId());
    QVERIFY(tryClone(copy, *path)); // swtpm may read and write it, and libvirt sets up no other
    QCOMPARE(contentOf(made), state);
    m_lab.lab().virsh(node, {"undefine", copy.newUuid, "--keep-nvram", "--keep-tpm"});
    m_made.pop_back();
    QVERIFY(QFile::remove(tpmFolder(node, copy.newUuid) + "/.lock")); // swtpm's, which ran
    QCOMPARE(rollback->run(), QStringList());
    QVERIFY(!QFile::exists(libvirtFolder(node) + "/swtpm/" + copy.newUuid));
    QCOMPARE(contentOf(tpmFile("a", vm.uuid)), state);
    if (node == u"b")
        QDir().rmdir(libvirtFolder("b") + "/swtpm"); // libvirt's own folder stays otherwise
}

void FirmwareTest::aFileOfAnEarlierVmStays()
{
    const VmRef vm = make("web", picked, {});
    QVERIFY(runOnce(vm));
    const QString foreign = nvramFolder("a") + "/c1_VARS.fd";
    QVERIFY(QFile(foreign).open(QIODevice::WriteOnly) && write(foreign, "precious"));
    const FirmwareCopy copy = copyOf(vm, "c1", "a");
    const auto rollback = newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path.error()));
    QCOMPARE(local(*path, "a"), nvramFolder("a") + "/c1-2_VARS.fd");
    QVERIFY(tryClone(copy, *path));
    QCOMPARE(contentOf(local(*path, "a")), contentOf(nvramFolder("a") + "/web_VARS.fd"));
    QCOMPARE(contentOf(foreign), QByteArray("precious"));
    remove(m_made.back(), true);
    m_made.pop_back();
    QCOMPARE(rollback->run(), QStringList());
    QVERIFY(QFile::remove(foreign));
}

void FirmwareTest::variablesOfARunningVmAreCopied()
{
    const VmRef vm = make("web", picked, {});
    QVERIFY(m_lab.lab().virsh("a", {"start", "--paused", vm.uuid}).ok());
    const FirmwareCopy copy = copyOf(vm, "c1", "a");
    const auto rollback = newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path.error()));
    QCOMPARE(contentOf(nvramFolder("a") + "/c1_VARS.fd"),
             contentOf(nvramFolder("a") + "/web_VARS.fd"));
    QCOMPARE(rollback->run(), QStringList());
    QVERIFY(m_lab.isRunning(vm) ||
            m_lab.lab().virsh("a", {"domstate", vm.uuid}).out.contains("paused"));
}

void FirmwareTest::variablesInAStorageAreCopied()
{
    const VmRef vm = make("web", explicitly(m_lab.folder("default") + "/web_VARS.fd"), {});
    QVERIFY(runOnce(vm));
    const FirmwareCopy copy = copyOf(vm, "c1", "a");
    const auto rollback = newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path.error()));
    QCOMPARE(*path, m_lab.folder("default") + "/c1_VARS.fd");
    QCOMPARE(contentOf(*path), contentOf(m_lab.folder("default") + "/web_VARS.fd"));
    QCOMPARE(rollback->run(), QStringList());
    QVERIFY(!QFile::exists(*path));
}

void FirmwareTest::aVmThatNeverRanHasNothingToCopy()
{
    const QStringList kinds{picked, explicitly("/not/there/web.fd"),
                            "<os><type arch='x86_64' machine='q35'>hvm</type></os>"};
    for (const QString &os : kinds) {
        const VmRef vm = make("web", os, emulatedTpm);
        const QStringList before = everything();
        const auto rollback = newRollback();
        const auto path = copyFirmware(*rollback, copyOf(vm, "c1", "b"));
        QVERIFY2(path, say(path.error()));
        QCOMPARE(*path, QString());
        QCOMPARE(everything(), before);
        remove(vm);
        m_made.clear();
    }
}

void FirmwareTest::firmwareThatTheVmWritesToIsNotShared()
{
    const VmRef vm = make("web",
                          "<os><type arch='x86_64' machine='q35'>hvm</type><loader readonly='no' "
                          "type='pflash'>/fw/web.fd</loader></os>",
                          {});
    const auto rollback = newRollback();
    const auto path = copyFirmware(*rollback, copyOf(vm, "c1", "a"));
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Unsupported);
    QVERIFY2(path.error().detail.contains("/fw/web.fd"), say(path.error()));
}

void FirmwareTest::aFailureAnywhereLeavesNothing_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<bool>("byCancel");
    QTest::addColumn<int>("step");
    for (const char *node : {"a", "b"}) {
        for (const bool byCancel : {false, true}) {
            // variables, the VM's folder, the TPM's, its state
            for (const int step : {1, 2, 3, 4})
                QTest::addRow("%s on %s at %d", byCancel ? "cancel" : "failure", node, step)
                    << QString(node) << byCancel << step;
        }
    }
}

void FirmwareTest::aFailureAnywhereLeavesNothing()
{
    QFETCH(QString, node);
    QFETCH(bool, byCancel);
    QFETCH(int, step);
    const VmRef vm = make("web", picked, emulatedTpm);
    QVERIFY(runOnce(vm));
    const QStringList before = everything();
    StepCounter counter;
    counter.last = step;
    counter.byCancel = byCancel;
    FirmwareCopy copy = copyOf(vm, "c1", node);
    copy.stop = counter.stop.get_token();
    const auto rollback = newRollback(&counter);
    const auto path = copyFirmware(*rollback, copy);
    QCOMPARE(counter.steps, step);
    if (byCancel && step == 4) { // it was over by then
        QVERIFY2(path, say(path.error()));
    } else {
        QVERIFY(!path);
        QCOMPARE(path.error().kind, byCancel ? ErrorKind::Cancelled : ErrorKind::NoSpace);
    }
    QCOMPARE(rollback->run(), QStringList());
    if (node == u"b")
        QDir().rmdir(libvirtFolder("b") + "/swtpm");
    QCOMPARE(everything(), before);
}

void FirmwareTest::severalAtOnce()
{
    const VmRef vm = make("web", picked, emulatedTpm);
    QVERIFY(runOnce(vm));
    const QStringList before = everything();
    std::vector<FirmwareCopy> copies;
    std::vector<std::unique_ptr<Rollback>> rollbacks;
    for (int i = 0; i < 4; ++i) {
        copies.push_back(copyOf(vm, QString("c%1").arg(i), "a"));
        rollbacks.push_back(newRollback());
    }
    std::vector<std::thread> threads;
    std::vector<Result<QString>> results(4);
    for (size_t i = 0; i < 4; ++i)
        threads.emplace_back([&, i] { results[i] = copyFirmware(*rollbacks[i], copies[i]); });
    for (std::thread &thread : threads)
        thread.join();
    for (size_t i = 0; i < 4; ++i) {
        QVERIFY2(results[i], say(results[i].error()));
        QCOMPARE(contentOf(tpmFile("a", copies[i].newUuid)), contentOf(tpmFile("a", vm.uuid)));
        QCOMPARE(rollbacks[i]->run(), QStringList());
    }
    QCOMPARE(everything(), before);
}

void FirmwareTest::aWholeCloneHasThem()
{
    const QString image = m_lab.makeImage(m_lab.folder("default") + "/web.qcow2", "qcow2", 8, 1);
    const VmRef vm = make("web", picked, emulatedTpm + diskAt(image));
    QVERIFY(runOnce(vm));
    QVERIFY(write(nvramFolder("a") + "/web_VARS.fd", "a variable of the original"));
    const QStringList before = everything();
    const auto outcome = m_lab.clone(m_lab.plan(vm, "c1"));
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(contentOf(nvramFolder("a") + "/c1_VARS.fd"),
             contentOf(nvramFolder("a") + "/web_VARS.fd"));
    QCOMPARE(contentOf(tpmFile("a", outcome->uuid)), contentOf(tpmFile("a", vm.uuid)));
    QVERIFY(runOnce({"a", outcome->uuid}));
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
    QCOMPARE(everything(), before);
    QVERIFY(QFile::remove(image));
}

void FirmwareTest::aCancelledCloneLeavesNone()
{
    const QString image = m_lab.makeImage(m_lab.folder("default") + "/web.qcow2", "qcow2", 8, 1);
    const VmRef vm = make("web", picked, emulatedTpm + diskAt(image));
    QVERIFY(runOnce(vm));
    const QStringList before = everything();
    std::stop_source stop;
    bool wereThere = false;
    const auto outcome =
        m_lab.clone(m_lab.plan(vm, "c1"), stop.get_token(), [&](const Progress &progress) {
            if (progress.phase != Phase::Defining)
                return;
            wereThere = QFile::exists(nvramFolder("a") + "/c1_VARS.fd");
            stop.request_stop();
        });
    QVERIFY2(!outcome && outcome.error().kind == ErrorKind::Cancelled, say(outcome));
    QVERIFY(wereThere);
    QVERIFY2(outcome.error().leftovers.isEmpty(), say(outcome));
    QCOMPARE(everything(), before);
    QVERIFY(QFile::remove(image));
}

QTEST_GUILESS_MAIN(FirmwareTest)
#include "tst_firmware.moc"
