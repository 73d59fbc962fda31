// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/nodenbdcopier.h"

#include "storage/copy/blockjobcopier.h"
#include "storage/copy/nbdsource.h"
#include "storage/copy/nodestreamcopier.h"
#include "storage/copy/target.h"

namespace ramet {

namespace {

/// One disk after the other, so that a port is open for no longer than its disk takes.
class NodeNbdCopier final : public DiskCopier {
public:
    NodeNbdCopier(CopyContext &context, HelperPlatform platform)
        : m_context(context)
        , m_platform(std::move(platform))
    {
    }

    bool isUnderWay(const DiskPlan &disk) override { return copierOf(disk).isUnderWay(disk); }

    Result<QString> copy(const DiskPlan &disk) override
    {
        if (m_refusal)
            return std::unexpected(*m_refusal);
        auto path = copierOf(disk).copy(disk);
        if (path)
            RAMET_TRY(finish());
        if (path && disk.isLive())
            RAMET_TRY(
                m_context.rollback.undoNow(targetUndo(stageContext(m_context), stagePlan(disk))));
        if (!path && mayTryNext(path.error()) && path.error().object != disk.target)
            m_refusal = path.error(); // not seconds again for each disk
        return path;
    }

    Status finish() override
    {
        const Status ended = m_copier ? m_copier->finish() : Status();
        m_copier.reset();
        m_target.clear();
        return ended;
    }

private:
    DiskCopier &copierOf(const DiskPlan &disk)
    {
        if (m_target != disk.target) {
            m_target = disk.target;
            m_copier =
                makeBlockJobCopier(m_context, m_platform, {disk},
                                   std::make_unique<NbdSource>(m_context, m_platform), nodeNbdFact);
        }
        return *m_copier;
    }

    CopyContext &m_context;
    const HelperPlatform m_platform;
    std::unique_ptr<DiskCopier> m_copier; ///< of the present disk
    QString m_target;
    std::optional<Error> m_refusal;
};

} // namespace

std::unique_ptr<DiskCopier> makeNodeNbdCopier(CopyContext &context, const HelperPlatform &platform)
{
    return std::make_unique<NodeNbdCopier>(context, platform);
}

} // namespace ramet
