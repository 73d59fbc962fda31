// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/grouptext.h"
#include "models/tasks/taskmodel.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"
#include "tests/models/tasks/gate.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

/// Members whose work a test decides: `ends[i]` is that of the i-th, at each attempt anew.
struct Works {
    std::vector<std::optional<ErrorKind>> ends; ///< empty: a success
    std::vector<int> attempts;
    std::mutex mutex;

    TaskWork work(int member)
    {
        return [this, member](const std::stop_token &, const ProgressSink &) -> Result<TaskResult> {
            const std::lock_guard lock(mutex);
            const auto i = static_cast<std::size_t>(member);
            ++attempts[i];
            if (ends[i])
                return std::unexpected(Error{*ends[i], "clone", QString::number(member), {}, {}});
            TaskResult result;
            result.outcome.vm = VmRef{"a", QString::number(member)};
            return result;
        };
    }
};

GroupRequest groupOf(std::vector<TaskRequest> members, AfterFailure after = AfterFailure::Ask)
{
    GroupRequest group;
    group.kind = TaskKind::Start;
    group.title = QStringLiteral("group");
    group.members = std::move(members);
    group.afterFailure = after;
    return group;
}

GroupRequest groupOf(Works &works, int members, AfterFailure after = AfterFailure::Ask)
{
    works.ends.resize(static_cast<std::size_t>(members));
    works.attempts.resize(static_cast<std::size_t>(members));
    std::vector<TaskRequest> requests;
    for (int i = 0; i < members; ++i)
        requests.push_back(shortTask(works.work(i)));
    GroupRequest group = groupOf(std::move(requests), after);
    group.again = [&works](const std::vector<int> &again, const std::stop_token &) {
        std::vector<Result<TaskWork>> planned;
        for (const int member : again)
            planned.emplace_back(works.work(member));
        return planned;
    };
    return group;
}

/// Takes back all but those whose VM is among `stay`.
GroupUndo undoAllBut(const QStringList &stay, QStringList *asked = nullptr)
{
    return [=](const std::vector<Outcome> &made, const ProgressSink &) {
        std::vector<Status> results;
        for (const Outcome &outcome : made) {
            if (asked)
                *asked << outcome.vm->uuid;
            results.push_back(stay.contains(outcome.vm->uuid)
                                  ? Status(std::unexpected(
                                        Error{ErrorKind::Busy, "undo", outcome.vm->uuid, {}, {}}))
                                  : Status());
        }
        return results;
    };
}

} // namespace

class TaskGroupTest : public QObject {
    Q_OBJECT
private slots:
    void allMembersAndOneEnd();
    void noMoreThanSoManyAtOnce();
    void aPauseLetsNothingBeginAndTheRestGoOn();
    void oneMemberIsCancelledAndTheOthersGoOn();
    void aCancelOfTheGroupIsItsMembers();
    void aFailureCanStopTheRest();
    void afterAFailureTheyAreKept();
    void afterAFailureTheyAreUndone();
    void whoCannotBeUndoneStaysAndSaysWhy();
    void aPersonIsAskedAndKeeps();
    void aPersonIsAskedAndUndoes();
    void whatFailedIsTriedAgain();
    void whatCannotBePlannedAgainSaysWhy();
    void shutdownKeepsWhatWasMade();
    void leavingCancelsMembersThatWait();
    void theModelIsATree();
    void aThousandMembersTakeNoLongerEach();
};

static QList<int> countsOf(const GroupFacts &facts)
{
    return {facts.count(TaskState::Succeeded), facts.count(TaskState::Failed),
            facts.count(TaskState::Cancelled), facts.count(TaskState::Undone)};
}

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

static GroupRequest gated(Gate &gate, int members)
{
    std::vector<TaskRequest> requests;
    for (int i = 0; i < members; ++i)
        requests.push_back(shortTask(gate.work()));
    return groupOf(std::move(requests));
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

void TaskGroupTest::aFailureCanStopTheRest()
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

void TaskGroupTest::afterAFailureTheyAreKept()
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

void TaskGroupTest::afterAFailureTheyAreUndone()
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

void TaskGroupTest::whoCannotBeUndoneStaysAndSaysWhy()
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

void TaskGroupTest::aPersonIsAskedAndKeeps()
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

void TaskGroupTest::aPersonIsAskedAndUndoes()
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

void TaskGroupTest::whatFailedIsTriedAgain()
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

void TaskGroupTest::whatCannotBePlannedAgainSaysWhy()
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

void TaskGroupTest::theModelIsATree()
{
    Works works;
    Gate gate;
    TaskQueue queue;
    const TaskId before = queue.enqueue(shortTask(gate.work()));
    TaskModel model(queue);
    const QAbstractItemModelTester tester(&model);
    GroupRequest request = groupOf(works, 3, AfterFailure::Keep);
    works.ends[1] = ErrorKind::Failed;
    const TaskId id = queue.enqueueGroup(std::move(request));
    const TaskId after = queue.enqueue(shortTask(gate.work()));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.taskAt(model.index(0, 0)), after); // the newest first
    QCOMPARE(model.taskAt(model.index(2, 0)), before);
    const QModelIndex group = model.indexOf(id);
    QCOMPARE(group.row(), 1);
    QCOMPARE(model.rowCount(group), 3);
    QCOMPARE(model.taskAt(model.index(0, 0, group)), id + 1);
    QCOMPARE(model.indexOf(id + 3).parent(), group);
    QTRY_VERIFY(queue.find(id)->isEnded());
    QCOMPARE(group.siblingAtColumn(TaskModel::ProgressBar).data().toString(),
             QStringLiteral("3 of 3"));
    QCOMPARE(model.indexOf(id + 2).data(TaskModel::StateRole).toInt(),
             static_cast<int>(TaskState::Failed));
    QVERIFY(!group.data(TaskModel::DetailsRole).toString().isEmpty());
    TaskModel late(queue); // that comes to a queue at work
    const QAbstractItemModelTester lateTester(&late);
    QCOMPARE(late.rowCount(late.indexOf(id)), 3);
    queue.removeEnded();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.indexOf(id).isValid() && !model.indexOf(id + 1).isValid());
    gate.open();
    QTRY_COMPARE(queue.activeCount(), 0);
}

/// Milliseconds until a group of so many members has ended, with a model beside it.
static double millisecondsFor(int members)
{
    Works works;
    TaskQueue queue;
    TaskModel model(queue);
    QElapsedTimer timer;
    timer.start();
    const TaskId id = queue.enqueueGroup(groupOf(works, members));
    if (!QTest::qWaitFor([&] { return queue.find(id)->isEnded(); }, 60'000))
        return -1;
    const double ended = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    // Cancelled while they wait, too.
    Gate gate;
    const TaskId second = queue.enqueueGroup(gated(gate, members));
    timer.start();
    queue.cancel(second);
    if (!QTest::qWaitFor([&] { return queue.find(second)->isEnded(); }, 60'000))
        return -1;
    return ended + static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void TaskGroupTest::aThousandMembersTakeNoLongerEach()
{
    QLoggingCategory::setFilterRules(QStringLiteral("ramet.tasks.info=false"));
    const double hundred = std::min(millisecondsFor(100), millisecondsFor(100));
    const double thousand = millisecondsFor(1000);
    QVERIFY(hundred > 0 && thousand > 0);
    qInfo("100 members %.1f ms, 1000 members %.1f ms", hundred, thousand);
    QVERIFY2(thousand < hundred * 10 * 3, "it grows faster than the members");
}

RAMET_TEST(TaskGroupTest)
#include "tst_taskgroup.moc"
