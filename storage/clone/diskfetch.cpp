// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/diskfetch.h"

#include "storage/clone/placeholder.h"
#include "storage/copy/copyhelper.h"
#include "storage/copy/target.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/pullcalls.h"

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
        m_mayBeUnflushed = m_mayBeUnflushed || !m_isByHelper;
        m_doneBytes += disk.bytesToCopy;
    }
    return {};
}

/// Waits for whoever is away: only a person ends it.
Status DiskFetch::fetchDisk(const DiskPlan &disk)
{
    m_wasPulled = false;
    m_isByHelper = false;
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

Status DiskFetch::whenInReach(const std::function<Status()> &act)
{
    for (;;) {
        const Status done = act();
        if (done || done.error().kind != ErrorKind::Unreachable)
            return done;
        if (m_context.stop.stop_requested())
            return std::unexpected(cancelled(m_name));
        reconnect();
        Cancel(m_context.stop).pause(nextTry);
    }
}

Result<bool> DiskFetch::isFetched(const DiskPlan &disk)
{
    const auto record = domains::get(m_context.connection, m_uuid);
    if (!record)
        return std::unexpected(record.error());
    const bool isOff = record->state == VmState::Off;
    if (!restsOnServed(isOff ? record->xml : record->liveXml, disk.target))
        return true;
    const auto job = isOff ? Result<std::optional<BlockJobInfo>>()
                           : pulls::info(m_context.connection, m_uuid, disk.target);
    if (!job && job.error().kind != ErrorKind::Unreachable && ++m_failures < mostFailures)
        return false; // it may have been switched off just now
    if (!job)
        return std::unexpected(job.error());
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
    const Status noted = fetched && *fetched
                             ? defineOffServed(m_context.connection, m_uuid,
                                               {{disk.target, m_policies[disk.target]}})
                             : Status();
    const Status ended = helper.end();
    m_isByHelper = fetched && *fetched && ended;
    if (!fetched)
        return std::unexpected(fetched.error());
    return noted ? ended : noted;
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
