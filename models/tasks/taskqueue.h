// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <map>
#include <memory>

namespace ramet {

/// Runs operations on worker threads. Lives on the UI thread; all its functions and signals are
/// of that thread. Progress arrives at most ten times a second, all tasks in one signal.
class TaskQueue : public QObject {
    Q_OBJECT
public:
    explicit TaskQueue(QObject *parent = nullptr);
    ~TaskQueue() override; ///< as shutdown()

    void setLimits(const TaskLimits &limits);
    TaskLimits limits() const { return m_limits; }

    TaskId enqueue(TaskRequest request);
    /// A queued task ends at once; a running one when it has cleaned up. Later calls do nothing.
    void cancel(TaskId id);
    void cancelAll();
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
    /// Forgets tasks that ended.
    void removeEnded();

    const Task *find(TaskId id) const;                         ///< until the next change
    const std::vector<Task> &tasks() const { return m_tasks; } ///< in the order they came
    int activeCount() const;                                   ///< queued or running

    /// Bytes per second that earlier copies to this storage reached; empty before the first.
    std::optional<double> measuredRate(const QString &storageKey) const;

signals:
    void taskAdded(ramet::TaskId id);
    /// State or progress changed; an end is told here first, then by taskEnded.
    void tasksChanged(const QList<ramet::TaskId> &ids);
    void taskEnded(ramet::TaskId id);
    void taskRemoved(ramet::TaskId id);
    void activeCountChanged(int count);
    void readyToLeave();

private:
    struct Job;
    Task *findTask(TaskId id);
    void startWaiting();
    bool hasPlace(const Task &task) const;
    void start(Task &task);
    void finish(TaskId id, const Result<TaskResult> &outcome);
    void learnRate(const Task &task);
    void collectProgress();
    void leaveIfReady();

    TaskLimits m_limits;
    TaskId m_lastId = 0;
    bool m_isShutDown = false;
    bool m_isLeaving = false;
    std::vector<Task> m_tasks;
    std::map<TaskId, std::unique_ptr<Job>> m_jobs; ///< of tasks that did not end
    std::map<QString, double> m_rates;
    QTimer m_progressTimer;
    QThreadPool m_pool;
};

} // namespace ramet
