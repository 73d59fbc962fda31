// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refusaltext.h"
#include "models/tasks/taskmodel.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"
#include "tests/models/tasks/gate.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QtTest>

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
    QVERIFY(taskErrorText(task).contains("not enough space"));
    QVERIFY(taskErrorDetails(task).contains("errno 28"));
}

RAMET_TEST(TaskModelTest)
#include "tst_taskmodel.moc"
