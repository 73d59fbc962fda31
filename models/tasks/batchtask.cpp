// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/batchtask.h"

#include "models/tasks/operationtask.h"
#include "models/tasks/taskqueue.h"
#include "storage/deletion/undoclones.h"
#include "storage/look/look.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

struct BatchTask {
    Q_DECLARE_TR_FUNCTIONS(BatchTask)
};

/// Members that are begun and not ended. Those that only link take few calls each, for which more
/// at once would wait for the same daemon.
constexpr int mostAtOnce = 8;

int membersAtOnce(const BatchPlan &batch)
{
    // QEMU has one backup job at a time; and a limit is one for all.
    const bool isOneByOne = std::ranges::any_of(batch.members, [](const ClonePlan &plan) {
        return plan.isLive() || plan.request.bytesPerSecond > 0;
    });
    return isOneByOne ? 1 : mostAtOnce;
}

std::vector<Status> undoMade(Nodes &nodes, const std::vector<Outcome> &outcomes,
                             const ProgressSink &progress)
{
    std::vector<CloneOutcome> clones;
    for (const Outcome &outcome : outcomes)
        clones.push_back(*outcome.clone());
    return undoClones(nodes, clones, progress);
}

/// All in one plan, so that they do not clash this time either. libvirt is let look at its storages
/// anew: a volume that it remembers and that is gone would stand in the way again.
std::vector<Result<TaskWork>> planAgain(const std::shared_ptr<Nodes> &nodes,
                                        const std::vector<CloneRequest> &requests,
                                        const std::stop_token &stop)
{
    const BatchPlan batch = planBatch(look(*nodes, Scope::users(), stop), requests);
    std::vector<Result<TaskWork>> works;
    for (const ClonePlan &plan : batch.members) {
        std::vector<Refusal> refusals = plan.refusals;
        std::ranges::copy_if(batch.refusals, std::back_inserter(refusals),
                             [](const Refusal &refusal) { return refusal.field != Field::Name; });
        if (stop.stop_requested())
            works.emplace_back(std::unexpected(cancelled(plan.request.name)));
        else if (!refusals.empty())
            works.emplace_back(std::unexpected(refused("clone", plan.sourceName, refusals)));
        else
            works.emplace_back(workOf(nodes, plan));
    }
    return works;
}

bool isOfOneSource(const BatchPlan &batch)
{
    return std::ranges::all_of(batch.members, [&](const ClonePlan &plan) {
        return plan.request.source == batch.first()->request.source;
    });
}

QString titleOf(const BatchPlan &batch)
{
    if (!isOfOneSource(batch))
        return BatchTask::tr("Clone %n VMs", nullptr, static_cast<int>(batch.members.size()));
    return BatchTask::tr("Clone “%1”: %n clones, “%2” to “%3”", nullptr,
                         static_cast<int>(batch.members.size()))
        .arg(batch.first()->sourceName, batch.first()->request.name,
             batch.members.back().request.name);
}

/// Empty: they work on several.
QString nodeOf(const BatchPlan &batch)
{
    const QString &node = batch.first()->targetNode;
    const bool isOne = std::ranges::all_of(
        batch.members, [&](const ClonePlan &plan) { return plan.targetNode == node; });
    return isOne ? node : QString();
}

} // namespace

TaskId enqueueBatch(TaskQueue &queue, const std::shared_ptr<Nodes> &nodes,
                    const Inventory &inventory, BatchPlan batch, AfterFailure afterFailure)
{
    GroupRequest group;
    group.title = titleOf(batch);
    group.node = nodeOf(batch);
    group.vm = isOfOneSource(batch) ? batch.first()->request.source : VmRef();
    group.totalBytes = batch.bytesToCopy();
    group.atOnce = membersAtOnce(batch);
    group.afterFailure = afterFailure;
    std::vector<CloneRequest> requests;
    for (ClonePlan &plan : batch.members) {
        requests.push_back(plan.request);
        group.members.push_back(taskRequest(nodes, inventory, std::move(plan)));
    }
    group.undo = [nodes](const std::vector<Outcome> &made, const ProgressSink &progress) {
        return undoMade(*nodes, made, progress);
    };
    group.again = [nodes, requests = std::move(requests)](const std::vector<int> &members,
                                                          const std::stop_token &stop) {
        std::vector<CloneRequest> wanted;
        for (const int member : members)
            wanted.push_back(requests.at(static_cast<std::size_t>(member)));
        return planAgain(nodes, wanted, stop);
    };
    return queue.enqueueGroup(std::move(group));
}

std::vector<CloneRequest> failedClones(const Task &task, std::span<const Task> members)
{
    std::vector<CloneRequest> requests;
    const auto add = [&](const Task &each) {
        if (each.state == TaskState::Failed && each.clone)
            requests.push_back(*each.clone);
    };
    add(task);
    std::ranges::for_each(members, add);
    return requests;
}

} // namespace ramet
