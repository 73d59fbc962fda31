// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/pullcalls.h"

#include "storage/libvirt/handles.h"

namespace ramet::pulls {

Status start(const Connection &connection, const QString &domainUuid, const QString &disk,
             quint64 bytesPerSecondLimit)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    if (ramet_call(connection, virDomainBlockPull, domain->get(), disk.toUtf8().constData(),
                   static_cast<unsigned long>(bytesPerSecondLimit),
                   VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES) < 0)
        return std::unexpected(
            blockjobs::takenError(connection, domainUuid, "start pull", disk, {disk}));
    return {};
}

Result<std::optional<BlockJobInfo>> info(const Connection &connection, const QString &domainUuid,
                                         const QString &disk)
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
        return failure("read pull progress", disk);
    if (found == 0 || info.type != VIR_DOMAIN_BLOCK_JOB_TYPE_PULL)
        return std::optional<BlockJobInfo>{};
    return BlockJobInfo{info.cur, info.end, info.bandwidth};
}

Status end(const Connection &connection, const QString &domainUuid, const QString &disk)
{
    const auto job = info(connection, domainUuid, disk);
    if (!job)
        return std::unexpected(job.error());
    if (!*job)
        return std::unexpected(Error{ErrorKind::NotFound, "end pull", disk, {}, {}});
    return blockjobs::abort(connection, domainUuid, disk);
}

} // namespace ramet::pulls
