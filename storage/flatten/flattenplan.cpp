// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flatten/flattenplan.h"

#include "storage/lineage/diskorigin.h"
#include "storage/lineage/guards.h"
#include "storage/lineage/lineage.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ramet {

namespace {

using namespace guards;

/// A linked clone keeps what it rests on in its image; raw images have no place for that.
bool hasBacking(const NodeInventory &node, const Disk &disk)
{
    const VolumePlace place = placeOf(node, disk);
    const bool isRaw =
        place && place.pool->holdsFiles() && (disk.format.isEmpty() || disk.format == u"raw");
    return place && !isRaw && !place.volume->backingPath.isEmpty();
}

QString textOfReason(const VolumePlace &place, const Disk &disk)
{
    return place.pool->holdsFiles() ? disk.format : place.pool->type;
}

/// A running VM whose disks are not those of its definition.
bool isChangedLive(const VirtualMachine &vm, const Disk &disk)
{
    if (vm.isOff())
        return false;
    return disk.transient || std::ranges::none_of(vm.liveDisks, [&](const Disk &live) {
               return live.target == disk.target && live.path == disk.path;
           });
}

FlattenPlan::OwnDisk ownDisk(const NodeInventory &node, const Disk &disk, const DiskOrigin &origin)
{
    FlattenPlan::OwnDisk own{disk.target,
                             origin.place.pool->name,
                             origin.place.volume->name,
                             origin.place.volume->path,
                             disk.format,
                             origin.place.pool->isRbd(),
                             {},
                             0};
    // Of an image on Ceph libvirt tells the capacity.
    const quint64 held =
        own.onCeph ? 0 : std::min(origin.place.volume->allocationBytes, origin.capacityBytes);
    bool isKnown = true;
    const Volume *lowest = origin.place.volume;
    for (const VolumePlace &below : backingChain(node, origin.place)) {
        own.below << below.volume->path;
        own.bytesToCopy += below.volume->allocationBytes;
        lowest = below.volume;
    }
    if (!lowest->backingPath.isEmpty()) { // on no storage
        own.below << lowest->backingPath;
        isKnown = false;
    }
    const quint64 most = origin.capacityBytes - held;
    own.bytesToCopy = isKnown ? std::min(own.bytesToCopy, origin.capacityBytes) : most;
    return own;
}

void planDisk(FlattenPlan &plan, const NodeInventory &node, const VirtualMachine &vm,
              const Disk &disk)
{
    const VolumePlace place = placeOf(node, disk);
    if (!isOwn(vm, disk))
        return add(plan.refusals, Reason::DiskNotOwn, disk.target, disk.path);
    if (disk.encrypted || place.volume->encrypted)
        return add(plan.refusals, Reason::DiskEncrypted, disk.target);
    const bool canBe = place.pool->isRbd() ? disk.format.isEmpty() || disk.format == u"raw"
                                           : place.pool->holdsFiles() && disk.format == u"qcow2";
    if (!canBe)
        return add(plan.refusals, Reason::DiskNotFlattened, disk.target, textOfReason(place, disk));
    if (isChangedLive(vm, disk))
        return add(plan.refusals, Reason::DisksChangedLive, vm.name, {}, {disk.target});
    const auto origin = originOf(node, disk);
    if (!origin)
        return plan.refusals.push_back(origin.error());
    plan.disks.push_back(ownDisk(node, disk, *origin));
}

void refuseIfFull(FlattenPlan &plan, const NodeInventory &node)
{
    std::map<QString, quint64> needed;
    for (const FlattenPlan::OwnDisk &disk : plan.disks)
        needed[disk.pool] += disk.bytesToCopy;
    for (const auto &[name, bytes] : needed) {
        const quint64 available = node.findPool(name)->availableBytes;
        if (available < bytes)
            add(plan.refusals, Reason::StorageFull, name, QString::number(bytes),
                {QString::number(available)});
    }
}

/// Only the disks that are written to can harm somebody.
void refuseIfUsed(FlattenPlan &plan, const Inventory &inventory, const VirtualMachine &vm,
                  const Lineage *lineage)
{
    VirtualMachine owner = vm;
    std::erase_if(owner.disks, [&](const Disk &disk) {
        return std::ranges::none_of(plan.disks,
                                    [&](const auto &own) { return own.target == disk.target; });
    });
    if (owner.disks.empty())
        return;
    refuseIfNeeded(lineage ? *lineage : Lineage(inventory), owner, plan.refusals);
    refuseIfUnknown(inventory, owner, plan.refusals);
}

void refuseState(FlattenPlan &plan, const VirtualMachine &vm)
{
    if (vm.marks.isBuilding)
        add(plan.refusals, Reason::SourceBuilding, vm.name);
    if (!vm.persistent)
        add(plan.refusals, Reason::SourceTransient, vm.name);
    // Both hold states of the disks, or name files, that need what is below.
    if (vm.hasManagedSave)
        add(plan.refusals, Reason::SourceSaved, vm.name);
    if (vm.snapshotCount > 0)
        add(plan.refusals, Reason::SourceHasSnapshots, vm.name, QString::number(vm.snapshotCount));
}

} // namespace

quint64 FlattenPlan::bytesToCopy() const
{
    return std::accumulate(disks.begin(), disks.end(), quint64{0},
                           [](quint64 sum, const OwnDisk &disk) { return sum + disk.bytesToCopy; });
}

FlattenPlan planFlatten(const Inventory &inventory, const VmRef &ref, const Lineage *lineage)
{
    FlattenPlan plan;
    plan.vm = ref;
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    plan.runs = !vm->isOff();
    if (vm->isTemplate()) {
        add(plan.refusals, Reason::TemplateIsReadOnly, vm->name);
        return plan;
    }
    refuseState(plan, *vm);
    const NodeInventory &node = *inventory.findNode(ref.node);
    for (const Disk &disk : vm->disks) {
        if (disk.isRemovable() || disk.isEmpty())
            continue;
        // What is below cannot be read, so neither can it be copied.
        const VolumePlace place = placeOf(node, disk);
        if (place && !place.pool->parentsKnown)
            add(plan.refusals, Reason::DiskNotFlattened, disk.target, place.pool->type);
        else if (hasBacking(node, disk))
            planDisk(plan, node, *vm, disk);
        else if (vm->marks.isLinked && !placeOf(node, disk))
            add(plan.refusals, Reason::DiskOnNoStorage, disk.target, disk.path);
    }
    if (plan.isValid() && plan.disks.empty() && !vm->marks.isLinked)
        add(plan.refusals, Reason::NothingBelow, vm->name);
    refuseIfUsed(plan, inventory, *vm, lineage);
    refuseIfFull(plan, node);
    return plan;
}

} // namespace ramet
