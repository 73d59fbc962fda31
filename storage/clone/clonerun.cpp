// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/clonerun.h"

#include "storage/clone/clonecustomize.h"
#include "storage/clone/clonedisks.h"
#include "storage/clone/clonefetch.h"
#include "storage/clone/cloneseed.h"
#include "storage/clone/clonestart.h"
#include "storage/clone/copylimit.h"
#include "storage/clone/earlierrun.h"
#include "storage/clone/firmware.h"
#include "storage/clone/handover.h"
#include "storage/clone/movecommit.h"
#include "storage/clone/newdefinition.h"
#include "storage/clone/otherwriters.h"
#include "storage/clone/placeholder.h"
#include "storage/clone/sourcecheck.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/template/templatefiles.h"
#include "storage/undo/progressnote.h"

#include <QElapsedTimer>
#include <algorithm>

namespace ramet {

namespace {

/// One run of one plan, step by step.
class CloneRun {
public:
    CloneRun(Nodes &nodes, const ClonePlan &plan, const CloneEnds &ends, Journal &journal,
             std::stop_token stop, const ProgressSink &sink, SpeedLimit limit, HandOver *handOver)
        : m_nodes(nodes)
        , m_handOver(handOver)
        , m_plan(plan)
        , m_ends(ends)
        , m_sink(sink)
        , m_journal(journal)
        , m_check(plan, ends.source, ends.target)
        , m_rollback(performThrough(nodes), &journal)
        , m_copy{ends.target, plan.targetNode, m_rollback, &journal, std::move(stop), {}}
        , m_seed(plan, m_rollback, journal, ends)
        , m_limit(plan, std::move(limit), journal)
    {
        m_copy.bytesPerSecond = [this] { return m_limit.bytesPerSecond(); };
        m_copy.readConnection = ends.source;
        m_copy.readNode = plan.request.source.node;
        m_copy.nodes = &nodes;
        m_copy.readAddress = ends.sourceAddress;
        m_copy.goesPlain = [this](const QString &why) { m_outcome.whyPlain = why; };
        m_copy.checksums = handOver ? &m_checksums : nullptr;
        m_copy.waiting = [this] { m_sink({Phase::Waiting, {}, 0, m_plan.bytesToCopy()}); };
    }

    /// `goesOn`: with what an earlier run made.
    Result<CloneOutcome> run(bool goesOn)
    {
        QElapsedTimer timer;
        timer.start();
        Status status = goesOn ? adopt() : Status();
        if (status)
            status = steps();
        if (!status) {
            if (status.error().cause == ErrorCause::MoveUnknown) {
                m_rollback.dismiss(); // the journals have it
                return std::unexpected(status.error());
            }
            const Error error = rolledBack(status.error());
            return std::unexpected(m_handOver ? m_handOver->restoreSource(error) : error);
        }
        commit();
        startIfAsked(m_plan, m_copy.connection, m_outcome, m_copy.stop, m_sink);
        m_outcome.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
        return m_outcome;
    }

private:
    /// Takes over what an earlier run made: the definition, whole disks and those under way, or a
    /// clone that runs.
    Status adopt()
    {
        armSteps(m_rollback, m_journal);
        if (m_plan.request.startAtOnce) {
            const auto isTaken = makeFetch().adopt();
            if (!isTaken)
                return std::unexpected(isTaken.error());
            if (*isTaken)
                return endHelpersBut(m_fetch->helper(), m_rollback, m_journal);
        }
        const auto isReserved = dropUseless(m_rollback, m_journal, m_plan, m_seed);
        m_isReserved = isReserved && *isReserved;
        return isReserved ? Status() : std::unexpected(isReserved.error());
    }

    bool hasStarted() const { return m_fetch && m_fetch->hasStarted(); }

    /// The whole definition is there: from here on nothing is taken back, whatever fails and
    /// whoever cancels. A helper that could not be ended keeps the journal.
    void commit()
    {
        m_rollback.dismiss();
        for (const Error &error : endHelpers(performThrough(m_nodes), m_journal))
            m_outcome.warnings.push_back({Warning::Kind::NotEnded, error});
        if (m_plan.request.makeTemplate)
            templatefiles::protect(m_nodes, {m_outcome.node, m_outcome.uuid});
        if (m_outcome.warnings.empty())
            m_journal.remove();
    }

    /// What the guest has written nobody has a second time: only a person ends it.
    Error keptRunning(Error error)
    {
        static_cast<void>(releaseGuest(m_rollback, m_journal)); // else it is among the leftovers
        m_rollback.dismiss();
        for (const JournalStep &step : m_journal.openSteps())
            error.leftovers << step.undo.name;
        error.leftovers.removeDuplicates();
        return error;
    }

    Error rolledBack(Error error)
    {
        if (m_fetch)
            m_fetch->settle();
        if (hasStarted() && error.kind != ErrorKind::Cancelled)
            return keptRunning(std::move(error));
        if (m_fetch)
            m_fetch->end(); // before the files go that it has open
        if (m_disks)
            static_cast<void>(m_disks->finish()); // so that no file is removed while it is open
        m_sink({Phase::RollingBack, {}, 0, 0});
        error.leftovers = m_rollback.run();
        error.isUndone = error.leftovers.isEmpty();
        if (error.isUndone)
            m_journal.remove();
        return error;
    }

    Status steps()
    {
        if (hasStarted())
            return fetchRest();
        m_sink({Phase::Checking, {}, 0, m_plan.bytesToCopy()});
        RAMET_TRY(check(SourceCheck::Moment::Before));
        RAMET_TRY(m_check.checkVolumes());
        RAMET_TRY(m_check.checkTarget());
        if (m_plan.request.startAtOnce)
            return stepsAtOnce();
        RAMET_TRY(reserve());
        RAMET_TRY(checkReserved());
        RAMET_TRY(m_handOver ? m_handOver->begin(m_journal) : Status());
        RAMET_TRY(m_seed.make());
        RAMET_TRY(copyDisks());
        RAMET_TRY(
            customizeClone(m_plan, m_ends, m_journal, m_disks->sources(), m_copy.stop, m_sink));
        RAMET_TRY(m_handOver ? m_handOver->verify(m_disks->made()) : Status());
        RAMET_TRY(copyBesideDisks());
        RAMET_TRY(releaseGuest(m_rollback, m_journal));
        // Started meanwhile: the copy could be torn.
        RAMET_TRY(check(SourceCheck::Moment::Copied));
        RAMET_TRY(checkPlaceholder(m_ends.target, m_plan, m_journal.header().id, sources()));
        return handOver();
    }

    /// The guest starts before its disks are there. What takes longest is two machines that start:
    /// all else is done meanwhile.
    Status stepsAtOnce()
    {
        const auto original = m_check.definition();
        if (!original)
            return std::unexpected(original.error());
        HelperPlatform platform = helperPlatform(*original);
        platform.task = m_journal.header().id;
        makeFetch().serve(platform);
        RAMET_TRY(reserve());
        RAMET_TRY(m_seed.make());
        RAMET_TRY(copyBesideDisks());
        RAMET_TRY(checkPlaceholder(m_ends.target, m_plan, m_journal.header().id, {}));
        RAMET_TRY(startMachine(&CloneFetch::prepare));
        RAMET_TRY(checkReserved());
        RAMET_TRY(m_fetch->makeEmpty());
        RAMET_TRY(check(SourceCheck::Moment::Copied));
        m_sink({Phase::Starting, {}, 0, m_plan.bytesToCopy()});
        RAMET_TRY(startMachine(&CloneFetch::start));
        return fetchRest();
    }

    Status startMachine(Status (CloneFetch::*step)(const QString &))
    {
        RametMarks marks = buildingMarks(m_plan, m_journal.header());
        marks.fetching = {m_plan.request.source.node, 0, m_plan.bytesToCopy()};
        const auto xml = definition(marks);
        return xml ? (*m_fetch.*step)(*xml) : std::unexpected(xml.error());
    }

    /// A delete that did not see our reservation has taken the source away.
    Status checkReserved() const
    {
        RAMET_TRY(check(SourceCheck::Moment::Before));
        return m_check.checkChains();
    }

    /// The original may be out of reach: the clone's own definition is the one to go by.
    Status fetchRest()
    {
        RAMET_TRY(m_fetch->fetch());
        RAMET_TRY(m_fetch->finish());
        setOutcome();
        m_outcome.started = true;
        return {};
    }

    CloneFetch &makeFetch()
    {
        if (!m_fetch)
            m_fetch = std::make_unique<CloneFetch>(
                m_copy, m_plan, [this](const DiskPlan &disk, quint64 bytes) {
                    m_sink({Phase::Fetching, disk.target, bytes, m_plan.bytesToCopy()});
                });
        return *m_fetch;
    }

    std::map<QString, NewDiskSource> sources() const
    {
        if (m_fetch)
            return m_fetch->sources();
        return m_disks ? m_disks->sources() : std::map<QString, NewDiskSource>();
    }

    Status checkStop() const
    {
        const Error stopped = cancelled(m_plan.request.name);
        return m_copy.stop.stop_requested() ? std::unexpected(stopped) : Status();
    }

    Status check(SourceCheck::Moment moment) const
    {
        RAMET_TRY(checkStop());
        RAMET_TRY(checkStillOff(m_nodes, m_plan));
        return m_check.checkVm(moment);
    }

    Result<QString> definition(const RametMarks &marks = {}) const
    {
        const auto xml = m_check.definition();
        if (!xml)
            return xml;
        const CloneFiles files{m_nvramPath, sources(), m_seed.drive(), m_seed.otherSeeds(*xml)};
        return newDefinition(*xml, m_plan, files, marks);
    }

    /// The name is ours from here on, and a definition that the node cannot take fails now.
    Status reserve()
    {
        m_sink({Phase::Reserving, {}, 0, m_plan.bytesToCopy()});
        const auto xml = definition(buildingMarks(m_plan, m_journal.header()));
        if (!xml)
            return std::unexpected(xml.error());
        m_platform = helperPlatform(*xml);
        return m_isReserved ? Status() : reserveName(m_rollback, m_ends.target, m_plan, *xml);
    }

    Status copyDisks()
    {
        const LiveSource source{m_ends.source, m_plan.request.source.node,
                                m_plan.request.source.uuid, m_plan.sourceName};
        m_disks = std::make_unique<CloneDisks>(
            m_copy, m_plan, source, m_platform, [this](const DiskPlan &disk, quint64 bytes) {
                m_sink({Phase::Copying, disk.target, bytes, m_plan.bytesToCopy(), 0, 0,
                        goesOnAlone(m_disks->method())});
                m_limit.note();
            });
        return m_disks->makeAll();
    }

    /// UEFI variables and the state of an emulated TPM.
    Status copyBesideDisks()
    {
        const auto xml = m_check.definition();
        if (!xml)
            return std::unexpected(xml.error());
        const auto path = copyFirmware(m_rollback, {m_ends.source, m_ends.target, m_plan.targetNode,
                                                    m_plan.request.source.uuid, m_plan.request.name,
                                                    m_plan.definedUuid(), *xml, m_copy.stop});
        m_nvramPath = path.value_or(QString());
        return path ? Status() : std::unexpected(path.error());
    }

    Status handOver()
    {
        m_sink({Phase::Defining, {}, m_plan.bytesToCopy(), m_plan.bytesToCopy()});
        const auto xml = definition();
        if (!xml)
            return std::unexpected(xml.error());
        RAMET_TRY(checkStop()); // for the last time
        const auto uuid = m_handOver ? takeSourcesPlace(m_nodes, m_plan, m_ends.target, m_rollback,
                                                        *m_handOver, *xml, m_copy.stop)
                                     : domains::define(m_ends.target, m_plan.request.name, *xml);
        if (!uuid)
            return std::unexpected(uuid.error());
        setOutcome();
        return {};
    }

    void setOutcome()
    {
        m_outcome.node = m_plan.targetNode;
        m_outcome.name = m_plan.request.name;
        m_outcome.uuid = m_plan.definedUuid();
        m_outcome.mode = m_plan.request.mode;
        m_outcome.disks = m_fetch ? m_fetch->made() : m_disks->made();
        if (std::ranges::find(m_outcome.disks, CopyMethod::NodeNbd, &ClonedDisk::method) ==
            m_outcome.disks.end())
            m_outcome.whyPlain.clear(); // the other way served no better
        m_outcome.heldSeconds = m_disks ? m_disks->heldSeconds() : 0;
    }

    Nodes &m_nodes;
    HandOver *m_handOver; ///< of a move; null: of a clone
    std::map<QString, QByteArray> m_checksums;
    const ClonePlan &m_plan;
    const CloneEnds &m_ends;
    const ProgressSink &m_sink;
    Journal &m_journal;
    SourceCheck m_check;
    Rollback m_rollback;
    CopyContext m_copy;
    CloneSeed m_seed;
    CopyLimit m_limit;
    bool m_isReserved = false;
    HelperPlatform m_platform;
    std::unique_ptr<CloneDisks> m_disks;
    std::unique_ptr<CloneFetch> m_fetch; ///< instead, where the guest starts at once
    QString m_nvramPath;
    CloneOutcome m_outcome;
};

} // namespace

Result<CloneOutcome> runSteps(Nodes &nodes, const ClonePlan &plan, const CloneEnds &ends,
                              Journal &journal, bool goesOn, std::stop_token stop,
                              const ProgressSink &progress, SpeedLimit limit, HandOver *handOver)
{
    const ProgressSink told = progressnote::noting(journal, progress);
    CloneRun run(nodes, plan, ends, journal, std::move(stop), told, std::move(limit), handOver);
    return run.run(goesOn);
}

} // namespace ramet
