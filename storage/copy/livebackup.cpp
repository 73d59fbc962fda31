// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/livebackup.h"

#include "storage/base/cancel.h"
#include "storage/base/stall.h"
#include "storage/base/xmltext.h"
#include "storage/copy/holepace.h"
#include "storage/copy/livehold.h"
#include "storage/libvirt/backupcalls.h"
#include "storage/libvirt/blockjobcalls.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/mirrorcalls.h"

namespace ramet {

namespace {

using namespace std::chrono_literals;

/// A push backup: QEMU saves what is about to be overwritten, so the copy is of the job's start.
class BackupRun {
public:
    explicit BackupRun(LiveTask &task)
        : m_task(task)
        , m_undo(task.undo(Undo::Kind::EndBackup, {}, task.pathOf(task.disks.front())))
        , m_pace(task.context.bytesPerSecond)
    {
    }

    Status run()
    {
        RAMET_TRY(m_task.takeTurnAmongOurs([this] { return beginToWatch(); }));
        RAMET_TRY(m_task.takeTurn([this] { return begin(); }));
        m_task.applySpeed(); // a backup cannot begin with a limit
        RAMET_TRY(waitUntilCopied());
        // It has ended; what is left to undo is a guest that it stopped.
        return m_task.context.rollback.undoNow(m_undo);
    }

private:
    QString definition() const
    {
        pugi::xml_document document;
        pugi::xml_node backup = document.append_child("domainbackup");
        setAttribute(backup, "mode", "push");
        pugi::xml_node disks = backup.append_child("disks");
        for (const DiskPlan &disk : m_task.disks) { // one that is not named is not copied
            pugi::xml_node node = disks.append_child("disk");
            setAttribute(node, "name", disk.target);
            setAttribute(node, "type", "file");
            setAttribute(node.append_child("driver"), "type", disk.targetFormat);
            setAttribute(node.append_child("target"), "file", m_task.pathOf(disk));
        }
        return xmlToString(document);
    }

    Status beginToWatch()
    {
        auto made = mirrors::Watch::create(m_task.source.connection, m_task.source.uuid);
        if (!made)
            return std::unexpected(made.error());
        m_watch = std::move(*made);
        return {};
    }

    /// So that the guest is not frozen to find out that it is not our turn.
    Status checkTurn() const
    {
        const LiveSource &source = m_task.source;
        const auto idle = backups::isIdle(source.connection, source.uuid);
        if (!idle)
            return std::unexpected(idle.error());
        const auto mirrored = mirrors::list(source.connection, source.uuid);
        if (!mirrored)
            return std::unexpected(mirrored.error());
        bool free = *idle;
        for (const DiskPlan &disk : m_task.disks)
            free = free && !mirrored->contains(disk.target);
        if (!free)
            return std::unexpected(
                Error{ErrorKind::Busy, "start backup", source.name, "another job runs", {}});
        return {};
    }

    Status begin()
    {
        RAMET_TRY(m_task.checkStop());
        RAMET_TRY(checkTurn());
        Hold hold(m_task);
        RAMET_TRY(hold.freeze());
        const Status begun = m_task.context.rollback.make(m_undo, [this] {
            return backups::begin(m_task.source.connection, m_task.source.uuid, definition());
        });
        const Status released = hold.release();
        if (begun && !released)
            RAMET_TRY(checkGuest());        // stopped, it cannot thaw before the backup is ended
        return released ? begun : released; // a guest that is frozen still is not waited with
    }

    quint64 bytesDone() const
    {
        quint64 done = 0;
        for (const DiskPlan &disk : m_task.disks) {
            const auto job =
                blockjobs::info(m_task.source.connection, m_task.source.uuid, disk.target);
            done += job && *job ? (*job)->doneBytes : 0;
        }
        return done;
    }

    /// The limit to the job.
    double applySpeed(std::optional<quint64> heldBytes)
    {
        const double factor = heldBytes ? m_pace.next(*heldBytes) : 1;
        m_task.applySpeed(factor);
        return factor;
    }

    Status waitUntilCopied()
    {
        Stall stall(copyStallLimit);
        for (auto wait = 20ms;; wait = std::min(wait * 2, 200ms)) {
            RAMET_TRY(m_task.checkStop());
            const auto runs =
                backups::isRunning(m_task.source.connection, m_task.source.uuid, m_undo.path);
            if (!runs)
                return std::unexpected(m_task.whyEnded(runs.error().detail));
            if (!*runs)
                return checkEnd();
            RAMET_TRY(checkGuest());
            if (const double factor = applySpeed(m_task.report()); factor > 1)
                wait = std::min<std::chrono::milliseconds>(wait, HolePace::look);
            if (stall.isAt(bytesDone(), m_task.context.bytesPerSecond() > 0))
                return std::unexpected(m_task.whyEnded("the backup does not advance"));
            Cancel(m_task.context.stop).pause(wait);
        }
    }

    /// Each disk's job tells how it went. That of a VM that is off says nothing.
    Status checkEnd() const
    {
        const auto run = guests::runState(m_task.source.connection, m_task.source.uuid);
        if (!run || isOff(*run))
            return std::unexpected(m_task.whyEnded({}));
        for (const DiskPlan &disk : m_task.disks) {
            const Status ended = m_watch->completionOf(disk.target, eventLimit);
            if (!ended)
                return std::unexpected(m_task.whyEnded(ended.error().detail));
        }
        return {};
    }

    /// A write of the guest waits for the target, so a full one stops the guest.
    Status checkGuest() const
    {
        const auto run = guests::runState(m_task.source.connection, m_task.source.uuid);
        if (run && *run == GuestRun::PausedByIo)
            return std::unexpected(m_task.whyEnded("the guest was stopped by a failed write"));
        return {};
    }

    LiveTask &m_task;
    Undo m_undo;
    HolePace m_pace;
    std::unique_ptr<mirrors::Watch> m_watch;
};

} // namespace

Status copyByBackup(LiveTask &task)
{
    return BackupRun(task).run();
}

} // namespace ramet
