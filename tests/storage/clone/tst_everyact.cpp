// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deleteoperation.h"
#include "storage/deletion/deletionplan.h"
#include "storage/flatten/flattenoperation.h"
#include "storage/look/look.h"
#include "storage/recovery/leftovers.h"
#include "storage/template/templateoperation.h"
#include "storage/template/templateplan.h"
#include "storage/undo/journal.h"
#include "tests/storage/stepwatch.h"
#include "tests/storage/storagelab.h"
#include "tests/support/filelimit.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QtTest>
#include <functional>

using namespace ramet;
using namespace ramet::test;

namespace {

/// What the engine says before each act, in order, and who wants to meddle there.
QStringList acts;
std::function<void(const QString &)> meddle;

void noteAct(const QString &category, const QString &text)
{
    if (category != u"ramet.storage.vm" && category != u"ramet.storage.template" &&
        category != u"ramet.storage.flatten")
        return;
    const QString last = QString(text).remove('"').section('/', -1).trimmed();
    acts << (text.contains('/') ? text.section('"', 0, 0).trimmed() + ' ' + last : last);
    if (const auto call = meddle) // it may forget itself
        call(acts.constLast());
}

const QString noAct; ///< nobody meddles

} // namespace

/// The acts that change or remove what is there, each met by others or cut off at each of its
/// steps: nothing of them is left, and nothing is lost.
class EveryActTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void whatMeetsOthersGivesWay_data();
    void whatMeetsOthersGivesWay();
    void whatADeletionHasLeftToDoIsNoted();
    void aDeletionThatCannotBeNotedDoesNothing();
    void flattenThatFailsAtAnyStepLeavesAWholeClone();
    void whatIsCancelledAtAnyMomentIsAsBefore_data();
    void whatIsCancelledAtAnyMomentIsAsBefore();
    void cleanup();

private:
    Status carryOut(
        const QString &operation, std::stop_token stop = {},
        const ProgressSink &sink = [](const Progress &) {});
    void meddleAs(const QString &how);
    /// Definitions and files, as far as people can see them.
    QString state();
    QString folder() const { return m_lab.folder("default") + '/'; }
    bool virsh(const QStringList &arguments) const
    {
        return m_lab.lab().virsh("a", arguments).ok();
    }

    StorageLab m_lab;
    QStringList m_empty;
    VmRef m_vm;       ///< two disks
    VmRef m_template; ///< one
    VmRef m_clone;    ///< linked to it
};

void EveryActTest::initTestCase()
{
    hearLog(noteAct);
    QVERIFY(m_lab.up(1));
}

void EveryActTest::init()
{
    meddle = {};
    m_empty = m_lab.everything();
    const auto image = [&](const char *name) {
        return LabDisk{m_lab.makeImage(folder() + QLatin1String(name), "qcow2", 16, 1)};
    };
    m_vm = m_lab.define("web", {image("one.qcow2"), image("two.qcow2")});
    m_template = m_lab.define("golden", {image("base.qcow2")});
    QVERIFY(runTemplate(m_lab.nodes(), m_template));
    const auto made = m_lab.clone(m_lab.plan(m_template, "linked", CloneMode::Linked));
    QVERIFY2(made, say(made));
    m_clone = {"a", made->uuid};
    acts.clear();
}

Status EveryActTest::carryOut(const QString &operation, std::stop_token stop,
                              const ProgressSink &sink)
{
    Nodes &nodes = m_lab.nodes();
    const auto look = [&] { return ramet::look(nodes, Scope::users()); };
    if (operation == u"template")
        return runTemplate(nodes, m_vm);
    if (operation == u"drop")
        return runTemplate(nodes, m_vm, Snapshots::Drop);
    if (operation == u"untemplate")
        return runUntemplate(nodes, m_template);
    if (operation == u"delete")
        return runDelete(nodes, planDelete(look(), m_vm, false), std::move(stop), sink);
    const auto done = runFlatten(nodes, planFlatten(look(), m_clone), std::move(stop), sink);
    return done ? Status() : std::unexpected(done.error());
}

void EveryActTest::meddleAs(const QString &how)
{
    const QString hand = folder() + "hand.qcow2";
    const auto overlay = [&](const char *base) {
        QVERIFY(run("qemu-img", {"create", "-q", "-f", "qcow2", "-F", "qcow2", "-b",
                                 folder() + QLatin1String(base), hand})
                    .ok());
    };
    if (how == u"start")
        QVERIFY(virsh({"start", "web"}));
    if (how == u"link to two")
        overlay("two.qcow2");
    if (how == u"link to base")
        overlay("base.qcow2");
    if (how == u"remove two")
        QVERIFY(QFile::remove(folder() + "two.qcow2"));
    if (how == u"hold two") // a folder in its place cannot be deleted as a file
        QVERIFY(QFile::remove(folder() + "two.qcow2") &&
                QDir().mkpath(folder() + "two.qcow2/inside"));
}

QString EveryActTest::state()
{
    QStringList lines = m_lab.everything();
    for (const char *vm : {"web", "golden", "linked"}) {
        const Ran ran = m_lab.lab().virsh("a", {"dumpxml", "--inactive", QLatin1String(vm)});
        for (const QByteArray &line : ran.out.split('\n'))
            lines << QString::fromUtf8(
                line.trimmed()); // <metadata> is indented anew once it is set
    }
    return lines.join('\n');
}

void EveryActTest::whatMeetsOthersGivesWay_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("at"); // just before this act
    QTest::addColumn<QString>("others");
    QTest::addColumn<QStringList>("done"); // acts, in order
    QTest::addColumn<int>("error");        // -1: none
    QTest::addColumn<bool>("isAsBefore");
    const QString toTemplate = "convert to template web";
    const QString toVm = "turn back into a VM golden";
    const QString undefine = "removing the definition of web";
    const QString again = "defining web again";
    const QString one = "deleting volume one.qcow2";
    const QString two = "deleting volume two.qcow2";
    const int refused = int(ErrorKind::Refused);
    const auto row = [](const char *name, const char *operation, const QString &act,
                        const char *others, const QStringList &done, int error, bool isAsBefore) {
        QTest::newRow(name) << operation << act << others << done << error << isAsBefore;
    };
    row("template", "template", noAct, "", {toTemplate}, -1, false);
    row("template, started meanwhile", "template", toTemplate, "start", {toTemplate},
        int(ErrorKind::Busy), true);
    row("untemplate, linked to meanwhile", "untemplate", toVm, "link to base", {toVm}, refused,
        true);
    row("delete", "delete", noAct, "", {undefine, one, two}, -1, false);
    row("delete, linked to meanwhile", "delete", undefine, "link to two", {undefine, again},
        refused, true);
    row("delete, started meanwhile", "delete", undefine, "start", {undefine, again},
        int(ErrorKind::Busy), true);
    row("delete, a disk is gone already", "delete", one, "remove two", {undefine, one, two}, -1,
        false);
    row("delete, a disk cannot go", "delete", one, "hold two", {undefine, one, two},
        int(ErrorKind::Failed), false);
    row("flatten", "flatten", noAct, "", {"copying what is below linked-vda.qcow2"}, -1, false);
}

void EveryActTest::whatMeetsOthersGivesWay()
{
    QFETCH(QString, operation);
    QFETCH(QString, at);
    QFETCH(QString, others);
    QFETCH(QStringList, done);
    QFETCH(int, error);
    QFETCH(bool, isAsBefore);
    if (operation == u"untemplate") { // nothing may rest on it yet
        QVERIFY(m_lab.remove(m_clone));
        acts.clear();
    }
    const QString before = state();
    meddle = [&](const QString &now) {
        if (now == at) {
            meddle = {};
            meddleAs(others);
        }
    };
    const Status status = carryOut(operation);
    meddle = {};
    QCOMPARE(acts, done);
    QCOMPARE(status ? -1 : int(status.error().kind), error);
    if (others == u"hold two") {
        QCOMPARE(status.error().leftovers, QStringList{folder() + "two.qcow2"});
        QVERIFY(QDir(folder() + "two.qcow2").removeRecursively());
        // Without the VM only its note knows what is left.
        const auto tasks = unfinishedTasks(Journal::defaultFolder(), nullptr);
        QCOMPARE(tasks.size(), size_t{1});
        QVERIFY(tasks.front().canResume);
        QVERIFY(QFile::remove(tasks.front().file));
    }
    virsh({"destroy", "web"});
    if (QFile::remove(folder() + "hand.qcow2"))
        ramet::look(m_lab.nodes(), Scope::users());
    if (isAsBefore)
        QCOMPARE(state(), before);
}

void EveryActTest::whatADeletionHasLeftToDoIsNoted()
{
    std::vector<UnfinishedTask> tasks;
    meddle = [&](const QString &now) {
        if (now == u"deleting volume two.qcow2")
            tasks = unfinishedTasks(Journal::defaultFolder(), nullptr);
    };
    QVERIFY(carryOut("delete"));
    QCOMPARE(tasks.size(), size_t{1});
    QCOMPARE(tasks[0].operation, JournalOperation::Delete);
    QCOMPARE(tasks[0].object, QString("web"));
    QCOMPARE(tasks[0].state, UnfinishedTask::State::Running);
    QCOMPARE(tasks[0].things.size(), size_t{1});
    QCOMPARE(tasks[0].things[0].undo.name, QString("two.qcow2"));
    QVERIFY(unfinishedTasks(Journal::defaultFolder(), nullptr).empty());
}

void EveryActTest::aDeletionThatCannotBeNotedDoesNothing()
{
    const QString before = state();
    for (const rlim_t bytes : {0, 100, 400}) {
        std::optional<Status> status;
        {
            const FileLimit limit(bytes);
            status = carryOut("delete");
        }
        QVERIFY(!*status);
        QCOMPARE(state(), before);
        QCOMPARE(acts, QStringList());
    }
    QVERIFY(unfinishedTasks(Journal::defaultFolder(), nullptr).empty());
}

void EveryActTest::flattenThatFailsAtAnyStepLeavesAWholeClone()
{
    const QString disk = folder() + "linked-vda.qcow2";
    const QString before = state();
    int ends = 0;
    for (rlim_t bytes = 0;; bytes += 90) {
        QVERIFY2(bytes < 40'000, "it never succeeds");
        std::optional<Status> status;
        {
            const FileLimit limit(bytes);
            status = carryOut("flatten");
        }
        if (*status)
            break;
        QVERIFY2(status->error().leftovers.isEmpty(), say(*status));
        if (imageChain(disk).size() == 1) // it failed in its last line: nothing is left to copy
            break;
        QCOMPARE(state(), before);
        QVERIFY(sameContent(disk, folder() + "base.qcow2"));
        ++ends;
    }
    QVERIFY2(ends > 3, QByteArray::number(ends));
    QVERIFY(sameContent(disk, folder() + "base.qcow2"));
    QCOMPARE(imageChain(disk).size(), 1);
    QCOMPARE(QDir(Journal::defaultFolder()).entryList({"*.journal"}), QStringList());
}

void EveryActTest::whatIsCancelledAtAnyMomentIsAsBefore_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("least"); // moments at which a cancel has an effect
    QTest::newRow("delete") << "delete" << 1;
    QTest::newRow("flatten") << "flatten" << 2;
}

void EveryActTest::whatIsCancelledAtAnyMomentIsAsBefore()
{
    QFETCH(QString, operation);
    QFETCH(int, least);
    const QString before = state();
    int ends = 0;
    for (int moment = 0;; ++moment) {
        StopAt stop(moment);
        const Status status = carryOut(operation, stop.token(), stop.sink());
        if (status)
            break;
        QVERIFY2(status.error().kind == ErrorKind::Cancelled, say(status));
        QVERIFY2(status.error().leftovers.isEmpty(), say(status));
        // What was copied by then may be all.
        if (imageChain(folder() + "linked-vda.qcow2").size() == 2)
            QCOMPARE(state(), before);
        ++ends;
    }
    QVERIFY2(ends >= least, QByteArray::number(ends));
}

/// Whatever is left of the VMs goes by the means of the test.
void EveryActTest::cleanup()
{
    meddle = {};
    virsh({"destroy", "web"});
    for (const char *name : {"linked", "golden", "web"}) {
        if (const VmRef left = m_lab.find(QLatin1String(name)); !left.uuid.isEmpty()) {
            const Status removed = m_lab.remove(left);
            QVERIFY2(removed, say(removed));
        }
    }
    QCOMPARE(m_lab.everything(), m_empty);
}

RAMET_TEST(EveryActTest)
#include "tst_everyact.moc"
