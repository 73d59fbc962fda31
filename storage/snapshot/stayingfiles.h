// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/nodes.h"
#include "storage/snapshot/deletesnapshotplan.h"
#include "storage/undo/cleanoutcome.h"
#include "storage/undo/journal.h"

#include <stop_token>

namespace ramet {

/// Of the files that go with the snapshots of the plan those that are there and are what they were:
/// layers that rest on what they are merged into, and states as old as they were. Somebody may have
/// made another file of that name since. Pure.
std::vector<SnapshotFile> filesAsPlanned(const DeleteSnapshotPlan &plan, const NodeInventory &node,
                                         const Lineage &lineage);

/// Names, in the outcome of its clean-up, the files that an interrupted deletion of snapshots was
/// to remove and that no VM and no snapshot needs any more: no later deletion finds them. `nodes`:
/// all that could need one. While something cannot be read that may do so, all that are there count
/// as what may be somebody else's. Unreachable: it is the VM's own node. Touches nothing; blocks.
Status nameWhatStays(Nodes &nodes, const Journal &journal, const std::stop_token &stop,
                     CleanOutcome &outcome);

} // namespace ramet
