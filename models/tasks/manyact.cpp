// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/manyact.h"

#include "models/format.h"
#include "models/refusaltext.h"
#include "models/tasks/grouprequest.h"
#include "models/tasks/jointdeletion.h"
#include "models/tasks/manytext.h"
#include "models/tasks/operationtask.h"
#include "models/tasks/operationtext.h"
#include "models/tasks/taskqueue.h"
#include "storage/deletion/deleteset.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(ManyAct)
};

/// Deletions share their looks at the nodes: the more at once, the fewer looks.
constexpr int deletionsAtOnce = 32;
constexpr int mostDisksNamed = 3;

/// Only of actions that are acts on the VM's state.
PowerRequest::Action powerOf(VmAction action)
{
    switch (action) {
    case VmAction::Shutdown:
        return PowerRequest::Action::Shutdown;
    case VmAction::ForceOff:
        return PowerRequest::Action::ForceOff;
    case VmAction::Reboot:
        return PowerRequest::Action::Reboot;
    case VmAction::Reset:
        return PowerRequest::Action::Reset;
    case VmAction::Pause:
        return PowerRequest::Action::Pause;
    case VmAction::Resume:
        return PowerRequest::Action::Resume;
    case VmAction::Save:
        return PowerRequest::Action::Save;
    case VmAction::DropSaved:
        return PowerRequest::Action::DropSaved;
    default:
        return PowerRequest::Action::Start;
    }
}

ManyAct::Member flattenMember(const Inventory &inventory, const VirtualMachine &vm,
                              const Lineage *lineage)
{
    const VmRef ref{vm.node, vm.uuid};
    FlattenPlan plan = planFlatten(inventory, ref, lineage);
    const QString bytes = formatBytes(plan.bytesToCopy());
    return {std::move(plan), ref, vm.name, ActText::tr("at most %1", "bytes to copy").arg(bytes)};
}

ManyAct::Member memberOf(VmAction action, const Inventory &inventory, const VirtualMachine &vm,
                         const Lineage *lineage)
{
    const VmRef ref{vm.node, vm.uuid};
    const QString state = vmStateText(vm.state);
    switch (action) {
    case VmAction::ConvertToTemplate:
        return {TemplateRequest{ref, vm.name, Snapshots::Refuse}, ref, vm.name, state};
    case VmAction::ConvertToVm:
        return {UntemplateRequest{ref, vm.name}, ref, vm.name, state};
    case VmAction::Flatten:
        return flattenMember(inventory, vm, lineage);
    default:
        return {PowerRequest{ref, vm.name, powerOf(action)}, ref, vm.name, state};
    }
}

QString disksText(const DeletePlan &plan)
{
    QStringList names;
    for (const DeletePlan::OwnDisk &disk : plan.disks)
        names << disk.volume;
    const auto more = static_cast<int>(names.size()) - mostDisksNamed;
    if (more > 0)
        names = names.mid(0, mostDisksNamed) << ActText::tr("%n more", "disks", more);
    const QString deleted = names.join(QStringLiteral(", "));
    const QString kept =
        ActText::tr("%n files stay", nullptr, static_cast<int>(plan.keptDisks.size()));
    if (plan.keptDisks.isEmpty())
        return deleted.isEmpty() ? ActText::tr("has no disks") : deleted;
    return deleted.isEmpty()
               ? kept
               : ActText::tr("%1; %2", "disks that go, files that stay").arg(deleted, kept);
}

/// Sentences that each name their VM.
void leaveOut(std::vector<Hindrance> &leftOut, const std::vector<DeletePlan> &refused)
{
    for (const DeletePlan &plan : refused)
        leftOut.push_back({refusalText(plan.refusals.front()), {plan.name}, true});
}

/// Each deletion as if by itself, but on looks that they share.
TaskWork workOf(const std::shared_ptr<JointDeletion> &joint, const DeletePlan &plan)
{
    return [joint, plan](const std::stop_token &stop,
                         const ProgressSink &progress) -> Result<TaskResult> {
        if (const Status removed = joint->remove(plan, stop, progress); !removed)
            return std::unexpected(removed.error());
        return TaskResult{outcomeText(plan, {}), {}};
    };
}

} // namespace

ManyAct planMany(VmAction action, const Inventory &inventory, const ManyAbility &ability,
                 const Lineage *lineage)
{
    ManyAct act{action, {}, ability.hindrances};
    for (const VmRef &ref : ability.possible) {
        if (const VirtualMachine *vm = inventory.findVm(ref))
            act.members.push_back(memberOf(action, inventory, *vm, lineage));
    }
    return act;
}

ManyAct planManyDeletes(const Inventory &inventory, const ManyAbility &ability, bool keepDisks,
                        const Lineage *lineage)
{
    ManyAct act{VmAction::Delete, {}, ability.hindrances};
    const DeleteSet set = planDeletes(inventory, ability.possible, keepDisks, lineage);
    for (const DeleteSet::Member &member : set.members)
        act.members.push_back(
            {member.plan, member.plan.vm, member.plan.name, disksText(member.plan), member.stage});
    leaveOut(act.leftOut, set.refused);
    return act;
}

ManyAct planManySnapshots(const Inventory &inventory, const ManyAbility &ability,
                          const TakeSnapshotRequest &wish, const Lineage *lineage)
{
    ManyAct act{VmAction::TakeSnapshot, {}, ability.hindrances};
    Hindrances refused;
    for (const VmRef &ref : ability.possible) {
        const VirtualMachine *vm = inventory.findVm(ref);
        if (!vm)
            continue;
        TakeSnapshotRequest request = wish;
        request.vm = ref;
        request.quiesce = wish.quiesce && !vm->isOff();
        TakeSnapshotPlan plan = planTakeSnapshot(inventory, request, lineage);
        if (plan.isValid())
            act.members.push_back({std::move(plan), ref, vm->name, {}});
        else
            refused.add(plan.refusals.front(), vm->name);
    }
    for (Hindrance &hindrance : refused.take())
        act.leftOut.push_back(std::move(hindrance));
    return act;
}

TaskId enqueueMany(TaskQueue &queue, const std::shared_ptr<Nodes> &nodes,
                   const Inventory &inventory, ManyAct act)
{
    GroupRequest group;
    group.title = manyTitle(act.action, static_cast<int>(act.members.size()));
    const QString node = act.members.front().vm.node;
    const bool isOneNode = std::ranges::all_of(
        act.members, [&](const ManyAct::Member &member) { return member.vm.node == node; });
    group.node = isOneNode ? node : QString();
    const auto joint = std::make_shared<JointDeletion>(nodes);
    for (ManyAct::Member &member : act.members) {
        const DeletePlan *deletion = std::get_if<DeletePlan>(&member.operation);
        if (const auto *flatten = std::get_if<FlattenPlan>(&member.operation))
            group.totalBytes += flatten->bytesToCopy();
        TaskWork work = deletion ? workOf(joint, *deletion) : TaskWork();
        group.members.push_back(taskRequest(nodes, inventory, std::move(member.operation)));
        if (work) {
            group.members.back().work = std::move(work);
            group.atOnce = deletionsAtOnce;
        }
        group.stages.push_back(member.stage);
    }
    group.kind = group.members.front().kind;
    return queue.enqueueGroup(std::move(group));
}

} // namespace ramet
