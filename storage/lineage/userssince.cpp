// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/userssince.h"

#include "storage/inventory/hidinggaps.h"
#include "storage/lineage/lineage.h"
#include "storage/look/look.h"

namespace ramet {

QStringList usersSince(Nodes &nodes, const Inventory &before, const VirtualMachine &vm)
{
    Scope scope = before.scope;
    scope.known = &before;
    const Inventory now = look(nodes, scope);
    QStringList names;
    for (const Dependant &dependant : dependantsOf(now, vm))
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
