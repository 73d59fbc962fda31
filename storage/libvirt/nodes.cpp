// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/nodes.h"

#include <algorithm>

namespace ramet {

namespace {

Result<Connection> noNode(const QString &node)
{
    return std::unexpected(Error{ErrorKind::NotFound, "find node", node, {}, {}});
}

/// What a call names, and of the view what the call leaves open.
Cancel joined(const Cancel &call, const Cancel &view)
{
    Cancel result = call.stop().stop_possible() ? call.stop() : view.stop();
    for (const Cancel *each : {&call, &view})
        if (each->deadline())
            result = result.within(*each->deadline() - Cancel::Clock::now());
    return result;
}

} // namespace

Nodes::Nodes()
    : m_links(std::make_shared<Links>())
{
}

Nodes::Nodes(std::vector<NodeAddress> addresses, SshConnections connections)
    : Nodes()
{
    m_links->connections = connections;
    for (const NodeAddress &address : addresses)
        add(address);
}

Nodes Nodes::with(const Cancel &cancel) const
{
    Nodes view = *this;
    view.m_cancel = cancel;
    return view;
}

std::vector<NodeAddress> Nodes::addresses() const
{
    const std::lock_guard lock(m_links->mutex);
    std::vector<NodeAddress> result;
    for (const QString &name : m_links->order)
        result.push_back(m_links->byName.at(name)->address());
    return result;
}

void Nodes::add(const NodeAddress &address)
{
    const std::lock_guard lock(m_links->mutex);
    const auto link = std::make_shared<Link>(address, m_links->connections);
    if (m_links->byName.insert_or_assign(address.name, link).second)
        m_links->order.push_back(address.name);
}

void Nodes::remove(const QString &name)
{
    const std::lock_guard lock(m_links->mutex);
    m_links->byName.erase(name);
    std::erase(m_links->order, name);
}

void Nodes::setSaidShared(std::vector<SaidShared> words)
{
    const std::lock_guard lock(m_links->mutex);
    m_links->saidShared = std::move(words);
}

std::vector<SaidShared> Nodes::saidShared() const
{
    const std::lock_guard lock(m_links->mutex);
    return m_links->saidShared;
}

void Nodes::move(const QString &name, size_t place)
{
    const std::lock_guard lock(m_links->mutex);
    if (std::erase(m_links->order, name) == 0)
        return;
    const auto at = static_cast<std::ptrdiff_t>(std::min(place, m_links->order.size()));
    m_links->order.insert(m_links->order.begin() + at, name);
}

std::shared_ptr<Link> Nodes::link(const QString &node) const
{
    const std::lock_guard lock(m_links->mutex);
    const auto found = m_links->byName.find(node);
    return found == m_links->byName.end() ? nullptr : found->second;
}

Result<Connection> Nodes::listing(const QString &node, const Cancel &cancel)
{
    const auto found = link(node);
    return found ? found->connect(Connection::Role::Listing, joined(cancel, m_cancel))
                 : noNode(node);
}

Result<Connection> Nodes::work(const QString &node, const Cancel &cancel)
{
    const auto found = link(node);
    return found ? found->connect(Connection::Role::Work, joined(cancel, m_cancel)) : noNode(node);
}

Result<Connection> Nodes::own(const QString &node, const Cancel &cancel)
{
    const auto found = link(node);
    return found ? found->connectOwn(joined(cancel, m_cancel)) : noNode(node);
}

Result<Connection> Nodes::workToUndo(const QString &node, const Cancel &cancel)
{
    const auto found = link(node);
    return found ? found->connectToUndo(joined(cancel, m_cancel)) : noNode(node);
}

} // namespace ramet
