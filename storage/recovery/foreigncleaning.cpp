// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/domainxml.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"
#include "storage/recovery/recovery.h"
#include "storage/undo/ownership.h"

namespace ramet {

namespace {

Error failed(ErrorKind kind, const QString &object, const QString &detail)
{
    return {kind, "clean up", object, detail, {}};
}

/// The mark as it is now.
Result<RametMarks> marksOf(const Connection &connection, const UnfinishedTask &task)
{
    const auto record = domains::get(connection, task.id);
    if (!record)
        return std::unexpected(record.error());
    const auto vm = readDomain(*record, task.node);
    if (!vm)
        return std::unexpected(vm.error());
    if (!vm->marks.isBuilding)
        return std::unexpected(failed(ErrorKind::Refused, task.object, "it is complete"));
    return vm->marks;
}

/// Ends the helpers that write to the file: their live definition names it in a <mirror>.
Status endHelpers(const Connection &connection, const QString &node, const QString &path)
{
    const auto records = domains::list(connection);
    if (!records)
        return std::unexpected(records.error());
    for (const DomainRecord &record : *records) {
        const auto vm = readDomain(record, node);
        const QString named = QString("'%1'").arg(path.toHtmlEscaped());
        if (vm && vm->marks.isHelper && record.xml.contains(named))
            RAMET_TRY(perform(connection, {.kind = Undo::Kind::EndHelper,
                                           .node = node,
                                           .uuid = record.uuid,
                                           .name = record.name}));
    }
    return {};
}

/// Empty: it is not there, or not theirs beyond doubt.
Result<QString> pathOfTheirs(Nodes &nodes, const Connection &connection, const Undo &undo,
                             const QDateTime &since, CleanOutcome &outcome)
{
    const auto xml = pools::volumeXml(connection, undo.pool, undo.name);
    if (!xml && xml.error().kind == ErrorKind::NotFound)
        return QString();
    if (!xml)
        return xml;
    const auto volume = readVolume(*xml);
    if (!volume)
        return std::unexpected(volume.error());
    const auto unused = isUnused(nodes, undo.node, volume->path);
    if (!unused)
        return std::unexpected(unused.error());
    if (*unused && isSince(volume->changeTime, since))
        return volume->path;
    outcome.left << undo.name;
    return QString();
}

} // namespace

Result<CleanOutcome> cleanForeign(Nodes &nodes, const UnfinishedTask &task,
                                  const std::stop_token &stop)
{
    const auto connection = nodes.work(task.node);
    if (!connection)
        return std::unexpected(connection.error());
    const auto marks = marksOf(*connection, task);
    if (!marks)
        return std::unexpected(marks.error());
    const auto since = QDateTime::fromString(marks->buildingSince, Qt::ISODate);
    CleanOutcome outcome;
    for (const BuildingVolume &volume : marks->buildingVolumes) {
        if (stop.stop_requested())
            return std::unexpected(failed(ErrorKind::Cancelled, task.object, {}));
        const Undo undo{.kind = Undo::Kind::DeleteVolume,
                        .node = task.node,
                        .name = volume.name,
                        .pool = volume.pool};
        const auto path = pathOfTheirs(nodes, *connection, undo, since, outcome);
        if (!path)
            return std::unexpected(path.error());
        if (path->isEmpty())
            continue;
        RAMET_TRY(endHelpers(*connection, task.node, *path));
        RAMET_TRY(perform(*connection, undo));
        outcome.removed << undo.name;
    }
    // Last, so that the mark stays as long as anything is left.
    RAMET_TRY(perform(*connection, {.kind = Undo::Kind::RemoveDefinition,
                                    .node = task.node,
                                    .uuid = task.id,
                                    .name = task.object}));
    outcome.removed << task.object;
    return outcome;
}

} // namespace ramet
