// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/livecopier.h"

#include <QDeadlineTimer>
#include <chrono>

namespace ramet {

/// How long QEMU's word on the end of a block job may be on its way.
inline constexpr std::chrono::seconds eventLimit{10};
/// How long the job of another program is waited for.
inline constexpr std::chrono::seconds foreignJobLimit{15};

/// What both ways to copy a running VM share.
class LiveTask {
public:
    LiveTask(CopyContext &context, const LiveSource &source, const std::vector<DiskPlan> &disks);
    ~LiveTask();
    LiveTask(const LiveTask &) = delete;
    LiveTask &operator=(const LiveTask &) = delete;

    CopyContext &context;
    const LiveSource &source;
    const std::vector<DiskPlan> &disks;
    LiveCopy copy;

    /// A step of the rollback that concerns the VM.
    Undo undo(Undo::Kind kind, const QString &disk = {}, const QString &path = {}) const;
    Status createTargets();
    const QString &pathOf(const DiskPlan &disk) const { return copy.paths.at(disk.target); }
    Status checkStop() const;
    /// Passes on a changed limit: the person's is for all disks together. `factor`: HolePace's.
    void applySpeed(double factor = 1);
    void setSpeed(quint64 bytesPerSecondOfEach) const;
    quint64 speedOfEach() const;
    /// Progress by what the new disks hold: jobs count holes as if they were data. The bytes that
    /// they hold; nothing: of one that is not known.
    std::optional<quint64> report() const;
    /// Calls until it is not Busy any more. Another copy of ours is waited for, as it ends by
    /// itself; the job of another program only for some seconds, as it may never end: Busy then.
    /// Cancelled: a stop came first. Failed: it never will.
    template <class Call> Status takeTurn(Call &&call)
    {
        m_turnLimit = QDeadlineTimer(foreignJobLimit);
        return repeatWhileBusy(call);
    }
    /// The same where only another copy of this program can be what is waited for.
    template <class Call> Status takeTurnAmongOurs(Call &&call)
    {
        m_turnLimit = QDeadlineTimer(QDeadlineTimer::Forever);
        return repeatWhileBusy(call);
    }
    /// QEMU ends a failed job with few words or none: looks at the likely causes.
    Error whyEnded(const QString &detail) const;

private:
    template <class Call> Status repeatWhileBusy(Call &&call)
    {
        for (;;) {
            const Status done = call();
            if (done || done.error().kind != ErrorKind::Busy)
                return done;
            RAMET_TRY(waitForTurn(done.error()));
        }
    }
    Status waitForTurn(const Error &busy);
    bool lacksSpace() const;
    /// Whether what is waited for can never end.
    bool isStuck();
    /// Whether a job on the VM writes to a disk of a clone in the making.
    bool isOursAtWork() const;
    QDeadlineTimer m_turnLimit;
    quint64 m_speed = 0;
    QDeadlineTimer m_stuckLimit{QDeadlineTimer::Forever};
};

} // namespace ramet
