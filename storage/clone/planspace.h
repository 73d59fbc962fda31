// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

namespace ramet {

/// All disks of a running VM are copied in one way, or they would not be of one instant. Chosen
/// once all are planned, by the space there is for them. `count`: so many clones are made.
void chooseLiveWay(ClonePlan &plan, const NodeInventory &sourceNode,
                   const NodeInventory &targetNode, quint64 count);

/// Refuses where the new disks, or what is made of them on the source's node first, take more space
/// than there is.
void checkSpace(ClonePlan &plan, const NodeInventory &sourceNode, const NodeInventory &targetNode,
                quint64 count);

} // namespace ramet
