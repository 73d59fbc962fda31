// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskqueue.h"

#include "models/tasks/pace.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QtConcurrent>
#include <algorithm>
#include <mutex>

namespace ramet {
namespace {

Q_LOGGING_CATEGORY(lcTasks, "ramet.tasks")

constexpr std::chrono::milliseconds progressInterval{100};
/// A thread of a task mostly waits for a daemon, so there may be more of them than processors.
constexpr int maxThreads = 64;
constexpr quint64 smallestMeasure = 64'000'000; ///< copies below say nothing about the rate

/// Says nothing about how fast bytes are copied.
bool isInstant(CopyMethod method)
{
    return method == CopyMethod::Overlay || method == CopyMethod::RbdLayer ||
           method == CopyMethod::LocalReflink || method == CopyMethod::DaemonReflink;
}

bool canBeLeft(const Task &task)
{
    return task.mayBeLeft && task.state == TaskState::Running && !task.cancelRequested;
}

} // namespace

struct TaskQueue::Job {
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

    TaskWork work;
    std::stop_source stop;
    std::shared_ptr<ProgressCell> progress = std::make_shared<ProgressCell>();
    Pace pace;
    QFutureWatcher<Result<TaskResult>> *watcher = nullptr; ///< once started; child of the queue
};

TaskQueue::TaskQueue(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(maxThreads);
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &TaskQueue::collectProgress);
}

TaskQueue::~TaskQueue()
{
    shutdown();
}

void TaskQueue::setLimits(const TaskLimits &limits)
{
    m_limits = limits;
    startWaiting();
}

TaskId TaskQueue::enqueue(TaskRequest request)
{
    if (m_isShutDown)
        return 0;
    Task task;
    task.id = ++m_lastId;
    task.kind = request.kind;
    task.title = std::move(request.title);
    task.node = std::move(request.node);
    task.storages = std::move(request.storages);
    task.vm = std::move(request.vm);
    task.copiesData = request.copiesData;
    task.mayBeLeft = request.mayBeLeft;
    task.speedLimit = std::move(request.speedLimit);
    task.queued = QDateTime::currentDateTime();
    const TaskId id = task.id;
    auto job = std::make_unique<Job>();
    job->work = std::move(request.work);
    m_jobs.emplace(id, std::move(job));
    m_tasks.push_back(std::move(task));
    emit taskAdded(id);
    emit activeCountChanged(activeCount());
    startWaiting();
    return id;
}

void TaskQueue::cancel(TaskId id)
{
    Task *task = findTask(id);
    if (!task || task->isEnded() || task->cancelRequested)
        return;
    qCInfo(lcTasks) << "cancel" << id;
    task->cancelRequested = true;
    if (task->state == TaskState::Queued) {
        finish(id, std::unexpected(Error{ErrorKind::Cancelled, {}, {}, {}}));
        return;
    }
    m_jobs.at(id)->stop.request_stop();
    emit tasksChanged({id});
}

void TaskQueue::cancelAll()
{
    QList<TaskId> ids;
    for (const auto &[id, job] : m_jobs)
        ids.prepend(id); // those that wait first, so that none of them starts now
    for (const TaskId id : ids)
        cancel(id);
}

void TaskQueue::setSpeedLimit(TaskId id, quint64 bytesPerSecond)
{
    const Task *task = findTask(id);
    if (!task || !task->isLimitable())
        return;
    qCInfo(lcTasks) << "limit" << id << bytesPerSecond;
    *task->speedLimit = bytesPerSecond;
    emit tasksChanged({id});
}

void TaskQueue::shutdown()
{
    m_isShutDown = true;
    cancelAll();
    m_pool.waitForDone();
    while (!m_jobs.empty())
        finish(m_jobs.begin()->first, m_jobs.begin()->second->watcher->result());
}

int TaskQueue::leavableCount() const
{
    return static_cast<int>(std::ranges::count_if(m_tasks, canBeLeft));
}

void TaskQueue::leave()
{
    m_isShutDown = true; // nothing that waits may start any more
    m_isLeaving = true;
    QList<TaskId> others;
    for (const Task &task : m_tasks) {
        if (!canBeLeft(task))
            others += task.id;
    }
    for (const TaskId id : others)
        cancel(id);
    leaveIfReady();
}

void TaskQueue::leaveIfReady()
{
    if (m_isLeaving && activeCount() == leavableCount())
        emit readyToLeave();
}

void TaskQueue::removeEnded()
{
    QList<TaskId> ids;
    for (const Task &task : m_tasks)
        if (task.isEnded())
            ids += task.id;
    std::erase_if(m_tasks, [](const Task &task) { return task.isEnded(); });
    for (const TaskId id : ids)
        emit taskRemoved(id);
}

const Task *TaskQueue::find(TaskId id) const
{
    const auto task = std::ranges::find(m_tasks, id, &Task::id);
    return task == m_tasks.end() ? nullptr : &*task;
}

Task *TaskQueue::findTask(TaskId id)
{
    const auto task = std::ranges::find(m_tasks, id, &Task::id);
    return task == m_tasks.end() ? nullptr : &*task;
}

int TaskQueue::activeCount() const
{
    return static_cast<int>(m_jobs.size());
}

std::optional<double> TaskQueue::measuredRate(const QString &storageKey) const
{
    const auto rate = m_rates.find(storageKey);
    return rate == m_rates.end() ? std::nullopt : std::optional(rate->second);
}

void TaskQueue::startWaiting()
{
    if (m_isShutDown)
        return;
    QList<TaskId> started;
    for (Task &task : m_tasks) {
        if (task.state != TaskState::Queued || !hasPlace(task))
            continue;
        start(task);
        started += task.id;
    }
    if (!started.isEmpty())
        emit tasksChanged(started);
}

bool TaskQueue::hasPlace(const Task &task) const
{
    if (!task.copiesData)
        return true;
    const auto isRunning = [](const Task &other) {
        return other.copiesData && other.state == TaskState::Running;
    };
    const auto onNode = std::ranges::count_if(
        m_tasks, [&](const Task &other) { return isRunning(other) && other.node == task.node; });
    if (onNode >= m_limits.copiesPerNode)
        return false;
    return std::ranges::all_of(task.storages, [&](const QString &storage) {
        return std::ranges::count_if(m_tasks, [&](const Task &other) {
                   return isRunning(other) && other.storages.contains(storage);
               }) < m_limits.copiesPerStorage;
    });
}

void TaskQueue::start(Task &task)
{
    qCInfo(lcTasks) << "start" << task.id << static_cast<int>(task.kind) << task.node
                    << task.vm.uuid;
    task.state = TaskState::Running;
    task.started = QDateTime::currentDateTime();
    const TaskId id = task.id;
    Job &job = *m_jobs.at(id);
    job.watcher = new QFutureWatcher<Result<TaskResult>>(this);
    connect(job.watcher, &QFutureWatcherBase::finished, this,
            [this, id, watcher = job.watcher] { finish(id, watcher->result()); });
    job.watcher->setFuture(QtConcurrent::run(
        &m_pool, [work = std::move(job.work), stop = job.stop.get_token(), cell = job.progress] {
            return work(stop, [cell](const Progress &progress) { cell->put(progress); });
        }));
    m_progressTimer.start();
}

void TaskQueue::finish(TaskId id, const Result<TaskResult> &outcome)
{
    const auto found = m_jobs.find(id);
    Task *task = findTask(id);
    if (found == m_jobs.end() || !task)
        return;
    const auto job = std::move(found->second);
    m_jobs.erase(found);
    if (job->watcher) { // it may be the sender of this call
        job->watcher->disconnect(this);
        job->watcher->deleteLater();
    }
    task->ended = QDateTime::currentDateTime();
    task->bytesPerSecond = 0;
    task->secondsLeft.reset();
    if (const auto last = job->progress->take())
        task->progress = *last;
    if (outcome) {
        task->state = TaskState::Succeeded;
        task->result = *outcome;
        learnRate(*task);
    } else {
        const bool isCancel = outcome.error().kind == ErrorKind::Cancelled;
        task->state = isCancel ? TaskState::Cancelled : TaskState::Failed;
        if (!isCancel || !outcome.error().leftovers.isEmpty())
            task->error = outcome.error();
    }
    qCInfo(lcTasks) << "end" << id << static_cast<int>(task->state);
    emit tasksChanged({id});
    emit taskEnded(id);
    emit activeCountChanged(activeCount());
    startWaiting();
    leaveIfReady();
}

void TaskQueue::learnRate(const Task &task)
{
    const bool wasLimited = task.speedLimit && *task.speedLimit > 0;
    if (!task.copiesData || !task.result.outcome.clone() || wasLimited)
        return;
    quint64 bytes = 0;
    for (const ClonedDisk &disk : task.result.outcome.clone()->disks)
        if (!isInstant(disk.method))
            bytes += disk.bytes;
    const auto seconds = static_cast<double>(task.started.msecsTo(task.ended)) / 1000;
    if (bytes < smallestMeasure || !(seconds > 0))
        return;
    for (const QString &storage : task.storages)
        m_rates[storage] = static_cast<double>(bytes) / seconds;
}

void TaskQueue::collectProgress()
{
    QList<TaskId> changed;
    bool isRunning = false;
    for (Task &task : m_tasks) {
        if (task.state != TaskState::Running)
            continue;
        isRunning = true;
        Job &job = *m_jobs.at(task.id);
        const std::optional<Progress> progress = job.progress->take();
        if (!progress)
            continue;
        task.progress = *progress;
        job.pace.sample(progress->doneBytes, Pace::Clock::now());
        const bool isCounting = progress->phase == Phase::Copying && progress->totalBytes > 0;
        task.bytesPerSecond = isCounting ? job.pace.bytesPerSecond() : 0;
        task.secondsLeft = isCounting
                               ? job.pace.secondsLeft(progress->doneBytes, progress->totalBytes)
                               : std::nullopt;
        changed += task.id;
    }
    if (!isRunning)
        m_progressTimer.stop();
    if (!changed.isEmpty())
        emit tasksChanged(changed);
}

} // namespace ramet
