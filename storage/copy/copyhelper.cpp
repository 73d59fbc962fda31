// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/copyhelper.h"

#include "storage/backend/rbdtool.h"
#include "storage/base/cancel.h"
#include "storage/base/stall.h"
#include "storage/copy/jobtarget.h"
#include "storage/domain/identity.h"
#include "storage/domain/rbddisk.h"
#include "storage/libvirt/blockjobcalls.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainstart.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <QDeadlineTimer>
#include <algorithm>

namespace ramet {

using namespace std::chrono_literals;

/// Ceph keeps an image in objects of this size, each there or not. Zeros that begin or end within
/// one are written: by QEMU's own pieces a sparse disk of 96 MiB took 48 instead of 20.
constexpr unsigned cephObjectBytes = 4 << 20;
constexpr auto closeLimit = 10min; ///< to write what the kernel still keeps of the disks
constexpr auto serverLimit = 8s;   ///< for another node to answer, also on a slow link

Error ofVmDisk(Error error, const QString &helperUuid, const QString &helperDisk,
               const QString &target)
{
    if (error.object != helperUuid && error.object != helperDisk)
        return error;
    error.object = target;
    if (error.kind == ErrorKind::NotFound)
        error.kind = ErrorKind::Failed;
    return error;
}

Undo CopyHelper::undo() const
{
    return {.kind = Undo::Kind::EndHelper,
            .node = m_context.node,
            .uuid = m_uuid,
            .name = helperName(m_uuid)};
}

Status CopyHelper::start(const std::vector<HelperDisk> &disks)
{
    m_uuid = newUuid();
    const QString name = helperName(m_uuid);
    const bool isServed =
        std::ranges::any_of(disks, [](const HelperDisk &disk) { return disk.nbd.has_value(); });
    const QString xml = helperDefinition(name, m_uuid, m_platform, disks);
    const auto started = m_context.rollback.make(undo(), [&] {
        return isServed ? domains::createPausedWithin(m_context.connection, name, m_uuid, xml,
                                                      Cancel(m_context.stop).within(serverLimit))
                        : domains::createPaused(m_context.connection, name, xml);
    });
    if (started)
        return {};
    m_uuid.clear();
    return std::unexpected(started.error());
}

bool CopyHelper::adopt(const QString &uuid)
{
    if (domains::exists(m_context.connection, uuid).value_or(false))
        m_uuid = uuid;
    m_isAdopted = isRunning();
    return m_isAdopted;
}

bool CopyHelper::isCopying(size_t index) const
{
    if (!isRunning())
        return false;
    const auto job = blockjobs::info(m_context.connection, m_uuid, helperDiskName(index));
    return job && job->has_value();
}

Status CopyHelper::mirror(size_t index, const DiskPlan &to, const QString &path)
{
    const QString disk = helperDiskName(index);
    const Status copied = runJob(disk, isCopying(index), to, path);
    if (!copied)
        return std::unexpected(ofVmDisk(copied.error(), m_uuid, disk, to.target));
    return {};
}

Status CopyHelper::runJob(const QString &disk, bool isUnderWay, const DiskPlan &to,
                          const QString &path)
{
    const auto rbd = rbdSourceOf(m_context.connection, to.targetPool);
    if (!rbd)
        return std::unexpected(rbd.error());
    m_isToCeph = rbd->has_value();
    if (!isUnderWay)
        RAMET_TRY(startJobInto(to, path, *rbd, [&](const QString &diskXml) {
            return blockjobs::startCopy(m_context.connection, m_uuid, disk, diskXml,
                                        m_context.bytesPerSecond(),
                                        m_isToCeph ? cephObjectBytes : 0);
        }));
    RAMET_TRY(waitUntilCopied(to, disk));
    // Ended without a pivot, a mirror that was ready stays a whole copy.
    return blockjobs::abort(m_context.connection, m_uuid, disk);
}

Status CopyHelper::end()
{
    if (!isRunning())
        return {};
    const Status status = m_context.rollback.undoNow(undo());
    if (status) {
        m_uuid.clear();
        m_isAdopted = false;
    }
    return status;
}

Status CopyHelper::close()
{
    RAMET_TRY(
        domains::close(m_context.connection, m_uuid, Cancel(m_context.stop).within(closeLimit)));
    return end();
}

void CopyHelper::applyLimit(const QString &disk, quint64 present) const
{
    const quint64 wanted = m_context.bytesPerSecond();
    if (wanted != present)
        static_cast<void>(blockjobs::setSpeed(m_context.connection, m_uuid, disk, wanted));
}

Status CopyHelper::waitUntilCopied(const DiskPlan &to, const QString &disk)
{
    QDeadlineTimer readyLimit(QDeadlineTimer::Forever);
    Stall stall(copyStallLimit);
    for (auto wait = 10ms;; wait = std::min(wait * 2, 200ms)) {
        if (m_context.stop.stop_requested())
            return std::unexpected(cancelled(to.target));
        const auto info = blockjobs::info(m_context.connection, m_uuid, disk);
        if (!info)
            return std::unexpected(info.error());
        if (!*info)
            return std::unexpected(whyEnded(to));
        const BlockJobInfo &job = **info;
        applyLimit(disk, job.bytesPerSecondLimit);
        report(to, job);
        if (stall.isAt(job.doneBytes, m_context.bytesPerSecond() > 0))
            return std::unexpected(Error{
                ErrorKind::Failed, "copy disk", to.target, "the copy job does not advance", {}});
        if (job.doneBytes >= job.totalBytes && job.totalBytes > 0) {
            const auto ready = blockjobs::isReady(m_context.connection, m_uuid, disk);
            if (!ready)
                return std::unexpected(ready.error());
            if (*ready)
                return {};
            if (m_isAdopted && readyLimit.isForever())
                readyLimit = QDeadlineTimer(10s);
            if (readyLimit.hasExpired())
                return std::unexpected(Error{ErrorKind::Failed, stalled, to.target, {}, {}});
            wait = std::min(wait, 50ms);
        }
        Cancel(m_context.stop).pause(wait);
    }
}

/// Of a raw image the job counts holes as if they were data; what the new disk holds is the truth.
/// Of an image on Ceph libvirt tells the capacity for that.
void CopyHelper::report(const DiskPlan &to, const BlockJobInfo &job) const
{
    if (m_isToCeph) {
        if (job.totalBytes > 0)
            m_context.progress(static_cast<double>(job.doneBytes) /
                               static_cast<double>(job.totalBytes));
        return;
    }
    const auto info = pools::volumeInfo(m_context.connection, to.targetPool, to.targetVolume);
    if (info && to.bytesToCopy > 0)
        m_context.progress(static_cast<double>(info->allocationBytes) /
                           static_cast<double>(to.bytesToCopy));
}

/// QEMU ends a failed job without an error that libvirt passes on: look at the likely cause.
Error CopyHelper::whyEnded(const DiskPlan &to) const
{
    Error error{ErrorKind::Failed, "copy disk", to.target, "the copy job ended early", {}};
    // Without it the daemon tells what was free when it looked last.
    static_cast<void>(pools::refresh(m_context.connection, to.targetPool));
    const auto record = pools::get(m_context.connection, to.targetPool);
    const auto pool = record ? readPool(*record, {}) : Result<StoragePool>(std::unexpected(error));
    const auto held = pools::volumeInfo(m_context.connection, to.targetPool, to.targetVolume);
    const quint64 written = held ? held->allocationBytes : 0;
    const quint64 missing = to.bytesToCopy > written ? to.bytesToCopy - written : 0;
    if (pool && pool->availableBytes <= missing) {
        error.kind = ErrorKind::NoSpace;
        error.object = to.targetPool;
    }
    return error;
}

} // namespace ramet
