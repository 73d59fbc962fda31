// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flatten/flattencheck.h"

#include "storage/copy/qemuimg.h"
#include "storage/lineage/chaincheck.h"

namespace ramet {

Status checkChains(const Connection &connection, const Inventory &inventory,
                   const FlattenPlan &plan)
{
    for (const FlattenPlan::OwnDisk &own : plan.disks) {
        const VirtualMachine &vm = *inventory.findVm(plan.vm);
        for (const Disk &disk : vm.disks) {
            if (disk.target == own.target && !own.onCeph && !plan.runs)
                RAMET_TRY(
                    checkChain(connection, withUnflushed(vm, disk), own.layers, own.layersOpen));
        }
    }
    return {};
}

Status checkImages(const Inventory &inventory, const FlattenPlan &plan, const std::stop_token &stop)
{
    const NodeInventory &node = *inventory.findNode(plan.vm.node);
    for (const FlattenPlan::OwnDisk &disk : plan.disks) {
        const StoragePool *pool = node.findPool(disk.pool);
        if (!pool || !pool->clientMayWrite)
            continue;
        const auto facts = qemuimg::readContainer(disk.path, stop);
        if (!facts && facts.error().kind == ErrorKind::Cancelled)
            return std::unexpected(facts.error());
        if (facts && !facts->snapshots.empty())
            return std::unexpected(Error{ErrorKind::Unsupported,
                                         "flatten",
                                         disk.target,
                                         "the image holds snapshots, which need what is below",
                                         {}});
    }
    return {};
}

} // namespace ramet
