// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/copierset.h"

#include "storage/copy/blockjobcopier.h"
#include "storage/copy/daemonreflinkcopier.h"
#include "storage/copy/localconvertcopier.h"
#include "storage/copy/localfile.h"
#include "storage/copy/localreflinkcopier.h"
#include "storage/copy/nodenbdcopier.h"
#include "storage/copy/nodestreamcopier.h"
#include "storage/copy/overlaycopier.h"
#include "storage/copy/qemuimg.h"
#include "storage/copy/rbdlayercopier.h"
#include "storage/copy/snapshotjobcopier.h"
#include "storage/copy/target.h"
#include "storage/copy/volumeclonecopier.h"

#include <QLoggingCategory>
#include <algorithm>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcCopierSet, "ramet.storage.clone")

namespace ramet {

CopierSet::CopierSet(CopyContext &context, const HelperPlatform &platform,
                     std::vector<DiskPlan> disks)
    : m_context(context)
{
    m_copiers[CopyMethod::Overlay] = makeOverlayCopier(m_context);
    m_copiers[CopyMethod::RbdLayer] = makeRbdLayerCopier(m_context);
    m_copiers[CopyMethod::LocalReflink] = makeLocalReflinkCopier(m_context);
    m_copiers[CopyMethod::DaemonReflink] = makeDaemonReflinkCopier(m_context);
    m_copiers[CopyMethod::VolumeClone] = makeVolumeCloneCopier(m_context);
    m_copiers[CopyMethod::LocalConvert] = makeLocalConvertCopier(m_context);
    m_copiers[CopyMethod::SnapshotJob] = makeSnapshotJobCopier(m_context, platform);
    m_copiers[CopyMethod::NodeNbd] = makeNodeNbdCopier(m_context, platform);
    m_copiers[CopyMethod::NodeStream] = makeNodeStreamCopier(m_context, platform);
    for (const DiskPlan &disk : disks)
        m_methods[disk.target] = methodsFor(disk);
    std::erase_if(disks, [this](const DiskPlan &disk) {
        return std::ranges::find(m_methods[disk.target], CopyMethod::BlockJob) ==
               m_methods[disk.target].end();
    });
    m_copiers[CopyMethod::BlockJob] = makeBlockJobCopier(m_context, platform, std::move(disks));
}

/// The planned methods without those that are not possible here.
std::vector<CopyMethod> CopierSet::methodsFor(const DiskPlan &disk)
{
    std::vector<CopyMethod> methods{disk.method};
    methods.insert(methods.end(), disk.otherMethods.begin(), disk.otherMethods.end());
    std::erase_if(methods, [&](CopyMethod method) {
        const auto copier = m_copiers.find(method);
        return copier != m_copiers.end() && !copier->second->isPossible(disk);
    });
    return methods;
}

Result<QString> CopierSet::copy(const DiskPlan &disk, CopyMethod &used)
{
    Result<QString> path = std::unexpected(
        Error{ErrorKind::Unsupported, "copy disk", disk.target, "no method to copy it", {}});
    m_passedOver.clear();
    for (const CopyMethod method : m_methods[disk.target]) {
        used = method;
        RAMET_TRY(dropUnfinished(disk, method));
        qCInfo(lcCopierSet) << "making" << disk.targetVolume << "by" << methodName(method);
        path = m_copiers[method]->copy(disk);
        if (path)
            return path;
        if (!mayTryNext(path.error()))
            break;
        qCInfo(lcCopierSet) << methodName(method) << "is not possible:" << path.error().detail;
        m_passedOver.push_back({method, path.error().detail});
    }
    return std::unexpected(whyFailed(disk, path.error()));
}

/// Neither libvirt nor QEMU says that it is the source that is not whole. Without a readable header
/// there may be no method to try.
Error CopierSet::whyFailed(const DiskPlan &disk, const Error &error) const
{
    const bool isPlain = disk.sourceFormat == u"qcow2" && !disk.asContainer && !disk.sourceIsOpen;
    const bool mayBeDamage = error.kind == ErrorKind::Failed || m_methods.at(disk.target).empty();
    if (!mayBeDamage || !isPlain ||
        !localfiles::isSameFile(m_context.readerOf(disk), disk.sourcePool, disk.sourceVolume,
                                disk.sourcePath, R_OK) ||
        !qemuimg::isDamaged(disk.sourcePath, disk.sourceFormat, m_context.stop))
        return error;
    return withCause({ErrorKind::Failed, "copy disk", disk.target, error.detail, {}},
                     ErrorCause::DamagedImage);
}

/// It is ours: the rollback has it.
Status CopierSet::dropUnfinished(const DiskPlan &disk, CopyMethod method)
{
    if (m_copiers[method]->isUnderWay(disk))
        return {};
    return m_context.rollback.undoNow(targetUndo(m_context, disk));
}

Status CopierSet::finish()
{
    for (const auto method : {CopyMethod::BlockJob, CopyMethod::SnapshotJob, CopyMethod::NodeNbd,
                              CopyMethod::NodeStream})
        RAMET_TRY(m_copiers[method]->finish());
    return {};
}

} // namespace ramet
