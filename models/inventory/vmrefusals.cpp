// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/vmrefusals.h"

#include "models/inventory/snapshottree.h"
#include "storage/edit/editplan.h"
#include "storage/flatten/flattenplan.h"
#include "storage/power/powerplan.h"
#include "storage/template/templateplan.h"

namespace ramet {
namespace {

std::optional<Refusal> because(Reason reason, const QString &object)
{
    return Refusal{reason, Field::None, object, {}, {}};
}

VmRefusals all(Reason reason, const QString &object)
{
    VmRefusals refusals;
    refusals.fill(because(reason, object));
    return refusals;
}

template <class Plan> std::optional<Refusal> firstOf(const Plan &plan)
{
    return plan.isValid() ? std::nullopt : std::optional(plan.refusals.front());
}

/// The first one but for this.
std::optional<Refusal> firstOf(const VmPlan &plan, Reason but)
{
    for (const Refusal &refusal : plan.refusals) {
        if (refusal.reason != but)
            return refusal;
    }
    return {};
}

void addStates(VmRefusals &refusals, const Inventory &inventory, const VirtualMachine &vm)
{
    using Power = PowerRequest::Action;
    const VmRef ref{vm.node, vm.uuid};
    const auto power = [&](Power action) { return firstOf(planPower(inventory, ref, action)); };
    refusals[VmAction::Reboot] = power(Power::Reboot);
    refusals[VmAction::Reset] = power(Power::Reset);
    refusals[VmAction::Pause] = power(Power::Pause);
    refusals[VmAction::Resume] = power(Power::Resume);
    refusals[VmAction::Save] = power(Power::Save);
    refusals[VmAction::DropSaved] = power(Power::DropSaved);
    if (vm.isOff()) {
        for (const VmAction action : {VmAction::Shutdown, VmAction::ForceOff, VmAction::Console})
            refusals[action] = because(Reason::VmIsOff, vm.name);
    } else {
        refusals[VmAction::Delete] = because(Reason::SourceRunning, vm.name);
    }
}

} // namespace

VmRefusals vmRefusals(const Inventory &inventory, const VmRef &ref, Asked asked,
                      const Lineage *lineage)
{
    const NodeInventory *node = inventory.findNode(ref.node);
    if (!node || !node->reachable)
        return all(node ? node->whyUnreachable() : Reason::NodeUnreachable, ref.node);
    const VirtualMachine *vm = node->findVm(ref.uuid);
    if (!vm)
        return all(Reason::SourceGone, ref.uuid);
    if (vm->marks.isBuilding)
        return all(Reason::SourceBuilding, vm->name);

    VmRefusals refusals;
    const bool isOne = asked == Asked::AboutOne;
    const VmPlan toTemplate = planTemplate(inventory, ref, Snapshots::Refuse, lineage);
    // Snapshots can be dropped, or the VM be cloned to a template: that is asked.
    refusals[VmAction::ConvertToTemplate] =
        isOne ? firstOf(toTemplate, Reason::TemplateHasSnapshots) : firstOf(toTemplate);
    refusals[VmAction::ConvertToVm] = firstOf(planUntemplateWith(inventory, ref, lineage));
    refusals[VmAction::Flatten] = firstOf(planFlatten(inventory, ref, lineage));
    // What a start spoils is asked.
    refusals[VmAction::Start] = firstOf(planStart(inventory, ref, isOne, lineage));
    refusals[VmAction::TakeSnapshot] = whyNotTakeSnapshot(inventory, ref, lineage);
    refusals[VmAction::Edit] = firstOf(planEdit(inventory, {.vm = ref}));
    addStates(refusals, inventory, *vm);
    return refusals;
}

} // namespace ramet
