// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/domainreading.h"

#include "storage/libvirt/handles.h"
#include "storage/libvirt/parallel.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace ramet {

namespace {

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

void addFailure(DomainRecord &record, ReadFailure::Part part)
{
    const Error error = lastError("read VM", record.name);
    if (error.kind != ErrorKind::NotFound) // else it ended meanwhile
        record.failures.push_back({part, error.detail});
}

/// The error is that a domain has no current snapshot; it is told like a failure.
QString currentSnapshotOf(const Connection &connection, const DomainPtr &domain)
{
    const SnapshotPtr current(ramet_call(connection, virDomainSnapshotCurrent, domain.get(), 0));
    return current ? QString::fromUtf8(virDomainSnapshotGetName(current.get())) : QString();
}

/// Snapshots that go meanwhile are left out.
void readSnapshots(const Connection &connection, const DomainPtr &domain, DomainRecord &record)
{
    virDomainSnapshotPtr *list = nullptr;
    const int count = ramet_call(connection, virDomainListAllSnapshots, domain.get(), &list, 0);
    if (count < 0)
        addFailure(record, ReadFailure::Part::Snapshots);
    for (const SnapshotPtr &snapshot : takeList<SnapshotPtr>(list, count)) {
        if (char *xml = ramet_call(connection, virDomainSnapshotGetXMLDesc, snapshot.get(), 0))
            record.snapshotXmls.push_back(takeString(xml));
        else
            addFailure(record, ReadFailure::Part::Snapshots);
    }
    if (count > 0)
        record.currentSnapshot = currentSnapshotOf(connection, domain);
    record.snapshotCount = count < 0 ? 1 : count; // it has some, as the caller knows
}

/// What can be told of all domains by one call each, so that nobody asks it of each of them.
struct BulkFacts {
    using Uuids = std::optional<QSet<QString>>; ///< nothing: the driver does not tell it in bulk
    Uuids transient, autostart, saved, withSnapshots;
    QHash<QString, VmState> states; ///< of active domains
};

BulkFacts::Uuids domainsThatAre(const Connection &connection, unsigned flag)
{
    virDomainPtr *list = nullptr;
    const int count =
        ramet_call(connection, virConnectListAllDomains, connection.handle().get(), &list, flag);
    if (count < 0)
        return {};
    QSet<QString> uuids;
    for (const DomainPtr &domain : takeList<DomainPtr>(list, count))
        uuids.insert(uuidOf(domain));
    return uuids;
}

QHash<QString, VmState> activeStates(const Connection &connection)
{
    QHash<QString, VmState> states;
    virDomainStatsRecordPtr *records = nullptr;
    const int count =
        ramet_call(connection, virConnectGetAllDomainStats, connection.handle().get(),
                   VIR_DOMAIN_STATS_STATE, &records, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE);
    for (int i = 0; i < count; ++i) {
        const virDomainStatsRecord &record = *records[i];
        int state = 0;
        if (virTypedParamsGetInt(record.params, record.nparams, "state.state", &state) != 1)
            continue;
        char uuid[VIR_UUID_STRING_BUFLEN] = {};
        virDomainGetUUIDString(record.dom, uuid);
        states.insert(QString::fromLatin1(uuid), stateOf(state));
    }
    if (count >= 0)
        virDomainStatsRecordListFree(records);
    return states;
}

BulkFacts bulkFacts(const Connection &connection)
{
    BulkFacts facts;
    inParallel(5, [&](size_t which) {
        if (which == 0)
            facts.transient = domainsThatAre(connection, VIR_CONNECT_LIST_DOMAINS_TRANSIENT);
        else if (which == 1)
            facts.autostart = domainsThatAre(connection, VIR_CONNECT_LIST_DOMAINS_AUTOSTART);
        else if (which == 2)
            facts.saved = domainsThatAre(connection, VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE);
        else if (which == 3)
            facts.withSnapshots = domainsThatAre(connection, VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT);
        else
            facts.states = activeStates(connection);
    });
    return facts;
}

/// One fact of one domain: known in bulk, or asked for.
template <class Ask> bool isOneOf(const BulkFacts::Uuids &known, const QString &uuid, Ask ask)
{
    return known ? known->contains(uuid) : ask() > 0;
}

Result<VmState> askState(const Connection &connection, const DomainPtr &domain, const QString &name)
{
    int state = VIR_DOMAIN_NOSTATE;
    int reason = 0;
    if (ramet_call(connection, virDomainGetState, domain.get(), &state, &reason, 0) < 0)
        return failure("read VM", name);
    return stateOf(state);
}

bool asksAutostart(const Connection &connection, const DomainPtr &domain)
{
    int autostart = 0;
    return ramet_call(connection, virDomainGetAutostart, domain.get(), &autostart) == 0 &&
           autostart == 1;
}

/// A domain that was not active when it was listed is off, unless `facts` know it better.
Result<VmState> readState(const Connection &connection, const DomainPtr &domain,
                          const QString &name, const QString &uuid, const BulkFacts &facts)
{
    if (facts.states.contains(uuid))
        return facts.states.value(uuid);
    const bool wasActive = virDomainGetID(domain.get()) != static_cast<unsigned>(-1);
    return wasActive ? askState(connection, domain, name) : VmState::Off;
}

Result<QString> readXml(const Connection &connection, const DomainPtr &domain, unsigned which)
{
    // A user who may not read passwords may still see the rest.
    char *xml =
        ramet_call(connection, virDomainGetXMLDesc, domain.get(), which | VIR_DOMAIN_XML_SECURE);
    if (!xml)
        xml = ramet_call(connection, virDomainGetXMLDesc, domain.get(), which);
    if (!xml)
        return failure("read VM", nameOf(domain));
    return takeString(xml);
}

/// A domain may end between listing and reading: NotFound then. `inactiveXml`: where it has been
/// read already.
Result<DomainRecord> read(const Connection &connection, const DomainPtr &domain,
                          const BulkFacts &known, bool liveAndSnapshots,
                          const std::optional<Result<QString>> &inactiveXml = {})
{
    DomainRecord record;
    record.uuid = uuidOf(domain);
    record.name = nameOf(domain);
    record.isSession = connection.uri().contains("/session");
    record.persistent = !isOneOf(known.transient, record.uuid, [&] {
        return ramet_call(connection, virDomainIsPersistent, domain.get()) == 1 ? 0 : 1;
    });
    const auto xml = record.persistent && inactiveXml
                         ? *inactiveXml
                         : readXml(connection, domain,
                                   record.persistent ? unsigned{VIR_DOMAIN_XML_INACTIVE} : 0U);
    if (!xml)
        return std::unexpected(xml.error());
    record.xml = *xml;
    const auto state = readState(connection, domain, record.name, record.uuid, known);
    if (!state)
        return std::unexpected(state.error());
    record.state = *state;
    record.autostart = record.persistent && isOneOf(known.autostart, record.uuid, [&] {
                           return asksAutostart(connection, domain) ? 1 : 0;
                       });
    record.hasManagedSave =
        record.persistent && isOneOf(known.saved, record.uuid, [&] {
            return ramet_call(connection, virDomainHasManagedSaveImage, domain.get(), 0);
        });
    if (!liveAndSnapshots)
        return record;
    if (isOneOf(known.withSnapshots, record.uuid, [&] {
            return ramet_call(connection, virDomainSnapshotNum, domain.get(), 0) == 0 ? 0 : 1;
        }))
        readSnapshots(connection, domain, record);
    if (record.persistent && record.state != VmState::Off) {
        if (char *live = ramet_call(connection, virDomainGetXMLDesc, domain.get(), 0))
            record.liveXml = takeString(live);
        else
            addFailure(record, ReadFailure::Part::Live);
    }
    return record;
}

/// All that is asked of one domain alone, at once: it may be far away.
Result<DomainRecord> readOne(const Connection &connection, const DomainPtr &domain)
{
    const QString uuid = uuidOf(domain);
    const QString name = nameOf(domain);
    const auto uuidIf = [&](bool is) { return is ? QSet<QString>{uuid} : QSet<QString>(); };
    BulkFacts facts;
    Result<QString> xml;
    Result<VmState> state;
    inParallel(6, [&](size_t which) {
        if (which == 0)
            xml = readXml(connection, domain, VIR_DOMAIN_XML_INACTIVE);
        else if (which == 1)
            state = askState(connection, domain, name);
        else if (which == 2)
            facts.transient =
                uuidIf(ramet_call(connection, virDomainIsPersistent, domain.get()) != 1);
        else if (which == 3)
            facts.autostart = uuidIf(asksAutostart(connection, domain));
        else if (which == 4)
            facts.saved =
                uuidIf(ramet_call(connection, virDomainHasManagedSaveImage, domain.get(), 0) > 0);
        else
            facts.withSnapshots =
                uuidIf(ramet_call(connection, virDomainSnapshotNum, domain.get(), 0) != 0);
    });
    if (!state)
        return std::unexpected(state.error());
    facts.states.insert(uuid, *state);
    return read(connection, domain, facts, true, xml);
}

DomainRecord unread(const DomainPtr &domain, const Error &error)
{
    DomainRecord record;
    record.uuid = uuidOf(domain);
    record.name = nameOf(domain);
    record.failures.push_back({ReadFailure::Part::Definition, error.detail});
    return record;
}

Result<std::vector<DomainPtr>> allDomains(const Connection &connection)
{
    virDomainPtr *list = nullptr;
    const int count =
        ramet_call(connection, virConnectListAllDomains, connection.handle().get(), &list, 0);
    if (count < 0)
        return failure("list VMs", connection.uri());
    return takeList<DomainPtr>(list, count);
}

} // namespace

namespace domains {

Result<std::vector<DomainRecord>> names(const Connection &connection)
{
    const auto all = allDomains(connection);
    if (!all)
        return std::unexpected(all.error());
    BulkFacts facts;
    facts.states = activeStates(connection);
    std::vector<DomainRecord> records;
    records.reserve(all->size());
    for (const DomainPtr &domain : *all) {
        DomainRecord record;
        record.uuid = uuidOf(domain);
        record.name = nameOf(domain);
        const auto state = readState(connection, domain, record.name, record.uuid, facts);
        if (state)
            record.state = *state;
        if (state || state.error().kind != ErrorKind::NotFound)
            records.push_back(std::move(record));
    }
    return records;
}

Result<std::vector<DomainRecord>> list(const Connection &connection, bool liveAndSnapshots)
{
    const auto all = allDomains(connection);
    if (!all)
        return std::unexpected(all.error());
    const std::vector<DomainPtr> &domains = *all;
    const BulkFacts facts = bulkFacts(connection);
    std::vector<Result<DomainRecord>> read(domains.size());
    inParallel(domains.size(), [&](size_t i) {
        read[i] = ramet::read(connection, domains[i], facts, liveAndSnapshots);
    });
    std::vector<DomainRecord> records;
    records.reserve(read.size());
    for (size_t i = 0; i < read.size(); ++i) {
        if (read[i]) {
            records.push_back(std::move(*read[i]));
            continue;
        }
        const Error &error = read[i].error();
        if (error.kind == ErrorKind::Unreachable)
            return std::unexpected(error);
        if (error.kind != ErrorKind::NotFound)
            records.push_back(unread(domains[i], error));
    }
    return records;
}

Result<DomainRecord> get(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    return readOne(connection, *domain);
}

} // namespace domains
} // namespace ramet
