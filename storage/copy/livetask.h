// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/livecopier.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <chrono>

namespace ramet {

/// How long QEMU's word on the end of a block job may be on its way.
inline constexpr std::chrono::seconds eventLimit{10};

/// What both ways to copy a running VM share.
class LiveTask {
public:
    LiveTask(CopyContext &context, const LiveSource &source, const std::vector<DiskPlan> &disks);

    CopyContext &context;
    const LiveSource &source;
    const std::vector<DiskPlan> &disks;
    LiveCopy copy;

    /// A step of the rollback that concerns the VM.
    Undo undo(Undo::Kind kind, const QString &disk = {}, const QString &path = {}) const;
    Status createTargets();
    const QString &pathOf(const DiskPlan &disk) const { return copy.paths.at(disk.target); }
    Status checkStop() const;
    /// Passes on a changed limit: the person's is for all disks together.
    void applySpeed();
    void setSpeed(quint64 bytesPerSecondOfEach) const;
    quint64 speedOfEach() const;
    /// Progress by what the new disks hold: jobs count holes as if they were data.
    void report() const;
    /// Calls until it is not Busy any more. Cancelled: a stop came first. Failed: it never will.
    template <class Call> Status takeTurn(Call &&call)
    {
        for (;;) {
            const Status done = call();
            if (done || done.error().kind != ErrorKind::Busy)
                return done;
            RAMET_TRY(waitForTurn(done.error()));
        }
    }
    Status waitForTurn(const Error &busy);
    /// QEMU ends a failed job with few words or none: looks at the likely causes.
    Error whyEnded(const QString &detail) const;

private:
    bool lacksSpace() const;
    /// Whether what is waited for can never end.
    bool isStuck();
    quint64 m_speed = 0;
    QDeadlineTimer m_stuckLimit{QDeadlineTimer::Forever};
};

/// The time in which a guest is held, at the longest while this lives. What could not be undone
/// stays a step of the rollback.
class Hold {
public:
    explicit Hold(LiveTask &task)
        : m_task(task)
    {
    }
    ~Hold() { static_cast<void>(release()); }
    Hold(const Hold &) = delete;
    Hold &operator=(const Hold &) = delete;
    /// Lets the guest put its file systems to rest, where its agent answers within a time limit.
    Status freeze();
    /// Stops the guest's CPUs, unless they are stopped already.
    Status suspend();
    /// False when somebody resumed the guest meanwhile.
    bool isStill() const;
    Status release();

private:
    Status thaw();

    LiveTask &m_task;
    QElapsedTimer m_since;
    bool m_frozen = false;
    bool m_suspended = false;
};

/// Unsupported: none was begun, and the targets are as they were.
Status copyByBackup(LiveTask &task);
Status copyByMirror(LiveTask &task);

} // namespace ramet
