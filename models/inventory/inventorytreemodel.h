// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <QAbstractItemModel>
#include <QTimer>
#include <memory>
#include <optional>

namespace ramet {

class InventoryStore;
struct SnapshotNode;
struct StorageRow;

/// Node -> VMs and templates -> their snapshots, in the order they came; sort by SortRole
/// (InventorySortModel). After its VMs a node has the places where VMs can be dropped to be cloned:
/// one for templates, and its storages.
/// Fed by its set and remove functions or by a store; changes only by insert, remove, move and
/// dataChanged, so that selection and expansion survive. Where many rows are to change the first
/// do at once and the others in turns of the event loop, none of which takes long. UI thread.
class InventoryTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, State, Memory, Cpus, ColumnCount };
    enum class Kind { Node, Vm, Template, Building, Snapshot, Templates, Storages, Storage };
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        NodeRole,                ///< name of the node
        UuidRole,                ///< of a VM or template
        StateRole,               ///< int of VmState; of a node: bool, reachable
        ErrorRole,               ///< of a node that is not reachable: the sentence why
        IconNameRole, ///< node, node-offline, vm-off, vm-running, vm-paused, template, building,
                      ///< snapshot, snapshot-memory, storage
        SortRole,
        AwayRole, ///< bool: of a VM whose node cannot be reached; the row is the last known state
        WarningRole,  ///< bool: something of it could not be read; the tool tip names it
        FilterRole,   ///< what the filter looks into: name, of a VM also title and tags; of a
                      ///< snapshot its description, and what is looked into of its VM
        TagsRole,     ///< of a VM: QStringList
        SnapshotRole, ///< of a snapshot: its name; the VM is the nearest row above with UuidRole
        StorageRole,  ///< of a storage: its name
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
    /// Its storages and how many templates it has; while it cannot be reached all stay.
    void setPlaces(const NodeInventory &node);
    /// What is known of the VMs of a node that is still being read: names and states.
    void setListed(const QString &node, const VmList &vms);
    void removeNode(const QString &node);
    void renameNode(const QString &node, const QString &to);
    void moveNode(const QString &node, int place);
    bool isUpToDate() const { return !m_more.isActive(); } ///< no row waits to be changed

    std::optional<VmRef> vmAt(const QModelIndex &index) const;
    QString nodeAt(const QModelIndex &index) const; ///< of a VM's or snapshot's row: its node
    QModelIndex indexOf(const VmRef &vm) const;
    QModelIndex indexOfNode(const QString &node) const;
    bool isPlace(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
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

private:
    struct Item;
    struct NodeItem;
    struct PlaceItem;
    struct SnapshotItem;
    enum class Place { None, Templates, Storages, Storage };
    NodeItem *nodeItem(const QModelIndex &index) const; ///< the node of any kind of row
    bool isVm(const QModelIndex &index) const;
    const VirtualMachine &vmItem(const QModelIndex &index) const;       ///< of a VM's row
    SnapshotItem *snapshotItem(const QModelIndex &index) const;         ///< likewise
    const SnapshotItem *snapshotsBelow(const QModelIndex &index) const; ///< null: there are none
    const VirtualMachine &vmOf(const SnapshotItem &snapshot) const;
    QModelIndex indexOf(const SnapshotItem &item) const; ///< of what stands for a VM: the VM's
    const PlaceItem *placeItem(const QModelIndex &index) const; ///< null: a row of another kind
    Place placeAt(const QModelIndex &index) const;
    QModelIndex indexOfStorages(const NodeItem &node) const;
    QVariant placeData(const QModelIndex &index, int role) const;
    void setStorages(NodeItem &node, const std::vector<StorageRow> &wanted);
    void removeStorage(NodeItem &node, std::size_t place);
    int nodeRow(const QString &node) const;
    int setNodeRow(const NodeInventory &node, bool connecting);
    void numberNodes();
    static void wantAll(NodeItem &item, const VmList &vms);
    void changeRows();
    bool changeSome(NodeItem &item);
    void changeNext(NodeItem &item);
    void touchNext(NodeItem &item);
    void changeVms(NodeItem &item, std::vector<int> rows);
    void removeVms(NodeItem &item, std::vector<int> rows);
    void addVms(NodeItem &item, const std::vector<std::size_t> &rows);
    static std::unique_ptr<SnapshotItem> newSnapshots(NodeItem &node, const VirtualMachine &vm);
    void takeSnapshots(NodeItem &node, int vmRow);
    void placeSnapshot(SnapshotItem &root, const SnapshotNode &snapshot);
    void removeSnapshots(SnapshotItem &parent, const VirtualMachine &vm);
    void touchSnapshots(const SnapshotItem &parent);

    std::vector<std::unique_ptr<NodeItem>> m_nodes;
    QTimer m_more; ///< rows wait to be changed
};

} // namespace ramet
