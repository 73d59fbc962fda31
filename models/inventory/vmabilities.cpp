// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/vmabilities.h"

#include "models/inventory/snapshottree.h"
#include "models/refusaltext.h"
#include "storage/edit/editplan.h"
#include "storage/flatten/flattenplan.h"
#include "storage/power/powerplan.h"
#include "storage/template/templateplan.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct AbilityText {
    Q_DECLARE_TR_FUNCTIONS(VmAbilities)
};

VmAbilities allRefused(const QString &reason)
{
    VmAbilities refused;
    for (QString VmAbilities::*ability :
         {&VmAbilities::clone, &VmAbilities::convertToTemplate, &VmAbilities::convertToVm,
          &VmAbilities::flatten, &VmAbilities::start, &VmAbilities::shutdown,
          &VmAbilities::forceOff, &VmAbilities::reboot, &VmAbilities::reset, &VmAbilities::pause,
          &VmAbilities::resume, &VmAbilities::save, &VmAbilities::dropSaved,
          &VmAbilities::takeSnapshot, &VmAbilities::edit, &VmAbilities::console,
          &VmAbilities::remove})
        refused.*ability = reason;
    return refused;
}

QString firstReason(const VmPlan &plan)
{
    return plan.isValid() ? QString() : refusalText(plan.refusals.front());
}

/// The first one but for this.
QString firstReason(const VmPlan &plan, Reason but)
{
    for (const Refusal &refusal : plan.refusals) {
        if (refusal.reason != but)
            return refusalText(refusal);
    }
    return {};
}

QString reasonText(Reason reason, const QString &object)
{
    return refusalText({reason, Field::None, object, {}, {}});
}

void addStates(VmAbilities &abilities, const Inventory &inventory, const VmRef &vm)
{
    using Action = PowerRequest::Action;
    const auto power = [&](Action action) { return firstReason(planPower(inventory, vm, action)); };
    abilities.reboot = power(Action::Reboot);
    abilities.reset = power(Action::Reset);
    abilities.pause = power(Action::Pause);
    abilities.resume = power(Action::Resume);
    abilities.save = power(Action::Save);
    abilities.dropSaved = power(Action::DropSaved);
}

} // namespace

VmAbilities vmAbilities(const Inventory &inventory, const std::optional<VmRef> &ref,
                        const Lineage *lineage)
{
    if (!ref)
        return allRefused(AbilityText::tr("Select a VM first."));
    const NodeInventory *node = inventory.findNode(ref->node);
    if (!node || !node->reachable)
        return allRefused(reasonText(Reason::NodeUnreachable, ref->node));
    const VirtualMachine *vm = node->findVm(ref->uuid);
    if (!vm)
        return allRefused(reasonText(Reason::SourceGone, ref->uuid));
    if (vm->marks.isBuilding)
        return allRefused(reasonText(Reason::SourceBuilding, vm->name));

    VmAbilities abilities;
    abilities.isTemplate = vm->isTemplate();
    // Snapshots can be dropped, or the VM be cloned to a template: that is asked.
    abilities.convertToTemplate =
        firstReason(planTemplate(inventory, *ref, Snapshots::Refuse), Reason::TemplateHasSnapshots);
    const FlattenPlan flatten = planFlatten(inventory, *ref, lineage);
    abilities.flatten = flatten.isValid() ? QString() : refusalText(flatten.refusals.front());
    abilities.convertToVm = firstReason(planUntemplateWith(inventory, *ref, lineage));
    abilities.start = firstReason(planStart(inventory, *ref, true)); // the rest is asked
    addStates(abilities, inventory, *ref);
    abilities.takeSnapshot = snapshotAbilities(inventory, ref, {}, lineage).take;
    abilities.edit = firstReason(planEdit(inventory, {.vm = *ref}));
    if (vm->isOff()) {
        const QString isOff = AbilityText::tr("“%1” is off.").arg(vm->name);
        abilities.shutdown = isOff;
        abilities.forceOff = isOff;
        abilities.console = AbilityText::tr("“%1” is off. Start it first.").arg(vm->name);
    } else {
        abilities.remove = reasonText(Reason::SourceRunning, vm->name);
    }
    return abilities;
}

} // namespace ramet
