// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/othertasks.h"

#include "models/inventory/inventorystore.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/unfinishedtasks.h"
#include "models/tasks/unfinishedtext.h"
#include "storage/undo/journal.h"

#include <algorithm>

namespace ramet {
namespace {

/// Journals come and go in bursts. And a program that is killed changes nothing in the folder.
constexpr std::chrono::milliseconds burst{300};
constexpr std::chrono::milliseconds whileOthersWork{1000};
/// A node tells of a change about when the journal goes.
constexpr std::chrono::milliseconds untilToldOf{1000};

/// The VM that the task makes; empty: none.
VmRef madeBy(const UnfinishedTask &task)
{
    if (task.clonePlan)
        return {task.node, task.clonePlan->definedUuid()};
    return task.operation == JournalOperation::Sample ? VmRef{task.node, task.id} : VmRef();
}

/// The VM that tells how the task ended; empty: none that is known.
VmRef toldBy(const Inventory &inventory, const UnfinishedTask &task)
{
    const NodeInventory *node = inventory.findNode(task.node);
    if (task.operation != JournalOperation::Delete || !node)
        return madeBy(task);
    const auto vm = std::ranges::find(node->vms, task.object, &VirtualMachine::name);
    return vm == node->vms.end() ? VmRef() : VmRef{task.node, vm->uuid};
}

/// Of one whose journal is gone.
OtherEnd endOf(const Inventory &inventory, const UnfinishedTask &task)
{
    const NodeInventory *node = inventory.findNode(task.node);
    if (!node || !node->reachable)
        return OtherEnd::Unknown;
    if (task.operation == JournalOperation::Delete)
        return std::ranges::find(node->vms, task.object, &VirtualMachine::name) == node->vms.end()
                   ? OtherEnd::Done
                   : OtherEnd::NotDeleted;
    const VmRef made = madeBy(task);
    if (made.uuid.isEmpty())
        return OtherEnd::Unknown;
    const VirtualMachine *vm = node->findVm(made.uuid);
    const bool isWhole = vm && !vm->marks.isBuilding && !vm->marks.isFetching();
    return isWhole ? OtherEnd::Done : OtherEnd::Undone;
}

Task rowOf(const UnfinishedTask &other)
{
    Task task;
    task.kind = other.operation == JournalOperation::Clone ? TaskKind::Clone : TaskKind::Recover;
    task.title = unfinishedTitle(other);
    task.node = other.node;
    task.isElsewhere = true;
    task.state = TaskState::Running;
    task.started = task.queued = other.since.toLocalTime();
    if (other.clonePlan)
        task.made = {other.node, other.clonePlan->newUuid};
    return task;
}

} // namespace

OtherTasks::OtherTasks(UnfinishedTasks &tasks, InventoryStore &store, TaskQueue &queue,
                       QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_store(store)
    , m_queue(queue)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, &m_tasks, &UnfinishedTasks::refresh);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this,
            [this] { m_again.start(burst); });
    connect(&tasks, &UnfinishedTasks::changed, this, &OtherTasks::sync);
    Journal::makeDefaultFolder();
    m_folder.addPath(Journal::defaultFolder());
}

void OtherTasks::sync()
{
    const auto &running = m_tasks.elsewhere();
    for (auto shown = m_shown.begin(); shown != m_shown.end();) {
        const auto found = std::ranges::find(running, shown->first, &UnfinishedTask::id);
        if (found != running.end()) {
            shown->second.task = *found;
            shown->second.goneSince.reset();
        }
        const bool hasEnded = found == running.end() && end(shown->second);
        shown = hasEnded ? m_shown.erase(shown) : std::next(shown);
    }
    for (const UnfinishedTask &task : running)
        if (!m_shown.contains(task.id))
            m_shown[task.id] = {m_queue.show(rowOf(task)), task, {}};
    for (auto &[id, shown] : m_shown)
        showProgress(shown);
    if (!m_shown.empty())
        m_again.start(whileOthersWork);
}

void OtherTasks::showProgress(Shown &shown)
{
    const Task *listed = m_queue.find(shown.id);
    if (!listed || !shown.task.progress)
        return;
    Task row = *listed;
    row.progress = *shown.task.progress;
    const bool counts = row.progress.countsBytes();
    const auto &[done, total] = std::pair(row.progress.doneBytes, row.progress.totalBytes);
    if (counts)
        shown.pace.sample(done, Pace::Clock::now());
    row.copiesData = row.copiesData || counts;
    row.bytesPerSecond = counts ? shown.pace.bytesPerSecond() : 0;
    row.secondsLeft = counts ? shown.pace.secondsLeft(done, total) : std::nullopt;
    m_queue.change(row);
}

bool OtherTasks::end(Shown &shown)
{
    // A VM that the store still has as one in the making is no journal that is left.
    const UnfinishedTask *left = m_tasks.find(shown.task.id);
    if (left && left->state != UnfinishedTask::State::Foreign) {
        showEnd(shown, OtherEnd::Interrupted);
        return true;
    }
    const OtherEnd seen = endOf(m_store.inventory(), shown.task);
    const auto now = Pace::Clock::now();
    const bool isSure =
        seen == OtherEnd::Done || (shown.goneSince && now - *shown.goneSince > untilToldOf &&
                                   !m_store.isReadingVms(shown.task.node)); // however long
    if (isSure) {
        showEnd(shown, seen);
    } else if (!shown.goneSince) {
        shown.goneSince = now;
        if (const VmRef vm = toldBy(m_store.inventory(), shown.task); !vm.uuid.isEmpty())
            m_store.refreshVm(vm);
    }
    return isSure;
}

void OtherTasks::showEnd(const Shown &shown, OtherEnd end)
{
    const Task *listed = m_queue.find(shown.id);
    if (!listed || end == OtherEnd::Unknown)
        return m_queue.hide(shown.id);
    Task row = *listed;
    row.state = end == OtherEnd::Done          ? TaskState::Succeeded
                : end == OtherEnd::Interrupted ? TaskState::Failed
                                               : TaskState::Cancelled;
    row.ended = QDateTime::currentDateTime();
    row.isElsewhere = false;
    row.bytesPerSecond = 0;
    row.secondsLeft.reset();
    const VmRef made = madeBy(shown.task);
    if (end != OtherEnd::Done)
        row.record = TaskRecord{otherEndText(end), row.title + u'\n' + otherEndText(end)};
    else if (!made.uuid.isEmpty())
        row.result.outcome.vm = made;
    m_queue.change(row);
}

} // namespace ramet
