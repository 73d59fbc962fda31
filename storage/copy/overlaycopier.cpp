// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/diskcopier.h"

#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

namespace ramet {

namespace {

/// A qcow2 file on top of the source, which stays as it is: ready at once, whatever the size.
class OverlayCopier final : public DiskCopier {
public:
    explicit OverlayCopier(CopyContext &context)
        : m_context(context)
    {
    }

    Result<QString> copy(const DiskPlan &disk) override { return createTarget(m_context, disk); }

private:
    CopyContext &m_context;
};

} // namespace

std::unique_ptr<DiskCopier> makeOverlayCopier(CopyContext &context)
{
    return std::make_unique<OverlayCopier>(context);
}

Result<QString> createTarget(CopyContext &context, const DiskPlan &disk)
{
    const bool linked = disk.action == DiskPlan::Action::Link;
    const QString xml = volumeDefinition({disk.targetVolume, disk.targetFormat, disk.capacityBytes,
                                          linked ? disk.sourcePath : QString(),
                                          linked ? disk.sourceFormat : QString()});
    auto path = pools::createVolume(context.connection, disk.targetPool, disk.targetVolume, xml);
    if (path)
        context.rollback.arm(
            disk.targetVolume,
            [connection = context.connection, pool = disk.targetPool, volume = disk.targetVolume] {
                return pools::deleteVolume(connection, pool, volume);
            });
    else
        context.rollback.noteIfLost(disk.targetVolume, path.error());
    return path;
}

Error cancelled(const QString &object)
{
    return {ErrorKind::Cancelled, "clone", object, {}, {}};
}

} // namespace ramet
