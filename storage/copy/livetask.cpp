// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/livetask.h"

#include "storage/base/cancel.h"
#include "storage/copy/target.h"
#include "storage/domain/domainxml.h"
#include "storage/libvirt/backupcalls.h"
#include "storage/libvirt/blockjobcalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/mirrorcalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <QLoggingCategory>
#include <algorithm>
#include <cmath>
#include <mutex>

Q_LOGGING_CATEGORY(lcLive, "ramet.storage.live")

namespace ramet {

using namespace std::chrono_literals;

namespace {

/// What this program's own copies of running VMs write to.
class OwnTargets {
public:
    void add(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_paths << path;
    }
    void remove(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_paths.removeOne(path);
    }
    bool holdAny(const QStringList &paths)
    {
        const std::lock_guard lock(m_mutex);
        return std::ranges::any_of(paths,
                                   [this](const auto &path) { return m_paths.contains(path); });
    }

private:
    std::mutex m_mutex;
    QStringList m_paths;
};

OwnTargets &targetsHere()
{
    static OwnTargets targets;
    return targets;
}

} // namespace

LiveTask::LiveTask(CopyContext &theContext, const LiveSource &theSource,
                   const std::vector<DiskPlan> &theDisks)
    : context(theContext)
    , source(theSource)
    , disks(theDisks)
{
}

LiveTask::~LiveTask()
{
    for (const auto &[disk, path] : copy.paths)
        targetsHere().remove(path);
}

Undo LiveTask::undo(Undo::Kind kind, const QString &disk, const QString &path) const
{
    return {.kind = kind,
            .node = source.node,
            .uuid = source.uuid,
            .name = source.name,
            .disk = disk,
            .path = path};
}

Status LiveTask::createTargets()
{
    for (const DiskPlan &disk : disks) {
        RAMET_TRY(checkStop());
        const auto path = context.rollback.make(liveTargetUndo(source, disk), [&] {
            return createEmpty(source.connection, disk.livePool,
                               {disk.targetVolume, disk.targetFormat, disk.capacityBytes, {}, {}});
        });
        if (!path)
            return std::unexpected(path.error());
        copy.paths[disk.target] = *path;
        targetsHere().add(*path);
    }
    return {};
}

Status LiveTask::checkStop() const
{
    if (context.stop.stop_requested())
        return std::unexpected(cancelled(source.name));
    return {};
}

quint64 LiveTask::speedOfEach() const
{
    const quint64 all = context.bytesPerSecond();
    return all == 0 ? 0 : std::max<quint64>(1, all / disks.size());
}

void LiveTask::applySpeed(double factor)
{
    const quint64 limit = speedOfEach();
    const auto wanted = static_cast<quint64>(std::ceil(static_cast<double>(limit) * factor));
    if (wanted != m_speed)
        setSpeed(wanted);
    m_speed = wanted;
}

void LiveTask::setSpeed(quint64 bytesPerSecondOfEach) const
{
    for (const DiskPlan &disk : disks) // that of a job that has ended cannot be set
        static_cast<void>(
            blockjobs::setSpeed(source.connection, source.uuid, disk.target, bytesPerSecondOfEach));
}

std::optional<quint64> LiveTask::report() const
{
    std::optional<quint64> allHeld = 0;
    double held = 0;
    double whole = 0;
    for (const DiskPlan &disk : disks) {
        const auto bytes = static_cast<double>(disk.bytesToCopy);
        whole += bytes;
        if (!pathOf(disk).startsWith('/')) { // on Ceph, where libvirt tells the capacity
            allHeld.reset();
            const auto job = blockjobs::info(source.connection, source.uuid, disk.target);
            if (job && *job && (*job)->totalBytes > 0)
                held += bytes * static_cast<double>((*job)->doneBytes) /
                        static_cast<double>((*job)->totalBytes);
            continue;
        }
        const auto info = pools::volumeInfo(source.connection, disk.livePool, disk.targetVolume);
        if (info)
            held += std::min(static_cast<double>(info->allocationBytes), bytes);
        allHeld = info && allHeld ? std::optional(*allHeld + info->allocationBytes) : std::nullopt;
    }
    if (whole > 0)
        context.progress(held / whole);
    return allHeld;
}

bool LiveTask::isStuck()
{
    const bool isForgotten = std::ranges::any_of(disks, [this](const DiskPlan &disk) {
        return mirrors::isForgotten(source.connection, source.uuid, disk.target);
    });
    if (!isForgotten)
        m_stuckLimit = QDeadlineTimer(QDeadlineTimer::Forever);
    else if (m_stuckLimit.isForever())
        m_stuckLimit = QDeadlineTimer(5s);
    return m_stuckLimit.hasExpired();
}

Status LiveTask::waitForTurn(const Error &busy)
{
    if (isStuck())
        return std::unexpected(
            withCause({ErrorKind::Failed, "wait for a copy", source.name, busy.detail, {}},
                      ErrorCause::StaleJob));
    if (m_turnLimit.hasExpired()) {
        if (!isOursAtWork())
            return std::unexpected(
                Error{ErrorKind::Busy, "wait for another job", source.name, busy.detail, {}});
        m_turnLimit = QDeadlineTimer(foreignJobLimit);
    }
    qCInfo(lcLive) << source.name << "is held by another job, waiting:" << busy.detail;
    context.waiting();
    Cancel(context.stop).pause(500ms);
    return checkStop();
}

bool LiveTask::isOursAtWork() const
{
    QStringList written;
    for (const auto &[disk, mirror] :
         mirrors::list(source.connection, source.uuid).value_or(std::map<QString, Mirror>()))
        written << mirror.path;
    written += backups::targets(source.connection, source.uuid).value_or(QStringList());
    if (targetsHere().holdAny(written))
        return true;
    if (written.isEmpty())
        return false;
    const auto records = domains::list(source.connection);
    for (const DomainRecord &record : records.value_or(std::vector<DomainRecord>())) {
        const auto vm = readDomain(record, source.node);
        if (!vm || !vm->marks.isBuilding)
            continue;
        for (const auto &volume : vm->marks.buildingVolumes) {
            const auto path = pools::volumePath(source.connection, volume.pool, volume.name);
            if (path && written.contains(*path))
                return true;
        }
    }
    return false;
}

bool LiveTask::lacksSpace() const
{
    std::map<QString, quint64> missing;
    for (const DiskPlan &disk : disks) {
        const auto info = pools::volumeInfo(source.connection, disk.livePool, disk.targetVolume);
        const quint64 held = info ? info->allocationBytes : 0;
        missing[disk.livePool] += disk.bytesToCopy > held ? disk.bytesToCopy - held : 0;
    }
    return std::any_of(missing.begin(), missing.end(), [&](const auto &need) {
        // Without it the daemon tells what was free when it looked last.
        static_cast<void>(pools::refresh(source.connection, need.first));
        const auto record = pools::get(source.connection, need.first);
        const auto pool =
            record ? readPool(*record, {}) : Result<StoragePool>(std::unexpected(record.error()));
        return pool && pool->availableBytes <= need.second;
    });
}

Error LiveTask::whyEnded(const QString &detail) const
{
    Error error{ErrorKind::Failed, "copy disk", source.name, detail, {}};
    const auto run = guests::runState(source.connection, source.uuid);
    if (!run)
        return run.error();
    if (isOff(*run)) {
        error.detail = "the VM was switched off while it was copied";
    } else if (lacksSpace()) {
        error.kind = ErrorKind::NoSpace;
        error.object = disks.front().livePool;
    }
    return error;
}

} // namespace ramet
