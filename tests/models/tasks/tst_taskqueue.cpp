// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskqueue.h"
#include "tests/models/tasks/gate.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <atomic>

using namespace ramet;
using namespace ramet::test;

namespace {

/// What a queue told, in order: "1 added", "1 running", "1 failed", "1 end".
class Log : public QObject {
public:
    explicit Log(TaskQueue &queue)
    {
        connect(&queue, &TaskQueue::taskAdded, this, [this](TaskId id) { add(id, "added"); });
        connect(&queue, &TaskQueue::tasksChanged, this, [this, &queue](const QList<TaskId> &ids) {
            for (const TaskId id : ids)
                addState(*queue.find(id));
        });
        connect(&queue, &TaskQueue::taskEnded, this, [this](TaskId id) { add(id, "end"); });
        connect(&queue, &TaskQueue::taskRemoved, this, [this](TaskId id) { add(id, "removed"); });
    }
    QStringList lines;

private:
    void add(TaskId id, const char *text)
    {
        lines += QStringLiteral("%1 %2").arg(id).arg(QLatin1String(text));
    }
    void addState(const Task &task)
    {
        static constexpr std::array names{"queued", "running", "succeeded", "failed", "cancelled"};
        if (std::exchange(m_last[task.id], task.state) != task.state)
            add(task.id, names.at(static_cast<std::size_t>(task.state)));
    }
    std::map<TaskId, TaskState> m_last;
};

TaskWork succeeding(const QString &text = {})
{
    return [text](const std::stop_token &, const ProgressSink &) -> Result<TaskResult> {
        return TaskResult{text, {}};
    };
}

TaskWork failing(ErrorKind kind, const QStringList &leftovers = {})
{
    return [=](const std::stop_token &, const ProgressSink &) -> Result<TaskResult> {
        return std::unexpected(Error{kind, "copy", "web", "no space", leftovers});
    };
}

} // namespace

class TaskQueueTest : public QObject {
    Q_OBJECT
private slots:
    void aSuccessEndsOnceWithItsResult();
    void aFailureKeepsItsError();
    void aCancelOfAQueuedTaskEndsItAtOnceAndItNeverRuns();
    void aCancelOfARunningTaskEndsItWhenItHasCleanedUp();
    void aCancelThatLeftSomethingBehindKeepsTheError();
    void aTaskThatFinishesDespiteACancelSucceeded();
    void copiesWaitForAPlaceOnTheirNode();
    void copiesWaitForAPlaceOnTheirStorage();
    void shortTasksAreNotHeldUpByCopies();
    void higherLimitsStartWhatWaits();
    void progressComesAtMostTenTimesASecond();
    void theLastProgressIsKept();
    void shutdownEndsEveryTaskOnce();
    void leavingCancelsOnlyWhatCannotBeLeft();
    void removeEndedForgetsOnlyWhatEnded();
    void aTaskMayBePutInWhileAnotherEnds();
};

void TaskQueueTest::aSuccessEndsOnceWithItsResult()
{
    TaskQueue queue;
    Log log(queue);
    const TaskId id = queue.enqueue(copyTask(succeeding("done")));
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(log.lines, QStringList({"1 added", "1 running", "1 succeeded", "1 end"}));
    QCOMPARE(queue.find(id)->result.text, QStringLiteral("done"));
    QVERIFY(queue.find(id)->started.isValid() && queue.find(id)->ended.isValid());
    QCOMPARE(queue.activeCount(), 0);
    queue.cancel(id);
    QCoreApplication::processEvents();
    QCOMPARE(log.lines.size(), 4);
}

void TaskQueueTest::aFailureKeepsItsError()
{
    TaskQueue queue;
    Log log(queue);
    const TaskId id = queue.enqueue(copyTask(failing(ErrorKind::NoSpace, {"web.qcow2"})));
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(log.lines, QStringList({"1 added", "1 running", "1 failed", "1 end"}));
    QCOMPARE(queue.find(id)->error->kind, ErrorKind::NoSpace);
    QCOMPARE(queue.find(id)->error->leftovers, QStringList("web.qcow2"));
}

void TaskQueueTest::aCancelOfAQueuedTaskEndsItAtOnceAndItNeverRuns()
{
    Gate gate;
    std::atomic_bool ran = false;
    TaskQueue queue;
    queue.setLimits({1, 1});
    Log log(queue);
    queue.enqueue(copyTask(gate.work()));
    const TaskId second = queue.enqueue(
        copyTask([&](const std::stop_token &, const ProgressSink &) -> Result<TaskResult> {
            ran = true;
            return TaskResult{};
        }));
    QTRY_COMPARE(gate.waiting(), 1);
    QCOMPARE(queue.find(second)->state, TaskState::Queued);
    queue.cancel(second);
    QCOMPARE(queue.find(second)->state, TaskState::Cancelled);
    QVERIFY(!queue.find(second)->error);
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
    QCOMPARE(log.lines, QStringList({"1 added", "1 running", "2 added", "2 cancelled", "2 end",
                                     "1 succeeded", "1 end"}));
    QVERIFY(!ran);
}

void TaskQueueTest::aCancelOfARunningTaskEndsItWhenItHasCleanedUp()
{
    Gate work;
    Gate cleaning;
    TaskQueue queue;
    Log log(queue);
    const TaskId id = queue.enqueue(
        copyTask([&](const std::stop_token &stop, const ProgressSink &) -> Result<TaskResult> {
            work.pass(stop);
            cleaning.pass({});
            return std::unexpected(Error{ErrorKind::Cancelled, {}, {}, {}, {}});
        }));
    QTRY_COMPARE(work.waiting(), 1);
    queue.cancel(id);
    QTRY_COMPARE(cleaning.waiting(), 1);
    QVERIFY(queue.find(id)->cancelRequested);
    QCOMPARE(queue.find(id)->state, TaskState::Running);
    cleaning.open();
    QTRY_COMPARE(queue.find(id)->state, TaskState::Cancelled);
    QVERIFY(!queue.find(id)->error);
    QCOMPARE(log.lines, QStringList({"1 added", "1 running", "1 cancelled", "1 end"}));
}

void TaskQueueTest::aCancelThatLeftSomethingBehindKeepsTheError()
{
    TaskQueue queue;
    const TaskId id = queue.enqueue(copyTask(failing(ErrorKind::Cancelled, {"web.qcow2"})));
    QTRY_COMPARE(queue.find(id)->state, TaskState::Cancelled);
    QCOMPARE(queue.find(id)->error->leftovers, QStringList("web.qcow2"));
}

void TaskQueueTest::aTaskThatFinishesDespiteACancelSucceeded()
{
    Gate gate;
    TaskQueue queue;
    const TaskId id = queue.enqueue(
        copyTask([&](const std::stop_token &stop, const ProgressSink &) -> Result<TaskResult> {
            gate.pass(stop);
            return TaskResult{};
        }));
    QTRY_COMPARE(gate.waiting(), 1);
    queue.cancel(id);
    QTRY_COMPARE(queue.find(id)->state, TaskState::Succeeded);
}

void TaskQueueTest::copiesWaitForAPlaceOnTheirNode()
{
    Gate gate;
    TaskQueue queue;
    queue.setLimits({2, 9});
    for (int i = 0; i < 5; ++i)
        queue.enqueue(copyTask(gate.work(), "a"));
    const TaskId onB = queue.enqueue(copyTask(gate.work(), "b"));
    QTRY_COMPARE(gate.waiting(), 3);
    QCOMPARE(queue.find(onB)->state, TaskState::Running);
    QCOMPARE(queue.find(3)->state, TaskState::Queued);
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
    QCOMPARE(gate.most(), 3);
    for (const Task &task : queue.tasks())
        QCOMPARE(task.state, TaskState::Succeeded);
}

void TaskQueueTest::copiesWaitForAPlaceOnTheirStorage()
{
    Gate gate;
    TaskQueue queue;
    queue.setLimits({9, 1});
    queue.enqueue(copyTask(gate.work(), "a", {"a/shared"}));
    const TaskId same = queue.enqueue(copyTask(gate.work(), "b", {"b/default", "a/shared"}));
    const TaskId another = queue.enqueue(copyTask(gate.work(), "b", {"b/default"}));
    QTRY_COMPARE(gate.waiting(), 2);
    QCOMPARE(queue.find(same)->state, TaskState::Queued);
    QCOMPARE(queue.find(another)->state, TaskState::Running);
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
}

void TaskQueueTest::shortTasksAreNotHeldUpByCopies()
{
    Gate gate;
    TaskQueue queue;
    queue.setLimits({1, 1});
    for (int i = 0; i < 3; ++i)
        queue.enqueue(copyTask(gate.work()));
    const TaskId id = queue.enqueue(shortTask(succeeding()));
    QTRY_COMPARE(queue.find(id)->state, TaskState::Succeeded);
    QCOMPARE(queue.activeCount(), 3);
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
}

void TaskQueueTest::higherLimitsStartWhatWaits()
{
    Gate gate;
    TaskQueue queue;
    queue.setLimits({1, 9});
    for (int i = 0; i < 3; ++i)
        queue.enqueue(copyTask(gate.work()));
    QTRY_COMPARE(gate.waiting(), 1);
    queue.setLimits({3, 9});
    QTRY_COMPARE(gate.waiting(), 3);
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
}

void TaskQueueTest::progressComesAtMostTenTimesASecond()
{
    TaskQueue queue;
    QElapsedTimer time;
    const auto busy = [](const std::stop_token &, const ProgressSink &sink) -> Result<TaskResult> {
        const QDeadlineTimer deadline(1000);
        for (quint64 done = 0; !deadline.hasExpired(); ++done)
            sink({Phase::Copying, "vda", done, 1'000'000'000});
        return TaskResult{};
    };
    int batches = 0;
    int largestBatch = 0;
    connect(&queue, &TaskQueue::tasksChanged, this, [&](const QList<TaskId> &ids) {
        ++batches;
        largestBatch = std::max(largestBatch, static_cast<int>(ids.size()));
    });
    time.start();
    queue.enqueue(copyTask(busy));
    queue.enqueue(copyTask(busy));
    QTRY_COMPARE(queue.activeCount(), 0);
    const auto allowed = static_cast<int>(time.elapsed() / 100) + 1 + 4; // two starts, two ends
    QVERIFY2(batches >= 6 && batches <= allowed, qPrintable(QString::number(batches)));
    QCOMPARE(largestBatch, 2);
}

void TaskQueueTest::theLastProgressIsKept()
{
    TaskQueue queue;
    const TaskId id = queue.enqueue(
        copyTask([](const std::stop_token &, const ProgressSink &sink) -> Result<TaskResult> {
            sink({Phase::Copying, "vda", 10, 20});
            sink({Phase::RollingBack, {}, 11, 20});
            return std::unexpected(Error{ErrorKind::Failed, {}, {}, {}, {}});
        }));
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(queue.find(id)->progress.phase, Phase::RollingBack);
    QCOMPARE(queue.find(id)->progress.doneBytes, 11U);
}

void TaskQueueTest::shutdownEndsEveryTaskOnce()
{
    Gate gate;
    TaskQueue queue;
    queue.setLimits({1, 1});
    Log log(queue);
    for (int i = 0; i < 3; ++i)
        queue.enqueue(copyTask(gate.work()));
    QTRY_COMPARE(gate.waiting(), 1);
    queue.shutdown();
    QCOMPARE(queue.activeCount(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(log.lines.filter("cancelled").size(), 3);
    QCOMPARE(log.lines.filter("end").size(), 3);
    QCOMPARE(queue.enqueue(copyTask(gate.work())), 0U);
}

void TaskQueueTest::leavingCancelsOnlyWhatCannotBeLeft()
{
    Gate gate;
    TaskQueue queue;
    queue.setLimits({1, 4});
    QSignalSpy ready(&queue, &TaskQueue::readyToLeave);
    TaskRequest leavable = copyTask(gate.work());
    leavable.mayBeLeft = true;
    const TaskId left = queue.enqueue(leavable);
    const TaskId waiting = queue.enqueue(leavable);
    const TaskId other = queue.enqueue(shortTask(gate.work()));
    QTRY_COMPARE(gate.waiting(), 2);
    QCOMPARE(queue.leavableCount(), 1);
    queue.leave();
    QCOMPARE(queue.find(waiting)->state, TaskState::Cancelled); // it has no journal yet
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(queue.find(other)->state, TaskState::Cancelled);
    QCOMPARE(queue.find(left)->state, TaskState::Running);
    QVERIFY(!queue.find(left)->cancelRequested);
    QCOMPARE(queue.enqueue(shortTask(gate.work())), TaskId{0});
    gate.open();
}

void TaskQueueTest::removeEndedForgetsOnlyWhatEnded()
{
    Gate gate;
    TaskQueue queue;
    const TaskId ended = queue.enqueue(shortTask(succeeding()));
    const TaskId running = queue.enqueue(copyTask(gate.work()));
    QTRY_VERIFY(queue.find(ended)->isEnded());
    Log log(queue);
    queue.removeEnded();
    QCOMPARE(log.lines, QStringList("1 removed"));
    QVERIFY(!queue.find(ended));
    QVERIFY(queue.find(running));
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
}

void TaskQueueTest::aTaskMayBePutInWhileAnotherEnds()
{
    TaskQueue queue;
    connect(&queue, &TaskQueue::taskEnded, this, [&queue](TaskId id) {
        if (id < 20)
            queue.enqueue(copyTask(succeeding()));
    });
    queue.enqueue(copyTask(succeeding()));
    QTRY_COMPARE(queue.tasks().size(), 20U);
    QTRY_COMPARE(queue.activeCount(), 0);
}

RAMET_TEST(TaskQueueTest)
#include "tst_taskqueue.moc"
