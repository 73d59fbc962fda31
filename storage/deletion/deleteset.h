// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/deletion/deletionplan.h"

#include <span>

namespace ramet {

/// The deletions of several VMs, planned together. A plain value.
struct DeleteSet {
    struct Member {
        DeletePlan plan; ///< valid once those of earlier stages are gone
        int stage = 0;   ///< it may begin when all members of earlier stages have ended
    };
    std::vector<Member> members;     ///< by stage: what rests on another comes before that
    std::vector<DeletePlan> refused; ///< each with what stands against it beside the members
};

/// Pure function of the inventory. What rests on a VM does not bar its deletion where it is deleted
/// too. A lineage is made for each stage, so the cost grows with how deep they rest on each other.
/// `lineage`: of this inventory, for the first.
DeleteSet planDeletes(const Inventory &inventory, std::span<const VmRef> vms, bool keepDisks,
                      const Lineage *lineage = nullptr);

} // namespace ramet
