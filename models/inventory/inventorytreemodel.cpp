// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreemodel.h"

#include "models/inventory/droppolicy.h"
#include "models/inventory/inventorytreeitems.h"

#include <QMimeData>

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
    return item ? item->node().row.name : QString();
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

int InventoryTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant InventoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
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
    if (!item || item->kind == Kind::Snapshot)
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
