// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/inventory.h"

#include <QDir>
#include <algorithm>

namespace ramet {

namespace {

template <class Range, class Match> auto *findIf(const Range &range, Match match)
{
    const auto found = std::find_if(range.begin(), range.end(), match);
    return found == range.end() ? nullptr : &*found;
}

} // namespace

const StoragePool *NodeInventory::findPool(const QString &name) const
{
    return findIf(pools, [&](const StoragePool &pool) { return pool.name == name; });
}

const VirtualMachine *NodeInventory::findVmByName(const QString &name) const
{
    return findIf(vms, [&](const VirtualMachine &vm) { return vm.name == name; });
}

QString NodeInventory::hostKey() const
{
    return hostUuid.isEmpty() ? "node " + node
                              : hostUuid + ' ' + hostName.section('.', 0, 0).toLower();
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

bool Inventory::isOfGuards() const
{
    return scope.isOfGuards() && scope.nodes.isEmpty() &&
           scope.definitions == Scope::Definitions::All && scope.pools == Scope::Pools::Volumes;
}

std::vector<Gap> Inventory::allGaps() const
{
    std::vector<Gap> gaps;
    for (const NodeInventory &node : nodes)
        gaps.insert(gaps.end(), node.gaps.begin(), node.gaps.end());
    return gaps;
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

std::vector<const StoragePool *> storagesOf(const Inventory &inventory, const VirtualMachine &vm)
{
    std::vector<const StoragePool *> pools;
    const NodeInventory *node = inventory.findNode(vm.node);
    for (const Disk &disk : vm.disks) {
        const VolumePlace place = node ? placeOf(*node, disk) : VolumePlace();
        if (place && std::ranges::find(pools, place.pool) == pools.end())
            pools.push_back(place.pool);
    }
    return pools;
}

} // namespace ramet
