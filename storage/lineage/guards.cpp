// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/guards.h"

#include "storage/inventory/hidinggaps.h"
#include "storage/lineage/lineage.h"

namespace ramet::guards {

void add(Refusals &refusals, Reason reason, const QString &object, const QString &other,
         const QStringList &names)
{
    refusals.push_back({reason, Field::None, object, other, names});
}

namespace {

/// A gap has no UUID, so that each may be the VM that is looked for.
QStringList unreadVms(const NodeInventory &node)
{
    QStringList names;
    for (const Gap &gap : node.gaps) {
        if (gap.kind == Gap::Kind::Definition)
            names << gap.object + " (" + gap.reason + ')';
    }
    return names;
}

} // namespace

const VirtualMachine *find(const Inventory &inventory, const VmRef &ref, Refusals &refusals)
{
    const NodeInventory *node = inventory.findNode(ref.node);
    if (!node)
        add(refusals, Reason::NodeUnknown, ref.node);
    else if (!node->reachable)
        add(refusals, node->whyUnreachable(), ref.node);
    else if (const VirtualMachine *vm = node->findVm(ref.uuid))
        return vm;
    else if (const QStringList unread = unreadVms(*node); !unread.isEmpty())
        add(refusals, Reason::SourceUnread, ref.uuid, ref.node, unread);
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

void refuseIfNeeded(const Lineage &lineage, const VirtualMachine &vm, Refusals &refusals)
{
    const std::vector<Dependant> dependants = lineage.dependantsOf(vm);
    refuseFor(dependants, vm, refusals);
    QStringList paths;
    for (const Disk &disk : dependants.empty() ? std::vector<Disk>() : vm.disks)
        paths << disk.path;
    addAlike(lineage, vm.node, paths, vm.name, refusals);
}

void refuseFor(const std::vector<Dependant> &dependants, const VirtualMachine &vm,
               Refusals &refusals)
{
    QStringList above;
    QStringList sharers;
    QStringList helpers;
    for (const Dependant &dependant : dependants)
        (dependant.isHelper   ? helpers
         : dependant.isSharer ? sharers
                              : above)
            << dependant.node + '/' + dependant.name;
    for (QStringList *names : {&above, &sharers, &helpers})
        names->removeDuplicates();
    if (!above.isEmpty())
        add(refusals, Reason::HasDependants, vm.name, {}, above);
    if (!sharers.isEmpty())
        add(refusals, Reason::DisksShared, vm.name, {}, sharers);
    if (!helpers.isEmpty())
        add(refusals, Reason::HeldByTask, vm.name, {}, helpers);
}

void addAlike(const Lineage &lineage, const QString &node, const QStringList &paths,
              const QString &object, Refusals &refusals)
{
    const QStringList alike = lineage.alikeTo(node, paths);
    if (!alike.isEmpty())
        add(refusals, Reason::FilesAlike, object, {}, alike);
}

void refuseIfHeld(const Lineage &lineage, const VirtualMachine &vm, Refusals &refusals)
{
    const QStringList helpers = lineage.helpersOn(vm);
    if (!helpers.isEmpty())
        add(refusals, Reason::HeldByTask, vm.name, {}, helpers);
}

void refuseIfFetched(const Lineage &lineage, const VirtualMachine &vm, Refusals &refusals)
{
    const QStringList names = lineage.fetchersOf(vm.uuid);
    if (!names.isEmpty())
        add(refusals, Reason::DisksAreFetched, vm.name, {}, names);
}

std::optional<Refusal> whyUnwritten(const NodeInventory &node, const VirtualMachine &vm)
{
    if (!vm.isOff() || vm.hasManagedSave)
        return {};
    QStringList targets;
    for (const UnflushedDisk &noted : vm.marks.unflushed) {
        const auto disk = std::ranges::find(vm.disks, noted.target, &Disk::target);
        if (disk == vm.disks.end() || !disk->layers.empty())
            continue;
        const VolumePlace place = placeOf(node, *disk);
        if (!place || place.volume->backingPath.isEmpty())
            targets << noted.target;
    }
    if (targets.isEmpty())
        return {};
    return Refusal{Reason::DisksUnwritten, Field::None, vm.name, {}, targets};
}

void refuseIfUnwritten(const Inventory &inventory, const VirtualMachine &vm, Refusals &refusals)
{
    const NodeInventory *node = inventory.findNode(vm.node);
    if (const auto refusal = node ? whyUnwritten(*node, vm) : std::nullopt)
        refusals.push_back(*refusal);
}

void refuseIfHidden(const Inventory &inventory, const VirtualMachine &vm, Refusals &refusals)
{
    const NodeInventory *node = inventory.findNode(vm.node);
    std::vector<const StoragePool *> pools;
    Asked asked = Asked::ImagesAlone;
    for (const Disk &disk : vm.disks) {
        const VolumePlace place = node ? placeOf(*node, disk) : VolumePlace();
        if (!place)
            continue;
        pools.push_back(place.pool);
        if (askedFor(*place.volume) == Asked::Files)
            asked = Asked::Files;
    }
    const HidingGaps hiding = hidingGaps(inventory, vm.node, pools, asked);
    if (!hiding.nodes.isEmpty())
        add(refusals, Reason::DependantsUnknown, vm.name, {}, hiding.nodes);
    if (!hiding.places.isEmpty())
        add(refusals, Reason::UsersUnknown, vm.name, {}, hiding.places);
}

void refuseIfUnknown(const Inventory &inventory, const VirtualMachine &vm, Refusals &refusals)
{
    refuseIfHidden(inventory, vm, refusals);
    const NodeInventory *node = inventory.findNode(vm.node);
    QStringList silentAboutParents;
    for (const Disk &disk : vm.disks) {
        const VolumePlace place = node ? placeOf(*node, disk) : VolumePlace();
        if (place && !place.pool->parentsKnown && !silentAboutParents.contains(place.pool->name))
            silentAboutParents << place.pool->name;
    }
    if (!silentAboutParents.isEmpty())
        add(refusals, Reason::ParentsUnknown, vm.name, {}, silentAboutParents);
}

bool isOwn(const VirtualMachine &vm, const Disk &disk)
{
    const bool foreignReadOnly = disk.readOnly && !vm.marks.lockedDisks.contains(disk.target);
    return !disk.isRemovable() && !disk.shareable && !foreignReadOnly;
}

} // namespace ramet::guards
