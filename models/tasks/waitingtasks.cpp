// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/waitingtasks.h"

#include <algorithm>

namespace ramet {
namespace {

int countOf(const std::map<QString, int> &counts, const QString &key)
{
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

WaitingTasks::Lane WaitingTasks::laneOf(const Task &task)
{
    return task.copiesData ? Lane{task.group, true, task.node, task.storages}
                           : Lane{task.group, false, {}, {}};
}

void WaitingTasks::add(const Task &task)
{
    m_lanes[laneOf(task)].insert(task.id);
}

void WaitingTasks::remove(const Task &task)
{
    const auto lane = m_lanes.find(laneOf(task));
    if (lane == m_lanes.end())
        return;
    lane->second.erase(task.id);
    if (lane->second.empty())
        m_lanes.erase(lane);
}

bool WaitingTasks::hasPlace(const Lane &lane) const
{
    const auto &[group, copiesData, node, storages] = lane;
    if (!copiesData)
        return true;
    return countOf(m_onNode, node) < m_limits.copiesPerNode &&
           std::ranges::all_of(storages, [&](const QString &storage) {
               return countOf(m_onStorage, storage) < m_limits.copiesPerStorage;
           });
}

TaskId WaitingTasks::next(const std::function<bool(TaskId group, TaskId member)> &mayBegin) const
{
    TaskId first = 0;
    for (const auto &[lane, ids] : m_lanes) {
        const TaskId group = std::get<0>(lane);
        const TaskId id = *ids.begin();
        if ((first == 0 || id < first) && hasPlace(lane) && (group == 0 || mayBegin(group, id)))
            first = id;
    }
    return first;
}

void WaitingTasks::takePlace(const Task &task)
{
    if (!task.copiesData)
        return;
    ++m_onNode[task.node];
    for (const QString &storage : task.storages)
        ++m_onStorage[storage];
}

void WaitingTasks::freePlace(const Task &task)
{
    if (!task.copiesData)
        return;
    --m_onNode[task.node];
    for (const QString &storage : task.storages)
        --m_onStorage[storage];
}

} // namespace ramet
