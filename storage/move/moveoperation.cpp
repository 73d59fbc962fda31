// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/move/moveoperation.h"

#include "storage/clone/planjson.h"
#include "storage/move/movesource.h"
#include "storage/template/templatefiles.h"
#include "storage/undo/present.h"

namespace ramet {

namespace {

/// The end of a move whose target is whole.
Result<CloneOutcome> finished(Nodes &nodes, Result<CloneOutcome> outcome, MoveSource &source)
{
    if (!outcome)
        return outcome;
    source.remove(*outcome);
    if (const auto connection = nodes.work(outcome->node)) {
        const auto vm = presentDomain(*connection, outcome->uuid, outcome->node);
        if (vm && *vm && (*vm)->isTemplate())
            templatefiles::protect(nodes, {outcome->node, outcome->uuid});
    }
    return outcome;
}

} // namespace

Result<CloneOutcome> runMove(Nodes &nodes, const MovePlan &plan, std::stop_token stop,
                             const ProgressSink &progress, SpeedLimit limit)
{
    if (!plan.isValid())
        return std::unexpected(refused("move", plan.clone.sourceName, plan.refusals));
    MoveSource source(nodes, plan.clone, agreedLoss(plan), stop, progress, limit);
    return finished(
        nodes, runClone(nodes, plan.clone, std::move(stop), progress, std::move(limit), &source),
        source);
}

Result<CloneOutcome> resumeMove(Nodes &nodes, std::unique_ptr<Journal> journal,
                                std::stop_token stop, const ProgressSink &progress,
                                SpeedLimit limit)
{
    const auto plan = clonePlanFromJson(journal->header().plan);
    if (!plan)
        return std::unexpected(Error{ErrorKind::Invalid, "resume", journal->header().object,
                                     "the note of the move lacks something that is needed"});
    MoveSource source(nodes, *plan, agreedLoss(*journal), stop, progress, limit);
    return finished(nodes,
                    resumeClone(nodes, std::move(journal), std::move(stop), progress,
                                std::move(limit), &source),
                    source);
}

} // namespace ramet
