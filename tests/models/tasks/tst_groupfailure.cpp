// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a group after a member failed: it stops, is kept, undone or tried again.
#include "models/tasks/grouptext.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"
#include "tests/models/tasks/madegroup.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class GroupFailureTest : public QObject {
    Q_OBJECT
private slots:
    void aFailureCanStopTheRest();
    void afterAFailureTheyAreKept();
    void afterAFailureTheyAreUndone();
    void whoCannotBeUndoneStaysAndSaysWhy();
    void aPersonIsAskedAndKeeps();
    void aPersonIsAskedAndUndoes();
    void whatFailedIsTriedAgain();
    void whatCannotBePlannedAgainSaysWhy();
};

void GroupFailureTest::aFailureCanStopTheRest()
{
    Works works;
    TaskQueue queue;
    GroupRequest request = groupOf(works, 10, AfterFailure::Keep);
    works.ends[2] = ErrorKind::NoSpace;
    request.atOnce = 1;
    request.onFailure = OnFailure::Stop;
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(queue.find(id)->state, TaskState::Failed);
    QCOMPARE(countsOf(*queue.find(id)->facts), QList<int>({2, 1, 7, 0}));
}

void GroupFailureTest::afterAFailureTheyAreKept()
{
    Works works;
    TaskQueue queue;
    GroupRequest request = groupOf(works, 10, AfterFailure::Keep);
    works.ends[6] = ErrorKind::NoSpace;
    request.kind = TaskKind::Clone;
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(queue.find(id)->state, TaskState::Failed);
    QCOMPARE(taskStatusText(*queue.find(id)), QStringLiteral("9 of 10 clones are made; 1 failed"));
    QCOMPARE(groupReasons(queue.members(id)).size(), 1);
    QVERIFY(taskDetails(*queue.find(id), queue.members(id)).contains("not enough space"));
}

void GroupFailureTest::afterAFailureTheyAreUndone()
{
    Works works;
    QStringList asked;
    TaskQueue queue;
    GroupRequest request = groupOf(works, 10, AfterFailure::Undo);
    works.ends[6] = ErrorKind::NoSpace;
    request.undo = undoAllBut({}, &asked);
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(queue.find(id)->state, TaskState::Failed);
    QCOMPARE(countsOf(*queue.find(id)->facts), QList<int>({0, 1, 0, 9}));
    QCOMPARE(asked.size(), 9);
    QVERIFY(!asked.contains("6"));
    QCOMPARE(queue.find(id + 7)->state, TaskState::Failed);
    QCOMPARE(queue.find(id + 8)->state, TaskState::Undone);
}

void GroupFailureTest::whoCannotBeUndoneStaysAndSaysWhy()
{
    Works works;
    TaskQueue queue;
    GroupRequest request = groupOf(works, 3, AfterFailure::Undo);
    works.ends[0] = ErrorKind::Failed;
    request.undo = undoAllBut({"2"});
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(countsOf(*queue.find(id)->facts), QList<int>({1, 1, 0, 1}));
    QCOMPARE(queue.find(id)->facts->notUndone, 1);
    QVERIFY(taskStatusText(*queue.find(id + 3)).startsWith(QStringLiteral("Not undone: ")));
    QVERIFY(taskStatusText(*queue.find(id)).contains(QStringLiteral("1 could not be undone")));
}

void GroupFailureTest::aPersonIsAskedAndKeeps()
{
    Works works;
    TaskQueue queue;
    GroupRequest request = groupOf(works, 3);
    works.ends[1] = ErrorKind::Failed;
    request.undo = undoAllBut({});
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_VERIFY(queue.find(id)->facts->isUndecided);
    QVERIFY(!queue.find(id)->isEnded());
    QCOMPARE(queue.activeCount(), 0); // a program may end meanwhile
    queue.cancel(id);
    queue.removeEnded();
    QVERIFY(queue.find(id)->facts->canKeep() && queue.find(id)->facts->canUndo());
    queue.keep(id);
    QCOMPARE(queue.find(id)->state, TaskState::Failed);
    queue.undo(id); // too late
    QCOMPARE(countsOf(*queue.find(id)->facts), QList<int>({2, 1, 0, 0}));
}

void GroupFailureTest::aPersonIsAskedAndUndoes()
{
    Works works;
    TaskQueue queue;
    GroupRequest request = groupOf(works, 3);
    works.ends[1] = ErrorKind::Failed;
    request.undo = undoAllBut({});
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_VERIFY(queue.find(id)->facts->isUndecided);
    queue.undo(id);
    QVERIFY(queue.find(id)->facts->isUndoing);
    queue.undo(id);
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(countsOf(*queue.find(id)->facts), QList<int>({0, 1, 0, 2}));
}

void GroupFailureTest::whatFailedIsTriedAgain()
{
    Works works;
    TaskQueue queue;
    GroupRequest request = groupOf(works, 6);
    works.ends[1] = ErrorKind::Failed;
    request.atOnce = 1;
    request.onFailure = OnFailure::Stop;
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_VERIFY(queue.find(id)->facts->isUndecided);
    QCOMPARE(countsOf(*queue.find(id)->facts), QList<int>({1, 1, 4, 0}));
    works.ends[1].reset();
    queue.tryAgain(id);
    QVERIFY(!queue.find(id)->facts->isUndecided);
    QTRY_COMPARE(queue.find(id)->state, TaskState::Succeeded);
    QCOMPARE(works.attempts, std::vector<int>({1, 2, 1, 1, 1, 1}));
    QVERIFY(!queue.find(id + 2)->error);
}

void GroupFailureTest::whatCannotBePlannedAgainSaysWhy()
{
    Works works;
    TaskQueue queue;
    GroupRequest request = groupOf(works, 2);
    works.ends[0] = ErrorKind::Failed;
    request.again = [](const std::vector<int> &, const std::stop_token &) {
        std::vector<Result<TaskWork>> planned;
        planned.emplace_back(std::unexpected(Error{ErrorKind::NameTaken, "clone", "web", {}, {}}));
        return planned;
    };
    const TaskId id = queue.enqueueGroup(std::move(request));
    QTRY_VERIFY(queue.find(id)->facts->isUndecided);
    queue.tryAgain(id);
    QTRY_VERIFY(queue.find(id)->facts->isUndecided);
    QCOMPARE(queue.find(id + 1)->error->kind, ErrorKind::NameTaken);
    QCOMPARE(works.attempts, std::vector<int>({1, 1}));
}

RAMET_TEST(GroupFailureTest)
#include "tst_groupfailure.moc"
