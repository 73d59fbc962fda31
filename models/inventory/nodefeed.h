// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/events.h"
#include "storage/pool/inventory.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>

namespace ramet {

class EventMailbox;
class NodeWorker;

/// Follows one node: loads it, listens to its events, and looks up again what they name.
/// UI thread; calls on libvirt are made by the node's own worker. After a loss it tries again by
/// itself, 2 s later, then at doubled distances up to 30 s.
class NodeFeed : public QObject {
    Q_OBJECT
public:
    NodeFeed(std::shared_ptr<Nodes> nodes, NodeAddress address, QObject *parent = nullptr);
    /// Does not wait for a node that hangs: its worker ends when the call returns.
    ~NodeFeed() override;

    void load();
    void loadPools(bool refresh);
    bool isConnecting() const { return m_isConnecting; }

signals:
    void connecting();
    void loaded(const ramet::NodeInventory &node);
    void lost(const ramet::Error &error);
    void vmLoaded(const ramet::VmRef &vm, const ramet::Result<ramet::VirtualMachine> &answer);
    void poolsLoaded(const std::vector<ramet::StoragePool> &pools);

private:
    struct Loaded;
    void takeLoaded(const Loaded &loaded);
    void lose(const Error &error);
    void takeEvents();
    void lookUp();

    std::shared_ptr<Nodes> m_nodes;
    NodeAddress m_address;
    std::shared_ptr<EventMailbox> m_mailbox;
    std::shared_ptr<EventSubscription> m_subscription;
    std::unique_ptr<NodeWorker> m_worker;
    QTimer m_retry;
    QTimer m_batch;
    int m_failures = 0;
    bool m_isConnecting = false;
    bool m_isConnected = false;
    bool m_isLookingUp = false;
    QSet<QString> m_changedVms; ///< to look up in the next batch
    bool m_poolsChanged = false;
    bool m_refreshPools = false;
};

} // namespace ramet
