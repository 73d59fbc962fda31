// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskhistory.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/taskreport.h"
#include "models/tasks/tasktext.h"
#include "tests/models/tasks/gate.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// Tasks that ended are there after a restart, with what was said of them.
class TaskHistoryTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatEndedIsShownAfterARestart();
    void whatWasClearedIsForgotten();
    void aFileThatIsNoHistoryIsNotTaken();
    void aReportIsWrittenWholeOrSaysWhyNot();

private:
    QTemporaryDir m_state;
};

void TaskHistoryTest::init()
{
    qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
    QDir(m_state.filePath("ramet")).removeRecursively();
}

void TaskHistoryTest::whatEndedIsShownAfterARestart()
{
    QString details;
    {
        TaskQueue queue;
        const TaskHistory history(queue);
        queue.enqueue(copyTask([](const std::stop_token &, const ProgressSink &) {
            return Result<TaskResult>(
                TaskResult{"“web-2” is ready", {VmRef{"a", "uuid-2"}, {}, {}}});
        }));
        const TaskId failed =
            queue.enqueue(copyTask([](const std::stop_token &, const ProgressSink &) {
                return Result<TaskResult>(std::unexpected(
                    Error{ErrorKind::NoSpace, "copy disk", "tiny", "errno 28", {}}));
            }));
        QTRY_COMPARE(queue.activeCount(), 0);
        details = taskDetails(*queue.find(failed));
    }
    TaskQueue queue;
    const TaskHistory history(queue);
    QCOMPARE(queue.tasks().size(), 2U);
    QVERIFY(queue.hasEnded());
    const Task *made = &queue.tasks()[0];
    const Task *failed = &queue.tasks()[1];
    if (made->state != TaskState::Succeeded)
        std::swap(made, failed);
    QCOMPARE(taskStatusText(*made), QString("“web-2” is ready"));
    QCOMPARE(made->result.outcome.vm.value_or(VmRef()).uuid, QString("uuid-2"));
    QCOMPARE(failed->state, TaskState::Failed);
    QCOMPARE(taskDetails(*failed), details);
    QVERIFY(failed->started.isValid() && failed->ended >= failed->started);
}

void TaskHistoryTest::whatWasClearedIsForgotten()
{
    for (const int expected : {0, 0}) {
        TaskQueue queue;
        const TaskHistory history(queue);
        QCOMPARE(queue.tasks().size(), size_t(expected));
        queue.enqueue(shortTask([](const std::stop_token &, const ProgressSink &) {
            return Result<TaskResult>(TaskResult{"started", {}});
        }));
        QTRY_COMPARE(queue.activeCount(), 0);
        queue.removeEnded();
    }
}

void TaskHistoryTest::aFileThatIsNoHistoryIsNotTaken()
{
    QVERIFY(QDir(m_state.path()).mkpath("ramet"));
    QFile file(m_state.filePath("ramet/history.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"([{"title":"x"}, 7, {"title":"y","kind":99,"state":2,"ended":"2026-01-01T00:00:00Z"},
                   {"title":"z","kind":0,"state":1,"ended":"2026-01-01T00:00:00Z"}])");
    file.close();
    TaskQueue queue;
    const TaskHistory history(queue);
    QVERIFY(queue.tasks().empty());
}

void TaskHistoryTest::aReportIsWrittenWholeOrSaysWhyNot()
{
    QCOMPARE(reportFileName("Clone “web/1” to “../x”"), QString("Clone-web-1-to-..-x.txt"));
    const QString path = m_state.filePath("report.txt");
    QCOMPARE(saveReportTo(path, "what happened"), QString());
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly) && report.readAll().contains("what happened"));
    QVERIFY(saveReportTo("/proc/none/report.txt", "x").contains("/proc/none/report.txt"));
}

RAMET_TEST(TaskHistoryTest)
#include "tst_taskhistory.moc"
