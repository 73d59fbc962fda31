// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/blockjobcalls.h"

#include "storage/libvirt/backupcalls.h"
#include "storage/libvirt/handles.h"
#include "storage/libvirt/mirrorcalls.h"

#include <algorithm>
#include <pugixml.hpp>

namespace ramet::blockjobs {

namespace {

/// libvirt has no code of its own for a disk without a job. Of the thread's last error.
Error missingJobError(const Connection &connection, const QString &uuid, const QString &operation,
                      const QString &disk)
{
    Error error = lastError(operation, disk);
    if (error.kind != ErrorKind::Failed)
        return error;
    const auto job = info(connection, uuid, disk);
    if (job && !*job)
        error.kind = ErrorKind::NotFound;
    return error;
}

} // namespace

Error takenError(const Connection &connection, const QString &domainUuid, const QString &operation,
                 const QString &object, const QStringList &disks)
{
    Error error = lastError(operation, object);
    if (error.kind != ErrorKind::Failed && error.kind != ErrorKind::Unsupported)
        return error;
    const auto isHeld = [&](const QString &disk) {
        const auto job = info(connection, domainUuid, disk);
        return job && *job;
    };
    const auto copied = mirrors::list(connection, domainUuid);
    const auto written = backups::targets(connection, domainUuid);
    const bool isTaken =
        (written && !written->isEmpty()) || std::ranges::any_of(disks, [&](const QString &disk) {
            return isHeld(disk) || (copied && copied->contains(disk));
        });
    if (isTaken)
        error.kind = ErrorKind::Busy;
    return error;
}

Status startCopy(const Connection &connection, const QString &domainUuid, const QString &disk,
                 const QString &diskXml, quint64 bytesPerSecondLimit, unsigned pieceBytes)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    virTypedParameterPtr parameters = nullptr;
    int count = 0;
    int capacity = 0;
    if (bytesPerSecondLimit > 0)
        virTypedParamsAddULLong(&parameters, &count, &capacity, VIR_DOMAIN_BLOCK_COPY_BANDWIDTH,
                                bytesPerSecondLimit);
    if (pieceBytes > 0)
        virTypedParamsAddUInt(&parameters, &count, &capacity, VIR_DOMAIN_BLOCK_COPY_GRANULARITY,
                              pieceBytes);
    const Status started = pastForgottenNames([&]() -> Status {
        if (ramet_call(connection, virDomainBlockCopy, domain->get(), disk.toUtf8().constData(),
                       diskXml.toUtf8().constData(), parameters, count,
                       VIR_DOMAIN_BLOCK_COPY_REUSE_EXT | VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB) < 0)
            return std::unexpected(takenError(connection, domainUuid, "start copy", disk, {disk}));
        return {};
    });
    virTypedParamsFree(parameters, count);
    return started;
}

Status setSpeed(const Connection &connection, const QString &domainUuid, const QString &disk,
                quint64 bytesPerSecond)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    if (ramet_call(connection, virDomainBlockJobSetSpeed, domain->get(), disk.toUtf8().constData(),
                   static_cast<unsigned long>(bytesPerSecond),
                   VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES) < 0)
        return std::unexpected(missingJobError(connection, domainUuid, "limit copy", disk));
    return {};
}

Result<std::optional<BlockJobInfo>> info(const Connection &connection, const QString &domainUuid,
                                         const QString &disk)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    virDomainBlockJobInfo info{};
    const int found =
        ramet_call(connection, virDomainGetBlockJobInfo, domain->get(), disk.toUtf8().constData(),
                   &info, VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES);
    if (found < 0)
        return failure("read copy progress", disk);
    if (found == 0)
        return std::optional<BlockJobInfo>{};
    return BlockJobInfo{info.cur, info.end, info.bandwidth};
}

Result<std::optional<BlockJobInfo>> infoOf(const Connection &connection, const QString &domainUuid,
                                           const QString &disk, std::initializer_list<int> kinds)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    if (ramet_call(connection, virDomainIsActive, domain->get()) ==
        0) // libvirt would call that an error
        return std::optional<BlockJobInfo>{};
    virDomainBlockJobInfo info{};
    const int found =
        ramet_call(connection, virDomainGetBlockJobInfo, domain->get(), disk.toUtf8().constData(),
                   &info, VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES);
    if (found < 0)
        return failure("read the job's progress", disk);
    if (found == 0 || std::ranges::find(kinds, info.type) == kinds.end())
        return std::optional<BlockJobInfo>{};
    return BlockJobInfo{info.cur, info.end, info.bandwidth};
}

Status abort(const Connection &connection, const QString &domainUuid, const QString &disk,
             unsigned flags)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    if (ramet_call(connection, virDomainBlockJobAbort, domain->get(), disk.toUtf8().constData(),
                   flags) < 0)
        return std::unexpected(missingJobError(connection, domainUuid, "end copy", disk));
    return {};
}

Result<bool> isReady(const Connection &connection, const QString &domainUuid, const QString &disk)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    char *xml = ramet_call(connection, virDomainGetXMLDesc, domain->get(), 0);
    if (!xml)
        return failure("read copy helper", disk);
    const QByteArray text(xml);
    free(xml);
    pugi::xml_document document;
    if (!document.load_buffer(text.constData(), static_cast<size_t>(text.size())))
        return false;
    for (const pugi::xml_node node : document.child("domain").child("devices").children("disk")) {
        if (disk == QLatin1StringView(node.child("target").attribute("dev").value()))
            return QLatin1StringView(node.child("mirror").attribute("ready").value()) == "yes";
    }
    return false;
}

} // namespace ramet::blockjobs
