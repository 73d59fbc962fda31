// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/diskorigin.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace ramet {

namespace {

std::unexpected<Refusal> refuse(Reason reason, const QString &object, const QString &other = {})
{
    return std::unexpected(Refusal{reason, Field::None, object, other, {}});
}

/// The pool whose folder the path is in.
const StoragePool *poolOfFolder(const NodeInventory &node, const QString &path)
{
    const QString folder = QFileInfo(path).path();
    for (const StoragePool &pool : node.pools) {
        if (!pool.path.isEmpty() && pool.path == folder)
            return &pool;
    }
    return nullptr;
}

/// Adds what is below the top volume, as far as storages list it.
std::optional<Refusal> addBacking(const NodeInventory &node, const Disk &disk, DiskOrigin &origin)
{
    QSet<QString> seen{origin.place.volume->path};
    const Volume *top = origin.place.volume;
    origin.hasBacking = !top->backingPath.isEmpty();
    while (!top->backingPath.isEmpty()) {
        const QString path = top->backingPath;
        if (seen.contains(path))
            return Refusal{Reason::DiskChainLoops, Field::None, disk.target, path, {}};
        seen.insert(path);
        const VolumePlace below = placeOfPath(node, path);
        if (!below) {
            const StoragePool *pool = poolOfFolder(node, path);
            if (pool && pool->active)
                return Refusal{Reason::DiskChainBroken, Field::None, disk.target, path, {}};
            return {}; // on no storage: QEMU will say
        }
        origin.bytesHeld += below.volume->allocationBytes;
        top = below.volume;
    }
    return {};
}

/// What libvirt calls the allocation of an image on Ceph is its capacity.
std::expected<DiskOrigin, Refusal> onCeph(const Disk &disk, DiskOrigin origin)
{
    const Volume &image = *origin.place.volume;
    if (!disk.format.isEmpty() && disk.format != u"raw")
        return refuse(Reason::DiskSourceUnsupported, disk.target, disk.format);
    if (disk.encrypted || image.encrypted)
        return refuse(Reason::DiskSourceUnsupported, disk.target, "rbd, LUKS");
    origin.capacityBytes = image.capacityBytes;
    origin.bytesHeld = std::min(image.allocationBytes, image.capacityBytes);
    origin.hasBacking = !image.backingPath.isEmpty();
    return origin;
}

} // namespace

std::expected<DiskOrigin, Refusal> originOf(const NodeInventory &node, const Disk &disk)
{
    const bool local = disk.source == DiskSource::File || disk.source == DiskSource::Block ||
                       disk.source == DiskSource::Volume ||
                       (disk.source == DiskSource::Network && disk.protocol == u"rbd");
    if (!local)
        return refuse(Reason::DiskSourceUnsupported, disk.target, disk.path);
    DiskOrigin origin;
    origin.place = placeOf(node, disk);
    if (!origin.place) {
        const StoragePool *pool = poolOfFolder(node, disk.path);
        if (pool && !pool->active)
            return refuse(Reason::DiskStorageInactive, disk.target, pool->name);
        if (disk.capacityBytes == 0 && pool && disk.source == DiskSource::File)
            return std::unexpected(
                Refusal{Reason::DiskFileGone, Field::None, disk.target, disk.path, {pool->name}});
        if (disk.capacityBytes == 0)
            return refuse(Reason::DiskOnNoStorage, disk.target,
                          disk.path.isEmpty() ? disk.pool + '/' + disk.volume : disk.path);
        origin.capacityBytes = disk.capacityBytes;
        origin.bytesHeld = disk.allocationBytes;
        return origin;
    }
    if (origin.place.pool->isRbd())
        return onCeph(disk, origin);
    if (!origin.place.pool->holdsFiles() && disk.source != DiskSource::Block)
        return refuse(Reason::DiskSourceUnsupported, disk.target, origin.place.pool->type);
    // A definition that is silent means raw: libvirt does not guess, for safety.
    const QString format = disk.format.isEmpty() ? QString("raw") : disk.format;
    origin.capacityBytes = origin.place.volume->sizeAs(format);
    origin.bytesHeld = origin.place.volume->allocationBytes;
    if (format != u"raw") {
        if (const auto refusal = addBacking(node, disk, origin))
            return std::unexpected(*refusal);
    }
    origin.bytesHeld = std::min(origin.bytesHeld, origin.capacityBytes);
    return origin;
}

} // namespace ramet
