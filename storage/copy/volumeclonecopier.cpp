// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/diskcopier.h"

#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

namespace ramet {

namespace {

/// The daemon copies by itself and cannot be asked to stop: a stop waits for its end.
class VolumeCloneCopier final : public DiskCopier {
public:
    explicit VolumeCloneCopier(CopyContext &context)
        : m_context(context)
    {
    }

    Result<QString> copy(const DiskPlan &disk) override
    {
        const QString xml =
            volumeDefinition({disk.targetVolume, disk.targetFormat, disk.capacityBytes, {}, {}});
        auto path = pools::cloneVolume(m_context.connection, disk.targetPool, disk.targetVolume,
                                       xml, disk.sourcePool, disk.sourceVolume);
        if (path) {
            m_context.rollback.arm(disk.targetVolume,
                                   [connection = m_context.connection, pool = disk.targetPool,
                                    volume = disk.targetVolume] {
                                       return pools::deleteVolume(connection, pool, volume);
                                   });
            m_context.progress(1);
        } else {
            m_context.rollback.noteIfLost(disk.targetVolume, path.error());
        }
        return path;
    }

private:
    CopyContext &m_context;
};

} // namespace

std::unique_ptr<DiskCopier> makeVolumeCloneCopier(CopyContext &context)
{
    return std::make_unique<VolumeCloneCopier>(context);
}

} // namespace ramet
