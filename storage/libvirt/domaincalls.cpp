// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/domaincalls.h"

#include "storage/domain/marks.h"
#include "storage/libvirt/handles.h"

#include <libvirt/virterror.h>

namespace ramet {

Result<DomainPtr> findDomain(const Connection &connection, const QString &uuid)
{
    DomainPtr domain(ramet_call(connection, virDomainLookupByUUIDString, connection.handle().get(),
                                uuid.toUtf8().constData()));
    if (!domain)
        return failure("find VM", uuid);
    return domain;
}

QString nameOf(const DomainPtr &domain)
{
    return QString::fromUtf8(virDomainGetName(domain.get()));
}

QString uuidOf(const DomainPtr &domain)
{
    char uuid[VIR_UUID_STRING_BUFLEN] = {};
    virDomainGetUUIDString(domain.get(), uuid);
    return QString::fromLatin1(uuid);
}

namespace {

/// For a call that answers 0 or -1.
template <class Call>
Status onDomain(const Connection &connection, const QString &uuid, const char *operation, Call call)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const QString name = nameOf(*domain); // before: every libvirt call forgets the last error
    if (call(domain->get()) < 0)
        return failure(QString::fromLatin1(operation), name);
    return {};
}

} // namespace

namespace domains {

Result<QString> inactiveXml(const Connection &connection, const QString &uuid, Secrets secrets)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const QString name = nameOf(*domain);
    char *xml = ramet_call(connection, virDomainGetXMLDesc, domain->get(),
                           VIR_DOMAIN_XML_INACTIVE |
                               (secrets == Secrets::With ? VIR_DOMAIN_XML_SECURE : 0));
    if (!xml)
        return failure("read VM", name);
    return takeString(xml);
}

Result<QString> snapshotXml(const Connection &connection, const QString &uuid,
                            const QString &snapshot, Secrets secrets)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const SnapshotPtr handle(ramet_call(connection, virDomainSnapshotLookupByName, domain->get(),
                                        snapshot.toUtf8().constData(), 0));
    if (!handle)
        return failure("find snapshot", snapshot);
    char *xml = ramet_call(connection, virDomainSnapshotGetXMLDesc, handle.get(),
                           secrets == Secrets::With ? VIR_DOMAIN_SNAPSHOT_XML_SECURE : 0);
    if (!xml)
        return failure("read snapshot", snapshot);
    return takeString(xml);
}

Status setMarks(const Connection &connection, const QString &uuid, const QString &element,
                bool runs)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const unsigned flags =
        VIR_DOMAIN_AFFECT_CONFIG | (runs ? static_cast<unsigned>(VIR_DOMAIN_AFFECT_LIVE) : 0U);
    if (ramet_call(connection, virDomainSetMetadata, domain->get(), VIR_DOMAIN_METADATA_ELEMENT,
                   element.toUtf8().constData(), "ramet", marksNamespace, flags) < 0)
        return failure("note", uuid);
    return {};
}

Result<DiskSize> diskSize(const Connection &connection, const QString &uuid, const QString &disk)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    virDomainBlockInfo info{};
    if (ramet_call(connection, virDomainGetBlockInfo, domain->get(), disk.toUtf8().constData(),
                   &info, 0) < 0)
        return failure("read disk", disk);
    return DiskSize{info.capacity, info.allocation, info.physical};
}

Result<bool> exists(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (domain)
        return true;
    if (domain.error().kind == ErrorKind::NotFound)
        return false;
    return std::unexpected(domain.error());
}

Result<QString> define(const Connection &connection, const QString &name, const QString &xml)
{
    DomainPtr domain(ramet_call(connection, virDomainDefineXMLFlags, connection.handle().get(),
                                xml.toUtf8().constData(), 0));
    if (!domain)
        return failure("define VM", name);
    return uuidOf(domain);
}

Status undefine(const Connection &connection, const QString &uuid, FirmwareFiles remove)
{
    return onDomain(connection, uuid, "remove VM", [&](virDomainPtr domain) {
        const unsigned flags =
            VIR_DOMAIN_UNDEFINE_MANAGED_SAVE | VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA |
            (remove.variables ? VIR_DOMAIN_UNDEFINE_NVRAM : VIR_DOMAIN_UNDEFINE_KEEP_NVRAM) |
            (remove.tpmState ? VIR_DOMAIN_UNDEFINE_TPM : VIR_DOMAIN_UNDEFINE_KEEP_TPM);
        return ramet_call(connection, virDomainUndefineFlags, domain, flags);
    });
}

Result<QString> nativeCommand(const Connection &connection, const QString &name, const QString &xml)
{
    char *command = ramet_call(connection, virConnectDomainXMLToNative, connection.handle().get(),
                               "qemu-argv", xml.toUtf8().constData(), 0);
    if (!command)
        return failure("ask for the QEMU command", name);
    return takeString(command);
}

Status start(const Connection &connection, const QString &uuid)
{
    return pastLateTpm(connection, [&] {
        return onDomain(connection, uuid, "start VM", [&](auto domain) {
            return ramet_call(connection, virDomainCreate, domain);
        });
    });
}

Status shutdown(const Connection &connection, const QString &uuid)
{
    return onDomain(connection, uuid, "shut down VM",
                    [&](auto domain) { return ramet_call(connection, virDomainShutdown, domain); });
}

Status destroy(const Connection &connection, const QString &uuid)
{
    return onDomain(connection, uuid, "switch off VM",
                    [&](auto domain) { return ramet_call(connection, virDomainDestroy, domain); });
}

Status close(const Connection &connection, const QString &uuid, const Cancel &cancel)
{
    const Connection patient = connection.with({});
    for (;; cancel.pause(std::chrono::milliseconds(100))) {
        const Status status = onDomain(patient, uuid, "switch off VM", [&](auto domain) {
            return ramet_call(patient, virDomainDestroyFlags, domain, VIR_DOMAIN_DESTROY_GRACEFUL);
        });
        if (status || status.error().kind == ErrorKind::NotFound)
            return {};
        if (status.error().kind == ErrorKind::Unreachable)
            return status;
        if (cancel.isDue())
            return std::unexpected(cancel.error("switch off VM", uuid));
    }
}

Status resume(const Connection &connection, const QString &uuid)
{
    return onDomain(connection, uuid, "resume VM",
                    [&](auto domain) { return ramet_call(connection, virDomainResume, domain); });
}

Status restore(const Connection &connection, const QString &name, const QString &memoryFile,
               const QString &xml)
{
    return pastLateTpm(connection, [&]() -> Status {
        if (ramet_call(connection, virDomainRestoreFlags, connection.handle().get(),
                       memoryFile.toUtf8().constData(), xml.toUtf8().constData(), 0) < 0)
            return failure("restore", name);
        return {};
    });
}

Status reboot(const Connection &connection, const QString &uuid)
{
    return onDomain(connection, uuid, "reboot VM", [&](auto domain) {
        return ramet_call(connection, virDomainReboot, domain, 0);
    });
}

Status reset(const Connection &connection, const QString &uuid)
{
    return onDomain(connection, uuid, "reset VM",
                    [&](auto domain) { return ramet_call(connection, virDomainReset, domain, 0); });
}

Status suspend(const Connection &connection, const QString &uuid)
{
    return onDomain(connection, uuid, "pause VM",
                    [&](auto domain) { return ramet_call(connection, virDomainSuspend, domain); });
}

Status save(const Connection &connection, const QString &uuid)
{
    return onDomain(connection, uuid, "save VM", [&](auto domain) {
        return ramet_call(connection, virDomainManagedSave, domain, 0);
    });
}

Status dropSaved(const Connection &connection, const QString &uuid)
{
    return onDomain(connection, uuid, "remove saved state", [&](auto domain) {
        return ramet_call(connection, virDomainManagedSaveRemove, domain, 0);
    });
}

Status rename(const Connection &connection, const QString &uuid, const QString &name)
{
    return onDomain(connection, uuid, "rename VM", [&](auto domain) {
        return ramet_call(connection, virDomainRename, domain, name.toUtf8().constData(), 0);
    });
}

Result<std::optional<MemoryJob>> memoryJob(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    int type = VIR_DOMAIN_JOB_NONE;
    virTypedParameterPtr facts = nullptr;
    int count = 0;
    if (ramet_call(connection, virDomainGetJobStats, domain->get(), &type, &facts, &count, 0) < 0)
        return failure("read job", uuid);
    const auto fact = [&](const char *name) {
        unsigned long long value = 0;
        virTypedParamsGetULLong(facts, count, name, &value);
        return quint64{value};
    };
    int operation = 0;
    virTypedParamsGetInt(facts, count, VIR_DOMAIN_JOB_OPERATION, &operation);
    const MemoryJob job{operation == VIR_DOMAIN_JOB_OPERATION_SNAPSHOT,
                        std::chrono::milliseconds(fact(VIR_DOMAIN_JOB_TIME_ELAPSED)),
                        fact(VIR_DOMAIN_JOB_MEMORY_PROCESSED), fact(VIR_DOMAIN_JOB_MEMORY_TOTAL)};
    virTypedParamsFree(facts, count);
    if (type != VIR_DOMAIN_JOB_BOUNDED && type != VIR_DOMAIN_JOB_UNBOUNDED)
        return std::optional<MemoryJob>();
    return job;
}

Status abortJob(const Connection &connection, const QString &uuid)
{
    return onDomain(connection, uuid, "end job",
                    [&](auto domain) { return ramet_call(connection, virDomainAbortJob, domain); });
}

Result<int> checkpointCount(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const int count =
        ramet_call(connection, virDomainListAllCheckpoints, domain->get(), nullptr, 0);
    if (count >= 0)
        return count;
    Error error = lastError("list checkpoints", uuid);
    return error.kind == ErrorKind::Unsupported ? Result<int>(0) : std::unexpected(error);
}

Status setAutostart(const Connection &connection, const QString &uuid, bool on)
{
    return onDomain(connection, uuid, "set autostart", [&](auto domain) {
        return ramet_call(connection, virDomainSetAutostart, domain, on ? 1 : 0);
    });
}

} // namespace domains
} // namespace ramet
