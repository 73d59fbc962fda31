// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/nodewatch.h"
#include "storage/libvirt/events.h"
#include "storage/look/look.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>

namespace ramet {

class EventMailbox;
struct OpenedNode;

/// Follows one node: loads it, listens to its events, and looks up again what they name.
/// UI thread; calls on libvirt are made by runNodeJob(). After a loss it tries again by itself,
/// 0.5 s later, then at doubled distances up to 30 s, and at once where the node may be there again
/// (nodewatch.h) or answers an attempt that had been given up. Not where only a person can help
/// (base/connectcause.h).
class NodeFeed : public QObject {
    Q_OBJECT
public:
    /// `lastVms`: the VMs of the node as its owner has them, or had them last. What is read and
    /// equal to them shares their values.
    NodeFeed(std::shared_ptr<Nodes> nodes, NodeAddress address, std::function<VmList()> lastVms,
             QObject *parent = nullptr);
    /// Does not wait for a node that hangs: its jobs end when their calls return.
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
    /// Answers about VMs that changed are under way, or are asked for with the next batch. False
    /// while there is no connection.
    bool isReadingVms() const
    {
        return m_isConnected && (m_isAskingVms || !m_changedVms.isEmpty());
    }

signals:
    void connecting();
    /// The node answers, and its VMs are not known: their names and states, to be shown until it
    /// is loaded. By name.
    void listed(const ramet::VmList &vms);
    void loaded(const ramet::NodeInventory &node);
    void lost(const ramet::Error &error);
    /// The node with nothing but this VM and what could not be read of it: of a definition that
    /// cannot be read only the gap.
    void vmFound(const ramet::NodeInventory &part);
    void vmGone(const ramet::VmRef &vm);
    /// The node with nothing but its storages, what could not be read of them, and the VMs whose
    /// disks have other paths by them than in `known`.
    void poolsLoaded(const ramet::NodeInventory &part, const ramet::VmList &known);
    void factsFound(const ramet::NodeFacts &facts);
    void batchEnded(); ///< after the last of the three above

private:
    template <class Answer, class Work, class Take> void ask(Work work, Take take);
    void takeOpened(const OpenedNode &opened);
    void takeLoaded(const NodeInventory &loaded);
    void takeReturn();
    void lose(const Error &error);
    void listenToLink();
    void disconnectEvents();
    void takeEvents();
    void lookUp();
    void lookUpVms();
    void lookUpPools();

    std::shared_ptr<Nodes> m_nodes;
    NodeAddress m_address;
    std::function<VmList()> m_lastVms;
    NodeWatch m_watch;
    std::shared_ptr<EventMailbox> m_mailbox; ///< of the current connection
    std::shared_ptr<EventSubscription> m_subscription;
    std::shared_ptr<void> m_linkListener;
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
