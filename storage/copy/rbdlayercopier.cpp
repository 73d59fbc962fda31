// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/rbdlayercopier.h"

#include "storage/copy/target.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

namespace ramet {

namespace {

/// A layered clone on Ceph: ready at once. libvirt makes it of a protected snapshot of the source,
/// which it makes too, or takes again while the source was not written to since.
class RbdLayerCopier final : public DiskCopier {
public:
    explicit RbdLayerCopier(CopyContext &context)
        : m_context(context)
    {
    }

    Result<QString> copy(const DiskPlan &disk) override
    {
        const Undo base{.kind = Undo::Kind::ReleaseBase,
                        .node = m_context.node,
                        .name = disk.sourceVolume,
                        .pool = disk.sourcePool};
        // Armed first, so that it is taken back after the clone.
        RAMET_TRY(m_context.rollback.make(base, [] { return Status(); }));
        const QString xml =
            volumeDefinition({disk.targetVolume, "raw", disk.capacityBytes, {}, {}});
        return m_context.rollback.make(targetUndo(m_context, disk), [&] {
            return pools::cloneVolume(m_context.connection, disk.targetPool, disk.targetVolume, xml,
                                      disk.targetPool, disk.sourceVolume);
        });
    }

private:
    CopyContext &m_context;
};

} // namespace

std::unique_ptr<DiskCopier> makeRbdLayerCopier(CopyContext &context)
{
    return std::make_unique<RbdLayerCopier>(context);
}

} // namespace ramet
