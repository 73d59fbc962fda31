// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/snapshotcommands.h"

#include "models/inventory/inventorystore.h"
#include "models/lineage/lineagestore.h"
#include "models/refusaltext.h"
#include "models/snapshottext.h"
#include "models/tasks/operationtask.h"
#include "models/tasks/operationtext.h"
#include "models/tasks/taskqueue.h"
#include "ui/actions/vmcommands.h"
#include "ui/prompter.h"

namespace ramet {

SnapshotCommands::SnapshotCommands(InventoryStore &store, LineageStore &lineage, TaskQueue &queue,
                                   Prompter &prompter, VmCommands &vms, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_lineage(lineage)
    , m_queue(queue)
    , m_prompter(prompter)
    , m_vms(vms)
    , m_window(window)
{
}

void SnapshotCommands::perform(SnapshotAct act, const VmRef &vm, const QString &snapshot)
{
    switch (act) {
    case SnapshotAct::Take:
        return take(vm);
    case SnapshotAct::Revert:
        return revert(vm, snapshot);
    case SnapshotAct::Delete:
        return remove(vm, snapshot);
    case SnapshotAct::Clone:
        return m_vms.cloneSnapshot(vm, snapshot);
    }
}

void SnapshotCommands::run(const Operation &operation)
{
    enqueue(m_queue, m_store.nodes(), m_store.inventory(), operation);
}

void SnapshotCommands::take(const VmRef &ref)
{
    const VirtualMachine *vm = m_store.inventory().findVm(ref);
    if (!vm)
        return;
    SnapshotQuestion question{tr("Take a snapshot of “%1”").arg(vm->name),
                              !vm->isOff(),
                              {.vm = ref, .name = freeSnapshotName(*vm)},
                              {},
                              {}};
    question.preview = [this](const TakeSnapshotRequest &request) -> SnapshotQuestion::Preview {
        const auto plan = planTakeSnapshot(m_store.inventory(), request, m_lineage.current().get());
        return {plan.isValid() ? planLines(plan).join(u'\n') : refusalsText(plan.refusals),
                plan.isValid()};
    };
    question.take = [this](const TakeSnapshotRequest &request) {
        const auto plan = planTakeSnapshot(m_store.inventory(), request, m_lineage.current().get());
        if (!plan.isValid())
            return refusalsText(plan.refusals);
        run(plan);
        return QString();
    };
    m_prompter.askSnapshot(m_window, question);
}

void SnapshotCommands::revert(const VmRef &vm, const QString &snapshot)
{
    const auto lineage = m_lineage.current();
    const auto plan = [&](bool discard) {
        return planRevertSnapshot(m_store.inventory(), {vm, snapshot, discard}, lineage.get());
    };
    const RevertSnapshotPlan kept = plan(false);
    if (!kept.isValid())
        return m_prompter.showError(m_window, operationTitle(kept), refusalsText(kept.refusals),
                                    {});
    const RevertSnapshotPlan discarded = plan(true);
    m_prompter.confirmRevert(m_window, kept, discarded.isValid() ? discarded : kept,
                             [this](const RevertSnapshotPlan &chosen) { run(chosen); });
}

void SnapshotCommands::remove(const VmRef &vm, const QString &snapshot)
{
    const auto lineage = m_lineage.current();
    const auto plan = [&](bool children) {
        return planDeleteSnapshot(m_store.inventory(), {vm, snapshot, children}, lineage.get());
    };
    const DeleteSnapshotPlan alone = plan(false);
    const DeleteSnapshotPlan all = plan(true);
    if (!alone.isValid() && !all.isValid())
        return m_prompter.showError(m_window, operationTitle(all), refusalsText(all.refusals), {});
    m_prompter.confirmDeleteSnapshot(m_window, alone, all,
                                     [this](const DeleteSnapshotPlan &chosen) { run(chosen); });
}

} // namespace ramet
