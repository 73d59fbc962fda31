// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/nodes.h"

#include <QRegularExpression>
#include <algorithm>

namespace ramet {

bool isValidNodeName(const QString &name)
{
    static const QRegularExpression pattern("\\A[A-Za-z0-9._-]+\\z");
    return pattern.match(name).hasMatch();
}

Nodes::Nodes(std::vector<NodeAddress> addresses)
{
    for (const NodeAddress &address : addresses)
        add(address);
}

std::vector<NodeAddress> Nodes::addresses() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<NodeAddress> result;
    for (const QString &name : m_order)
        result.push_back(m_entries.at(name)->address);
    return result;
}

void Nodes::add(const NodeAddress &address)
{
    const std::lock_guard lock(m_mutex);
    auto entry = std::make_shared<Entry>();
    entry->address = address;
    if (m_entries.insert_or_assign(address.name, std::move(entry)).second)
        m_order.push_back(address.name);
}

void Nodes::remove(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_entries.erase(name);
    std::erase(m_order, name);
}

Result<Connection> Nodes::listing(const QString &node)
{
    return connect(node, &Entry::listing);
}

Result<Connection> Nodes::work(const QString &node)
{
    return connect(node, &Entry::work);
}

Result<Connection> Nodes::connect(const QString &node, Slot Entry::*slot)
{
    std::shared_ptr<Entry> entry;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(node);
        if (found == m_entries.end())
            return std::unexpected(Error{ErrorKind::NotFound, "find node", node, {}, {}});
        entry = found->second;
    }
    Slot &place = (*entry).*slot;
    const std::lock_guard lock(place.opening);
    if (place.connection && place.connection->isAlive())
        return *place.connection;
    auto opened = Connection::open(entry->address.uri);
    if (!opened) {
        Error error = opened.error();
        error.object = node;
        return std::unexpected(error);
    }
    place.connection = *opened;
    return *opened;
}

} // namespace ramet
