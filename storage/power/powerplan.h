// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/guards.h"

namespace ramet {

struct PowerRequest {
    enum class Action { Start, Shutdown, ForceOff };
    VmRef vm;
    QString name; ///< for people
    Action action = Action::Start;
    bool force = false; ///< of Start: also where that spoils what rests on the VM's disks
};

/// A pure function of the inventory, with every refusal. `force` as in PowerRequest: then there is
/// no StartSpoilsOthers. `lineage`: of this inventory; null: it is made where it is needed.
VmPlan planStart(const Inventory &inventory, const VmRef &vm, bool force = false,
                 const Lineage *lineage = nullptr);

} // namespace ramet
