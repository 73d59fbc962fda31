// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/firmwareplaces.h"
#include "storage/deletion/deleteoperation.h"
#include "storage/deletion/deletionplan.h"
#include "storage/look/look.h"
#include "tests/storage/firmwarelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>
#include <thread>

using namespace ramet;
using namespace ramet::test;

namespace {

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
    void anotherNodesModesOpenNothing_data();
    void anotherNodesModesOpenNothing();
    void aFileOfAnEarlierVmStays();
    void variablesOfARunningVmAreCopied();
    void variablesInAStorageAreCopied();
    void aVmThatNeverRanHasNothingToCopy();
    void firmwareThatTheVmWritesToIsNotShared();
    void aFailureAnywhereLeavesNothing_data();
    void aFailureAnywhereLeavesNothing();
    void severalAtOnce();
    void aWholeCloneHasThem_data();
    void aWholeCloneHasThem();
    void aCancelledCloneLeavesNone();
    void theyGoWithTheDisksAlone();
    void onlyItsNamesAreAClonesVariables();

private:
    FirmwareLab m_lab;
    QStringList m_before;
};

void FirmwareTest::initTestCase()
{
    QVERIFY(m_lab.up());
    m_before = m_lab.everything();
}

void FirmwareTest::cleanup()
{
    m_lab.removeAll();
    QCOMPARE(m_lab.everything(), m_before);
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
    const VmRef vm = m_lab.make("web 'ä'", named ? namedFirmware(own) : pickedFirmware, {});
    QVERIFY(m_lab.runOnce(vm));
    const QString file = named ? own : m_lab.nvramFolder("a") + "/web 'ä'_VARS.fd";
    QVERIFY(writeInto(file, "a variable of the original"));
    const QByteArray content = contentOf(file);

    const FirmwareCopy copy = m_lab.copyOf(vm, "c'1 <&虚", node);
    const auto rollback = m_lab.newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path));
    QCOMPARE(path->isEmpty(), !named);
    const QString made =
        (named && node == u"a" ? folder.path() : m_lab.nvramFolder(node)) + "/c'1 <&虚_VARS.fd";
    QVERIFY(!named || m_lab.local(*path, node) == made);
    QCOMPARE(contentOf(made), content);
    QVERIFY(m_lab.tryClone(copy, *path));
    QCOMPARE(contentOf(made), content); // libvirt took ours and made no new one
    QCOMPARE(contentOf(file), content);
    m_lab.forget({copy.targetNode, copy.newUuid});
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
    const VmRef vm = m_lab.make("secret", pickedFirmware, emulatedTpm);
    QVERIFY(m_lab.runOnce(vm));
    const QByteArray state = contentOf(m_lab.tpmFile("a", vm.uuid));
    QVERIFY(state.size() > 1000);

    const FirmwareCopy copy = m_lab.copyOf(vm, "c1", node);
    const auto rollback = m_lab.newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path));
    const QString made = m_lab.tpmFile(node, copy.newUuid);
    QCOMPARE(contentOf(made), state);
    QCOMPARE(QFileInfo(made).permissions(), QFileInfo(m_lab.tpmFile("a", vm.uuid)).permissions());
    if (node == u"a")
        QCOMPARE(QFileInfo(made).ownerId(), QFileInfo(m_lab.tpmFile("a", vm.uuid)).ownerId());
    QVERIFY(
        m_lab.tryClone(copy, *path)); // swtpm may read and write it, and libvirt sets up no other
    QCOMPARE(contentOf(made), state);
    m_lab.forget({copy.targetNode, copy.newUuid});
    const QString lock = m_lab.tpmRoot(node) + '/' + copy.newUuid + "/tpm2/.lock";
    QVERIFY(QFile::remove(lock)); // swtpm's, which ran
    QCOMPARE(rollback->run(), QStringList());
    QVERIFY(!QFile::exists(m_lab.tpmRoot(node) + '/' + copy.newUuid));
    QCOMPARE(contentOf(m_lab.tpmFile("a", vm.uuid)), state);
    if (node == u"b")
        QDir().rmdir(m_lab.tpmRoot("b")); // libvirt's own folder stays otherwise
}

void FirmwareTest::anotherNodesModesOpenNothing_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileModeThere");
    QTest::addColumn<int>("folderModeThere");
    const auto row = [](const char *node, int file, int folder, int fileThere, int folderThere) {
        QTest::addRow("%04o and %04o to %s", file, folder, node)
            << QString(node) << file << folder << fileThere << folderThere;
    };
    row("a", 0600, 0700, 0600, 0700);
    row("a", 0640, 0750, 0640, 0750); // its own node's
    row("b", 0600, 0700, 0600, 0700);
    row("b", 0666, 0777, 0600, 0700);
    row("b", 0644, 0755, 0600, 0700);
    row("b", 04666, 01777, 0600, 0700);
}

/// Whoever may read a VM's variables and TPM on one host has no right to on the other.
void FirmwareTest::anotherNodesModesOpenNothing()
{
    QFETCH(QString, node);
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    QFETCH(int, fileModeThere);
    QFETCH(int, folderModeThere);
    const auto modeOf = [](const QString &path) {
        struct stat facts {};
        return ::stat(path.toUtf8(), &facts) == 0 ? int(facts.st_mode & 07777) : -1;
    };
    const VmRef vm = m_lab.make("web", pickedFirmware, emulatedTpm);
    QVERIFY(m_lab.runOnce(vm));
    const QString state = m_lab.tpmFile("a", vm.uuid);
    for (const QString &file : {m_lab.nvramFolder("a") + "/web_VARS.fd", state})
        QCOMPARE(::chmod(file.toUtf8(), static_cast<mode_t>(fileMode)), 0);
    QCOMPARE(::chmod(QFileInfo(state).path().toUtf8(), static_cast<mode_t>(folderMode)), 0);

    const FirmwareCopy copy = m_lab.copyOf(vm, "c1", node);
    const auto rollback = m_lab.newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path));
    const QString made = m_lab.tpmFile(node, copy.newUuid);
    QCOMPARE(modeOf(m_lab.nvramFolder(node) + "/c1_VARS.fd"), fileModeThere);
    QCOMPARE(modeOf(made), fileModeThere);
    QCOMPARE(modeOf(QFileInfo(made).path()), folderModeThere);
    // Passable, as libvirt makes it; not to be read.
    QCOMPARE(modeOf(QFileInfo(QFileInfo(made).path()).path()) & 0066, 0);
    QCOMPARE(rollback->run(), QStringList());
    if (node == u"b")
        QDir().rmdir(m_lab.tpmRoot("b"));
}

void FirmwareTest::aFileOfAnEarlierVmStays()
{
    const VmRef vm = m_lab.make("web", pickedFirmware, {});
    QVERIFY(m_lab.runOnce(vm));
    const QString foreign = m_lab.nvramFolder("a") + "/c1_VARS.fd";
    QVERIFY(QFile(foreign).open(QIODevice::WriteOnly) && writeInto(foreign, "precious"));
    const FirmwareCopy copy = m_lab.copyOf(vm, "c1", "a");
    const auto rollback = m_lab.newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path));
    QCOMPARE(m_lab.local(*path, "a"), m_lab.nvramFolder("a") + "/c1-2_VARS.fd");
    QVERIFY(m_lab.tryClone(copy, *path));
    QCOMPARE(contentOf(m_lab.local(*path, "a")),
             contentOf(m_lab.nvramFolder("a") + "/web_VARS.fd"));
    QCOMPARE(contentOf(foreign), QByteArray("precious"));
    m_lab.forget({copy.targetNode, copy.newUuid});
    QCOMPARE(rollback->run(), QStringList());
    QVERIFY(QFile::remove(foreign));
}

void FirmwareTest::variablesOfARunningVmAreCopied()
{
    const VmRef vm = m_lab.make("web", pickedFirmware, {});
    QVERIFY(m_lab.lab().virsh("a", {"start", "--paused", vm.uuid}).ok());
    const FirmwareCopy copy = m_lab.copyOf(vm, "c1", "a");
    const auto rollback = m_lab.newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path));
    QCOMPARE(contentOf(m_lab.nvramFolder("a") + "/c1_VARS.fd"),
             contentOf(m_lab.nvramFolder("a") + "/web_VARS.fd"));
    QCOMPARE(rollback->run(), QStringList());
    QVERIFY(m_lab.isRunning(vm) ||
            m_lab.lab().virsh("a", {"domstate", vm.uuid}).out.contains("paused"));
}

void FirmwareTest::variablesInAStorageAreCopied()
{
    const VmRef vm = m_lab.make("web", namedFirmware(m_lab.folder("default") + "/web_VARS.fd"), {});
    QVERIFY(m_lab.runOnce(vm));
    const FirmwareCopy copy = m_lab.copyOf(vm, "c1", "a");
    const auto rollback = m_lab.newRollback();
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(path, say(path));
    QCOMPARE(*path, m_lab.folder("default") + "/c1_VARS.fd");
    QCOMPARE(contentOf(*path), contentOf(m_lab.folder("default") + "/web_VARS.fd"));
    QCOMPARE(rollback->run(), QStringList());
    QVERIFY(!QFile::exists(*path));
}

void FirmwareTest::aVmThatNeverRanHasNothingToCopy()
{
    const QStringList kinds{pickedFirmware, namedFirmware("/not/there/web.fd"),
                            "<os><type arch='x86_64' machine='q35'>hvm</type></os>"};
    for (const QString &os : kinds) {
        const VmRef vm = m_lab.make("web", os, emulatedTpm);
        const QStringList before = m_lab.everything();
        const auto rollback = m_lab.newRollback();
        const auto path = copyFirmware(*rollback, m_lab.copyOf(vm, "c1", "b"));
        QVERIFY2(path, say(path));
        QCOMPARE(*path, QString());
        QCOMPARE(m_lab.everything(), before);
        m_lab.removeAll();
    }
}

void FirmwareTest::firmwareThatTheVmWritesToIsNotShared()
{
    const VmRef vm =
        m_lab.make("web",
                   "<os><type arch='x86_64' machine='q35'>hvm</type><loader readonly='no' "
                   "type='pflash'>/fw/web.fd</loader></os>",
                   {});
    const auto rollback = m_lab.newRollback();
    const auto path = copyFirmware(*rollback, m_lab.copyOf(vm, "c1", "a"));
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Unsupported);
    QVERIFY2(path.error().detail.contains("/fw/web.fd"), say(path));
}

void FirmwareTest::aFailureAnywhereLeavesNothing_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<bool>("byCancel");
    QTest::addColumn<int>("step");
    for (const char *node : {"a", "b"}) {
        for (const bool byCancel : {false, true}) {
            if (byCancel && *node == 'b' && !allRows())
                continue; // a cancel does not ask where it is
            const bool isFirst = !byCancel && *node == 'a';
            // variables, the VM's folder, the TPM's, its state
            for (const int step : {1, 2, 3, 4}) {
                if (isFirst || step % 2 == byCancel || allRows())
                    QTest::addRow("%s on %s at %d", byCancel ? "cancel" : "failure", node, step)
                        << QString(node) << byCancel << step;
            }
        }
    }
}

void FirmwareTest::aFailureAnywhereLeavesNothing()
{
    QFETCH(QString, node);
    QFETCH(bool, byCancel);
    QFETCH(int, step);
    const VmRef vm = m_lab.make("web", pickedFirmware, emulatedTpm);
    QVERIFY(m_lab.runOnce(vm));
    const QStringList before = m_lab.everything();
    StepCounter counter;
    counter.last = step;
    counter.byCancel = byCancel;
    FirmwareCopy copy = m_lab.copyOf(vm, "c1", node);
    copy.stop = counter.stop.get_token();
    const auto rollback = m_lab.newRollback(&counter);
    const auto path = copyFirmware(*rollback, copy);
    QVERIFY2(counter.steps == step, say(path));
    if (byCancel && step == 4) { // it was over by then
        QVERIFY2(path, say(path));
    } else {
        QVERIFY(!path);
        QCOMPARE(path.error().kind, byCancel ? ErrorKind::Cancelled : ErrorKind::NoSpace);
    }
    QCOMPARE(rollback->run(), QStringList());
    if (node == u"b")
        QDir().rmdir(m_lab.tpmRoot("b"));
    QCOMPARE(m_lab.everything(), before);
}

void FirmwareTest::severalAtOnce()
{
    const VmRef vm = m_lab.make("web", pickedFirmware, emulatedTpm);
    QVERIFY(m_lab.runOnce(vm));
    const QStringList before = m_lab.everything();
    std::vector<FirmwareCopy> copies;
    std::vector<std::unique_ptr<Rollback>> rollbacks;
    for (int i = 0; i < 4; ++i) {
        copies.push_back(m_lab.copyOf(vm, QString("c%1").arg(i), "a"));
        rollbacks.push_back(m_lab.newRollback());
    }
    std::vector<std::thread> threads;
    std::vector<Result<QString>> results(4);
    for (size_t i = 0; i < 4; ++i)
        threads.emplace_back([&, i] { results[i] = copyFirmware(*rollbacks[i], copies[i]); });
    for (std::thread &thread : threads)
        thread.join();
    for (size_t i = 0; i < 4; ++i) {
        QVERIFY2(results[i], say(results[i]));
        QCOMPARE(contentOf(m_lab.tpmFile("a", copies[i].newUuid)),
                 contentOf(m_lab.tpmFile("a", vm.uuid)));
        QCOMPARE(rollbacks[i]->run(), QStringList());
    }
    QCOMPARE(m_lab.everything(), before);
}

void FirmwareTest::aWholeCloneHasThem_data()
{
    QTest::addColumn<QString>("node");
    QTest::newRow("here") << "a";
    QTest::newRow("on a node that shares nothing") << "b";
}

void FirmwareTest::aWholeCloneHasThem()
{
    QFETCH(QString, node);
    const QString image = m_lab.makeImage(m_lab.folder("default") + "/web.qcow2", "qcow2", 8, 1);
    const VmRef vm = m_lab.make("web", pickedFirmware, emulatedTpm + diskAt(image));
    QVERIFY(m_lab.runOnce(vm));
    QVERIFY(writeInto(m_lab.nvramFolder("a") + "/web_VARS.fd", "a variable of the original"));
    const QStringList before = m_lab.everything();
    const auto outcome = m_lab.clone(m_lab.plan(vm, "c1", CloneMode::Full, node));
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(outcome->disks.at(0).method == CopyMethod::NodeStream, node == u"b");
    QCOMPARE(contentOf(m_lab.nvramFolder(node) + "/c1_VARS.fd"),
             contentOf(m_lab.nvramFolder("a") + "/web_VARS.fd"));
    QCOMPARE(contentOf(m_lab.tpmFile(node, outcome->uuid)), contentOf(m_lab.tpmFile("a", vm.uuid)));
    QVERIFY(m_lab.runOnce({node, outcome->uuid}));
    QVERIFY(m_lab.remove({node, outcome->uuid}));
    if (node == u"b")
        QDir().rmdir(m_lab.tpmRoot("b")); // libvirt's own folder stays otherwise
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(QFile::remove(image));
}

void FirmwareTest::aCancelledCloneLeavesNone()
{
    const QString image = m_lab.makeImage(m_lab.folder("default") + "/web.qcow2", "qcow2", 8, 1);
    const VmRef vm = m_lab.make("web", pickedFirmware, emulatedTpm + diskAt(image));
    QVERIFY(m_lab.runOnce(vm));
    const QStringList before = m_lab.everything();
    std::stop_source stop;
    bool wereThere = false;
    const auto outcome =
        m_lab.clone(m_lab.plan(vm, "c1"), stop.get_token(), [&](const Progress &progress) {
            if (progress.phase != Phase::Defining)
                return;
            wereThere = QFile::exists(m_lab.nvramFolder("a") + "/c1_VARS.fd");
            stop.request_stop();
        });
    QVERIFY2(!outcome && outcome.error().kind == ErrorKind::Cancelled, say(outcome));
    QVERIFY(wereThere);
    QVERIFY2(outcome.error().leftovers.isEmpty(), say(outcome));
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(QFile::remove(image));
}

/// Who keeps the disks can use them no longer without the TPM's keys.
void FirmwareTest::theyGoWithTheDisksAlone()
{
    for (const bool keepDisks : {true, false}) {
        const QString image = m_lab.makeImage(m_lab.folder("default") + "/d.qcow2", "qcow2", 16, 1);
        const VmRef vm = m_lab.make("web", pickedFirmware, emulatedTpm + diskAt(image));
        QVERIFY(m_lab.runOnce(vm));
        const DeletePlan plan =
            planDelete(ramet::look(m_lab.nodes(), Scope::users()), vm, keepDisks);
        const Status deleted = runDelete(m_lab.nodes(), plan, {}, [](const Progress &) {});
        QVERIFY2(deleted, say(deleted));
        const QDir state(m_lab.tpmRoot("a") + '/' + vm.uuid);
        const QString variables = m_lab.nvramFolder("a") + "/web_VARS.fd";
        QCOMPARE(QFile::exists(m_lab.tpmFile("a", vm.uuid)), keepDisks);
        QCOMPARE(QFile::exists(variables), keepDisks);
        QCOMPARE(QFile::exists(image), keepDisks);
        if (keepDisks)
            QVERIFY(QDir(state).removeRecursively() && QFile::remove(variables));
    }
}

void FirmwareTest::onlyItsNamesAreAClonesVariables()
{
    for (const char *file : {"web_VARS.fd", "web_VARS", "web-2_VARS.qcow2", "web-17_VARS.fd"})
        QVERIFY2(isVariablesNameOf(file, "web"), file);
    for (const char *file : {"web.fd", "web2_VARS.fd", "web-b_VARS.fd", "web_VARS.fd.old",
                             "my-web_VARS.fd", "web-_VARS.fd", "_VARS.fd"})
        QVERIFY2(!isVariablesNameOf(file, "web"), file);
    QVERIFY(!isVariablesNameOf("_VARS.fd", {}));
}

RAMET_TEST(FirmwareTest)
#include "tst_firmware.moc"
