// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deletionplan.h"

#include "storage/deletion/ownfiles.h"
#include "storage/lineage/guards.h"

#include <algorithm>
#include <optional>

namespace ramet {

namespace {

using namespace guards;

void planDisks(DeletePlan &plan, const Inventory &inventory, const VirtualMachine &vm,
               const Lineage &lineage)
{
    OwnFiles files = ownFiles(inventory, vm, lineage);
    plan.keptDisks += files.kept;
    plan.keepsUnlisted = files.keepsUnlisted;
    plan.refusals.insert(plan.refusals.end(), files.refusals.begin(), files.refusals.end());
    plan.disks = std::move(files.disks);
    const VirtualMachine owner = ownerOf(vm, plan.disks);
    refuseIfNeeded(lineage, owner, plan.refusals);
    if (vm.isTemplate() || !owner.disks.empty())
        refuseIfUnknown(inventory, vm.isTemplate() ? vm : owner, plan.refusals);
}

/// With its disks all stays, and is named.
void keepAll(DeletePlan &plan, const Inventory &inventory, const VirtualMachine &vm,
             const Lineage &lineage)
{
    const OwnFiles files = ownFiles(inventory, vm, lineage);
    for (const DeletePlan::OwnDisk &disk : files.disks)
        plan.keptDisks << disk.path;
    plan.keptDisks += files.kept;
    if (vm.isTemplate()) {
        refuseIfNeeded(lineage, vm, plan.refusals);
        refuseIfUnknown(inventory, vm, plan.refusals);
    }
}

void planFirmware(DeletePlan &plan, const VirtualMachine &vm, bool keepDisks,
                  const Lineage &lineage)
{
    plan.removesTpmState = vm.hasTpm && !keepDisks;
    plan.removesNvram = !keepDisks && vm.usesUefi && ownsVariables(vm, lineage);
    // A file at libvirt's own place comes with the first start only.
    const QString path = variablesOf(vm);
    const bool isNamed = !vm.nvramPath.isEmpty();
    if (plan.removesNvram)
        plan.nvramPath = isNamed ? path : QString();
    else if (!path.isEmpty() && (isNamed || !keepDisks))
        plan.keptDisks << path;
}

} // namespace

DeletePlan planDelete(const Inventory &inventory, const VmRef &ref, bool keepDisks,
                      const Lineage *lineage)
{
    DeletePlan plan;
    plan.vm = ref;
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    // What an interrupted clone left can be deleted: it has no disks yet.
    if (!vm->isOff())
        add(plan.refusals, Reason::SourceRunning, vm->name);
    if (!vm->persistent)
        add(plan.refusals, Reason::SourceTransient, vm->name);
    const std::optional<Lineage> own =
        lineage ? std::optional<Lineage>() : std::optional<Lineage>(Lineage(inventory));
    const Lineage &known = lineage ? *lineage : *own;
    if (keepDisks)
        keepAll(plan, inventory, *vm, known);
    else
        planDisks(plan, inventory, *vm, known);
    planFirmware(plan, *vm, keepDisks, known);
    plan.keptDisks.removeDuplicates();
    return plan;
}

} // namespace ramet
