// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/look/look.h"

namespace ramet {

/// `seen` where it is a guard's look that ended just now, else a new look with that scope. Blocks.
Seen lookForGuards(Nodes &nodes, const Scope &scope, const Seen &seen = {});

template <class Plan> struct GuardedPlan {
    Seen seen; ///< what it was made on
    Plan plan;
};

/// Plans what takes something away from the VM, by `make(inventory)`. First without the headers of
/// other images, which take long to read from far away; with them where it is refused for them.
/// `seen`: as lookForGuards(). Blocks.
template <class Make>
auto planForGuards(Nodes &nodes, const QString &vm, const Seen &seen, Make make)
{
    Seen look = lookForGuards(nodes, Scope::usersOf(vm), seen);
    GuardedPlan<decltype(make(*look))> guarded{look, make(*look)};
    if (look->mayLackHeaders() && mayBeStale(guarded.plan.refusals)) {
        Scope all = Scope::users();
        all.known = look.get();
        guarded.seen = lookForGuards(nodes, all);
        guarded.plan = make(*guarded.seen);
    }
    return guarded;
}

} // namespace ramet
