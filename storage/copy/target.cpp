// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/target.h"

#include "storage/copy/localfile.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <unistd.h>

namespace ramet {

namespace {

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
    const auto xml = pools::volumeXml(context.connection, disk.sourcePool, disk.sourceVolume);
    if (!xml)
        return std::unexpected(xml.error());
    const auto source = readVolume(*xml);
    if (!source)
        return std::unexpected(source.error());
    volume.capacityBytes = source->fileBytes;
    return volume;
}

} // namespace

Result<QString> createTarget(CopyContext &context, const DiskPlan &disk)
{
    const auto volume = disk.asContainer ? container(context, disk) : emptyVolume(disk);
    if (!volume)
        return std::unexpected(volume.error());
    return context.rollback.make(targetUndo(context, disk), [&] {
        return pools::createVolume(context.connection, disk.targetPool, disk.targetVolume,
                                   volumeDefinition(*volume));
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

Undo targetUndo(const CopyContext &context, const DiskPlan &disk)
{
    return {.kind = Undo::Kind::DeleteVolume,
            .node = context.node,
            .name = disk.targetVolume,
            .pool = disk.targetPool};
}

} // namespace ramet
