// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/undoclones.h"

#include "storage/deletion/deleteoperation.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/look/look.h"

#include <algorithm>

namespace ramet {

namespace {

/// One that does not go off is refused by its deletion, as it runs.
void switchOff(Nodes &nodes, const CloneOutcome &clone)
{
    if (const auto connection = nodes.work(clone.node); connection && clone.started)
        static_cast<void>(domains::destroy(*connection, clone.uuid));
}

/// What is its own now goes only as far as it was made with it.
DeletePlan planUndo(const Inventory &inventory, const Lineage &lineage, const CloneOutcome &clone)
{
    DeletePlan plan = planDelete(inventory, {clone.node, clone.uuid}, false, &lineage);
    QStringList others;
    for (const DeletePlan::OwnDisk &disk : plan.disks) {
        if (std::ranges::find(clone.disks, disk.path, &ClonedDisk::path) == clone.disks.end())
            others << disk.path;
    }
    if (!others.isEmpty())
        plan.refusals.push_back({Reason::CloneChanged, Field::None, clone.name, {}, others});
    return plan;
}

} // namespace

std::vector<Status> undoClones(Nodes &nodes, std::span<const CloneOutcome> made,
                               const ProgressSink &progress)
{
    progress({.phase = Phase::RollingBack});
    for (const CloneOutcome &clone : made)
        switchOff(nodes, clone);
    const Inventory before = look(nodes, Scope::users());
    const Lineage lineage(before);
    std::vector<Status> results(made.size());
    std::vector<DeletePlan> plans;
    std::vector<size_t> planned; ///< whose plans they are
    for (size_t i = 0; i < made.size(); ++i) {
        DeletePlan plan = planUndo(before, lineage, made[i]);
        if (!plan.isValid()) {
            results[i] = std::unexpected(refused("undo", made[i].name, plan.refusals));
            continue;
        }
        plans.push_back(std::move(plan));
        planned.push_back(i);
    }
    const auto deleted = runDeletes(nodes, before, plans, {}, progress);
    for (size_t i = 0; i < planned.size(); ++i)
        results[planned[i]] = deleted[i];
    return results;
}

} // namespace ramet
