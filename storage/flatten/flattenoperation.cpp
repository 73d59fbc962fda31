// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flatten/flattenoperation.h"

#include "storage/backend/rbdvolumes.h"
#include "storage/base/cancel.h"
#include "storage/base/stall.h"
#include "storage/copy/copyhelper.h"
#include "storage/copy/imageflush.h"
#include "storage/flatten/flattencheck.h"
#include "storage/flatten/flattenmark.h"
#include "storage/flatten/flattenproof.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/pullcalls.h"
#include "storage/look/guardlook.h"
#include "storage/undo/journal.h"
#include "storage/undo/progressnote.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcFlatten, "ramet.storage.flatten")

namespace ramet {

namespace {

using namespace std::chrono_literals;
using OwnDisk = FlattenPlan::OwnDisk;

const QString flatten = QStringLiteral("flatten");

class FlattenRun {
public:
    FlattenRun(Nodes &nodes, const FlattenPlan &plan, Connection connection, Journal &journal,
               std::stop_token stop, const ProgressSink &sink, SpeedLimit limit)
        : m_plan(plan)
        , m_connection(std::move(connection))
        , m_journal(journal)
        , m_sink(sink)
        , m_rollback(performThrough(nodes), &journal)
        , m_context{.connection = m_connection,
                    .node = plan.vm.node,
                    .rollback = m_rollback,
                    .stop = std::move(stop),
                    .progress = {}}
    {
        m_context.waiting = [this] { m_sink({Phase::Waiting, {}, 0, m_plan.bytesToCopy()}); };
        m_context.bytesPerSecond = [limit] { return limit ? limit->load() : quint64{0}; };
    }

    Result<FlattenOutcome> run()
    {
        QElapsedTimer timer;
        timer.start();
        if (const Status status = steps(); !status)
            return std::unexpected(rolledBack(status.error()));
        m_rollback.dismiss();
        m_journal.remove();
        m_outcome.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
        return m_outcome;
    }

private:
    Status steps()
    {
        RAMET_TRY(checkStop());
        RAMET_TRY(flattenLayers());
        const Status pulled = m_plan.runs ? pullAndFlush() : pullByHelper();
        if (!pulled)
            return std::unexpected(whyEnded(pulled.error()));
        m_sink({Phase::Defining, {}, m_plan.bytesToCopy(), m_plan.bytesToCopy()});
        for (const OwnDisk &disk : m_plan.disks)
            RAMET_TRY(prove(disk));
        RAMET_TRY(checkStop());
        return flattenmark::setIndependent(m_connection, m_plan);
    }

    Error rolledBack(Error error)
    {
        m_sink({Phase::RollingBack, {}, 0, 0});
        error.leftovers = m_rollback.run();
        if (m_isNoted)
            forgetIfUnneeded();
        if (error.leftovers.isEmpty())
            m_journal.remove();
        return error;
    }

    /// While a disk may lack what was copied into it, what it rested on must not go.
    void forgetIfUnneeded()
    {
        std::stop_source over;
        over.request_stop();
        m_context.stop = over.get_token(); // nothing is waited for any more
        const auto mayBeCopied = [&](const OwnDisk &disk) {
            const auto volume = flattenproof::volumeOf(m_connection, disk, over.get_token());
            return !volume || volume->backingPath.isEmpty();
        };
        if (m_isWritten || std::ranges::none_of(m_pulled, mayBeCopied) ||
            (!m_run.isEmpty() && flushImages(m_context, unflushed())))
            flattenmark::forgetUnflushed(m_connection, m_plan);
    }

    Status checkStop() const
    {
        if (m_context.stop.stop_requested())
            return std::unexpected(cancelled(m_plan.name));
        return {};
    }

    /// Clones on Ceph: the cluster's own program does it, whether the VM runs or not.
    Status flattenLayers()
    {
        for (const OwnDisk &disk : m_plan.disks) {
            if (!disk.onCeph) {
                m_pulled.push_back(disk);
                continue;
            }
            RAMET_TRY(checkStop());
            qCInfo(lcFlatten) << "copying what is below" << disk.path;
            const auto advance = [&](double part) {
                const double done = part * static_cast<double>(disk.bytesToCopy);
                m_sink({Phase::Copying, disk.target, m_doneBytes + static_cast<quint64>(done),
                        m_plan.bytesToCopy()});
            };
            RAMET_TRY(rbd::flatten(m_connection, disk.pool, disk.path, m_context.stop, advance));
            RAMET_TRY(prove(disk));
            m_doneBytes += disk.bytesToCopy;
        }
        return {};
    }

    Status pullByHelper()
    {
        if (m_pulled.empty())
            return {};
        const auto xml = domains::secureXml(m_connection, m_plan.vm.uuid);
        if (!xml)
            return std::unexpected(xml.error());
        std::vector<HelperDisk> disks;
        for (const OwnDisk &disk : m_pulled)
            disks.push_back({disk.layers, false, {}, disk.layersOpen});
        RAMET_TRY(noteUnflushed({}));
        CopyHelper helper(m_context, helperPlatform(*xml));
        RAMET_TRY(helper.start(disks));
        const Status pulled = pullAll(helper.uuid(), nullptr);
        const Status ended = pulled ? helper.close() : helper.end();
        m_isWritten = pulled && ended;
        return pulled ? ended : pulled;
    }

    /// A template may go as soon as it is told that nothing rests on it.
    Status pullAndFlush()
    {
        if (m_pulled.empty() && m_plan.unflushed.empty())
            return {};
        const auto run = guests::nameOfRun(m_connection, m_plan.vm.uuid);
        if (!run)
            return std::unexpected(run.error());
        const auto isOther = [&](const UnflushedDisk &disk) { return disk.run != *run; };
        if (std::ranges::any_of(m_plan.unflushed, isOther))
            return std::unexpected(notFlushed(m_plan.name));
        RAMET_TRY(noteUnflushed(*run));
        RAMET_TRY(pullAll(m_plan.vm.uuid, &OwnDisk::target));
        const Status flushed = flushImages(m_context, unflushed());
        m_isWritten = flushed.has_value();
        if (flushed)
            guests::forgetNameOfRun(m_connection, m_plan.vm.uuid);
        return flushed || !canCopyAgain(flushed.error()) ? flushed : copyAgain();
    }

    bool canCopyAgain(const Error &error) const
    {
        const auto now = error.cause == ErrorCause::NotFlushed && m_plan.unflushed.empty()
                             ? guests::runState(m_connection, m_plan.vm.uuid)
                             : Result<GuestRun>(GuestRun::Running);
        return now && isOff(*now);
    }

    /// What is below is there still, and only what an image lacks is copied.
    Status copyAgain()
    {
        qCInfo(lcFlatten) << m_plan.name << "ended before all was written, copying once more";
        m_doneBytes = 0;
        return pullByHelper();
    }

    Status noteUnflushed(const QString &run)
    {
        m_run = run;
        m_isNoted = true;
        return flattenmark::noteUnflushed(m_connection, m_plan, run);
    }

    Unflushed unflushed() const
    {
        Unflushed result{m_plan.vm.uuid, m_plan.name, m_run};
        for (const OwnDisk &disk : m_pulled)
            result.images.push_back({disk.pool, disk.volume, disk.path});
        return result;
    }

    /// `name`: how the domain calls the disk; null: as helpers do, by their order.
    Status pullAll(const QString &domain, QString OwnDisk::*name)
    {
        for (size_t i = 0; i < m_pulled.size(); ++i) {
            const OwnDisk &disk = m_pulled[i];
            const QString called = name ? disk.*name : helperDiskName(i);
            const Status pulled = pull(domain, called, disk);
            if (!pulled && !name)
                return std::unexpected(ofVmDisk(pulled.error(), domain, called, disk.target));
            RAMET_TRY(pulled);
            m_doneBytes += disk.bytesToCopy;
        }
        return {};
    }

    Status pull(const QString &domain, const QString &name, const OwnDisk &disk)
    {
        RAMET_TRY(checkStop());
        qCInfo(lcFlatten) << "copying what is below" << disk.path;
        report(disk, {}); // it may be over before its job is asked
        const Undo undo{.kind = Undo::Kind::EndPull,
                        .node = m_plan.vm.node,
                        .uuid = domain,
                        .name = m_plan.name,
                        .disk = name};
        RAMET_TRY(m_rollback.make(undo, [&] {
            return pulls::start(m_connection, domain, name, m_context.bytesPerSecond());
        }));
        RAMET_TRY(waitForEnd(domain, name, disk));
        return m_rollback.undoNow(undo);
    }

    Status waitForEnd(const QString &domain, const QString &name, const OwnDisk &disk)
    {
        Stall stall(copyStallLimit);
        for (auto wait = 10ms;; wait = std::min(wait * 2, 200ms)) {
            RAMET_TRY(checkStop());
            const auto info = pulls::info(m_connection, domain, name);
            if (!info)
                return std::unexpected(info.error());
            if (!*info) {
                RAMET_TRY(prove(disk));
                return flattenproof::jobEnded(m_connection, domain, name, disk);
            }
            report(disk, **info);
            if (stall.isAt((*info)->doneBytes, m_context.bytesPerSecond() > 0))
                return std::unexpected(
                    Error{ErrorKind::Failed, flatten, disk.target, "the job does not advance", {}});
            const quint64 wanted = m_context.bytesPerSecond();
            if (wanted != (*info)->bytesPerSecondLimit)
                static_cast<void>(blockjobs::setSpeed(m_connection, domain, name, wanted));
            Cancel(m_context.stop).pause(wait);
        }
    }

    /// The job counts the whole disk, also what is not below.
    void report(const OwnDisk &disk, const BlockJobInfo &job) const
    {
        const double part = job.totalBytes == 0 ? 0.0
                                                : static_cast<double>(job.doneBytes) /
                                                      static_cast<double>(job.totalBytes);
        const double done = std::min(part, 1.0) * static_cast<double>(disk.bytesToCopy);
        m_sink({Phase::Copying, disk.target, m_doneBytes + static_cast<quint64>(done),
                m_plan.bytesToCopy()});
    }

    /// Its image must name nothing below it.
    Status prove(const OwnDisk &disk)
    {
        const auto volume = flattenproof::independent(m_connection, disk, m_context.stop);
        if (!volume)
            return std::unexpected(volume.error());
        const bool isKnown = std::ranges::any_of(
            m_outcome.disks, [&](const auto &known) { return known.target == disk.target; });
        if (!isKnown)
            m_outcome.disks.push_back(
                {disk.target, disk.path, disk.below, volume->allocationBytes});
        return {};
    }

    /// Of what people did to the VM meanwhile QEMU tells little: they are told by its state.
    Error whyEnded(const Error &error) const
    {
        if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Unreachable ||
            error.cause == ErrorCause::NotFlushed)
            return error;
        const auto record = domains::get(m_connection, m_plan.vm.uuid);
        if (!record && record.error().kind == ErrorKind::NotFound)
            return {ErrorKind::NotFound, flatten, m_plan.name, error.detail, {}};
        const bool runs = record && record->state != VmState::Off;
        if (!record || runs == m_plan.runs)
            return error;
        return withCause({ErrorKind::Busy, flatten, m_plan.name, error.detail, {}},
                         runs ? ErrorCause::StartedMeanwhile : ErrorCause::StoppedMeanwhile);
    }

    const FlattenPlan &m_plan;
    Connection m_connection;
    Journal &m_journal;
    const ProgressSink &m_sink;
    Rollback m_rollback;
    CopyContext m_context;
    std::vector<OwnDisk> m_pulled; ///< those that block jobs copy into
    QString m_run;                 ///< of the VM's own QEMU; empty: a helper copies
    bool m_isNoted = false;        ///< in the VM's mark: its disks may not be written
    bool m_isWritten = false;      ///< all that was copied is
    quint64 m_doneBytes = 0;
    FlattenOutcome m_outcome;
};

} // namespace

Result<FlattenOutcome> runFlatten(Nodes &nodes, const FlattenPlan &plan, std::stop_token stop,
                                  const ProgressSink &progress, SpeedLimit limit, const Seen &seen)
{
    progress({Phase::Checking, {}, 0, plan.bytesToCopy()});
    const auto guarded = planForGuards(nodes, plan.vm.uuid, seen, [&](const Inventory &inventory) {
        return planFlatten(inventory, plan.vm);
    });
    const Inventory &inventory = *guarded.seen;
    const FlattenPlan &fresh = guarded.plan;
    if (!fresh.isValid())
        return std::unexpected(refused(flatten, fresh.name, fresh.refusals));
    RAMET_TRY(checkImages(inventory, fresh, stop));
    auto connection = nodes.work(plan.vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    RAMET_TRY(checkChains(*connection, inventory, fresh));
    const auto journal = Journal::create(
        journalHeader(JournalOperation::Flatten, fresh.name, nodes.addresses(), plan.vm.node));
    if (!journal)
        return std::unexpected(journal.error());
    const ProgressSink told = progressnote::noting(**journal, progress);
    FlattenRun run(nodes, fresh, *connection, **journal, std::move(stop), told, std::move(limit));
    return run.run();
}

} // namespace ramet
