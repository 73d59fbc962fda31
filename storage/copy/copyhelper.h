// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"
#include "storage/copy/helperdefinition.h"
#include "storage/domain/markproof.h"

namespace ramet {

struct BlockJobInfo;

/// The error of a call about a helper's disk, which has that name there or is named by the helper's
/// UUID, as one about the VM's disk `target`: that the helper is gone does not mean that the disk
/// is, so NotFound becomes Failed.
Error ofVmDisk(Error error, const QString &helperUuid, const QString &helperDisk,
               const QString &target);

/// A paused transient domain whose block jobs copy disks: exact progress, cancel at any moment.
/// It goes on when the client or the daemon dies. A step of the rollback until end().
class CopyHelper {
public:
    CopyHelper(CopyContext &context, HelperPlatform platform)
        : m_context(context)
        , m_platform(std::move(platform))
    {
    }

    bool isRunning() const { return !m_uuid.isEmpty(); }
    /// An error's cause is HelperNotStarted. What is served by another node has seconds to answer.
    Status start(const std::vector<HelperDisk> &disks);
    /// Takes over one that an earlier run started. False: it is gone.
    bool adopt(const QString &uuid);
    const QString &uuid() const { return m_uuid; }
    /// The operation of the error of a copy that was taken over and does not come to its end:
    /// a daemon that was killed as the copy began does not learn that it is ready.
    static constexpr const char *stalled = "wait for the copy's end";
    /// Whether a job copies the disk at this index, or has copied it and was not ended.
    bool isCopying(size_t index) const;

    /// Copies the disk at this index of start() into the volume of `to`, whose path is `path`.
    /// Goes on where a job that was taken over is.
    Status mirror(size_t index, const DiskPlan &to, const QString &path);
    Status end();
    /// The same once its disks are closed, so that what was pulled into them is there. An error, or
    /// a stop: that is not known.
    Status close();

private:
    Undo undo() const;
    Status runJob(const QString &disk, bool isUnderWay, const DiskPlan &to, const QString &path);
    Status waitUntilCopied(const DiskPlan &to, const QString &disk);
    void applyLimit(const QString &disk, quint64 present) const;
    void report(const DiskPlan &to, const BlockJobInfo &job) const;
    Error whyEnded(const DiskPlan &to) const;

    CopyContext &m_context;
    HelperPlatform m_platform;
    QString m_uuid; ///< while it runs
    bool m_isAdopted = false;
    bool m_isToCeph = false; ///< where the present copy goes
};

} // namespace ramet
