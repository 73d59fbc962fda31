// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreegroups.h"

#include "models/printable.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace ramet {

QVariant InventoryTreeModel::GroupItem::data(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == Name ? printable(name) : QString();
    case SortRole:
        return column == Name ? name : QString();
    case KindRole:
        return static_cast<int>(Kind::Group);
    case IconNameRole:
        return QStringLiteral("node-group");
    case CountRole:
        return count();
    case Qt::AccessibleTextRole:
        return column == Name ? tr("Group %1, %n nodes", "of nodes", count()).arg(printable(name))
                              : QString();
    default:
        return {};
    }
}

bool InventoryTreeModel::isNodeOrGroup(const QModelIndex &index) const
{
    const Item *item = itemAt(index);
    return item && (item->kind == Kind::Node || item->kind == Kind::Group);
}

void InventoryTreeModel::setGroup(const QString &node, const QString &group)
{
    if (m_groupOf.value(node) == group)
        return;
    if (group.isEmpty())
        m_groupOf.remove(node);
    else
        m_groupOf.insert(node, group);
    NodeItem *item = m_nodes.value(node);
    if (!item)
        return;
    TreeRow &above = rowAbove(group);
    move(*item, above, above.count());
    arrange();
    dropEmptyGroups();
}

/// Where the nodes of the group are: a row that is made for the first one, or the root.
TreeRow &InventoryTreeModel::rowAbove(const QString &group)
{
    if (group.isEmpty())
        return root();
    GroupItem *&item = m_groups[group];
    if (!item) {
        auto row = std::make_unique<GroupItem>(group);
        item = row.get();
        insert(root(), root().count(), std::move(row));
    }
    return *m_groups.value(group);
}

/// All rows stand as their nodes do; a group as its first one.
void InventoryTreeModel::arrange()
{
    QHash<const TreeRow *, int> placed; ///< how many rows below each are in their place
    QSet<const TreeRow *> done;
    const auto place = [&](TreeRow &row) {
        if (done.contains(&row))
            return;
        done << &row;
        TreeRow &above = *row.above();
        move(row, above, placed[&above]++);
    };
    for (const QString &node : std::as_const(m_order)) {
        NodeItem *item = m_nodes.value(node);
        if (!item)
            continue;
        place(item->above() == &root() ? *item : *item->above());
        place(*item);
    }
}

void InventoryTreeModel::dropEmptyGroups()
{
    for (auto group = m_groups.begin(); group != m_groups.end();) {
        const GroupItem *item = group.value();
        if (item->count() > 0) {
            ++group;
            continue;
        }
        group = m_groups.erase(group);
        remove(root(), item->place(), item->place());
    }
}

void InventoryTreeModel::moveNode(const QString &node, int place)
{
    if (m_order.removeOne(node))
        m_order.insert(std::clamp(place, 0, static_cast<int>(m_order.size())), node);
    arrange();
}

void InventoryTreeModel::removeNode(const QString &node)
{
    const NodeItem *item = m_nodes.take(node);
    if (!item)
        return;
    m_order.removeOne(node);
    m_groupOf.remove(node);
    remove(*item->above(), item->place(), item->place());
    dropEmptyGroups();
    arrange(); // a group may have lost its first node
    markTwins();
}

void InventoryTreeModel::renameNode(const QString &node, const QString &to)
{
    NodeItem *item = m_nodes.take(node);
    if (!item)
        return;
    m_nodes.insert(to, item);
    std::ranges::replace(m_order, node, to);
    if (const QString group = m_groupOf.take(node); !group.isEmpty())
        m_groupOf.insert(to, group);
    item->row.name = to;
    touch(*item);
    markTwins();
    item->told = item->vmCount();
    change();
}

/// Nodes that are one host under several names.
void InventoryTreeModel::markTwins()
{
    QHash<QString, QStringList> names; ///< by what tells daemons apart
    for (const QString &node : std::as_const(m_order))
        if (const NodeItem *item = m_nodes.value(node); item && !item->row.daemon.isEmpty())
            names[item->row.daemon] << node;
    for (NodeItem *item : std::as_const(m_nodes)) {
        QStringList twins = names.value(item->row.daemon);
        twins.removeOne(item->row.name);
        if (std::exchange(item->row.twins, twins) != twins)
            touch(*item);
    }
}

} // namespace ramet
