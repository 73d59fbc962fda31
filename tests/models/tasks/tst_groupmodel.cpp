// SPDX-License-Identifier: GPL-3.0-or-later
// A group of tasks in the model: a row with its members below, and quick with very many.
#include "models/tasks/taskmodel.h"
#include "models/tasks/taskqueue.h"
#include "tests/models/tasks/gate.h"
#include "tests/models/tasks/madegroup.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QtTest>

#include <algorithm>

using namespace ramet;
using namespace ramet::test;

class GroupModelTest : public QObject {
    Q_OBJECT
private slots:
    void theModelIsATree();
    void aThousandMembersTakeNoLongerEach();
};

void GroupModelTest::theModelIsATree()
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

void GroupModelTest::aThousandMembersTakeNoLongerEach()
{
    QLoggingCategory::setFilterRules(QStringLiteral("ramet.tasks.info=false"));
    const double hundred = std::min(millisecondsFor(100), millisecondsFor(100));
    const double thousand = millisecondsFor(1000);
    QVERIFY(hundred > 0 && thousand > 0);
    qInfo("100 members %.1f ms, 1000 members %.1f ms", hundred, thousand);
    QVERIFY2(thousand < hundred * 10 * 3, "it grows faster than the members");
}

RAMET_TEST(GroupModelTest)
#include "tst_groupmodel.moc"
