// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"

#include <span>

namespace ramet {

/// Takes back clones that are complete, all on one look: those that were started with their making
/// are switched off, then each is deleted with the guards of a deletion. One status for each, in
/// order: an error says why that one stays. CloneChanged: it has files of its own now that its
/// making did not make. Blocks; nothing stops it.
std::vector<Status> undoClones(Nodes &nodes, std::span<const CloneOutcome> made,
                               const ProgressSink &progress);

} // namespace ramet
