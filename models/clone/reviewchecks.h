// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/reviewdraft.h"

#include <optional>

namespace ramet {

/// The checks of a plan with their verdicts. `rate`: measured bytes per second; empty: none was
/// measured. Pure function.
std::vector<ReviewCheck> reviewChecks(const Inventory &inventory, const ClonePlan &plan,
                                      std::optional<double> rate);

} // namespace ramet
