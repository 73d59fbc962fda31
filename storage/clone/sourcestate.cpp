// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/sourcestate.h"

#include "storage/template/templateplan.h"

#include <QFileInfo>
#include <algorithm>

namespace ramet {

namespace {

const Disk *findDisk(const std::vector<Disk> &disks, const QString &target)
{
    const auto found = std::find_if(disks.begin(), disks.end(),
                                    [&](const Disk &disk) { return disk.target == target; });
    return found == disks.end() ? nullptr : &*found;
}

bool isSameImage(const Disk &a, const Disk &b)
{
    if (a.source == DiskSource::Volume && b.source == DiskSource::Volume)
        return a.pool == b.pool && a.volume == b.volume;
    return a.path == b.path;
}

/// Disks that the running VM has otherwise than its definition says.
QStringList changedLive(const VirtualMachine &vm)
{
    QStringList names;
    for (const Disk &disk : vm.disks) {
        const Disk *live = findDisk(vm.liveDisks, disk.target);
        // A transient disk runs on an overlay that goes when the VM ends.
        if (disk.isFixed() && !disk.transient && (!live || !isSameImage(disk, *live)))
            names << disk.target;
    }
    for (const Disk &live : vm.liveDisks) {
        if (live.isFixed() && !findDisk(vm.disks, live.target))
            names << live.target;
    }
    return names;
}

std::expected<SourceState, Refusal> currentState(const NodeInventory &node,
                                                 const VirtualMachine &vm)
{
    if (const auto refusal = guards::whyUnwritten(node, vm))
        return std::unexpected(*refusal);
    SourceState state;
    state.nics = vm.nics;
    state.hostReferences = vm.hostReferences;
    std::ranges::copy_if(vm.needs, std::back_inserter(state.needs),
                         [](const Need &need) { return need.where == Need::Where::Defined; });
    if (!vm.isOff()) {
        if (const QStringList names = changedLive(vm); !names.isEmpty())
            return std::unexpected(
                Refusal{Reason::DisksChangedLive, Field::None, vm.name, {}, names});
    }
    for (const Disk &disk : vm.disks) {
        const bool locked = vm.marks.lockedDisks.contains(disk.target);
        const bool written = !vm.isOff() && !disk.readOnly && !disk.transient && !locked;
        state.disks.push_back({disk, {}, false, written, false});
    }
    return state;
}

/// Whether a VM of the node has the image as a disk that it may write to.
bool isWrittenBy(const NodeInventory &node, const QString &path)
{
    return std::any_of(node.vms.begin(), node.vms.end(), [&](const VirtualMachine &vm) {
        const auto writes = [&](const Disk &disk) { return disk.path == path && !disk.readOnly; };
        return std::any_of(vm.disks.begin(), vm.disks.end(), writes) ||
               std::any_of(vm.liveDisks.begin(), vm.liveDisks.end(), writes);
    });
}

bool isOpenIn(const VirtualMachine &vm, const QString &path)
{
    return std::any_of(vm.liveDisks.begin(), vm.liveDisks.end(),
                       [&](const Disk &disk) { return disk.path == path && !disk.readOnly; });
}

/// A pool lists the folder, but not the file.
bool isGone(const NodeInventory &node, const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const bool seen = std::any_of(node.pools.begin(), node.pools.end(), [&](const auto &pool) {
        return pool.active && pool.holdsFiles() && pool.path == folder;
    });
    return seen && !placeOfPath(node, path);
}

/// Why an external snapshot's file is not, for sure, what it was when the snapshot was taken.
std::optional<Refusal> whyNotBaseOf(const NodeInventory &node, const Snapshot &snapshot,
                                    const Disk &disk, const QString &overlay)
{
    const auto refusal = [&](Reason reason, const QString &file) {
        return Refusal{reason, Field::Snapshot, snapshot.name, {}, {file}};
    };
    if (isGone(node, disk.path))
        return refusal(Reason::SnapshotFileGone, disk.path);
    // Merged into the file below by another tool, perhaps.
    if (isGone(node, overlay))
        return refusal(Reason::SnapshotFileGone, overlay);
    if (isWrittenBy(node, disk.path))
        return refusal(Reason::SnapshotWritten, disk.path);
    return {};
}

/// What no storage lists can only be measured as a VM's disk: an overlay on it is as large.
Disk measured(const NodeInventory &node, const VirtualMachine &vm, Disk disk)
{
    const Disk *top = findDisk(vm.disks, disk.target);
    if (!top || placeOf(node, disk))
        return disk;
    const VolumePlace overlay = placeOf(node, *top);
    disk.capacityBytes = overlay ? overlay.volume->capacityBytes : top->capacityBytes;
    disk.allocationBytes = disk.capacityBytes;
    return disk;
}

std::expected<SourceState, Refusal> snapshotState(const NodeInventory &node,
                                                  const VirtualMachine &vm,
                                                  const Snapshot &snapshot,
                                                  const QSet<QString> &leftOut)
{
    SourceState state;
    state.nics = snapshot.nics;
    state.hostReferences = snapshot.hostReferences;
    state.needs = snapshot.needs;
    state.hasMemory = snapshot.hasMemory;
    QStringList lacking;
    for (const Disk &disk : snapshot.disks) {
        const auto found = snapshot.states.find(disk.target);
        const auto held = found == snapshot.states.end() ? Snapshot::DiskState{} : found->second;
        if (!disk.isFixed() || disk.readOnly || leftOut.contains(disk.target)) {
            state.disks.push_back({disk, {}, false, false, false});
        } else if (held.kind == Snapshot::Kind::Internal) {
            if (isGone(node, disk.path))
                return std::unexpected(Refusal{
                    Reason::SnapshotFileGone, Field::Snapshot, snapshot.name, {}, {disk.path}});
            state.disks.push_back({disk, snapshot.name, isOpenIn(vm, disk.path), false, false});
        } else if (held.kind == Snapshot::Kind::External) {
            if (auto refusal = whyNotBaseOf(node, snapshot, disk, held.overlay))
                return std::unexpected(*refusal);
            state.disks.push_back({measured(node, vm, disk), {}, false, false, true});
        } else {
            lacking << disk.target;
        }
    }
    if (!lacking.isEmpty())
        return std::unexpected(
            Refusal{Reason::SnapshotLacksDisk, Field::Snapshot, snapshot.name, {}, lacking});
    return state;
}

} // namespace

std::expected<SourceState, Refusal> sourceState(const NodeInventory &node, const VirtualMachine &vm,
                                                const QString &snapshot,
                                                const QSet<QString> &leftOut)
{
    if (snapshot.isEmpty())
        return currentState(node, vm);
    const auto found = std::find_if(vm.snapshots.begin(), vm.snapshots.end(),
                                    [&](const Snapshot &known) { return known.name == snapshot; });
    if (found == vm.snapshots.end())
        return std::unexpected(
            Refusal{Reason::SnapshotUnknown, Field::Snapshot, snapshot, vm.name, {}});
    return snapshotState(node, vm, *found, leftOut);
}

} // namespace ramet
