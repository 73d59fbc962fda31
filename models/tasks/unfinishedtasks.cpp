// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/unfinishedtasks.h"

#include "models/inventory/inventorystore.h"
#include "models/tasks/operationtask.h"
#include "models/tasks/taskqueue.h"
#include "storage/base/niceness.h"
#include "storage/undo/journal.h"

#include <QtConcurrent>
#include <algorithm>

namespace ramet {

using State = UnfinishedTask::State;

UnfinishedTasks::UnfinishedTasks(InventoryStore &store, TaskQueue &queue, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_queue(queue)
{
    connect(&m_look, &QFutureWatcherBase::finished, this, &UnfinishedTasks::take);
    connect(&queue, &TaskQueue::taskEnded, this, [this](TaskId id) {
        const Task *task = m_queue.find(id);
        if (!task || task->group == 0) // once for a group, not for each member
            refresh();
    });
}

UnfinishedTasks::~UnfinishedTasks()
{
    m_look.waitForFinished();
}

void UnfinishedTasks::refresh()
{
    m_looksAgain = m_look.isRunning();
    if (m_looksAgain)
        return;
    m_look.setFuture(QtConcurrent::run([inventory = m_store.snapshot()] {
        giveWay();
        return unfinishedTasks(Journal::defaultFolder(), inventory.get());
    }));
}

void UnfinishedTasks::take()
{
    m_tasks = m_look.result();
    m_elsewhere.clear();
    std::erase_if(m_tasks, [this](const UnfinishedTask &task) {
        if (task.state == State::Running && task.isElsewhere)
            m_elsewhere.push_back(task);
        return task.state == State::Running;
    });
    emit changed();
    if (m_looksAgain)
        refresh();
}

const UnfinishedTask *UnfinishedTasks::find(const QString &id) const
{
    const auto found = std::ranges::find(m_tasks, id, &UnfinishedTask::id);
    return found == m_tasks.end() ? nullptr : &*found;
}

const UnfinishedTask *UnfinishedTasks::findMaking(const VmRef &vm) const
{
    const auto found = std::ranges::find_if(m_tasks, [&vm](const UnfinishedTask &task) {
        return std::ranges::any_of(task.things, [&vm](const LeftThing &thing) {
            return thing.undo.kind == Undo::Kind::RemoveDefinition && thing.undo.uuid == vm.uuid;
        });
    });
    return found == m_tasks.end() ? nullptr : &*found;
}

bool UnfinishedTasks::hasOwn() const
{
    return std::ranges::any_of(m_tasks, [](const UnfinishedTask &task) {
        return task.canClean() || task.state == State::Unreadable || task.state == State::Newer;
    });
}

void UnfinishedTasks::resume(const UnfinishedTask &task)
{
    enqueue(m_queue, m_store.nodes(), m_store.inventory(), ResumeRequest{task});
    refresh();
}

void UnfinishedTasks::clean(const UnfinishedTask &task)
{
    enqueue(m_queue, m_store.nodes(), m_store.inventory(), CleanRequest{task});
    refresh();
}

} // namespace ramet
