// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/plan/cloneplan.h"
#include "storage/plan/sourcestate.h"

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

/// Where a disk's bytes are and what they rest on.
struct DiskOrigin {
    VolumePlace place; ///< on the source's node; empty: on no storage
    quint64 capacityBytes = 0;
    quint64 bytesHeld = 0; ///< with all below it
    bool hasBacking = false;
};
std::expected<DiskOrigin, Refusal> originOf(const NodeInventory &node, const Disk &disk);

} // namespace ramet
