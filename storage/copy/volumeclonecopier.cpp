// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/volumeclonecopier.h"

#include "storage/copy/target.h"
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
        auto path = m_context.rollback.make(targetUndo(m_context, disk), [&] {
            return pools::cloneVolume(m_context.connection, disk.targetPool, disk.targetVolume, xml,
                                      disk.sourcePool, disk.sourceVolume);
        });
        if (path)
            m_context.progress(1);
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
