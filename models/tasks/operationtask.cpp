// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/operationtask.h"

#include "models/tasks/operationtext.h"
#include "models/tasks/taskqueue.h"
#include "storage/inventory/sharedstorage.h"

#include <algorithm>

namespace ramet {
namespace {

/// Null where the method copies at its own speed.
SpeedLimit speedLimit(const ClonePlan &plan)
{
    // Sharing blocks is tried first; where it is not possible, the next method may take long.
    const bool isLimitable = std::ranges::any_of(plan.disks, [](const DiskPlan &disk) {
        return disk.isMade() &&
               (obeysLimit(disk.method) || std::ranges::any_of(disk.otherMethods, obeysLimit));
    });
    return isLimitable ? std::make_shared<std::atomic<quint64>>(plan.request.bytesPerSecond)
                       : nullptr;
}

/// The way between two nodes is a place of its own: no storage has such a key (storageKey()).
QString betweenNodesKey(const QString &from, const QString &to)
{
    return from + u'>' + to;
}

/// The storages that a clone on this node will write to, and reads from elsewhere. Before them,
/// where disks come from another node: that way.
QStringList storageKeys(const Inventory &inventory, const ClonePlan &plan, const QString &node)
{
    QStringList keys;
    for (const DiskPlan &disk : plan.disks) {
        if (!disk.readNode.isEmpty())
            keys.prepend(betweenNodesKey(disk.readNode, node));
        if (disk.isMade())
            keys += storageKey(inventory, node, disk.targetPool);
        if (!disk.readNode.isEmpty())
            keys += storageKey(inventory, disk.readNode,
                               disk.stage.isNeeded ? disk.stage.pool : disk.sourcePool);
    }
    keys.removeDuplicates();
    return keys;
}

/// Fills in what the queue has to know of an operation; an overload for each.
struct Describe {
    const Inventory &inventory;
    TaskRequest &request;

    void operator()(const ClonePlan &plan) const
    {
        request.kind = TaskKind::Clone;
        request.vm = plan.request.source;
        request.clone = std::make_shared<const CloneRequest>(plan.request);
        copies(plan, plan.targetNode);
    }
    void operator()(const MovePlan &plan) const
    {
        request.kind = TaskKind::Move;
        request.vm = plan.request.vm;
        copies(plan.clone, plan.clone.targetNode);
    }
    void operator()(const FlattenPlan &plan) const
    {
        about(TaskKind::Flatten, plan.vm);
        for (const FlattenPlan::OwnDisk &disk : plan.disks)
            request.storages << storageKey(inventory, plan.vm.node, disk.pool);
        request.storages.removeDuplicates();
        request.copiesData = plan.bytesToCopy() > 0;
        request.speedLimit = std::make_shared<std::atomic<quint64>>(0);
    }
    void operator()(const DeletePlan &plan) const { about(TaskKind::Delete, plan.vm); }
    void operator()(const VolumePlan &plan) const
    {
        request.kind = TaskKind::Delete;
        request.node = plan.volume.node;
    }
    void operator()(const TemplateRequest &template_) const
    {
        about(TaskKind::Template, template_.vm);
    }
    void operator()(const UntemplateRequest &untemplate) const
    {
        about(TaskKind::Untemplate, untemplate.vm);
    }
    void operator()(const PowerRequest &power) const
    {
        switch (power.action) {
        case PowerRequest::Action::Start:
            return about(TaskKind::Start, power.vm);
        case PowerRequest::Action::Shutdown:
            return about(TaskKind::Shutdown, power.vm);
        case PowerRequest::Action::ForceOff:
            return about(TaskKind::ForceOff, power.vm);
        default:
            return about(TaskKind::Power, power.vm);
        }
    }
    void operator()(const EditRequest &edit) const { about(TaskKind::Edit, edit.vm); }
    void operator()(const TakeSnapshotPlan &plan) const
    {
        about(TaskKind::Snapshot, plan.request.vm);
    }
    void operator()(const RevertSnapshotPlan &plan) const
    {
        about(TaskKind::Snapshot, plan.request.vm);
    }
    void operator()(const DeleteSnapshotPlan &plan) const
    {
        about(TaskKind::Snapshot, plan.request.vm);
        for (const LayerMerge &merge : plan.merges)
            for (const SnapshotFile &file : merge.removed)
                request.storages << storageKey(inventory, plan.request.vm.node, file.pool);
        request.storages.removeDuplicates();
        request.copiesData = plan.bytesToCopy() > 0;
        request.speedLimit = std::make_shared<std::atomic<quint64>>(0);
    }
    void operator()(const SampleRequest &sample) const
    {
        request.kind = TaskKind::Sample;
        request.node = sample.node;
    }
    void operator()(const FolderStorage &storage) const
    {
        request.kind = TaskKind::AddStorage;
        request.node = storage.node;
    }
    void operator()(const SharingProof &proof) const
    {
        request.kind = TaskKind::ProveSharing;
        request.node = proof.node;
    }
    void operator()(const ResumeRequest &resume) const
    {
        request.kind = TaskKind::Recover;
        request.node = resume.task.node;
        if (const auto &plan = resume.task.clonePlan)
            copies(*plan, resume.task.node);
    }
    void operator()(const CleanRequest &clean) const
    {
        request.kind = TaskKind::Recover;
        request.node = clean.task.node;
        request.made = clean.task.madeVm();
    }

private:
    void about(TaskKind kind, const VmRef &vm) const
    {
        request.kind = kind;
        request.node = vm.node;
        request.vm = vm;
    }
    void copies(const ClonePlan &plan, const QString &node) const
    {
        request.node = node;
        request.made = {node, plan.newUuid};
        request.storages = storageKeys(inventory, plan, node);
        request.mayBeLeft = !plan.isLive(); // the job in a running VM must be ended
        request.copiesData = plan.request.mode == CloneMode::Full && plan.bytesToCopy() > 0;
        request.speedLimit = speedLimit(plan);
    }
};

} // namespace

TaskWork workOf(std::shared_ptr<Nodes> nodes, Operation operation, const SpeedLimit &limit)
{
    return [nodes = std::move(nodes), operation = std::move(operation),
            limit](std::stop_token stop, const ProgressSink &progress) -> Result<TaskResult> {
        auto outcome = execute(*nodes, operation, {std::move(stop), progress, limit});
        if (!outcome)
            return std::unexpected(outcome.error());
        return TaskResult{outcomeText(operation, *outcome), *std::move(outcome)};
    };
}

TaskRequest taskRequest(std::shared_ptr<Nodes> nodes, const Inventory &inventory,
                        Operation operation)
{
    TaskRequest request;
    request.title = operationTitle(operation);
    std::visit(Describe{inventory, request}, operation);
    request.work = workOf(std::move(nodes), std::move(operation), request.speedLimit);
    return request;
}

TaskId enqueue(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const Inventory &inventory,
               Operation operation)
{
    return queue.enqueue(taskRequest(std::move(nodes), inventory, std::move(operation)));
}

} // namespace ramet
