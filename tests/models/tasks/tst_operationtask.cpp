// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errortext.h"
#include "models/tasks/operationtask.h"
#include "models/tasks/operationtext.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class OperationTaskTest : public QObject {
    Q_OBJECT
private slots:
    void aCloneCopiesToItsStorages();
    void aResumedCloneWaitsAsTheFirstOneDid();
    void aResumedLinkedCloneStartsAtOnce();
    void aCleanUpIsAboutTheVmThatWasMade();
    void everyOperationHasATitle();
    void aWarningIsToldBesideTheSuccess();
    void detailsTellTheSeconds_data();
    void detailsTellTheSeconds();
};

namespace {

ClonePlan plan(CloneMode mode = CloneMode::Full)
{
    ClonePlan plan;
    plan.request.source = {"a", "uuid-of-web"};
    plan.request.name = "web-2";
    plan.request.mode = mode;
    plan.sourceName = "web";
    plan.targetNode = "a";
    DiskPlan disk;
    disk.action = mode == CloneMode::Full ? DiskPlan::Action::Copy : DiskPlan::Action::Link;
    disk.method = mode == CloneMode::Full ? CopyMethod::BlockJob : CopyMethod::Overlay;
    disk.targetPool = "fast";
    disk.bytesToCopy = mode == CloneMode::Full ? 1000 : 0;
    plan.disks.push_back(disk);
    return plan;
}

ResumeRequest resume(CloneMode mode = CloneMode::Full)
{
    UnfinishedTask task;
    task.operation = JournalOperation::Clone;
    task.source = "web";
    task.object = "web-2";
    task.node = "a";
    task.clonePlan = plan(mode);
    return {task};
}

/// No copy has a place in it, so nothing that copies ever starts.
struct FullQueue {
    TaskQueue queue;
    FullQueue() { queue.setLimits({0, 0}); }
    const Task &add(const Operation &operation)
    {
        return *queue.find(enqueue(queue, std::make_shared<Nodes>(), {}, operation));
    }
};

} // namespace

void OperationTaskTest::aCloneCopiesToItsStorages()
{
    FullQueue full;
    const Task &task = full.add(plan());
    QCOMPARE(task.title, "Clone “web” to “web-2”");
    QCOMPARE(task.node, "a");
    QCOMPARE(task.storages, QStringList{"a/fast"});
    QVERIFY(task.copiesData && task.mayBeLeft && task.isLimitable());
    QCOMPARE(task.state, TaskState::Queued);
}

void OperationTaskTest::aResumedCloneWaitsAsTheFirstOneDid()
{
    FullQueue full;
    const Task &task = full.add(resume());
    QCOMPARE(task.kind, TaskKind::Recover);
    QCOMPARE(task.node, "a");
    QCOMPARE(task.storages, QStringList{"a/fast"});
    QVERIFY(task.copiesData && task.mayBeLeft && task.isLimitable());
    QCOMPARE(task.state, TaskState::Queued);
}

void OperationTaskTest::aResumedLinkedCloneStartsAtOnce()
{
    FullQueue full;
    const Task &task = full.add(resume(CloneMode::Linked));
    QVERIFY(!task.copiesData);
    QVERIFY(task.state != TaskState::Queued);
}

void OperationTaskTest::aCleanUpIsAboutTheVmThatWasMade()
{
    FullQueue full;
    UnfinishedTask unfinished = resume().task;
    QCOMPARE(full.add(CleanRequest{unfinished}).made, VmRef()); // nothing was defined
    unfinished.things = {
        {{.kind = Undo::Kind::DeleteVolume, .node = "old name", .name = "a", .pool = "fast"}},
        {{.kind = Undo::Kind::RemoveDefinition, .node = "old name", .uuid = "uuid-of-web-2"}}};
    const Task &task = full.add(CleanRequest{unfinished});
    QCOMPARE(task.made, (VmRef{"a", "uuid-of-web-2"}));
    QCOMPARE(task.kind, TaskKind::Recover);
}

void OperationTaskTest::everyOperationHasATitle()
{
    const VmRef vm{"a", "uuid-of-web"};
    FlattenPlan flatten;
    flatten.name = "web";
    DeletePlan remove;
    remove.name = "web";
    const VolumePlan volume{{"a", "fast", "web.qcow2"}, {}, 0, {}};
    const std::vector<std::pair<Operation, QString>> titles{
        {flatten, "Make “web” independent"},
        {remove, "Delete “web”"},
        {volume, "Delete “fast/web.qcow2”"},
        {TemplateRequest{vm, "web"}, "Convert “web” to a template"},
        {UntemplateRequest{vm, "web"}, "Convert template “web” to a VM"},
        {PowerRequest{vm, "web", PowerRequest::Action::Start}, "Start “web”"},
        {PowerRequest{vm, "web", PowerRequest::Action::Shutdown}, "Shut down “web”"},
        {PowerRequest{vm, "web", PowerRequest::Action::ForceOff}, "Force “web” off"},
        {SampleRequest{"a", {}, {}, {}}, "Create a sample VM on “a”"},
        {FolderStorage{"a", "images", "/images"}, "Make “/images” a storage"},
        {resume(), "Finish: Clone of “web” to “web-2”"},
        {CleanRequest{resume().task}, "Clean up: Clone of “web” to “web-2”"},
    };
    for (const auto &[operation, title] : titles) {
        QCOMPARE(operationTitle(operation), title);
        const bool hasOwnText = std::holds_alternative<ResumeRequest>(operation) ||
                                std::holds_alternative<CleanRequest>(operation);
        QVERIFY(hasOwnText || !outcomeText(operation, {}).isEmpty());
    }
}

void OperationTaskTest::aWarningIsToldBesideTheSuccess()
{
    CloneOutcome clone;
    clone.name = "web-2";
    const Error error{ErrorKind::Failed, "start domain", "web-2", "no network 'lab'"};
    Task task;
    task.state = TaskState::Succeeded;
    task.result.outcome = {VmRef{"a", "id"}, clone, {{Warning::Kind::NotStarted, error}}};
    task.result.text = outcomeText(plan(), task.result.outcome);
    QVERIFY(task.result.text.contains("could not be started"));
    const QString details = taskDetails(task);
    QVERIFY2(details.contains("no network 'lab'"), qPrintable(details));
    QVERIFY2(details.contains(errorText(error)), qPrintable(details));
}

void OperationTaskTest::detailsTellTheSeconds_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("C") << QLocale::c() << "22:40:03";
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates) << "10:40:03";
    QTest::newRow("German") << QLocale(QLocale::German) << "22:40:03";
    QTest::newRow("Finnish") << QLocale(QLocale::Finnish) << "22.40.03";
}

void OperationTaskTest::detailsTellTheSeconds()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    const QLocale before;
    QLocale::setDefault(locale);
    Task task;
    task.started = QDateTime(QDate(2026, 1, 5), QTime(22, 40, 3));
    const QString details = taskDetails(task);
    QLocale::setDefault(before);
    QVERIFY2(details.contains(text), qPrintable(details));
}

RAMET_TEST(OperationTaskTest)
#include "tst_operationtask.moc"
