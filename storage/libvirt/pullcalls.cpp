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
    return blockjobs::infoOf(connection, domainUuid, disk, {VIR_DOMAIN_BLOCK_JOB_TYPE_PULL});
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
