// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/snapshotfiles.h"

#include "storage/lineage/guards.h"

#include <algorithm>

namespace ramet {

QStringList SnapshotFiles::othersOn(const QString &path, const QStringList &own) const
{
    QStringList names;
    for (const Dependant &user : m_lineage.needersOfImage(m_vm.node, path, &m_vm)) {
        const bool isOwn =
            user.kind == Dependant::Kind::Volume && (user.path == path || own.contains(user.path));
        if (!isOwn)
            names << user.node + '/' + user.name;
    }
    names.removeDuplicates();
    return names;
}

bool SnapshotFiles::restsOn(const QString &image, const QString &path) const
{
    return std::ranges::any_of(m_lineage.chainOf(m_vm.node, image),
                               [&](const ChainLink &link) { return link.path == path; });
}

QStringList SnapshotFiles::heldAs(Snapshot::Kind kind, const QString &path,
                                  const QStringList &passed) const
{
    QStringList names;
    for (const Snapshot &snapshot : m_vm.snapshots) {
        const bool holds = std::ranges::any_of(snapshot.states, [&](const auto &held) {
            const Disk *disk = snapshot.findDisk(held.first);
            return held.second.kind == kind && disk && disk->path == path;
        });
        if (holds && !passed.contains(snapshot.name))
            names << snapshot.name;
    }
    return names;
}

QStringList SnapshotFiles::inside(const QString &path, const QStringList &passed) const
{
    return heldAs(Snapshot::Kind::Internal, path, passed);
}

QStringList SnapshotFiles::statesOf(const QString &path, const QStringList &passed) const
{
    return heldAs(Snapshot::Kind::External, path, passed);
}

QStringList SnapshotFiles::restingOn(const QString &path, const QStringList &allowed,
                                     const QStringList &passed) const
{
    QStringList names;
    for (const Snapshot &snapshot : m_vm.snapshots) {
        const bool isOn = std::ranges::any_of(snapshot.states, [&](const auto &held) {
            const Disk *disk = snapshot.findDisk(held.first);
            return held.second.kind != Snapshot::Kind::None && disk && disk->path != path &&
                   !allowed.contains(disk->path) && restsOn(disk->path, path);
        });
        if (isOn && !passed.contains(snapshot.name))
            names << snapshot.name;
    }
    return names;
}

QStringList SnapshotFiles::leftOn(const QString &path, const QStringList &allowed) const
{
    QStringList names;
    for (const Snapshot &snapshot : m_vm.snapshots) {
        for (const auto &[target, held] : snapshot.states) {
            const QString &file = held.overlay;
            const bool isLeft = !file.isEmpty() && file != path && !allowed.contains(file) &&
                                statesOf(file, {}).isEmpty() && inside(file, {}).isEmpty();
            if (isLeft && restsOn(file, path))
                names << m_vm.node + '/' + file.mid(file.lastIndexOf('/') + 1);
        }
    }
    names.removeDuplicates();
    return names;
}

bool SnapshotFiles::isBelowPresent(const QString &path) const
{
    const auto is = [&](const Disk &disk) { return disk.path != path && restsOn(disk.path, path); };
    return std::ranges::any_of(m_vm.disks, is) || std::ranges::any_of(m_vm.liveDisks, is);
}

void SnapshotFiles::refuseIfUnknown(const QStringList &paths, std::vector<Refusal> &refusals) const
{
    VirtualMachine owner = m_vm;
    owner.disks.clear();
    owner.liveDisks.clear();
    for (const QString &path : paths) {
        Disk disk;
        disk.source = DiskSource::File;
        disk.path = path;
        owner.disks.push_back(std::move(disk));
    }
    if (!owner.disks.empty())
        guards::refuseIfUnknown(m_inventory, owner, refusals);
}

} // namespace ramet
