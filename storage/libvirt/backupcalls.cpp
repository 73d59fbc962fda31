// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/backupcalls.h"

#include "storage/base/cancel.h"
#include "storage/base/xmltext.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/handles.h"

namespace ramet::backups {

namespace {

using namespace std::chrono_literals;

/// Whether a backup runs that writes to the file.
bool writesTo(const Connection &connection, virDomainPtr domain, const QString &path)
{
    char *xml = ramet_call(connection, virDomainBackupGetXMLDesc, domain, 0);
    if (!xml)
        return false;
    pugi::xml_document document;
    if (!parseXml(document, takeString(xml), "domainbackup"))
        return false;
    for (const pugi::xml_node disk : document.child("domainbackup").child("disks")) {
        const pugi::xml_node target = disk.child("target");
        if (attributeOf(target, "file") == path || attributeOf(target, "dev") == path)
            return true;
    }
    return false;
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
            return failure("start backup", uuid);
        return {};
    });
}

Result<bool> isRunning(const Connection &connection, const QString &uuid, const QString &path)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const bool isOurs = writesTo(connection, domain->get(), path);
    if (!isOurs && !connection.isAlive())
        return failure("read backup", uuid);
    return isOurs;
}

Result<bool> isIdle(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    virDomainJobInfo job{};
    if (ramet_call(connection, virDomainGetJobInfo, domain->get(), &job) == 0)
        return job.type == VIR_DOMAIN_JOB_NONE;
    // A daemon that was killed as it began a backup knows of that job, but not of which disks,
    // until the VM is off (libvirt 9.0: "backup job data missing").
    Error error = lastError("read VM", uuid);
    if (error.detail.contains("job data missing"))
        error.kind = ErrorKind::Unsupported;
    return std::unexpected(error);
}

Status end(const Connection &connection, const QString &uuid, const QString &path)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    bool found = false;
    while (writesTo(connection, domain->get(), path)) {
        if (!found && ramet_call(connection, virDomainAbortJob, domain->get()) < 0 &&
            writesTo(connection, domain->get(), path))
            return failure("end backup", uuid);
        found = true;
        Cancel().pause(10ms);
    }
    const Status resumed = guests::resumeAfterIo(connection, uuid);
    if (!resumed && resumed.error().kind == ErrorKind::NotFound)
        return found ? Status() : std::unexpected(notFound(uuid));
    return resumed;
}

} // namespace ramet::backups
