// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <span>
#include <vector>

namespace ramet {

/// The tasks in the order they came, each group right before its members. Finding one takes
/// logarithmic time. One thread; pointers and spans hold until the next change of the list.
class TaskList {
public:
    TaskId nextId() const { return m_lastId + 1; }
    Task &add(Task task); ///< gives it the next id; a group's members follow it at once

    Task *find(TaskId id);
    const Task *find(TaskId id) const;
    std::span<const Task> members(TaskId group) const;
    const std::vector<Task> &all() const { return m_tasks; }

    /// Keeps the counts of a member's group true.
    void setState(Task &task, TaskState state);
    /// Takes out ended tasks, groups with their members; the ids of those that were on top.
    QList<TaskId> removeEnded();
    /// One that stands by itself; false: there is none.
    bool removeOne(TaskId id);
    bool hasEnded() const { return m_ended > 0; } ///< one that stands by itself, or a group

private:
    std::vector<Task> m_tasks; ///< by id
    TaskId m_lastId = 0;
    int m_ended = 0;
};

} // namespace ramet
