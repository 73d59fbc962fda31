// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/backupcalls.h"

#include "storage/base/cancel.h"
#include "storage/base/xmltext.h"
#include "storage/libvirt/blockjobcalls.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/handles.h"

#include <libvirt/virterror.h>

namespace ramet::backups {

namespace {

using namespace std::chrono_literals;

constexpr auto endLimit = 30s; ///< QEMU writes out what it has

/// Empty: no backup runs.
Result<QStringList> targetsOf(const Connection &connection, virDomainPtr domain,
                              const QString &uuid)
{
    char *xml = ramet_call(connection, virDomainBackupGetXMLDesc, domain, 0);
    if (!xml && lastErrorCode() == VIR_ERR_NO_DOMAIN_BACKUP)
        return QStringList();
    if (!xml)
        return failure("read backup", uuid);
    pugi::xml_document document;
    QStringList paths;
    RAMET_TRY(parseXml(document, takeString(xml), "domainbackup"));
    for (const pugi::xml_node disk : document.child("domainbackup").child("disks")) {
        for (const char *element : {"target", "scratch"})
            for (const char *name : {"file", "dev"})
                if (const QString path = attributeOf(disk.child(element), name); !path.isEmpty())
                    paths << path;
    }
    return paths;
}

/// The disks that a backup names.
QStringList disksOf(const QString &xml)
{
    pugi::xml_document document;
    QStringList names;
    if (parseXml(document, xml, "domainbackup"))
        for (const pugi::xml_node disk : document.child("domainbackup").child("disks"))
            names << attributeOf(disk, "name");
    return names;
}

Error notFound(const QString &uuid)
{
    return {ErrorKind::NotFound, "end backup", uuid, {}, {}};
}

} // namespace

Status begin(const Connection &connection, const QString &uuid, const QString &xml)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    return pastForgottenNames([&]() -> Status {
        if (ramet_call(connection, virDomainBackupBegin, domain->get(), xml.toUtf8().constData(),
                       nullptr, VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL) < 0)
            return std::unexpected(
                blockjobs::takenError(connection, uuid, "start backup", uuid, disksOf(xml)));
        return {};
    });
}

Result<bool> isRunning(const Connection &connection, const QString &uuid, const QString &path)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const auto paths = targetsOf(connection, domain->get(), uuid);
    if (!paths)
        return std::unexpected(paths.error());
    return paths->contains(path);
}

Result<QStringList> targets(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    return targetsOf(connection, domain->get(), uuid);
}

Result<bool> isIdle(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    virDomainJobInfo job{};
    if (ramet_call(connection, virDomainGetJobInfo, domain->get(), &job) == 0)
        return job.type == VIR_DOMAIN_JOB_NONE;
    const bool isVague = lastErrorCode() == VIR_ERR_INTERNAL_ERROR;
    Error error = lastError("read VM", uuid);
    // A daemon that was killed as it began a backup knows of that job, but not of which disks,
    // until the VM is off (libvirt 9.0: an internal error, and no backup).
    const auto backup = isVague ? targetsOf(connection, domain->get(), uuid) : QStringList{uuid};
    if (backup && backup->isEmpty() &&
        ramet_call(connection, virDomainIsActive, domain->get()) == 1)
        error.kind = ErrorKind::Unsupported;
    return std::unexpected(error);
}

Status end(const Connection &connection, const QString &uuid, const QString &path)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    bool found = false;
    const Cancel limit = Cancel::after(endLimit);
    for (auto runs = isRunning(connection, uuid, path);; runs = isRunning(connection, uuid, path)) {
        if (!runs)
            return std::unexpected(runs.error());
        if (!*runs)
            break;
        if (!found && ramet_call(connection, virDomainAbortJob, domain->get()) < 0) {
            const Error error = lastError("end backup", uuid);
            if (isRunning(connection, uuid, path).value_or(true)) // it may just have ended
                return std::unexpected(error);
        }
        found = true;
        if (!limit.pause(10ms))
            return std::unexpected(limit.error("end backup", uuid));
    }
    const Status resumed = guests::resumeAfterIo(connection, uuid);
    if (!resumed && resumed.error().kind == ErrorKind::NotFound)
        return found ? Status() : std::unexpected(notFound(uuid));
    return resumed;
}

} // namespace ramet::backups
