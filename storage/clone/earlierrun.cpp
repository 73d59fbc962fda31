// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/earlierrun.h"

#include "storage/copy/blockjobcopier.h"

#include <algorithm>

namespace ramet {

namespace {

/// Whether a step can be built on. A running VM's jobs and what was copied of it are of another
/// instant than what would follow; files beside the disks are small.
bool isOfUse(const Undo &undo, const Journal &journal, const ClonePlan &plan, const CloneSeed &seed)
{
    if (undo.kind == Undo::Kind::RemoveDefinition)
        return true;
    if (undo.kind == Undo::Kind::EndHelper) // one killed before its note has no job yet
        return isNotedHelper(journal, undo.uuid);
    if (undo.kind != Undo::Kind::DeleteVolume || seed.isWhole(undo))
        return undo.kind == Undo::Kind::DeleteVolume;
    const auto disk = std::ranges::find(plan.disks, undo.name, &DiskPlan::targetVolume);
    if (disk == plan.disks.end() || plan.request.startAtOnce)
        return false; // nothing is in it before the guest starts
    return !disk->isLive() || !journal.fact("disk:" + disk->target).isEmpty();
}

} // namespace

void armSteps(Rollback &rollback, const Journal &journal)
{
    for (const JournalStep &step : journal.openSteps())
        rollback.adopt(step.undo, step.number);
}

Result<bool> dropUseless(Rollback &rollback, const Journal &journal, const ClonePlan &plan,
                         const CloneSeed &seed)
{
    bool isReserved = false;
    const auto steps = journal.openSteps();
    // The last first: a folder can go only when it is empty.
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        isReserved = isReserved || step->undo.kind == Undo::Kind::RemoveDefinition;
        if (!isOfUse(step->undo, journal, plan, seed))
            RAMET_TRY(rollback.undoNow(step->undo));
    }
    return isReserved;
}

Status releaseGuest(Rollback &rollback, const Journal &journal)
{
    for (const JournalStep &step : journal.openSteps()) {
        if (step.undo.kind == Undo::Kind::ThawVm || step.undo.kind == Undo::Kind::ResumeVm)
            RAMET_TRY(rollback.undoNow(step.undo));
    }
    return {};
}

std::vector<Error> endHelpers(const Rollback::Perform &perform, const Journal &journal)
{
    std::vector<Error> errors;
    for (const JournalStep &step : journal.openSteps()) {
        if (step.undo.kind != Undo::Kind::EndHelper)
            continue;
        const Status ended = perform(step.undo);
        if (!ended && ended.error().kind != ErrorKind::NotFound)
            errors.push_back(ended.error());
    }
    return errors;
}

Status endHelpersBut(const QString &uuid, Rollback &rollback, const Journal &journal)
{
    for (const JournalStep &step : journal.openSteps()) {
        if (step.undo.kind == Undo::Kind::EndHelper && step.undo.uuid != uuid)
            RAMET_TRY(rollback.undoNow(step.undo));
    }
    return {};
}

} // namespace ramet
