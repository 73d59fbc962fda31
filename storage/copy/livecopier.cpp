// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/livecopier.h"

#include "storage/copy/livebackup.h"
#include "storage/copy/livemirror.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcLiveCopy, "ramet.storage.live")

namespace ramet {

Result<LiveCopy> copyLive(CopyContext &context, const LiveSource &source,
                          const std::vector<DiskPlan> &disks)
{
    LiveTask task(context, source, disks);
    if (disks.empty())
        return task.copy;
    RAMET_TRY(task.createTargets());
    task.copy.method = disks.front().method;
    Status copied =
        task.copy.method == CopyMethod::LiveBackup ? copyByBackup(task) : copyByMirror(task);
    if (!copied && copied.error().kind == ErrorKind::Unsupported &&
        task.copy.method == CopyMethod::LiveBackup) {
        qCInfo(lcLiveCopy) << "no backup of" << source.name
                           << "is possible:" << copied.error().detail;
        task.copy.method = CopyMethod::LiveMirror;
        copied = copyByMirror(task);
    }
    RAMET_TRY(copied);
    context.progress(1);
    return task.copy;
}

Undo liveTargetUndo(const LiveSource &source, const DiskPlan &disk)
{
    return {.kind = Undo::Kind::DeleteVolume,
            .node = source.node,
            .name = disk.targetVolume,
            .pool = disk.livePool};
}

} // namespace ramet
