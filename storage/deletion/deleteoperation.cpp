// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deleteoperation.h"

#include "storage/backend/rbdvolumes.h"
#include "storage/deletion/vmdeletion.h"
#include "storage/lineage/userssince.h"
#include "storage/look/guardlook.h"

#include <QLoggingCategory>
#include <algorithm>

namespace ramet {

namespace {

Q_LOGGING_CATEGORY(lcVolume, "ramet.storage.volume")

/// Each holds a journal open until its disks are gone.
constexpr size_t mostAtOnce = 64;

/// What was agreed to, planned anew.
DeletePlan planAgain(const Inventory &inventory, const DeletePlan &shown,
                     const Lineage *lineage = nullptr)
{
    const bool keepDisks = shown.disks.empty() && !shown.removesNvram && !shown.removesTpmState;
    return planDelete(inventory, shown.vm, keepDisks, lineage);
}

/// All of them lose their definitions before the second look, which so is one for all.
std::vector<Status> deleteTogether(Nodes &nodes, const Inventory &before,
                                   std::vector<VmDeletion> deletions, const std::stop_token &stop)
{
    std::vector<Status> results;
    for (VmDeletion &deletion : deletions)
        results.push_back(deletion.begin(stop));
    if (std::ranges::none_of(results, &Status::has_value))
        return results;
    const Inventory now = lookAgain(nodes, before);
    const Lineage lineage(now);
    for (size_t i = 0; i < results.size(); ++i) {
        if (results[i])
            results[i] = deletions[i].finish(now, lineage);
    }
    return results;
}

} // namespace

Status runDeleteVolume(Nodes &nodes, const VolumeRef &volume, const Seen &seen)
{
    const VolumePlan fresh = planDeleteVolume(*lookForGuards(nodes, Scope::users(), seen), volume);
    if (!fresh.isValid())
        return std::unexpected(refused("delete volume", fresh.name(), fresh.refusals));
    auto connection = nodes.work(volume.node);
    if (!connection)
        return std::unexpected(connection.error());
    qCInfo(lcVolume) << "deleting volume" << fresh.path;
    return deleteStorageVolume(*connection, volume.pool, volume.volume);
}

std::vector<Status> runDeletes(Nodes &nodes, const Inventory &before,
                               std::span<const DeletePlan> plans, const std::stop_token &stop,
                               const ProgressSink &progress)
{
    const Lineage lineage(before);
    std::vector<Status> results;
    while (results.size() < plans.size()) {
        std::vector<VmDeletion> deletions;
        for (const DeletePlan &plan : plans.subspan(results.size())) {
            if (deletions.size() < mostAtOnce)
                deletions.emplace_back(nodes, plan, before, planAgain(before, plan, &lineage));
        }
        std::ranges::copy(deleteTogether(nodes, before, std::move(deletions), stop),
                          std::back_inserter(results));
        progress({.phase = Phase::Deleting,
                  .doneMembers = static_cast<int>(results.size()),
                  .members = static_cast<int>(plans.size())});
    }
    return results;
}

Status runDelete(Nodes &nodes, const DeletePlan &plan, std::stop_token stop,
                 const ProgressSink &progress, const Seen &seen)
{
    progress({Phase::Checking, {}, 0, 0});
    auto guarded = planForGuards(nodes, plan.vm.uuid, seen, [&](const Inventory &inventory) {
        return &inventory == seen.get() ? plan : planAgain(inventory, plan);
    });
    progress({Phase::Deleting, {}, 0, 0});
    std::vector<VmDeletion> deletions;
    deletions.emplace_back(nodes, plan, *guarded.seen, std::move(guarded.plan));
    return deleteTogether(nodes, *guarded.seen, std::move(deletions), stop).front();
}

} // namespace ramet
