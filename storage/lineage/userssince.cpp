// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/userssince.h"

#include "storage/lineage/lineage.h"

namespace ramet {

QStringList usersSince(Nodes &nodes, const Inventory &before, const VirtualMachine &vm)
{
    const Inventory now = loadInventory(nodes, true);
    QStringList names;
    for (const Dependant &dependant : dependantsOf(now, vm))
        names << dependant.node + '/' + dependant.name;
    for (const QString &node : now.unreachableNodes()) {
        if (!before.unreachableNodes().contains(node))
            names << node;
    }
    return names;
}

} // namespace ramet
