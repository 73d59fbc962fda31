// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/localreflinkcopier.h"

#include "storage/copy/localfile.h"
#include "storage/copy/qemuimg.h"
#include "storage/copy/target.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <fcntl.h>

namespace ramet {

namespace {

/// The new file shares the old one's blocks until either is written to, whatever the format.
/// Only where this process sees the very files that the node sees.
class LocalReflinkCopier final : public DiskCopier {
public:
    explicit LocalReflinkCopier(CopyContext &context)
        : m_context(context)
    {
    }

    bool isPossible(const DiskPlan &disk) override
    {
        const auto record = pools::get(m_context.connection, disk.targetPool);
        const auto pool =
            record ? readPool(*record, {}) : Result<StoragePool>(std::unexpected(record.error()));
        const auto source = openSource(disk);
        return pool && source && isWhole(disk) && localfiles::canShareBlocks(source, pool->path);
    }

    Result<QString> copy(const DiskPlan &disk) override
    {
        auto path = createLocalTarget(m_context, disk);
        if (!path)
            return path;
        // Opened once each: a path may be another file's a moment later.
        const auto target = localfiles::openSame(m_context.connection, disk.targetPool,
                                                 disk.targetVolume, *path, O_RDWR);
        Status status = localfiles::shareBlocks(openSource(disk), target, *path);
        if (status && isQcow2(disk))
            status =
                qemuimg::keepOnly(localfiles::pathOf(target), disk.sourceSnapshot, m_context.stop);
        if (!status)
            return std::unexpected(takenBack(disk, status.error()));
        m_context.progress(1);
        return path;
    }

private:
    localfiles::Descriptor openSource(const DiskPlan &disk) const
    {
        return localfiles::openSame(m_context.connection, disk.sourcePool, disk.sourceVolume,
                                    disk.sourcePath, O_RDONLY);
    }

    static bool isQcow2(const DiskPlan &disk)
    {
        return disk.sourceFormat == u"qcow2" && !disk.asContainer;
    }

    /// Whether the disk is in that one file, and the snapshot too.
    bool isWhole(const DiskPlan &disk) const
    {
        if (disk.layersOpen || disk.layers.size() > 1 ||
            (!disk.layers.empty() && disk.layers.front().slice))
            return false;
        if (!isQcow2(disk))
            return disk.sourceSnapshot.isEmpty();
        const auto facts = qemuimg::readContainer(disk.sourcePath, m_context.stop);
        return facts && !facts->needsOtherFiles && !facts->isCorrupt &&
               (disk.sourceSnapshot.isEmpty() || facts->findSnapshot(disk.sourceSnapshot));
    }

    /// After Unsupported nothing may be left for the next way to meet.
    Error takenBack(const DiskPlan &disk, Error error)
    {
        if (error.kind == ErrorKind::NoSpace)
            error.object = disk.targetPool;
        if (error.kind != ErrorKind::Unsupported)
            return error;
        const Status undone = m_context.rollback.undoNow(targetUndo(m_context, disk));
        return undone ? error : undone.error();
    }

    CopyContext &m_context;
};

} // namespace

std::unique_ptr<DiskCopier> makeLocalReflinkCopier(CopyContext &context)
{
    return std::make_unique<LocalReflinkCopier>(context);
}

} // namespace ramet
