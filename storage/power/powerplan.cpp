// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/power/powerplan.h"

#include "storage/lineage/writers.h"

namespace ramet {

namespace {

using namespace guards;

QStringList writtenPaths(const VirtualMachine &vm)
{
    QStringList paths;
    for (const Disk &disk : vm.disks) {
        const bool isWritten = !disk.isRemovable() && !disk.readOnly && !disk.transient;
        if (isWritten && !disk.path.isEmpty())
            paths << disk.path;
    }
    for (const Need &need : vm.needs) {
        if (isWrittenBeside(need))
            paths << need.name;
    }
    return paths;
}

void refuseIfTemplates(VmPlan &plan, const Inventory &inventory, const VirtualMachine &vm,
                       const Lineage *lineage)
{
    QStringList names;
    for (const ImageUser &user : otherUsers(inventory, vm, writtenPaths(vm), lineage)) {
        if (user.isTemplate)
            names << user.label();
    }
    if (!names.isEmpty())
        add(plan.refusals, Reason::WritesToTemplate, vm.name, {}, names);
}

void refuseIfBase(VmPlan &plan, const Lineage &lineage, const VirtualMachine &vm)
{
    QStringList names;
    for (const Dependant &dependant : lineage.spoiledBy(vm))
        names << dependant.node + '/' + dependant.name;
    names.removeDuplicates();
    if (!names.isEmpty())
        add(plan.refusals, Reason::StartSpoilsOthers, vm.name, {}, names);
}

} // namespace

VmPlan planStart(const Inventory &inventory, const VmRef &ref, bool force, const Lineage *lineage)
{
    VmPlan plan{ref, {}, {}};
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    if (vm->isTemplate()) {
        add(plan.refusals, Reason::TemplateCannotStart, vm->name);
        return plan;
    }
    refuseUnlessOff(*vm, plan.refusals);
    refuseIfUnwritten(inventory, *vm, plan.refusals);
    refuseIfTemplates(plan, inventory, *vm, lineage);
    const Lineage known = lineage ? *lineage : Lineage(inventory);
    refuseIfFetched(known, *vm, plan.refusals);
    refuseIfHeld(known, *vm, plan.refusals);
    if (!force)
        refuseIfBase(plan, known, *vm);
    return plan;
}

VmPlan planPower(const Inventory &inventory, const VmRef &ref, PowerRequest::Action action)
{
    using Action = PowerRequest::Action;
    VmPlan plan{ref, {}, {}};
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    const auto refuse = [&](Reason reason) { add(plan.refusals, reason, vm->name); };
    if (action == Action::DropSaved) {
        if (!vm->hasManagedSave)
            refuse(Reason::NothingSaved);
        return plan;
    }
    if (vm->marks.isBuilding)
        refuse(Reason::SourceBuilding);
    if (vm->isOff()) {
        refuse(Reason::VmIsOff);
    } else if (action == Action::Resume) {
        if (vm->state != VmState::Paused)
            refuse(Reason::VmNotPaused);
    } else if (action == Action::Save) {
        if (!vm->persistent)
            refuse(Reason::SourceTransient);
    } else if (action != Action::Reset && vm->state == VmState::Paused) {
        refuse(Reason::VmIsPaused); // nobody in it hears a request
    }
    return plan;
}

} // namespace ramet
