// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/clonedisks.h"

#include "storage/backend/rbdtool.h"
#include "storage/copy/blockjobcopier.h"
#include "storage/copy/daemonreflinkcopier.h"
#include "storage/copy/localconvertcopier.h"
#include "storage/copy/localfile.h"
#include "storage/copy/localreflinkcopier.h"
#include "storage/copy/overlaycopier.h"
#include "storage/copy/qemuimg.h"
#include "storage/copy/rbdlayercopier.h"
#include "storage/copy/snapshotjobcopier.h"
#include "storage/copy/target.h"
#include "storage/copy/volumeclonecopier.h"
#include "storage/domain/rbddisk.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/undo/journal.h"

#include <QLoggingCategory>
#include <QSysInfo>
#include <algorithm>
#include <unistd.h>

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

bool isFound(const std::vector<CopyMethod> &methods, CopyMethod method)
{
    return std::find(methods.begin(), methods.end(), method) != methods.end();
}

/// Whether the next method may succeed: no helper could be started, or the file system cannot share
/// blocks.
bool mayTryNext(const Error &error)
{
    const bool noHelper = error.cause == ErrorCause::HelperNotStarted &&
                          error.kind != ErrorKind::Busy && error.kind != ErrorKind::Unreachable &&
                          error.kind != ErrorKind::Cancelled;
    return noHelper || error.kind == ErrorKind::Unsupported;
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

void CloneDisks::prepare()
{
    m_copiers[CopyMethod::Overlay] = makeOverlayCopier(m_context);
    m_copiers[CopyMethod::RbdLayer] = makeRbdLayerCopier(m_context);
    m_copiers[CopyMethod::LocalReflink] = makeLocalReflinkCopier(m_context);
    m_copiers[CopyMethod::DaemonReflink] = makeDaemonReflinkCopier(m_context);
    m_copiers[CopyMethod::VolumeClone] = makeVolumeCloneCopier(m_context);
    m_copiers[CopyMethod::LocalConvert] = makeLocalConvertCopier(m_context);
    m_copiers[CopyMethod::SnapshotJob] = makeSnapshotJobCopier(m_context, m_platform);
    std::vector<DiskPlan> byJob;
    for (const DiskPlan &disk : m_plan.disks) {
        if (!disk.isMade() || disk.isLive())
            continue;
        m_methods[disk.target] = methodsFor(disk);
        if (isFound(m_methods[disk.target], CopyMethod::BlockJob))
            byJob.push_back(disk);
    }
    m_copiers[CopyMethod::BlockJob] = makeBlockJobCopier(m_context, m_platform, byJob);
}

/// The planned methods without those that are not possible here.
std::vector<CopyMethod> CloneDisks::methodsFor(const DiskPlan &disk)
{
    std::vector<CopyMethod> methods{disk.method};
    methods.insert(methods.end(), disk.otherMethods.begin(), disk.otherMethods.end());
    std::erase_if(methods, [&](CopyMethod method) {
        const auto copier = m_copiers.find(method);
        return copier != m_copiers.end() && !copier->second->isPossible(disk);
    });
    return methods;
}

Status CloneDisks::makeAll()
{
    prepare();
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
    for (const auto method : {CopyMethod::BlockJob, CopyMethod::SnapshotJob}) {
        if (const auto copier = m_copiers.find(method); copier != m_copiers.end())
            RAMET_TRY(copier->second->finish());
    }
    return {};
}

/// An earlier run of this task noted that the disk is whole.
bool CloneDisks::takeFinished(const DiskPlan &disk)
{
    const QJsonObject fact =
        m_context.journal ? m_context.journal->fact(factOf(disk)) : QJsonObject();
    const auto rbd = rbdSourceOf(m_context.connection, disk.targetPool);
    const auto method = static_cast<CopyMethod>(fact["method"].toInt());
    if (fact.isEmpty() || !rbd || fact["boot"].toString() != bootIdFor(method))
        return false;
    m_sources[disk.target] = {fact["path"].toString(), disk.targetPool, disk.targetVolume,
                              disk.targetFormat, *rbd};
    m_made.push_back({disk.target, method, disk.sourcePath, fact["path"].toString(),
                      disk.targetFormat, fact["bytes"].toString().toULongLong()});
    m_doneBytes += disk.bytesToCopy;
    return true;
}

void CloneDisks::begin(const DiskPlan &disk)
{
    m_context.progress = [this, &disk](double part) {
        const double bytes = static_cast<double>(disk.bytesToCopy) * std::min(part, 1.0);
        m_report(disk, m_doneBytes + static_cast<quint64>(bytes));
    };
    m_context.progress(0);
}

/// Copies of one instant: all or none of an earlier run's are of use.
Status CloneDisks::makeLive()
{
    std::vector<DiskPlan> disks;
    DiskPlan whole;
    for (const DiskPlan &disk : m_plan.disks) {
        if (!disk.isLive())
            continue;
        disks.push_back(disk);
        whole.bytesToCopy += disk.bytesToCopy;
    }
    if (disks.empty() || std::all_of(disks.begin(), disks.end(),
                                     [this](const DiskPlan &disk) { return takeFinished(disk); }))
        return {};
    // One of them alone, or from before a restart, is of no use: all are made again. Nothing else
    // has been made yet.
    m_sources.clear();
    m_made.clear();
    m_doneBytes = 0;
    for (const DiskPlan &disk : disks)
        RAMET_TRY(m_context.rollback.undoNow(liveTargetUndo(m_source, disk)));
    whole.target = disks.front().target;
    begin(whole);
    const auto copied = copyLive(m_context, m_source, disks);
    if (!copied)
        return std::unexpected(copied.error());
    qCInfo(lcCloneDisks) << "held" << m_source.name << "for" << copied->heldSeconds * 1000 << "ms";
    m_heldSeconds = copied->heldSeconds;
    for (const DiskPlan &disk : disks) {
        if (m_source.node != m_context.node) // made through the other node
            RAMET_TRY(pools::refresh(m_context.connection, disk.targetPool));
        const auto path =
            pools::volumePath(m_context.connection, disk.targetPool, disk.targetVolume);
        if (!path)
            return std::unexpected(path.error());
        RAMET_TRY(finished(disk, copied->method, *path));
    }
    return {};
}

Status CloneDisks::make(const DiskPlan &disk)
{
    begin(disk);
    CopyMethod method = CopyMethod::None;
    const auto path = copy(disk, method);
    if (!path)
        return std::unexpected(path.error());
    m_context.progress(1);
    return finished(disk, method, *path);
}

Result<QString> CloneDisks::copy(const DiskPlan &disk, CopyMethod &used)
{
    Result<QString> path = std::unexpected(
        Error{ErrorKind::Unsupported, "copy disk", disk.target, "no method to copy it", {}});
    for (const CopyMethod method : m_methods[disk.target]) {
        used = method;
        RAMET_TRY(dropUnfinished(disk, method));
        qCInfo(lcCloneDisks) << "making" << disk.targetVolume << "by" << methodName(method);
        path = m_copiers[method]->copy(disk);
        if (path)
            return path;
        if (!mayTryNext(path.error()))
            break;
        qCInfo(lcCloneDisks) << methodName(method) << "is not possible:" << path.error().detail;
    }
    return std::unexpected(whyFailed(disk, path.error()));
}

/// Neither libvirt nor QEMU says that it is the source that is not whole. Without a readable header
/// there may be no method to try.
Error CloneDisks::whyFailed(const DiskPlan &disk, const Error &error) const
{
    const bool isPlain = disk.sourceFormat == u"qcow2" && !disk.asContainer && !disk.sourceIsOpen;
    const bool mayBeDamage = error.kind == ErrorKind::Failed || m_methods.at(disk.target).empty();
    if (!mayBeDamage || !isPlain ||
        !localfiles::isSameFile(m_context.connection, disk.sourcePool, disk.sourceVolume,
                                disk.sourcePath, R_OK) ||
        !qemuimg::isDamaged(disk.sourcePath, disk.sourceFormat, m_context.stop))
        return error;
    return withCause({ErrorKind::Failed, "copy disk", disk.target, error.detail, {}},
                     ErrorCause::DamagedImage);
}

/// What an earlier run, or a method that failed, left of the disk. It is ours: the rollback has it.
Status CloneDisks::dropUnfinished(const DiskPlan &disk, CopyMethod method)
{
    if (m_copiers[method]->isUnderWay(disk))
        return {};
    return m_context.rollback.undoNow(targetUndo(m_context, disk));
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
    if (!m_context.journal)
        return {};
    return m_context.journal->note(factOf(disk), {{"path", path},
                                                  {"method", static_cast<int>(method)},
                                                  {"bytes", QString::number(bytes)},
                                                  {"boot", bootIdFor(method)}});
}

} // namespace ramet
