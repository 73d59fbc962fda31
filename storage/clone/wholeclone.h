// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/undo/journalfile.h"

#include <algorithm>

namespace ramet {

/// Whether none of the new disks was taken back. Where one was, a definition that looks whole is
/// one that a rollback had not reached yet.
inline bool hasAllDisks(const ClonePlan &plan, const std::vector<JournalStep> &openSteps)
{
    return std::ranges::all_of(plan.disks, [&](const DiskPlan &disk) {
        return !disk.isMade() || std::ranges::any_of(openSteps, [&](const JournalStep &step) {
            return step.undo.kind == Undo::Kind::DeleteVolume &&
                   step.undo.name == disk.targetVolume;
        });
    });
}

} // namespace ramet
