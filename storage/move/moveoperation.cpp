// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/move/moveoperation.h"

#include "storage/clone/firmwareplaces.h"
#include "storage/clone/planidentity.h"
#include "storage/clone/planjson.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/move/movesource.h"
#include "storage/template/templatefiles.h"
#include "storage/undo/present.h"

namespace ramet {

namespace {

/// What no inventory tells, and what would only fail once the disks are there.
Status checkMovable(Nodes &nodes, const ClonePlan &plan)
{
    const VmRef &vm = plan.request.source;
    const auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    const auto checkpoints = domains::checkpointCount(*connection, vm.uuid);
    if (!checkpoints)
        return std::unexpected(checkpoints.error());
    if (*checkpoints > 0)
        return std::unexpected(refused("move", plan.sourceName,
                                       {{Reason::MoveLosesCheckpoints,
                                         Field::None,
                                         plan.sourceName,
                                         QString::number(*checkpoints),
                                         {}}}));
    const auto xml = domains::secureXml(*connection, vm.uuid);
    if (!xml)
        return std::unexpected(xml.error());
    if (const auto variables = variablesPlace(*connection, *xml); !variables)
        return std::unexpected(variables.error());
    const auto tpm = hasEmulatedTpm(*xml);
    return tpm ? Status() : std::unexpected(tpm.error());
}

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

Result<CloneOutcome> runOnce(Nodes &nodes, const MovePlan &plan, const std::stop_token &stop,
                             const ProgressSink &progress, const SpeedLimit &limit)
{
    MoveSource source(nodes, plan.clone, agreedLoss(plan), stop, progress, limit);
    return finished(nodes, runClone(nodes, plan.clone, stop, progress, limit, &source), source);
}

} // namespace

Result<CloneOutcome> runMove(Nodes &nodes, const MovePlan &plan, std::stop_token stop,
                             const ProgressSink &progress, SpeedLimit limit)
{
    if (!plan.isValid())
        return std::unexpected(refused("move", plan.clone.sourceName, plan.refusals));
    RAMET_TRY(checkMovable(nodes, plan.clone));
    auto outcome = runOnce(nodes, plan, stop, progress, limit);
    const auto other = outcome ? std::nullopt : planPastTakenName(plan.clone, outcome.error());
    if (!other)
        return outcome;
    MovePlan again = plan;
    again.clone = *other;
    return runOnce(nodes, again, stop, progress, limit);
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
