// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/domaincalls.h"

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

namespace {

QString nameOf(const DomainPtr &domain)
{
    return QString::fromUtf8(virDomainGetName(domain.get()));
}

VmState stateOf(int state)
{
    switch (state) {
    case VIR_DOMAIN_RUNNING:
    case VIR_DOMAIN_BLOCKED:
        return VmState::Running;
    case VIR_DOMAIN_PAUSED:
        return VmState::Paused;
    case VIR_DOMAIN_SHUTDOWN:
        return VmState::ShuttingDown;
    case VIR_DOMAIN_PMSUSPENDED:
        return VmState::Suspended;
    case VIR_DOMAIN_CRASHED:
        return VmState::Crashed;
    case VIR_DOMAIN_SHUTOFF:
        return VmState::Off;
    default: // "no state" is told of domains that are active
        return VmState::Running;
    }
}

QString uuidOf(const DomainPtr &domain)
{
    char uuid[VIR_UUID_STRING_BUFLEN] = {};
    virDomainGetUUIDString(domain.get(), uuid);
    return QString::fromLatin1(uuid);
}

/// Snapshots that go meanwhile are left out.
void readSnapshots(const Connection &connection, const DomainPtr &domain, DomainRecord &record)
{
    virDomainSnapshotPtr *list = nullptr;
    const int count = ramet_call(connection, virDomainListAllSnapshots, domain.get(), &list, 0);
    for (const SnapshotPtr &snapshot : takeList<SnapshotPtr>(list, count)) {
        if (char *xml = ramet_call(connection, virDomainSnapshotGetXMLDesc, snapshot.get(), 0))
            record.snapshotXmls.push_back(takeString(xml));
        if (ramet_call(connection, virDomainSnapshotIsCurrent, snapshot.get(), 0) == 1)
            record.currentSnapshot = QString::fromUtf8(virDomainSnapshotGetName(snapshot.get()));
    }
    record.snapshotCount = std::max(0, count);
}

/// A domain may end between listing and reading: NotFound then.
Result<DomainRecord> read(const Connection &connection, const DomainPtr &domain)
{
    DomainRecord record;
    record.uuid = uuidOf(domain);
    record.name = nameOf(domain);
    record.isSession = connection.uri().contains("/session");
    record.persistent = ramet_call(connection, virDomainIsPersistent, domain.get()) == 1;
    const unsigned which = record.persistent ? static_cast<unsigned>(VIR_DOMAIN_XML_INACTIVE) : 0;
    // A user who may not read passwords may still see the rest.
    char *xml =
        ramet_call(connection, virDomainGetXMLDesc, domain.get(), which | VIR_DOMAIN_XML_SECURE);
    if (!xml)
        xml = ramet_call(connection, virDomainGetXMLDesc, domain.get(), which);
    if (!xml)
        return failure("read VM", record.name);
    record.xml = takeString(xml);
    int state = VIR_DOMAIN_NOSTATE;
    int reason = 0;
    if (ramet_call(connection, virDomainGetState, domain.get(), &state, &reason, 0) < 0)
        return failure("read VM", record.name);
    record.state = stateOf(state);
    int autostart = 0;
    if (record.persistent &&
        ramet_call(connection, virDomainGetAutostart, domain.get(), &autostart) == 0)
        record.autostart = autostart == 1;
    record.snapshotCount =
        std::max(0, ramet_call(connection, virDomainSnapshotNum, domain.get(), 0));
    if (record.snapshotCount > 0)
        readSnapshots(connection, domain, record);
    if (record.persistent && record.state != VmState::Off) {
        if (char *live = ramet_call(connection, virDomainGetXMLDesc, domain.get(), 0))
            record.liveXml = takeString(live);
    }
    record.hasManagedSave =
        record.persistent &&
        ramet_call(connection, virDomainHasManagedSaveImage, domain.get(), 0) == 1;
    return record;
}

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

Result<std::vector<DomainRecord>> list(const Connection &connection)
{
    virDomainPtr *list = nullptr;
    const int count =
        ramet_call(connection, virConnectListAllDomains, connection.handle().get(), &list, 0);
    if (count < 0)
        return failure("list VMs", connection.uri());
    std::vector<DomainRecord> records;
    for (const DomainPtr &domain : takeList<DomainPtr>(list, count)) {
        auto record = read(connection, domain);
        if (record)
            records.push_back(std::move(*record));
        else if (record.error().kind != ErrorKind::NotFound)
            return std::unexpected(record.error());
    }
    return records;
}

Result<DomainRecord> get(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    return read(connection, *domain);
}

Result<QString> secureXml(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const QString name = nameOf(*domain);
    char *xml = ramet_call(connection, virDomainGetXMLDesc, domain->get(),
                           VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE);
    if (!xml)
        return failure("read VM", name);
    return takeString(xml);
}

Result<QString> snapshotXml(const Connection &connection, const QString &uuid,
                            const QString &snapshot)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const SnapshotPtr handle(ramet_call(connection, virDomainSnapshotLookupByName, domain->get(),
                                        snapshot.toUtf8().constData(), 0));
    if (!handle)
        return failure("find snapshot", snapshot);
    char *xml = ramet_call(connection, virDomainSnapshotGetXMLDesc, handle.get(),
                           VIR_DOMAIN_SNAPSHOT_XML_SECURE);
    if (!xml)
        return failure("read snapshot", snapshot);
    return takeString(xml);
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
    return onDomain(connection, uuid, "start VM",
                    [&](auto domain) { return ramet_call(connection, virDomainCreate, domain); });
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

Status resume(const Connection &connection, const QString &uuid)
{
    return onDomain(connection, uuid, "resume VM",
                    [&](auto domain) { return ramet_call(connection, virDomainResume, domain); });
}

Status setAutostart(const Connection &connection, const QString &uuid, bool on)
{
    return onDomain(connection, uuid, "set autostart", [&](auto domain) {
        return ramet_call(connection, virDomainSetAutostart, domain, on ? 1 : 0);
    });
}

Result<QString> createPaused(const Connection &connection, const QString &name, const QString &xml)
{
    DomainPtr domain(ramet_call(connection, virDomainCreateXML, connection.handle().get(),
                                xml.toUtf8().constData(), VIR_DOMAIN_START_PAUSED));
    if (!domain)
        return std::unexpected(
            withCause(lastError("start copy helper", name), ErrorCause::HelperNotStarted));
    return uuidOf(domain);
}

} // namespace domains
} // namespace ramet
