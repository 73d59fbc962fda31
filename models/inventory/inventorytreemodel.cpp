// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreemodel.h"

#include "models/inventory/droppolicy.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreegroups.h"
#include "models/inventory/inventorytreeplaces.h"
#include "models/inventory/inventorytreesnapshots.h"
#include "models/inventory/inventorytreevms.h"

#include <QMimeData>
#include <algorithm>
#include <ranges>

namespace ramet {

InventoryTreeModel::InventoryTreeModel(QObject *parent)
    : TreeModel(parent)
{
}

InventoryTreeModel::~InventoryTreeModel() = default;

InventoryTreeModel::Item *InventoryTreeModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(&row(index)) : nullptr;
}

std::optional<VmRef> InventoryTreeModel::vmAt(const QModelIndex &index) const
{
    const Item *item = itemAt(index);
    if (!item || item->kind != Kind::Vm)
        return std::nullopt;
    return VmRef{item->node().row.name, static_cast<const VmItem *>(item)->vm->uuid};
}

QString InventoryTreeModel::nodeAt(const QModelIndex &index) const
{
    const Item *item = itemAt(index);
    return item && item->kind != Kind::Group ? item->node().row.name : QString();
}

QModelIndex InventoryTreeModel::indexOf(const VmRef &vm) const
{
    const NodeItem *node = m_nodes.value(vm.node);
    const VmItem *item = node ? node->vms.value(vm.uuid) : nullptr;
    return item ? TreeModel::indexOf(*item) : QModelIndex();
}

QModelIndex InventoryTreeModel::indexOfNode(const QString &node) const
{
    const NodeItem *item = m_nodes.value(node);
    return item ? TreeModel::indexOf(*item) : QModelIndex();
}

void InventoryTreeModel::follow(InventoryStore &store)
{
    const auto takeNode = [this, &store](const QString &name) {
        const NodeInventory *node = store.inventory().findNode(name);
        const NodeItem *item = m_nodes.value(name);
        setGroup(name, store.groupOf(name));
        const bool isBack = node && node->reachable && !(item && item->row.reachable);
        if (isBack) // what went meanwhile no signal tells of
            setNode(*node, store.isConnecting(name));
        else if (node)
            setNodeRow(*node, store.isConnecting(name));
    };
    const auto takePlaces = [this, &store](const QString &name) {
        if (const NodeInventory *node = store.inventory().findNode(name))
            setPlaces(*node);
    };
    for (const NodeInventory &node : store.inventory().nodes) {
        setGroup(node.node, store.groupOf(node.node));
        setNode(node, store.isConnecting(node.node));
        setPlaces(node);
    }
    connect(&store, &InventoryStore::nodeAdded, this, takeNode);
    connect(&store, &InventoryStore::nodeChanged, this, takeNode);
    connect(&store, &InventoryStore::nodeRemoved, this, &InventoryTreeModel::removeNode);
    connect(&store, &InventoryStore::nodeRenamed, this, &InventoryTreeModel::renameNode);
    connect(&store, &InventoryStore::nodeMoved, this, &InventoryTreeModel::moveNode);
    connect(&store, &InventoryStore::vmsListed, this, &InventoryTreeModel::setListed);
    connect(&store, &InventoryStore::vmsChanged, this,
            [this, &store](const QString &name, const QStringList &uuids) {
                if (const NodeInventory *node = store.inventory().findNode(name))
                    setVms(*node, uuids);
            });
    connect(&store, &InventoryStore::vmsChanged, this, takePlaces);
    connect(&store, &InventoryStore::storagesChanged, this, takePlaces);
    connect(&store, &InventoryStore::addressesFound, this, [this, &store](const QString &name) {
        if (const NodeInventory *node = store.inventory().findNode(name))
            setAddresses(*node);
    });
}

void InventoryTreeModel::setNode(const NodeInventory &node, bool connecting)
{
    NodeItem &item = setNodeRow(node, connecting);
    if (!node.reachable)
        return;
    item.want(node.vms);
    change();
}

InventoryTreeModel::NodeItem &InventoryTreeModel::setNodeRow(const NodeInventory &node,
                                                             bool connecting)
{
    NodeItem *&known = m_nodes[node.node];
    if (!known) {
        auto item = std::make_unique<NodeItem>();
        item->row = NodeRow::of(node, connecting);
        known = item.get();
        m_order << node.node;
        TreeRow &above = rowAbove(m_groupOf.value(node.node));
        insert(above, above.count(), std::move(item));
        markTwins();
        return *m_nodes.value(node.node);
    }
    NodeItem &item = *known;
    NodeRow row = NodeRow::of(node, connecting);
    row.twins = item.row.twins;
    const NodeRow before = std::exchange(item.row, row);
    if (before.daemon != row.daemon)
        markTwins();
    if (item.row == before)
        return item;
    touch(item);
    if (before.reachable != node.reachable || before.isBeingRead != node.isBeingRead) {
        item.told = item.vmCount();
        if (item.templates) {
            touch(item, item.templates->place(), item.storages->place());
            touchBelow(*item.storages);
        }
        change();
    }
    return item;
}

void InventoryTreeModel::setVms(const NodeInventory &node, const QStringList &uuids)
{
    NodeItem *item = m_nodes.value(node.node);
    if (!item || !node.reachable)
        return;
    if (item->unseen < item->wanted.size()) { // all are looked at anyway
        item->want(node.vms);
    } else {
        item->wanted = node.vms;
        item->unseen = node.vms.size();
        std::ranges::reverse_copy(uuids, std::back_inserter(item->waiting));
    }
    change();
}

void InventoryTreeModel::setAddresses(const NodeInventory &node)
{
    NodeItem *item = m_nodes.value(node.node);
    if (!item || !node.facts.addresses || !*node.facts.addresses)
        return; // the last ones stay
    QHash<QString, QStringList> addresses;
    for (const UsedAddress &used : (*node.facts.addresses)->known)
        if (!used.mac.isEmpty() && !addresses[used.mac].contains(used.address))
            addresses[used.mac] << used.address;
    if (std::exchange(item->addresses, addresses) == addresses)
        return;
    item->told = item->vmCount();
    change();
}

void InventoryTreeModel::setListed(const QString &node, const VmList &vms)
{
    NodeItem *item = m_nodes.value(node);
    if (!item)
        return;
    item->want(vms);
    change();
}

int InventoryTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant InventoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return figureAlignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    case Memory:
        return tr("Memory");
    case Cpus:
        return tr("CPUs");
    case Tags:
        return tr("Tags");
    case Address:
        return tr("IP address");
    default:
        return {};
    }
}

Qt::ItemFlags InventoryTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Item *item = itemAt(index);
    if (!item || item->kind == Kind::Snapshot || item->kind == Kind::Group)
        return flags;
    if (item->kind != Kind::Vm)
        return flags | Qt::ItemIsDropEnabled;
    return flags | Qt::ItemIsDragEnabled |
           (item->count() > 0 ? Qt::NoItemFlags : Qt::ItemNeverHasChildren);
}

QMimeData *InventoryTreeModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<VmRef> vms;
    for (const QModelIndex &index : indexes) {
        const std::optional<VmRef> vm = index.column() == Name ? vmAt(index) : std::nullopt;
        if (vm)
            vms.push_back(*vm);
    }
    if (vms.empty())
        return nullptr;
    auto *data = new QMimeData;
    setDraggedVms(*data, vms);
    return data;
}

QStringList InventoryTreeModel::mimeTypes() const
{
    return {QString::fromLatin1(vmMimeType)};
}

} // namespace ramet
