// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/operationtext.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/tasks/unfinishedtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

struct OperationText {
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

constexpr double atOnceSeconds = 0.1;

struct Title {
    QString operator()(const ClonePlan &plan) const
    {
        return OperationText::tr("Clone “%1” to “%2”").arg(plan.sourceName, plan.request.name);
    }
    QString operator()(const MovePlan &plan) const
    {
        return OperationText::tr("Move “%1” to node “%2”")
            .arg(plan.clone.sourceName, plan.clone.targetNode);
    }
    QString operator()(const FlattenPlan &plan) const
    {
        return OperationText::tr("Make “%1” independent").arg(plan.name);
    }
    QString operator()(const DeletePlan &plan) const
    {
        return OperationText::tr("Delete “%1”").arg(plan.name);
    }
    QString operator()(const VolumePlan &plan) const
    {
        return OperationText::tr("Delete “%1”").arg(plan.name());
    }
    QString operator()(const TemplateRequest &request) const
    {
        return OperationText::tr("Convert “%1” to a template").arg(request.name);
    }
    QString operator()(const UntemplateRequest &request) const
    {
        return OperationText::tr("Convert template “%1” to a VM").arg(request.name);
    }
    QString operator()(const PowerRequest &request) const
    {
        switch (request.action) {
        case PowerRequest::Action::Start:
            return OperationText::tr("Start “%1”").arg(request.name);
        case PowerRequest::Action::Shutdown:
            return OperationText::tr("Shut down “%1”").arg(request.name);
        case PowerRequest::Action::ForceOff:
            return OperationText::tr("Force “%1” off").arg(request.name);
        case PowerRequest::Action::Reboot:
            return OperationText::tr("Reboot “%1”").arg(request.name);
        case PowerRequest::Action::Reset:
            return OperationText::tr("Reset “%1”").arg(request.name);
        case PowerRequest::Action::Pause:
            return OperationText::tr("Pause “%1”").arg(request.name);
        case PowerRequest::Action::Resume:
            return OperationText::tr("Let “%1” go on").arg(request.name);
        case PowerRequest::Action::Save:
            return OperationText::tr("Save “%1”").arg(request.name);
        case PowerRequest::Action::DropSaved:
            return OperationText::tr("Remove the saved state of “%1”").arg(request.name);
        }
        return {};
    }
    QString operator()(const EditRequest &request) const
    {
        return OperationText::tr("Change “%1”").arg(request.vmName);
    }
    QString operator()(const TakeSnapshotPlan &plan) const
    {
        return OperationText::tr("Take snapshot “%1” of “%2”").arg(plan.request.name, plan.vmName);
    }
    QString operator()(const RevertSnapshotPlan &plan) const
    {
        return OperationText::tr("Revert “%2” to snapshot “%1”")
            .arg(plan.request.snapshot, plan.vmName);
    }
    QString operator()(const DeleteSnapshotPlan &plan) const
    {
        return OperationText::tr("Delete snapshot “%1” of “%2”")
            .arg(plan.request.snapshot, plan.vmName);
    }
    QString operator()(const SampleRequest &request) const
    {
        return OperationText::tr("Create a sample VM on “%1”").arg(request.node);
    }
    QString operator()(const FolderStorage &storage) const
    {
        return OperationText::tr("Make “%1” a storage").arg(storage.folder);
    }
    QString operator()(const SharingProof &proof) const
    {
        return OperationText::tr("Look whether “%1” is on “%2” too")
            .arg(proof.storage, proof.otherNode);
    }
    QString operator()(const ResumeRequest &request) const
    {
        return OperationText::tr("Finish: %1").arg(unfinishedTitle(request.task));
    }
    QString operator()(const CleanRequest &request) const
    {
        return OperationText::tr("Clean up: %1").arg(unfinishedTitle(request.task));
    }
};

QString cloneText(const CloneOutcome &clone, const std::vector<Warning> &warnings)
{
    quint64 bytes = 0;
    for (const ClonedDisk &disk : clone.disks)
        bytes += disk.bytes;
    const QString head = (clone.started ? OperationText::tr("“%1” is ready and started")
                                        : OperationText::tr("“%1” is ready"))
                             .arg(clone.name);
    const QString line =
        clone.seconds < atOnceSeconds
            ? OperationText::tr("%1: %2 at once", "a clone is ready, its size")
                  .arg(head, formatBytes(bytes))
            : OperationText::tr("%1: %2 in %3", "a clone is ready, its size, the time")
                  .arg(head, formatBytes(bytes), formatDuration(clone.seconds));
    const bool isNotStarted =
        std::ranges::find(warnings, Warning::Kind::NotStarted, &Warning::kind) != warnings.end();
    return isNotStarted
               ? OperationText::tr("%1. It could not be started; the details say why.").arg(line)
               : line;
}

QString moveText(const CloneOutcome &moved, const std::vector<Warning> &warnings)
{
    const QString line = OperationText::tr("“%1” is on node “%2” now", "a VM that was moved")
                             .arg(moved.name, moved.node);
    return warnings.empty()
               ? line
               : OperationText::tr("%1. Not all went well; the details say what.").arg(line);
}

/// Of those whose outcome has no details of its own.
struct Success {
    QString operator()(const FlattenPlan &plan) const
    {
        return OperationText::tr("“%1” is independent now").arg(plan.name);
    }
    QString operator()(const DeletePlan &plan) const
    {
        return OperationText::tr("“%1” is deleted").arg(plan.name);
    }
    QString operator()(const VolumePlan &plan) const
    {
        return OperationText::tr("“%1” is deleted").arg(plan.name());
    }
    QString operator()(const TemplateRequest &request) const
    {
        return OperationText::tr("“%1” is a template now").arg(request.name);
    }
    QString operator()(const UntemplateRequest &request) const
    {
        return OperationText::tr("“%1” is a VM again").arg(request.name);
    }
    QString operator()(const PowerRequest &request) const
    {
        switch (request.action) {
        case PowerRequest::Action::Start:
            return OperationText::tr("“%1” is started").arg(request.name);
        case PowerRequest::Action::Shutdown:
            return OperationText::tr("“%1” was asked to shut down").arg(request.name);
        case PowerRequest::Action::ForceOff:
            return OperationText::tr("“%1” is off").arg(request.name);
        case PowerRequest::Action::Reboot:
            return OperationText::tr("“%1” was asked to reboot").arg(request.name);
        case PowerRequest::Action::Reset:
            return OperationText::tr("“%1” was reset").arg(request.name);
        case PowerRequest::Action::Pause:
            return OperationText::tr("“%1” is paused").arg(request.name);
        case PowerRequest::Action::Resume:
            return OperationText::tr("“%1” goes on").arg(request.name);
        case PowerRequest::Action::Save:
            return OperationText::tr("“%1” is saved: its next start goes on from here")
                .arg(request.name);
        case PowerRequest::Action::DropSaved:
            return OperationText::tr("The saved state of “%1” is removed").arg(request.name);
        }
        return {};
    }
    QString operator()(const EditRequest &request) const
    {
        return OperationText::tr("“%1” is changed").arg(request.name.value_or(request.vmName));
    }
    QString operator()(const TakeSnapshotPlan &plan) const
    {
        return OperationText::tr("Snapshot “%1” of “%2” is taken")
            .arg(plan.request.name, plan.vmName);
    }
    QString operator()(const RevertSnapshotPlan &plan) const
    {
        return OperationText::tr("“%2” is as it was in snapshot “%1”")
            .arg(plan.request.snapshot, plan.vmName);
    }
    QString operator()(const DeleteSnapshotPlan &plan) const
    {
        return OperationText::tr("%n snapshots of “%1” are deleted", nullptr,
                                 static_cast<int>(plan.snapshots.size()))
            .arg(plan.vmName);
    }
    /// Of a deletion of a snapshot; clones and deletions of VMs have details.
    QString operator()(const ResumeRequest &request) const
    {
        return OperationText::tr("Finished: %1").arg(unfinishedTitle(request.task));
    }
    QString operator()(const SampleRequest &) const
    {
        return OperationText::tr("The sample VM is ready");
    }
    QString operator()(const FolderStorage &storage) const
    {
        return OperationText::tr("Storage “%1” is ready").arg(storage.name);
    }
    QString operator()(const auto &) const { return {}; }
};

QString proofText(const SharingProof &proof, const ProofOutcome &outcome)
{
    const QString here = proof.node + u'/' + proof.storage;
    const QString there = proof.otherNode + u'/' + proof.otherStorage;
    if (outcome.isShared)
        return OperationText::tr("“%1” and “%2” are one storage").arg(here, there);
    return outcome.isCopy
               ? OperationText::tr("“%1” and “%2” are two storages: something copies what is "
                                   "written to the one to the other")
                     .arg(here, there)
               : OperationText::tr("“%1” and “%2” are two storages").arg(here, there);
}

const UnfinishedTask *taskOf(const Operation &operation)
{
    if (const auto *resume = std::get_if<ResumeRequest>(&operation))
        return &resume->task;
    const auto *clean = std::get_if<CleanRequest>(&operation);
    return clean ? &clean->task : nullptr;
}

} // namespace

QString operationTitle(const Operation &operation)
{
    return std::visit(Title(), operation);
}

QString outcomeText(const Operation &operation, const Outcome &outcome)
{
    const UnfinishedTask *task = taskOf(operation);
    const bool isMove = std::holds_alternative<MovePlan>(operation) || (task && task->isMove());
    if (const CloneOutcome *clone = outcome.clone(); clone && isMove)
        return moveText(*clone, outcome.warnings);
    if (const CloneOutcome *clone = outcome.clone())
        return cloneText(*clone, outcome.warnings);
    if (const auto *proof = std::get_if<SharingProof>(&operation); proof && outcome.proof())
        return proofText(*proof, *outcome.proof());
    if (const CleanOutcome *clean = outcome.clean(); clean && task)
        return cleanOutcomeText(*task, *clean);
    return std::visit(Success(), operation);
}

QStringList warningLines(const Outcome &outcome)
{
    QStringList lines;
    for (const Warning &warning : outcome.warnings)
        lines << errorText(warning.error) << errorDetails(warning.error);
    lines.removeAll(QString());
    return lines;
}

} // namespace ramet
