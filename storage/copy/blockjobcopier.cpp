// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/blockjobcopier.h"

#include "storage/backend/rbdtool.h"
#include "storage/copy/copyhelper.h"
#include "storage/copy/imagename.h"
#include "storage/copy/target.h"
#include "storage/domain/rbddisk.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/undo/journal.h"

#include <QJsonArray>
#include <algorithm>
#include <utility>

namespace ramet {

namespace {

constexpr const char *helperFact = "helper";

/// Block jobs of one helper domain copy the disks; each can be ended at any moment.
class BlockJobCopier final : public DiskCopier {
public:
    BlockJobCopier(CopyContext &context, HelperPlatform platform, std::vector<DiskPlan> disks)
        : m_context(context)
        , m_helper(context, std::move(platform))
        , m_disks(std::move(disks))
    {
        adopt();
    }

    bool isUnderWay(const DiskPlan &disk) override { return m_helper.isCopying(indexOf(disk)); }

    Result<QString> copy(const DiskPlan &disk) override
    {
        const size_t index = indexOf(disk);
        // The daemon may have died while it began a job: then QEMU refuses the same one again
        // (seen: "Duplicate nodes with node-name='libvirt-2-storage'").
        if (std::exchange(m_isTakenOver, false) && !m_helper.isCopying(index))
            RAMET_TRY(m_helper.end());
        if (!m_helper.isRunning())
            RAMET_TRY(start());
        const auto path = m_helper.isCopying(index) ? pathOf(disk) : createTarget(m_context, disk);
        if (!path)
            return path;
        const Status copied = m_helper.mirror(index, disk, *path);
        if (copied)
            return path;
        if (copied.error().operation != QLatin1String(CopyHelper::stalled))
            return std::unexpected(copied.error());
        RAMET_TRY(m_helper.end()); // once more, by a helper of this run
        RAMET_TRY(m_context.rollback.undoNow(targetUndo(m_context, disk)));
        return copy(disk);
    }

    Status finish() override { return m_helper.end(); }

private:
    size_t indexOf(const DiskPlan &disk) const
    {
        const auto found = std::find_if(m_disks.begin(), m_disks.end(), [&](const DiskPlan &own) {
            return own.target == disk.target;
        });
        return static_cast<size_t>(found - m_disks.begin());
    }

    Result<QString> pathOf(const DiskPlan &disk) const
    {
        return pools::volumePath(m_context.connection, disk.targetPool, disk.targetVolume);
    }

    Status start()
    {
        std::vector<HelperDisk> disks;
        for (const DiskPlan &disk : m_disks) {
            const auto rbd = rbdSourceOf(m_context.connection, disk.sourcePool);
            if (!rbd)
                return std::unexpected(rbd.error());
            disks.push_back({sourceLayers(disk), true, *rbd, disk.layersOpen});
        }
        RAMET_TRY(m_helper.start(disks));
        if (!m_context.journal)
            return {};
        QJsonArray targets;
        for (const DiskPlan &disk : m_disks)
            targets << disk.target;
        return m_context.journal->note(helperFact, {{"uuid", m_helper.uuid()}, {"disks", targets}});
    }

    /// The helper of an earlier run of this task: it copied on meanwhile.
    void adopt()
    {
        const QJsonObject fact =
            m_context.journal ? m_context.journal->fact(helperFact) : QJsonObject();
        const QJsonArray targets = fact["disks"].toArray();
        bool same = !m_disks.empty() && targets.size() == qsizetype(m_disks.size());
        for (size_t i = 0; same && i < m_disks.size(); ++i)
            same = targets[qsizetype(i)].toString() == m_disks[i].target;
        if (same)
            m_isTakenOver = m_helper.adopt(fact["uuid"].toString());
    }

    CopyContext &m_context;
    CopyHelper m_helper;
    bool m_isTakenOver = false;
    std::vector<DiskPlan> m_disks;
};

} // namespace

std::unique_ptr<DiskCopier> makeBlockJobCopier(CopyContext &context, HelperPlatform platform,
                                               std::vector<DiskPlan> disks)
{
    return std::make_unique<BlockJobCopier>(context, std::move(platform), std::move(disks));
}

} // namespace ramet
