// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/inventory.h"

#include "storage/backend/folderaccess.h"
#include "storage/backend/rbdparents.h"
#include "storage/domain/domainxml.h"
#include "storage/inventory/fileids.h"
#include "storage/inventory/unlisted.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <algorithm>
#include <thread>

Q_LOGGING_CATEGORY(lcInventory, "ramet.storage.inventory")

namespace ramet {

namespace {

template <class Range, class Match> auto *findIf(const Range &range, Match match)
{
    const auto found = std::find_if(range.begin(), range.end(), match);
    return found == range.end() ? nullptr : &*found;
}

Status readNodeFacts(const Connection &connection, NodeInventory &node)
{
    auto uuid = connection.hostUuid();
    if (!uuid)
        return std::unexpected(uuid.error());
    node.hostUuid = *uuid;
    node.hostName = connection.hostName().value_or(QString());
    node.supportsKvm = connection.supportsDomainType("kvm");
    node.networks = connection.networkNames().value_or(QStringList());
    return {};
}

Status readVms(const Connection &connection, NodeInventory &node)
{
    auto records = domains::list(connection);
    if (!records)
        return std::unexpected(records.error());
    for (const DomainRecord &record : *records) {
        auto vm = readDomain(record, node.node);
        if (vm)
            (vm->marks.isHelper ? node.helpers : node.vms).push_back(std::move(*vm));
        else if (!vm)
            node.gaps.push_back(
                {Gap::Kind::Definition, node.node, {}, record.name, vm.error().detail});
    }
    return {};
}

Result<std::vector<StoragePool>> readPools(const Connection &connection, const QString &node,
                                           bool afresh)
{
    static const bool hasTool = !QStandardPaths::findExecutable("qemu-img").isEmpty();
    const bool local = connection.isLocal();
    auto records = pools::list(connection);
    if (!records)
        return std::unexpected(records.error());
    std::vector<StoragePool> result;
    for (const PoolRecord &record : *records) {
        auto pool = readPool(record, node);
        if (!pool || FolderAccess::isTransientStorage(record.name))
            continue;
        // placeOfPath looks by halves.
        std::ranges::sort(pool->volumes, {}, &Volume::path);
        pool->clientMayWrite =
            hasTool && local && pool->holdsFiles() && QFileInfo(pool->path).isWritable();
        if (local && pool->holdsFiles())
            addFileIds(*pool);
        readParents(connection, record.xml, *pool, afresh);
        result.push_back(std::move(*pool));
    }
    return result;
}

/// A disk given by pool and volume gets its path, so that all else can go by paths.
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

void resolveVolumes(const NodeInventory &node, VirtualMachine &vm)
{
    resolveVolumes(node, vm.needs);
    resolveVolumes(node, vm.disks);
    resolveVolumes(node, vm.liveDisks);
    for (Snapshot &snapshot : vm.snapshots) {
        resolveVolumes(node, snapshot.disks);
        resolveVolumes(node, snapshot.needs);
    }
}

/// What no storage lists, such as a block device, is measured by the daemon.
void measureUnlisted(const Connection &connection, const NodeInventory &node, VirtualMachine &vm)
{
    for (Disk &disk : vm.disks) {
        const bool local = disk.source == DiskSource::File || disk.source == DiskSource::Block;
        if (!local || disk.isRemovable() || placeOf(node, disk))
            continue;
        if (const auto size = domains::diskSize(connection, vm.uuid, disk.target)) {
            disk.capacityBytes = size->capacityBytes;
            disk.allocationBytes = size->allocationBytes;
        }
    }
}

void refreshPools(const Connection &connection)
{
    auto records = pools::list(connection);
    if (!records)
        return;
    for (const PoolRecord &record : *records) {
        if (!record.active)
            continue;
        if (auto status = pools::refresh(connection, record.name); !status)
            qCDebug(lcInventory) << "no refresh of" << record.name << status.error().detail;
    }
}

NodeInventory load(Nodes &nodes, const NodeAddress &address, bool refresh)
{
    NodeInventory node;
    node.node = address.name;
    node.uri = address.uri;
    auto connection = nodes.listing(address.name);
    Status status;
    if (!connection) {
        status = std::unexpected(connection.error());
    } else {
        if (refresh)
            refreshPools(*connection);
        status = readNodeFacts(*connection, node);
        if (status)
            status = readVms(*connection, node);
        if (status) {
            if (auto found = readPools(*connection, node.node, refresh))
                node.pools = std::move(*found);
            else
                status = std::unexpected(found.error());
        }
    }
    node.reachable = status.has_value();
    if (!status)
        node.error = status.error();
    for (VirtualMachine &helper : node.helpers)
        resolveVolumes(node, helper);
    for (VirtualMachine &vm : node.vms) {
        resolveVolumes(node, vm);
        if (connection->isLocal())
            addFileIds(vm);
        if (node.reachable)
            measureUnlisted(*connection, node, vm);
    }
    if (node.reachable)
        readUnlisted(*connection, node, refresh ? Headers::ByDaemon : Headers::InReach);
    return node;
}

} // namespace

const StoragePool *NodeInventory::findPool(const QString &name) const
{
    return findIf(pools, [&](const StoragePool &pool) { return pool.name == name; });
}

const VirtualMachine *NodeInventory::findVm(const QString &uuid) const
{
    return findIf(vms, [&](const VirtualMachine &vm) { return vm.uuid == uuid; });
}

const VirtualMachine *NodeInventory::findVmByName(const QString &name) const
{
    return findIf(vms, [&](const VirtualMachine &vm) { return vm.name == name; });
}

const NodeInventory *Inventory::findNode(const QString &name) const
{
    return findIf(nodes, [&](const NodeInventory &node) { return node.node == name; });
}

const VirtualMachine *Inventory::findVm(const VmRef &ref) const
{
    const NodeInventory *node = findNode(ref.node);
    return node ? node->findVm(ref.uuid) : nullptr;
}

std::set<QString> Inventory::allMacs() const
{
    std::set<QString> macs;
    for (const NodeInventory &node : nodes) {
        for (const VirtualMachine &vm : node.vms) {
            for (const Nic &nic : vm.nics)
                macs.insert(nic.mac);
        }
    }
    return macs;
}

QStringList Inventory::unreachableNodes() const
{
    QStringList names;
    for (const NodeInventory &node : nodes) {
        if (!node.reachable)
            names << node.node;
    }
    return names;
}

namespace {

/// Files lie in the storage's folder itself.
bool mayHold(const StoragePool &pool, const QString &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return !pool.holdsFiles() || pool.path.isEmpty() ||
           QStringView(pool.path) == QStringView(path).left(slash);
}

/// By halves, as volumes are sorted when they are read; a made list need not be.
const Volume *volumeAt(const StoragePool &pool, const QString &path)
{
    size_t low = 0;
    for (size_t high = pool.volumes.size(); low < high;) {
        const size_t middle = low + (high - low) / 2;
        const int order = QString::compare(pool.volumes[middle].path, path);
        if (order == 0)
            return &pool.volumes[middle];
        (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
    }
    return findIf(pool.volumes, [&](const Volume &volume) { return volume.path == path; });
}

} // namespace

VolumePlace placeOfPath(const NodeInventory &node, const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    for (const StoragePool &pool : node.pools) {
        if (!pool.active || !mayHold(pool, clean))
            continue;
        if (const Volume *volume = volumeAt(pool, clean))
            return {&node, &pool, volume};
    }
    return {};
}

namespace {

/// Two clusters may have images of one name.
VolumePlace placeOfImage(const NodeInventory &node, const Disk &disk)
{
    for (const StoragePool &pool : node.pools) {
        const bool mayHave = pool.active && pool.isRbd() && disk.protocol == u"rbd" &&
                             disk.path.startsWith(pool.sourceName + '/');
        const QStringList monitors = pool.sourceHost.split(',');
        const bool reaches =
            disk.hosts.isEmpty() || std::ranges::any_of(disk.hosts, [&](const QString &host) {
                return monitors.contains(host);
            });
        const Volume *volume = mayHave && reaches ? volumeAt(pool, disk.path) : nullptr;
        if (volume)
            return {&node, &pool, volume};
    }
    return {};
}

} // namespace

VolumePlace placeOf(const NodeInventory &node, const Disk &disk)
{
    if (disk.source == DiskSource::Volume) {
        const StoragePool *pool = node.findPool(disk.pool);
        const Volume *volume = pool && pool->active ? pool->findVolume(disk.volume) : nullptr;
        return volume ? VolumePlace{&node, pool, volume} : VolumePlace{};
    }
    if (disk.source == DiskSource::Network)
        return placeOfImage(node, disk);
    return disk.path.isEmpty() ? VolumePlace{} : placeOfPath(node, disk.path);
}

NodeInventory loadNode(Nodes &nodes, const NodeAddress &address)
{
    return load(nodes, address, false);
}

Result<VirtualMachine> loadVm(Nodes &nodes, const VmRef &ref)
{
    auto connection = nodes.listing(ref.node);
    if (!connection)
        return std::unexpected(connection.error());
    auto record = domains::get(*connection, ref.uuid);
    if (!record)
        return std::unexpected(record.error());
    auto vm = readDomain(*record, ref.node);
    if (vm && vm->marks.isHelper)
        return std::unexpected(Error{ErrorKind::NotFound, "find VM", vm->name, {}, {}});
    if (vm && connection->isLocal())
        addFileIds(*vm);
    return vm;
}

Result<std::vector<StoragePool>> loadPools(Nodes &nodes, const QString &node, bool refresh)
{
    auto connection = nodes.listing(node);
    if (!connection)
        return std::unexpected(connection.error());
    if (refresh)
        refreshPools(*connection);
    return readPools(*connection, node, refresh);
}

Inventory loadInventory(Nodes &nodes, bool refresh)
{
    const std::vector<NodeAddress> addresses = nodes.addresses();
    Inventory inventory;
    inventory.nodes.resize(addresses.size());
    std::vector<std::jthread> workers;
    for (size_t i = 1; i < addresses.size(); ++i)
        workers.emplace_back([&, i] { inventory.nodes[i] = load(nodes, addresses[i], refresh); });
    if (!addresses.empty())
        inventory.nodes[0] = load(nodes, addresses[0], refresh);
    workers.clear(); // joins
    return inventory;
}

} // namespace ramet
