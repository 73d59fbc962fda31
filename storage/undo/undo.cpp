// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/undo.h"

#include "storage/backend/filenames.h"
#include "storage/backend/folderaccess.h"
#include "storage/backend/rbdvolumes.h"
#include "storage/domain/domainxml.h"
#include "storage/domain/identity.h"
#include "storage/domain/markproof.h"
#include "storage/libvirt/backupcalls.h"
#include "storage/libvirt/commitcalls.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/domainstart.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/localprocess.h"
#include "storage/libvirt/mirrorcalls.h"
#include "storage/libvirt/pullcalls.h"

#include <QLoggingCategory>
#include <array>
#include <mutex>
#include <optional>
#include <set>

Q_LOGGING_CATEGORY(lcUndo, "ramet.storage.undo")

namespace ramet {

namespace {

/// For one step, where the daemon answers but does not come to an end.
constexpr std::chrono::seconds undoLimit{60};

/// Domains that their daemons list as starting for ever.
class LeftStarting {
public:
    static bool has(const QString &uuid)
    {
        const std::lock_guard lock(mutex());
        return uuids().contains(uuid);
    }
    static void add(const QString &uuid)
    {
        const std::lock_guard lock(mutex());
        uuids().insert(uuid);
    }

private:
    static std::mutex &mutex()
    {
        static std::mutex instance;
        return instance;
    }
    static std::set<QString> &uuids()
    {
        static std::set<QString> instance;
        return instance;
    }
};

Error leftStarting(const QString &name, const QString &detail)
{
    return withCause({ErrorKind::Busy, "switch off VM", name, detail, {}},
                     ErrorCause::LeftStarting);
}

bool isLeftStarting(const Connection &connection, const QString &uuid)
{
    return LeftStarting::has(uuid) && domains::isStarting(connection, uuid).value_or(false);
}

/// A daemon that was killed just before it began a domain's QEMU lists it as starting once it runs
/// again, whoever restarts it (libvirt 9.0). Nothing runs then, and each call on it says Busy after
/// half a minute: that is waited for once.
Status destroyOurs(const Connection &connection, const QString &uuid, const QString &name)
{
    if (isLeftStarting(connection, uuid))
        return std::unexpected(leftStarting(name, {}));
    const Status status = domains::destroy(connection, uuid);
    if (status)
        return status;
    if (!domains::exists(connection, uuid).value_or(true))
        return {}; // it has ended by itself meanwhile
    if (status.error().kind != ErrorKind::Busy ||
        !domains::isStarting(connection, uuid).value_or(false))
        return status;
    LeftStarting::add(uuid);
    return std::unexpected(leftStarting(name, status.error().detail));
}

/// One whose process is gone is a name that does nothing: it must not keep the clone from going on.
Status destroyHelper(const Connection &connection, const QString &uuid, const QString &name)
{
    Status status = destroyOurs(connection, uuid, name);
    bool isNameAlone = !status && status.error().cause == ErrorCause::LeftStarting;
    if (!status && status.error().kind == ErrorKind::Busy && connection.isLocal()) {
        const QemuEnd end = endLocalQemu(uuid);
        if (end == QemuEnd::Ended)
            status = destroyOurs(connection, uuid, name);
        isNameAlone = end == QemuEnd::NoProcess;
    }
    if (!isNameAlone)
        return status;
    qCWarning(lcUndo) << "libvirt goes on to list" << uuid << "though its QEMU is gone";
    return {};
}

/// Ours is transient as a rule; one that reverts a snapshot is defined too.
Status endHelper(const Connection &connection, const QString &uuid)
{
    const auto record = domains::get(connection, uuid);
    if (!record)
        return std::unexpected(record.error());
    const auto vm = readDomain(record->xml);
    if (!vm || !vm->marks.isHelper || !isHelperName(record->name, record->uuid))
        return std::unexpected(Error{
            ErrorKind::Refused, "end helper", record->name, "it is not a domain that copies", {}});
    if (record->state != VmState::Off)
        RAMET_TRY(destroyHelper(connection, uuid, record->name));
    return record->persistent ? domains::undefine(connection, uuid) : Status();
}

/// Its guest ends, whatever it has written. A clone that turns out to be whole is left alone.
Status endFetching(const Connection &connection, const QString &uuid, const QString &node)
{
    const auto record = domains::get(connection, uuid);
    if (!record)
        return std::unexpected(record.error());
    const auto vm = readClaimedDomain(*record, node);
    if (!vm)
        return std::unexpected(vm.error());
    if (!vm->marks.isFetching() || vm->marks.buildingTask != uuid)
        return isPlaceholder(*vm)
                   ? Status()
                   : std::unexpected(
                         Error{ErrorKind::Refused, "end VM", vm->name, "its disks are whole", {}});
    if (record->state != VmState::Off)
        RAMET_TRY(destroyOurs(connection, uuid, vm->name));
    if (record->hasManagedSave)
        RAMET_TRY(domains::dropSaved(connection, uuid));
    const auto placeholder = placeholderDefinition(record->xml);
    if (!placeholder)
        return std::unexpected(placeholder.error());
    const auto defined = domains::define(connection, vm->name, *placeholder);
    return defined ? Status() : std::unexpected(defined.error());
}

} // namespace

Status perform(const Connection &connection, const Undo &undo)
{
    switch (undo.kind) {
    case Undo::Kind::RemoveDefinition:
        if (isLeftStarting(connection, undo.uuid))
            return std::unexpected(leftStarting(undo.name, {}));
        // It never ran: a variable file of its name would be somebody else's.
        return domains::undefine(connection, undo.uuid);
    case Undo::Kind::EndFetching:
        return endFetching(connection, undo.uuid, undo.node);
    case Undo::Kind::EndHelper:
        return endHelper(connection, undo.uuid);
    case Undo::Kind::DeleteVolume:
        return deleteStorageVolume(connection, undo.pool, undo.name);
    case Undo::Kind::EndBlockJob:
        return mirrors::end(connection, undo.uuid, undo.disk, undo.path);
    case Undo::Kind::EndPull:
        return pulls::end(connection, undo.uuid, undo.disk);
    case Undo::Kind::EndMerge:
        return commits::end(connection, undo.uuid, undo.disk);
    case Undo::Kind::ResumeVm:
        return guests::resume(connection, undo.uuid);
    case Undo::Kind::EndBackup:
        return backups::end(connection, undo.uuid, undo.path);
    case Undo::Kind::ThawVm:
        return guests::thaw(connection, undo.uuid, std::chrono::seconds(10));
    case Undo::Kind::DeleteFile:
        return deleteFile(connection, undo.folder, undo.name);
    case Undo::Kind::ReleaseBase:
        return releaseStorageBase(connection, undo.pool, undo.name);
    case Undo::Kind::KeepOneName:
        return keepOneName(connection, undo.uuid, undo.pool, undo.folder + '/' + undo.name,
                           undo.path);
    case Undo::Kind::RemoveFolder:
        return removeEmptyFolder(connection, undo.folder);
    }
    return std::unexpected(Error{ErrorKind::Unsupported, "undo", undo.name, {}, {}});
}

std::function<Status(const Undo &)> performThrough(Nodes &nodes)
{
    struct Silent {
        std::mutex mutex;
        std::set<QString> nodes;
    };
    return [&nodes, silent = std::make_shared<Silent>()](const Undo &undo) -> Status {
        const auto link = nodes.link(undo.node);
        const auto isKnown = [&] {
            const std::lock_guard lock(silent->mutex);
            return silent->nodes.contains(undo.node);
        };
        if (link && link->state() == Link::State::NotAnswering && isKnown())
            return std::unexpected(
                Error{ErrorKind::Unreachable, "undo", undo.node, "the node does not answer", {}});
        const auto connection = nodes.workToUndo(undo.node);
        const Status done =
            connection ? perform(connection->with(connection->cancel().within(undoLimit)), undo)
                       : std::unexpected(connection.error());
        if (!done && done.error().kind == ErrorKind::Unreachable) {
            const std::lock_guard lock(silent->mutex);
            silent->nodes.insert(undo.node);
        }
        return done;
    };
}

QJsonObject toJson(const Undo &undo)
{
    QJsonObject object{{"node", undo.node}, {"undo", storedName(undo.kind)}};
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            object[QLatin1String(key)] = value;
    };
    add("uuid", undo.uuid);
    add("name", undo.name);
    add("pool", undo.pool);
    add("folder", undo.folder);
    add("disk", undo.disk);
    add("path", undo.path);
    return object;
}

std::optional<Undo> undoFromJson(const QJsonObject &object)
{
    const auto kind = fromStoredName<Undo::Kind>(object["undo"].toString());
    if (!kind)
        return {};
    return Undo{*kind,
                object["node"].toString(),
                object["uuid"].toString(),
                object["name"].toString(),
                object["pool"].toString(),
                object["folder"].toString(),
                object["disk"].toString(),
                object["path"].toString()};
}

} // namespace ramet
