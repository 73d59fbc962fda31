// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/commitcalls.h"

#include "storage/libvirt/handles.h"

namespace ramet::commits {

Status start(const Connection &connection, const QString &domainUuid, const QString &disk,
             const QString &base, const QString &top, bool isActive, quint64 bytesPerSecondLimit)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    unsigned flags = VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES;
    if (isActive)
        flags |= VIR_DOMAIN_BLOCK_COMMIT_ACTIVE;
    if (ramet_call(connection, virDomainBlockCommit, domain->get(), disk.toUtf8().constData(),
                   base.toUtf8().constData(), isActive ? nullptr : top.toUtf8().constData(),
                   static_cast<unsigned long>(bytesPerSecondLimit), flags) < 0)
        return std::unexpected(
            blockjobs::takenError(connection, domainUuid, "merge", disk, {disk}));
    return {};
}

Result<std::optional<BlockJobInfo>> info(const Connection &connection, const QString &domainUuid,
                                         const QString &disk)
{
    return blockjobs::infoOf(
        connection, domainUuid, disk,
        {VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT, VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT});
}

Status finish(const Connection &connection, const QString &domainUuid, const QString &disk,
              Switch to)
{
    const unsigned pivot = VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT;
    return blockjobs::abort(connection, domainUuid, disk, to == Switch::ToBase ? pivot : 0U);
}

Status end(const Connection &connection, const QString &domainUuid, const QString &disk)
{
    const auto job = info(connection, domainUuid, disk);
    if (!job)
        return std::unexpected(job.error());
    if (!*job)
        return std::unexpected(Error{ErrorKind::NotFound, "end merge", disk, {}, {}});
    return blockjobs::abort(connection, domainUuid, disk);
}

} // namespace ramet::commits
