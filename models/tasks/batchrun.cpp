// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/batchrun.h"

#include "models/tasks/operationtask.h"
#include "models/tasks/taskqueue.h"

#include <QEventLoop>
#include <algorithm>

namespace ramet {
namespace {

/// Members that are begun and not ended. Those that only link take few calls each, for which more
/// at once would wait for the same daemon.
constexpr int mostAtOnce = 8;

int membersAtOnce(const BatchPlan &batch)
{
    const ClonePlan &plan = *batch.first();
    // QEMU has one backup job at a time; and a limit is one for all.
    return plan.isLive() || plan.request.bytesPerSecond > 0 ? 1 : mostAtOnce;
}

Result<Outcome> resultOf(const Task &task, const QString &name)
{
    if (task.state == TaskState::Succeeded)
        return task.result.outcome;
    return std::unexpected(task.error.value_or(cancelled(name)));
}

/// One run, in the thread that makes it.
class BatchRun {
public:
    BatchRun(std::shared_ptr<Nodes> nodes, const Inventory &inventory, const BatchPlan &batch,
             const RunControl &control)
        : m_nodes(std::move(nodes))
        , m_inventory(inventory)
        , m_batch(batch)
        , m_control(control)
        , m_atOnce(membersAtOnce(batch))
        , m_totalBytes(batch.bytesToCopy())
    {
        for (const ClonePlan &plan : batch.members)
            m_results.emplace_back(std::unexpected(cancelled(plan.request.name)));
        QObject::connect(&m_queue, &TaskQueue::tasksChanged, &m_queue, [this] { report(); });
        QObject::connect(&m_queue, &TaskQueue::taskEnded, &m_queue,
                         [this](TaskId id) { finish(id); });
    }

    std::vector<Result<Outcome>> run()
    {
        const std::stop_callback whenStopped(m_control.stop, [this] {
            QMetaObject::invokeMethod(
                &m_queue, [this] { stop(); }, Qt::QueuedConnection);
        });
        feed();
        if (!m_running.empty())
            m_loop.exec();
        return std::move(m_results);
    }

private:
    void feed()
    {
        while (!m_control.stop.stop_requested() && m_next < m_batch.members.size() &&
               static_cast<int>(m_running.size()) < m_atOnce) {
            const size_t member = m_next++;
            m_running.emplace(enqueue(m_queue, m_nodes, m_inventory, m_batch.members[member]),
                              member);
        }
    }

    void stop()
    {
        m_queue.cancelAll();
        report();
    }

    void finish(TaskId id)
    {
        const auto found = m_running.find(id);
        const Task *task = m_queue.find(id);
        if (found == m_running.end() || !task)
            return;
        const size_t member = found->second;
        const ClonePlan &plan = m_batch.members[member];
        m_running.erase(found);
        m_results[member] = resultOf(*task, plan.request.name);
        if (m_results[member]) {
            ++m_doneMembers;
            m_doneBytes += plan.bytesToCopy();
        }
        report();
        feed();
        if (m_running.empty())
            m_loop.quit();
    }

    void report()
    {
        Progress whole;
        whole.phase = m_control.stop.stop_requested() ? Phase::RollingBack : Phase::Copying;
        whole.members = static_cast<int>(m_batch.members.size());
        whole.doneMembers = m_doneMembers;
        whole.totalBytes = m_totalBytes;
        whole.doneBytes = m_doneBytes;
        for (const auto &[id, member] : m_running) {
            const Task *task = m_queue.find(id);
            if (task && task->progress.phase == Phase::Copying)
                whole.doneBytes += task->progress.doneBytes;
        }
        m_control.progress(whole);
    }

    std::shared_ptr<Nodes> m_nodes;
    const Inventory &m_inventory;
    const BatchPlan &m_batch;
    const RunControl &m_control;
    const int m_atOnce;
    const quint64 m_totalBytes;
    std::vector<Result<Outcome>> m_results; ///< Cancelled until a member ended
    size_t m_next = 0;
    std::map<TaskId, size_t> m_running; ///< which member it makes
    int m_doneMembers = 0;
    quint64 m_doneBytes = 0; ///< of members that are complete
    QEventLoop m_loop;       ///< before the queue, whose timer needs the thread to have one
    TaskQueue m_queue;
};

} // namespace

std::vector<Result<Outcome>> runBatch(std::shared_ptr<Nodes> nodes, const Inventory &inventory,
                                      const BatchPlan &batch, const RunControl &control)
{
    return BatchRun(std::move(nodes), inventory, batch, control).run();
}

} // namespace ramet
