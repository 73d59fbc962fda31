// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/othertasks.h"

#include "models/tasks/taskqueue.h"
#include "models/tasks/unfinishedtasks.h"
#include "models/tasks/unfinishedtext.h"
#include "storage/undo/journal.h"

#include <algorithm>

namespace ramet {
namespace {

/// Journals come and go in bursts. And a program that is killed changes nothing in the folder.
constexpr std::chrono::milliseconds burst{300};
constexpr std::chrono::milliseconds whileOthersWork{2000};

Task rowOf(const UnfinishedTask &other)
{
    Task task;
    task.kind = other.operation == JournalOperation::Clone ? TaskKind::Clone : TaskKind::Recover;
    task.title = unfinishedTitle(other);
    task.node = other.node;
    task.isElsewhere = true;
    task.state = TaskState::Running;
    task.started = task.queued = other.since.toLocalTime();
    if (other.clonePlan)
        task.made = {other.node, other.clonePlan->newUuid};
    return task;
}

} // namespace

OtherTasks::OtherTasks(UnfinishedTasks &tasks, TaskQueue &queue, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_queue(queue)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, &m_tasks, &UnfinishedTasks::refresh);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this,
            [this] { m_again.start(burst); });
    connect(&tasks, &UnfinishedTasks::changed, this, &OtherTasks::sync);
    Journal::makeDefaultFolder();
    m_folder.addPath(Journal::defaultFolder());
}

void OtherTasks::sync()
{
    const auto &running = m_tasks.elsewhere();
    std::erase_if(m_shown, [&](const auto &shown) {
        const bool goesOn =
            std::ranges::find(running, shown.first, &UnfinishedTask::id) != running.end();
        if (!goesOn)
            m_queue.hide(shown.second);
        return !goesOn;
    });
    for (const UnfinishedTask &task : running)
        if (!m_shown.contains(task.id))
            m_shown[task.id] = m_queue.show(rowOf(task));
    if (!m_shown.empty())
        m_again.start(whileOthersWork);
}

} // namespace ramet
