// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/cloneoperation.h"

#include "storage/clone/clonerun.h"
#include "storage/clone/clonestart.h"
#include "storage/clone/handover.h"
#include "storage/clone/planidentity.h"
#include "storage/clone/planjson.h"
#include "storage/clone/rememberedcopies.h"
#include "storage/clone/wholeclone.h"
#include "storage/domain/domainxml.h"
#include "storage/domain/markproof.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/template/templatefiles.h"

namespace ramet {

namespace {

/// As the request or a person says, else as the node's URI does.
DataAddress sourceAddress(const Nodes &nodes, const CloneRequest &request)
{
    const auto link = nodes.link(request.source.node);
    return link && request.dataAddress.host.isEmpty() ? dataAddressOf(link->address())
                                                      : request.dataAddress;
}

Result<CloneEnds> connectEnds(Nodes &nodes, const ClonePlan &plan)
{
    auto source = nodes.work(plan.request.source.node);
    if (!source)
        return std::unexpected(source.error());
    auto target = nodes.work(plan.targetNode);
    if (!target)
        return std::unexpected(target.error());
    return CloneEnds{*source, *target, sourceAddress(nodes, plan.request)};
}

JournalHeader headerOf(const Nodes &nodes, const ClonePlan &plan)
{
    JournalHeader header;
    header.id = plan.newUuid;
    header.operation = JournalOperation::Clone;
    header.object = plan.request.name;
    for (const NodeAddress &address : nodes.addresses()) {
        if (address.name == plan.targetNode || address.name == plan.request.source.node)
            header.nodes.push_back(address);
    }
    header.plan = toJson(plan);
    return header;
}

/// An earlier run got as far as the whole definition: only its journal was left.
std::optional<CloneOutcome> wholeClone(const ClonePlan &plan, const CloneEnds &ends,
                                       const std::vector<JournalStep> &steps)
{
    const bool isOurs = std::ranges::any_of(steps, [&](const JournalStep &step) {
        return step.undo.kind == Undo::Kind::RemoveDefinition &&
               step.undo.uuid == plan.definedUuid();
    });
    if (!isOurs || !hasAllDisks(plan, steps))
        return {};
    const auto record = domains::get(ends.target, plan.definedUuid());
    const auto vm = record ? readClaimedDomain(*record, plan.targetNode)
                           : Result<VirtualMachine>(std::unexpected(record.error()));
    if (!vm || isPlaceholder(*vm) || vm->marks.isFetching())
        return {};
    CloneOutcome outcome;
    outcome.node = plan.targetNode;
    outcome.name = vm->name;
    outcome.uuid = vm->uuid;
    outcome.mode = plan.request.mode;
    return outcome;
}

Result<CloneOutcome> runOnce(Nodes &nodes, const ClonePlan &plan, std::stop_token stop,
                             const ProgressSink &progress, SpeedLimit limit, HandOver *handOver)
{
    const auto ends = connectEnds(nodes, plan);
    if (!ends)
        return std::unexpected(ends.error());
    JournalHeader header = headerOf(nodes, plan);
    if (handOver)
        header.plan[agreedKey] = handOver->agreed();
    const auto journal = Journal::create(header);
    if (!journal)
        return std::unexpected(journal.error());
    auto outcome = runSteps(nodes, plan, *ends, **journal, false, std::move(stop), progress,
                            std::move(limit), handOver);
    if (outcome)
        rememberSharing(nodes, plan, *outcome);
    return outcome;
}

} // namespace

Result<CloneOutcome> runClone(Nodes &nodes, const ClonePlan &plan, std::stop_token stop,
                              const ProgressSink &progress, SpeedLimit limit, HandOver *handOver)
{
    if (!plan.isValid())
        return std::unexpected(refused("clone", plan.sourceName, plan.refusals));
    auto outcome = runOnce(nodes, plan, stop, progress, limit, handOver);
    if (outcome || handOver)
        return outcome;
    const auto other = planPastTakenName(plan, outcome.error());
    return other ? runOnce(nodes, *other, std::move(stop), progress, std::move(limit), nullptr)
                 : outcome;
}

Result<CloneOutcome> resumeClone(Nodes &nodes, std::unique_ptr<Journal> journal,
                                 std::stop_token stop, const ProgressSink &progress,
                                 SpeedLimit limit, HandOver *handOver)
{
    const auto plan = clonePlanFromJson(journal->header().plan);
    if (!plan)
        return std::unexpected(Error{ErrorKind::Invalid,
                                     "resume",
                                     journal->header().object,
                                     "the note of the clone lacks something that is needed",
                                     {}});
    const auto ends = connectEnds(nodes, *plan);
    if (!ends)
        return std::unexpected(ends.error());
    if (auto outcome = wholeClone(*plan, *ends, journal->openSteps())) {
        for (const Journal::StepState &step : journal->openSteps()) {
            if (step.undo.kind == Undo::Kind::EndHelper)
                static_cast<void>(perform(ends->of(*plan, step.undo.node), step.undo));
        }
        if (plan->request.makeTemplate)
            templatefiles::protect(nodes, {outcome->node, outcome->uuid});
        journal->remove();
        // One that somebody started meanwhile runs already.
        const auto record = domains::get(ends->target, outcome->uuid);
        if (record && record->state == VmState::Off)
            startIfAsked(*plan, ends->target, *outcome, stop, progress);
        return *outcome;
    }
    return runSteps(nodes, *plan, *ends, *journal, true, std::move(stop), progress,
                    std::move(limit), handOver);
}

} // namespace ramet
