// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/reviewdraft.h"

#include <optional>
#include <span>

namespace ramet {

/// The checks of a plan with their verdicts. `clones`: all that are made together, of which the
/// plan is the first; none: only that one. `rate`: measured bytes per second; empty: none was
/// measured. Pure function.
std::vector<ReviewCheck> reviewChecks(const Inventory &inventory, const ClonePlan &plan,
                                      std::optional<double> rate,
                                      std::span<const ClonePlan> clones = {});

} // namespace ramet
