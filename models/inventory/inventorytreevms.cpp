// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreevms.h"

#include "models/inventory/inventorytreeplaces.h"
#include "models/printable.h"

#include <algorithm>

namespace ramet {
namespace {

/// A view takes long for each.
constexpr std::size_t removalsInAStep = 8;

/// Of those of the rows that are right below it.
std::vector<int> placesBelow(const TreeRow &above, const std::vector<TreeRow *> &rows)
{
    std::vector<int> places;
    for (const TreeRow *row : rows)
        if (row->above() == &above)
            places.push_back(row->place());
    return places;
}

} // namespace

bool InventoryTreeModel::VmItem::isStray() const
{
    return vm->isTemplate() != (aboveIt()->kind == Kind::Templates);
}

QVariant InventoryTreeModel::VmItem::data(int column, int role) const
{
    if (column != Address || (role != Qt::DisplayRole && role != SortRole))
        return vmData(*vm, node().row, column, role);
    QStringList addresses;
    for (const Nic &nic : vm->nics)
        addresses += node().addresses.value(nic.mac);
    return printable(addresses.join(QStringLiteral(", ")));
}

bool InventoryTreeModel::changeSome()
{
    for (NodeItem *node : std::as_const(m_nodes)) {
        if (node->waits())
            changeNext(*node);
        else if (node->told > 0)
            touchNext(*node);
        else
            continue;
        if (!node->waits()) {
            node->wanted = {};
            node->unseen = 0;
            placeStrays(*node);
            touchCounts(*node);
        }
        return true;
    }
    return false;
}

void InventoryTreeModel::changeNext(NodeItem &node)
{
    std::vector<std::size_t> added;
    std::vector<TreeRow *> changed;
    std::vector<TreeRow *> gone;
    QSet<QString> seen;
    const VmList wanted = node.wanted;
    for (int i = 0; i < step && node.waits() && gone.size() < removalsInAStep; ++i) {
        const QString uuid = node.takeNext();
        if (uuid.isEmpty() || seen.contains(uuid))
            continue;
        seen << uuid;
        const qsizetype from = wanted.rowOf(uuid);
        VmItem *item = node.vms.value(uuid);
        if (from < 0) {
            if (item)
                gone.push_back(item);
        } else if (!item) {
            added.push_back(static_cast<std::size_t>(from));
        } else if (VmList::Shared vm = wanted.shared(static_cast<std::size_t>(from));
                   !vm.isSame(item->vm)) {
            std::swap(item->vm, vm);
            if (*item->vm != *vm)
                changed.push_back(item);
        }
    }
    touchVms(node, changed);
    removeVms(node, gone);
    addVms(node, added);
}

/// What the node's row says of them changed: whether they can be reached.
void InventoryTreeModel::touchNext(NodeItem &node)
{
    const int end = std::min(node.told, node.vmCount());
    const int plain = node.plainCount();
    node.told = std::max(0, end - step);
    touch(node, node.told, std::min(end, plain) - 1);
    if (node.templates)
        touch(*node.templates, std::max(node.told - plain, 0), end - plain - 1);
    for (int place = node.told; place < end; ++place)
        touchBelow(node.vm(place));
}

/// Their definitions are others.
void InventoryTreeModel::touchVms(NodeItem &node, const std::vector<TreeRow *> &vms)
{
    touch(node, placesBelow(node, vms));
    if (node.templates)
        touch(*node.templates, placesBelow(*node.templates, vms));
    for (TreeRow *row : vms) {
        auto &item = static_cast<VmItem &>(*row);
        takeSnapshots(item);
        if (item.isStray())
            node.strays << item.vm->uuid;
    }
}

void InventoryTreeModel::removeVms(NodeItem &node, const std::vector<TreeRow *> &vms)
{
    for (const TreeRow *row : vms)
        node.vms.remove(static_cast<const VmItem *>(row)->vm->uuid);
    const std::vector<int> plain = placesBelow(node, vms);
    if (node.templates)
        remove(*node.templates, placesBelow(*node.templates, vms));
    remove(node, plain);
}

/// These rows of what is wanted.
void InventoryTreeModel::addVms(NodeItem &node, const std::vector<std::size_t> &rows)
{
    TreeRows plain;
    TreeRows templates;
    for (const std::size_t row : rows) {
        const VmList::Shared vm = node.wanted.shared(row);
        TreeRows &items = vm->isTemplate() ? templates : plain;
        items.push_back(newVm(vm));
        node.vms.insert(vm->uuid, static_cast<VmItem *>(items.back().get()));
    }
    if (!templates.empty())
        addPlaces(node);
    if (node.templates)
        insert(*node.templates, node.templates->count(), std::move(templates));
    node.expectPlain(static_cast<int>(plain.size()));
    insert(node, node.plainCount(), std::move(plain));
}

} // namespace ramet
