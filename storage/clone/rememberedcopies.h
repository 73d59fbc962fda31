// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"

namespace ramet {

/// What earlier clones tell of later ones (copymemory.h). Any thread.

/// Bytes per second at which all that the plan copies is to be expected, from earlier copies to the
/// same storages or by the same way between the nodes; empty: one of them was not measured.
std::optional<double> expectedRate(const Inventory &inventory, const ClonePlan &plan);

/// How fast the last copies from one node to another were, by their way; what was not measured is
/// not there.
WayRates rememberedWays(const QString &fromUri, const QString &toUri);

/// How fast a disk was made. Small, limited and instant copies teach nothing.
void rememberSpeed(const Nodes &nodes, const ClonePlan &plan, const ClonedDisk &made,
                   double seconds);
/// Whether blocks were shared, where that was tried.
void rememberSharing(const Nodes &nodes, const ClonePlan &plan, const CloneOutcome &outcome);

} // namespace ramet
