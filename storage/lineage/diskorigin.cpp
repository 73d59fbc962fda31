// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/diskorigin.h"

#include "storage/inventory/poolfolder.h"

#include <algorithm>

namespace ramet {

namespace {

std::unexpected<Refusal> refuse(Reason reason, const QString &object, const QString &other = {})
{
    return std::unexpected(Refusal{reason, Field::None, object, other, {}});
}

/// What the listed images hold, with their data files.
quint64 heldBy(const NodeInventory &node, const DiskChain &chain)
{
    quint64 held = 0;
    for (size_t i = 0; i < chain.layers.size(); ++i) {
        const QString &dataFile = chain.layers[i].dataFile;
        const VolumePlace data = dataFile.isEmpty() ? VolumePlace() : placeOfPath(node, dataFile);
        held += chain.places[i] ? chain.places[i].volume->allocationBytes : 0;
        held += data ? data.volume->allocationBytes : 0;
    }
    return held;
}

/// Of a part of a file the part alone.
std::optional<Refusal> cutToSlice(const Disk &disk, DiskOrigin &origin)
{
    if (!disk.slice)
        return {};
    const quint64 end = disk.slice->offset + disk.slice->size;
    const quint64 length = origin.place ? origin.place.volume->sizeAs("raw") : 0;
    const bool isRaw = origin.chain.layers.front().format == u"raw";
    if (!isRaw || disk.encrypted || disk.slice->size == 0 || end < disk.slice->size ||
        (length > 0 && end > length))
        return Refusal{Reason::DiskSourceUnsupported, Field::None, disk.target, "<slice>", {}};
    origin.capacityBytes = disk.slice->size;
    origin.bytesHeld = std::min(origin.bytesHeld, origin.capacityBytes);
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
    if (disk.slice)
        return refuse(Reason::DiskSourceUnsupported, disk.target, "rbd, <slice>");
    origin.capacityBytes = image.capacityBytes;
    origin.bytesHeld = std::min(image.allocationBytes, image.capacityBytes);
    origin.hasBacking = !image.backingPath.isEmpty();
    return origin;
}

/// Why a disk on no storage cannot be found; null: the daemon has measured it.
std::optional<Refusal> whyNotFound(const NodeInventory &node, const Disk &disk)
{
    const StoragePool *pool = poolOfFolder(node, disk.path);
    if (pool && !pool->active)
        return Refusal{Reason::DiskStorageInactive, Field::None, disk.target, pool->name, {}};
    if (disk.capacityBytes > 0)
        return {};
    if (pool && disk.source == DiskSource::File)
        return Refusal{Reason::DiskFileGone, Field::None, disk.target, disk.path, {pool->name}};
    const QString &path = disk.path.isEmpty() ? disk.pool + '/' + disk.volume : disk.path;
    return Refusal{Reason::DiskOnNoStorage, Field::None, disk.target, path, {}};
}

} // namespace

std::expected<DiskOrigin, Refusal> originOf(const NodeInventory &node, const Disk &disk)
{
    const bool local = disk.source == DiskSource::File || disk.source == DiskSource::Block ||
                       disk.source == DiskSource::Volume ||
                       (disk.source == DiskSource::Network && disk.protocol == u"rbd");
    if (!local)
        return refuse(Reason::DiskSourceUnsupported, disk.target,
                      disk.path.isEmpty() ? disk.protocol : disk.path);
    DiskOrigin origin;
    origin.place = placeOf(node, disk);
    if (!origin.place) {
        if (const auto refusal = whyNotFound(node, disk))
            return std::unexpected(*refusal);
    } else if (!origin.place.pool->isRbd() && !origin.place.pool->holdsFiles() &&
               disk.source != DiskSource::Block) {
        return refuse(Reason::DiskSourceUnsupported, disk.target, origin.place.pool->type);
    }
    auto chain = diskChain(node, disk);
    if (!chain)
        return std::unexpected(chain.error());
    origin.chain = std::move(*chain);
    if (origin.place && origin.place.pool->isRbd())
        return onCeph(disk, std::move(origin));
    const ImageLayer &top = origin.chain.layers.front();
    origin.capacityBytes =
        origin.place ? origin.place.volume->sizeAs(top.format) : disk.capacityBytes;
    origin.bytesHeld = origin.place ? heldBy(node, origin.chain) : disk.allocationBytes;
    origin.bytesHeld = std::min(origin.bytesHeld, origin.capacityBytes);
    origin.hasBacking = origin.chain.layers.size() > 1;
    if (const auto refusal = cutToSlice(disk, origin))
        return std::unexpected(*refusal);
    return origin;
}

} // namespace ramet
