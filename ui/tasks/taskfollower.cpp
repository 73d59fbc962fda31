// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskfollower.h"

#include "models/tasks/batchtask.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"
#include "ui/tasks/messagebar.h"
#include "ui/tree/inventorypanel.h"

namespace ramet {

TaskFollower::TaskFollower(TaskQueue &queue, InventoryPanel &inventory, MessageBar &bar,
                           QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_inventory(inventory)
    , m_bar(bar)
{
    connect(&queue, &TaskQueue::taskAdded, this, &TaskFollower::rememberSelection);
    connect(&queue, &TaskQueue::taskEnded, this, &TaskFollower::follow);
    connect(&inventory, &InventoryPanel::rowsCame, this, &TaskFollower::selectNewVm);
    connect(&bar, &MessageBar::detailsWanted, this, [this] { emit detailsWanted(m_told); });
    connect(&bar, &MessageBar::againWanted, this, [this] {
        m_bar.hide();
        emit againWanted(m_told);
    });
}

void TaskFollower::rememberSelection(TaskId id)
{
    const Task *task = m_queue.find(id);
    const bool makesVm = task && (task->kind == TaskKind::Clone || task->kind == TaskKind::Sample);
    if (makesVm && !task->isEnded() && !task->isElsewhere)
        m_selected[id] = m_inventory.selection();
}

void TaskFollower::follow(TaskId id)
{
    const Task *task = m_queue.find(id);
    if (!task || task->group != 0) // the summary of its group tells of it
        return;
    if (!tell(*task)) // one sentence once
        emit ended(taskStatusText(*task));
    const auto begun = m_selected.extract(id);
    if (begun && task->state == TaskState::Succeeded && task->result.outcome.vm &&
        begun.mapped() == m_inventory.selection()) {
        m_newVm = {*task->result.outcome.vm, begun.mapped()};
        selectNewVm();
    }
}

/// In the window, not in a box above it: the person may be typing elsewhere.
bool TaskFollower::tell(const Task &task)
{
    const auto failure = failureToTell(task, m_queue.members(task.id));
    if (!failure || m_isQuiet)
        return false;
    m_told = task.id;
    m_bar.show(failure->sentence, !failedClones(task, m_queue.members(task.id)).empty());
    emit failureTold();
    return true;
}

/// What is selected here is no choice of the person, for tasks that began before.
void TaskFollower::selectNewVm()
{
    if (!m_newVm)
        return;
    const Selection before = m_inventory.selection();
    const bool isFree = m_newVm->selected == before;
    if (isFree && !m_inventory.select(m_newVm->vm))
        return; // it is not there yet
    m_newVm.reset();
    for (auto &[task, selected] : m_selected)
        if (isFree && selected == before)
            selected = m_inventory.selection();
}

} // namespace ramet
