// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/tasklist.h"

#include <algorithm>

namespace ramet {

Task &TaskList::add(Task task)
{
    task.id = ++m_lastId;
    if (task.group != 0)
        ++find(task.group)->facts->count(task.state);
    else
        m_ended += static_cast<int>(task.isEnded());
    m_tasks.push_back(std::move(task));
    return m_tasks.back();
}

Task *TaskList::find(TaskId id)
{
    return const_cast<Task *>(std::as_const(*this).find(id));
}

const Task *TaskList::find(TaskId id) const
{
    const auto task = std::ranges::lower_bound(m_tasks, id, {}, &Task::id);
    return task == m_tasks.end() || task->id != id ? nullptr : &*task;
}

std::span<const Task> TaskList::members(TaskId group) const
{
    const Task *whole = find(group);
    if (!whole || !whole->facts)
        return {};
    return {whole + 1, static_cast<std::size_t>(whole->facts->members())};
}

void TaskList::setState(Task &task, TaskState state)
{
    if (task.group != 0) {
        GroupFacts &facts = *find(task.group)->facts;
        --facts.count(task.state);
        ++facts.count(state);
    } else {
        m_ended += static_cast<int>(state > TaskState::Running) - static_cast<int>(task.isEnded());
    }
    task.state = state;
}

bool TaskList::removeOne(TaskId id)
{
    const Task *task = find(id);
    if (!task || task->group != 0 || task->facts)
        return false;
    m_ended -= static_cast<int>(task->isEnded());
    m_tasks.erase(m_tasks.begin() + (task - m_tasks.data()));
    return true;
}

QList<TaskId> TaskList::removeEnded()
{
    QList<TaskId> ids;
    TaskId removed = 0; // the group that goes with its members
    std::erase_if(m_tasks, [&](const Task &task) {
        if (task.group != 0)
            return task.group == removed;
        if (!task.isEnded())
            return false;
        removed = task.id;
        ids += task.id;
        return true;
    });
    m_ended = 0;
    return ids;
}

} // namespace ramet
