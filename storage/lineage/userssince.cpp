// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/userssince.h"

#include "storage/inventory/hidinggaps.h"

namespace ramet {

Inventory lookAgain(Nodes &nodes, const Inventory &before)
{
    Scope scope = before.scope;
    scope.known = &before;
    return look(nodes, scope);
}

QStringList usersSince(Nodes &nodes, const Inventory &before, const VirtualMachine &vm)
{
    const Inventory now = lookAgain(nodes, before);
    return usersSince(before, now, Lineage(now), vm);
}

QStringList usersSince(const Inventory &before, const Inventory &now, const Lineage &lineageNow,
                       const VirtualMachine &vm)
{
    QStringList names;
    for (const Dependant &dependant : lineageNow.dependantsOf(vm))
        names << dependant.node + '/' + dependant.name;
    const auto pools = storagesOf(before, vm);
    const HidingGaps known = hidingGaps(before, vm.node, pools);
    const HidingGaps hiding = hidingGaps(now, vm.node, pools);
    for (const QString &name : hiding.nodes + hiding.places) {
        if (!known.nodes.contains(name) && !known.places.contains(name))
            names << name;
    }
    return names;
}

} // namespace ramet
