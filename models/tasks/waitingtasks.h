// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace ramet {

/// The tasks that wait, and the places that copies have taken. Tasks that need the same places
/// stand in one lane, so that only the first of each lane is looked at, however many wait. One
/// thread.
class WaitingTasks {
public:
    void setLimits(const TaskLimits &limits) { m_limits = limits; }
    const TaskLimits &limits() const { return m_limits; }

    void add(const Task &task);
    void remove(const Task &task);
    /// The one that came first of those that have a place; 0: none. `mayBegin` says whether the
    /// group lets this member begin; it is not asked of tasks without one.
    TaskId next(const std::function<bool(TaskId group, TaskId member)> &mayBegin) const;

    void takePlace(const Task &task);
    void freePlace(const Task &task);

private:
    using Lane = std::tuple<TaskId, bool, QString, QStringList>;
    static Lane laneOf(const Task &task);
    bool hasPlace(const Lane &lane) const;

    TaskLimits m_limits;
    std::map<Lane, std::set<TaskId>> m_lanes;
    std::map<QString, int> m_onNode; ///< copies at work
    std::map<QString, int> m_onStorage;
};

} // namespace ramet
