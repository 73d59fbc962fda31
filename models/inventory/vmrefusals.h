// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/vmaction.h"
#include "storage/lineage/lineage.h"

#include <optional>

namespace ramet {

/// Of each action on a VM, the first thing that stands against it; none: it can be done.
using VmRefusals = PerAction<std::optional<Refusal>>;

/// Whether a person is asked about one VM alone, who can then decide what becomes of its snapshots
/// or of what its start spoils; or acts on several at once, and what has to be decided bars it.
enum class Asked { AboutOne, AboutSeveral };

/// Pure function of the inventory. `lineage`: where it was made already, perhaps of a moment ago;
/// several VMs are asked about in the order of the inventory, with one.
VmRefusals vmRefusals(const Inventory &inventory, const VmRef &vm, Asked asked,
                      const Lineage *lineage);

} // namespace ramet
