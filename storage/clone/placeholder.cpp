// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/placeholder.h"

#include "storage/domain/domainxml.h"
#include "storage/domain/marks.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/poolcalls.h"

#include <QLoggingCategory>
#include <QSysInfo>

Q_LOGGING_CATEGORY(lcPlaceholder, "ramet.storage.clone")

namespace ramet {

RametMarks buildingMarks(const ClonePlan &plan, const JournalHeader &task)
{
    RametMarks marks;
    marks.isBuilding = true;
    marks.buildingClient = QSysInfo::machineHostName();
    marks.buildingTask = task.id;
    marks.buildingSince = task.started.toUTC().toString(Qt::ISODate);
    for (const DiskPlan &disk : plan.disks) {
        if (disk.isMade())
            marks.buildingVolumes.push_back({disk.targetPool, disk.targetVolume});
    }
    if (const SeedPlan &seed = plan.guest.seed; !seed.volume.isEmpty())
        marks.buildingVolumes.push_back({seed.pool, seed.volume});
    return marks;
}

Status reserveName(Rollback &rollback, const Connection &connection, const ClonePlan &plan,
                   const QString &xml)
{
    const auto placeholder = placeholderDefinition(xml);
    if (!placeholder)
        return std::unexpected(placeholder.error());
    const Undo undo{.kind = Undo::Kind::RemoveDefinition,
                    .node = plan.targetNode,
                    .uuid = plan.newUuid,
                    .name = plan.request.name};
    qCInfo(lcPlaceholder) << "defining" << plan.request.name << plan.newUuid;
    const auto uuid = rollback.make(
        undo, [&] { return domains::define(connection, plan.request.name, *placeholder); });
    return uuid ? Status() : std::unexpected(uuid.error());
}

Status checkPlaceholder(const Connection &connection, const ClonePlan &plan, const QString &task,
                        const std::map<QString, NewDiskSource> &disks)
{
    const auto record = domains::get(connection, plan.newUuid);
    const auto vm = record ? readClaimedDomain(*record, plan.targetNode)
                           : Result<VirtualMachine>(std::unexpected(record.error()));
    if (!vm)
        return std::unexpected(vm.error());
    const auto error = [&](ErrorKind kind, const char *why) {
        return std::unexpected(
            Error{kind, "clone", plan.request.name, QString::fromLatin1(why), {}});
    };
    if (vm->state != VmState::Off)
        return error(ErrorKind::Busy, "it was started before it was complete");
    if (vm->marks.buildingTask != task)
        return error(ErrorKind::NotFound, "its definition is not the one that was made");
    for (const auto &[target, place] : disks) {
        const auto xml = pools::volumeXml(connection, place.pool, place.volume);
        if (!xml)
            return std::unexpected(xml.error());
    }
    return {};
}

Status changeMarks(const Connection &connection, const QString &uuid,
                   const std::function<void(RametMarks &)> &change)
{
    const auto record = domains::get(connection, uuid);
    if (!record)
        return std::unexpected(record.error());
    const auto element = marksElement(record->xml, change);
    if (!element)
        return std::unexpected(element.error());
    return domains::setMarks(connection, uuid, *element, record->state != VmState::Off);
}

} // namespace ramet
