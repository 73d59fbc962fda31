// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/guestcalls.h"

#include "storage/base/cancel.h"
#include "storage/base/xmltext.h"
#include "storage/libvirt/agentlimit.h"

#include <QDeadlineTimer>
#include <QUuid>
#include <cstdlib>
#include <libvirt/virterror.h>

namespace ramet::guests {

namespace {

constexpr const char *runNamespace = "urn:ramet:run:1";

/// Who switches a VM off by force, or reverts it, has its QEMU killed ten seconds after it was
/// asked to end, and to write what was copied may take longer: the reason is the same. After a
/// restart of daemon or host libvirt knows none.
bool hasClosed(int reason)
{
    return reason == VIR_DOMAIN_SHUTOFF_SHUTDOWN || reason == VIR_DOMAIN_SHUTOFF_SAVED ||
           reason == VIR_DOMAIN_SHUTOFF_MIGRATED;
}

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
        return GuestRun::Running;
    case VIR_DOMAIN_PMSUSPENDED:
        return GuestRun::Asleep;
    case VIR_DOMAIN_PAUSED:
        return reason == VIR_DOMAIN_PAUSED_IOERROR ? GuestRun::PausedByIo : GuestRun::Paused;
    case VIR_DOMAIN_SHUTDOWN:
        return GuestRun::Ending;
    case VIR_DOMAIN_SHUTOFF:
        return hasClosed(reason) ? GuestRun::Off : GuestRun::Unclosed;
    default:
        return GuestRun::Unclosed;
    }
}

Error notSuspended(const QString &uuid)
{
    return {ErrorKind::NotFound, "resume VM", uuid, {}, {}};
}

/// No name has two runs, so none is kept in the definition that a start goes by.
Result<QString> readNameOfRun(const Connection &connection, const DomainPtr &domain,
                              const QString &uuid)
{
    const std::unique_ptr<char, decltype(&std::free)> element(
        ramet_call(connection, virDomainGetMetadata, domain.get(), VIR_DOMAIN_METADATA_ELEMENT,
                   runNamespace, VIR_DOMAIN_AFFECT_LIVE),
        &std::free);
    if (!element && lastErrorCode() == VIR_ERR_NO_DOMAIN_METADATA)
        return QString();
    if (!element)
        return failure("read VM", uuid);
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, QString::fromUtf8(element.get()), "run"));
    return attributeOf(document.child("run"), "name");
}

Status setRun(const Connection &connection, const DomainPtr &domain, const QString &uuid,
              const char *element)
{
    if (ramet_call(connection, virDomainSetMetadata, domain.get(), VIR_DOMAIN_METADATA_ELEMENT,
                   element, "ramet-run", runNamespace, VIR_DOMAIN_AFFECT_LIVE) < 0)
        return failure("note", uuid);
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
    const Connection patient = connection.with({});
    auto domain = findDomain(patient, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    if (ramet_call(patient, virDomainSuspend, domain->get()) < 0)
        return failure("suspend VM", uuid);
    return {};
}

Status resume(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const auto before = runStateOf(connection, *domain, uuid);
    if (!before)
        return std::unexpected(before.error());
    if (*before != GuestRun::Paused && *before != GuestRun::Running)
        return std::unexpected(notSuspended(uuid));
    // "Running" it is until a suspend is over: the daemon lets this wait for that.
    if (ramet_call(connection, virDomainResume, domain->get()) >= 0)
        return {};
    const Error error = lastError("resume VM", uuid);
    const auto after = error.kind == ErrorKind::Failed ? runStateOf(connection, *domain, uuid)
                                                       : Result<GuestRun>(GuestRun::Paused);
    return std::unexpected(after && *after != GuestRun::Paused ? notSuspended(uuid) : error);
}

Status resumeAfterIo(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const auto state = runStateOf(connection, *domain, uuid);
    if (!state)
        return std::unexpected(state.error());
    if (*state != GuestRun::PausedByIo)
        return std::unexpected(notSuspended(uuid));
    if (ramet_call(connection, virDomainResume, domain->get()) < 0)
        return failure("resume VM", uuid);
    return {};
}

Result<QString> nameOfRun(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    auto name = readNameOfRun(connection, *domain, uuid);
    if (!name || !name->isEmpty())
        return name;
    const QByteArray element =
        "<run name='" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "'/>";
    RAMET_TRY(setRun(connection, *domain, uuid, element.constData()));
    return readNameOfRun(connection, *domain, uuid); // another client may have been last
}

void forgetNameOfRun(const Connection &connection, const QString &uuid)
{
    if (auto domain = findDomain(connection, uuid))
        static_cast<void>(setRun(connection, *domain, uuid, nullptr));
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
    if (state && isOff(*state))
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
