// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/events.h"
#include "storage/look/look.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>

namespace ramet {

class EventMailbox;
class Worker;

/// Follows one node: loads it, listens to its events, and looks up again what they name.
/// UI thread; calls on libvirt are made by the node's own worker. After a loss it tries again by
/// itself, 2 s later, then at doubled distances up to 30 s, and at once where the node answers an
/// attempt that had been given up. Not where only a person can help (base/connectcause.h).
class NodeFeed : public QObject {
    Q_OBJECT
public:
    NodeFeed(std::shared_ptr<Nodes> nodes, NodeAddress address, QObject *parent = nullptr);
    /// Does not wait for a node that hangs: its worker ends when the call returns.
    ~NodeFeed() override;

    void load();
    /// The same because a person wants it: may ask them for a password again.
    void reconnect();
    /// Within the next batch; calls before it become one. Nothing while there is no connection.
    void loadPools(bool refresh);
    /// Looks the VM up again: libvirt tells of no event when a snapshot of it is taken or goes.
    void loadVm(const QString &uuid);
    /// What a clone wants to know of the node; the answer comes with factsFound.
    void askFacts(const NodeQuestions &questions);
    bool isConnecting() const { return m_isConnecting; }

signals:
    void connecting();
    void loaded(const ramet::NodeInventory &node);
    void lost(const ramet::Error &error);
    /// The node with nothing but this VM and what could not be read of it: of a definition that
    /// cannot be read only the gap.
    void vmFound(const ramet::NodeInventory &part);
    void vmGone(const ramet::VmRef &vm);
    /// The node with nothing but its storages and what could not be read of them.
    void poolsLoaded(const ramet::NodeInventory &part);
    void factsFound(const ramet::NodeFacts &facts);
    void batchEnded(); ///< after the last of the three above

private:
    struct Loaded;
    struct VmAnswer;
    template <class Answer, class Work, class Take> void ask(Work work, Take take);
    static Loaded loadAndListen(Nodes &nodes, const NodeAddress &address,
                                const std::shared_ptr<EventMailbox> &mailbox);
    void takeLoaded(const Loaded &loaded);
    void lose(const Error &error);
    void listenToLink();
    void disconnectEvents();
    void takeEvents();
    void lookUp();
    void lookUpVms();
    void lookUpPools();

    std::shared_ptr<Nodes> m_nodes;
    NodeAddress m_address;
    std::unique_ptr<Worker> m_worker;
    std::shared_ptr<EventMailbox> m_mailbox; ///< of the current connection
    std::shared_ptr<EventSubscription> m_subscription;
    struct LinkListener;
    std::shared_ptr<LinkListener> m_listener;
    QTimer m_retry;
    QTimer m_batch;
    int m_failures = 0;
    int m_generation = 0; ///< answers to questions of an earlier one are dropped
    bool m_isConnecting = false;
    bool m_isConnected = false;
    bool m_isAskingVms = false;
    NodeQuestions m_asked; ///< whose answer is under way
    bool m_isAskingPools = false;
    QSet<QString> m_changedVms; ///< to look up in the next batch
    bool m_poolsChanged = false;
    bool m_refreshPools = false;
};

} // namespace ramet
