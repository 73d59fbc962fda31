// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/waytext.h"

#include "models/errortext.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct WayText {
    Q_DECLARE_TR_FUNCTIONS(ramet::WayText)
};

bool sharesBlocks(CopyMethod method)
{
    return method == CopyMethod::LocalReflink || method == CopyMethod::DaemonReflink;
}

/// Why the blocks of the original cannot be shared.
QString whyNotShared(const Inventory &inventory, const ClonePlan &plan, const DiskPlan &disk)
{
    const NodeInventory *node = inventory.findNode(plan.targetNode);
    const StoragePool *pool = node ? node->findPool(disk.targetPool) : nullptr;
    if (disk.isLive())
        return WayText::tr("the VM runs, and only its own QEMU may read what it writes to");
    if (!disk.readNode.isEmpty())
        return WayText::tr("nodes “%1” and “%2” do not share its storage")
            .arg(disk.readNode, plan.targetNode);
    if (pool && pool->isRbd())
        return WayText::tr("on Ceph only a linked clone shares blocks");
    if (plan.request.bytesPerSecond > 0)
        return WayText::tr("the speed is limited");
    if (disk.sourcePool.isEmpty())
        return WayText::tr("the disk is on no storage");
    if (disk.layers.size() > 1)
        return WayText::tr("its image rests on others, which a clone of its own must not need");
    if (disk.sourceFormat != disk.targetFormat)
        return WayText::tr("the format changes from %1 to %2")
            .arg(disk.sourceFormat, disk.targetFormat);
    if (disk.sourcePool != disk.targetPool)
        return WayText::tr("it goes to another storage");
    if (pool && !pool->clientMayWrite)
        return WayText::tr("this computer does not see the files of the storage, and libvirt can "
                           "share blocks of raw files only");
    return WayText::tr("nothing of the kind is known of this storage");
}

bool isReachable(const Inventory &inventory, const ClonePlan &plan)
{
    const NodeInventory *node = inventory.findNode(plan.request.source.node);
    return !plan.request.dataAddress.host.isEmpty() || (node && !node->dataAddress.host.isEmpty());
}

} // namespace

QString whyNotFaster(const Inventory &inventory, const ClonePlan &plan, const DiskPlan &disk)
{
    if (!disk.isMade() || disk.action == DiskPlan::Action::Link)
        return {};
    const VirtualMachine *vm = inventory.findVm(plan.request.source);
    const QString linked = vm && vm->isTemplate()
                               ? WayText::tr("A linked clone would be instant.")
                               : WayText::tr("A linked clone of a template would be instant.");
    if (sharesBlocks(disk.method)) // the fastest of the full ones, where the file system can
        return linked;
    if (disk.method == CopyMethod::NodeStream && !isReachable(inventory, plan))
        return WayText::tr("QEMU does not copy it straight from node to node: no address of node "
                           "“%1” is known at which “%2” would reach it (rametctl node edit "
                           "--data-address).")
            .arg(disk.readNode, plan.targetNode);
    return WayText::tr("Its blocks are not shared: %1. %2", "a reason, and what would be faster")
        .arg(whyNotShared(inventory, plan, disk), linked);
}

QString wayText(const Inventory &inventory, const ClonePlan &plan, const DiskPlan &disk)
{
    const QString why = whyNotFaster(inventory, plan, disk);
    return why.isEmpty() ? methodText(disk.method)
                         : WayText::tr("%1 %2", "a way, and why not a faster one")
                               .arg(methodText(disk.method), why);
}

} // namespace ramet
