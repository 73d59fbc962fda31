// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan/cloneplan.h"

#include "storage/domain/identity.h"
#include "storage/plan/clonechoices.h"
#include "storage/plan/diskplan.h"

#include <algorithm>
#include <numeric>

namespace ramet {

namespace {

void add(ClonePlan &plan, const std::optional<Refusal> &refusal)
{
    if (refusal)
        plan.refusals.push_back(*refusal);
}

std::optional<Refusal> whyNotSource(const VirtualMachine &vm)
{
    const auto refusal = [&](Reason reason) {
        return Refusal{reason, Field::None, vm.name, {}, {}};
    };
    if (vm.marks.isBuilding)
        return refusal(Reason::SourceBuilding);
    if (!vm.persistent)
        return refusal(Reason::SourceTransient);
    if (!vm.isOff())
        return refusal(Reason::SourceRunning);
    if (vm.hasManagedSave)
        return refusal(Reason::SourceSaved);
    return {};
}

void planDisks(ClonePlan &plan, const Inventory &inventory, const VirtualMachine &source,
               const NodeInventory &targetNode)
{
    const auto name = VmName::from(plan.request.name);
    const DiskPlanContext context{inventory,
                                  plan.request,
                                  *inventory.findNode(source.node),
                                  targetNode,
                                  name ? name->fileStem() : QString("clone"),
                                  plan.newUuid};
    for (const Disk &disk : source.disks) {
        auto planned = planDisk(context, disk);
        if (planned)
            plan.disks.push_back(std::move(*planned));
        // A reason that holds for all disks, such as a storage that is off, is told once.
        else if (planned.error().field == Field::None || !plan.refusalFor(planned.error().field))
            plan.refusals.push_back(planned.error());
    }
}

void checkSpace(ClonePlan &plan, const NodeInventory &node)
{
    std::map<QString, quint64> needed;
    for (const DiskPlan &disk : plan.disks)
        needed[disk.targetPool] += disk.bytesToCopy;
    for (const auto &[name, bytes] : needed) {
        const StoragePool *pool = node.findPool(name);
        if (pool && bytes > pool->availableBytes)
            plan.refusals.push_back({Reason::StorageFull,
                                     Field::Storage,
                                     name,
                                     QString::number(bytes),
                                     {QString::number(pool->availableBytes)}});
    }
}

void addNotices(ClonePlan &plan, const VirtualMachine &source, const NodeInventory &node)
{
    for (const Nic &nic : source.nics) {
        if (nic.type == u"network" && !node.networks.contains(nic.source))
            plan.notices.push_back({Notice::NetworkMissing, nic.source, node.node});
    }
    if (source.usesUefi)
        plan.notices.push_back({Notice::UefiVariablesNew, source.name, {}});
    if (source.hasTpm)
        plan.notices.push_back({Notice::TpmStateNew, source.name, {}});
    if (!source.hostDevices.isEmpty())
        plan.notices.push_back({Notice::HostDevices, source.hostDevices.join(", "), {}});
    if (plan.request.keepMacs)
        plan.notices.push_back({Notice::MacsKept, {}, {}});
}

void chooseMacs(ClonePlan &plan, const Inventory &inventory, const VirtualMachine &source)
{
    if (plan.request.keepMacs)
        return;
    std::set<QString> taken = inventory.allMacs();
    for (size_t i = 0; i < source.nics.size(); ++i)
        plan.newMacs.push_back(newMac(taken));
}

void checkMode(ClonePlan &plan, const Inventory &inventory, const VirtualMachine &source)
{
    if (plan.request.mode != CloneMode::Linked)
        return;
    add(plan, whyNotLinked(inventory, source));
    if (!plan.request.targetStorage.isEmpty())
        plan.refusals.push_back({Reason::LinkedKeepsStorage, Field::Storage, {}, {}, {}});
    if (!plan.request.format.isEmpty())
        plan.refusals.push_back({Reason::LinkedKeepsFormat, Field::Format, {}, {}, {}});
}

} // namespace

quint64 ClonePlan::bytesToCopy() const
{
    return std::accumulate(
        disks.begin(), disks.end(), quint64{0},
        [](quint64 sum, const DiskPlan &disk) { return sum + disk.bytesToCopy; });
}

const Refusal *ClonePlan::refusalFor(Field field) const
{
    const auto found = std::find_if(refusals.begin(), refusals.end(),
                                    [&](const Refusal &refusal) { return refusal.field == field; });
    return found == refusals.end() ? nullptr : &*found;
}

ClonePlan planClone(const Inventory &inventory, const CloneRequest &request)
{
    ClonePlan plan;
    plan.request = request;
    plan.targetNode = request.targetNode.isEmpty() ? request.source.node : request.targetNode;
    plan.newUuid = newUuid();
    const NodeInventory *sourceNode = inventory.findNode(request.source.node);
    if (!sourceNode || !sourceNode->reachable) {
        plan.refusals.push_back({sourceNode ? Reason::NodeUnreachable : Reason::NodeUnknown,
                                 Field::None,
                                 request.source.node,
                                 {},
                                 {}});
        return plan;
    }
    const VirtualMachine *source = inventory.findVm(request.source);
    if (!source) {
        plan.refusals.push_back({Reason::SourceGone, Field::None, request.source.uuid, {}, {}});
        return plan;
    }
    plan.sourceName = source->name;
    add(plan, whyNotSource(*source));
    add(plan, whyNotName(inventory, plan.targetNode, request.name));
    add(plan, whyNotNode(inventory, *source, plan.targetNode));
    checkMode(plan, inventory, *source);
    const NodeInventory *targetNode = inventory.findNode(plan.targetNode);
    if (!targetNode || !targetNode->reachable)
        return plan;
    planDisks(plan, inventory, *source, *targetNode);
    checkSpace(plan, *targetNode);
    addNotices(plan, *source, *targetNode);
    chooseMacs(plan, inventory, *source);
    return plan;
}

} // namespace ramet
