// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operation/userssince.h"

#include "storage/pool/lineage.h"

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

Error refused(const QString &operation, const QString &name, const std::vector<Refusal> &refusals)
{
    QStringList names;
    for (const Refusal &refusal : refusals)
        names << refusal.names;
    return {ErrorKind::Refused, operation, name, names.join(", "), {}};
}

} // namespace ramet
