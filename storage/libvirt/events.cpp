// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/events.h"

#include "storage/libvirt/handles.h"

#include <mutex>
#include <vector>

namespace ramet {

struct EventSubscription::State {
    Connection connection;
    std::recursive_mutex mutex;
    Sink sink; ///< empty once the subscription ended
    std::vector<int> domainCallbacks;
    std::vector<int> poolCallbacks;
    bool closeRegistered = false;

    void report(const NodeEvent &event)
    {
        const std::lock_guard lock(mutex);
        if (sink)
            sink(event);
    }
};

namespace {

/// libvirt owns one reference to the state per callback and frees it through this.
template <class S> void releaseState(void *opaque)
{
    delete static_cast<std::shared_ptr<S> *>(opaque);
}

NodeEvent domainEvent(virDomainPtr domain, NodeEvent::Kind kind)
{
    char uuid[VIR_UUID_STRING_BUFLEN] = {};
    virDomainGetUUIDString(domain, uuid);
    return {kind, QString::fromLatin1(uuid), QString::fromUtf8(virDomainGetName(domain))};
}

template <class S> int onLifecycle(virConnectPtr, virDomainPtr domain, int event, int, void *opaque)
{
    const auto kind = event == VIR_DOMAIN_EVENT_UNDEFINED ? NodeEvent::Kind::DomainRemoved
                                                          : NodeEvent::Kind::DomainChanged;
    (*static_cast<std::shared_ptr<S> *>(opaque))->report(domainEvent(domain, kind));
    return 0;
}

template <class S>
void onMetadata(virConnectPtr, virDomainPtr domain, int, const char *, void *opaque)
{
    (*static_cast<std::shared_ptr<S> *>(opaque))
        ->report(domainEvent(domain, NodeEvent::Kind::DomainChanged));
}

NodeEvent poolEvent(virStoragePoolPtr pool, NodeEvent::Kind kind)
{
    return {kind, {}, QString::fromUtf8(virStoragePoolGetName(pool))};
}

template <class S>
void onPoolLifecycle(virConnectPtr, virStoragePoolPtr pool, int event, int, void *opaque)
{
    const auto kind = event == VIR_STORAGE_POOL_EVENT_UNDEFINED ? NodeEvent::Kind::PoolRemoved
                                                                : NodeEvent::Kind::PoolChanged;
    (*static_cast<std::shared_ptr<S> *>(opaque))->report(poolEvent(pool, kind));
}

template <class S> void onPoolRefresh(virConnectPtr, virStoragePoolPtr pool, void *opaque)
{
    (*static_cast<std::shared_ptr<S> *>(opaque))
        ->report(poolEvent(pool, NodeEvent::Kind::PoolChanged));
}

template <class S> void onClose(virConnectPtr, int, void *opaque)
{
    (*static_cast<std::shared_ptr<S> *>(opaque))
        ->report({NodeEvent::Kind::ConnectionClosed, {}, {}});
}

} // namespace

EventSubscription::EventSubscription(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

Result<std::unique_ptr<EventSubscription>> EventSubscription::create(const Connection &connection,
                                                                     Sink sink)
{
    auto state = std::make_shared<State>(connection);
    state->sink = std::move(sink);
    std::unique_ptr<EventSubscription> subscription(new EventSubscription(state));
    virConnectPtr raw = connection.handle().get();
    const auto owned = [&] { return new std::shared_ptr<State>(state); };

    const auto addDomain = [&](int id, virConnectDomainEventGenericCallback callback) {
        auto *reference = owned();
        const int callbackId = ramet_call(connection, virConnectDomainEventRegisterAny, raw,
                                          nullptr, id, callback, reference, releaseState<State>);
        if (callbackId < 0)
            delete reference;
        else
            state->domainCallbacks.push_back(callbackId);
        return callbackId >= 0;
    };
    const auto addPool = [&](int id, virConnectStoragePoolEventGenericCallback callback) {
        auto *reference = owned();
        const int callbackId = ramet_call(connection, virConnectStoragePoolEventRegisterAny, raw,
                                          nullptr, id, callback, reference, releaseState<State>);
        if (callbackId < 0)
            delete reference;
        else
            state->poolCallbacks.push_back(callbackId);
    };

    if (!addDomain(VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(onLifecycle<State>)))
        return failure("watch VMs", connection.uri());
    // Drivers without the events below still tell of domains; a refresh by hand shows the rest.
    addDomain(VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onMetadata<State>));
    addPool(VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE,
            VIR_STORAGE_POOL_EVENT_CALLBACK(onPoolLifecycle<State>));
    addPool(VIR_STORAGE_POOL_EVENT_ID_REFRESH,
            VIR_STORAGE_POOL_EVENT_CALLBACK(onPoolRefresh<State>));
    auto *reference = owned();
    if (ramet_call(connection, virConnectRegisterCloseCallback, raw, onClose<State>, reference,
                   releaseState<State>) < 0)
        delete reference;
    else
        state->closeRegistered = true;
    return subscription;
}

EventSubscription::~EventSubscription()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->sink = nullptr;
    }
    virConnectPtr raw = m_state->connection.handle().get();
    for (const int id : m_state->domainCallbacks)
        ramet_call(m_state->connection, virConnectDomainEventDeregisterAny, raw, id);
    for (const int id : m_state->poolCallbacks)
        ramet_call(m_state->connection, virConnectStoragePoolEventDeregisterAny, raw, id);
    if (m_state->closeRegistered)
        ramet_call(m_state->connection, virConnectUnregisterCloseCallback, raw, onClose<State>);
}

} // namespace ramet
