// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/livemirror.h"

#include "storage/backend/rbdtool.h"
#include "storage/base/cancel.h"
#include "storage/copy/jobtarget.h"
#include "storage/copy/livehold.h"
#include "storage/domain/rbddisk.h"
#include "storage/libvirt/blockjobcalls.h"
#include "storage/libvirt/mirrorcalls.h"

namespace ramet {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds stallLimit =
    5min; ///< without the rest to copy getting any smaller
constexpr std::chrono::milliseconds endLimit = 60s;
constexpr quint64 restLimit = 16 << 20; ///< what may be left to copy while the guest is held

/// Mirrors of all disks, ended together while the guest stands still.
class MirrorRun {
public:
    explicit MirrorRun(LiveTask &task)
        : m_task(task)
        , m_source(task.source)
    {
    }

    Status run()
    {
        RAMET_TRY(start());
        RAMET_TRY(waitUntilReady());
        std::unique_ptr<mirrors::Watch> watch;
        RAMET_TRY(m_task.takeTurnAmongOurs([&] { return beginToWatch(watch); }));
        RAMET_TRY(endTogether());
        for (const DiskPlan &disk : m_task.disks) {
            RAMET_TRY(watch->endOf(disk.target, eventLimit));
            // Not to be ended again: the next one on this disk may be somebody else's.
            m_task.context.rollback.forget(undoOf(disk));
        }
        return {};
    }

private:
    Undo undoOf(const DiskPlan &disk) const
    {
        return m_task.undo(Undo::Kind::EndBlockJob, disk.target, m_task.pathOf(disk));
    }

    Status beginToWatch(std::unique_ptr<mirrors::Watch> &watch) const
    {
        auto made = mirrors::Watch::create(m_source.connection, m_source.uuid);
        if (!made)
            return std::unexpected(made.error());
        watch = std::move(*made);
        return {};
    }

    Status start()
    {
        for (const DiskPlan &disk : m_task.disks) {
            RAMET_TRY(m_task.checkStop());
            const auto rbd = rbdSourceOf(m_source.connection, disk.livePool);
            if (!rbd)
                return std::unexpected(rbd.error());
            RAMET_TRY(m_task.takeTurn([&] {
                return m_task.context.rollback.make(undoOf(disk), [&] {
                    return startJobInto(disk, m_task.pathOf(disk), *rbd, [&](const QString &xml) {
                        return mirrors::start(m_source.connection, m_source.uuid, disk.target, xml,
                                              m_task.speedOfEach());
                    });
                });
            }));
        }
        return {};
    }

    Status waitUntilReady()
    {
        m_advanced.start();
        for (auto wait = 20ms;; wait = std::min(wait * 2, 200ms)) {
            RAMET_TRY(m_task.checkStop());
            const auto ready = areReady();
            if (!ready)
                return std::unexpected(ready.error());
            m_task.report();
            const quint64 rest = bytesLeft();
            if (*ready && rest <= restLimit)
                return {};
            m_task.applySpeed();
            RAMET_TRY(checkAdvance(rest));
            Cancel(m_task.context.stop).pause(wait);
        }
    }

    /// Fails when one of the mirrors is gone.
    Result<bool> areReady() const
    {
        const auto known = mirrors::list(m_source.connection, m_source.uuid);
        if (!known)
            return std::unexpected(known.error());
        bool all = true;
        for (const DiskPlan &disk : m_task.disks) {
            const auto mirror = known->find(disk.target);
            if (mirror == known->end() || mirror->second.path != m_task.pathOf(disk))
                return std::unexpected(m_task.whyEnded("the copy job ended early"));
            all = all && mirror->second.isReady;
        }
        return all;
    }

    quint64 bytesLeft() const
    {
        quint64 rest = 0;
        for (const DiskPlan &disk : m_task.disks) {
            const auto info = blockjobs::info(m_source.connection, m_source.uuid, disk.target);
            if (info && *info)
                rest += (*info)->totalBytes - std::min((*info)->doneBytes, (*info)->totalBytes);
        }
        return rest;
    }

    /// A guest that writes faster than the copy can follow must not be copied for ever.
    Status checkAdvance(quint64 rest)
    {
        if (rest < m_rest) {
            m_rest = rest;
            m_advanced.start();
        } else if (m_advanced.hasExpired(stallLimit.count())) {
            return std::unexpected(Error{ErrorKind::Failed,
                                         "copy disk",
                                         m_source.name,
                                         "the guest writes faster than the copy can follow",
                                         {}});
        }
        return {};
    }

    Status endTogether()
    {
        if (m_task.speedOfEach() > 0)
            m_task.setSpeed(0); // the last writes are not to keep the guest waiting
        Hold hold(m_task);
        RAMET_TRY(hold.freeze());
        RAMET_TRY(m_task.checkStop());
        Status ended = hold.suspend();
        if (ended)
            ended = endAll();
        const bool still = !ended || hold.isStill();
        const Status released = hold.release();
        if (!ended)
            return ended;
        if (!still)
            return std::unexpected(Error{ErrorKind::Failed,
                                         "copy disk",
                                         m_source.name,
                                         "the VM was resumed by somebody else meanwhile",
                                         {}});
        return released;
    }

    Status endAll()
    {
        const auto ready = areReady();
        if (!ready)
            return std::unexpected(ready.error());
        for (const DiskPlan &disk : m_task.disks)
            RAMET_TRY(mirrors::askEnd(m_source.connection, m_source.uuid, disk.target));
        QElapsedTimer timer;
        for (timer.start(); !timer.hasExpired(endLimit.count()); Cancel().pause(1ms)) {
            const auto left = mirrors::list(m_source.connection, m_source.uuid);
            if (!left)
                return std::unexpected(left.error());
            bool gone = true;
            for (const DiskPlan &disk : m_task.disks)
                gone = gone && !left->contains(disk.target);
            if (gone)
                return {};
        }
        return std::unexpected(m_task.whyEnded("the copy jobs do not end"));
    }

    LiveTask &m_task;
    const LiveSource &m_source;
    quint64 m_rest = ~quint64{0};
    QElapsedTimer m_advanced;
};

} // namespace

Status copyByMirror(LiveTask &task)
{
    return MirrorRun(task).run();
}

} // namespace ramet
