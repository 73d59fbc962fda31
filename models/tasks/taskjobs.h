// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/pace.h"
#include "models/tasks/task.h"

#include <QThreadPool>
#include <map>
#include <set>

class QObject;

namespace ramet {

/// The work of tasks that did not end, and the threads that do it. Its functions are of the UI
/// thread; work runs on worker threads.
class TaskJobs {
public:
    /// What work came to: to be called on the UI thread.
    using Done = std::function<void()>;
    using Work = std::function<Done(std::stop_token stop, const ProgressSink &progress)>;
    struct Sample {
        Progress progress;
        double bytesPerSecond = 0;
        std::optional<double> secondsLeft;
    };

    /// `owner`: a QObject of the UI thread that lives as long.
    explicit TaskJobs(QObject &owner);

    void add(TaskId id, Work work);
    void begin(TaskId id); ///< once for each
    void requestStop(TaskId id);
    /// The progress that came since the last call; empty: none.
    std::optional<Sample> sample(TaskId id);
    /// Forgets a job that ended or never began. The progress that came last, if it was not told.
    std::optional<Progress> remove(TaskId id);
    /// Blocks until all that began ended, and calls what they came to.
    void finishAll();

    /// The speed is measured anew, as it changes from now on.
    void measureAnew(TaskId id);

    bool has(TaskId id) const { return m_jobs.contains(id); }
    int count() const { return static_cast<int>(m_jobs.size()); }
    const std::set<TaskId> &running() const { return m_running; }
    QList<TaskId> ids() const; ///< the oldest first

private:
    struct Job;
    QObject &m_owner;
    std::map<TaskId, std::shared_ptr<Job>> m_jobs;
    std::set<TaskId> m_running;
    QThreadPool m_pool;
};

} // namespace ramet
