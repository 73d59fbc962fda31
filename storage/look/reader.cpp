// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/reader.h"

#include "storage/domain/domainxml.h"
#include "storage/domain/markproof.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/parallel.h"
#include "storage/look/fileids.h"
#include "storage/look/listedheaders.h"
#include "storage/look/storagereader.h"
#include "storage/look/unlisted.h"

#include <functional>

namespace ramet {

namespace {

class Reader {
public:
    Reader(const Connection &connection, const Scope &scope, NodeInventory &node)
        : m_connection(connection)
        , m_scope(scope)
        , m_node(node)
    {
    }

    Status read()
    {
        RAMET_TRY(readAll());
        for (VirtualMachine &helper : m_node.helpers)
            resolveVolumes(m_node, helper);
        for (VirtualMachine &vm : m_vms) {
            resolveVolumes(m_node, vm);
            if (m_connection.isLocal() && m_scope.liveAndSnapshots)
                addFileIds(vm);
        }
        if (m_scope.liveAndSnapshots)
            measureUnlisted();
        m_node.vms = VmList(std::move(m_vms));
        if (m_scope.pools == Scope::Pools::Volumes &&
            m_scope.definitions == Scope::Definitions::All) {
            readListed(m_connection, m_scope, m_node);
            readUnlisted(m_connection, m_scope, m_node);
        }
        return {};
    }

private:
    void addGap(Gap::Kind kind, const QString &storage, const QString &object,
                const QString &reason)
    {
        m_node.gaps.push_back({kind, m_node.node, storage, object, reason});
    }

    Status readFacts()
    {
        Result<QString> uuid;
        Result<QStringList> networks;
        inParallel(4, [&](size_t which) {
            if (which == 0)
                uuid = m_connection.hostUuid();
            else if (which == 1)
                m_node.hostName = m_connection.hostName().value_or(QString());
            else if (which == 2)
                m_node.supportsKvm = m_connection.supportsDomainType("kvm");
            else
                networks = m_connection.networkNames();
        });
        if (!uuid)
            return std::unexpected(uuid.error());
        m_node.hostUuid = *uuid;
        m_node.networks = networks.value_or(QStringList());
        m_node.areNetworksRead = networks.has_value();
        return {};
    }

    /// Facts, VMs and storages at once: none needs the others, and all wait for the daemon.
    Status readAll()
    {
        NodeInventory storages;
        storages.node = m_node.node;
        storages.uri = m_node.uri;
        std::vector<std::function<Status()>> parts{[&] { return readVms(); }};
        if (m_scope.definitions == Scope::Definitions::All ||
            m_scope.pools == Scope::Pools::Volumes)
            parts.emplace_back([&] { return readFacts(); });
        if (m_scope.pools != Scope::Pools::None)
            parts.emplace_back([&] { return readStorages(m_connection, m_scope, storages); });
        std::vector<Status> read(parts.size());
        inParallel(
            parts.size(), [&](size_t i) { read[i] = parts[i](); }, 1);
        for (const Status &status : read)
            RAMET_TRY(status);
        m_node.pools = std::move(storages.pools);
        std::ranges::copy(storages.gaps, std::back_inserter(m_node.gaps));
        return {};
    }

    Status readVms()
    {
        if (m_scope.definitions == Scope::Definitions::None)
            return {};
        if (m_scope.definitions == Scope::Definitions::One) {
            const auto record = domains::get(m_connection, m_scope.uuid);
            if (!record)
                return std::unexpected(record.error());
            takeVm(*record);
            return {};
        }
        if (m_scope.definitions == Scope::Definitions::Names)
            return readNames();
        const auto records = domains::list(m_connection, m_scope.liveAndSnapshots);
        if (!records)
            return std::unexpected(records.error());
        m_vms.reserve(records->size());
        for (const DomainRecord &record : *records)
            takeVm(record);
        return {};
    }

    Status readNames()
    {
        const auto records = domains::names(m_connection);
        if (!records)
            return std::unexpected(records.error());
        for (const DomainRecord &record : *records) {
            if (record.name == helperName(record.uuid))
                continue;
            VirtualMachine vm;
            vm.node = m_node.node;
            vm.uuid = record.uuid;
            vm.name = record.name;
            vm.state = record.state;
            m_vms.push_back(std::move(vm));
        }
        return {};
    }

    void takeVm(const DomainRecord &record)
    {
        std::vector<ReadFailure> failures = record.failures;
        const bool isRead = !record.xml.isEmpty();
        auto vm = isRead ? readDomain(record, m_node.node, &failures)
                         : Result<VirtualMachine>(std::unexpected(Error{}));
        if (isRead && !vm)
            failures.push_back({ReadFailure::Part::Definition, vm.error().detail});
        for (const ReadFailure &failure : failures)
            addGap(gapKind(failure.part), {}, record.name, failure.reason);
        if (vm)
            (vm->marks.isHelper ? m_node.helpers : m_vms).push_back(std::move(*vm));
    }

    static Gap::Kind gapKind(ReadFailure::Part part)
    {
        switch (part) {
        case ReadFailure::Part::Definition:
            return Gap::Kind::Definition;
        case ReadFailure::Part::Live:
            return Gap::Kind::LiveDefinition;
        case ReadFailure::Part::Snapshots:
            break;
        }
        return Gap::Kind::Snapshots;
    }

    /// What no storage lists, such as a block device, is measured by the daemon.
    void measureUnlisted()
    {
        struct Unlisted {
            const VirtualMachine *vm;
            Disk *disk;
        };
        std::vector<Unlisted> disks;
        for (VirtualMachine &vm : m_vms) {
            for (Disk &disk : vm.disks) {
                const bool isFile =
                    disk.source == DiskSource::File || disk.source == DiskSource::Block;
                if (isFile && !disk.isRemovable() && !placeOf(m_node, disk))
                    disks.push_back({&vm, &disk});
            }
        }
        inParallel(disks.size(), [&](size_t i) {
            const auto size =
                domains::diskSize(m_connection, disks[i].vm->uuid, disks[i].disk->target);
            if (!size)
                return;
            disks[i].disk->capacityBytes = size->capacityBytes;
            disks[i].disk->allocationBytes = size->allocationBytes;
        });
    }

    const Connection &m_connection;
    const Scope &m_scope;
    NodeInventory &m_node;
    std::vector<VirtualMachine> m_vms;
};

void resolveVolumes(const NodeInventory &node, std::vector<Disk> &disks)
{
    for (Disk &disk : disks) {
        if (disk.source != DiskSource::Volume)
            continue;
        const StoragePool *pool = node.findPool(disk.pool);
        const Volume *volume = pool ? pool->findVolume(disk.volume) : nullptr;
        if (volume)
            disk.path = volume->path;
    }
}

void resolveVolumes(const NodeInventory &node, std::vector<Need> &needs)
{
    for (Need &need : needs) {
        const StoragePool *pool = need.volume.isEmpty() ? nullptr : node.findPool(need.pool);
        const Volume *volume = pool ? pool->findVolume(need.volume) : nullptr;
        if (volume)
            need.name = volume->path;
    }
}

} // namespace

void resolveVolumes(const NodeInventory &node, VirtualMachine &vm)
{
    resolveVolumes(node, vm.disks);
    resolveVolumes(node, vm.liveDisks);
    resolveVolumes(node, vm.needs);
    for (Snapshot &snapshot : vm.snapshots) {
        resolveVolumes(node, snapshot.disks);
        resolveVolumes(node, snapshot.needs);
    }
}

Status readNode(const Connection &connection, const Scope &scope, NodeInventory &node)
{
    const Status read = Reader(connection, scope, node).read();
    node.isFar = connection.isFar();
    return read;
}

} // namespace ramet
