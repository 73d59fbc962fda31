// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/quittext.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

/// What the question before the end says of each task.
class QuitTextTest : public QObject {
    Q_OBJECT
private slots:
    void eachTaskSaysWhatBecomesOfIt();
    void whereNothingCanBeLeftThatIsNotOffered();
    void othersTasksAndEndedOnesAreNotCounted();
    void aCloneThatRunsAlreadyIsLostByACancel();
};

namespace {

Task task(const QString &title, TaskState state = TaskState::Running)
{
    Task made;
    made.title = title;
    made.state = state;
    return made;
}

Task leavable(const QString &title, bool goesOnAlone)
{
    Task made = task(title);
    made.mayBeLeft = true;
    made.progress.goesOnAlone = goesOnAlone;
    return made;
}

} // namespace

void QuitTextTest::eachTaskSaysWhatBecomesOfIt()
{
    const std::vector<Task> tasks{leavable("A", true), leavable("B", false), task("C"),
                                  task("D", TaskState::Queued)};
    const QuitQuestion question = quitQuestion(tasks);
    QCOMPARE(question.active, 4);
    QCOMPARE(question.leavable, 2);
    for (const char *line : {"• A: QEMU goes on copying", "• B: stops here", "• C: is cancelled",
                             "• D: has not begun", "\nCancel tasks: ", "\nLeave: "})
        QVERIFY2(question.ways.contains(QString::fromUtf8(line)), qPrintable(question.ways));
}

void QuitTextTest::whereNothingCanBeLeftThatIsNotOffered()
{
    const QuitQuestion question = quitQuestion(std::vector{task("C")});
    QCOMPARE(question.leavable, 0);
    QVERIFY(!question.ways.contains("Leave"));
}

void QuitTextTest::othersTasksAndEndedOnesAreNotCounted()
{
    Task elsewhere = task("X");
    elsewhere.isElsewhere = true;
    const QuitQuestion question =
        quitQuestion(std::vector{elsewhere, task("Y", TaskState::Failed), leavable("Z", true)});
    QCOMPARE(question.active, 1);
    QVERIFY(!question.ways.contains("X") && !question.ways.contains("Y:"));
}

void QuitTextTest::aCloneThatRunsAlreadyIsLostByACancel()
{
    Task fetching = task("F");
    fetching.progress.phase = Phase::Fetching;
    QVERIFY(lossByCancel(fetching, {}).contains("switched off"));
    QVERIFY(lossByCancel(task("G"), std::vector{task("C"), fetching}).startsWith("The clone is"));
    QVERIFY(lossByCancel(task("G"), std::vector{fetching, fetching}).startsWith("Clones are"));
    QVERIFY(lossByCancel(task("C"), std::vector{task("C")}).isEmpty());
    fetching.state = TaskState::Succeeded;
    QVERIFY(lossByCancel(fetching, {}).isEmpty());
}

RAMET_TEST(QuitTextTest)
#include "tst_quittext.moc"
