// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/move/moveplan.h"

#include "storage/clone/clonechoices.h"
#include "storage/inventory/sharedstorage.h"
#include "storage/lineage/guards.h"

#include <algorithm>

namespace ramet {

namespace {

/// Whether the target reaches the image as it is, and nobody wants it elsewhere.
bool staysInPlace(const NodeInventory &from, const NodeInventory &target, const Disk &disk,
                  const MoveRequest &request)
{
    const VolumePlace place = placeOf(from, disk);
    if (!place)
        return disk.source == DiskSource::Network;
    const StoragePool *there = counterpart(target, *place.pool);
    const QString mapped = mappedName(request.map.storages, place.pool->name);
    const QString &wanted = request.targetStorage.isEmpty() ? mapped : request.targetStorage;
    return there && (disk.isRemovable() || wanted.isEmpty() || wanted == there->name);
}

CloneRequest cloneRequest(const Inventory &inventory, const MoveRequest &request,
                          const VirtualMachine &vm)
{
    CloneRequest clone;
    clone.isMove = clone.keepMacs = true;
    clone.source = request.vm;
    clone.targetNode = request.targetNode;
    clone.name = vm.name;
    clone.targetStorage = request.targetStorage;
    clone.map = request.map;
    clone.keptMap = request.keptMap;
    clone.trusted = request.trusted;
    clone.startAfter = request.startAfter && !vm.isTemplate();
    clone.bytesPerSecond = request.bytesPerSecond;
    const NodeInventory *from = inventory.findNode(vm.node);
    const NodeInventory *target = inventory.findNode(request.targetNode);
    for (const Disk &disk : vm.disks) {
        if (request.ejected.contains(disk.target))
            clone.disks[disk.target].action = DiskChoice::Action::Eject;
        else if (!disk.isEmpty() && target && staysInPlace(*from, *target, disk, request))
            clone.disks[disk.target].action = DiskChoice::Action::Share;
    }
    return clone;
}

/// What stands against a move alone.
std::vector<Refusal> refusalsOfMove(const MoveRequest &request, const Inventory &inventory,
                                    const VirtualMachine &vm)
{
    using guards::add;
    std::vector<Refusal> refusals;
    if (request.targetNode == vm.node)
        add(refusals, Reason::MoveNeedsOtherNode, vm.name, vm.node);
    const NodeInventory *target = inventory.findNode(request.targetNode);
    // Of two names of one node, too.
    if (target && request.targetNode != vm.node && target->findVm(vm.uuid))
        add(refusals, Reason::MoveUuidTaken, vm.name, target->node);
    if (vm.hasManagedSave)
        add(refusals, Reason::SourceSaved, vm.name);
    if (vm.snapshotCount > 0 && !request.withoutSnapshots)
        add(refusals, Reason::MoveLosesSnapshots, vm.name, QString::number(vm.snapshotCount));
    if (!vm.hostDevices.isEmpty())
        add(refusals, Reason::MoveHostDevices, vm.name, {}, vm.hostDevices);
    return refusals;
}

/// Both plans find that it is gone, or runs.
void take(std::vector<Refusal> &refusals, const std::vector<Refusal> &more)
{
    for (const Refusal &refusal : more)
        if (std::ranges::find(refusals, refusal) == refusals.end())
            refusals.push_back(refusal);
}

} // namespace

QStringList MovePlan::keptTargets() const
{
    QStringList targets;
    for (const DiskPlan &disk : clone.disks)
        if (disk.action == DiskPlan::Action::Keep)
            targets << disk.target;
    return targets;
}

bool mayBeStale(const MovePlan &plan)
{
    return mayBeStale(plan.clone) || mayBeStale(plan.deletion) || mayBeStale(plan.refusals);
}

MovePlan planMove(const Inventory &inventory, const MoveRequest &request)
{
    MovePlan plan;
    plan.request = request;
    const VirtualMachine *vm = guards::find(inventory, request.vm, plan.refusals);
    if (!vm)
        return plan;
    plan.refusals = refusalsOfMove(request, inventory, *vm);
    plan.lostSnapshots = request.withoutSnapshots ? vm->snapshotCount : 0;
    if (request.targetNode == vm->node)
        return plan;
    plan.clone = planClone(inventory, cloneRequest(inventory, request, *vm));
    plan.deletion = planMoveAway(inventory, request.vm, request.keepSource, plan.keptTargets());
    take(plan.refusals, plan.deletion.refusals);
    take(plan.refusals, plan.clone.refusals);
    return plan;
}

std::optional<Refusal> whyNotMove(const Inventory &inventory, const MoveRequest &request)
{
    std::vector<Refusal> refusals;
    const VirtualMachine *vm = guards::find(inventory, request.vm, refusals);
    if (vm && vm->marks.isBuilding)
        guards::add(refusals, Reason::SourceBuilding, vm->name);
    if (vm)
        guards::refuseUnlessOff(*vm, refusals);
    if (const auto away =
            whyNotReachable(inventory.findNode(request.targetNode), request.targetNode))
        refusals.push_back(*away);
    if (vm)
        take(refusals, refusalsOfMove(request, inventory, *vm));
    return refusals.empty() ? std::nullopt : std::optional(refusals.front());
}

DeletePlan planMoveAway(const Inventory &inventory, const VmRef &vm, bool keepSource,
                        const QStringList &keptTargets)
{
    return keepSource ? planDelete(inventory, vm, true) : planMoveAway(inventory, vm, keptTargets);
}

} // namespace ramet
