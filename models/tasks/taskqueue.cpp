// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskqueue.h"

#include "models/tasks/quittext.h"

#include <QLoggingCategory>
#include <algorithm>

namespace ramet {
namespace {

Q_LOGGING_CATEGORY(lcTasks, "ramet.tasks")

constexpr std::chrono::milliseconds progressInterval{100};

} // namespace

TaskQueue::TaskQueue(QObject *parent)
    : QObject(parent)
    , m_jobs(*this)
    , m_groups(*this)
{
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &TaskQueue::collectProgress);
}

TaskQueue::~TaskQueue()
{
    shutdown();
}

void TaskQueue::setLimits(const TaskLimits &limits)
{
    m_waiting.setLimits(limits);
    startWaiting();
}

TaskId TaskQueue::enqueue(TaskRequest request)
{
    if (m_isShutDown)
        return 0;
    const TaskId id = add(std::move(request), 0);
    emit taskAdded(id);
    emit activeCountChanged(activeCount());
    startWaiting();
    return id;
}

TaskId TaskQueue::enqueueGroup(GroupRequest request)
{
    if (m_isShutDown || request.members.empty())
        return 0;
    Task whole;
    whole.kind = request.kind;
    whole.title = std::exchange(request.title, {});
    whole.node = request.node;
    whole.vm = request.vm;
    whole.queued = QDateTime::currentDateTime();
    whole.facts = GroupFacts();
    for (const TaskRequest &member : request.members)
        whole.storages << member.storages;
    whole.storages.removeDuplicates();
    const TaskId id = m_list.add(std::move(whole)).id;
    for (TaskRequest &member : request.members)
        add(std::move(member), id);
    m_groups.add(id, std::move(request));
    emit taskAdded(id);
    emit activeCountChanged(activeCount());
    startWaiting();
    return id;
}

TaskId TaskQueue::add(TaskRequest request, TaskId group)
{
    Task task;
    task.group = group;
    task.kind = request.kind;
    task.title = std::move(request.title);
    task.node = std::move(request.node);
    task.storages = std::move(request.storages);
    task.vm = std::move(request.vm);
    task.made = std::move(request.made);
    task.clone = std::move(request.clone);
    task.copiesData = request.copiesData;
    task.mayBeLeft = request.mayBeLeft;
    task.speedLimit = std::move(request.speedLimit);
    Task &added = m_list.add(std::move(task));
    wait(added, std::move(request.work));
    return added.id;
}

void TaskQueue::wait(Task &task, TaskWork work)
{
    const TaskId id = task.id;
    m_list.setState(task, TaskState::Queued);
    task.cancelRequested = false;
    task.progress = {};
    task.queued = QDateTime::currentDateTime();
    task.started = {};
    task.ended = {};
    m_jobs.add(
        id, [this, id, work = std::move(work)](std::stop_token stop, const ProgressSink &progress) {
            return [this, id, outcome = work(std::move(stop), progress)] { finish(id, outcome); };
        });
    m_waiting.add(task);
}

void TaskQueue::cancel(TaskId id)
{
    Task *task = m_list.find(id);
    if (!task || !task->canBeCancelled())
        return;
    qCInfo(lcTasks) << "cancel" << id;
    if (task->facts) {
        m_groups.cancel(id);
    } else if (task->state == TaskState::Queued) {
        endWaiting({id}, true);
    } else {
        task->cancelRequested = true;
        m_jobs.requestStop(id);
        emit tasksChanged({id});
    }
}

void TaskQueue::cancelAll()
{
    m_groups.cancelAll();
    const QList<TaskId> ids = m_jobs.ids();
    for (auto id = ids.rbegin(); id != ids.rend(); ++id)
        cancel(*id); // those that wait first, so that none of them starts now
}

void TaskQueue::setSpeedLimit(TaskId id, quint64 bytesPerSecond)
{
    const Task *task = find(id);
    if (!task || !task->isLimitable())
        return;
    qCInfo(lcTasks) << "limit" << id << bytesPerSecond;
    *task->speedLimit = bytesPerSecond;
    Task &changed = *m_list.find(id);
    changed.bytesPerSecond = 0; // what it was before says nothing any more
    changed.secondsLeft.reset();
    m_jobs.measureAnew(id);
    emit tasksChanged({id});
}

void TaskQueue::shutdown()
{
    m_isShutDown = true;
    cancelAll();
    m_jobs.finishAll();
    m_groups.endAll();
}

int TaskQueue::leavableCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_jobs.running(), [this](TaskId id) { return canBeLeft(*find(id)); }));
}

void TaskQueue::leave()
{
    m_isShutDown = true; // nothing that waits may start any more
    m_isLeaving = true;
    m_groups.cancelWaiting();
    for (const TaskId id : m_jobs.ids()) {
        if (!canBeLeft(*find(id)))
            cancel(id);
    }
    leaveIfReady();
}

void TaskQueue::leaveIfReady()
{
    if (!m_isLeaving || activeCount() != leavableCount())
        return;
    m_isLeaving = false; // told once
    emit readyToLeave();
}

bool TaskQueue::hasCopies() const
{
    return std::ranges::any_of(tasks(),
                               [](const Task &task) { return task.copiesData && !task.isEnded(); });
}

const Task *TaskQueue::findMaking(const VmRef &vm) const
{
    const auto task = std::ranges::find_if(tasks(), [&](const Task &found) {
        return !found.isEnded() && !vm.uuid.isEmpty() && found.made == vm;
    });
    return task == tasks().end() ? nullptr : &*task;
}

void TaskQueue::removeEnded()
{
    const QList<TaskId> ids = m_list.removeEnded();
    for (const TaskId id : ids)
        emit taskRemoved(id);
}

TaskId TaskQueue::show(Task task)
{
    const TaskId id = m_list.add(std::move(task)).id;
    emit taskAdded(id);
    return id;
}

void TaskQueue::hide(TaskId id)
{
    if (m_list.removeOne(id))
        emit taskRemoved(id);
}

void TaskQueue::change(const Task &task)
{
    Task *shown = m_list.find(task.id);
    if (!shown)
        return;
    m_list.setState(*shown, task.state);
    *shown = task;
    emit tasksChanged({task.id});
}

void TaskQueue::startWaiting()
{
    if (m_isShutDown)
        return;
    QList<TaskId> started;
    const auto mayBegin = [this](TaskId group, TaskId member) {
        return m_groups.mayBegin(group, member);
    };
    while (const TaskId id = m_waiting.next(mayBegin)) {
        start(*m_list.find(id));
        started += id;
    }
    if (!started.isEmpty())
        emit tasksChanged(started);
}

void TaskQueue::start(Task &task)
{
    qCInfo(lcTasks) << "start" << task.id << static_cast<int>(task.kind) << task.node
                    << task.vm.uuid;
    m_waiting.remove(task);
    m_waiting.takePlace(task);
    m_list.setState(task, TaskState::Running);
    task.started = QDateTime::currentDateTime();
    Task *whole = m_list.find(task.group);
    if (whole && whole->state == TaskState::Queued) {
        m_list.setState(*whole, TaskState::Running);
        whole->started = task.started;
    }
    m_jobs.begin(task.id);
    m_progressTimer.start();
}

void TaskQueue::finish(TaskId id, const Result<TaskResult> &outcome)
{
    Task *task = m_list.find(id);
    if (!task || !m_jobs.has(id))
        return;
    const TaskId group = task->group;
    end(*task, outcome);
    emit tasksChanged(group ? QList{id, group} : QList{id});
    emit taskEnded(id);
    emit activeCountChanged(activeCount());
    m_groups.settle(group); // it may let no other member begin
    startWaiting();
    leaveIfReady();
}

/// Members of one group, or one task by itself.
void TaskQueue::endWaiting(const QList<TaskId> &ids, bool byPerson)
{
    if (ids.isEmpty())
        return;
    const TaskId group = find(ids.first())->group;
    for (const TaskId id : ids) {
        Task &task = *m_list.find(id);
        task.cancelRequested = byPerson;
        end(task, std::unexpected(Error{ErrorKind::Cancelled, {}, {}, {}}));
    }
    emit tasksChanged(group ? ids + QList{group} : ids);
    for (const TaskId id : ids)
        emit taskEnded(id);
    emit activeCountChanged(activeCount());
    m_groups.settle(group); // it may let no other member begin
    startWaiting();
    leaveIfReady();
}

void TaskQueue::end(Task &task, const Result<TaskResult> &outcome)
{
    if (task.state == TaskState::Running)
        m_waiting.freePlace(task);
    else
        m_waiting.remove(task);
    if (const auto last = m_jobs.remove(task.id))
        task.progress = *last;
    task.ended = QDateTime::currentDateTime();
    task.bytesPerSecond = 0;
    task.secondsLeft.reset();
    if (outcome) {
        m_list.setState(task, TaskState::Succeeded);
        task.result = *outcome;
    } else {
        const bool isCancel = outcome.error().kind == ErrorKind::Cancelled;
        m_list.setState(task, isCancel ? TaskState::Cancelled : TaskState::Failed);
        if (!isCancel || !outcome.error().leftovers.isEmpty())
            task.error = outcome.error();
    }
    qCInfo(lcTasks) << "end" << task.id << static_cast<int>(task.state);
    if (task.group)
        m_groups.countEnd(task);
}

void TaskQueue::collectProgress()
{
    QList<TaskId> changed;
    std::set<TaskId> groups;
    for (const TaskId id : m_jobs.running()) {
        const auto sample = m_jobs.sample(id);
        if (!sample)
            continue;
        Task &task = *m_list.find(id);
        task.progress = sample->progress;
        task.bytesPerSecond = sample->bytesPerSecond;
        task.secondsLeft = sample->secondsLeft;
        changed += id;
        if (task.group)
            groups.insert(task.group);
    }
    for (const TaskId group : groups) {
        m_groups.update(group);
        changed += group;
    }
    if (m_jobs.running().empty())
        m_progressTimer.stop();
    if (!changed.isEmpty())
        emit tasksChanged(changed);
}

} // namespace ramet
