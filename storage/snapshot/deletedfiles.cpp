// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/deletedfiles.h"

#include "storage/look/look.h"
#include "storage/snapshot/deletesnapshotjson.h"
#include "storage/snapshot/snapshotfiles.h"

#include <algorithm>

namespace ramet {

namespace {

/// Snapshots that were to go do not count: the mark says of each that it is not whole.
bool isNeeded(const SnapshotFiles &files, const VirtualMachine &vm, const QString &path,
              const DeleteSnapshotPlan &plan)
{
    const bool isPresent =
        std::ranges::any_of(vm.presentDisks(), [&](const Disk &disk) { return disk.path == path; });
    const QStringList names = plan.names();
    return isPresent || files.isBelowPresent(path) ||
           !files.othersOn(path, plan.deletedPaths()).isEmpty() ||
           !files.inside(path, names).isEmpty() || !files.statesOf(path, names).isEmpty() ||
           !files.restingOn(path, {}, names).isEmpty();
}

/// Of layers that go into another, and of states of snapshots that are listed no more: a later
/// deletion finds those of the others.
QStringList forgottenPaths(const DeleteSnapshotPlan &plan, const VirtualMachine &vm)
{
    const bool isListed = std::ranges::any_of(vm.snapshots, [&](const Snapshot &snapshot) {
        return plan.names().contains(snapshot.name);
    });
    QStringList paths = plan.deletedPaths();
    for (const SnapshotFile &file : plan.files) {
        if (isListed)
            paths.removeAll(file.path);
    }
    return paths;
}

} // namespace

Status nameWhatStays(Nodes &nodes, const Journal &journal, CleanOutcome &outcome)
{
    const JournalHeader &header = journal.header();
    const auto plan = deleteSnapshotPlanFromJson(header.plan);
    if (!plan)
        return {}; // it was not known what would go
    const Inventory inventory = look(nodes, Scope::users());
    const QString name = presentName(header, nodes.addresses(), plan->request.vm.node);
    const NodeInventory *node = inventory.findNode(name);
    if (!node || !node->reachable)
        return std::unexpected(Error{ErrorKind::Unreachable, "clean up", name, {}, {}});
    const VirtualMachine *found = inventory.findVm({name, plan->request.vm.uuid});
    VirtualMachine vm = found ? *found : VirtualMachine();
    vm.node = name;
    const Lineage lineage(inventory);
    const SnapshotFiles files(inventory, vm, lineage);
    QStringList &named = lineage.unreachableNodes().isEmpty() ? outcome.unneeded : outcome.left;
    for (const QString &path : forgottenPaths(*plan, vm)) {
        if (placeOfPath(*node, path) && !isNeeded(files, vm, path, *plan))
            named << path;
    }
    return {};
}

} // namespace ramet
