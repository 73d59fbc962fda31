// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/reader.h"

#include "storage/domain/domainxml.h"
#include "storage/domain/markproof.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/parallel.h"
#include "storage/look/fileids.h"
#include "storage/look/listedheaders.h"
#include "storage/look/measuredisks.h"
#include "storage/look/storagereader.h"
#include "storage/look/unlisted.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace ramet {

namespace {

struct ParsedVm {
    std::optional<VirtualMachine> vm;
    std::vector<ReadFailure> failures;
};

/// The VMs of an earlier look, with what they were read from.
class KnownVms {
public:
    KnownVms(const Scope &scope, const QString &node)
        : m_node(scope.known ? scope.known->findNode(node) : nullptr)
    {
    }

    /// What was read of the same record. Null: none was, or not all of it.
    const VirtualMachine *sameAs(const DomainRecord &record) const
    {
        if (!m_node || !m_node->records)
            return nullptr;
        const auto known = m_node->records->constFind(record.uuid);
        const bool isSame = known != m_node->records->constEnd() && *known == record;
        const VirtualMachine *vm = isSame ? m_node->findVm(record.uuid) : nullptr;
        return vm && !hasGap(vm->name) ? vm : nullptr;
    }

private:
    bool hasGap(const QString &name) const
    {
        return std::ranges::any_of(m_node->gaps,
                                   [&](const Gap &gap) { return gap.object == name; });
    }

    const NodeInventory *m_node;
};

class Reader {
public:
    Reader(const Connection &connection, const Scope &scope, NodeInventory &node)
        : m_connection(connection)
        , m_scope(scope)
        , m_node(node)
        , m_known(scope, node.node)
    {
    }

    Status read()
    {
        RAMET_TRY(readAll());
        for (VirtualMachine &helper : m_node.helpers)
            resolveVolumes(m_node, helper);
        const bool isHere = m_connection.isLocal() && m_scope.liveAndSnapshots;
        inParallel(m_vms.size(), [&](size_t i) {
            resolveVolumes(m_node, m_vms[i]);
            if (isHere)
                addFileIds(m_vms[i]);
        });
        if (m_scope.liveAndSnapshots && m_scope.pools == Scope::Pools::Volumes)
            measureUnlisted(m_connection, m_node, m_vms);
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
            take(*record, parse(*record));
            return {};
        }
        if (m_scope.definitions == Scope::Definitions::Names)
            return readNames();
        auto records = domains::list(m_connection, m_scope.liveAndSnapshots);
        if (!records)
            return std::unexpected(records.error());
        std::vector<ParsedVm> parsed(records->size());
        inParallel(parsed.size(), [&](size_t i) { parsed[i] = parse((*records)[i]); });
        m_vms.reserve(parsed.size());
        for (size_t i = 0; i < parsed.size(); ++i)
            take((*records)[i], std::move(parsed[i]));
        if (m_scope.isOfGuards())
            keep(*std::move(records));
        return {};
    }

    void keep(std::vector<DomainRecord> records)
    {
        DomainRecords kept;
        kept.reserve(static_cast<qsizetype>(records.size()));
        for (DomainRecord &record : records)
            kept.insert(record.uuid, std::move(record));
        m_node.records = std::make_shared<const DomainRecords>(std::move(kept));
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

    /// Several threads call it.
    ParsedVm parse(const DomainRecord &record) const
    {
        if (const VirtualMachine *same = m_known.sameAs(record))
            return {*same, {}};
        ParsedVm parsed{{}, record.failures};
        if (record.xml.isEmpty())
            return parsed;
        if (auto vm = readDomain(record, m_node.node, &parsed.failures))
            parsed.vm = std::move(*vm);
        else
            parsed.failures.push_back({ReadFailure::Part::Definition, vm.error().detail});
        return parsed;
    }

    void take(const DomainRecord &record, ParsedVm parsed)
    {
        for (const ReadFailure &failure : parsed.failures)
            addGap(gapKind(failure.part), {}, record.name, failure.reason);
        if (parsed.vm)
            (parsed.vm->marks.isHelper ? m_node.helpers : m_vms).push_back(std::move(*parsed.vm));
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

    const Connection &m_connection;
    const Scope &m_scope;
    NodeInventory &m_node;
    const KnownVms m_known;
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
