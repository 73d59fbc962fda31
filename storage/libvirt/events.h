// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <functional>
#include <memory>

namespace ramet {

/// What changed on a node. A plain value: look the object up again to see its new state.
struct NodeEvent {
    enum class Kind { DomainChanged, DomainRemoved, PoolChanged, PoolRemoved, ConnectionClosed };
    Kind kind;
    QString uuid; ///< of the domain; empty for pools
    QString name; ///< of the domain or pool
};

/// Reports a node's changes while it lives. The sink is called on the event loop thread and
/// must return at once; it is not called any more after the destructor returned.
class EventSubscription {
public:
    using Sink = std::function<void(const NodeEvent &)>;
    static Result<std::unique_ptr<EventSubscription>> create(const Connection &connection,
                                                             Sink sink);
    ~EventSubscription();
    EventSubscription(const EventSubscription &) = delete;
    EventSubscription &operator=(const EventSubscription &) = delete;

private:
    struct State;
    explicit EventSubscription(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

} // namespace ramet
