// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/batchrun.h"

#include "models/tasks/batchtask.h"
#include "models/tasks/taskqueue.h"

#include <QEventLoop>

namespace ramet {
namespace {

BatchResult resultOf(const Task &task)
{
    switch (task.state) {
    case TaskState::Succeeded:
        return {task.result.outcome, false, task.error};
    case TaskState::Undone:
        return {task.result.outcome, true};
    default:
        return {std::unexpected(task.error.value_or(cancelled(task.title)))};
    }
}

/// Runs a group in a queue of its own; its members once it has ended.
std::vector<Task> runGroup(const RunControl &control,
                           const std::function<TaskId(TaskQueue &)> &enqueue)
{
    QEventLoop loop; // before the queue, whose timer needs the thread to have one
    TaskQueue queue;
    const TaskId group = enqueue(queue);
    QObject::connect(&queue, &TaskQueue::tasksChanged, &queue,
                     [&] { control.progress(queue.find(group)->progress); });
    QObject::connect(&queue, &TaskQueue::taskEnded, &loop, [&](TaskId id) {
        if (id == group)
            loop.quit();
    });
    const std::stop_callback whenStopped(control.stop, [&] {
        QMetaObject::invokeMethod(
            &queue, [&] { queue.cancel(group); }, Qt::QueuedConnection);
    });
    loop.exec();
    const auto members = queue.members(group);
    return {members.begin(), members.end()};
}

} // namespace

std::vector<BatchResult> runBatch(const std::shared_ptr<Nodes> &nodes, const Inventory &inventory,
                                  const BatchPlan &batch, const RunControl &control,
                                  AfterFailure afterFailure)
{
    std::vector<BatchResult> results;
    for (const Task &member : runGroup(control, [&](TaskQueue &queue) {
             return enqueueBatch(queue, nodes, inventory, batch, afterFailure);
         }))
        results.push_back(resultOf(member));
    return results;
}

std::vector<Result<Outcome>> runMany(const std::shared_ptr<Nodes> &nodes,
                                     const Inventory &inventory, const ManyAct &act,
                                     const RunControl &control)
{
    std::vector<Result<Outcome>> results;
    for (const Task &member : runGroup(
             control, [&](TaskQueue &queue) { return enqueueMany(queue, nodes, inventory, act); }))
        results.push_back(resultOf(member).outcome);
    return results;
}

} // namespace ramet
