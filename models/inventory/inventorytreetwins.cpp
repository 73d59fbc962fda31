// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes of the tree that are one host under several names.
#include "models/inventory/inventorytreeitems.h"

namespace ramet {

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
