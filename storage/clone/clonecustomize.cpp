// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/clonecustomize.h"

#include "storage/copy/localfile.h"
#include "storage/guest/customize.h"

#include <QLoggingCategory>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcCloneCustomize, "ramet.storage.clone")

namespace ramet {

Status customizeClone(const ClonePlan &plan, const CloneEnds &ends, Journal &journal,
                      const std::map<QString, NewDiskSource> &disks, const std::stop_token &stop,
                      const ProgressSink &progress)
{
    if (plan.guest.way != GuestWay::Customize || !journal.fact(customizedFact).isEmpty())
        return {};
    const auto refused = [&](ErrorCause cause) {
        return std::unexpected(
            withCause({ErrorKind::Unsupported, "customize", plan.request.name, {}, {}}, cause));
    };
    if (plan.request.guest.isEmpty())
        return refused(ErrorCause::GuestSettingsGone);
    // Only a volume that this run made is among them; it is looked at once more as a file.
    const auto disk = disks.find(plan.guest.systemDisk);
    if (disk == disks.end() || disk->second.rbd ||
        !localfiles::isSameFile(ends.target, disk->second.pool, disk->second.volume,
                                disk->second.path, R_OK | W_OK))
        return refused(ErrorCause::DiskNotHere);
    progress({Phase::Customizing, {}, plan.bytesToCopy(), plan.bytesToCopy()});
    qCInfo(lcCloneCustomize) << "customizing" << disk->second.path;
    RAMET_TRY(customize::run(disk->second.path, disk->second.format,
                             customize::script(plan.request.guest, plan.guest), stop));
    return journal.note(customizedFact, {{"disk", plan.guest.systemDisk}});
}

} // namespace ramet
