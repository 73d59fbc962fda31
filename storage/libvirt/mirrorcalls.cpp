// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/mirrorcalls.h"

#include "storage/base/xmltext.h"
#include "storage/libvirt/blockjobcalls.h"
#include "storage/libvirt/handles.h"
#include "storage/libvirt/localprocess.h"

#include <algorithm>
#include <condition_variable>
#include <libvirt/virterror.h>
#include <mutex>
#include <optional>
#include <set>

namespace ramet::mirrors {

namespace {

/// Empty: the disk has no job.
Result<std::optional<int>> jobType(const Connection &connection, const QString &uuid,
                                   const QString &disk)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    virDomainBlockJobInfo job{};
    const int known = ramet_call(connection, virDomainGetBlockJobInfo, domain->get(),
                                 disk.toUtf8().constData(), &job, 0);
    if (known < 0)
        return failure("read copy", disk);
    return known == 0 ? std::optional<int>() : job.type;
}

} // namespace

Status start(const Connection &connection, const QString &uuid, const QString &disk,
             const QString &diskXml, quint64 bytesPerSecondLimit)
{
    return blockjobs::startCopy(connection, uuid, disk, diskXml, bytesPerSecondLimit, 0);
}

Result<std::map<QString, Mirror>> list(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    char *xml = ramet_call(connection, virDomainGetXMLDesc, domain->get(), 0);
    if (!xml)
        return failure("read VM", uuid);
    pugi::xml_document document;
    std::map<QString, Mirror> found;
    if (!parseXml(document, takeString(xml), "domain"))
        return found;
    for (const pugi::xml_node disk : document.child("domain").child("devices").children("disk")) {
        const pugi::xml_node mirror = disk.child("mirror");
        if (!mirror)
            continue;
        const pugi::xml_node source = mirror.child("source");
        QString path = attributeOf(source, "file");
        if (path.isEmpty())
            path = attributeOf(source, "dev");
        if (path.isEmpty())
            path = attributeOf(source, "name"); // of an image on Ceph
        const QString ready = attributeOf(mirror, "ready");
        found[attributeOf(disk.child("target"), "dev")] = {path, ready == u"yes",
                                                           ready == u"abort" || ready == u"pivot"};
    }
    return found;
}

bool isForgotten(const Connection &connection, const QString &uuid, const QString &disk)
{
    const auto known = list(connection, uuid);
    const auto job = blockjobs::info(connection, uuid, disk);
    return known && job && !*job && known->contains(disk) && known->at(disk).isEnding;
}

Status askEnd(const Connection &connection, const QString &uuid, const QString &disk)
{
    return blockjobs::abort(connection, uuid, disk, VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC);
}

namespace {

/// A daemon that was killed as a copy began may know of the job, but not what it writes. Then QEMU
/// itself is looked at: the job may be another tool's.
Status endUnlisted(const Connection &connection, const QString &uuid, const QString &disk,
                   const QString &path)
{
    const auto writes = connection.isLocal() ? localQemuHasOpen(uuid, path) : std::optional<bool>();
    if (writes && *writes)
        return blockjobs::abort(connection, uuid, disk);
    const Error error{writes ? ErrorKind::NotFound : ErrorKind::Busy,
                      "end copy",
                      disk,
                      "a copy of the disk is at work, and libvirt does not tell whose",
                      {}};
    return std::unexpected(error);
}

} // namespace

Status end(const Connection &connection, const QString &uuid, const QString &disk,
           const QString &path)
{
    // In this order: a copy that somebody begins is listed before it has a job.
    const auto type = jobType(connection, uuid, disk);
    const auto known = list(connection, uuid);
    if (!known)
        return std::unexpected(known.error());
    const auto notFound = std::unexpected(Error{ErrorKind::NotFound, "end copy", disk, {}, {}});
    if (const auto mirror = known->find(disk); mirror != known->end())
        return mirror->second.path == path ? blockjobs::abort(connection, uuid, disk) : notFound;
    if (!type && type.error().kind == ErrorKind::Unreachable)
        return std::unexpected(type.error());
    const bool isUnlisted = type && *type == VIR_DOMAIN_BLOCK_JOB_TYPE_COPY;
    return isUnlisted ? endUnlisted(connection, uuid, disk, path) : notFound;
}

namespace {

/// Which VMs are watched on which connection: libvirt takes a watch once for each, and has no code
/// for the second.
class Watched {
public:
    /// False: it is taken.
    bool take(const void *connection, const QString &uuid)
    {
        const std::lock_guard lock(m_mutex);
        return m_taken.insert({connection, uuid}).second;
    }
    void give(const void *connection, const QString &uuid)
    {
        const std::lock_guard lock(m_mutex);
        m_taken.erase({connection, uuid});
    }

private:
    std::mutex m_mutex;
    std::set<std::pair<const void *, QString>> m_taken;
};

Watched &watched()
{
    static Watched instance;
    return instance;
}

} // namespace

struct Watch::State {
    Connection connection;
    QString uuid;
    int callback = -1;
    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    using Job = std::pair<QString, int>;  ///< disk and type
    std::map<Job, std::vector<int>> ends; ///< what became of them

    static void onJob(virConnectPtr, virDomainPtr, const char *disk, int type, int status,
                      void *opaque)
    {
        if (status == VIR_DOMAIN_BLOCK_JOB_READY)
            return;
        State &state = **static_cast<std::shared_ptr<State> *>(opaque);
        const std::lock_guard lock(state.mutex);
        state.ends[{QString::fromUtf8(disk), type}].push_back(status);
        state.changed.notify_all();
    }
    static void release(void *opaque) { delete static_cast<std::shared_ptr<State> *>(opaque); }
};

Watch::Watch(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

Watch::~Watch()
{
    ramet_call(m_state->connection, virConnectDomainEventDeregisterAny,
               m_state->connection.handle().get(), m_state->callback);
    watched().give(m_state->connection.handle().get(), m_state->uuid);
}

Result<std::unique_ptr<Watch>> Watch::create(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    if (!watched().take(connection.handle().get(), uuid))
        return std::unexpected(Error{ErrorKind::Busy, "watch VM", uuid, {}, {}});
    auto state = std::make_shared<State>(connection, uuid);
    auto *reference = new std::shared_ptr<State>(state);
    state->callback =
        ramet_call(connection, virConnectDomainEventRegisterAny, connection.handle().get(),
                   domain->get(), VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2,
                   VIR_DOMAIN_EVENT_CALLBACK(State::onJob), reference, State::release);
    if (state->callback < 0) {
        const Error error = lastError("watch VM", uuid);
        delete reference;
        watched().give(connection.handle().get(), uuid);
        return std::unexpected(error);
    }
    return std::unique_ptr<Watch>(new Watch(std::move(state)));
}

Status Watch::judge(const QString &disk, int type, std::chrono::milliseconds limit,
                    bool (*isGood)(int status)) const
{
    std::unique_lock lock(m_state->mutex);
    const auto heard = [&] { return m_state->ends.contains({disk, type}); };
    Error error{ErrorKind::Failed, "end copy", disk, {}, {}};
    if (!m_state->changed.wait_for(lock, limit, heard))
        error.detail = "the node did not say how the copy ended";
    else if (!std::ranges::all_of(m_state->ends[{disk, type}], isGood))
        error.detail = "the last bytes could not be written";
    else
        return {};
    return std::unexpected(error);
}

Status Watch::endOf(const QString &disk, std::chrono::milliseconds limit) const
{
    return judge(disk, VIR_DOMAIN_BLOCK_JOB_TYPE_COPY, limit,
                 [](int status) { return status != VIR_DOMAIN_BLOCK_JOB_FAILED; });
}

Status Watch::completionOf(const QString &disk, std::chrono::milliseconds limit) const
{
    return judge(disk, VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP, limit,
                 [](int status) { return status == VIR_DOMAIN_BLOCK_JOB_COMPLETED; });
}

} // namespace ramet::mirrors
