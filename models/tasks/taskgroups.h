// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/grouprequest.h"
#include "models/tasks/pace.h"
#include "models/tasks/taskjobs.h"

namespace ramet {

class TaskQueue;

/// The groups of a queue that did not end: when a member may begin, and what follows once all have
/// ended. Part of TaskQueue, on its thread; each function does nothing where it does not apply.
class TaskGroups {
public:
    explicit TaskGroups(TaskQueue &queue)
        : m_queue(queue)
    {
    }

    void add(TaskId id, GroupRequest request); ///< its task and members are in the list
    bool mayBegin(TaskId id, TaskId member) const;
    void countEnd(const Task &member); ///< it has ended just now
    /// After members ended: stops the others or goes on to what follows the last, as asked for.
    void settle(TaskId id);
    void cancel(TaskId id);
    void pause(TaskId id, bool on);
    void keep(TaskId id);
    void undo(TaskId id);
    void tryAgain(TaskId id);
    void update(TaskId id); ///< the progress of the whole
    void cancelAll();
    void cancelWaiting(); ///< of all groups
    void endAll();        ///< keeps what was made; no member is at work

private:
    struct Group {
        GroupRequest rules;    ///< without its members
        quint64 doneBytes = 0; ///< of members that ended
        Pace pace;
        std::map<int, int> unended{}; ///< by stage: its members that did not end
    };
    static int stageOf(const Group &group, TaskId id, TaskId member);
    std::vector<TaskId> ids() const;
    QList<TaskId> members(TaskId id, const std::function<bool(const Task &)> &which) const;
    void stopOthers(TaskId id);
    void decide(TaskId id);
    void runUndo(TaskId id);
    void takeUndone(TaskId id, const QList<TaskId> &members, const std::vector<Status> &results);
    void takeAgain(TaskId id, const QList<TaskId> &members, std::vector<Result<TaskWork>> works);
    void runOwn(TaskId id, TaskJobs::Work work);
    void end(TaskId id);

    TaskQueue &m_queue;
    std::map<TaskId, Group> m_groups;
};

} // namespace ramet
