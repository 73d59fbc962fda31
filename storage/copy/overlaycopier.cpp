// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/overlaycopier.h"

#include "storage/copy/target.h"

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

} // namespace ramet
