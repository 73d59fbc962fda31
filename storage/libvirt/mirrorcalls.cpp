// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/mirrorcalls.h"

#include "storage/domain/xmltext.h"
#include "storage/libvirt/handles.h"

#include <condition_variable>
#include <libvirt/virterror.h>
#include <mutex>

namespace ramet::mirrors {

namespace {

int copy(virDomainPtr domain, const QString &disk, const QString &xml, quint64 limit,
         unsigned flags)
{
    virTypedParameterPtr parameters = nullptr;
    int count = 0;
    int capacity = 0;
    if (limit > 0)
        virTypedParamsAddULLong(&parameters, &count, &capacity, VIR_DOMAIN_BLOCK_COPY_BANDWIDTH,
                                limit);
    const int status = virDomainBlockCopy(domain, disk.toUtf8().constData(),
                                          xml.toUtf8().constData(), parameters, count, flags);
    virTypedParamsFree(parameters, count);
    return status;
}

Status abort(const Connection &connection, const QString &uuid, const QString &disk, unsigned flags)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    if (virDomainBlockJobAbort(domain->get(), disk.toUtf8().constData(), flags) < 0)
        return failure("end copy", disk);
    return {};
}

} // namespace

Status start(const Connection &connection, const QString &uuid, const QString &disk,
             const QString &diskXml, quint64 bytesPerSecondLimit)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const int status = copy(domain->get(), disk, diskXml, bytesPerSecondLimit,
                            VIR_DOMAIN_BLOCK_COPY_REUSE_EXT | VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB);
    if (status < 0)
        return failure("start copy", disk);
    return {};
}

Result<std::map<QString, Mirror>> list(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    char *xml = virDomainGetXMLDesc(domain->get(), 0);
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
        found[attributeOf(disk.child("target"), "dev")] = {path,
                                                           attributeOf(mirror, "ready") == u"yes"};
    }
    return found;
}

Status askEnd(const Connection &connection, const QString &uuid, const QString &disk)
{
    return abort(connection, uuid, disk, VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC);
}

Status end(const Connection &connection, const QString &uuid, const QString &disk,
           const QString &path)
{
    const auto known = list(connection, uuid);
    if (!known)
        return std::unexpected(known.error());
    const auto mirror = known->find(disk);
    if (mirror == known->end() || mirror->second.path != path)
        return std::unexpected(Error{ErrorKind::NotFound, "end copy", disk, {}, {}});
    return abort(connection, uuid, disk, 0);
}

struct Watch::State {
    Connection connection;
    int callback = -1;
    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    std::map<QString, int> ends; ///< the last status of each disk's job

    static void onJob(virConnectPtr, virDomainPtr, const char *disk, int, int status, void *opaque)
    {
        if (status == VIR_DOMAIN_BLOCK_JOB_READY)
            return;
        State &state = **static_cast<std::shared_ptr<State> *>(opaque);
        const std::lock_guard lock(state.mutex);
        state.ends[QString::fromUtf8(disk)] = status;
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
    virConnectDomainEventDeregisterAny(m_state->connection.handle().get(), m_state->callback);
}

Result<std::unique_ptr<Watch>> Watch::create(const Connection &connection, const QString &uuid)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    auto state = std::make_shared<State>(connection);
    auto *reference = new std::shared_ptr<State>(state);
    state->callback = virConnectDomainEventRegisterAny(
        connection.handle().get(), domain->get(), VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2,
        VIR_DOMAIN_EVENT_CALLBACK(State::onJob), reference, State::release);
    if (state->callback < 0) {
        delete reference;
        Error error = lastError("watch VM", uuid);
        if (error.detail.contains("already tracked")) // libvirt takes it once for each connection
            error.kind = ErrorKind::Busy;
        return std::unexpected(error);
    }
    return std::unique_ptr<Watch>(new Watch(std::move(state)));
}

std::optional<int> Watch::statusOf(const QString &disk, std::chrono::milliseconds limit) const
{
    std::unique_lock lock(m_state->mutex);
    const auto heard = [&] { return m_state->ends.contains(disk); };
    if (!m_state->changed.wait_for(lock, limit, heard))
        return {};
    return m_state->ends[disk];
}

Status Watch::endOf(const QString &disk, std::chrono::milliseconds limit) const
{
    const auto status = statusOf(disk, limit);
    Error error{ErrorKind::Failed, "end copy", disk, {}, {}};
    if (!status)
        error.detail = "the node did not say how the copy ended";
    else if (*status == VIR_DOMAIN_BLOCK_JOB_FAILED)
        error.detail = "the last bytes could not be written";
    else
        return {};
    return std::unexpected(error);
}

} // namespace ramet::mirrors
