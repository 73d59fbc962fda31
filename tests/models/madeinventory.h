// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <memory>

namespace ramet::test {

/// Inventories made by hand: two nodes, a "default" storage each and a "shared" one on both.

constexpr quint64 gib(double count)
{
    return static_cast<quint64>(count * 1024 * 1024 * 1024);
}

inline Volume madeVolume(const StoragePool &pool, const QString &name, const QString &format,
                         quint64 held, const QString &backing = {})
{
    Volume volume;
    volume.name = name;
    volume.path = pool.path + u'/' + name;
    volume.format = format;
    volume.capacityBytes = gib(20);
    volume.allocationBytes = held;
    volume.backingPath = backing;
    volume.backingFormat = QStringLiteral("qcow2");
    return volume;
}

/// A qcow2 image on no storage whose header was read.
inline Volume madeImage(const QString &path, const QString &backing = {})
{
    Volume volume;
    volume.name = path.section(u'/', -1);
    volume.path = path;
    volume.format = QStringLiteral("qcow2");
    volume.backingPath = backing;
    return volume;
}

inline StoragePool madePool(const QString &node, const QString &name, const QString &uuid)
{
    StoragePool pool;
    pool.node = node;
    pool.name = name;
    pool.uuid = uuid;
    pool.type = QStringLiteral("dir");
    pool.path = QStringLiteral("/pools/") + name;
    pool.active = true;
    pool.capacityBytes = gib(100);
    pool.availableBytes = gib(80);
    pool.allocationBytes = gib(20);
    return pool;
}

inline NodeInventory madeNode(const QString &name)
{
    NodeInventory node;
    node.node = name;
    node.uri = QStringLiteral("test:///") + name;
    node.reachable = true;
    node.hostUuid = QStringLiteral("host-") + name;
    node.networks = QStringList{QStringLiteral("default")};
    node.pools.push_back(madePool(name, QStringLiteral("default"), QStringLiteral("own-") + name));
    node.pools.push_back(madePool(name, QStringLiteral("shared"), QStringLiteral("shared")));
    return node;
}

/// A VM that is off, with one disk on the storage; the volume is added to it.
inline VirtualMachine madeVm(NodeInventory &node, const QString &name,
                             const QString &storage = QStringLiteral("default"),
                             const QString &format = QStringLiteral("qcow2"))
{
    VirtualMachine vm;
    vm.node = node.node;
    vm.uuid = QStringLiteral("uuid-") + name;
    vm.name = name;
    vm.domainType = QStringLiteral("qemu");
    vm.memoryBytes = 512ULL << 20;
    vm.cpuCount = 2;
    for (StoragePool &pool : node.pools) {
        if (pool.name != storage)
            continue;
        const Volume volume = madeVolume(pool, name + u'.' + format, format, gib(12.4));
        pool.volumes.push_back(volume);
        Disk disk;
        disk.target = QStringLiteral("vda");
        disk.bus = QStringLiteral("virtio");
        disk.source = DiskSource::File;
        disk.path = volume.path;
        disk.format = format;
        vm.disks.push_back(disk);
    }
    node.vms.push_back(vm);
    return vm;
}

/// Adds snapshots to a VM with one disk: "before" inside its image and "after", a file that "web"
/// rests on no more; and "lost", whose file is gone.
inline void madeSnapshots(NodeInventory &node, VirtualMachine &vm)
{
    StoragePool &pool = node.pools.front();
    const auto add = [&](const QString &name, Snapshot::Kind kind, const QString &path) {
        Snapshot snapshot;
        snapshot.name = name;
        snapshot.created = 1'700'000'000 + 3600 * static_cast<qint64>(vm.snapshots.size());
        snapshot.disks = vm.disks;
        snapshot.disks.front().path = path;
        snapshot.states[QStringLiteral("vda")] = {
            kind, kind == Snapshot::Kind::External ? vm.disks.front().path : QString()};
        vm.snapshots.push_back(snapshot);
    };
    const Volume base =
        madeVolume(pool, vm.name + QStringLiteral("-base.qcow2"), QStringLiteral("qcow2"), gib(3));
    pool.volumes.push_back(base);
    add(QStringLiteral("before"), Snapshot::Kind::Internal, vm.disks.front().path);
    add(QStringLiteral("after"), Snapshot::Kind::External, base.path);
    add(QStringLiteral("lost"), Snapshot::Kind::External, pool.path + QStringLiteral("/none"));
    vm.snapshotCount = static_cast<int>(vm.snapshots.size());
}

/// Node a: VM "web" on default, template "tpl" on shared; node b: VM "web-clone".
inline Inventory madeInventory()
{
    Inventory inventory;
    NodeInventory a = madeNode(QStringLiteral("a"));
    NodeInventory b = madeNode(QStringLiteral("b"));
    madeVm(a, QStringLiteral("web"));
    madeVm(a, QStringLiteral("tpl"), QStringLiteral("shared"));
    a.vms.back().marks.isTemplate = true;
    b.pools.back().volumes = a.pools.back().volumes;
    madeVm(b, QStringLiteral("web-clone"));
    inventory.nodes = {a, b};
    return inventory;
}

inline std::shared_ptr<const Inventory> shared(const Inventory &inventory)
{
    return std::make_shared<const Inventory>(inventory);
}

} // namespace ramet::test
