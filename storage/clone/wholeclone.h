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
    const auto isThere = [&](const QString &volume) {
        return std::ranges::any_of(openSteps, [&](const JournalStep &step) {
            return step.undo.kind == Undo::Kind::DeleteVolume && step.undo.name == volume;
        });
    };
    const QString &seed = plan.guest.seed.volume;
    return (seed.isEmpty() || isThere(seed)) &&
           std::ranges::all_of(plan.disks, [&](const DiskPlan &disk) {
               return !disk.isMade() || isThere(disk.targetVolume);
           });
}

} // namespace ramet
