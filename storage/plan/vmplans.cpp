// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan/vmplans.h"

#include "storage/pool/lineage.h"
#include "storage/pool/sharing.h"

namespace ramet {

namespace {

using Refusals = std::vector<Refusal>;

void add(Refusals &refusals, Reason reason, const QString &object, const QString &other = {},
         const QStringList &names = {})
{
    refusals.push_back({reason, Field::None, object, other, names});
}

/// The VM, or the reason why it cannot be worked on.
const VirtualMachine *find(const Inventory &inventory, const VmRef &ref, Refusals &refusals)
{
    const NodeInventory *node = inventory.findNode(ref.node);
    if (!node)
        add(refusals, Reason::NodeUnknown, ref.node);
    else if (!node->reachable)
        add(refusals, Reason::NodeUnreachable, ref.node);
    else if (const VirtualMachine *vm = node->findVm(ref.uuid))
        return vm;
    else
        add(refusals, Reason::SourceGone, ref.uuid);
    return nullptr;
}

void refuseUnlessOff(const VirtualMachine &vm, Refusals &refusals)
{
    if (vm.marks.isBuilding)
        add(refusals, Reason::SourceBuilding, vm.name);
    if (!vm.isOff())
        add(refusals, Reason::SourceRunning, vm.name);
}

void refuseIfNeeded(const Inventory &inventory, const VirtualMachine &vm, Refusals &refusals)
{
    QStringList names;
    for (const Dependant &dependant : dependantsOf(inventory, vm))
        names << dependant.node + '/' + dependant.name;
    names.removeDuplicates();
    if (!names.isEmpty())
        add(refusals, Reason::HasDependants, vm.name, {}, names);
}

void refuseIfUnknown(const Inventory &inventory, const VirtualMachine &vm, Refusals &refusals)
{
    if (const QStringList nodes = inventory.unreachableNodes(); !nodes.isEmpty())
        add(refusals, Reason::DependantsUnknown, vm.name, {}, nodes);
}

/// Disks that belong to this VM alone; others may use shareable and read-only ones.
bool isOwn(const VirtualMachine &vm, const Disk &disk)
{
    const bool foreignReadOnly = disk.readOnly && !vm.marks.lockedDisks.contains(disk.target);
    return !disk.isRemovable() && !disk.shareable && !foreignReadOnly;
}

void planDisks(DeletePlan &plan, const Inventory &inventory, const VirtualMachine &vm)
{
    const NodeInventory &node = *inventory.findNode(vm.node);
    VirtualMachine owner = vm;
    owner.disks.clear();
    bool onSharedStorage = vm.isTemplate();
    for (const Disk &disk : vm.disks) {
        if (disk.isEmpty())
            continue;
        const VolumePlace place = placeOf(node, disk);
        if (!place || !isOwn(vm, disk)) {
            plan.keptDisks << disk.path;
            continue;
        }
        owner.disks.push_back(disk);
        onSharedStorage = onSharedStorage || place.pool->type == u"netfs" ||
                          !sharedWith(inventory, *place.pool).isEmpty();
        plan.disks.push_back({disk.target, place.pool->name, place.volume->name, place.volume->path,
                              place.volume->allocationBytes});
    }
    refuseIfNeeded(inventory, owner, plan.refusals);
    // What a node that does not answer has on a storage of its own cannot rest on these disks.
    if (onSharedStorage)
        refuseIfUnknown(inventory, vm, plan.refusals);
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
    if (!place.pool->holdsFiles())
        return refusal(Reason::LinkedUnsuitableDisk, place.pool->type);
    if (disk.format != u"qcow2" && disk.format != u"raw" && !disk.format.isEmpty())
        return refusal(Reason::LinkedUnsuitableDisk, disk.format);
    return {};
}

DeletePlan planDelete(const Inventory &inventory, const VmRef &ref, bool keepDisks)
{
    DeletePlan plan;
    plan.vm = ref;
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    plan.removesNvram = vm->usesUefi && !keepDisks;
    // What an interrupted clone left can be deleted: it has no disks yet.
    if (!vm->isOff())
        add(plan.refusals, Reason::SourceRunning, vm->name);
    if (!vm->persistent)
        add(plan.refusals, Reason::SourceTransient, vm->name);
    if (!keepDisks) {
        planDisks(plan, inventory, *vm);
        return plan;
    }
    for (const Disk &disk : vm->disks) {
        if (!disk.isEmpty())
            plan.keptDisks << disk.path;
    }
    if (vm->isTemplate()) {
        refuseIfNeeded(inventory, *vm, plan.refusals);
        refuseIfUnknown(inventory, *vm, plan.refusals);
    }
    return plan;
}

VmPlan planTemplate(const Inventory &inventory, const VmRef &ref)
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
    if (vm->snapshotCount > 0)
        add(plan.refusals, Reason::SourceHasSnapshots, vm->name,
            QString::number(vm->snapshotCount));
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
    VmPlan plan{ref, {}, {}};
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    if (!vm->isTemplate()) {
        add(plan.refusals, Reason::SourceNotTemplate, vm->name);
        return plan;
    }
    refuseIfNeeded(inventory, *vm, plan.refusals);
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
