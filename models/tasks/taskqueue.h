// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/taskgroups.h"
#include "models/tasks/tasklist.h"
#include "models/tasks/waitingtasks.h"

#include <QObject>
#include <QTimer>

namespace ramet {

/// Runs operations on worker threads. Lives on the UI thread; all its functions and signals are
/// of that thread. Progress arrives at most ten times a second, all tasks in one signal.
/// A group is one task with members: it runs while a member does, its cancel is theirs, and it
/// ends once, after the last of them and after what then was to be undone.
class TaskQueue : public QObject {
    Q_OBJECT
public:
    explicit TaskQueue(QObject *parent = nullptr);
    ~TaskQueue() override; ///< as shutdown()

    void setLimits(const TaskLimits &limits);
    TaskLimits limits() const { return m_waiting.limits(); }

    TaskId enqueue(TaskRequest request);
    TaskId enqueueGroup(GroupRequest request); ///< the id of the whole
    /// A queued task ends at once; a running one when it has cleaned up. Later calls do nothing.
    /// What was made already stays, or is undone as the group was asked to.
    void cancel(TaskId id);
    void cancelAll();
    /// Of a group: members at work go on, no other begins until resume().
    void pause(TaskId group) { m_groups.pause(group, true); }
    void resume(TaskId group) { m_groups.pause(group, false); }
    // The choices of an undecided group; each does nothing where GroupFacts does not allow it.
    void keep(TaskId group) { m_groups.keep(group); }
    /// Members that cannot be taken back stay, with their error.
    void undo(TaskId group) { m_groups.undo(group); }
    /// Members that failed begin anew, and those that the failure of others kept from beginning.
    void tryAgain(TaskId group) { m_groups.tryAgain(group); }
    /// Bytes per second, 0: none. Does nothing where the task is not limitable.
    void setSpeedLimit(TaskId id, quint64 bytesPerSecond);
    /// Cancels all and blocks until they ended. Nothing can be enqueued afterwards.
    void shutdown();
    /// For a program that ends while tasks run: cancels those that cannot be left, and those that
    /// did not begin. readyToLeave() comes when only tasks that can be left are running: then
    /// the program has to end without its destructors, as they cancel. Nothing can be enqueued
    /// afterwards.
    void leave();
    /// Of the running tasks, how many leave() would not cancel.
    int leavableCount() const;
    /// Forgets tasks that ended, groups with their members.
    void removeEnded();
    /// One that has no work here: of an earlier run of the program, or of another program
    /// (Task::isElsewhere). It is listed until hide(), or, once it ended, removeEnded().
    TaskId show(Task task);
    void hide(TaskId id);
    /// In the place of one that show() listed, by its id. taskEnded() does not come.
    void change(const Task &task);

    const Task *find(TaskId id) const { return m_list.find(id); } ///< until the next change
    /// In the order they came, each group before its members.
    const std::vector<Task> &tasks() const { return m_list.all(); }
    std::span<const Task> members(TaskId group) const { return m_list.members(group); }
    bool hasEnded() const { return m_list.hasEnded(); } ///< removeEnded() would forget one
    bool hasCopies() const;                             ///< one that copies data has not ended
    /// The task that makes this VM now, here or in another program; null: none.
    const Task *findMaking(const VmRef &vm) const;
    int activeCount() const { return m_jobs.count(); } ///< queued or running, members by themselves

signals:
    void taskAdded(ramet::TaskId id); ///< of a group: with all its members
    /// State or progress changed; an end is told here first, then by taskEnded.
    void tasksChanged(const QList<ramet::TaskId> &ids);
    void taskEnded(ramet::TaskId id);
    /// A group ended with failures: keep(), undo() or tryAgain() is for a person to choose.
    void choiceWanted(ramet::TaskId group);
    void taskRemoved(ramet::TaskId id); ///< of a group: with all its members
    void activeCountChanged(int count);
    void readyToLeave();

private:
    friend class TaskGroups; // its other half
    TaskId add(TaskRequest request, TaskId group);
    void wait(Task &task, TaskWork work);
    void startWaiting();
    void start(Task &task);
    void finish(TaskId id, const Result<TaskResult> &outcome);
    void endWaiting(const QList<TaskId> &ids, bool byPerson);
    void end(Task &task, const Result<TaskResult> &outcome);
    void collectProgress();
    void leaveIfReady();

    bool m_isShutDown = false;
    bool m_isLeaving = false;
    TaskList m_list;
    WaitingTasks m_waiting;
    TaskJobs m_jobs;
    TaskGroups m_groups;
    QTimer m_progressTimer;
};

} // namespace ramet
