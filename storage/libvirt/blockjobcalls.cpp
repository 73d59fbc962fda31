// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/blockjobcalls.h"

#include "storage/libvirt/handles.h"

#include <pugixml.hpp>

namespace ramet::blockjobs {

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
            return failure("start copy", disk);
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
        return failure("limit copy", disk);
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

Status abort(const Connection &connection, const QString &domainUuid, const QString &disk)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    if (ramet_call(connection, virDomainBlockJobAbort, domain->get(), disk.toUtf8().constData(),
                   0) < 0)
        return failure("end copy", disk);
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
