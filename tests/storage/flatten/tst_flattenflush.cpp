// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deletionplan.h"
#include "storage/flatten/flattenoperation.h"
#include "storage/look/look.h"
#include "storage/power/poweroperation.h"
#include "storage/template/templateoperation.h"
#include "storage/template/templateplan.h"
#include "storage/undo/journal.h"
#include "tests/storage/copy/livelab.h"
#include "tests/support/labprocess.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QtTest>
#include <csignal>

using namespace ramet;
using namespace ramet::test;

namespace {

QList<Reason> reasonsOf(const std::vector<Refusal> &refusals)
{
    QList<Reason> reasons;
    for (const Refusal &refusal : refusals)
        reasons << refusal.reason;
    return reasons;
}

} // namespace

/// Clones that become independent while they run, and whose QEMU ends before it has written what
/// it copied: a guest that stands still makes that last.
class FlattenFlushTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aTemplateStaysTiedUntilAllIsWritten();
    void whatAKilledQemuLostIsCopiedAgain();
    void aLaterRunDoesNotProveWhatAnEarlierOneCopied();
    void cleanup();
    void cleanupTestCase() { QVERIFY(m_lab.remove(m_template)); }

private:
    Result<FlattenOutcome> flatten(
        const ProgressSink &sink = [](const Progress &) {}, std::stop_token stop = {})
    {
        return runFlatten(m_lab.nodes(),
                          planFlatten(ramet::look(m_lab.nodes(), Scope::users()), m_vm),
                          std::move(stop), sink);
    }
    /// Of a guest that stands still; `act` while that is waited for.
    Result<FlattenOutcome> flattenPaused(const std::function<void()> &act,
                                         std::stop_token stop = {});
    bool killQemu();
    bool isMarked() { return !lookAtVm(m_lab.nodes(), m_vm)->marks.unflushed.empty(); }
    bool isLikeBefore() { return sameContent(m_disk, m_disk + ".kept"); }
    QList<Reason> whyTemplateStays();

    LiveLab m_lab;
    VmRef m_template;
    VmRef m_vm; ///< a linked clone
    QString m_disk;
};

void FlattenFlushTest::initTestCase()
{
    QVERIFY(m_lab.up());
    const QString image = m_lab.makeImage(m_lab.folder("default") + "/gold.qcow2", "qcow2", 64, 8);
    m_template = m_lab.define("gold", {{image}});
    QVERIFY(runTemplate(m_lab.nodes(), m_template));
}

void FlattenFlushTest::init()
{
    const auto made = m_lab.clone(m_lab.plan(m_template, "vm", CloneMode::Linked));
    QVERIFY2(made, say(made));
    m_vm = {made->node, made->uuid};
    m_disk = lookAtVm(m_lab.nodes(), m_vm)->disks[0].path;
    QVERIFY(run("qemu-img", {"convert", "-O", "qcow2", m_disk, m_disk + ".kept"}).ok());
}

void FlattenFlushTest::cleanup()
{
    m_lab.virsh({"destroy", "vm"});
    QVERIFY(QFile::remove(m_disk + ".kept") && m_lab.remove(m_vm));
    QCOMPARE(whyTemplateStays(), QList<Reason>());
    QCOMPARE(QDir(Journal::defaultFolder()).entryList({"*.journal"}), QStringList());
}

bool FlattenFlushTest::killQemu()
{
    const qint64 qemu = labProcess(m_lab.lab(), {"qemu-system", "guest=vm,"});
    return qemu > 0 && ::kill(static_cast<pid_t>(qemu), SIGKILL) == 0 && QTest::qWaitFor([&] {
               return m_lab.virsh({"domstate", "vm"}).out.trimmed() == "shut off";
           });
}

QList<Reason> FlattenFlushTest::whyTemplateStays()
{
    const Inventory inventory = ramet::look(m_lab.nodes(), Scope::users());
    return reasonsOf(planDelete(inventory, m_template, false).refusals);
}

Result<FlattenOutcome> FlattenFlushTest::flattenPaused(const std::function<void()> &act,
                                                       std::stop_token stop)
{
    if (!m_lab.virsh({"start", "vm", "--paused"}).ok())
        return std::unexpected(Error{});
    bool waited = false;
    return flatten(
        [&](const Progress &now) {
            if (now.phase == Phase::Waiting && !std::exchange(waited, true))
                act();
        },
        std::move(stop));
}

/// Neither its image nor its definition names the template while its QEMU may not have written all.
void FlattenFlushTest::aTemplateStaysTiedUntilAllIsWritten()
{
    std::stop_source stop;
    QList<Reason> reasons;
    const auto cancelled = flattenPaused(
        [&] {
            QCOMPARE(imageChain(m_disk).size(), 1);
            reasons = whyTemplateStays();
            stop.request_stop();
        },
        stop.get_token());
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QCOMPARE(reasons, QList{Reason::HasDependants});
    QCOMPARE(whyTemplateStays(), QList{Reason::HasDependants});
    // The same QEMU can still be made to write it.
    QVERIFY(m_lab.virsh({"resume", "vm"}).ok());
    const auto outcome = flatten();
    QVERIFY2(outcome, say(outcome));
    QVERIFY(!isMarked() && killQemu() && isLikeBefore());
}

void FlattenFlushTest::whatAKilledQemuLostIsCopiedAgain()
{
    const auto outcome = flattenPaused([&] { QVERIFY(killQemu()); });
    QVERIFY2(outcome, say(outcome));
    QCOMPARE(imageChain(m_disk).size(), 1);
    QVERIFY(!isMarked() && isLikeBefore());
}

void FlattenFlushTest::aLaterRunDoesNotProveWhatAnEarlierOneCopied()
{
    const auto lost = flattenPaused([&] {
        QVERIFY(m_lab.virsh({"destroy", "vm"}).ok() && m_lab.virsh({"start", "vm"}).ok());
    });
    QVERIFY(!lost);
    QCOMPARE(lost.error().cause, ErrorCause::NotFlushed);
    QCOMPARE(flatten().error().cause, ErrorCause::NotFlushed);
    QCOMPARE(whyTemplateStays(), QList{Reason::HasDependants});
    QVERIFY(runForceOff(m_lab.nodes(), m_vm));
    const QList unwritten{Reason::DisksUnwritten};
    QCOMPARE(reasonsOf(runStart(m_lab.nodes(), m_vm).error().refusals), unwritten);
    QCOMPARE(reasonsOf(runTemplate(m_lab.nodes(), m_vm).error().refusals), unwritten);
    QCOMPARE(reasonsOf(m_lab.plan(m_vm, "copy").refusals), unwritten);
    const auto outcome = flatten();
    QVERIFY2(outcome, say(outcome));
    QVERIFY(!isMarked() && isLikeBefore());
    QVERIFY(runStart(m_lab.nodes(), m_vm));
}

RAMET_TEST(FlattenFlushTest)
#include "tst_flattenflush.moc"
