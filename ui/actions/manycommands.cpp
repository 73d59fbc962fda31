// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/manycommands.h"

#include "models/inventory/inventorystore.h"
#include "models/lineage/lineagestore.h"
#include "models/refusaltext.h"
#include "models/settings.h"
#include "models/tasks/batchtask.h"
#include "models/tasks/manytext.h"
#include "models/tasks/operationtask.h"
#include "models/tasks/operationtext.h"
#include "models/tasks/taskqueue.h"
#include "ui/actions/vmcommands.h"
#include "ui/clone/manyclonesdialog.h"
#include "ui/common/plaintext.h"
#include "ui/prompter.h"

namespace ramet {

ManyCommands::ManyCommands(InventoryStore &store, LineageStore &lineage, TaskQueue &queue,
                           Settings &settings, Prompter &prompter, VmCommands &one, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_lineage(lineage)
    , m_queue(queue)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_one(one)
    , m_window(window)
{
}

void ManyCommands::perform(VmAction action, const ManyAbility &ability)
{
    switch (action) {
    case VmAction::Clone:
        return clone(ability.possible);
    case VmAction::Console:
        return openConsoles(ability);
    case VmAction::Delete:
        return remove(ability);
    case VmAction::TakeSnapshot:
        return takeSnapshots(ability);
    case VmAction::Edit:
        return; // names and notes are each VM's own
    default:
        return act(planMany(action, m_store.inventory(), ability, m_lineage.current().get()));
    }
}

void ManyCommands::tellHindrances(const ManyAct &act)
{
    m_prompter.showError(m_window, plainCaption(questionOf(act).yes),
                         hindranceLines(act.leftOut).join(u'\n'), {});
}

void ManyCommands::act(ManyAct act)
{
    if (!act.isValid())
        return tellHindrances(act);
    m_prompter.confirmMany(m_window, questionOf(act), [this, act](bool) {
        enqueueMany(m_queue, m_store.nodes(), m_store.inventory(), act);
    });
}

void ManyCommands::remove(const ManyAbility &ability)
{
    const auto lineage = m_lineage.current();
    const ManyAct whole = planManyDeletes(m_store.inventory(), ability, false, lineage.get());
    const ManyAct kept = planManyDeletes(m_store.inventory(), ability, true, lineage.get());
    if (!whole.isValid() && !kept.isValid())
        return tellHindrances(whole);
    m_prompter.confirmMany(m_window, deleteQuestion(whole, kept), [this, whole, kept](bool keeps) {
        enqueueMany(m_queue, m_store.nodes(), m_store.inventory(), keeps ? kept : whole);
    });
}

void ManyCommands::takeSnapshots(const ManyAbility &ability)
{
    bool runs = false;
    for (const VmRef &ref : ability.possible) {
        const VirtualMachine *vm = m_store.inventory().findVm(ref);
        runs = runs || (vm && !vm->isOff());
    }
    const VirtualMachine *first = m_store.inventory().findVm(ability.possible.front());
    if (!first)
        return;
    const auto plan = [this, ability](const TakeSnapshotRequest &wish) {
        return planManySnapshots(m_store.inventory(), ability, wish, m_lineage.current().get());
    };
    SnapshotQuestion question{
        manyTitle(VmAction::TakeSnapshot, static_cast<int>(ability.possible.size())),
        runs,
        {},
        {},
        {}};
    question.request.name = freeSnapshotName(*first);
    question.preview = [plan](const TakeSnapshotRequest &wish) -> SnapshotQuestion::Preview {
        const ManyAct act = plan(wish);
        return {snapshotsPreview(act), act.isValid()};
    };
    question.take = [this, plan](const TakeSnapshotRequest &wish) {
        ManyAct act = plan(wish);
        if (!act.isValid())
            return snapshotsPreview(act);
        enqueueMany(m_queue, m_store.nodes(), m_store.inventory(), std::move(act));
        return QString();
    };
    m_prompter.askSnapshot(m_window, question);
}

void ManyCommands::openConsoles(const ManyAbility &ability)
{
    for (const VmRef &vm : ability.possible)
        m_one.openConsole(vm);
}

void ManyCommands::clone(const std::vector<VmRef> &vms, const DropTarget &target)
{
    if (vms.size() == 1)
        return m_one.clone(vms.front(), target);
    openDialog(std::make_unique<ManyClonesDraft>(m_store.snapshot(), vms, target));
}

void ManyCommands::cloneAgain(TaskId id)
{
    const Task *task = m_queue.find(id);
    const auto failed =
        task ? failedClones(*task, m_queue.members(id)) : std::vector<CloneRequest>();
    if (failed.size() == 1)
        m_one.cloneAgain(failed.front());
    else if (!failed.empty())
        openDialog(std::make_unique<ManyClonesDraft>(m_store.snapshot(), failed));
}

void ManyCommands::openDialog(std::unique_ptr<ManyClonesDraft> draft)
{
    draft->follow(m_store);
    m_settings.store().sync(); // rametctl may have changed what is kept
    draft->setKept(keptIn(m_settings));
    auto *dialog = new ManyClonesDialog(std::move(draft), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        enqueueBatch(m_queue, m_store.nodes(), m_store.inventory(), dialog->takeBatch(),
                     AfterFailure::Ask);
    });
    dialog->open();
}

void ManyCommands::drop(const std::vector<VmRef> &vms, const DropTarget &target, DropAction action)
{
    return action == DropAction::Move ? move(vms, target) : clone(vms, target);
}

MovePlan ManyCommands::planMove(const VmRef &vm, const DropTarget &target) const
{
    const Inventory &inventory = m_store.inventory();
    MoveRequest request = moveRequest(vm, target);
    const NodeInventory *from = inventory.findNode(vm.node);
    const NodeInventory *to = inventory.findNode(target.node);
    if (from && to) {
        request.trusted = m_settings.areTrusted(from->uri, to->uri);
        request.keptMap = m_settings.nodeMap(from->uri, to->uri);
    }
    return ramet::planMove(inventory, request);
}

void ManyCommands::move(const std::vector<VmRef> &vms, const DropTarget &target)
{
    m_settings.store().sync(); // rametctl may have changed what is kept
    std::vector<MovePlan> plans;
    for (const VmRef &vm : vms) {
        plans.push_back(planMove(vm, target));
        if (!plans.back().isValid())
            return m_prompter.showError(m_window, operationTitle(plans.back()),
                                        refusalsText(plans.back().refusals), {});
    }
    m_prompter.confirmMove(m_window, plans, [this, plans] {
        for (const MovePlan &plan : plans)
            enqueue(m_queue, m_store.nodes(), m_store.inventory(), plan);
    });
}

} // namespace ramet
