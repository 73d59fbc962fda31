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

constexpr const char *localFact = "helper";

class LocalSource final : public HelperSource {
public:
    explicit LocalSource(const Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<HelperDisk>> open(const std::vector<DiskPlan> &plans) override
    {
        std::vector<HelperDisk> disks;
        for (const DiskPlan &disk : plans) {
            const auto rbd = rbdSourceOf(m_connection, disk.sourcePool);
            if (!rbd)
                return std::unexpected(rbd.error());
            disks.push_back({.layers = sourceLayers(disk), .rbd = *rbd, .isOpen = disk.layersOpen});
        }
        return disks;
    }

private:
    const Connection m_connection;
};

/// Block jobs of one helper domain copy the disks; each can be ended at any moment.
class BlockJobCopier final : public DiskCopier {
public:
    BlockJobCopier(CopyContext &context, HelperPlatform platform, std::vector<DiskPlan> disks,
                   std::unique_ptr<HelperSource> source, QString fact)
        : m_context(context)
        , m_helper(context, std::move(platform))
        , m_disks(std::move(disks))
        , m_source(std::move(source))
        , m_fact(std::move(fact))
    {
        adopt();
    }

    bool isUnderWay(const DiskPlan &disk) override
    {
        return m_isServed && m_helper.isCopying(indexOf(disk));
    }

    Result<QString> copy(const DiskPlan &disk) override
    {
        const size_t index = indexOf(disk);
        // The daemon may have died while it began a job: then QEMU refuses the same one again
        // (seen: "Duplicate nodes with node-name='libvirt-2-storage'").
        if (std::exchange(m_isTakenOver, false) && !isUnderWay(disk))
            RAMET_TRY(finish());
        m_isServed = true;
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
        RAMET_TRY(finish()); // once more, by a helper of this run
        RAMET_TRY(m_context.rollback.undoNow(targetUndo(m_context, disk)));
        return copy(disk);
    }

    /// Who reads goes first.
    Status finish() override
    {
        const Status ended = m_helper.end();
        const Status closed = m_source->close();
        return ended ? closed : ended;
    }

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

    Status begin()
    {
        const auto disks = m_source->open(m_disks);
        if (!disks)
            return std::unexpected(disks.error());
        const Status started = m_helper.start(*disks);
        if (!started)
            RAMET_TRY(m_source->close());
        return started;
    }

    Status start()
    {
        Status begun = begin();
        while (!begun && mayTryNext(begun.error()) && m_source->hasOther(begun.error().detail))
            begun = begin();
        RAMET_TRY(begun);
        if (!m_context.journal)
            return {};
        QJsonArray targets;
        for (const DiskPlan &disk : m_disks)
            targets << disk.target;
        return m_context.journal->note(
            m_fact, {{"uuid", m_helper.uuid()}, {"disks", targets}, {"source", m_source->note()}});
    }

    /// The helper of an earlier run of this task: it copied on meanwhile.
    void adopt()
    {
        const QJsonObject fact =
            m_context.journal ? m_context.journal->fact(m_fact) : QJsonObject();
        const QJsonArray targets = fact["disks"].toArray();
        bool same = !m_disks.empty() && targets.size() == qsizetype(m_disks.size());
        for (size_t i = 0; same && i < m_disks.size(); ++i)
            same = targets[qsizetype(i)].toString() == m_disks[i].target;
        if (!same)
            return;
        m_isServed = m_source->adopt(fact["source"].toObject());
        m_isTakenOver = m_helper.adopt(fact["uuid"].toString());
    }

    CopyContext &m_context;
    CopyHelper m_helper;
    bool m_isTakenOver = false;
    bool m_isServed = true; ///< false: what was taken over reads from what has ended
    std::vector<DiskPlan> m_disks;
    std::unique_ptr<HelperSource> m_source;
    QString m_fact;
};

} // namespace

bool isNotedHelper(const Journal &journal, const QString &uuid)
{
    return std::ranges::any_of(std::array{localFact, nodeNbdFact}, [&](const char *name) {
        const QJsonObject fact = journal.fact(name);
        return fact["uuid"].toString() == uuid || fact["source"]["uuid"].toString() == uuid;
    });
}

std::unique_ptr<DiskCopier> makeBlockJobCopier(CopyContext &context, HelperPlatform platform,
                                               std::vector<DiskPlan> disks)
{
    return makeBlockJobCopier(context, std::move(platform), std::move(disks),
                              std::make_unique<LocalSource>(context.connection), localFact);
}

std::unique_ptr<DiskCopier> makeBlockJobCopier(CopyContext &context, HelperPlatform platform,
                                               std::vector<DiskPlan> disks,
                                               std::unique_ptr<HelperSource> source, QString fact)
{
    return std::make_unique<BlockJobCopier>(context, std::move(platform), std::move(disks),
                                            std::move(source), std::move(fact));
}

} // namespace ramet
