// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace ramet {

struct NodeAddress {
    QString name; ///< letters, digits, '.', '_', '-'; unique among the nodes in use
    QString uri;
};

bool isValidNodeName(const QString &name);

/// The nodes in use and their connections: per node one for listing and one for disk work, so
/// that a long copy holds up no listing. Thread-safe. Connections open on first use and again
/// after they broke; opening one node holds up no other.
class Nodes {
public:
    Nodes() = default;
    explicit Nodes(std::vector<NodeAddress> addresses);

    std::vector<NodeAddress> addresses() const;
    void add(const NodeAddress &address);
    void remove(const QString &name); ///< open operations keep their connection

    Result<Connection> listing(const QString &node);
    Result<Connection> work(const QString &node);

private:
    struct Slot {
        std::mutex opening;
        std::optional<Connection> connection;
    };
    struct Entry {
        NodeAddress address;
        Slot listing;
        Slot work;
    };
    Result<Connection> connect(const QString &node, Slot Entry::*slot);

    mutable std::mutex m_mutex;
    std::map<QString, std::shared_ptr<Entry>> m_entries;
    std::vector<QString> m_order;
};

} // namespace ramet
