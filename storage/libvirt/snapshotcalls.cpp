// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/snapshotcalls.h"

#include "storage/libvirt/handles.h"

namespace ramet::snapshots {

Status redefine(const Connection &connection, const QString &domainUuid, const QString &xml)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    const SnapshotPtr snapshot(ramet_call(connection, virDomainSnapshotCreateXML, domain->get(),
                                          xml.toUtf8().constData(),
                                          VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE));
    if (!snapshot)
        return failure("define snapshot", domainUuid);
    return {};
}

Status revert(const Connection &connection, const QString &domainUuid, const QString &snapshot)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    const SnapshotPtr handle(ramet_call(connection, virDomainSnapshotLookupByName, domain->get(),
                                        snapshot.toUtf8().constData(), 0));
    if (!handle)
        return failure("find snapshot", snapshot);
    if (ramet_call(connection, virDomainRevertToSnapshot, handle.get(), 0) < 0)
        return failure("revert to snapshot", snapshot);
    return {};
}

Status remove(const Connection &connection, const QString &domainUuid, const QString &snapshot)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    const SnapshotPtr handle(ramet_call(connection, virDomainSnapshotLookupByName, domain->get(),
                                        snapshot.toUtf8().constData(), 0));
    if (!handle)
        return failure("find snapshot", snapshot);
    if (ramet_call(connection, virDomainSnapshotDelete, handle.get(), 0) < 0)
        return failure("delete snapshot", snapshot);
    return {};
}

} // namespace ramet::snapshots
