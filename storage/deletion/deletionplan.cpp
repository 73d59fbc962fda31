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

/// The VM that is to go; null, with the reasons: it cannot be found.
const VirtualMachine *begin(DeletePlan &plan, const Inventory &inventory, const VmRef &ref)
{
    plan.vm = ref;
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return nullptr;
    plan.name = vm->name;
    // What an interrupted clone left can be deleted: it has no disks yet.
    if (!vm->isOff())
        add(plan.refusals, Reason::SourceRunning, vm->name);
    if (!vm->persistent)
        add(plan.refusals, Reason::SourceTransient, vm->name);
    return vm;
}

} // namespace

DeletePlan planDelete(const Inventory &inventory, const VmRef &ref, bool keepDisks,
                      const Lineage *lineage)
{
    DeletePlan plan;
    const VirtualMachine *vm = begin(plan, inventory, ref);
    if (!vm)
        return plan;
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

DeletePlan planMoveAway(const Inventory &inventory, const VmRef &ref,
                        const QStringList &keptTargets)
{
    DeletePlan plan;
    const VirtualMachine *vm = begin(plan, inventory, ref);
    if (!vm)
        return plan;
    VirtualMachine rest = *vm;
    for (const Disk &disk : vm->disks)
        if (keptTargets.contains(disk.target))
            plan.keptDisks << disk.path;
    std::erase_if(rest.disks, [&](const Disk &disk) { return keptTargets.contains(disk.target); });
    const Lineage lineage(inventory);
    planDisks(plan, inventory, rest, lineage);
    std::erase_if(plan.disks, [&](const DeletePlan::OwnDisk &disk) {
        return keptTargets.contains(disk.target); // layers of snapshots
    });
    planFirmware(plan, *vm, false, lineage);
    plan.keptDisks.removeDuplicates();
    return plan;
}

} // namespace ramet
