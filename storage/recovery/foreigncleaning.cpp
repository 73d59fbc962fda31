// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/folderaccess.h"
#include "storage/base/xmltext.h"
#include "storage/clone/firmwareplaces.h"
#include "storage/domain/domainxml.h"
#include "storage/domain/markproof.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/recovery/recovery.h"
#include "storage/recovery/transientstorages.h"
#include "storage/undo/ownership.h"
#include "storage/undo/present.h"

#include <algorithm>

namespace ramet {

namespace {

Error foreignError(ErrorKind kind, const QString &object, const QString &detail)
{
    return {kind, "clean up", object, detail, {}};
}

/// What a domain's live definition reads or writes: disks, and the targets of block jobs.
QStringList filesOf(const QString &xml)
{
    pugi::xml_document document;
    QStringList files;
    if (!parseXml(document, xml, "domain"))
        return files;
    const auto add = [&files](const pugi::xml_node &node) {
        for (const char *name : {"file", "dev", "name"}) {
            if (node.attribute(name))
                files << attributeOf(node, name);
        }
    };
    for (const pugi::xml_node disk : document.child("domain").child("devices").children("disk")) {
        add(disk.child("source"));
        add(disk.child("mirror"));
        add(disk.child("mirror").child("source"));
    }
    return files;
}

/// One clean-up after another client.
class ForeignCleaning {
public:
    ForeignCleaning(Nodes &nodes, const Connection &connection, const UnfinishedTask &task,
                    const std::stop_token &stop)
        : m_nodes(nodes)
        , m_connection(connection)
        , m_task(task)
        , m_stop(stop)
    {
    }

    Result<CleanOutcome> run()
    {
        const auto vm = provenClone();
        if (!vm)
            return std::unexpected(vm.error());
        m_since = *beganAt(vm->marks, QDateTime::currentDateTimeUtc());
        RAMET_TRY(endHelpers());
        for (const BuildingVolume &volume : vm->marks.buildingVolumes) {
            // A snapshot inside an image is read through a scratch image beside the disk.
            RAMET_TRY(clean(*vm, {volume.pool, volume.name + ".snapshot"}));
            RAMET_TRY(clean(*vm, volume));
        }
        RAMET_TRY(cleanVariables(*vm));
        // Last, so that the mark stays as long as anything is left; and only while it proves what
        // it did before: the clone may have been completed meanwhile.
        const auto still = provenClone();
        if (!still)
            return std::unexpected(still.error());
        RAMET_TRY(domains::undefine(m_connection, m_task.id,
                                    {.variables = false, .tpmState = still->hasTpm}));
        m_outcome.removed << m_task.object;
        endTransientStorages(m_connection);
        return m_outcome;
    }

private:
    /// The clone as it is now, if it is one in the making.
    Result<VirtualMachine> provenClone() const
    {
        const auto record = domains::get(m_connection, m_task.id);
        if (!record)
            return std::unexpected(record.error());
        auto vm = readDomain(*record, m_task.node);
        if (vm && !vm->marks.isBuilding)
            return std::unexpected(foreignError(ErrorKind::Refused, m_task.object,
                                                "it is complete, or never was in the making"));
        return vm;
    }

    Status clean(const VirtualMachine &vm, const BuildingVolume &volume)
    {
        if (m_stop.stop_requested())
            return std::unexpected(foreignError(ErrorKind::Cancelled, m_task.object, {}));
        const auto path = pathOfTheirs(vm, volume);
        if (!path)
            return std::unexpected(path.error());
        if (path->isEmpty())
            return {};
        RAMET_TRY(endHelpers(*path));
        const auto unused = isUnused(m_nodes, m_task.node, *path);
        if (!unused)
            return std::unexpected(unused.error());
        if (!*unused) {
            m_outcome.left << volume.name;
            return {};
        }
        RAMET_TRY(perform(m_connection, {.kind = Undo::Kind::DeleteVolume,
                                         .node = m_task.node,
                                         .name = volume.name,
                                         .pool = volume.pool}));
        m_outcome.removed << volume.name;
        return {};
    }

    /// Empty: it is not there, or not theirs beyond doubt.
    Result<QString> pathOfTheirs(const VirtualMachine &vm, const BuildingVolume &named)
    {
        const auto there = presentVolume(m_connection, named.pool, named.name);
        if (!there)
            return std::unexpected(there.error());
        const std::optional<Volume> &volume = *there;
        if (!volume)
            return QString();
        if (isVolumeNameOf(named.name, vm) && isSince(volume->changeTime, m_since))
            return volume->path;
        m_outcome.left << named.name;
        return QString();
    }

    /// Those that copy for this clone: they say so, or have nothing but the file, which is its. A
    /// clone's own UUID is its task, so that no mark ends the helpers of another.
    Status endHelpers(const QString &path = {})
    {
        const auto records = domains::list(m_connection);
        if (!records)
            return std::unexpected(records.error());
        for (const DomainRecord &record : *records) {
            if (isItsHelper(record, path))
                RAMET_TRY(perform(m_connection, {.kind = Undo::Kind::EndHelper,
                                                 .node = m_task.node,
                                                 .uuid = record.uuid,
                                                 .name = record.name}));
        }
        return {};
    }

    bool isItsHelper(const DomainRecord &record, const QString &path) const
    {
        const auto vm = readDomain(record, m_task.node);
        const bool hasFile = !path.isEmpty() && filesOf(record.xml).contains(path);
        if (vm && vm->marks.isHelper)
            return vm->marks.helperTask == m_task.id || hasFile;
        // One that is to revert a snapshot is defined, and off (snapshotjobcopier.cpp).
        const auto claimed = readClaimedDomain(record, m_task.node);
        return claimed && claimed->marks.isHelper && claimed->isOff() &&
               isHelperName(record.name, record.uuid) && hasFile && claimed->disks.size() == 1 &&
               claimed->nics.empty();
    }

    /// Its UEFI variables, which the mark does not name: where the node has them for that name,
    /// and beside those of the VM that it is cloned from (firmware.cpp).
    Status cleanVariables(const VirtualMachine &vm)
    {
        QStringList folders;
        for (const QString &uuid : {vm.uuid, vm.marks.originUuid}) {
            const auto xml = uuid.isEmpty() ? Result<QString>(QString())
                                            : domains::secureXml(m_connection, uuid);
            const auto place = xml && !xml->isEmpty() ? variablesPlace(m_connection, *xml)
                                                      : Result<VariablesPlace>(VariablesPlace());
            if (place && !place->path.isEmpty()) // else it has none, or the node cannot tell
                folders << place->path.section('/', 0, -2);
        }
        folders.removeDuplicates();
        for (const QString &folder : std::as_const(folders))
            RAMET_TRY(cleanVariablesIn(folder));
        return {};
    }

    Status cleanVariablesIn(const QString &folder)
    {
        auto access = FolderAccess::open(m_connection, folder);
        const auto entries = access ? access->list() : std::unexpected(access.error());
        if (!entries)
            return entries.error().kind == ErrorKind::NotFound ? Status()
                                                               : std::unexpected(entries.error());
        for (const FolderEntry &entry : *entries) {
            if (!entry.isFolder && isVariablesNameOf(entry.name, m_task.object))
                RAMET_TRY(cleanFile({.kind = Undo::Kind::DeleteFile,
                                     .node = m_task.node,
                                     .name = entry.name,
                                     .folder = folder}));
        }
        return {};
    }

    Status cleanFile(const Undo &undo)
    {
        const auto ownership = ownershipOfFile(m_nodes, undo, m_since);
        if (!ownership)
            return std::unexpected(ownership.error());
        if (*ownership == Ownership::Others)
            m_outcome.left << undo.name;
        if (*ownership != Ownership::Ours)
            return {};
        RAMET_TRY(perform(m_connection, undo));
        m_outcome.removed << undo.name;
        return {};
    }

    Nodes &m_nodes;
    const Connection &m_connection;
    const UnfinishedTask &m_task;
    const std::stop_token &m_stop;
    QDateTime m_since;
    CleanOutcome m_outcome;
};

} // namespace

Result<CleanOutcome> cleanForeign(Nodes &nodes, const UnfinishedTask &task,
                                  const std::stop_token &stop)
{
    const auto connection = nodes.work(task.node);
    if (!connection)
        return std::unexpected(connection.error());
    return ForeignCleaning(nodes, *connection, task, stop).run();
}

} // namespace ramet
