// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/guards.h"

namespace ramet {

struct PowerRequest {
    enum class Action { Start, Shutdown, ForceOff };
    VmRef vm;
    QString name; ///< for people
    Action action = Action::Start;
};

/// A pure function of the inventory, with every refusal.
VmPlan planStart(const Inventory &inventory, const VmRef &vm);

} // namespace ramet
