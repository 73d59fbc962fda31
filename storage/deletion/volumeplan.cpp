// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/volumeplan.h"

#include "storage/lineage/guards.h"
#include "storage/lineage/lineage.h"
#include "storage/pool/sharing.h"

#include <algorithm>

namespace ramet {

namespace {

using namespace guards;

/// Whether the path, as that node sees it, is the volume.
bool isVolume(const VolumePlace &volume, const NodeInventory &node, const QString &path)
{
    if (path.isEmpty())
        return false;
    const bool sameHost = !node.hostUuid.isEmpty() && node.hostUuid == volume.node->hostUuid;
    if ((sameHost || node.node == volume.node->node) && path == volume.volume->path)
        return true;
    const VolumePlace place = placeOfPath(node, path);
    return place && place.volume->name == volume.volume->name &&
           isSameStorage(*place.pool, *volume.pool);
}

bool uses(const VolumePlace &volume, const NodeInventory &node, const VirtualMachine &vm)
{
    const auto is = [&](const Disk &disk) { return isVolume(volume, node, disk.path); };
    return std::ranges::any_of(vm.disks, is) || std::ranges::any_of(vm.liveDisks, is) ||
           isVolume(volume, node, vm.nvramPath) ||
           std::ranges::any_of(vm.snapshots, [&](const Snapshot &snapshot) {
               return std::ranges::any_of(snapshot.disks, is);
           });
}

/// As if a VM had it: what else needs it then?
QStringList dependants(const Inventory &inventory, const VolumePlace &volume)
{
    VirtualMachine owner;
    owner.node = volume.node->node;
    Disk disk;
    disk.source = DiskSource::File;
    disk.path = volume.volume->path;
    owner.disks.push_back(disk);
    QStringList names;
    for (const Dependant &dependant : dependantsOf(inventory, owner))
        names << dependant.node + '/' + dependant.name;
    return names;
}

} // namespace

VolumePlan planDeleteVolume(const Inventory &inventory, const VolumeRef &ref)
{
    VolumePlan plan;
    plan.volume = ref;
    const NodeInventory *node = inventory.findNode(ref.node);
    const StoragePool *pool = node ? node->findPool(ref.pool) : nullptr;
    if (!node)
        add(plan.refusals, Reason::NodeUnknown, ref.node);
    else if (!node->reachable)
        add(plan.refusals, Reason::NodeUnreachable, ref.node);
    else if (!pool)
        add(plan.refusals, Reason::StorageUnknown, ref.pool, ref.node);
    else if (!pool->active)
        add(plan.refusals, Reason::StorageInactive, ref.pool, ref.node);
    const Volume *volume = pool && pool->active ? pool->findVolume(ref.volume) : nullptr;
    if (!plan.isValid())
        return plan;
    if (!volume) {
        add(plan.refusals, Reason::VolumeUnknown, ref.volume, ref.pool);
        return plan;
    }
    plan.path = volume->path;
    plan.allocationBytes = volume->allocationBytes;
    const VolumePlace place{node, pool, volume};
    QStringList names = dependants(inventory, place);
    for (const NodeInventory &other : inventory.nodes) {
        for (const VirtualMachine &vm : other.vms) {
            if (uses(place, other, vm))
                names << vm.node + '/' + vm.name;
        }
    }
    names.removeDuplicates();
    names.sort();
    if (!names.isEmpty())
        add(plan.refusals, Reason::VolumeNeeded, plan.name(), {}, names);
    if (const QStringList silent = inventory.unreachableNodes(); !silent.isEmpty())
        add(plan.refusals, Reason::VolumeUsersUnknown, plan.name(), {}, silent);
    if (!pool->parentsKnown)
        add(plan.refusals, Reason::ParentsUnknown, plan.name(), {}, {pool->name});
    return plan;
}

} // namespace ramet
