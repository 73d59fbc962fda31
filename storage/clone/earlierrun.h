// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/clone/cloneseed.h"
#include "storage/undo/journal.h"
#include "storage/undo/rollback.h"

namespace ramet {

// What runs of a clone left, as its journal has it. All block.

/// A failure or a stop of this run takes back what that run made, too.
void armSteps(Rollback &rollback, const Journal &journal);
/// Takes back what cannot be built on. True: the new VM's name is reserved.
Result<bool> dropUseless(Rollback &rollback, const Journal &journal, const ClonePlan &plan,
                         const CloneSeed &seed);
/// Lets a running original go on that could not be thawed or resumed at once: never forgotten by a
/// success.
Status releaseGuest(Rollback &rollback, const Journal &journal);
/// Ends the helpers that are left once the clone is whole. Returns what failed.
std::vector<Error> endHelpers(const Rollback::Perform &perform, const Journal &journal);
/// Ends helpers that were killed while they began. `uuid`: the one that is at work.
Status endHelpersBut(const QString &uuid, Rollback &rollback, const Journal &journal);

} // namespace ramet
