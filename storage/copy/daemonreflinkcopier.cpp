// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/daemonreflinkcopier.h"

#include "storage/copy/target.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

namespace ramet {

namespace {

/// The daemon lets the new file share the old one's blocks.
class DaemonReflinkCopier final : public DiskCopier {
public:
    explicit DaemonReflinkCopier(CopyContext &context)
        : m_context(context)
    {
    }

    Result<QString> copy(const DiskPlan &disk) override
    {
        const QString xml =
            volumeDefinition({disk.targetVolume, disk.targetFormat, disk.capacityBytes, {}, {}});
        auto path = m_context.rollback.make(targetUndo(m_context, disk), [&] {
            return pools::cloneVolume(m_context.connection, disk.targetPool, disk.targetVolume, xml,
                                      disk.sourcePool, disk.sourceVolume, pools::CloneBy::Reflink);
        });
        if (path)
            m_context.progress(1);
        // libvirt has no code for "the file system cannot". It leaves nothing behind; a reason
        // that concerns other methods too will be met again.
        else if (path.error().kind == ErrorKind::Failed)
            path.error().kind = ErrorKind::Unsupported;
        return path;
    }

private:
    CopyContext &m_context;
};

} // namespace

std::unique_ptr<DiskCopier> makeDaemonReflinkCopier(CopyContext &context)
{
    return std::make_unique<DaemonReflinkCopier>(context);
}

} // namespace ramet
