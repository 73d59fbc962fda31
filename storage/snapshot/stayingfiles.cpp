// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/stayingfiles.h"

#include "storage/look/look.h"
#include "storage/snapshot/deletesnapshotjson.h"
#include "storage/snapshot/mergerun.h"
#include "storage/snapshot/snapshotfiles.h"

#include <algorithm>

namespace ramet {

namespace {

bool isIn(const std::vector<Disk> &disks, const QString &path)
{
    return std::ranges::find(disks, path, &Disk::path) != disks.end();
}

bool isMemory(const VirtualMachine &vm, const QString &path)
{
    return std::ranges::any_of(vm.snapshots, [&](const Snapshot &snapshot) {
        return std::ranges::any_of(snapshot.files, [&](const Need &need) {
            return need.kind == Need::Kind::SnapshotMemory && need.name == path;
        });
    });
}

/// Also by a snapshot that was to go: while it is listed, a later deletion finds its files.
bool isNeeded(const SnapshotFiles &files, const VirtualMachine &vm, const QString &path,
              const QStringList &going)
{
    return isIn(vm.disks, path) || isIn(vm.liveDisks, path) || files.isBelowPresent(path) ||
           isMemory(vm, path) || !files.othersOn(path, going).isEmpty() ||
           !files.inside(path, {}).isEmpty() || !files.statesOf(path, {}).isEmpty() ||
           !files.restingOn(path, {}, {}).isEmpty();
}

} // namespace

std::vector<SnapshotFile> filesAsPlanned(const DeleteSnapshotPlan &plan, const NodeInventory &node,
                                         const Lineage &lineage)
{
    std::vector<SnapshotFile> files;
    for (const LayerMerge &merge : plan.merges) {
        for (const SnapshotFile &file : merge.removed) {
            const auto below = lineage.chainOf(plan.request.vm.node, file.path);
            if (std::ranges::find(below, merge.base, &ChainLink::path) != below.end())
                files.push_back(file);
        }
    }
    for (const SnapshotFile &file : plan.files) {
        const VolumePlace place = placeOfPath(node, file.path);
        if (place && place.volume->times() == file.times)
            files.push_back(file);
    }
    return files;
}

Status nameWhatStays(Nodes &nodes, const Journal &journal, const std::stop_token &stop,
                     CleanOutcome &outcome)
{
    const JournalHeader &header = journal.header();
    auto plan = deleteSnapshotPlanFromJson(header.plan);
    if (!plan)
        return {}; // it was not known what would go
    plan->request.vm.node = presentName(header, nodes.addresses(), plan->request.vm.node);
    const QString &name = plan->request.vm.node;
    const Inventory inventory = look(nodes, Scope::users());
    const NodeInventory *node = inventory.findNode(name);
    if (stop.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, "clean up", header.object, {}, {}});
    if (!node || !node->reachable)
        return std::unexpected(node ? node->error
                                    : Error{ErrorKind::Unreachable, "clean up", name, {}, {}});
    const VirtualMachine *found = inventory.findVm(plan->request.vm);
    VirtualMachine vm = found ? *found : VirtualMachine();
    vm.node = name;
    const Lineage lineage(inventory);
    const SnapshotFiles files(inventory, vm, lineage);
    QStringList there;
    for (const SnapshotFile &file : filesAsPlanned(*plan, *node, lineage)) {
        if (placeOfPath(*node, file.path))
            there << file.path;
    }
    std::vector<Refusal> unknown;
    files.refuseIfUnknown(there, unknown);
    // What was merged of them may not have been written.
    if (!unknown.empty() || !journal.fact(unflushedMerge).isEmpty()) {
        outcome.left += there;
        return {};
    }
    const QStringList going = plan->deletedPaths();
    std::ranges::copy_if(there, std::back_inserter(outcome.unneeded),
                         [&](const QString &path) { return !isNeeded(files, vm, path, going); });
    return {};
}

} // namespace ramet
