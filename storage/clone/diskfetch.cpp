// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/diskfetch.h"

#include "storage/clone/placeholder.h"
#include "storage/copy/copyhelper.h"
#include "storage/copy/imageflush.h"
#include "storage/copy/target.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/pullcalls.h"
#include "storage/undo/journal.h"

#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcDiskFetch, "ramet.storage.fetch")

namespace ramet {

namespace {

using namespace std::chrono_literals;

const QString fetchDisks = QStringLiteral("fetch disks");
constexpr auto nextTry = 1s; ///< after the way to the other node broke
constexpr qint64 noteMs = 3000;
constexpr int mostFailures = 10; ///< one after the other, of a question to a daemon that answers

/// Facts of the journal: the disk is whole, and closed or flushed; in which run its QEMU pulls it.
QString wholeFact(const DiskPlan &disk)
{
    return "fetched:" + disk.target;
}

QString runFact(const DiskPlan &disk)
{
    return "fetched-in-run:" + disk.target;
}

} // namespace

Status defineOffServed(const Connection &connection, const QString &uuid,
                       const QJsonObject &policies)
{
    const auto record = domains::get(connection, uuid);
    if (!record)
        return std::unexpected(record.error());
    const auto xml = definitionOffServed(record->xml, policies);
    const auto defined = xml ? domains::define(connection, record->name, *xml) : xml;
    return defined ? Status() : std::unexpected(defined.error());
}

DiskFetch::DiskFetch(CopyContext &context, const ClonePlan &plan, ServedOriginal &original,
                     const ServedDisks &served, FetchReport report)
    : m_context(context)
    , m_uuid(plan.newUuid)
    , m_name(plan.request.name)
    , m_original(original)
    , m_served(served)
    , m_report(std::move(report))
{
}

Status DiskFetch::fetch(const std::vector<DiskPlan> &disks, const HelperPlatform &platform,
                        const QJsonObject &policies)
{
    m_platform = platform;
    m_policies = policies;
    for (const DiskPlan &disk : disks) {
        RAMET_TRY(fetchDisk(disk));
        m_doneBytes += disk.bytesToCopy;
    }
    m_waits = true;
    for (const DiskPlan &disk : disks) {
        m_doneBytes -= disk.bytesToCopy;
        RAMET_TRY(fetchDisk(disk));
        m_doneBytes += disk.bytesToCopy;
    }
    guests::forgetNameOfRun(m_context.connection, m_uuid);
    return {};
}

/// Waits for whoever is away: only a person ends it.
Status DiskFetch::fetchDisk(const DiskPlan &disk)
{
    m_wasPulled = false;
    m_run = m_context.journal->fact(runFact(disk))["run"].toString();
    for (auto wait = 20ms;; wait = std::min(wait * 2, 500ms)) {
        if (m_context.stop.stop_requested())
            return std::unexpected(cancelled(m_name));
        const auto fetched = isFetched(disk);
        if (!fetched && fetched.error().kind != ErrorKind::Unreachable)
            return std::unexpected(fetched.error());
        if (fetched && *fetched)
            return {};
        if (!fetched)
            reconnect();
        Cancel(m_context.stop).pause(wait);
    }
}

void DiskFetch::reconnect()
{
    m_context.waiting();
    if (const auto connection = m_context.nodes->work(m_context.node))
        m_context.connection = *connection;
}

Result<bool> DiskFetch::isFetched(const DiskPlan &disk)
{
    const auto record = domains::get(m_context.connection, m_uuid);
    if (!record)
        return std::unexpected(record.error());
    const bool isOff = record->state == VmState::Off;
    if (!restsOnServed(isOff ? record->xml : record->liveXml, disk.target))
        return isWritten(disk, isOff);
    const Status noted = isOff ? Status() : noteRun(disk, record->liveXml);
    if (!noted)
        return orLater(noted.error());
    const auto job = isOff ? Result<std::optional<BlockJobInfo>>()
                           : pulls::info(m_context.connection, m_uuid, disk.target);
    if (!job)
        return orLater(job.error());
    m_failures = 0;
    if (!*job) {
        const auto served = m_original.isServed();
        if (!served || !*served)
            return served;
    }
    if (record->state == VmState::Paused) // it could not read, and tries again
        static_cast<void>(guests::resumeAfterIo(m_context.connection, m_uuid));
    if (*job)
        follow(disk, m_uuid, disk.target, **job);
    else
        RAMET_TRY(isOff ? fetchByHelper(disk) : pull(disk));
    return false;
}

/// False: it may have been switched off just now.
Result<bool> DiskFetch::orLater(const Error &error)
{
    if (error.kind != ErrorKind::Unreachable && ++m_failures < mostFailures)
        return false;
    return std::unexpected(error);
}

/// Before all of the disk can be there: only the QEMU of this run can write what it keeps of it.
Status DiskFetch::noteRun(const DiskPlan &disk, const QString &liveXml)
{
    if (!m_run.isEmpty() && liveXml.contains(m_run))
        return {};
    const auto run = guests::nameOfRun(m_context.connection, m_uuid);
    if (!run)
        return std::unexpected(run.error());
    m_run = *run;
    return m_context.journal->note(runFact(disk), {{"run", m_run}});
}

/// Of a disk that rests on nothing any more. Of a VM that is off it cannot be told which run was
/// the last: what its images lack is fetched again, if anything.
Result<bool> DiskFetch::isWritten(const DiskPlan &disk, bool isOff)
{
    if (!m_context.journal->fact(wholeFact(disk)).isEmpty())
        return true;
    if (isOff) {
        RAMET_TRY(fetchAgain(disk));
        return false;
    }
    const auto flushed = isFlushed(disk);
    if (flushed && *flushed)
        RAMET_TRY(m_context.journal->note(wholeFact(disk), {{"whole", true}}));
    return flushed && !m_waits ? Result<bool>(true) : flushed;
}

/// False: not yet.
Result<bool> DiskFetch::isFlushed(const DiskPlan &disk)
{
    const auto run = guests::runState(m_context.connection, m_uuid);
    if (!run)
        return std::unexpected(run.error());
    if (!m_waits && *run != GuestRun::Running)
        return false;
    const Unflushed unflushed{
        m_uuid,
        m_name,
        m_run,
        {{disk.targetPool, disk.targetVolume, m_served.at(disk.target).path}}};
    const Status flushed = flushImages(m_context, unflushed);
    if (flushed)
        return true;
    const auto now = flushed.error().cause == ErrorCause::NotFlushed
                         ? guests::runState(m_context.connection, m_uuid)
                         : Result<GuestRun>(std::unexpected(flushed.error()));
    return now && isOff(*now) ? Result<bool>(false) : std::unexpected(flushed.error());
}

/// Lets it rest on what is served, as before: a pull copies what is not in the image.
Status DiskFetch::fetchAgain(const DiskPlan &disk)
{
    qCInfo(lcDiskFetch) << disk.target << "may lack what was not written, fetching it again";
    const auto xml = domains::secureXml(m_context.connection, m_uuid);
    const auto onServed =
        xml ? definitionOnServed(*xml, {{disk.target, m_served.at(disk.target)}}) : xml;
    const auto defined =
        onServed ? domains::define(m_context.connection, m_name, *onServed) : onServed;
    return defined ? Status() : std::unexpected(defined.error());
}

Status DiskFetch::pull(const DiskPlan &disk)
{
    if (std::exchange(m_wasPulled, true)) {
        RAMET_TRY(whyNotPulled(disk));
        Cancel(m_context.stop).pause(nextTry);
    }
    const Status started =
        pulls::start(m_context.connection, m_uuid, disk.target, m_context.bytesPerSecond());
    if (!started && started.error().kind == ErrorKind::Unreachable)
        return started;
    if (!started)
        qCInfo(lcDiskFetch) << "no job could begin:" << started.error().detail;
    return {};
}

/// A job that ended early did so because nothing could be read, or nothing written.
Status DiskFetch::whyNotPulled(const DiskPlan &disk) const
{
    if (isFull(m_context.connection, disk.targetPool))
        return std::unexpected(Error{ErrorKind::NoSpace, fetchDisks, disk.targetPool, {}, {}});
    qCInfo(lcDiskFetch) << disk.target << "could not be read to its end";
    return {};
}

/// The guest was switched off: a helper holds the clone's disk meanwhile, so it cannot be started.
Status DiskFetch::fetchByHelper(const DiskPlan &disk)
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
    const bool isWhole = fetched && *fetched;
    RAMET_TRY(isWhole ? helper.close() : helper.end());
    if (!isWhole)
        return fetched ? Status() : std::unexpected(fetched.error());
    // Until this is noted the VM rests on what is served: whatever is lost is fetched again.
    RAMET_TRY(m_context.journal->note(wholeFact(disk), {{"whole", true}}));
    return defineOffServed(m_context.connection, m_uuid, {{disk.target, m_policies[disk.target]}});
}

/// False: the helper, or the way, ended before.
Result<bool> DiskFetch::pullBy(const QString &uuid, const DiskPlan &disk)
{
    const QString name = helperDiskName(0);
    RAMET_TRY(pulls::start(m_context.connection, uuid, name, m_context.bytesPerSecond()));
    for (auto wait = 20ms;; wait = std::min(wait * 2, 500ms)) {
        if (m_context.stop.stop_requested())
            return std::unexpected(cancelled(m_name));
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

void DiskFetch::follow(const DiskPlan &disk, const QString &uuid, const QString &name,
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
void DiskFetch::noteDone(quint64 bytes)
{
    if (m_sinceNoted.isValid() && m_sinceNoted.elapsed() < noteMs)
        return;
    m_sinceNoted.start();
    static_cast<void>(changeMarks(m_context.connection, m_uuid, [bytes](RametMarks &marks) {
        marks.fetching.doneBytes = bytes;
    }));
}

} // namespace ramet
