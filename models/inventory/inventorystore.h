// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/inventory/nodeaddress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>

namespace ramet {

class NodeFeed;
class Nodes;

/// What is on all nodes, kept up to date by libvirt's events. UI thread. It blocks on nothing:
/// each node has a worker of its own, so that one that hangs holds up nobody.
class InventoryStore : public QObject {
    Q_OBJECT
public:
    /// The nodes are in the inventory at once, as not reachable yet; start() begins to load.
    explicit InventoryStore(const std::vector<NodeAddress> &addresses, QObject *parent = nullptr);
    explicit InventoryStore(std::shared_ptr<Nodes> nodes, QObject *parent = nullptr);
    ~InventoryStore() override;

    void start();
    const std::shared_ptr<Nodes> &nodes() const { return m_nodes; }
    /// The state of now; changes under the caller between two turns of the event loop.
    const Inventory &inventory() const { return m_inventory; }
    /// The same as a value that never changes. Cheap: it shares what it holds.
    std::shared_ptr<const Inventory> snapshot() const;
    QString groupOf(const QString &node) const; ///< under which it is shown; empty: none
    /// True from the begin of an attempt to reach a node until it is read.
    bool isConnecting(const QString &node) const;
    /// A VM changed, or refreshVm() was called, and what is known of it is not of now yet.
    bool isReadingVms(const QString &node) const;
    /// Of a node that cannot be reached: the VM as it was; null: it is not known, or the node is
    /// reached.
    const VirtualMachine *lastKnown(const VmRef &vm) const;
    bool isTold() const { return m_untold.empty(); } ///< no signal of the inventory waits
    int vmCount() const; ///< with those of which only the names are known yet

    void addNode(const NodeAddress &address); ///< loads it too, once started
    void removeNode(const QString &node);
    /// In the place of a node. Where only its name changes its rows stay until it is read again.
    void replaceNode(const QString &node, const NodeAddress &by);
    void moveNode(const QString &node, int place); ///< the order of the tree
    /// Tries at once, without waiting for the next retry.
    void reconnect(const QString &node);
    /// Makes the daemon look at its storages again.
    void refreshStorages(const QString &node);
    /// Looks at a VM again, for what libvirt has no event for: its snapshots.
    void refreshVm(const VmRef &vm);
    /// Looks up what a clone wants to know of its target node; inventoryChanged tells of the
    /// answer.
    void askFacts(const QString &node, const NodeQuestions &questions);
    /// Whether the addresses of guests are looked up, and again some seconds after a VM changed.
    void wantAddresses(bool wanted);
    void forgetFacts(); ///< they may be old: whoever wants them asks again

signals:
    void nodeAdded(const QString &node);
    void nodeChanged(const QString &node); ///< reachable or not, connecting, its own data, gaps
    void nodeRemoved(const QString &node);
    void nodeRenamed(const QString &node, const QString &to);
    void nodeMoved(const QString &node, int place);
    /// The node answers and is being read: names and states of its VMs, to be shown. The inventory
    /// has it as not reachable until all of it is known, so that no plan goes by half of it.
    void vmsListed(const QString &node, const ramet::VmList &vms);
    /// These came, went or are not as they were, in the order of the inventory; those that went
    /// last. One signal for all of a node that came in one batch.
    void vmsChanged(const QString &node, const QStringList &uuids);
    void storagesChanged(const QString &node);
    void addressesFound(const QString &node); ///< they are among its facts
    /// After the last of the signals above that tell of the inventory, and after facts were found.
    /// What a node tells is told together, by all signals with this one as the last: in the next
    /// turn of the event loop, or 10 ms later for all that changes meanwhile. What a person does to
    /// the list of nodes is told at once, after what was not told yet, and then by this.
    void inventoryChanged();

private:
    void createFeed(const NodeAddress &address, int place);
    void destroyFeed(const QString &node);
    int placeOf(const QString &node) const; ///< -1: there is none
    NodeInventory *find(const QString &node);
    VmList lastVms(const QString &node) const;
    void takeNames(const QString &node, const VmList &vms);
    void takeNode(const NodeInventory &loaded);
    void takeLoss(const QString &node, const Error &error);
    void takeVm(const NodeInventory &part);
    void takeHelper(NodeInventory &node, VirtualMachine helper);
    void dropHelper(NodeInventory &node, const QString &uuid);
    void dropVm(const VmRef &ref);
    void takePools(const NodeInventory &part, const VmList &known);
    void replaceGaps(NodeInventory &node, const std::function<bool(const Gap &)> &old,
                     const std::vector<Gap> &gaps);
    void noteVm(const QString &node, const QString &uuid);
    void noteBatch();
    void touch();
    void tellLater(std::function<void()> signal);
    void tellWaiting();
    void planTelling();
    void askAddresses();

    std::shared_ptr<Nodes> m_nodes;
    Inventory m_inventory;
    mutable std::shared_ptr<const Inventory> m_snapshot; ///< empty: not up to date
    std::map<QString, std::unique_ptr<NodeFeed>> m_feeds;
    std::map<QString, QStringList> m_changedVms; ///< of this batch, by node
    std::map<QString, QSet<QString>> m_goneVms;  ///< likewise; still in the inventory
    std::map<QString, VmList> m_lastVms;         ///< of nodes that were lost
    std::map<QString, VmList> m_listed;          ///< of nodes that are being read
    std::vector<std::function<void()>> m_untold; ///< signals in their order
    bool m_isChanged = false;                    ///< since inventoryChanged() was told last
    QTimer m_telling;                            ///< of these
    QElapsedTimer m_told;                        ///< when it was told last
    QTimer m_addressing;                         ///< addresses are asked for when it ends
    bool m_wantsAddresses = false;
    bool m_started = false;
};

} // namespace ramet
