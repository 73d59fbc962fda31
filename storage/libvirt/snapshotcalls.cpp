// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/snapshotcalls.h"

#include "storage/libvirt/handles.h"

namespace ramet::snapshots {

namespace {

Result<SnapshotPtr> find(const Connection &connection, const QString &domainUuid,
                         const QString &snapshot)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    SnapshotPtr handle(ramet_call(connection, virDomainSnapshotLookupByName, domain->get(),
                                  snapshot.toUtf8().constData(), 0));
    if (!handle)
        return failure("find snapshot", snapshot);
    return handle;
}

Status create(const Connection &connection, const QString &domainUuid, const QString &operation,
              const QString &object, const QString &xml, unsigned flags)
{
    auto domain = findDomain(connection, domainUuid);
    if (!domain)
        return std::unexpected(domain.error());
    return pastForgottenNames([&]() -> Status {
        const SnapshotPtr snapshot(ramet_call(connection, virDomainSnapshotCreateXML, domain->get(),
                                              xml.toUtf8().constData(), flags));
        if (!snapshot)
            return failure(operation, object);
        return {};
    });
}

} // namespace

Status take(const Connection &connection, const QString &domainUuid, const QString &name,
            const QString &xml, Taking taking)
{
    unsigned flags = 0;
    if (taking == Taking::DisksOnly)
        flags = VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY | VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC;
    return create(connection, domainUuid, "take snapshot", name, xml, flags);
}

Status redefine(const Connection &connection, const QString &domainUuid, const QString &xml,
                bool isCurrent)
{
    unsigned flags = VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE;
    if (isCurrent)
        flags |= VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT;
    return create(connection, domainUuid, "define snapshot", domainUuid, xml, flags);
}

Status revert(const Connection &connection, const QString &domainUuid, const QString &snapshot)
{
    const auto handle = find(connection, domainUuid, snapshot);
    if (!handle)
        return std::unexpected(handle.error());
    return pastLateTpm(connection, [&]() -> Status {
        if (ramet_call(connection, virDomainRevertToSnapshot, handle->get(), 0) < 0)
            return failure("revert to snapshot", snapshot);
        return {};
    });
}

Status remove(const Connection &connection, const QString &domainUuid, const QString &snapshot,
              Removal removal)
{
    const auto handle = find(connection, domainUuid, snapshot);
    if (!handle)
        return std::unexpected(handle.error());
    const unsigned listedOnly = VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY;
    const unsigned flags = removal == Removal::ListedOnly ? listedOnly : 0U;
    if (ramet_call(connection, virDomainSnapshotDelete, handle->get(), flags) < 0)
        return failure("delete snapshot", snapshot);
    return {};
}

} // namespace ramet::snapshots
