// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/clonedisks.h"

#include "storage/backend/rbdtool.h"
#include "storage/clone/rememberedcopies.h"
#include "storage/copy/nodestreamcopier.h"
#include "storage/copy/target.h"
#include "storage/domain/rbddisk.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"
#include "storage/undo/journal.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSysInfo>
#include <algorithm>

Q_LOGGING_CATEGORY(lcCloneDisks, "ramet.storage.clone")

namespace ramet {

namespace {

QString factOf(const DiskPlan &disk)
{
    return "disk:" + disk.target;
}

/// What this program wrote by itself is on the storage for sure only while this machine runs on: a
/// power cut takes what was in memory. Empty: the daemon or QEMU saw to that.
QString bootIdFor(CopyMethod method)
{
    const bool isLocal = method == CopyMethod::LocalConvert || method == CopyMethod::LocalReflink;
    return isLocal ? QString::fromLatin1(QSysInfo::bootUniqueId()) : QString();
}

} // namespace

CloneDisks::CloneDisks(CopyContext &context, const ClonePlan &plan, LiveSource source,
                       HelperPlatform platform, Report report)
    : m_context(context)
    , m_plan(plan)
    , m_source(std::move(source))
    , m_platform(std::move(platform))
    , m_report(std::move(report))
{
}

Status CloneDisks::makeAll()
{
    std::vector<DiskPlan> byCopiers;
    std::ranges::copy_if(m_plan.disks, std::back_inserter(byCopiers), [](const DiskPlan &disk) {
        return disk.isMade() && (!disk.isLive() || !disk.readNode.isEmpty());
    });
    m_copiers.emplace(m_context, m_platform, std::move(byCopiers));
    RAMET_TRY(makeLive());
    for (const DiskPlan &disk : m_plan.disks) {
        if (m_context.stop.stop_requested())
            return std::unexpected(cancelled(disk.target));
        if (disk.isMade() && !disk.isLive() && !takeFinished(disk))
            RAMET_TRY(make(disk));
    }
    return finish();
}

Status CloneDisks::finish()
{
    return m_copiers ? m_copiers->finish() : Status();
}

/// An earlier run of this task noted that the disk is whole.
bool CloneDisks::takeFinished(const DiskPlan &disk)
{
    const QJsonObject fact =
        m_context.journal ? m_context.journal->fact(factOf(disk)) : QJsonObject();
    const auto method = static_cast<CopyMethod>(fact["method"].toInt());
    if (fact.isEmpty() || fact["boot"].toString() != bootIdFor(method))
        return false;
    const auto rbd = rbdSourceOf(m_context.connection, disk.targetPool);
    if (!rbd)
        return false;
    m_sources[disk.target] = {fact["path"].toString(), disk.targetPool, disk.targetVolume,
                              disk.targetFormat, *rbd};
    m_made.push_back({disk.target, method, disk.sourcePath, fact["path"].toString(),
                      disk.targetFormat, fact["bytes"].toString().toULongLong()});
    m_made.back().checksum = QByteArray::fromHex(fact["checksum"].toString().toLatin1());
    m_doneBytes += disk.bytesToCopy;
    return true;
}

void CloneDisks::begin(const DiskPlan &disk)
{
    m_context.progress = [this, &disk](double part) {
        const double bytes = static_cast<double>(disk.bytesToCopy) * std::min(part, 1.0);
        const double done = static_cast<double>(m_doneBytes) + bytes;
        m_report(disk, m_firstHalf + static_cast<quint64>(done * m_share));
    };
    m_context.progress(0);
}

/// Copies of one instant: all or none of an earlier run's are of use.
Status CloneDisks::makeLive()
{
    std::vector<DiskPlan> disks;
    std::ranges::copy_if(m_plan.disks, std::back_inserter(disks), &DiskPlan::isLive);
    if (disks.empty() || std::all_of(disks.begin(), disks.end(),
                                     [this](const DiskPlan &disk) { return takeFinished(disk); }))
        return {};
    // One of them alone, or from before a restart, is of no use: all are made again. Nothing else
    // has been made yet.
    m_sources.clear();
    m_made.clear();
    m_doneBytes = 0;
    std::vector<DiskPlan> atSource; // what its QEMU writes to
    DiskPlan whole;
    for (const DiskPlan &disk : disks) {
        RAMET_TRY(dropLive(disk));
        atSource.push_back(disk.readNode.isEmpty() ? disk : stagePlan(disk));
        whole.bytesToCopy += disk.bytesToCopy;
    }
    whole.target = disks.front().target;
    whole.targetPool = atSource.front().targetPool;
    whole.targetVolume = atSource.front().targetVolume;
    const bool isHalf = !disks.front().readNode.isEmpty(); // then they go to the other node
    m_share = isHalf ? 0.5 : 1;
    begin(whole);
    const auto copied = copyLive(m_context, m_source, atSource);
    if (!copied)
        return std::unexpected(placed(copied.error(), whole));
    qCInfo(lcCloneDisks) << "held" << m_source.name << "for" << copied->heldSeconds * 1000 << "ms";
    m_heldSeconds = copied->heldSeconds;
    m_firstHalf = isHalf ? whole.bytesToCopy / 2 : 0;
    for (const DiskPlan &disk : disks)
        RAMET_TRY(take(disk, *copied));
    m_firstHalf = 0;
    m_share = 1;
    return {};
}

/// What an earlier run left of it.
Status CloneDisks::dropLive(const DiskPlan &disk)
{
    if (disk.readNode.isEmpty())
        return m_context.rollback.undoNow(liveTargetUndo(m_source, disk));
    RAMET_TRY(m_context.rollback.undoNow(liveTargetUndo(m_source, stagePlan(disk))));
    return m_context.rollback.undoNow(targetUndo(m_context, disk));
}

/// Takes over what the running VM's own QEMU has copied.
Status CloneDisks::take(const DiskPlan &disk, const LiveCopy &copied)
{
    if (!disk.readNode.isEmpty())
        return make(disk);
    if (m_source.node != m_context.node) // made through the other node
        RAMET_TRY(pools::refresh(m_context.connection, disk.targetPool));
    const auto path = pools::volumePath(m_context.connection, disk.targetPool, disk.targetVolume);
    return path ? finished(disk, copied.method, *path) : std::unexpected(path.error());
}

Status CloneDisks::make(const DiskPlan &disk)
{
    begin(disk);
    QElapsedTimer timer;
    timer.start();
    const auto path = m_copiers->copy(disk, m_method);
    if (!path)
        return std::unexpected(placed(path.error(), disk));
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    m_context.progress(1);
    RAMET_TRY(finished(disk, m_method, *path));
    m_made.back().passedOver = m_copiers->passedOver();
    learnSpeed(seconds);
    return {};
}

/// Tells where the disk was being written.
Error CloneDisks::placed(Error error, const DiskPlan &disk) const
{
    error.place = {disk.target, disk.targetPool, {}, disk.bytesToCopy};
    if (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Cancelled)
        return error;
    const auto record = pools::get(m_context.connection, disk.targetPool);
    const auto pool =
        record ? readPool(*record, {}) : Result<StoragePool>(std::unexpected(record.error()));
    if (pool && pool->holdsFiles())
        error.place.path = pool->path + '/' + disk.targetVolume;
    return error;
}

/// Of the disk that was made last.
void CloneDisks::learnSpeed(double seconds) const
{
    const bool isMeasured =
        m_context.nodes && m_context.bytesPerSecond() == 0 && m_made.back().passedOver.empty();
    if (isMeasured)
        rememberSpeed(*m_context.nodes, m_plan, m_made.back(), seconds);
}

/// Only now: what copies, copies between equal lengths. What was not there before reads as zeros,
/// also above a shorter base.
Status CloneDisks::grow(const DiskPlan &disk) const
{
    if (disk.grownBytes == 0)
        return {};
    qCInfo(lcCloneDisks) << "growing" << disk.targetVolume << "to" << disk.grownBytes;
    return pools::resizeVolume(m_context.connection, disk.targetPool, disk.targetVolume,
                               disk.grownBytes, pools::Resize::Grow);
}

Status CloneDisks::finished(const DiskPlan &disk, CopyMethod method, const QString &path)
{
    RAMET_TRY(grow(disk));
    m_doneBytes += disk.bytesToCopy;
    const auto rbd = rbdSourceOf(m_context.connection, disk.targetPool);
    if (!rbd)
        return std::unexpected(rbd.error());
    m_sources[disk.target] = {path, disk.targetPool, disk.targetVolume, disk.targetFormat, *rbd};
    const auto info = pools::volumeInfo(m_context.connection, disk.targetPool, disk.targetVolume);
    const quint64 bytes = info ? info->allocationBytes : 0;
    m_made.push_back({disk.target, method, disk.sourcePath, path, disk.targetFormat, bytes});
    if (m_context.checksums)
        m_made.back().checksum = (*m_context.checksums)[disk.target];
    if (!m_context.journal)
        return {};
    return m_context.journal->noteHint(
        factOf(disk), {{"path", path},
                       {"method", static_cast<int>(method)},
                       {"bytes", QString::number(bytes)},
                       {"checksum", QString::fromLatin1(m_made.back().checksum.toHex())},
                       {"boot", bootIdFor(method)}});
}

} // namespace ramet
