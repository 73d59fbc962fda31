// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operation.h"

#include "storage/addstorage/folderstorage.h"
#include "storage/deletion/deleteoperation.h"
#include "storage/deletion/deletionresume.h"
#include "storage/edit/editoperation.h"
#include "storage/move/moveoperation.h"
#include "storage/namederror.h"
#include "storage/power/poweroperation.h"
#include "storage/snapshot/deletesnapshotoperation.h"
#include "storage/snapshot/revertoperation.h"
#include "storage/snapshot/takeoperation.h"
#include "storage/template/templateoperation.h"

#include <utility>

namespace ramet {

namespace {

/// What succeeds without anything to tell.
Result<Outcome> outcomeOf(const Status &status)
{
    if (!status)
        return std::unexpected(status.error());
    return Outcome{};
}

Result<Outcome> outcomeOf(Result<CloneOutcome> clone)
{
    if (!clone)
        return std::unexpected(clone.error());
    Outcome outcome;
    outcome.vm = VmRef{clone->node, clone->uuid};
    outcome.warnings = std::exchange(clone->warnings, {});
    outcome.details = *std::move(clone);
    return outcome;
}

/// What succeeded, but for these.
Result<Outcome> outcomeOf(Result<std::vector<Warning>> warnings)
{
    if (!warnings)
        return std::unexpected(warnings.error());
    return Outcome{{}, {}, *std::move(warnings)};
}

template <class Details> Result<Outcome> outcomeOf(const Result<Details> &details)
{
    if (!details)
        return std::unexpected(details.error());
    return Outcome{{}, *details, {}};
}

/// Short operations cannot be stopped half way, only before they begin.
Status checkStop(const RunControl &control, const QString &object)
{
    if (control.stop.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, {}, object, {}});
    return {};
}

/// Runs one operation; an overload for each.
struct Executor {
    Nodes &nodes;
    const RunControl &control;

    Result<Outcome> operator()(const ClonePlan &plan) const
    {
        return outcomeOf(runClone(nodes, plan, control.stop, control.progress, control.speedLimit));
    }
    Result<Outcome> operator()(const MovePlan &plan) const
    {
        return outcomeOf(runMove(nodes, plan, control.stop, control.progress, control.speedLimit));
    }
    Result<Outcome> operator()(const FlattenPlan &plan) const
    {
        return outcomeOf(runFlatten(nodes, plan, control.stop, control.progress, control.speedLimit,
                                    control.seen));
    }
    Result<Outcome> operator()(const DeletePlan &plan) const
    {
        return outcomeOf(runDelete(nodes, plan, control.stop, control.progress, control.seen));
    }
    Result<Outcome> operator()(const VolumePlan &plan) const
    {
        RAMET_TRY(checkStop(control, plan.name()));
        return outcomeOf(runDeleteVolume(nodes, plan.volume, control.seen));
    }
    Result<Outcome> operator()(const TemplateRequest &request) const
    {
        RAMET_TRY(checkStop(control, request.vm.uuid));
        return outcomeOf(runTemplate(nodes, request.vm, request.snapshots, control.seen));
    }
    Result<Outcome> operator()(const UntemplateRequest &request) const
    {
        RAMET_TRY(checkStop(control, request.vm.uuid));
        return outcomeOf(runUntemplate(nodes, request.vm, control.seen));
    }
    Result<Outcome> operator()(const PowerRequest &request) const
    {
        RAMET_TRY(checkStop(control, request.vm.uuid));
        return outcomeOf(runPower(nodes, request, control.seen));
    }
    Result<Outcome> operator()(const EditRequest &request) const
    {
        RAMET_TRY(checkStop(control, request.vmName));
        return outcomeOf(runEdit(nodes, request));
    }
    Result<Outcome> operator()(const TakeSnapshotPlan &plan) const
    {
        return outcomeOf(runTakeSnapshot(nodes, plan, control.stop, control.progress));
    }
    Result<Outcome> operator()(const RevertSnapshotPlan &plan) const
    {
        return outcomeOf(runRevertSnapshot(nodes, plan, control.stop, control.progress));
    }
    Result<Outcome> operator()(const DeleteSnapshotPlan &plan) const
    {
        return outcomeOf(
            runDeleteSnapshot(nodes, plan, control.stop, control.progress, control.speedLimit));
    }
    Result<Outcome> operator()(const SampleRequest &request) const
    {
        RAMET_TRY(checkStop(control, request.node));
        const Result<VmRef> vm = runSample(nodes, request);
        if (!vm)
            return std::unexpected(vm.error());
        return Outcome{*vm, {}, {}};
    }
    Result<Outcome> operator()(const FolderStorage &storage) const
    {
        RAMET_TRY(checkStop(control, storage.name));
        return outcomeOf(runAddStorage(nodes, storage));
    }
    Result<Outcome> operator()(const SharingProof &proof) const
    {
        RAMET_TRY(checkStop(control, proof.storage));
        return outcomeOf(proveSharing(nodes, proof, control.stop));
    }
    Result<Outcome> operator()(const ResumeRequest &request) const
    {
        auto journal = Journal::takeOver(request.task.file);
        if (!journal)
            return std::unexpected(journal.error());
        if (request.task.operation == JournalOperation::Delete)
            return outcomeOf(finishDeletion(nodes, std::move(*journal), control.stop));
        if (request.task.operation == JournalOperation::DeleteSnapshot)
            return outcomeOf(finishSnapshotDeletion(nodes, std::move(*journal), control.stop,
                                                    control.progress, control.speedLimit));
        if (request.task.isMove())
            return outcomeOf(resumeMoveTask(std::move(*journal), nodes.addresses(), control.stop,
                                            control.progress, control.speedLimit));
        return outcomeOf(resumeTask(std::move(*journal), nodes.addresses(), control.stop,
                                    control.progress, control.speedLimit));
    }
    Result<Outcome> operator()(const CleanRequest &request) const
    {
        return outcomeOf(cleanUnfinished(nodes, request.task, control.stop, control.progress));
    }
};

} // namespace

Result<Outcome> execute(Nodes &nodes, const Operation &operation, const RunControl &control)
{
    Nodes view = nodes.with(control.stop);
    auto outcome = std::visit(Executor{view, control}, operation);
    // A call that was given up for the stop, as the node did not answer, or a look: what that did
    // not see is refused, before anything is touched.
    const auto isOfStop = [](ErrorKind kind) {
        return kind == ErrorKind::Unreachable || kind == ErrorKind::Refused;
    };
    if (!outcome && isOfStop(outcome.error().kind) && control.stop.stop_requested())
        outcome.error().kind = ErrorKind::Cancelled;
    if (!outcome)
        return std::unexpected(namedError(std::move(outcome.error()), operation));
    for (Warning &warning : outcome->warnings)
        warning.error = namedError(std::move(warning.error), operation);
    return outcome;
}

} // namespace ramet
