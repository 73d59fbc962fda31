// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deletedvm.h"

#include "storage/domain/domainxml.h"
#include "storage/domain/identity.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/snapshotcalls.h"

#include <QJsonArray>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcDeletedVm, "ramet.storage.vm")

namespace ramet {

namespace {

const QString vmFact = QStringLiteral("definition");

/// Parents come before their children: libvirt lists them in any order.
Status defineSnapshots(const Connection &connection, const DeletedVm &vm)
{
    QStringList waiting = vm.snapshots;
    Status last;
    for (qsizetype before = -1; !waiting.isEmpty() && waiting.size() != before;) {
        before = waiting.size();
        waiting.removeIf([&](const QString &xml) {
            const auto snapshot = readSnapshot(xml);
            const bool isCurrent = snapshot && snapshot->name == vm.currentSnapshot;
            last = snapshots::redefine(connection, vm.uuid, xml, isCurrent);
            return last.has_value();
        });
    }
    return waiting.isEmpty() ? Status() : last;
}

} // namespace

Status noteDeletedVm(Journal &journal, const DeletedVm &vm)
{
    return journal.note(vmFact, {{"node", vm.node},
                                 {"uuid", vm.uuid},
                                 {"name", vm.name},
                                 {"xml", vm.xml},
                                 {"autostart", vm.autostart},
                                 {"nvram", vm.files.variables},
                                 {"tpm", vm.files.tpmState},
                                 {"snapshots", QJsonArray::fromStringList(vm.snapshots)},
                                 {"currentSnapshot", vm.currentSnapshot}});
}

DeletedVm deletedVm(const Journal &journal)
{
    const QJsonObject noted = journal.fact(vmFact);
    DeletedVm vm{.node = noted["node"].toString(),
                 .uuid = noted["uuid"].toString(),
                 .name = noted["name"].toString(),
                 .xml = noted["xml"].toString(),
                 .autostart = noted["autostart"].toBool(),
                 .files = {noted["nvram"].toBool(), noted["tpm"].toBool()},
                 .currentSnapshot = noted["currentSnapshot"].toString()};
    for (const QJsonValueConstRef snapshot : noted["snapshots"].toArray())
        vm.snapshots << snapshot.toString();
    return vm;
}

Status defineAgain(const Connection &connection, const DeletedVm &vm)
{
    const auto there = domains::get(connection, vm.uuid);
    if (there && there->persistent)
        return {};
    if (!there && there.error().kind != ErrorKind::NotFound)
        return std::unexpected(there.error());
    qCInfo(lcDeletedVm) << "defining" << vm.name << "again";
    if (const auto uuid = domains::define(connection, vm.name, vm.xml); !uuid)
        return std::unexpected(uuid.error());
    if (vm.autostart)
        RAMET_TRY(domains::setAutostart(connection, vm.uuid, true));
    return defineSnapshots(connection, vm);
}

/// libvirt undefines a VM that runs, too, which then goes on.
Result<bool> removeDefinition(const Connection &connection, const DeletedVm &vm,
                              const domains::FirmwareFiles &files)
{
    RAMET_TRY(domains::undefine(connection, vm.uuid, files));
    const auto runs = domains::exists(connection, vm.uuid);
    if (runs && !*runs)
        return true;
    RAMET_TRY(defineAgain(connection, vm));
    return runs ? Result<bool>(false) : std::unexpected(runs.error());
}

Result<bool> removeFirmwareFiles(const Connection &connection, const DeletedVm &vm, bool hasMoved)
{
    const auto xml = hasMoved ? placeholderDefinition(vm.xml) : Result<QString>(vm.xml);
    const auto defined =
        xml ? domains::define(connection, vm.name, *xml) : std::unexpected(xml.error());
    if (!defined)
        return std::unexpected(defined.error());
    const auto record = domains::get(connection, vm.uuid);
    if (!record)
        return std::unexpected(record.error());
    if (record->state != VmState::Off)
        return false;
    return removeDefinition(connection, vm, vm.files);
}

} // namespace ramet
