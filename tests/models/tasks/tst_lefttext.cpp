// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/lefttext.h"
#include "models/tasks/tasktext.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class LeftTextTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindSaysWhatIsLeft_data();
    void everyKindSaysWhatIsLeft();
    void nothingIsSaidTwiceOrNotKnown();
    void whatDidNotBeginLeftNothing();
};

void LeftTextTest::everyKindSaysWhatIsLeft_data()
{
    QTest::addColumn<TaskKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("clone") << TaskKind::Clone << "Nothing was left behind.";
    QTest::newRow("move") << TaskKind::Move << "nothing was left on the other node";
    QTest::newRow("delete") << TaskKind::Delete << "Nothing was deleted.";
    QTest::newRow("template") << TaskKind::Template << "It stays a VM.";
    QTest::newRow("untemplate") << TaskKind::Untemplate << "It stays a template.";
    QTest::newRow("flatten") << TaskKind::Flatten << "works as before";
    QTest::newRow("snapshot") << TaskKind::Snapshot << "is as it was";
    QTest::newRow("start") << TaskKind::Start << "Nothing was changed.";
    QTest::newRow("recover") << TaskKind::Recover << "interrupted tasks";
}

void LeftTextTest::everyKindSaysWhatIsLeft()
{
    QFETCH(TaskKind, kind);
    QFETCH(QString, text);
    Task task;
    task.kind = kind;
    task.started = QDateTime::currentDateTime();
    task.state = TaskState::Cancelled;
    QVERIFY2(taskStatusText(task).startsWith("Cancelled. ") && taskStatusText(task).contains(text),
             qPrintable(taskStatusText(task)));
    task.state = TaskState::Failed;
    task.error = Error{ErrorKind::Busy, "work", "web", "it is locked", {}};
    QVERIFY2(taskStatusText(task).endsWith(leftText(task)), qPrintable(taskStatusText(task)));
    QVERIFY(failureToTell(task, {})->sentence.contains(text));
}

void LeftTextTest::nothingIsSaidTwiceOrNotKnown()
{
    Task task;
    task.kind = TaskKind::Clone;
    task.started = QDateTime::currentDateTime();
    task.state = TaskState::Failed;
    task.error = Error{ErrorKind::Busy, "clone", "web", "it is locked", {}};
    task.error->isUndone = true;
    QCOMPARE(taskErrorText(task).count("Nothing was left behind."), 1);
    task.error->isUndone = false;
    task.error->leftovers = QStringList{"web.qcow2"};
    QCOMPARE(leftText(task), QString());
    task.error = Error{ErrorKind::Unreachable, "clone", "a", "gone", {}};
    QCOMPARE(leftText(task), QString()); // nobody could look
}

void LeftTextTest::whatDidNotBeginLeftNothing()
{
    Task task;
    task.state = TaskState::Cancelled;
    QCOMPARE(taskStatusText(task), QString("Cancelled before it began"));
}

RAMET_TEST(LeftTextTest)
#include "tst_lefttext.moc"
