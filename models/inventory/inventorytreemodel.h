// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/treemodel.h"
#include "storage/inventory/inventory.h"

#include <QHash>
#include <optional>

namespace ramet {

class InventoryStore;
struct SnapshotNode;
struct StorageRow;

/// Groups of nodes, where there are any -> node -> VMs -> their snapshots, in the order they came;
/// sort by SortRole (InventorySortModel). After its VMs a node has the places where VMs can be
/// dropped to be cloned: one with its templates below it, and its storages. A VM that becomes a
/// template moves there, and back. Fed by its set and remove functions or by a store. UI thread.
class InventoryTreeModel : public TreeModel {
    Q_OBJECT
public:
    enum Column { Name, State, Memory, Cpus, Tags, Address, ColumnCount };
    enum class Kind { Group, Node, Vm, Template, Building, Snapshot, Templates, Storages, Storage };
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        NodeRole,                ///< name of the node
        UuidRole,                ///< of a VM or template
        StateRole,               ///< int of VmState; of a node: bool, reachable
        ErrorRole,               ///< of a node that is not reachable: the sentence why
        IconNameRole, ///< node-group, node, node-connecting, node-offline, vm-off, vm-running,
                      ///< vm-paused, template, building, snapshot, snapshot-memory, storage
        SortRole,
        AwayRole, ///< bool: of a VM whose node cannot be reached; the row is the last known state
        WarningRole,  ///< bool: something of it could not be read; the tool tip names it
        FilterRole,   ///< FilterFacts, valid for the moment; of a snapshot with its VM
        TagsRole,     ///< of a VM: QStringList
        SnapshotRole, ///< of a snapshot: its name; the VM is the nearest row above with UuidRole
        StorageRole,  ///< of a storage: its name
        CountRole,    ///< of a node: how many VMs it has, 0: none are known; of a group: nodes;
                      ///< of the places above templates and storages: how many of these
    };

    explicit InventoryTreeModel(QObject *parent = nullptr);
    ~InventoryTreeModel() override;

    /// Takes what the store has and follows it. The store must live as long as the model.
    void follow(InventoryStore &store);
    /// Adds or updates, with VMs. One that is not reachable keeps the rows that it has.
    void setNode(const NodeInventory &node, bool connecting = false);
    /// These of the node's VMs came, went or changed; only rows that differ change, those that
    /// follow each other at once. While the node cannot be reached nobody knows: all stay.
    void setVms(const NodeInventory &node, const QStringList &uuids);
    /// Its storages; while it cannot be reached all stay.
    void setPlaces(const NodeInventory &node);
    /// What is known of the VMs of a node that is still being read: names and states.
    void setListed(const QString &node, const VmList &vms);
    /// What is known of the addresses that its VMs' guests have.
    void setAddresses(const NodeInventory &node);
    void removeNode(const QString &node);
    void renameNode(const QString &node, const QString &to);
    void moveNode(const QString &node, int place); ///< among all nodes, in whatever group
    /// Empty: it stands at the top. A group is there while a node is in it, at the place of its
    /// first one.
    void setGroup(const QString &node, const QString &group);

    std::optional<VmRef> vmAt(const QModelIndex &index) const;
    QString nodeAt(const QModelIndex &index) const; ///< of a VM's or snapshot's row: its node
    QModelIndex indexOf(const VmRef &vm) const;
    QModelIndex indexOfNode(const QString &node) const;
    bool isPlace(const QModelIndex &index) const;
    /// Of a row of this model, or of one that shows it.
    static bool isKind(const QModelIndex &index, Kind kind)
    {
        return index.isValid() && index.data(KindRole).toInt() == static_cast<int>(kind);
    }
    bool isNodeOrGroup(const QModelIndex &index) const; ///< they stand in their own order

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// VM and template rows can be dragged, nodes and places take drops.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Its VMs as application/x-ramet-vm; see models/inventory/droppolicy.h.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDragActions() const override
    {
        return Qt::CopyAction | Qt::MoveAction;
    }

protected:
    bool changeSome() override;

private:
    struct Item;
    struct GroupItem;
    struct NodeItem;
    struct VmItem;
    struct SnapshotItem;
    struct PlaceItem;
    struct StorageItem;
    Item *itemAt(const QModelIndex &index) const; ///< null: not valid
    TreeRow &rowAbove(const QString &group);
    void arrange();
    void markTwins();
    void dropEmptyGroups();
    NodeItem &setNodeRow(const NodeInventory &node, bool connecting);
    void addPlaces(NodeItem &node);
    void setStorages(PlaceItem &above, const std::vector<StorageRow> &wanted);
    void changeNext(NodeItem &node);
    void touchNext(NodeItem &node);
    void placeStrays(NodeItem &node);
    void touchCounts(NodeItem &node);
    void touchVms(NodeItem &node, const std::vector<TreeRow *> &vms);
    void removeVms(NodeItem &node, const std::vector<TreeRow *> &vms);
    void addVms(NodeItem &node, const std::vector<std::size_t> &rows);
    static std::unique_ptr<TreeRow> newVm(const VmList::Shared &vm);
    void takeSnapshots(VmItem &vm);
    void placeSnapshot(VmItem &vm, const SnapshotNode &snapshot);
    void removeSnapshots(TreeRow &above, const VirtualMachine &vm);

    QHash<QString, NodeItem *> m_nodes;   ///< by name
    QHash<QString, GroupItem *> m_groups; ///< by name
    QHash<QString, QString> m_groupOf;    ///< of nodes that are in one
    QStringList m_order;                  ///< of all nodes
};

} // namespace ramet
