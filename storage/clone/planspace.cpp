// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planspace.h"

#include <algorithm>

namespace ramet {

namespace {

/// Where a running VM's own QEMU writes its copy of the disk.
const QString &liveStorage(const DiskPlan &disk)
{
    return disk.readNode.isEmpty() ? disk.targetPool : disk.stage.pool;
}

/// Whether a backup's target cannot run full by the copying itself, nor go away with a network: the
/// guest's own writes wait for it, and QEMU stops the guest when they cannot be had.
bool isSafeForBackup(const ClonePlan &plan, const NodeInventory &sourceNode,
                     const NodeInventory &targetNode, quint64 count)
{
    return std::ranges::all_of(plan.disks, [&](const DiskPlan &disk) {
        if (!disk.isLive())
            return true;
        const QString &storage = liveStorage(disk);
        quint64 needed = 0;
        for (const DiskPlan &other : plan.disks) {
            if (other.isLive() && liveStorage(other) == storage && other.readNode == disk.readNode)
                needed += other.capacityBytes * count;
        }
        const NodeInventory &node = disk.readNode.isEmpty() ? targetNode : sourceNode;
        const StoragePool *pool = node.findPool(storage);
        return pool && pool->type != u"netfs" && pool->availableBytes > needed;
    });
}

/// Disks of a running VM are there all at once, others one after the other.
void checkStages(ClonePlan &plan, const NodeInventory &sourceNode, quint64 count)
{
    std::map<QString, quint64> needed;
    QStringList disks;
    for (const DiskPlan &disk : plan.disks) {
        if (!disk.isStaged())
            continue;
        const quint64 bytes = disk.bytesToCopy * count;
        quint64 &sum = needed[disk.stage.pool];
        sum = disk.isLive() ? sum + bytes : std::max(sum, bytes);
        disks << disk.target;
    }
    for (const auto &[name, bytes] : needed) {
        const StoragePool *pool = sourceNode.findPool(name);
        if (pool && bytes > pool->availableBytes)
            plan.refusals.push_back({Reason::StageNeedsRoom, Field::Node, sourceNode.node,
                                     QString::number(bytes), disks});
    }
}

} // namespace

/// A backup holds the guest least, but it writes a raw target out in full.
void chooseLiveWay(ClonePlan &plan, const NodeInventory &sourceNode,
                   const NodeInventory &targetNode, quint64 count)
{
    const auto needsMirror = [&](const DiskPlan &disk) {
        return disk.isLive() && disk.targetFormat != u"qcow2";
    };
    if (plan.request.bytesPerSecond > 0 || !isSafeForBackup(plan, sourceNode, targetNode, count) ||
        std::ranges::any_of(plan.disks, needsMirror))
        return;
    for (DiskPlan &disk : plan.disks) {
        if (disk.isLive())
            (disk.readNode.isEmpty() ? disk.method : disk.stage.methods.front()) =
                CopyMethod::LiveBackup;
    }
}

void checkSpace(ClonePlan &plan, const NodeInventory &sourceNode, const NodeInventory &targetNode,
                quint64 count)
{
    std::map<QString, quint64> needed;
    for (const DiskPlan &disk : plan.disks)
        needed[disk.targetPool] += disk.bytesToCopy * count;
    for (const auto &[name, bytes] : needed) {
        const StoragePool *pool = targetNode.findPool(name);
        if (pool && bytes > pool->availableBytes)
            plan.refusals.push_back({Reason::StorageFull,
                                     Field::Storage,
                                     name,
                                     QString::number(bytes),
                                     {QString::number(pool->availableBytes)}});
    }
    checkStages(plan, sourceNode, count);
}

} // namespace ramet
