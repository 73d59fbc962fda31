// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/domainstart.h"

#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/handles.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace ramet::domains {

Status startPaused(const Connection &connection, const QString &uuid)
{
    const auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    return pastLateTpm(connection, [&]() -> Status {
        if (ramet_call(connection, virDomainCreateWithFlags, domain->get(),
                       VIR_DOMAIN_START_PAUSED) < 0)
            return failure("start VM", uuid);
        return {};
    });
}

Result<bool> isStarting(const Connection &connection, const QString &uuid)
{
    const auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    int state = VIR_DOMAIN_NOSTATE;
    int reason = 0;
    if (ramet_call(connection, virDomainGetState, domain->get(), &state, &reason, 0) < 0)
        return failure("read VM", uuid);
    return state == VIR_DOMAIN_PAUSED && reason == VIR_DOMAIN_PAUSED_STARTING_UP;
}

Result<QString> createPaused(const Connection &connection, const QString &name, const QString &xml)
{
    DomainPtr domain(ramet_call(connection, virDomainCreateXML, connection.handle().get(),
                                xml.toUtf8().constData(), VIR_DOMAIN_START_PAUSED));
    if (!domain)
        return std::unexpected(
            withCause(lastError("start copy helper", name), ErrorCause::HelperNotStarted));
    return uuidOf(domain);
}

namespace {

/// Makes a call that starts a domain on a thread, and ends the domain when `cancel` is due before.
template <class Start>
auto startedWithin(const Connection &connection, const QString &uuid, const Cancel &cancel,
                   const Error &late, Start start) -> decltype(start())
{
    using namespace std::chrono_literals;
    std::mutex mutex;
    std::condition_variable_any changed;
    std::optional<decltype(start())> outcome;
    const std::jthread starting([&] {
        auto started = start();
        const std::lock_guard held(mutex);
        outcome = std::move(started);
        changed.notify_all();
    });
    std::unique_lock lock(mutex);
    if (cancel.wait(changed, lock, [&] { return outcome.has_value(); }))
        return *outcome;
    bool isEnded = false;
    while (!outcome) {
        lock.unlock();
        isEnded = destroy(connection, uuid).has_value(); // it may not be listed yet
        lock.lock();
        changed.wait_for(lock, 100ms, [&] { return outcome.has_value(); });
    }
    if (*outcome && !isEnded)
        return *outcome; // just in time
    Error error = cancel.error(late.operation, late.object, ErrorKind::Failed);
    error.cause = late.cause;
    return std::unexpected(error);
}

} // namespace

Result<QString> createPausedWithin(const Connection &connection, const QString &name,
                                   const QString &uuid, const QString &xml, const Cancel &cancel)
{
    const Error late = withCause({ErrorKind::Failed, "start copy helper", name, {}, {}},
                                 ErrorCause::HelperNotStarted);
    return startedWithin(connection, uuid, cancel, late,
                         [&] { return createPaused(connection, name, xml); });
}

Status startWithin(const Connection &connection, const QString &name, const QString &uuid,
                   const Cancel &cancel)
{
    const Error late{ErrorKind::Failed, "start", name, {}, {}};
    return startedWithin(connection, uuid, cancel, late, [&] { return start(connection, uuid); });
}

namespace {

/// The reset lets the machine look at its buses as if it was only switched on now.
Status plugInAndRun(const Connection &connection, const QString &uuid, const QStringList &disks,
                    const std::function<Status()> &before)
{
    const auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    for (const QString &disk : disks) {
        if (ramet_call(connection, virDomainAttachDeviceFlags, domain->get(),
                       disk.toUtf8().constData(), VIR_DOMAIN_AFFECT_LIVE) < 0)
            return failure("attach disk", uuid);
    }
    RAMET_TRY(before());
    RAMET_TRY(reset(connection, uuid));
    return resume(connection, uuid);
}

} // namespace

Status plugInAndRunWithin(const Connection &connection, const QString &name, const QString &uuid,
                          const QStringList &disks, const std::function<Status()> &before,
                          const Cancel &cancel)
{
    const Error late{ErrorKind::Failed, "start", name, {}, {}};
    const Status runs = startedWithin(connection, uuid, cancel, late, [&] {
        return plugInAndRun(connection, uuid, disks, before);
    });
    if (!runs)
        static_cast<void>(destroy(connection, uuid)); // it may have ended by itself
    return runs;
}

} // namespace ramet::domains
