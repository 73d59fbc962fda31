// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lineage/lineageentries.h"

#include "models/inventory/inventoryrow.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/lineage/lineagemodel.h"
#include "models/lineage/lineagetext.h"

namespace ramet {
namespace {

LineageEntry lineageEntry(const Inventory &inventory, const LineageTree &tree, int number)
{
    const LineageRow &row = tree.at(number);
    LineageEntry entry{{row.key(), row, QStringLiteral("storage"), lineageToolTip(tree, row)}};
    entry.shown.row.children.clear();
    const NodeInventory *node = row.isVm ? inventory.findNode(row.node) : nullptr;
    if (const qsizetype place = node ? node->vms.rowOf(row.uuid) : -1; place >= 0) {
        entry.shown.vm = node->vms.shared(static_cast<std::size_t>(place));
        entry.shown.icon =
            vmData(**entry.shown.vm, {}, InventoryTreeModel::Name, InventoryTreeModel::IconNameRole)
                .toString();
    }
    for (const int child : row.children)
        entry.below.push_back(lineageEntry(inventory, tree, child));
    return entry;
}

LineageEntry entryOfUnknownNode(const QString &name)
{
    LineageRow row;
    row.name = LineageModel::tr("Node “%1”: not known").arg(name);
    row.node = name;
    return {
        {QStringLiteral("node ") + name, row, QStringLiteral("node-offline"),
         LineageModel::tr("Node “%1” cannot be reached. What it has of these disks is not known.")
             .arg(name)}};
}

} // namespace

bool LineageEntry::Shown::looksLike(const Shown &other) const
{
    return row.name == other.row.name && row.node == other.row.node &&
           row.ownBytes == other.row.ownBytes && row.savedBytes == other.row.savedBytes &&
           icon == other.icon && toolTip == other.toolTip &&
           vm.has_value() == other.vm.has_value() &&
           (!vm || vm->isSame(*other.vm) || **vm == **other.vm);
}

std::vector<LineageEntry> lineageEntries(const Inventory &inventory, const LineageTree &tree)
{
    std::vector<LineageEntry> entries;
    for (const QString &name : tree.unreachableNodes)
        entries.push_back(entryOfUnknownNode(name));
    for (const int root : tree.roots)
        entries.push_back(lineageEntry(inventory, tree, root));
    return entries;
}

} // namespace ramet
