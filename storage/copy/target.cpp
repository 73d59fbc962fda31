// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/target.h"

#include "storage/base/cancel.h"
#include "storage/base/stall.h"
#include "storage/copy/localfile.h"
#include "storage/libvirt/poolcalls.h"

#include <unistd.h>

namespace ramet {

namespace {

/// libvirt makes a qcow2 image of whole KiB ("qemu-img create … 977K").
constexpr quint64 qcow2Unit = 1024;
/// A storage with less is full, as far as a disk that grows is concerned.
constexpr quint64 fullBytes = 16ULL << 20;

NewVolume emptyVolume(const DiskPlan &disk)
{
    if (disk.action == DiskPlan::Action::Link)
        return {disk.targetVolume, disk.targetFormat, disk.capacityBytes, disk.sourcePath,
                disk.sourceFormat};
    return {disk.targetVolume, disk.targetFormat, disk.capacityBytes, {}, {}};
}

/// Room for the bytes of the source's file, whatever they mean. Of a device or a file on no
/// storage the plan's capacity is the length.
Result<NewVolume> container(const CopyContext &context, const DiskPlan &disk)
{
    NewVolume volume{disk.targetVolume, "raw", disk.capacityBytes, {}, {}};
    if (disk.sourcePool.isEmpty())
        return volume;
    const auto xml = pools::volumeXml(context.readerOf(disk), disk.sourcePool, disk.sourceVolume);
    if (!xml)
        return std::unexpected(xml.error());
    const auto source = readVolume(*xml);
    if (!source)
        return std::unexpected(source.error());
    volume.capacityBytes = source->fileBytes;
    return volume;
}

} // namespace

Result<QString> createEmpty(const Connection &connection, const QString &pool,
                            const NewVolume &volume)
{
    if (volume.format != u"qcow2")
        return pools::createVolume(connection, pool, volume.name, volumeDefinition(volume));
    const quint64 bytes = wholeSectors(volume.capacityBytes);
    auto path = pools::createVolume(connection, pool, volume.name, volumeDefinition(volume));
    if (!path || bytes % qcow2Unit == 0)
        return path;
    // Made shorter, never longer: where an overlay grows, QEMU hides with zeros what is below.
    const Status shorter =
        pools::resizeVolume(connection, pool, volume.name, bytes, pools::Resize::Shrink);
    if (shorter)
        return path;
    Error error = shorter.error();
    if (!pools::deleteVolume(connection, pool, volume.name))
        error.leftovers << volume.name;
    return std::unexpected(error);
}

Result<QString> createTarget(CopyContext &context, const DiskPlan &disk)
{
    const auto volume = disk.asContainer ? container(context, disk) : emptyVolume(disk);
    if (!volume)
        return std::unexpected(volume.error());
    return context.rollback.make(targetUndo(context, disk), [&] {
        return createEmpty(context.connection, disk.targetPool, *volume);
    });
}

Result<QString> createLocalTarget(CopyContext &context, const DiskPlan &disk)
{
    auto path = createTarget(context, disk);
    if (!path || localfiles::isSameFile(context.connection, disk.targetPool, disk.targetVolume,
                                        *path, R_OK | W_OK))
        return path;
    RAMET_TRY(context.rollback.undoNow(targetUndo(context, disk)));
    return std::unexpected(Error{ErrorKind::Unsupported,
                                 "create volume",
                                 disk.targetVolume,
                                 "the node's folder is not the one seen here",
                                 {}});
}

bool isFull(const Connection &connection, const QString &pool)
{
    static_cast<void>(pools::refresh(connection, pool));
    const auto record = pools::get(connection, pool);
    const auto read = record ? readPool(*record, {}) : std::unexpected(record.error());
    return read && read->active && read->availableBytes < fullBytes;
}

Undo targetUndo(const CopyContext &context, const DiskPlan &disk)
{
    return {.kind = Undo::Kind::DeleteVolume,
            .node = context.node,
            .name = disk.targetVolume,
            .pool = disk.targetPool};
}

Status refreshWhenIdle(const Connection &connection, const QString &pool,
                       const std::stop_token &stop, const std::function<void()> &waiting)
{
    for (Stall stall(copyStallLimit);;) {
        const Status refreshed = pools::refresh(connection, pool);
        if (refreshed || refreshed.error().kind != ErrorKind::Busy || stall.isAt(0))
            return refreshed;
        waiting();
        if (!Cancel(stop).pause(std::chrono::milliseconds(200)))
            return std::unexpected(cancelled(pool));
    }
}

} // namespace ramet
