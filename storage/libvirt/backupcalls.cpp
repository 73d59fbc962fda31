// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/backupcalls.h"

#include "storage/domain/xmltext.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/handles.h"
#include "storage/operation/waiting.h"

namespace ramet::backups {

namespace {

using namespace std::chrono_literals;

/// What libvirt tells of a job: its type and its figures.
struct Stats {
    int type = VIR_DOMAIN_JOB_NONE;
    virTypedParameterPtr parameters = nullptr;
    int count = 0;

    Stats() = default;
    ~Stats() { virTypedParamsFree(parameters, count); }
    Stats(const Stats &) = delete;
    Stats &operator=(const Stats &) = delete;

    bool read(virDomainPtr domain, unsigned flags)
    {
        virTypedParamsFree(parameters, count);
        parameters = nullptr;
        count = 0;
        return virDomainGetJobStats(domain, &type, &parameters, &count, flags) == 0;
    }
    quint64 bytes(const char *name) const
    {
        unsigned long long value = 0;
        virTypedParamsGetULLong(parameters, count, name, &value);
        return value;
    }
    bool isBackup() const
    {
        int operation = 0;
        virTypedParamsGetInt(parameters, count, VIR_DOMAIN_JOB_OPERATION, &operation);
        return operation == VIR_DOMAIN_JOB_OPERATION_BACKUP;
    }
    bool succeeded() const
    {
        int success = 0;
        virTypedParamsGetBoolean(parameters, count, VIR_DOMAIN_JOB_SUCCESS, &success);
        return success == 1;
    }
    QString message() const
    {
        const char *text = nullptr;
        virTypedParamsGetString(parameters, count, VIR_DOMAIN_JOB_ERRMSG, &text);
        return QString::fromUtf8(text);
    }
};

/// Whether a backup runs that writes to the file.
bool writesTo(virDomainPtr domain, const QString &path)
{
    char *xml = virDomainBackupGetXMLDesc(domain, 0);
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
    Stats earlier; // read like this they are forgotten: they must not be taken for this one's
    earlier.read(domain->get(), VIR_DOMAIN_JOB_STATS_COMPLETED);
    return pastForgottenNames([&]() -> Status {
        if (virDomainBackupBegin(domain->get(), xml.toUtf8().constData(), nullptr,
                                 VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL) < 0)
            return failure("start backup", uuid);
        return {};
    });
}

Result<BackupState> state(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    Stats stats;
    if (!stats.read(domain->get(), 0))
        return failure("read backup", uuid);
    using Kind = BackupState::Kind;
    if (stats.type != VIR_DOMAIN_JOB_NONE && stats.isBackup())
        return BackupState{Kind::Running,
                           stats.bytes(VIR_DOMAIN_JOB_DISK_PROCESSED),
                           stats.bytes(VIR_DOMAIN_JOB_DISK_TOTAL),
                           {}};
    if (!stats.read(domain->get(),
                    VIR_DOMAIN_JOB_STATS_COMPLETED | VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED))
        return failure("read backup", uuid);
    if (stats.type == VIR_DOMAIN_JOB_COMPLETED && stats.isBackup() && stats.succeeded())
        return BackupState{Kind::Succeeded, 1, 1, {}};
    return BackupState{Kind::Failed, 0, 0, stats.message()};
}

Result<bool> isIdle(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    Stats stats;
    if (stats.read(domain->get(), 0))
        return stats.type == VIR_DOMAIN_JOB_NONE;
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
    while (writesTo(domain->get(), path)) {
        if (!found && virDomainAbortJob(domain->get()) < 0 && writesTo(domain->get(), path))
            return failure("end backup", uuid);
        found = true;
        pause({}, 10ms);
    }
    const Status resumed = guests::resumeAfterIo(connection, uuid);
    if (!resumed && resumed.error().kind == ErrorKind::NotFound)
        return found ? Status() : std::unexpected(notFound(uuid));
    return resumed;
}

} // namespace ramet::backups
