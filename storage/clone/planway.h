// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/plandisk.h"
#include "storage/lineage/diskorigin.h"

namespace ramet {

/// What the way to make a disk depends on beside its plan.
struct WayContext {
    const DiskPlanContext &clone;
    const SourceDisk &source;
    const DiskOrigin &origin;
    const StoragePool &pool; ///< of the target
};

/// Fills in the methods, and the stage of a disk that goes to another node: source and target are
/// planned. Or says why there is no way.
std::optional<Refusal> planWay(DiskPlan &plan, const WayContext &context);

} // namespace ramet
