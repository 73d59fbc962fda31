// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"

namespace ramet {

/// Starts a clone that is complete, where the plan asks for it, and asks its guest what it took as
/// long as the settings allow. That it does not start is a warning in the outcome. A stop ends the
/// asking; the clone stays. Blocks.
void startIfAsked(const ClonePlan &plan, const Connection &connection, CloneOutcome &outcome,
                  const std::stop_token &stop, const ProgressSink &progress);

} // namespace ramet
