// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/rememberedcopies.h"

#include "storage/inventory/copymemory.h"
#include "storage/libvirt/link.h"

#include <algorithm>

namespace ramet {

namespace {

constexpr quint64 smallestMeasure = 64'000'000; ///< copies below say nothing about the speed

QString uriOf(const Inventory &inventory, const QString &node)
{
    const NodeInventory *known = inventory.findNode(node);
    return known ? known->uri : QString();
}

QString uriOf(const Nodes &nodes, const QString &node)
{
    const auto link = nodes.link(node);
    return link ? link->address().uri : QString();
}

/// Between two nodes the storages say nothing.
QString speedKey(const auto &nodes, const ClonePlan &plan, const DiskPlan &disk, CopyMethod method)
{
    const QString target = uriOf(nodes, plan.targetNode);
    return disk.readNode.isEmpty()
               ? copymemory::storageKey(target, disk.targetPool)
               : copymemory::wayKey(uriOf(nodes, disk.readNode), target, storedName(method));
}

const DiskPlan *planOf(const ClonePlan &plan, const QString &target)
{
    const auto disk = std::ranges::find(plan.disks, target, &DiskPlan::target);
    return disk == plan.disks.end() ? nullptr : &*disk;
}

bool isInstant(CopyMethod method)
{
    return sharesBlocks(method) || method == CopyMethod::Overlay || method == CopyMethod::RbdLayer;
}

} // namespace

std::optional<double> expectedRate(const Inventory &inventory, const ClonePlan &plan)
{
    double seconds = 0;
    for (const DiskPlan &disk : plan.disks) {
        if (!disk.isMade() || disk.isInstant() || disk.bytesToCopy == 0)
            continue;
        const auto rate = copymemory::rate(speedKey(inventory, plan, disk, disk.method));
        if (!rate)
            return {};
        seconds += static_cast<double>(disk.bytesToCopy) / *rate;
    }
    return seconds > 0 ? std::optional(static_cast<double>(plan.bytesCopied()) / seconds)
                       : std::nullopt;
}

WayRates rememberedWays(const QString &fromUri, const QString &toUri)
{
    WayRates rates;
    for (const CopyMethod way : {CopyMethod::NodeNbd, CopyMethod::NodeStream})
        if (const auto rate = copymemory::rate(copymemory::wayKey(fromUri, toUri, storedName(way))))
            rates[way] = *rate;
    return rates;
}

void rememberSpeed(const Nodes &nodes, const ClonePlan &plan, const ClonedDisk &made,
                   double seconds)
{
    const DiskPlan *disk = planOf(plan, made.target);
    if (disk && !isInstant(made.method) && made.bytes >= smallestMeasure && seconds > 0)
        copymemory::noteRate(speedKey(nodes, plan, *disk, made.method),
                             static_cast<double>(made.bytes) / seconds);
}

void rememberSharing(const Nodes &nodes, const ClonePlan &plan, const CloneOutcome &outcome)
{
    for (const ClonedDisk &made : outcome.disks) {
        const DiskPlan *disk = planOf(plan, made.target);
        const bool isShared = sharesBlocks(made.method);
        const bool wasTried =
            isShared || std::ranges::any_of(made.passedOver, sharesBlocks, &PassedOver::method);
        if (disk && wasTried && disk->sourcePool == disk->targetPool)
            copymemory::noteBlockSharing(uriOf(nodes, plan.targetNode), disk->targetPool,
                                         isShared ? BlockSharing::Yes : BlockSharing::No);
    }
}

} // namespace ramet
