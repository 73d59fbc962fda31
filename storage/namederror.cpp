// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/namederror.h"

#include "storage/domain/markproof.h"

#include <algorithm>
#include <vector>

namespace ramet {

namespace {

struct KnownVm {
    QString uuid;
    QString name;
};
using KnownVms = std::vector<KnownVm>;

/// The VMs of an operation, first the one that it is about.
struct VmsOf {
    KnownVms operator()(const ClonePlan &plan) const
    {
        return {{plan.request.source.uuid, plan.sourceName}, {plan.newUuid, plan.request.name}};
    }
    KnownVms operator()(const MovePlan &plan) const { return operator()(plan.clone); }
    KnownVms operator()(const FlattenPlan &plan) const { return {{plan.vm.uuid, plan.name}}; }
    KnownVms operator()(const DeletePlan &plan) const { return {{plan.vm.uuid, plan.name}}; }
    KnownVms operator()(const TemplateRequest &request) const
    {
        return {{request.vm.uuid, request.name}};
    }
    KnownVms operator()(const UntemplateRequest &request) const
    {
        return {{request.vm.uuid, request.name}};
    }
    KnownVms operator()(const PowerRequest &request) const
    {
        return {{request.vm.uuid, request.name}};
    }
    KnownVms operator()(const EditRequest &request) const
    {
        return {{request.vm.uuid, request.vmName}};
    }
    KnownVms operator()(const TakeSnapshotPlan &plan) const { return ofSnapshot(plan); }
    KnownVms operator()(const RevertSnapshotPlan &plan) const { return ofSnapshot(plan); }
    KnownVms operator()(const DeleteSnapshotPlan &plan) const { return ofSnapshot(plan); }
    KnownVms operator()(const ResumeRequest &request) const { return ofTask(request.task); }
    KnownVms operator()(const CleanRequest &request) const { return ofTask(request.task); }
    KnownVms operator()(const auto &) const { return {}; } // of no VM

private:
    static KnownVms ofSnapshot(const auto &plan) { return {{plan.request.vm.uuid, plan.vmName}}; }
    KnownVms ofTask(const UnfinishedTask &task) const
    {
        return task.clonePlan ? operator()(*task.clonePlan) : KnownVms{{task.id, task.object}};
    }
};

const KnownVm *findVm(const KnownVms &vms, const QString &uuid)
{
    const auto found = std::ranges::find(vms, uuid, &KnownVm::uuid);
    return found == vms.end() ? nullptr : &*found;
}

/// UUIDs are names of storages and volumes, too, with some that make them.
bool isAboutStorage(const Error &error)
{
    return !error.place.storage.isEmpty() || error.kind == ErrorKind::NoSpace ||
           error.kind == ErrorKind::NameTaken;
}

} // namespace

Error namedError(Error error, const Operation &operation)
{
    const KnownVms vms = std::visit(VmsOf(), operation);
    if (vms.empty() || vms.front().name.isEmpty())
        return error;
    const bool isName = std::ranges::find(vms, error.object, &KnownVm::name) != vms.end();
    if (const KnownVm *known = findVm(vms, error.object)) {
        error.object = known->name;
    } else if ((isTaskId(error.object) || looksLikeHelper(error.object)) && !isName &&
               !isAboutStorage(error)) {
        error.object = vms.front().name;
        if (error.kind == ErrorKind::NotFound)
            error.kind = ErrorKind::Failed;
    }
    for (Refusal &refusal : error.refusals) {
        if (const KnownVm *known = findVm(vms, refusal.object))
            refusal.object = known->name;
    }
    return error;
}

} // namespace ramet
