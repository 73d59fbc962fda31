// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/measuredisks.h"

#include "storage/inventory/poolfolder.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/parallel.h"
#include "storage/libvirt/pullcalls.h"

#include <QFile>
#include <algorithm>
#include <sys/stat.h>

namespace ramet {

namespace {

/// Not a pipe: the daemon would open it and wait for its other end, with the VM held.
bool mayBeOpened(const Connection &connection, const QString &path)
{
    struct stat facts {};
    return !connection.isLocal() || ::stat(QFile::encodeName(path).constData(), &facts) != 0 ||
           S_ISREG(facts.st_mode) || S_ISBLK(facts.st_mode);
}

/// Also where that cannot be known.
bool mayBePulled(const Connection &connection, const VirtualMachine &vm)
{
    return std::ranges::any_of(vm.presentDisks(), [&](const Disk &disk) {
        if (disk.isEmpty() || disk.isRemovable())
            return false;
        const auto job = pulls::info(connection, vm.uuid, disk.target);
        return !job || job->has_value();
    });
}

bool isUnlisted(const NodeInventory &node, const Disk &disk)
{
    const bool isFile = disk.source == DiskSource::File || disk.source == DiskSource::Block;
    return isFile && !disk.isRemovable() && !placeOf(node, disk);
}

void measure(const Connection &connection, const NodeInventory &node, VirtualMachine &vm)
{
    if (!vm.isOff() && mayBePulled(connection, vm))
        return;
    for (Disk &disk : vm.disks) {
        if (!isUnlisted(node, disk) || !mayBeOpened(connection, disk.path))
            continue;
        const auto size = domains::diskSize(connection, vm.uuid, disk.target);
        if (!size)
            continue;
        disk.capacityBytes = size->capacityBytes;
        disk.allocationBytes = size->allocationBytes;
    }
}

bool isSameSource(const Disk &one, const Disk &other)
{
    return one.target == other.target && one.source == other.source && one.path == other.path;
}

} // namespace

bool isUnmeasured(const NodeInventory &node, const VirtualMachine &vm)
{
    return std::ranges::any_of(vm.disks, [&](const Disk &disk) {
        return disk.capacityBytes == 0 && isUnlisted(node, disk) && !poolOfFolder(node, disk.path);
    });
}

void measureUnlisted(const Connection &connection, const NodeInventory &node,
                     std::vector<VirtualMachine> &vms)
{
    std::vector<VirtualMachine *> wanted;
    for (VirtualMachine &vm : vms) {
        if (std::ranges::any_of(vm.disks,
                                [&](const Disk &disk) { return isUnlisted(node, disk); }))
            wanted.push_back(&vm);
    }
    inParallel(wanted.size(), [&](size_t i) { measure(connection, node, *wanted[i]); });
}

void keepMeasured(const VirtualMachine &before, VirtualMachine &now)
{
    for (Disk &disk : now.disks) {
        const auto known = std::ranges::find_if(
            before.disks, [&](const Disk &other) { return isSameSource(disk, other); });
        if (known == before.disks.end() || disk.capacityBytes > 0)
            continue;
        disk.capacityBytes = known->capacityBytes;
        disk.allocationBytes = known->allocationBytes;
    }
}

} // namespace ramet
