// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/nodes.h"
#include "storage/undo/cleanoutcome.h"
#include "storage/undo/journal.h"

namespace ramet {

/// Names, in the outcome of its clean-up, the files that an interrupted deletion of snapshots was
/// to remove and that no VM needs any more: layers that were merged, states of snapshots that are
/// gone. No later deletion finds them. `nodes`: all that could need one; while one of them is
/// silent the files count as what may be somebody else's. Unreachable: it is the VM's own. Touches
/// nothing; blocks.
Status nameWhatStays(Nodes &nodes, const Journal &journal, CleanOutcome &outcome);

} // namespace ramet
