// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/clonefetch.h"

#include "storage/clone/placeholder.h"
#include "storage/copy/target.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/domainstart.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/undo/journal.h"
#include "storage/undo/present.h"

#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcFetch, "ramet.storage.fetch")

namespace ramet {

namespace {

using namespace std::chrono_literals;

constexpr const char *fetchFact = "fetch";
constexpr auto startLimit = 20s; ///< for a guest whose disks another node serves

} // namespace

CloneFetch::CloneFetch(CopyContext &context, const ClonePlan &plan, FetchReport report)
    : m_context(context)
    , m_plan(plan)
    , m_report(std::move(report))
{
    std::ranges::copy_if(plan.disks, std::back_inserter(m_disks), &DiskPlan::isMade);
}

Undo CloneFetch::undo() const
{
    return {.kind = Undo::Kind::EndFetching,
            .node = m_context.node,
            .uuid = m_plan.newUuid,
            .name = m_plan.request.name};
}

Result<bool> CloneFetch::adopt()
{
    const QJsonObject fact = m_context.journal->fact(fetchFact);
    m_policies = fact["policies"].toObject();
    const bool isNotedStart = fact["started"].toBool();
    m_hasStarted = isNotedStart; // also where no more than that can be read now
    const auto vm = presentDomain(m_context.connection, m_plan.newUuid, m_context.node);
    if (!vm)
        return std::unexpected(vm.error());
    const bool isFetching = *vm && (*vm)->marks.isFetching();
    const auto hasDisks = isFetching && !isNotedStart ? hasRun() : Result<bool>(isNotedStart);
    if (!hasDisks)
        return std::unexpected(hasDisks.error());
    m_hasStarted = isFetching && *hasDisks;
    if (!m_hasStarted)
        return false;
    const auto xml = domains::secureXml(m_context.connection, m_plan.newUuid);
    if (!xml)
        return std::unexpected(xml.error());
    m_platform = helperPlatform(*xml);
    m_original.emplace(m_context, m_platform, m_disks);
    const auto isNoted = m_original->adopt();
    if (!isNoted || !*isNoted)
        return isNoted;
    for (const DiskPlan &disk : m_disks) {
        const auto path =
            pools::volumePath(m_context.connection, disk.targetPool, disk.targetVolume);
        if (!path)
            return std::unexpected(path.error());
        take(disk, *path);
    }
    setServed();
    return true;
}

/// It has run, though nobody noted it: one that was not let run yet is paused as by a person.
Result<bool> CloneFetch::hasRun() const
{
    const auto record = domains::get(m_context.connection, m_plan.newUuid);
    if (!record)
        return std::unexpected(record.error());
    const auto run = guests::runState(m_context.connection, m_plan.newUuid);
    if (!run)
        return std::unexpected(run.error());
    return (*run == GuestRun::Running || *run == GuestRun::Asleep ||
            *run == GuestRun::PausedByIo) &&
           diskElements(record->liveXml, targets()).has_value();
}

QStringList CloneFetch::targets() const
{
    QStringList all;
    for (const DiskPlan &disk : m_disks)
        all << disk.target;
    return all;
}

void CloneFetch::take(const DiskPlan &disk, const QString &path)
{
    m_served[disk.target].path = path;
    m_sources[disk.target] = {path, disk.targetPool, disk.targetVolume, disk.targetFormat, {}};
}

void CloneFetch::setServed()
{
    for (size_t i = 0; i < m_disks.size(); ++i)
        m_served[m_disks[i].target].served = m_original->disks()[i];
}

void CloneFetch::serve(const HelperPlatform &platform)
{
    m_original.emplace(m_context, platform, m_disks);
    m_original->begin();
}

Status CloneFetch::prepare(const QString &wholeXml)
{
    m_platform = helperPlatform(wholeXml);
    m_policies = driverPolicies(wholeXml, targets());
    RAMET_TRY(note());
    m_starting =
        std::async(std::launch::async, [this, wholeXml] { return startWithoutDisks(wholeXml); });
    return {};
}

void CloneFetch::settle()
{
    if (m_starting.valid())
        m_starting.wait();
    if (m_original)
        static_cast<void>(m_original->settled()); // what it made is the rollback's
}

void CloneFetch::end()
{
    static_cast<void>(m_context.rollback.undoNow(undo())); // what fails is tried again
}

Status CloneFetch::makeEmpty()
{
    for (const DiskPlan &disk : m_disks) {
        const quint64 bytes = std::max(disk.capacityBytes, disk.grownBytes);
        const auto path = m_context.rollback.make(targetUndo(m_context, disk), [&] {
            return createEmpty(m_context.connection, disk.targetPool,
                               {disk.targetVolume, disk.targetFormat, bytes, {}, {}});
        });
        if (!path)
            return std::unexpected(path.error());
        take(disk, *path);
    }
    return {};
}

Status CloneFetch::start(const QString &wholeXml)
{
    const auto isPaused = m_starting.get();
    if (!isPaused)
        return std::unexpected(isPaused.error());
    RAMET_TRY(m_original->begun());
    setServed();
    Status started = *isPaused ? plugIn(wholeXml) : tryToStart(wholeXml);
    // Who reads by TLS needs certificates, too.
    while (!started && started.error().kind != ErrorKind::Cancelled &&
           m_original->hasOther(started.error().detail)) {
        static_cast<void>(m_original->settled());
        RAMET_TRY(m_context.rollback.undoNow(undo()));
        m_isDefined = false;
        RAMET_TRY(m_original->open());
        setServed();
        started = tryToStart(wholeXml);
    }
    RAMET_TRY(started);
    m_hasStarted = true;
    return note();
}

Status CloneFetch::note() const
{
    return m_context.journal->note(fetchFact,
                                   {{"started", m_hasStarted}, {"policies", m_policies}});
}

Status CloneFetch::define(const QString &xml)
{
    const auto define = [&] {
        return domains::define(m_context.connection, m_plan.request.name, xml);
    };
    const auto defined = m_isDefined ? define() : m_context.rollback.make(undo(), define);
    m_isDefined = m_isDefined || defined;
    return defined ? Status() : std::unexpected(defined.error());
}

/// Its QEMU starts while the one that serves the disks does. False: it cannot be given its disks
/// later, or not here.
Result<bool> CloneFetch::startWithoutDisks(const QString &wholeXml)
{
    if (!canBePluggedIn(wholeXml, targets()))
        return false;
    const auto xml = definitionWithout(wholeXml, targets());
    if (!xml)
        return std::unexpected(xml.error());
    RAMET_TRY(define(*xml));
    qCInfo(lcFetch) << "starting" << m_plan.request.name << "without its disks";
    const Status started = domains::startPaused(m_context.connection, m_plan.newUuid);
    if (!started && started.error().kind == ErrorKind::Unreachable)
        return std::unexpected(started.error());
    return started.has_value();
}

Status CloneFetch::plugIn(const QString &wholeXml)
{
    const auto xml = definitionOnServed(wholeXml, m_served);
    const auto disks =
        xml ? diskElements(*xml, targets()) : Result<QStringList>(std::unexpected(xml.error()));
    if (!disks)
        return std::unexpected(disks.error());
    // It takes long to open them: what else has to be before it runs is done meanwhile.
    std::future<Status> defined = std::async(std::launch::async, [&] { return define(*xml); });
    const auto before = [&]() -> Status {
        RAMET_TRY(defined.get());
        return m_original->settled();
    };
    qCInfo(lcFetch) << "plugging in what" << m_context.readNode << "serves";
    const Status runs =
        domains::plugInAndRunWithin(m_context.connection, m_plan.request.name, m_plan.newUuid,
                                    *disks, before, Cancel(m_context.stop).within(startLimit));
    if (defined.valid())
        defined.wait();
    const bool isFinal = runs || runs.error().kind == ErrorKind::Cancelled ||
                         runs.error().kind == ErrorKind::Unreachable;
    return isFinal ? runs : tryToStart(wholeXml);
}

Status CloneFetch::tryToStart(const QString &wholeXml)
{
    const auto xml = definitionOnServed(wholeXml, m_served);
    if (!xml)
        return std::unexpected(xml.error());
    RAMET_TRY(define(*xml));
    RAMET_TRY(m_original->settled());
    qCInfo(lcFetch) << "starting" << m_plan.request.name << "on what" << m_context.readNode
                    << "serves";
    return domains::startWithin(m_context.connection, m_plan.request.name, m_plan.newUuid,
                                Cancel(m_context.stop).within(startLimit));
}

Status CloneFetch::fetch()
{
    DiskFetch rest(m_context, m_plan, *m_original, m_served, m_report);
    return rest.fetch(m_disks, m_platform, m_policies);
}

Status CloneFetch::finish()
{
    RAMET_TRY(defineOffServed(m_context.connection, m_plan.newUuid, m_policies));
    // Of an ordinary VM from here on, also as it runs.
    RAMET_TRY(changeMarks(m_context.connection, m_plan.newUuid,
                          [](RametMarks &marks) { marks.isBuilding = false; }));
    static_cast<void>(m_original->close()); // what fails is ended with the journal's other helpers
    return {};
}

std::vector<ClonedDisk> CloneFetch::made() const
{
    std::vector<ClonedDisk> all;
    for (const DiskPlan &disk : m_disks) {
        const auto info =
            pools::volumeInfo(m_context.connection, disk.targetPool, disk.targetVolume);
        all.push_back({disk.target, CopyMethod::NodeNbd, disk.sourcePath,
                       m_sources.at(disk.target).path, disk.targetFormat,
                       info ? info->allocationBytes : 0});
    }
    return all;
}

} // namespace ramet
