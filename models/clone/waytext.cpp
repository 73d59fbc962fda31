// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/waytext.h"

#include "models/format.h"
#include "models/methodtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

struct WayText {
    Q_DECLARE_TR_FUNCTIONS(ramet::WayText)
};

/// What is sure to be possible, and the better way that shows only when it is tried.
QString howText(const DiskPlan &disk)
{
    const auto next = std::ranges::find_if_not(disk.otherMethods, sharesBlocks);
    const bool isTried = sharesBlocks(disk.method) && !disk.isInstant();
    if (!isTried || next == disk.otherMethods.end())
        return methodText(disk.method);
    return WayText::tr("%1 Where the file system can: %2", "two ways to copy")
        .arg(methodText(*next), methodText(disk.method));
}

/// `from` and `to` may be one storage.
QString whyNotOnFiles(const StoragePool &from, const StoragePool &to)
{
    for (const StoragePool *pool : {&to, &from})
        if (pool->blockSharing == BlockSharing::No)
            return WayText::tr("the file system of storage “%1” cannot; XFS and btrfs can")
                .arg(pool->name);
    return WayText::tr("storages “%1” and “%2” are on different file systems")
        .arg(from.name, to.name);
}

/// Why the blocks of the original cannot be shared.
QString whyNotShared(const Inventory &inventory, const ClonePlan &plan, const DiskPlan &disk)
{
    const NodeInventory *node = inventory.findNode(plan.targetNode);
    const StoragePool *pool = node ? node->findPool(disk.targetPool) : nullptr;
    if (disk.isLive())
        return WayText::tr("the VM is running, and only its own QEMU may read its disks");
    if (!disk.readNode.isEmpty())
        return WayText::tr("nodes “%1” and “%2” do not share its storage")
            .arg(disk.readNode, plan.targetNode);
    if (pool && pool->isRbd())
        return WayText::tr("on Ceph only a linked clone can");
    if (plan.request.bytesPerSecond > 0)
        return WayText::tr("the speed is limited");
    if (disk.sourcePool.isEmpty())
        return WayText::tr("the disk is on no storage");
    if (disk.layers.size() > 1)
        return WayText::tr(
            "the disk builds on other images, and a full clone must not depend on them");
    if (disk.sourceFormat != disk.targetFormat)
        return WayText::tr("the format changes from %1 to %2")
            .arg(disk.sourceFormat, disk.targetFormat);
    const StoragePool *from = node ? node->findPool(disk.sourcePool) : nullptr;
    if (disk.blockSharing == BlockSharing::No && from && pool)
        return whyNotOnFiles(*from, *pool);
    if (disk.sourcePool != disk.targetPool)
        return WayText::tr("the copy goes to another storage");
    if (pool && !pool->clientMayWrite)
        return WayText::tr("this computer does not see the files of the storage, and libvirt can "
                           "share data of raw files only");
    return WayText::tr("this storage is not known to offer that");
}

bool isReachable(const Inventory &inventory, const ClonePlan &plan)
{
    const NodeInventory *node = inventory.findNode(plan.request.source.node);
    return !plan.request.dataAddress.host.isEmpty() || (node && !node->dataAddress.host.isEmpty());
}

/// Why it does not go straight from node to node though it could; empty: that is not so.
QString slowerText(const ClonePlan &plan, const DiskPlan &disk)
{
    const WayRates &rates = plan.request.wayRates;
    const auto nbd = rates.find(CopyMethod::NodeNbd);
    const auto stream = rates.find(CopyMethod::NodeStream);
    const bool isChosen =
        disk.method == CopyMethod::NodeStream &&
        std::ranges::find(disk.otherMethods, CopyMethod::NodeNbd) != disk.otherMethods.end();
    if (!isChosen)
        return {};
    if (nbd == rates.end() || stream == rates.end())
        return WayText::tr("Within one network this is usually faster than straight from node to "
                           "node.");
    return WayText::tr("Straight from node to node it was slower: %1 a second, this way %2.")
        .arg(formatBytes(static_cast<quint64>(nbd->second)),
             formatBytes(static_cast<quint64>(stream->second)));
}

/// %1 is the node that is read, %2 the one that reads.
QString noAddressText(TextFor reader)
{
    return reader == TextFor::Terminal
               ? WayText::tr("QEMU does not copy it straight from node to node: no address of node "
                             "“%1” is known at which “%2” would reach it (rametctl node edit "
                             "--data-address).")
               : WayText::tr("QEMU does not copy it straight from node to node: no address of node "
                             "“%1” is known at which “%2” would reach it. Give it a data address "
                             "by “Edit node…”.");
}

} // namespace

QString whyNotFaster(const Inventory &inventory, const ClonePlan &plan, const DiskPlan &disk,
                     TextFor reader)
{
    if (!disk.isMade() || disk.isInstant())
        return {};
    const VirtualMachine *vm = inventory.findVm(plan.request.source);
    const QString linked = vm && vm->isTemplate()
                               ? WayText::tr("A linked clone would be instant.")
                               : WayText::tr("A linked clone of a template would be instant.");
    if (sharesBlocks(disk.method)) // the fastest of the full ones, where the file system can
        return linked;
    if (const auto slower = slowerText(plan, disk); !slower.isEmpty())
        return slower;
    if (disk.method == CopyMethod::NodeStream && !isReachable(inventory, plan))
        return noAddressText(reader).arg(disk.readNode, plan.targetNode);
    return WayText::tr("The copy cannot share data with the original: %1. %2",
                       "a reason, and what would be faster")
        .arg(whyNotShared(inventory, plan, disk), linked);
}

QString wayText(const Inventory &inventory, const ClonePlan &plan, const DiskPlan &disk,
                TextFor reader)
{
    const QString why = whyNotFaster(inventory, plan, disk, reader);
    return why.isEmpty()
               ? howText(disk)
               : WayText::tr("%1 %2", "a way, and why not a faster one").arg(howText(disk), why);
}

} // namespace ramet
