// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/undo/ownership.h"

namespace ramet {

/// `plan`: of a clone; empty: of another operation.
MeantVolume meantBy(const JournalStep &step, const std::optional<ClonePlan> &plan);

} // namespace ramet
