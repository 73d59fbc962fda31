// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan/vmplans.h"

#include "storage/plan/guards.h"

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

/// One that is a file of its own needs the files around it, which others may know, too.
bool isExternal(const Snapshot &snapshot)
{
    return std::ranges::any_of(snapshot.states, [](const auto &state) {
        return state.second.kind == Snapshot::Kind::External;
    });
}

void refuseSnapshots(VmPlan &plan, const Inventory &inventory, const VirtualMachine &vm,
                     Snapshots wish)
{
    if (vm.snapshotCount == 0)
        return;
    if (wish == Snapshots::Refuse)
        return add(plan.refusals, Reason::TemplateHasSnapshots, vm.name,
                   QString::number(vm.snapshotCount));
    QStringList external;
    for (const Snapshot &snapshot : vm.snapshots) {
        if (isExternal(snapshot))
            external << snapshot.name;
    }
    if (!external.isEmpty())
        add(plan.refusals, Reason::SnapshotsExternal, vm.name, {}, external);
    refuseIfNeeded(Lineage(inventory), vm, plan.refusals);
}

} // namespace

std::optional<Refusal> whyNotBase(const NodeInventory &node, const Disk &disk)
{
    const auto refusal = [&](Reason reason, const QString &other) {
        return Refusal{reason, Field::Mode, disk.target, other, {}};
    };
    const VolumePlace place = placeOf(node, disk);
    if (!place)
        return refusal(Reason::DiskOnNoStorage, disk.path);
    if (disk.encrypted || place.volume->encrypted)
        return refusal(Reason::DiskEncrypted, {});
    if (!place.pool->holdsFiles() && !place.pool->isRbd())
        return refusal(Reason::LinkedUnsuitableDisk, place.pool->type);
    if (place.pool->isRbd() && disk.format == u"qcow2")
        return refusal(Reason::LinkedUnsuitableDisk, disk.format);
    if (disk.format != u"qcow2" && disk.format != u"raw" && !disk.format.isEmpty())
        return refusal(Reason::LinkedUnsuitableDisk, disk.format);
    return {};
}

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

VmPlan planTemplate(const Inventory &inventory, const VmRef &ref, Snapshots snapshots)
{
    VmPlan plan{ref, {}, {}};
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    if (vm->isTemplate()) {
        add(plan.refusals, Reason::SourceIsTemplate, vm->name);
        return plan;
    }
    refuseUnlessOff(*vm, plan.refusals);
    if (!vm->persistent)
        add(plan.refusals, Reason::SourceTransient, vm->name);
    if (vm->hasManagedSave)
        add(plan.refusals, Reason::SourceSaved, vm->name);
    refuseSnapshots(plan, inventory, *vm, snapshots);
    bool hasDisk = false;
    const NodeInventory &node = *inventory.findNode(ref.node);
    for (const Disk &disk : vm->disks) {
        if (disk.isRemovable() || disk.isEmpty())
            continue;
        hasDisk = true;
        if (const auto refusal = whyNotBase(node, disk))
            plan.refusals.push_back(*refusal);
    }
    if (!hasDisk)
        add(plan.refusals, Reason::TemplateHasNoDisk, vm->name);
    return plan;
}

VmPlan planUntemplate(const Inventory &inventory, const VmRef &ref)
{
    return planUntemplateWith(inventory, ref, nullptr);
}

VmPlan planUntemplateWith(const Inventory &inventory, const VmRef &ref, const Lineage *lineage)
{
    VmPlan plan{ref, {}, {}};
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    if (!vm->isTemplate()) {
        add(plan.refusals, Reason::SourceNotTemplate, vm->name);
        return plan;
    }
    refuseIfNeeded(lineage ? *lineage : Lineage(inventory), *vm, plan.refusals);
    refuseIfUnknown(inventory, *vm, plan.refusals);
    return plan;
}

VmPlan planStart(const Inventory &inventory, const VmRef &ref)
{
    VmPlan plan{ref, {}, {}};
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    if (vm->isTemplate())
        add(plan.refusals, Reason::TemplateCannotStart, vm->name);
    else
        refuseUnlessOff(*vm, plan.refusals);
    return plan;
}

} // namespace ramet
