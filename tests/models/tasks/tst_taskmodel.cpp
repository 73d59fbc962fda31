// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refusaltext.h"
#include "models/tasks/taskmodel.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"
#include "tests/models/tasks/gate.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <thread>

using namespace ramet;
using namespace ramet::test;

class TaskModelTest : public QObject {
    Q_OBJECT
private slots:
    void rowsFollowTheQueue();
    void aRunningCopyShowsBytesAndFraction();
    void aLimitReachesTheRunningCopyAndIsShown();
    void anErrorIsASentenceWithDetails();
    void aRefusalTellsItsReasonsOnce();
    void aFailureSaysWhereWhyAndWhatIsLeft();
    void theSpeedIsMeasuredAnewAfterAChangedLimit();
    void anothersTaskIsShownAndCannotBeCancelled();
};

void TaskModelTest::rowsFollowTheQueue()
{
    Gate gate;
    TaskQueue queue;
    TaskModel model(queue);
    const QAbstractItemModelTester tester(&model);
    queue.setLimits({1, 1});
    const TaskId first = queue.enqueue(copyTask(gate.work()));
    const TaskId second = queue.enqueue(copyTask(gate.work()));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf(first).data(TaskModel::ProgressRole).toDouble(), -1.0);
    QCOMPARE(model.indexOf(second).data(TaskModel::StateRole).toInt(),
             static_cast<int>(TaskState::Queued));

    QSignalSpy changes(&model, &TaskModel::dataChanged);
    queue.cancel(second);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.indexOf(second).data(TaskModel::StateRole).toInt(),
             static_cast<int>(TaskState::Cancelled));
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
    QCOMPARE(model.indexOf(first).data(TaskModel::ProgressRole).toDouble(), 1.0);
    const QModelIndex status = model.indexOf(first).siblingAtColumn(TaskModel::Status);
    QCOMPARE(status.data().toString(), QStringLiteral("passed"));
    queue.removeEnded();
    QCOMPARE(model.rowCount(), 0);
}

void TaskModelTest::aRunningCopyShowsBytesAndFraction()
{
    Gate gate;
    TaskQueue queue;
    TaskModel model(queue);
    const TaskId id = queue.enqueue(
        copyTask([&](const std::stop_token &stop, const ProgressSink &sink) -> Result<TaskResult> {
            sink({Phase::Copying, "vda", 3ULL << 30, 12ULL << 30});
            gate.pass(stop);
            return TaskResult{};
        }));
    const QModelIndex status = model.indexOf(id).siblingAtColumn(TaskModel::Status);
    QTRY_COMPARE(status.data().toString(), QStringLiteral("Copying vda: 3 GiB of 12 GiB"));
    QCOMPARE(status.data(TaskModel::ProgressRole).toDouble(), 0.25);
    QCOMPARE(status.siblingAtColumn(TaskModel::ProgressBar).data().toString(),
             QStringLiteral("25%"));
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
}

void TaskModelTest::aLimitReachesTheRunningCopyAndIsShown()
{
    Gate gate;
    TaskQueue queue;
    TaskModel model(queue);
    TaskRequest request;
    const auto limit = std::make_shared<std::atomic<quint64>>(0);
    request = copyTask([&](const std::stop_token &stop, const ProgressSink &sink) {
        sink({Phase::Copying, "vda", 3ULL << 30, 12ULL << 30});
        gate.pass(stop);
        return Result<TaskResult>(TaskResult{QString::number(limit->load()), {}});
    });
    request.speedLimit = limit;
    const TaskId id = queue.enqueue(std::move(request));
    const TaskId other = queue.enqueue(copyTask(gate.work(), "b"));
    queue.setSpeedLimit(other, 1); // it goes at its own speed
    QVERIFY(queue.find(id)->isLimitable() && !queue.find(other)->isLimitable());
    queue.setSpeedLimit(id, 50ULL << 20);
    const QModelIndex status = model.indexOf(id).siblingAtColumn(TaskModel::Status);
    QTRY_COMPARE(status.data().toString(),
                 QStringLiteral("Copying vda: 3 GiB of 12 GiB, at most 50 MiB/s"));
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
    QCOMPARE(queue.find(id)->result.text, QString::number(50ULL << 20));
    queue.setSpeedLimit(id, 7); // too late
    QCOMPARE(limit->load(), 50ULL << 20);
}

void TaskModelTest::anErrorIsASentenceWithDetails()
{
    TaskQueue queue;
    TaskModel model(queue);
    const TaskId id = queue.enqueue(
        copyTask([](const std::stop_token &, const ProgressSink &) -> Result<TaskResult> {
            return std::unexpected(
                Error{ErrorKind::NoSpace, "create volume", "web", "errno 28", {"web.qcow2"}});
        }));
    QTRY_COMPARE(queue.activeCount(), 0);
    const QModelIndex index = model.indexOf(id);
    QVERIFY(index.siblingAtColumn(TaskModel::Status).data().toString().contains("“web”"));
    const QString details = index.data(TaskModel::DetailsRole).toString();
    for (const char *part : {"create volume", "errno 28", "web.qcow2", "Node: a"})
        QVERIFY2(details.contains(QLatin1String(part)), qPrintable(details));
}

void TaskModelTest::aRefusalTellsItsReasonsOnce()
{
    Task task;
    task.state = TaskState::Failed;
    const Refusal refusal{Reason::SourceGone, Field::None, "web", {}, {}};
    task.error = refused("clone", "web", {refusal});
    QCOMPARE(taskErrorText(task), refusalText(refusal));
    QVERIFY(taskErrorDetails(task).isEmpty());
    task.error->leftovers = QStringList{"web.qcow2"};
    QVERIFY(taskErrorDetails(task).contains("web.qcow2"));
    task.error = Error{ErrorKind::NoSpace, "create volume", "web", "errno 28", {}};
    QVERIFY(taskErrorText(task).contains("not enough space on “web”"));
    QVERIFY(taskErrorDetails(task).contains("errno 28"));
}

void TaskModelTest::aFailureSaysWhereWhyAndWhatIsLeft()
{
    Task task;
    task.state = TaskState::Failed;
    task.title = "Clone “big” to “big-2”";
    task.error = Error{ErrorKind::NoSpace, "copy disk", "tiny", "the copy job ended early"};
    task.error->place = {"vda", "tiny", "/pools/tiny/big-2.qcow2", 3ULL << 30};
    task.error->isUndone = true;
    const auto told = failureToTell(task, {});
    QVERIFY(told);
    QCOMPARE(
        told->sentence,
        QString("Clone “big” to “big-2” failed. Storage “tiny” is full: the copy of disk “vda” "
                "takes 3 GiB. Free some space or choose another storage. Nothing was left "
                "behind."));
    for (const char *line : {"Storage: tiny", "File: /pools/tiny/big-2.qcow2", "Needed: 3 GiB",
                             "No space left on device", "the copy job ended early"})
        QVERIFY2(told->details.contains(QLatin1String(line)), qPrintable(told->details));
    task.error->isUndone = false;
    task.error->leftovers = QStringList{"big-2.qcow2"};
    QVERIFY(!failureToTell(task, {})->sentence.contains("Nothing was left"));
}

void TaskModelTest::theSpeedIsMeasuredAnewAfterAChangedLimit()
{
    Gate gate;
    TaskQueue queue;
    TaskRequest request = copyTask([&](const std::stop_token &stop, const ProgressSink &sink) {
        for (quint64 done = 0; !stop.stop_requested() && done < 20; ++done) {
            sink({Phase::Copying, "vda", done << 24, 1ULL << 40});
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        gate.pass(stop);
        return Result<TaskResult>(TaskResult{});
    });
    request.speedLimit = std::make_shared<std::atomic<quint64>>(0);
    const TaskId id = queue.enqueue(std::move(request));
    QTRY_VERIFY(queue.find(id)->bytesPerSecond > 0 && queue.find(id)->secondsLeft);
    queue.setSpeedLimit(id, 1000);
    QCOMPARE(queue.find(id)->bytesPerSecond, 0.0);
    QVERIFY(!queue.find(id)->secondsLeft);
    queue.cancel(id);
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
}

void TaskModelTest::anothersTaskIsShownAndCannotBeCancelled()
{
    TaskQueue queue;
    TaskModel model(queue);
    const QAbstractItemModelTester tester(&model);
    Task task;
    task.title = "Clone “web” to “web-2”";
    task.state = TaskState::Running;
    task.isElsewhere = true;
    task.made = {"a", "uuid-2"};
    const TaskId id = queue.show(task);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.indexOf(id)
                .siblingAtColumn(TaskModel::Status)
                .data()
                .toString()
                .contains("another program"));
    QVERIFY(queue.findMaking({"a", "uuid-2"}) && !queue.findMaking({"a", ""}));
    queue.cancel(id);
    QCOMPARE(queue.activeCount(), 0);
    QVERIFY(!queue.find(id)->cancelRequested);
    queue.hide(id);
    QCOMPARE(model.rowCount(), 0);
}

RAMET_TEST(TaskModelTest)
#include "tst_taskmodel.moc"
