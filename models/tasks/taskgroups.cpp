// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskgroups.h"

#include "models/tasks/taskqueue.h"

#include <algorithm>

namespace ramet {
namespace {

bool isIn(const Task &task, TaskState state)
{
    return task.state == state;
}

bool isNotStarted(const Task &task)
{
    return std::ranges::any_of(task.result.outcome.warnings, [](const Warning &warning) {
        return warning.kind == Warning::Kind::NotStarted;
    });
}

/// It failed, or the failure of another kept it from beginning.
bool canBeTriedAgain(const Task &task)
{
    return isIn(task, TaskState::Failed) ||
           (isIn(task, TaskState::Cancelled) && !task.cancelRequested);
}

TaskState endOf(const GroupFacts &facts)
{
    if (facts.count(TaskState::Failed) > 0 || facts.notUndone > 0)
        return TaskState::Failed;
    return facts.count(TaskState::Succeeded) == facts.members() ? TaskState::Succeeded
                                                                : TaskState::Cancelled;
}

} // namespace

void TaskGroups::add(TaskId id, GroupRequest request)
{
    request.members.clear();
    GroupFacts &facts = *m_queue.m_list.find(id)->facts;
    facts.hasUndo = static_cast<bool>(request.undo);
    facts.hasAgain = static_cast<bool>(request.again);
    Group group{std::move(request), 0, {}};
    for (const int stage : group.rules.stages)
        ++group.unended[stage];
    m_groups.emplace(id, std::move(group));
    update(id);
}

bool TaskGroups::mayBegin(TaskId id, TaskId member) const
{
    const Task &whole = *m_queue.find(id);
    const Group &group = m_groups.at(id);
    const bool isItsTurn =
        group.unended.empty() || stageOf(group, id, member) <= group.unended.begin()->first;
    return isItsTurn && !whole.facts->isPaused && !whole.cancelRequested &&
           whole.facts->count(TaskState::Running) < group.rules.atOnce;
}

int TaskGroups::stageOf(const Group &group, TaskId id, TaskId member)
{
    return group.rules.stages.at(static_cast<std::size_t>(member - id - 1));
}

void TaskGroups::countEnd(const Task &member)
{
    Group &group = m_groups.at(member.group);
    if (member.state == TaskState::Succeeded)
        group.doneBytes += member.progress.totalBytes;
    if (!group.unended.empty()) {
        const auto stage = group.unended.find(stageOf(group, member.group, member.id));
        if (--stage->second == 0)
            group.unended.erase(stage);
    }
    if (isNotStarted(member))
        ++m_queue.m_list.find(member.group)->facts->notStarted;
    update(member.group);
}

void TaskGroups::settle(TaskId id)
{
    const Task *whole = m_queue.find(id);
    if (!whole || !m_groups.contains(id))
        return;
    const GroupFacts &facts = *whole->facts;
    if (facts.count(TaskState::Failed) > 0 && facts.count(TaskState::Queued) > 0 &&
        m_groups.at(id).rules.onFailure == OnFailure::Stop)
        stopOthers(id); // settles again
    else if (facts.ended() == facts.members() && !facts.isUndecided && !m_queue.m_jobs.has(id))
        decide(id);
}

void TaskGroups::stopOthers(TaskId id)
{
    m_queue.endWaiting(members(id, [](const Task &task) { return isIn(task, TaskState::Queued); }),
                       false);
}

void TaskGroups::decide(TaskId id)
{
    const GroupRequest &rules = m_groups.at(id).rules;
    GroupFacts &facts = *m_queue.m_list.find(id)->facts;
    const bool canUndo = facts.hasUndo && facts.count(TaskState::Succeeded) > 0;
    const bool canTryAgain = facts.hasAgain && facts.count(TaskState::Failed) > 0;
    if (facts.isWhole() || m_queue.m_isShutDown)
        end(id);
    else if (rules.afterFailure == AfterFailure::Undo && canUndo)
        runUndo(id);
    else if (rules.afterFailure == AfterFailure::Ask && (canUndo || canTryAgain)) {
        facts.isUndecided = true;
        emit m_queue.tasksChanged({id});
        emit m_queue.choiceWanted(id);
    } else
        end(id);
}

void TaskGroups::cancel(TaskId id)
{
    Task &whole = *m_queue.m_list.find(id);
    if (whole.facts->isUndecided || whole.facts->isUndoing)
        return;
    whole.cancelRequested = true;
    m_queue.m_jobs.requestStop(id); // it plans anew
    QList<TaskId> running =
        members(id, [](const Task &task) { return isIn(task, TaskState::Running); });
    for (const TaskId member : running) {
        m_queue.m_list.find(member)->cancelRequested = true;
        m_queue.m_jobs.requestStop(member);
    }
    update(id);
    emit m_queue.tasksChanged(running << id);
    m_queue.endWaiting(members(id, [](const Task &task) { return isIn(task, TaskState::Queued); }),
                       true);
}

void TaskGroups::pause(TaskId id, bool on)
{
    Task *whole = m_queue.m_list.find(id);
    if (!whole || !whole->facts || (on ? !whole->facts->canPause() : !whole->facts->isPaused))
        return;
    whole->facts->isPaused = on;
    emit m_queue.tasksChanged({id});
    m_queue.startWaiting();
}

void TaskGroups::keep(TaskId id)
{
    const Task *whole = m_queue.find(id);
    if (whole && whole->facts && whole->facts->canKeep())
        end(id);
}

void TaskGroups::undo(TaskId id)
{
    const Task *whole = m_queue.find(id);
    if (whole && whole->facts && whole->facts->canUndo())
        runUndo(id);
}

void TaskGroups::runUndo(TaskId id)
{
    const QList<TaskId> made =
        members(id, [](const Task &task) { return isIn(task, TaskState::Succeeded); });
    std::vector<Outcome> outcomes;
    for (const TaskId member : made)
        outcomes.push_back(m_queue.find(member)->result.outcome);
    Task &whole = *m_queue.m_list.find(id);
    whole.facts->isUndecided = false;
    whole.facts->isUndoing = true;
    whole.progress.phase = Phase::RollingBack;
    runOwn(id, [=, this, undo = m_groups.at(id).rules.undo,
                outcomes = std::move(outcomes)](const std::stop_token &, const ProgressSink &sink) {
        return [=, this, results = undo(outcomes, sink)] { takeUndone(id, made, results); };
    });
}

void TaskGroups::takeUndone(TaskId id, const QList<TaskId> &made,
                            const std::vector<Status> &results)
{
    for (qsizetype i = 0; i < made.size(); ++i) {
        Task &member = *m_queue.m_list.find(made[i]);
        const Status &result = results.at(static_cast<std::size_t>(i));
        if (result) {
            m_queue.m_list.setState(member, TaskState::Undone);
        } else {
            member.error = result.error();
            ++m_queue.m_list.find(id)->facts->notUndone;
        }
    }
    m_queue.m_list.find(id)->facts->isUndoing = false;
    m_queue.m_jobs.remove(id);
    emit m_queue.tasksChanged(made);
    end(id);
}

void TaskGroups::tryAgain(TaskId id)
{
    Task *whole = m_queue.m_list.find(id);
    if (!whole || !whole->facts || !whole->facts->canTryAgain())
        return;
    const QList<TaskId> again = members(id, canBeTriedAgain);
    std::vector<int> numbers;
    for (const TaskId member : again)
        numbers.push_back(static_cast<int>(member - id - 1));
    whole->facts->isUndecided = false;
    whole->cancelRequested = false;
    whole->progress.phase = Phase::Checking;
    runOwn(id, [=, this, plan = m_groups.at(id).rules.again](const std::stop_token &stop,
                                                             const ProgressSink &) {
        return [=, this, works = plan(numbers, stop)] { takeAgain(id, again, works); };
    });
}

void TaskGroups::takeAgain(TaskId id, const QList<TaskId> &again,
                           std::vector<Result<TaskWork>> works)
{
    m_queue.m_jobs.remove(id);
    const bool goesOn = !m_queue.m_isShutDown && !m_queue.find(id)->cancelRequested;
    for (qsizetype i = 0; goesOn && i < again.size(); ++i) {
        auto &work = works.at(static_cast<std::size_t>(i));
        Task &member = *m_queue.m_list.find(again[i]);
        if (work) {
            member.error.reset();
            m_queue.wait(member, *std::move(work));
        } else if (work.error().kind != ErrorKind::Cancelled) {
            member.error = work.error();
            m_queue.m_list.setState(member, TaskState::Failed);
        }
    }
    update(id);
    emit m_queue.tasksChanged(again + QList{id});
    emit m_queue.activeCountChanged(m_queue.activeCount());
    m_queue.startWaiting();
    settle(id);
}

void TaskGroups::runOwn(TaskId id, TaskJobs::Work work)
{
    m_queue.m_jobs.add(id, std::move(work));
    m_queue.m_jobs.begin(id);
    m_queue.m_progressTimer.start();
    emit m_queue.tasksChanged({id});
    emit m_queue.activeCountChanged(m_queue.activeCount());
}

void TaskGroups::end(TaskId id)
{
    Task &whole = *m_queue.m_list.find(id);
    whole.facts->isUndecided = false;
    whole.ended = QDateTime::currentDateTime();
    update(id);
    m_queue.m_list.setState(whole, endOf(*whole.facts));
    m_groups.erase(id);
    emit m_queue.tasksChanged({id});
    emit m_queue.taskEnded(id);
    emit m_queue.activeCountChanged(m_queue.activeCount());
    m_queue.leaveIfReady();
}

void TaskGroups::update(TaskId id)
{
    Group &group = m_groups.at(id);
    Task &whole = *m_queue.m_list.find(id);
    if (m_queue.m_jobs.has(id))
        return; // its own work has a phase
    Progress &progress = whole.progress;
    progress.phase = whole.cancelRequested ? Phase::RollingBack : Phase::Copying;
    progress.members = whole.facts->members();
    progress.doneMembers = whole.facts->count(TaskState::Succeeded);
    progress.totalBytes = group.rules.totalBytes;
    progress.doneBytes = group.doneBytes;
    for (const TaskId running : m_queue.m_jobs.running()) {
        const Task *member = m_queue.find(running);
        if (member->group == id && member->progress.countsBytes())
            progress.doneBytes += member->progress.doneBytes;
    }
    group.pace.sample(progress.doneBytes, Pace::Clock::now());
    const bool isAtWork = progress.totalBytes > 0 && whole.facts->ended() < progress.members;
    whole.bytesPerSecond = isAtWork ? group.pace.bytesPerSecond() : 0;
    whole.secondsLeft =
        isAtWork ? group.pace.secondsLeft(progress.doneBytes, progress.totalBytes) : std::nullopt;
}

std::vector<TaskId> TaskGroups::ids() const
{
    std::vector<TaskId> ids;
    for (const auto &[id, group] : m_groups)
        ids.push_back(id);
    return ids;
}

QList<TaskId> TaskGroups::members(TaskId id, const std::function<bool(const Task &)> &which) const
{
    QList<TaskId> found;
    for (const Task &member : m_queue.members(id))
        if (which(member))
            found += member.id;
    return found;
}

void TaskGroups::cancelAll()
{
    for (const TaskId id : ids())
        m_queue.cancel(id);
}

void TaskGroups::cancelWaiting()
{
    for (const TaskId id : ids()) {
        m_queue.m_list.find(id)->facts->isPaused = false;
        m_queue.endWaiting(
            members(id, [](const Task &task) { return isIn(task, TaskState::Queued); }), true);
    }
}

void TaskGroups::endAll()
{
    for (const TaskId id : ids())
        end(id);
}

} // namespace ramet
