// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

namespace ramet {

/// How it stands with one step of the clone wizard.
enum class StepState {
    Open,   ///< nobody looked at it, and nobody has to
    Done,   ///< it was looked at, and nothing is against it
    Refused ///< the plan refuses because of one of its fields
};

/// Of a step that shows these fields; none: it shows the whole plan. Pure functions.
StepState stepState(const ClonePlan &plan, const std::vector<Field> &fields, bool wasSeen);
QString stepStateText(StepState state); ///< one word, translated
/// Every reason against these fields, a line each; empty: none.
QString stepReasons(const ClonePlan &plan, const std::vector<Field> &fields);

} // namespace ramet
