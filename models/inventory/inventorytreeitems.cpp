// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreeitems.h"

#include "models/inventory/inventorytreeplaces.h"
#include "models/inventory/inventorytreevms.h"
#include "models/printable.h"

namespace ramet {

InventoryTreeModel::NodeItem &InventoryTreeModel::Item::node() const
{
    auto *item = const_cast<Item *>(this);
    while (item->kind != Kind::Node)
        item = item->aboveIt();
    return static_cast<NodeItem &>(*item);
}

QVariant InventoryTreeModel::NodeItem::data(int column, int role) const
{
    if (role == CountRole)
        return vmCount();
    if (role == Qt::AccessibleTextRole && column == Name && vmCount() > 0)
        return tr("%1, %n VMs", "a node and how many it has", vmCount()).arg(printable(row.name));
    return nodeData(row, column, role);
}

void InventoryTreeModel::NodeItem::want(const VmList &its)
{
    wanted = its;
    waiting.clear();
    unseen = 0;
    unchecked = vmCount();
}

bool InventoryTreeModel::NodeItem::waits() const
{
    return !waiting.isEmpty() || unseen < wanted.size() || unchecked > 0;
}

QString InventoryTreeModel::NodeItem::takeNext()
{
    if (!waiting.isEmpty())
        return waiting.takeLast();
    if (unseen < wanted.size())
        return std::as_const(wanted)[unseen++].uuid;
    unchecked = std::min(unchecked, vmCount()) - 1;
    const QString uuid = unchecked < 0 ? QString() : vm(unchecked).vm->uuid;
    return wanted.rowOf(uuid) < 0 ? uuid : QString();
}

InventoryTreeModel::VmItem &InventoryTreeModel::NodeItem::vm(int place) const
{
    const int plain = plainCount();
    return static_cast<VmItem &>(place < plain ? at(place) : templates->at(place - plain));
}

int InventoryTreeModel::NodeItem::plainCount() const
{
    return templates ? templates->place() : count();
}

/// Who goes through all, from the last one on, goes on where they were.
void InventoryTreeModel::NodeItem::expectPlain(int its)
{
    for (int *reached : {&unchecked, &told})
        if (*reached > plainCount())
            *reached += its;
}

} // namespace ramet
