// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/guestcalls.h"

#include "storage/base/cancel.h"
#include "storage/libvirt/agentlimit.h"

#include <QDeadlineTimer>
#include <libvirt/virterror.h>

namespace ramet::guests {

namespace {

Result<GuestRun> runStateOf(const Connection &connection, const DomainPtr &domain,
                            const QString &uuid)
{
    int state = VIR_DOMAIN_NOSTATE;
    int reason = 0;
    if (ramet_call(connection, virDomainGetState, domain.get(), &state, &reason, 0) < 0)
        return failure("read VM", uuid);
    switch (state) {
    case VIR_DOMAIN_RUNNING:
    case VIR_DOMAIN_BLOCKED:
    case VIR_DOMAIN_PMSUSPENDED: // it may wake up at any moment
        return GuestRun::Running;
    case VIR_DOMAIN_PAUSED:
        return reason == VIR_DOMAIN_PAUSED_IOERROR ? GuestRun::PausedByIo : GuestRun::Paused;
    case VIR_DOMAIN_SHUTOFF:
        return reason == VIR_DOMAIN_SHUTOFF_CRASHED ? GuestRun::Crashed : GuestRun::Off;
    default:
        return GuestRun::Off;
    }
}

Status resumeFrom(const Connection &connection, const QString &uuid, GuestRun wanted)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const auto state = runStateOf(connection, *domain, uuid);
    if (!state)
        return std::unexpected(state.error());
    if (*state != wanted)
        return std::unexpected(Error{ErrorKind::NotFound, "resume VM", uuid, {}, {}});
    if (ramet_call(connection, virDomainResume, domain->get()) < 0)
        return failure("resume VM", uuid);
    return {};
}

bool lastIsUnresponsive()
{
    return lastErrorCode() == VIR_ERR_AGENT_UNRESPONSIVE;
}

} // namespace

Result<GuestRun> runState(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    return runStateOf(connection, *domain, uuid);
}

Status suspend(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    if (ramet_call(connection, virDomainSuspend, domain->get()) < 0)
        return failure("suspend VM", uuid);
    return {};
}

Status resume(const Connection &connection, const QString &uuid)
{
    return resumeFrom(connection, uuid, GuestRun::Paused);
}

Status resumeAfterIo(const Connection &connection, const QString &uuid)
{
    return resumeFrom(connection, uuid, GuestRun::PausedByIo);
}

bool agentAnswers(const Connection &connection, const QString &uuid, std::chrono::seconds limit)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return false;
    const AgentLimit bounded(connection, *domain, limit);
    long long seconds = 0;
    unsigned nanoseconds = 0;
    // The least that every agent can answer; refused while the file systems are frozen.
    return bounded &&
           ramet_call(connection, virDomainGetTime, domain->get(), &seconds, &nanoseconds, 0) == 0;
}

Result<Frozen> freeze(const Connection &connection, const QString &uuid, std::chrono::seconds limit)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const AgentLimit bounded(connection, *domain, limit);
    if (!bounded)
        return Frozen::No;
    const int count = ramet_call(connection, virDomainFSFreeze, domain->get(), nullptr, 0, 0);
    if (count >= 0)
        return count > 0 ? Frozen::Yes : Frozen::No;
    if (lastIsUnresponsive())
        return Frozen::Unknown;
    const Error error = lastError("freeze file systems", uuid);
    if (error.kind == ErrorKind::Unreachable)
        return std::unexpected(error);
    return Frozen::No;
}

Status thaw(const Connection &connection, const QString &uuid, std::chrono::seconds limit)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const auto state = runStateOf(connection, *domain, uuid);
    if (state && *state == GuestRun::Off)
        return std::unexpected(Error{ErrorKind::NotFound, "thaw file systems", uuid, {}, {}});
    const AgentLimit bounded(connection, *domain, limit);
    if (!bounded)
        return failure("limit guest agent", uuid);
    // A daemon that has just begun finds the agent only after a moment.
    for (const QDeadlineTimer deadline(limit);; Cancel().pause(std::chrono::milliseconds(100))) {
        if (ramet_call(connection, virDomainFSThaw, domain->get(), nullptr, 0, 0) >= 0)
            return {};
        if (!lastIsUnresponsive() || deadline.hasExpired())
            break;
    }
    Error error = lastError("thaw file systems", uuid);
    if (error.kind == ErrorKind::Failed)
        error.kind = ErrorKind::Busy;
    return std::unexpected(error);
}

} // namespace ramet::guests
