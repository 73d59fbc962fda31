// SPDX-License-Identifier: GPL-3.0-or-later
// A group of tasks at work: when its members begin, wait, are cancelled and left, and how it ends.
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"
#include "tests/models/tasks/gate.h"
#include "tests/models/tasks/madegroup.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class TaskGroupTest : public QObject {
    Q_OBJECT
private slots:
    void allMembersAndOneEnd();
    void noMoreThanSoManyAtOnce();
    void aPauseLetsNothingBeginAndTheRestGoOn();
    void oneMemberIsCancelledAndTheOthersGoOn();
    void aCancelOfTheGroupIsItsMembers();
    void shutdownKeepsWhatWasMade();
    void leavingCancelsMembersThatWait();
};

void TaskGroupTest::allMembersAndOneEnd()
{
    Works works;
    TaskQueue queue;
    QList<TaskId> ended;
    connect(&queue, &TaskQueue::taskEnded, this, [&](TaskId id) { ended << id; });
    const TaskId id = queue.enqueueGroup(groupOf(works, 20));
    QCOMPARE(queue.members(id).size(), 20U);
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(queue.find(id)->state, TaskState::Succeeded);
    QCOMPARE(ended.size(), 21);
    QCOMPARE(ended.last(), id);
    QCOMPARE(queue.find(id)->progress.doneMembers, 20);
    QCOMPARE(taskStatusText(*queue.find(id)), QStringLiteral("20 of 20 done"));
    QCOMPARE(queue.activeCount(), 0);
    queue.removeEnded();
    QVERIFY(queue.tasks().empty());
    QCOMPARE(queue.enqueueGroup(groupOf(std::vector<TaskRequest>())), TaskId{0});
}

void TaskGroupTest::noMoreThanSoManyAtOnce()
{
    Gate gate;
    TaskQueue queue;
    GroupRequest request = gated(gate, 6);
    request.atOnce = 2;
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_COMPARE(gate.waiting(), 2);
    QCOMPARE(queue.find(id)->facts->count(TaskState::Running), 2);
    const TaskId other = queue.enqueue(shortTask(gate.work())); // is not held up by it
    QTRY_COMPARE(gate.waiting(), 3);
    QCOMPARE(queue.find(other)->state, TaskState::Running);
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
    QCOMPARE(gate.most(), 3);
    QCOMPARE(queue.find(id)->state, TaskState::Succeeded);
}

void TaskGroupTest::aPauseLetsNothingBeginAndTheRestGoOn()
{
    Gate gate;
    TaskQueue queue;
    GroupRequest request = gated(gate, 3);
    request.atOnce = 1;
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_COMPARE(gate.waiting(), 1);
    QVERIFY(queue.find(id)->facts->canPause());
    queue.pause(id);
    gate.open();
    QTRY_COMPARE(queue.find(id)->facts->count(TaskState::Succeeded), 1);
    QCoreApplication::processEvents();
    QCOMPARE(queue.find(id)->facts->count(TaskState::Queued), 2);
    QVERIFY(taskStatusText(*queue.find(id)).startsWith(QStringLiteral("Paused: 1 of 3")));
    queue.resume(id);
    QTRY_COMPARE(queue.find(id)->state, TaskState::Succeeded);
}

void TaskGroupTest::oneMemberIsCancelledAndTheOthersGoOn()
{
    Gate gate;
    TaskQueue queue;
    GroupRequest request = gated(gate, 4);
    request.atOnce = 2;
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_COMPARE(gate.waiting(), 2);
    queue.cancel(id + 1); // at work
    queue.cancel(id + 4); // waits
    QCOMPARE(queue.find(id + 4)->state, TaskState::Cancelled);
    QTRY_COMPARE(queue.find(id + 1)->state, TaskState::Cancelled);
    QVERIFY(!queue.find(id)->isEnded() && !queue.find(id)->cancelRequested);
    gate.open();
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(queue.find(id)->state, TaskState::Cancelled);
    QCOMPARE(countsOf(*queue.find(id)->facts), QList<int>({2, 0, 2, 0}));
}

void TaskGroupTest::aCancelOfTheGroupIsItsMembers()
{
    Gate gate;
    TaskQueue queue;
    const TaskId id = queue.enqueueGroup(gated(gate, 20));
    QTRY_COMPARE(gate.waiting(), 8);
    queue.cancel(id);
    QCOMPARE(queue.find(id)->facts->count(TaskState::Queued), 0);
    QTRY_COMPARE(queue.find(id)->state, TaskState::Cancelled);
    QCOMPARE(countsOf(*queue.find(id)->facts), QList<int>({0, 0, 20, 0}));
    QCOMPARE(gate.most(), 8);
}

void TaskGroupTest::shutdownKeepsWhatWasMade()
{
    Works works;
    Gate gate;
    QStringList asked;
    TaskQueue queue;
    GroupRequest request = groupOf(works, 2, AfterFailure::Undo);
    for (int i = 0; i < 20; ++i)
        request.members.push_back(shortTask(gate.work()));
    request.undo = undoAllBut({}, &asked);
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_COMPARE(gate.waiting(), 8);
    queue.shutdown();
    QCOMPARE(queue.find(id)->state, TaskState::Cancelled);
    QCOMPARE(countsOf(*queue.find(id)->facts), QList<int>({2, 0, 20, 0}));
    QVERIFY(asked.isEmpty());
}

void TaskGroupTest::leavingCancelsMembersThatWait()
{
    Gate gate;
    TaskQueue queue;
    const QSignalSpy ready(&queue, &TaskQueue::readyToLeave);
    GroupRequest request = gated(gate, 4);
    request.atOnce = 2;
    for (TaskRequest &member : request.members)
        member.mayBeLeft = true;
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_COMPARE(gate.waiting(), 2);
    queue.leave();
    QCOMPARE(ready.size(), 1);
    QCOMPARE(queue.leavableCount(), 2);
    QCOMPARE(queue.find(id)->facts->count(TaskState::Cancelled), 2);
    gate.open();
}

RAMET_TEST(TaskGroupTest)
#include "tst_taskgroup.moc"
