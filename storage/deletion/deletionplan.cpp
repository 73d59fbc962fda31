// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deletionplan.h"

#include "storage/lineage/guards.h"

#include <algorithm>

namespace ramet {

namespace {

using namespace guards;

void planDisks(DeletePlan &plan, const Inventory &inventory, const VirtualMachine &vm,
               const Lineage *lineage)
{
    const NodeInventory &node = *inventory.findNode(vm.node);
    VirtualMachine owner = vm;
    owner.disks.clear();
    bool onSharedStorage = vm.isTemplate();
    for (const Disk &disk : vm.disks) {
        if (disk.isEmpty())
            continue;
        const VolumePlace place = placeOf(node, disk);
        // What removing a volume does on other kinds of storage was never tried.
        const bool mayGo = place && (place.pool->holdsFiles() || place.pool->isRbd());
        if (!mayGo || !isOwn(vm, disk)) {
            plan.keptDisks << disk.path;
            plan.keepsUnlisted = plan.keepsUnlisted || !place;
            continue;
        }
        if (!place.volume->snapshots.isEmpty())
            add(plan.refusals, Reason::ImageHasSnapshots, place.volume->name, place.pool->name,
                place.volume->snapshots);
        owner.disks.push_back(disk);
        onSharedStorage = onSharedStorage || maySeeElsewhere(inventory, *place.pool);
        plan.disks.push_back({disk.target, place.pool->name, place.volume->name, place.volume->path,
                              place.volume->allocationBytes, place.volume->times()});
    }
    refuseIfNeeded(lineage ? *lineage : Lineage(inventory), owner, plan.refusals);
    // What a node that does not answer has on a storage of its own cannot rest on these disks.
    if (onSharedStorage)
        refuseIfUnknown(inventory, vm, plan.refusals);
}

/// Whether another VM of that host has its UEFI variables in the same file.
bool isNvramOfOthers(const Inventory &inventory, const VirtualMachine &vm)
{
    if (vm.nvramPath.isEmpty())
        return false;
    const QString &host = inventory.findNode(vm.node)->hostUuid;
    return std::ranges::any_of(inventory.nodes, [&](const NodeInventory &node) {
        const bool isSameHost = node.node == vm.node || (!host.isEmpty() && node.hostUuid == host);
        return isSameHost && std::ranges::any_of(node.vms, [&](const VirtualMachine &other) {
                   return other.uuid != vm.uuid && other.nvramPath == vm.nvramPath;
               });
    });
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
    const bool sharesNvram = isNvramOfOthers(inventory, *vm);
    plan.removesNvram = vm->usesUefi && !keepDisks && !sharesNvram;
    plan.removesTpmState = vm->hasTpm && !keepDisks;
    if (sharesNvram)
        plan.keptDisks << vm->nvramPath;
    // What an interrupted clone left can be deleted: it has no disks yet.
    if (!vm->isOff())
        add(plan.refusals, Reason::SourceRunning, vm->name);
    if (!vm->persistent)
        add(plan.refusals, Reason::SourceTransient, vm->name);
    if (!keepDisks) {
        planDisks(plan, inventory, *vm, lineage);
        return plan;
    }
    for (const Disk &disk : vm->disks) {
        if (!disk.isEmpty())
            plan.keptDisks << disk.path;
    }
    if (vm->isTemplate()) {
        refuseIfNeeded(lineage ? *lineage : Lineage(inventory), *vm, plan.refusals);
        refuseIfUnknown(inventory, *vm, plan.refusals);
    }
    return plan;
}

} // namespace ramet
