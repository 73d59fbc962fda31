// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for storage/libvirt.

#include "storage/libvirt/handles.h"

#include <chrono>

namespace ramet {

/// A limit for the agent's answers, for as long as this lives.
class AgentLimit {
public:
    AgentLimit(const Connection &connection, const DomainPtr &domain, std::chrono::seconds limit)
        : m_connection(connection)
        , m_domain(domain.get())
        , m_set(ramet_call(connection, virDomainAgentSetResponseTimeout, m_domain,
                           static_cast<int>(limit.count()), 0) == 0)
    {
    }
    ~AgentLimit()
    {
        if (m_set)
            ramet_call(m_connection, virDomainAgentSetResponseTimeout, m_domain,
                       VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK, 0);
    }
    AgentLimit(const AgentLimit &) = delete;
    AgentLimit &operator=(const AgentLimit &) = delete;
    /// Without a limit nothing may be asked: the answer could be waited for for ever.
    explicit operator bool() const { return m_set; }

private:
    const Connection &m_connection;
    virDomainPtr m_domain;
    bool m_set;
};

} // namespace ramet
