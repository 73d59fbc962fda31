// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/link.h"
#include "storage/pool/saidshared.h"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace ramet {

/// The nodes in use, a Link each. Thread-safe. Opening one node holds up no other, and no caller
/// for longer than Link::openLimit or its own deadline.
/// A copy is another view of the same nodes.
class Nodes {
public:
    Nodes();
    explicit Nodes(std::vector<NodeAddress> addresses,
                   SshConnections connections = SshConnections::Two);

    /// A view whose connections end as `cancel` says, for one operation or one look. A call may
    /// name a stop of its own, or an earlier deadline.
    Nodes with(const Cancel &cancel) const;

    std::vector<NodeAddress> addresses() const;
    void add(const NodeAddress &address);
    void remove(const QString &name); ///< open operations keep their connection
    void move(const QString &name, std::size_t place);

    /// Which storages are one by a person's word: every look marks them.
    void setSaidShared(std::vector<SaidShared> words);
    std::vector<SaidShared> saidShared() const;

    /// Per node one connection for listing and one for disk work, so that a long copy holds up no
    /// listing, unless one login has to do for both. NotFound: there is no such node. All else:
    /// Link::connect().
    Result<Connection> listing(const QString &node) { return listing(node, m_cancel); }
    Result<Connection> listing(const QString &node, const Cancel &cancel);
    Result<Connection> work(const QString &node) { return work(node, m_cancel); }
    Result<Connection> work(const QString &node, const Cancel &cancel);
    /// One for the caller alone: Link::connectOwn().
    Result<Connection> own(const QString &node, const Cancel &cancel = {});
    /// To take something back: Link::connectToUndo().
    Result<Connection> workToUndo(const QString &node) { return workToUndo(node, m_cancel); }
    Result<Connection> workToUndo(const QString &node, const Cancel &cancel);

    /// Null: there is no such node.
    std::shared_ptr<Link> link(const QString &node) const;

private:
    struct Links {
        std::mutex mutex;
        std::map<QString, std::shared_ptr<Link>> byName;
        std::vector<QString> order;
        SshConnections connections = SshConnections::Two;
        std::vector<SaidShared> saidShared;
    };
    std::shared_ptr<Links> m_links;
    Cancel m_cancel;
};

} // namespace ramet
