// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flatten/flattenplan.h"

#include "storage/lineage/diskorigin.h"
#include "storage/lineage/guards.h"
#include "storage/lineage/lineage.h"
#include "storage/lineage/writers.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ramet {

namespace {

using namespace guards;

QString textOfReason(const VolumePlace &place, const Disk &disk)
{
    return place.pool->holdsFiles() ? disk.format : place.pool->type;
}

/// Whether the running VM has below its disk what the definition states; it names all layers.
bool isSameBelow(const Disk &defined, const Disk &live)
{
    const size_t count = defined.layers.size();
    if (!defined.statesLayers() || !live.statesLayers())
        return true;
    const bool endsAlike = !defined.layersEnd || live.layers.size() == count;
    return endsAlike && live.layers.size() >= count &&
           std::equal(defined.layers.begin(), defined.layers.end(), live.layers.begin(),
                      [](const DiskLayer &a, const DiskLayer &b) { return a.path == b.path; });
}

/// A running VM whose disks are not those of its definition.
bool isChangedLive(const VirtualMachine &vm, const Disk &disk)
{
    if (vm.isOff())
        return false;
    return disk.transient || std::ranges::none_of(vm.liveDisks, [&](const Disk &live) {
               return live.target == disk.target && live.path == disk.path &&
                      isSameBelow(disk, live);
           });
}

FlattenPlan::OwnDisk ownDisk(const Disk &disk, const DiskOrigin &origin)
{
    const Volume &image = *origin.place.volume;
    FlattenPlan::OwnDisk own{disk.target, origin.place.pool->name, image.name, image.path,
                             disk.format};
    own.onCeph = origin.place.pool->isRbd();
    own.layers = origin.chain.layers;
    own.layersOpen = origin.chain.isOpen;
    // Of an image on Ceph libvirt tells the capacity.
    const quint64 held = own.onCeph ? 0 : std::min(image.allocationBytes, origin.capacityBytes);
    bool isKnown = !own.layersOpen;
    for (size_t i = 1; i < own.layers.size(); ++i) {
        const VolumePlace &below = origin.chain.places[i];
        own.below << own.layers[i].path;
        own.bytesToCopy += below ? below.volume->allocationBytes : 0;
        isKnown = isKnown && below;
    }
    const VolumePlace &last = origin.chain.places.back();
    if ((own.onCeph || own.layersOpen) && last && !last.volume->backingPath.isEmpty()) {
        own.below << last.volume->backingPath;
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
    if (disk.slice)
        return add(plan.refusals, Reason::DiskNotFlattened, disk.target, "<slice>");
    const auto origin = originOf(node, disk);
    if (!origin)
        return plan.refusals.push_back(origin.error());
    plan.disks.push_back(ownDisk(disk, *origin));
}

/// What is being written to below is of no one moment.
void refuseIfWritten(FlattenPlan &plan, const Inventory &inventory, const VirtualMachine &vm,
                     const Lineage *lineage)
{
    for (const FlattenPlan::OwnDisk &disk : plan.disks) {
        QStringList below;
        for (size_t i = 1; i < disk.layers.size(); ++i)
            below << disk.layers[i].path;
        QStringList names;
        for (const ImageUser &user : otherUsers(inventory, vm, below, lineage)) {
            if (user.writes)
                names << user.label();
        }
        if (!names.isEmpty())
            add(plan.refusals, Reason::DiskWrittenByOthers, disk.target, {}, names);
    }
}

/// A disk that rests on something by the definition or, where that is silent, by its header.
void planIfBelow(FlattenPlan &plan, const NodeInventory &node, const VirtualMachine &vm,
                 const Disk &disk)
{
    const VolumePlace place = placeOf(node, disk);
    if (!place) {
        if (vm.marks.isLinked || !disk.layers.empty())
            add(plan.refusals, Reason::DiskOnNoStorage, disk.target, disk.path);
        return;
    }
    // What is below cannot be read, so neither can it be copied.
    if (!place.pool->parentsKnown)
        return add(plan.refusals, Reason::DiskNotFlattened, disk.target, place.pool->type);
    const bool isRbd = place.pool->isRbd();
    if (isRbd && !place.volume->backingPath.isEmpty())
        return planDisk(plan, node, vm, disk);
    if (isRbd || disk.format.isEmpty() || disk.format == u"raw")
        return; // raw images have no place for what they rest on
    const Disk seen = vm.isOff() ? withUnflushed(vm, disk) : disk;
    const auto chain = diskChain(node, seen);
    if (!chain)
        return plan.refusals.push_back(chain.error());
    const bool isNamed = chain->isOpen && !place.volume->backingPath.isEmpty();
    if (chain->layers.size() > 1 || isNamed)
        return planDisk(plan, node, vm, seen);
    if (chain->whyNotByHeaders)
        return plan.refusals.push_back(*chain->whyNotByHeaders);
    std::ranges::copy_if(vm.marks.unflushed, std::back_inserter(plan.unflushed),
                         [&](const auto &noted) { return noted.target == disk.target; });
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
    if (vm.marks.isBuilding || vm.marks.isFetching())
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

Disk withUnflushed(const VirtualMachine &vm, const Disk &disk)
{
    const auto &all = vm.marks.unflushed;
    const auto noted = std::ranges::find(all, disk.target, &UnflushedDisk::target);
    Disk seen = disk;
    if (noted != all.end() && disk.layers.empty()) {
        seen.layers = {{.path = noted->base, .format = noted->baseFormat}};
        seen.layersEnd = false;
    }
    return seen;
}

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
        planIfBelow(plan, node, *vm, disk);
    }
    if (plan.isValid() && plan.disks.empty() && plan.unflushed.empty() && !vm->marks.isLinked)
        add(plan.refusals, Reason::NothingBelow, vm->name);
    refuseIfUsed(plan, inventory, *vm, lineage);
    refuseIfWritten(plan, inventory, *vm, lineage);
    refuseIfFull(plan, node);
    return plan;
}

} // namespace ramet
