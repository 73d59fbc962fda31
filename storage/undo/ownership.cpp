// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/ownership.h"

#include "storage/backend/folderaccess.h"
#include "storage/backend/rbdvolumes.h"
#include "storage/inventory/hidinggaps.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/lineage/lineage.h"
#include "storage/look/look.h"
#include "storage/undo/present.h"

#include <QDir>
#include <algorithm>

namespace ramet {

namespace {

/// What an image of any format holds just after it was made: its header and tables.
constexpr quint64 emptyBytes = 1 << 20;
/// File systems stamp files by a clock that runs some milliseconds late, nodes by their own.
constexpr qint64 clockSlackMs = 2000;

/// The pool is looked at once more: it may not have seen what was made behind its back.
Result<std::optional<Volume>> volumeOf(const Connection &connection, const Undo &undo)
{
    auto volume = presentVolume(connection, undo.pool, undo.name);
    if (!volume || *volume)
        return volume;
    RAMET_TRY(pools::refresh(connection, undo.pool));
    return presentVolume(connection, undo.pool, undo.name);
}

/// Where it was filled as it was made, libvirt made whole KiB of it.
bool isSizeOf(quint64 image, quint64 disk)
{
    constexpr quint64 mostAdded = 1023;
    return image >= disk && image - disk <= mostAdded;
}

bool holdsWhatOursWould(const Volume &volume, const MeantVolume &meant)
{
    if (volume.allocationBytes <= emptyBytes)
        return true;
    return !meant.format.isEmpty() && volume.format == meant.format &&
           isSizeOf(volume.sizeAs(meant.format), meant.capacityBytes);
}

/// A user of the file may be where something could not be read.
Status checkNothingHides(const Inventory &inventory, const QString &node, const QString &path)
{
    const NodeInventory *home = inventory.findNode(node);
    const VolumePlace place = home ? placeOfPath(*home, path) : VolumePlace();
    const HidingGaps hiding = hidingGaps(inventory, node,
                                         place ? std::vector<const StoragePool *>{place.pool}
                                               : std::vector<const StoragePool *>());
    if (!hiding.nodes.isEmpty())
        return std::unexpected(inventory.findNode(hiding.nodes.first())->error);
    if (hiding.places.isEmpty())
        return {};
    return std::unexpected(Error{ErrorKind::Busy, "look for users", path,
                                 "could not be read: " + hiding.places.join(", ")});
}

Result<Inventory> nodeAlone(Nodes &nodes, const QString &name, const QString &path)
{
    Inventory inventory = look(nodes, Scope::node(name));
    RAMET_TRY(checkNothingHides(inventory, name, path));
    return inventory;
}

/// Of what was noted as made: nodes' clocks may differ, and the storage need not tell times.
bool mayBeSince(const QString &time, const QDateTime &since)
{
    constexpr qint64 clockDaySeconds = 24 * 60 * 60;
    return time.isEmpty() || isSince(time, since.addSecs(-clockDaySeconds));
}

/// Of a disk whose size is known; a scratch image is as long as its source's file.
bool hasPlannedSize(const Volume &volume, const MeantVolume &meant)
{
    return meant.plannedBytes == 0 || volume.allocationBytes <= emptyBytes ||
           isSizeOf(volume.sizeAs(meant.plannedFormat), meant.plannedBytes);
}

Result<Ownership> ownershipOfEntry(Nodes &nodes, const QString &node, const QString &folder,
                                   const QString &name, const QDateTime &since, bool made)
{
    const auto connection = nodes.work(node);
    if (!connection)
        return std::unexpected(connection.error());
    auto access = FolderAccess::open(*connection, folder);
    const auto entry = access ? access->entry(name) : std::unexpected(access.error());
    if (!entry && entry.error().kind == ErrorKind::NotFound)
        return Ownership::Gone;
    if (!entry)
        return std::unexpected(entry.error());
    const bool isTimely = since.isValid() && (made ? mayBeSince(entry->changeTime, since)
                                                   : isSince(entry->changeTime, since));
    if (!isTimely)
        return Ownership::Others;
    const QString path = folder + '/' + name;
    if (!made) {
        const auto unused = isUnused(nodes, node, path);
        return unused ? Result<Ownership>(*unused ? Ownership::Ours : Ownership::Others)
                      : std::unexpected(unused.error());
    }
    const auto inventory = nodeAlone(nodes, node, path);
    if (!inventory)
        return std::unexpected(inventory.error());
    return isUnusedIn(*inventory, node, path) ? Ownership::Ours : Ownership::Others;
}

} // namespace

bool isSince(const QString &time, const QDateTime &since)
{
    const qint64 seconds = time.section('.', 0, 0).toLongLong();
    return since.isValid() && seconds > 0 &&
           (seconds + 1) * 1000 + clockSlackMs > since.toMSecsSinceEpoch();
}

bool isUnusedIn(const Inventory &inventory, const QString &node, const QString &path)
{
    return inventory.findNode(node) &&
           std::ranges::all_of(Lineage(inventory).needersOfImage(node, path),
                               [](const Dependant &needer) { return needer.isItsMaker; });
}

Result<bool> isUnused(Nodes &nodes, const QString &node, const QString &path)
{
    const Inventory inventory = look(nodes, Scope::everything());
    RAMET_TRY(checkNothingHides(inventory, node, path));
    return isUnusedIn(inventory, node, path);
}

Result<Ownership> ownershipOfFile(Nodes &nodes, const Undo &undo, const QDateTime &since, bool made)
{
    return ownershipOfEntry(nodes, undo.node, undo.folder, undo.name, since, made);
}

Result<Ownership> ownershipOfFolder(Nodes &nodes, const Undo &undo, const QDateTime &since)
{
    const QString path = QDir::cleanPath(undo.folder);
    return ownershipOfEntry(nodes, undo.node, path.section('/', 0, -2), path.section('/', -1),
                            since, true);
}

Result<Ownership> ownershipOfMade(Nodes &nodes, const MeantVolume &meant)
{
    const auto connection = nodes.work(meant.undo.node);
    if (!connection)
        return std::unexpected(connection.error());
    const auto there = volumeOf(*connection, meant.undo);
    if (!there)
        return std::unexpected(there.error());
    const std::optional<Volume> &volume = *there;
    if (!volume)
        return Ownership::Gone;
    const bool isFile = volume->path.startsWith('/');
    if (isFile && (!mayBeSince(volume->changeTime, meant.since) || !hasPlannedSize(*volume, meant)))
        return Ownership::Others;
    const auto inventory = nodeAlone(nodes, meant.undo.node, volume->path);
    if (!inventory)
        return std::unexpected(inventory.error());
    return isUnusedIn(*inventory, meant.undo.node, volume->path) ? Ownership::Ours
                                                                 : Ownership::Others;
}

Result<Ownership> ownershipOf(Nodes &nodes, const MeantVolume &meant)
{
    const auto connection = nodes.work(meant.undo.node);
    if (!connection)
        return std::unexpected(connection.error());
    auto there = volumeOf(*connection, meant.undo);
    if (!there)
        return std::unexpected(there.error());
    std::optional<Volume> &volume = *there;
    if (!volume)
        return Ownership::Gone;
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
