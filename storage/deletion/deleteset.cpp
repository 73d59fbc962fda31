// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deleteset.h"

#include "storage/pool/sharing.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace ramet {

namespace {

bool isBarredByDependants(const DeletePlan &plan)
{
    return std::ranges::any_of(plan.refusals, [](const Refusal &refusal) {
        return refusal.reason == Reason::HasDependants || refusal.reason == Reason::DisksShared;
    });
}

/// The names of deleted volumes, by the node and the storage that listed them for their VM.
using Deleted = std::map<std::pair<QString, QString>, std::set<QString>>;

bool listsTheSame(const NodeInventory &node, const StoragePool &pool, const NodeInventory &home,
                  const StoragePool &homePool)
{
    const bool isOneFolder =
        node.hostKey() == home.hostKey() && !pool.path.isEmpty() && pool.path == homePool.path;
    return isOneFolder || isSameStorage(pool, homePool);
}

/// Other nodes list the volumes of a storage that they share.
void takeVolumes(Inventory &inventory, const Deleted &deleted)
{
    for (const auto &[place, names] : deleted) {
        const NodeInventory *home = inventory.findNode(place.first);
        const StoragePool *found = home ? home->findPool(place.second) : nullptr;
        if (!found)
            continue;
        StoragePool homePool = *found; // which loses its own volumes below
        homePool.volumes.clear();
        for (NodeInventory &node : inventory.nodes) {
            for (StoragePool &pool : node.pools) {
                if (listsTheSame(node, pool, *home, homePool))
                    std::erase_if(pool.volumes, [&](const Volume &volume) {
                        return names.contains(volume.name);
                    });
            }
        }
    }
}

/// The inventory as it is once these are gone.
void take(Inventory &inventory, std::span<const DeletePlan> gone)
{
    std::set<std::pair<QString, QString>> vms; // nodes and UUIDs
    Deleted deleted;
    for (const DeletePlan &plan : gone) {
        vms.insert({plan.vm.node, plan.vm.uuid});
        for (const DeletePlan::OwnDisk &disk : plan.disks)
            deleted[{plan.vm.node, disk.pool}].insert(disk.volume);
    }
    for (NodeInventory &node : inventory.nodes)
        node.vms.removeIf([&](const VirtualMachine &vm) {
            return vms.contains({node.node, vm.uuid});
        });
    takeVolumes(inventory, deleted);
}

} // namespace

DeleteSet planDeletes(const Inventory &inventory, std::span<const VmRef> vms, bool keepDisks,
                      const Lineage *lineage)
{
    DeleteSet set;
    std::vector<VmRef> left(vms.begin(), vms.end());
    std::optional<Inventory> later; // without those that went before
    for (int stage = 0; !left.empty(); ++stage) {
        const Inventory &now = later ? *later : inventory;
        const Lineage known = stage == 0 && lineage ? *lineage : Lineage(now);
        std::vector<DeletePlan> go;
        std::vector<DeletePlan> stay;
        for (const VmRef &vm : left) {
            DeletePlan plan = planDelete(now, vm, keepDisks, &known);
            (plan.isValid() ? go : stay).push_back(std::move(plan));
        }
        for (const DeletePlan &plan : go)
            set.members.push_back({plan, stage});
        left.clear();
        for (DeletePlan &plan : stay) {
            if (!go.empty() && isBarredByDependants(plan))
                left.push_back(plan.vm);
            else
                set.refused.push_back(std::move(plan));
        }
        if (left.empty())
            break;
        if (!later)
            later = inventory;
        take(*later, go);
    }
    return set;
}

} // namespace ramet
