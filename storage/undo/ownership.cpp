// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/ownership.h"

#include "storage/backend/folderaccess.h"
#include "storage/backend/rbdvolumes.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/lineage/lineage.h"
#include "storage/pool/poolxml.h"

#include <algorithm>

namespace ramet {

namespace {

/// What an image of any format holds just after it was made: its header and tables.
constexpr quint64 emptyBytes = 1 << 20;
/// File systems stamp files by a clock that runs some milliseconds late, nodes by their own.
constexpr qint64 clockSlackMs = 2000;

/// The pool is looked at once more: it may not have seen what was made behind its back.
Result<QString> volumeXml(const Connection &connection, const Undo &undo)
{
    auto xml = pools::volumeXml(connection, undo.pool, undo.name);
    if (xml || xml.error().kind != ErrorKind::NotFound)
        return xml;
    RAMET_TRY(pools::refresh(connection, undo.pool));
    return pools::volumeXml(connection, undo.pool, undo.name);
}

bool holdsWhatOursWould(const Volume &volume, const MeantVolume &meant)
{
    if (volume.allocationBytes <= emptyBytes)
        return true;
    return !meant.format.isEmpty() && volume.format == meant.format &&
           volume.sizeAs(meant.format) == meant.capacityBytes;
}

/// But for a clone in the making, whose volume it is then.
bool isUnusedIn(const Inventory &inventory, const QString &node, const QString &path)
{
    for (const NodeInventory &known : inventory.nodes) {
        if (std::ranges::any_of(known.vms, [&](const auto &vm) { return vm.nvramPath == path; }))
            return false;
    }
    VirtualMachine user; // as if a VM had it: who else needs it then?
    user.uuid = "none";
    user.node = node;
    Disk disk;
    disk.source = DiskSource::File;
    disk.path = path;
    user.disks.push_back(disk);
    return std::ranges::all_of(dependantsOf(inventory, user), [](const Dependant &dependant) {
        return dependant.kind == Dependant::Kind::Building;
    });
}

} // namespace

bool isSince(const QString &time, const QDateTime &since)
{
    const qint64 seconds = time.section('.', 0, 0).toLongLong();
    return seconds > 0 && (seconds + 1) * 1000 + clockSlackMs > since.toMSecsSinceEpoch();
}

Result<bool> isUnused(Nodes &nodes, const QString &node, const QString &path)
{
    const Inventory inventory = loadInventory(nodes);
    for (const NodeInventory &known : inventory.nodes) {
        if (!known.reachable)
            return std::unexpected(known.error);
    }
    return isUnusedIn(inventory, node, path);
}

Result<Ownership> ownershipOfFile(Nodes &nodes, const Undo &undo, const QDateTime &since)
{
    const auto connection = nodes.work(undo.node);
    if (!connection)
        return std::unexpected(connection.error());
    auto folder = FolderAccess::open(*connection, undo.folder);
    const auto entry = folder ? folder->entry(undo.name) : std::unexpected(folder.error());
    if (!entry && entry.error().kind == ErrorKind::NotFound)
        return Ownership::Gone;
    if (!entry)
        return std::unexpected(entry.error());
    const auto unused = isUnused(nodes, undo.node, undo.folder + '/' + undo.name);
    if (!unused)
        return std::unexpected(unused.error());
    return *unused && isSince(entry->changeTime, since) ? Ownership::Ours : Ownership::Others;
}

Result<Ownership> ownershipOfMade(Nodes &nodes, const Undo &undo)
{
    const auto connection = nodes.work(undo.node);
    if (!connection)
        return std::unexpected(connection.error());
    const auto path = pools::volumePath(*connection, undo.pool, undo.name);
    if (!path && path.error().kind == ErrorKind::NotFound)
        return Ownership::Gone;
    if (!path)
        return std::unexpected(path.error());
    Inventory inventory;
    for (const NodeAddress &address : nodes.addresses()) {
        if (address.name == undo.node)
            inventory.nodes.push_back(loadNode(nodes, address));
    }
    for (const NodeInventory &node : inventory.nodes) {
        if (!node.reachable)
            return std::unexpected(node.error);
    }
    return isUnusedIn(inventory, undo.node, *path) ? Ownership::Ours : Ownership::Others;
}

Result<Ownership> ownershipOf(Nodes &nodes, const MeantVolume &meant)
{
    const auto connection = nodes.work(meant.undo.node);
    if (!connection)
        return std::unexpected(connection.error());
    const auto xml = volumeXml(*connection, meant.undo);
    if (!xml && xml.error().kind == ErrorKind::NotFound)
        return Ownership::Gone;
    if (!xml)
        return std::unexpected(xml.error());
    auto volume = readVolume(*xml);
    if (!volume)
        return std::unexpected(volume.error());
    // Images on Ceph: their names have part of the new VM's UUID, and what they hold is not told.
    const bool onCeph = !volume->path.startsWith('/');
    if (onCeph)
        volume->changeTime =
            QString::number(rbd::createdAt(*connection, meant.undo.pool, volume->path).value_or(0));
    if (!isSince(volume->changeTime, meant.since) ||
        !(onCeph || holdsWhatOursWould(*volume, meant)))
        return Ownership::Others;
    const auto unused = isUnused(nodes, meant.undo.node, volume->path);
    if (!unused)
        return std::unexpected(unused.error());
    return *unused ? Ownership::Ours : Ownership::Others;
}

} // namespace ramet
