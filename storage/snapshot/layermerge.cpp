// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/layermerge.h"

#include "storage/lineage/guards.h"
#include "storage/snapshot/snapshotfiles.h"

namespace ramet {

std::vector<Refusal> whyNotMerged(const Inventory &inventory, const VirtualMachine &vm,
                                  const LayerMerge &merge, const QString &snapshot,
                                  const QStringList &passed, const QStringList &going,
                                  const Lineage &lineage)
{
    const SnapshotFiles files(inventory, vm, lineage);
    QStringList allowed = going;
    for (const Disk &disk : vm.presentDisks()) {
        if (disk.target != merge.target)
            continue;
        allowed << disk.path;
        for (const ChainLink &link : lineage.chainOf(vm.node, disk.path))
            allowed << link.path;
    }
    QStringList later = files.statesOf(merge.base, passed);
    QStringList images{merge.base};
    for (const SnapshotFile &file : merge.removed) {
        images << file.path;
        later += files.inside(file.path, passed);
    }
    QStringList users;
    for (const QString &image : images) {
        users += files.othersOn(image, allowed) + files.leftOn(image, allowed);
        later += files.restingOn(image, allowed, passed);
    }
    users.removeDuplicates();
    later.removeDuplicates();
    std::vector<Refusal> refusals;
    if (!users.isEmpty())
        guards::add(refusals, Reason::SnapshotNeeded, snapshot, vm.name, users);
    if (!later.isEmpty())
        guards::add(refusals, Reason::SnapshotHasLater, snapshot, vm.name, later);
    return refusals;
}

} // namespace ramet
