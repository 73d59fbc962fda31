// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskjobs.h"

#include <QFutureWatcher>
#include <QtConcurrent>
#include <mutex>

namespace ramet {
namespace {

/// A thread of a task mostly waits for a daemon, so there may be more of them than processors.
constexpr int maxThreads = 64;

/// The latest progress of one task, written by its worker.
class ProgressCell {
public:
    void put(const Progress &progress)
    {
        const std::lock_guard lock(m_mutex);
        m_latest = progress;
    }
    std::optional<Progress> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_latest, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::optional<Progress> m_latest;
};

} // namespace

struct TaskJobs::Job {
    Work work;
    std::stop_source stop;
    std::shared_ptr<ProgressCell> progress = std::make_shared<ProgressCell>();
    Pace pace;
    QFutureWatcher<Done> *watcher = nullptr; ///< once begun; child of the owner
};

TaskJobs::TaskJobs(QObject &owner)
    : m_owner(owner)
{
    m_pool.setMaxThreadCount(maxThreads);
}

void TaskJobs::add(TaskId id, Work work)
{
    auto job = std::make_shared<Job>();
    job->work = std::move(work);
    m_jobs.emplace(id, std::move(job));
}

void TaskJobs::begin(TaskId id)
{
    Job &job = *m_jobs.at(id);
    m_running.insert(id);
    job.watcher = new QFutureWatcher<Done>(&m_owner);
    QObject::connect(job.watcher, &QFutureWatcherBase::finished, &m_owner,
                     [watcher = job.watcher] { watcher->result()(); });
    job.watcher->setFuture(QtConcurrent::run(
        &m_pool, [work = std::move(job.work), stop = job.stop.get_token(), cell = job.progress] {
            return work(stop, [cell](const Progress &progress) { cell->put(progress); });
        }));
}

void TaskJobs::requestStop(TaskId id)
{
    if (const auto job = m_jobs.find(id); job != m_jobs.end())
        job->second->stop.request_stop();
}

std::optional<TaskJobs::Sample> TaskJobs::sample(TaskId id)
{
    Job &job = *m_jobs.at(id);
    const std::optional<Progress> progress = job.progress->take();
    if (!progress)
        return {};
    job.pace.sample(progress->doneBytes, Pace::Clock::now());
    if (!progress->countsBytes())
        return Sample{*progress, 0, {}};
    return Sample{*progress, job.pace.bytesPerSecond(),
                  job.pace.secondsLeft(progress->doneBytes, progress->totalBytes)};
}

void TaskJobs::measureAnew(TaskId id)
{
    if (const auto job = m_jobs.find(id); job != m_jobs.end())
        job->second->pace = {};
}

std::optional<Progress> TaskJobs::remove(TaskId id)
{
    const auto found = m_jobs.find(id);
    const auto job = std::move(found->second);
    m_jobs.erase(found);
    m_running.erase(id);
    if (job->watcher) { // it may be the sender of this call
        job->watcher->disconnect(&m_owner);
        job->watcher->deleteLater();
    }
    return job->progress->take();
}

void TaskJobs::finishAll()
{
    m_pool.waitForDone();
    while (!m_running.empty())
        m_jobs.at(*m_running.begin())->watcher->result()();
}

QList<TaskId> TaskJobs::ids() const
{
    QList<TaskId> ids;
    for (const auto &[id, job] : m_jobs)
        ids += id;
    return ids;
}

} // namespace ramet
