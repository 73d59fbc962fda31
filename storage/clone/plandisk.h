// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/clone/sourcestate.h"

namespace ramet {

/// What is the same for all disks of one clone.
struct DiskPlanContext {
    const Inventory &inventory;
    const CloneRequest &request;
    const NodeInventory &sourceNode;
    const NodeInventory &targetNode;
    const VirtualMachine &source;
    QString fileStem; ///< of the new volumes
    QString newUuid;  ///< parts of it keep names apart on shared storage
};

/// Plans one disk, or says why it cannot be planned.
std::expected<DiskPlan, Refusal> planDisk(const DiskPlanContext &context, const SourceDisk &disk);

} // namespace ramet
