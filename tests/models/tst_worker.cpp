// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodejob.h"
#include "models/tasks/taskqueue.h"
#include "models/worker.h"
#include "storage/base/niceness.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

/// Threads that read come after the window's; threads that copy do not.
class WorkerTest : public QObject {
    Q_OBJECT
private slots:
    void itsThreadsGiveWay()
    {
        Worker worker(1);
        QVERIFY(worker.run(hasGivenWay).result());
        QVERIFY(!hasGivenWay());
    }

    void jobsOfNodesGiveWay()
    {
        std::optional<bool> found;
        runNodeJob(this, hasGivenWay, [&](bool is) { found = is; });
        QTRY_VERIFY(found);
        QVERIFY(*found);
    }

    void tasksDoNot()
    {
        TaskQueue queue;
        std::atomic<bool> isBehind = true;
        TaskRequest request;
        request.work = [&](const std::stop_token &, const ProgressSink &) {
            isBehind = hasGivenWay();
            return Result<TaskResult>(TaskResult());
        };
        QSignalSpy ended(&queue, &TaskQueue::taskEnded);
        queue.enqueue(std::move(request));
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!isBehind);
    }
};

RAMET_TEST(WorkerTest)
#include "tst_worker.moc"
