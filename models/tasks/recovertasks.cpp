// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/recovertasks.h"

#include "models/errortext.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/unfinishedtext.h"
#include "models/tasks/vmtasks.h"

#include "storage/deletion/deletionresume.h"

#include <QCoreApplication>
#include <QFile>

namespace ramet {
namespace {

struct RecoverTasks {
    Q_DECLARE_TR_FUNCTIONS(RecoverTasks)
};

TaskRequest requestFor(const UnfinishedTask &task, const QString &title)
{
    TaskRequest request;
    request.kind = TaskKind::Recover;
    request.title = title;
    request.node = task.node;
    return request;
}

/// The reasons are sentences already where the queue expects them in the detail.
Error withReason(Error error)
{
    if (error.kind == ErrorKind::Refused)
        error.detail = errorText(error);
    return error;
}

QString finishTitle(const UnfinishedTask &task)
{
    return RecoverTasks::tr("Finish: %1").arg(unfinishedTitle(task));
}

TaskId enqueueFinishDeletion(TaskQueue &queue, std::shared_ptr<Nodes> nodes,
                             const UnfinishedTask &task)
{
    TaskRequest request = requestFor(task, finishTitle(task));
    request.work = [nodes = std::move(nodes), task](const std::stop_token &stop,
                                                    const ProgressSink &) -> Result<TaskResult> {
        auto journal = Journal::takeOver(task.file);
        if (!journal)
            return std::unexpected(journal.error());
        const auto outcome = finishDeletion(*nodes, std::move(*journal), stop);
        if (!outcome)
            return std::unexpected(withReason(outcome.error()));
        return TaskResult{cleanOutcomeText(task, *outcome), std::nullopt, std::nullopt};
    };
    return queue.enqueue(std::move(request));
}

} // namespace

Result<CleanOutcome> cleanUnfinished(Nodes &nodes, const UnfinishedTask &task,
                                     const std::stop_token &stop, const ProgressSink &progress)
{
    if (task.state == UnfinishedTask::State::Foreign)
        return cleanForeign(nodes, task, stop);
    if (task.state == UnfinishedTask::State::Truncated) {
        if (!QFile::remove(task.file))
            return std::unexpected(Error{ErrorKind::Denied, "remove journal", task.file, {}, {}});
        return CleanOutcome{};
    }
    auto journal = Journal::takeOver(task.file);
    if (!journal)
        return std::unexpected(journal.error());
    return cleanTask(std::move(*journal), stop, progress);
}

TaskId enqueueResume(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const UnfinishedTask &task)
{
    if (task.operation == u"delete")
        return enqueueFinishDeletion(queue, std::move(nodes), task);
    TaskRequest request = requestFor(task, finishTitle(task));
    request.copiesData = true;
    request.mayBeLeft = !task.isLive;
    request.work = [file = task.file](std::stop_token stop,
                                      const ProgressSink &progress) -> Result<TaskResult> {
        auto journal = Journal::takeOver(file);
        if (!journal)
            return std::unexpected(journal.error());
        const auto outcome = resumeTask(std::move(*journal), std::move(stop), progress);
        if (!outcome)
            return std::unexpected(withReason(outcome.error()));
        return TaskResult{cloneOutcomeText(*outcome), VmRef{outcome->node, outcome->uuid},
                          *outcome};
    };
    return queue.enqueue(std::move(request));
}

TaskId enqueueClean(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const UnfinishedTask &task)
{
    TaskRequest request =
        requestFor(task, RecoverTasks::tr("Clean up: %1").arg(unfinishedTitle(task)));
    request.work = [nodes = std::move(nodes),
                    task](const std::stop_token &stop,
                          const ProgressSink &progress) -> Result<TaskResult> {
        const auto outcome = cleanUnfinished(*nodes, task, stop, progress);
        if (!outcome)
            return std::unexpected(withReason(outcome.error()));
        return TaskResult{cleanOutcomeText(task, *outcome), std::nullopt, std::nullopt};
    };
    return queue.enqueue(std::move(request));
}

} // namespace ramet
