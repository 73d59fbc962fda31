// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/otherwriters.h"

#include "storage/inventory/hidinggaps.h"
#include "storage/libvirt/domainreading.h"
#include "storage/lineage/writers.h"

#include <algorithm>

namespace ramet {

namespace {

QStringList homePaths(const DiskPlan &disk)
{
    QStringList paths;
    for (const ImageLayer &layer : disk.layers)
        paths << (layer.homePath.isEmpty() ? layer.path : layer.homePath);
    return paths;
}

bool isKnown(const ClonePlan &plan, const VmRef &vm)
{
    return std::ranges::find(plan.otherWriters, vm) != plan.otherWriters.end();
}

} // namespace

void checkOtherWriters(ClonePlan &plan, const Inventory &inventory, const VirtualMachine &source)
{
    for (const DiskPlan &disk : plan.disks) {
        QStringList running;
        QStringList off;
        const auto users = disk.isMade() ? otherUsers(inventory, source, homePaths(disk))
                                         : std::vector<ImageUser>();
        for (const ImageUser &user : users) {
            if (user.writes) {
                running << user.label();
            } else if (user.mayWrite) {
                off << user.label();
                if (!isKnown(plan, user.vm))
                    plan.otherWriters.push_back(user.vm);
            }
        }
        if (!running.isEmpty())
            plan.refusals.push_back(
                {Reason::DiskWrittenByOthers, Field::None, disk.target, {}, running});
        if (!off.isEmpty())
            plan.notices.push_back({Notice::DiskOfOthers, disk.target, off.join(", ")});
    }
    const HidingGaps hiding = hidingGaps(inventory, source.node, storagesOf(inventory, source));
    if (!hiding.nodes.isEmpty())
        plan.notices.push_back({Notice::WritersAway, source.name, hiding.nodes.join(", ")});
    if (!hiding.places.isEmpty())
        plan.notices.push_back({Notice::WritersUnknown, source.name, hiding.places.join(", ")});
}

Status checkStillOff(Nodes &nodes, const ClonePlan &plan)
{
    for (const VmRef &vm : plan.otherWriters) {
        const auto connection = nodes.work(vm.node);
        if (!connection)
            return std::unexpected(connection.error());
        const auto record = domains::get(*connection, vm.uuid);
        if (!record && record.error().kind != ErrorKind::NotFound)
            return std::unexpected(record.error());
        if (record && record->state != VmState::Off)
            return std::unexpected(refused("clone", plan.sourceName,
                                           {{Reason::DiskWrittenByOthers,
                                             Field::None,
                                             plan.sourceName,
                                             {},
                                             {vm.node + '/' + record->name}}}));
    }
    return {};
}

} // namespace ramet
