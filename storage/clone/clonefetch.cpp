// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/clonefetch.h"

#include "storage/clone/placeholder.h"
#include "storage/copy/copyhelper.h"
#include "storage/copy/target.h"
#include "storage/domain/domainxml.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/pullcalls.h"
#include "storage/undo/journal.h"
#include "storage/undo/present.h"

#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcFetch, "ramet.storage.fetch")

namespace ramet {

namespace {

using namespace std::chrono_literals;

constexpr const char *fetchFact = "fetch";
const QString fetchDisks = QStringLiteral("fetch disks");
constexpr auto startLimit = 20s; ///< for a guest whose disks another node serves
constexpr auto nextTry = 1s;     ///< after the way to the other node broke
constexpr qint64 noteMs = 3000;
constexpr int mostFailures = 10; ///< one after the other, of a question to a daemon that answers

} // namespace

CloneFetch::CloneFetch(CopyContext &context, const ClonePlan &plan, Report report)
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
    m_hasStarted = fact["started"].toBool(); // also where no more than that can be read now
    const auto vm = presentDomain(m_context.connection, m_plan.newUuid, m_context.node);
    if (!vm)
        return std::unexpected(vm.error());
    const bool isFetching = *vm && (*vm)->marks.isFetching();
    m_hasStarted = isFetching && (m_hasStarted || !(*vm)->isOff());
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

Status CloneFetch::prepare(const HelperPlatform &platform)
{
    m_platform = platform;
    m_original.emplace(m_context, platform, m_disks);
    RAMET_TRY(makeEmpty());
    RAMET_TRY(m_original->open());
    setServed();
    return {};
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
    QStringList targets;
    for (const DiskPlan &disk : m_disks)
        targets << disk.target;
    m_policies = driverPolicies(wholeXml, targets);
    RAMET_TRY(note());
    Status started = tryToStart(wholeXml);
    // Who reads by TLS needs certificates, too.
    while (!started && started.error().kind != ErrorKind::Cancelled && m_original->hasOther()) {
        RAMET_TRY(m_context.rollback.undoNow(undo()));
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

Status CloneFetch::tryToStart(const QString &wholeXml)
{
    const auto xml = definitionOnServed(wholeXml, m_served);
    if (!xml)
        return std::unexpected(xml.error());
    const QString &name = m_plan.request.name;
    const auto defined = m_context.rollback.make(
        undo(), [&] { return domains::define(m_context.connection, name, *xml); });
    if (!defined)
        return std::unexpected(defined.error());
    qCInfo(lcFetch) << "starting" << name << "on what" << m_context.readNode << "serves";
    return domains::startWithin(m_context.connection, name, m_plan.newUuid,
                                Cancel(m_context.stop).within(startLimit));
}

Status CloneFetch::fetch()
{
    for (const DiskPlan &disk : m_disks) {
        RAMET_TRY(fetchDisk(disk));
        m_doneBytes += disk.bytesToCopy;
    }
    return {};
}

/// Waits for whoever is away: only a person ends it.
Status CloneFetch::fetchDisk(const DiskPlan &disk)
{
    m_wasPulled = false;
    for (auto wait = 20ms;; wait = std::min(wait * 2, 500ms)) {
        if (m_context.stop.stop_requested())
            return std::unexpected(cancelled(m_plan.request.name));
        const auto fetched = isFetched(disk);
        if (!fetched && fetched.error().kind != ErrorKind::Unreachable)
            return std::unexpected(fetched.error());
        if (fetched && *fetched)
            return {};
        if (!fetched) {
            m_context.waiting();
            if (const auto connection = m_context.nodes->work(m_context.node))
                m_context.connection = *connection;
        }
        Cancel(m_context.stop).pause(wait);
    }
}

Result<bool> CloneFetch::isFetched(const DiskPlan &disk)
{
    const auto record = domains::get(m_context.connection, m_plan.newUuid);
    if (!record)
        return std::unexpected(record.error());
    const bool isOff = record->state == VmState::Off;
    if (!restsOnServed(isOff ? record->xml : record->liveXml, disk.target))
        return true;
    const auto job = isOff ? Result<std::optional<BlockJobInfo>>()
                           : pulls::info(m_context.connection, m_plan.newUuid, disk.target);
    if (!job && job.error().kind != ErrorKind::Unreachable && ++m_failures < mostFailures)
        return false; // it may have been switched off just now
    if (!job)
        return std::unexpected(job.error());
    m_failures = 0;
    if (!*job) {
        const auto served = m_original->isServed();
        if (!served || !*served)
            return served;
    }
    if (record->state == VmState::Paused) // it could not read, and tries again
        static_cast<void>(guests::resumeAfterIo(m_context.connection, m_plan.newUuid));
    if (*job)
        follow(disk, m_plan.newUuid, disk.target, **job);
    else
        RAMET_TRY(isOff ? fetchByHelper(disk) : pull(disk));
    return false;
}

Status CloneFetch::pull(const DiskPlan &disk)
{
    if (std::exchange(m_wasPulled, true)) {
        RAMET_TRY(whyNotPulled(disk));
        Cancel(m_context.stop).pause(nextTry);
    }
    const Status started =
        pulls::start(m_context.connection, m_plan.newUuid, disk.target, m_context.bytesPerSecond());
    if (!started && started.error().kind == ErrorKind::Unreachable)
        return started;
    if (!started)
        qCInfo(lcFetch) << "no job could begin:" << started.error().detail;
    return {};
}

/// A job that ended early did so because nothing could be read, or nothing written.
Status CloneFetch::whyNotPulled(const DiskPlan &disk) const
{
    if (isFull(m_context.connection, disk.targetPool))
        return std::unexpected(Error{ErrorKind::NoSpace, fetchDisks, disk.targetPool, {}, {}});
    qCInfo(lcFetch) << disk.target << "could not be read to its end";
    return {};
}

/// The guest was switched off: a helper holds the clone's disk meanwhile, so it cannot be started.
Status CloneFetch::fetchByHelper(const DiskPlan &disk)
{
    if (std::exchange(m_wasPulled, true))
        Cancel(m_context.stop).pause(nextTry);
    const ServedDisk &on = m_served.at(disk.target);
    HelperDisk own = on.served;
    own.layers.insert(own.layers.begin(), {.path = on.path, .format = disk.targetFormat});
    own.isReadOnly = false;
    own.isTopLocal = true;
    CopyHelper helper(m_context, m_platform);
    const Status started = helper.start({own});
    if (!started) // somebody may have started the guest again
        return started.error().kind == ErrorKind::Unreachable ? started : Status();
    const auto fetched = pullBy(helper.uuid(), disk);
    const Status noted =
        fetched && *fetched ? redefine({{disk.target, m_policies[disk.target]}}) : Status();
    const Status ended = helper.end();
    if (!fetched)
        return std::unexpected(fetched.error());
    return noted ? ended : noted;
}

/// False: the helper, or the way, ended before.
Result<bool> CloneFetch::pullBy(const QString &uuid, const DiskPlan &disk)
{
    const QString name = helperDiskName(0);
    RAMET_TRY(pulls::start(m_context.connection, uuid, name, m_context.bytesPerSecond()));
    for (auto wait = 20ms;; wait = std::min(wait * 2, 500ms)) {
        if (m_context.stop.stop_requested())
            return std::unexpected(cancelled(m_plan.request.name));
        const auto job = pulls::info(m_context.connection, uuid, name);
        if (!job)
            return std::unexpected(job.error());
        if (!*job)
            break;
        follow(disk, uuid, name, **job);
        Cancel(m_context.stop).pause(wait);
    }
    const auto record = domains::get(m_context.connection, uuid);
    if (!record && record.error().kind != ErrorKind::NotFound)
        return std::unexpected(record.error());
    if (record && !restsOnServed(record->xml, name))
        return true;
    RAMET_TRY(whyNotPulled(disk));
    return false;
}

void CloneFetch::follow(const DiskPlan &disk, const QString &uuid, const QString &name,
                        const BlockJobInfo &job)
{
    const quint64 limit = m_context.bytesPerSecond();
    if (limit != job.bytesPerSecondLimit)
        static_cast<void>(blockjobs::setSpeed(m_context.connection, uuid, name, limit));
    const auto info = pools::volumeInfo(m_context.connection, disk.targetPool, disk.targetVolume);
    const quint64 bytes = info ? info->allocationBytes : 0;
    const quint64 done = m_doneBytes + std::min(bytes, disk.bytesToCopy);
    m_report(disk, done);
    noteDone(done);
}

/// For all who look at the clone.
void CloneFetch::noteDone(quint64 bytes)
{
    if (m_sinceNoted.isValid() && m_sinceNoted.elapsed() < noteMs)
        return;
    m_sinceNoted.start();
    static_cast<void>(changeMarks(m_context.connection, m_plan.newUuid, [bytes](RametMarks &marks) {
        marks.fetching.doneBytes = bytes;
    }));
}

Status CloneFetch::redefine(const QJsonObject &policies)
{
    const auto record = domains::get(m_context.connection, m_plan.newUuid);
    if (!record)
        return std::unexpected(record.error());
    const auto xml = definitionOffServed(record->xml, policies);
    const auto defined = xml ? domains::define(m_context.connection, record->name, *xml) : xml;
    return defined ? Status() : std::unexpected(defined.error());
}

Status CloneFetch::finish()
{
    RAMET_TRY(redefine(m_policies));
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
