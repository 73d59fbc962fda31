// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/vmtasks.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/tasks/taskqueue.h"
#include "storage/addstorage/folderstorage.h"
#include "storage/deletion/deleteoperation.h"
#include "storage/flatten/flattenoperation.h"
#include "storage/inventory/sharedstorage.h"
#include "storage/power/poweroperation.h"
#include "storage/template/templateoperation.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace ramet {
namespace {

struct VmTasks {
    Q_DECLARE_TR_FUNCTIONS(VmTasks)
};

Q_LOGGING_CATEGORY(lcVmTasks, "ramet.tasks")

using NodesPtr = std::shared_ptr<Nodes>;
using VmOperation = std::function<Status(Nodes &, const VmRef &)>;
using VmPlanner = std::function<VmPlan(const Inventory &, const VmRef &)>;

/// What the fresh look found against it, as sentences: the engine's own detail is for logs.
Error withReasons(Error error, const std::vector<Refusal> &refusals)
{
    qCInfo(lcVmTasks) << error.operation << error.object << "refused:" << error.detail;
    error.detail = refusals.empty() ? errorText(error) : refusalsText(refusals);
    return error;
}

Result<TaskResult> done(const Status &status, const QString &text)
{
    if (!status)
        return std::unexpected(status.error());
    return TaskResult{text, std::nullopt, std::nullopt};
}

/// A short operation on one VM. It cannot be stopped half way, only before it begins.
TaskRequest vmTask(TaskKind kind, const QString &title, const VmRef &vm, const QString &success,
                   NodesPtr nodes, VmOperation operation, VmPlanner planner)
{
    TaskRequest request;
    request.kind = kind;
    request.title = title;
    request.node = vm.node;
    request.vm = vm;
    request.work = [nodes = std::move(nodes), vm, success, operation, planner](
                       const std::stop_token &stop, const ProgressSink &) -> Result<TaskResult> {
        if (stop.stop_requested())
            return std::unexpected(Error{ErrorKind::Cancelled, {}, vm.uuid, {}});
        const Status status = operation(*nodes, vm);
        if (!status && status.error().kind == ErrorKind::Refused)
            return std::unexpected(
                withReasons(status.error(), planner ? planner(loadInventory(*nodes), vm).refusals
                                                    : std::vector<Refusal>()));
        return done(status, success);
    };
    return request;
}

constexpr double atOnceSeconds = 0.1;

/// Null where the way goes at its own speed.
SpeedLimit speedLimit(const ClonePlan &plan)
{
    // Sharing blocks is tried first, and where it cannot be, the next way may last.
    const bool isLimitable = std::ranges::any_of(plan.disks, [](const DiskPlan &disk) {
        return disk.isMade() &&
               (obeysLimit(disk.method) || std::ranges::any_of(disk.otherMethods, obeysLimit));
    });
    return isLimitable ? std::make_shared<std::atomic<quint64>>(plan.request.bytesPerSecond)
                       : nullptr;
}

Result<TaskResult> cloneWork(Nodes &nodes, const ClonePlan &plan, std::stop_token stop,
                             const ProgressSink &progress, const SpeedLimit &limit)
{
    Result<CloneOutcome> outcome = runClone(nodes, plan, std::move(stop), progress, limit);
    if (!outcome && outcome.error().kind == ErrorKind::Refused)
        return std::unexpected(
            withReasons(outcome.error(), planClone(loadInventory(nodes), plan.request).refusals));
    if (!outcome)
        return std::unexpected(outcome.error());
    return TaskResult{cloneOutcomeText(*outcome), VmRef{outcome->node, outcome->uuid}, *outcome};
}

} // namespace

QString cloneOutcomeText(const CloneOutcome &outcome)
{
    quint64 bytes = 0;
    for (const ClonedDisk &disk : outcome.disks)
        bytes += disk.bytes;
    const QString head =
        (outcome.started ? VmTasks::tr("“%1” is ready and started") : VmTasks::tr("“%1” is ready"))
            .arg(outcome.name);
    const QString line = outcome.seconds < atOnceSeconds
                             ? VmTasks::tr("%1: %2 at once", "a clone is ready, its size")
                                   .arg(head, formatBytes(bytes))
                             : VmTasks::tr("%1: %2 in %3", "a clone is ready, its size, the time")
                                   .arg(head, formatBytes(bytes), formatDuration(outcome.seconds));
    if (!outcome.startError)
        return line;
    return VmTasks::tr("%1. It could not be started; the details say why.").arg(line);
}

TaskId enqueueClone(TaskQueue &queue, NodesPtr nodes, const Inventory &inventory, ClonePlan plan)
{
    TaskRequest request;
    request.kind = TaskKind::Clone;
    request.title = VmTasks::tr("Clone “%1” to “%2”").arg(plan.sourceName, plan.request.name);
    request.node = plan.targetNode;
    request.vm = plan.request.source;
    request.storages = storageKeys(inventory, plan);
    request.mayBeLeft = !plan.isLive(); // a running VM must be let go of
    request.copiesData = plan.request.mode == CloneMode::Full && plan.bytesToCopy() > 0;
    request.speedLimit = speedLimit(plan);
    request.work = [nodes = std::move(nodes), plan = std::move(plan), limit = request.speedLimit](
                       std::stop_token stop, const ProgressSink &progress) {
        return cloneWork(*nodes, plan, std::move(stop), progress, limit);
    };
    return queue.enqueue(std::move(request));
}

TaskId enqueueDelete(TaskQueue &queue, NodesPtr nodes, DeletePlan plan)
{
    TaskRequest request;
    request.kind = TaskKind::Delete;
    request.title = VmTasks::tr("Delete “%1”").arg(plan.name);
    request.node = plan.vm.node;
    request.vm = plan.vm;
    request.work = [nodes = std::move(nodes), plan = std::move(plan)](
                       std::stop_token stop, const ProgressSink &progress) -> Result<TaskResult> {
        const Status status = runDelete(*nodes, plan, std::move(stop), progress);
        if (!status && status.error().kind == ErrorKind::Refused)
            return std::unexpected(withReasons(
                status.error(),
                planDelete(loadInventory(*nodes), plan.vm, plan.disks.empty()).refusals));
        return done(status, VmTasks::tr("“%1” is deleted").arg(plan.name));
    };
    return queue.enqueue(std::move(request));
}

TaskId enqueueTemplate(TaskQueue &queue, NodesPtr nodes, const VmRef &vm, const QString &name,
                       Snapshots snapshots)
{
    const auto run = [snapshots](Nodes &all, const VmRef &ref) {
        return runTemplate(all, ref, snapshots);
    };
    const auto plan = [snapshots](const Inventory &inventory, const VmRef &ref) {
        return planTemplate(inventory, ref, snapshots);
    };
    return queue.enqueue(
        vmTask(TaskKind::Template, VmTasks::tr("Convert “%1” to a template").arg(name), vm,
               VmTasks::tr("“%1” is a template now").arg(name), std::move(nodes), run, plan));
}

TaskId enqueueUntemplate(TaskQueue &queue, NodesPtr nodes, const VmRef &vm, const QString &name)
{
    return queue.enqueue(vmTask(TaskKind::Untemplate,
                                VmTasks::tr("Convert template “%1” to a VM").arg(name), vm,
                                VmTasks::tr("“%1” is a VM again").arg(name), std::move(nodes),
                                runUntemplate, planUntemplate));
}

TaskId enqueueFlatten(TaskQueue &queue, NodesPtr nodes, const Inventory &inventory,
                      FlattenPlan plan)
{
    TaskRequest request;
    request.kind = TaskKind::Flatten;
    request.title = VmTasks::tr("Make “%1” independent").arg(plan.name);
    request.node = plan.vm.node;
    request.vm = plan.vm;
    for (const FlattenPlan::OwnDisk &disk : plan.disks)
        request.storages << storageKey(inventory, plan.vm.node, disk.pool);
    request.storages.removeDuplicates();
    request.copiesData = plan.bytesToCopy() > 0;
    request.speedLimit = std::make_shared<std::atomic<quint64>>(0);
    request.work = [nodes = std::move(nodes), plan = std::move(plan), limit = request.speedLimit](
                       std::stop_token stop, const ProgressSink &progress) -> Result<TaskResult> {
        const auto outcome = runFlatten(*nodes, plan, std::move(stop), progress, limit);
        if (!outcome && outcome.error().kind == ErrorKind::Refused)
            return std::unexpected(
                withReasons(outcome.error(), planFlatten(loadInventory(*nodes), plan.vm).refusals));
        if (!outcome)
            return std::unexpected(outcome.error());
        return TaskResult{VmTasks::tr("“%1” is independent now").arg(plan.name), std::nullopt,
                          std::nullopt};
    };
    return queue.enqueue(std::move(request));
}

TaskId enqueueStart(TaskQueue &queue, NodesPtr nodes, const VmRef &vm, const QString &name)
{
    return queue.enqueue(vmTask(TaskKind::Start, VmTasks::tr("Start “%1”").arg(name), vm,
                                VmTasks::tr("“%1” is started").arg(name), std::move(nodes),
                                runStart, planStart));
}

TaskId enqueueShutdown(TaskQueue &queue, NodesPtr nodes, const VmRef &vm, const QString &name)
{
    return queue.enqueue(vmTask(TaskKind::Shutdown, VmTasks::tr("Shut down “%1”").arg(name), vm,
                                VmTasks::tr("“%1” was asked to shut down").arg(name),
                                std::move(nodes), runShutdown, nullptr));
}

TaskId enqueueForceOff(TaskQueue &queue, NodesPtr nodes, const VmRef &vm, const QString &name)
{
    return queue.enqueue(vmTask(TaskKind::ForceOff, VmTasks::tr("Force “%1” off").arg(name), vm,
                                VmTasks::tr("“%1” is off").arg(name), std::move(nodes), runForceOff,
                                nullptr));
}

TaskId enqueueSample(TaskQueue &queue, NodesPtr nodes, SampleRequest sample)
{
    TaskRequest request;
    request.kind = TaskKind::Sample;
    request.title = VmTasks::tr("Create a sample VM on “%1”").arg(sample.node);
    request.node = sample.node;
    request.work = [nodes = std::move(nodes), sample = std::move(sample)](
                       const std::stop_token &stop, const ProgressSink &) -> Result<TaskResult> {
        if (stop.stop_requested())
            return std::unexpected(Error{ErrorKind::Cancelled, {}, sample.node, {}});
        const Result<VmRef> vm = runSample(*nodes, sample);
        if (!vm)
            return std::unexpected(vm.error());
        return TaskResult{VmTasks::tr("The sample VM is ready"), *vm, std::nullopt};
    };
    return queue.enqueue(std::move(request));
}

TaskId enqueueAddStorage(TaskQueue &queue, NodesPtr nodes, FolderStorage storage)
{
    TaskRequest request;
    request.kind = TaskKind::AddStorage;
    request.title = VmTasks::tr("Make “%1” a storage").arg(storage.folder);
    request.node = storage.node;
    request.work = [nodes = std::move(nodes), storage = std::move(storage)](
                       const std::stop_token &stop, const ProgressSink &) -> Result<TaskResult> {
        if (stop.stop_requested())
            return std::unexpected(Error{ErrorKind::Cancelled, {}, storage.name, {}});
        const Status status = runAddStorage(*nodes, storage);
        if (!status && status.error().kind == ErrorKind::Refused) {
            const auto why = whyNotFolderStorage(loadInventory(*nodes), storage);
            return std::unexpected(withReasons(status.error(), why ? std::vector<Refusal>{*why}
                                                                   : std::vector<Refusal>()));
        }
        return done(status, VmTasks::tr("Storage “%1” is ready").arg(storage.name));
    };
    return queue.enqueue(std::move(request));
}

QString storageKey(const Inventory &inventory, const QString &node, const QString &pool)
{
    QStringList places{node + u'/' + pool};
    const NodeInventory *home = inventory.findNode(node);
    const StoragePool *own = home ? home->findPool(pool) : nullptr;
    for (const NodeInventory &other : inventory.nodes)
        if (const StoragePool *same = own ? counterpart(other, *own) : nullptr)
            places += other.node + u'/' + same->name;
    return *std::ranges::min_element(places);
}

QStringList storageKeys(const Inventory &inventory, const ClonePlan &plan)
{
    QStringList keys;
    for (const DiskPlan &disk : plan.disks)
        if (disk.isMade())
            keys += storageKey(inventory, plan.targetNode, disk.targetPool);
    keys.removeDuplicates();
    return keys;
}

} // namespace ramet
