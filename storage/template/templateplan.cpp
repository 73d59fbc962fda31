// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/template/templateplan.h"

#include "storage/lineage/diskchain.h"
#include "storage/lineage/writers.h"

#include <algorithm>

namespace ramet {

namespace {

using namespace guards;

void refuseSnapshots(VmPlan &plan, const Inventory &inventory, const VirtualMachine &vm,
                     Snapshots wish, const Lineage *lineage)
{
    if (vm.snapshotCount == 0)
        return;
    if (wish == Snapshots::Refuse)
        return add(plan.refusals, Reason::TemplateHasSnapshots, vm.name,
                   QString::number(vm.snapshotCount));
    QStringList external; // they need the files around them, which others may know, too
    for (const Snapshot &snapshot : vm.snapshots) {
        if (snapshot.holds(Snapshot::Kind::External))
            external << snapshot.name;
    }
    if (!external.isEmpty())
        add(plan.refusals, Reason::SnapshotsExternal, vm.name, {}, external);
    refuseIfNeeded(lineage ? *lineage : Lineage(inventory), vm, plan.refusals);
    refuseIfUnknown(inventory, vm, plan.refusals);
}

/// What clones rest on must not change any more, whoever runs.
void refuseIfWritable(VmPlan &plan, const Inventory &inventory, const VirtualMachine &vm,
                      const Disk &disk, const Lineage *lineage)
{
    const auto chain = diskChain(*inventory.findNode(vm.node), disk);
    QStringList below;
    for (const ImageLayer &layer : chain ? chain->layers : std::vector<ImageLayer>())
        below << layer.path;
    QStringList names;
    for (const ImageUser &user : otherUsers(inventory, vm, below.mid(0, 1), lineage)) {
        if (user.mayWrite)
            names << user.label();
    }
    for (const ImageUser &user : otherUsers(inventory, vm, below.mid(1), lineage)) {
        if (user.writes)
            names << user.label();
    }
    names.removeDuplicates();
    if (!names.isEmpty())
        add(plan.refusals, Reason::DiskWritableByOthers, disk.target, {}, names);
}

} // namespace

std::optional<Refusal> whyNotBase(const NodeInventory &node, const Disk &disk)
{
    const auto refusal = [&](Reason reason, const QString &other) {
        return Refusal{reason, Field::Mode, disk.target, other, {}};
    };
    const VolumePlace place = placeOf(node, disk);
    if (!place)
        return refusal(Reason::DiskOnNoStorage, disk.path);
    if (disk.encrypted || place.volume->encrypted)
        return refusal(Reason::DiskEncrypted, {});
    if (!place.pool->holdsFiles() && !place.pool->isRbd())
        return refusal(Reason::LinkedUnsuitableDisk, place.pool->type);
    if (place.pool->isRbd() && disk.format == u"qcow2")
        return refusal(Reason::LinkedUnsuitableDisk, disk.format);
    if (disk.format != u"qcow2" && disk.format != u"raw" && !disk.format.isEmpty())
        return refusal(Reason::LinkedUnsuitableDisk, disk.format);
    // An overlay goes by the headers of what is below it.
    const auto chain = diskChain(node, disk);
    std::optional<Refusal> why = chain ? chain->whyNotByHeaders : chain.error();
    if (!why && chain->isSlice())
        why = refusal(Reason::LinkedUnsuitableDisk, "<slice>");
    if (why)
        why->field = Field::Mode;
    return why;
}

VmPlan planTemplate(const Inventory &inventory, const VmRef &ref, Snapshots snapshots,
                    const Lineage *lineage)
{
    VmPlan plan{ref, {}, {}};
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    if (vm->isTemplate()) {
        add(plan.refusals, Reason::SourceIsTemplate, vm->name);
        return plan;
    }
    refuseUnlessOff(*vm, plan.refusals);
    if (!vm->persistent)
        add(plan.refusals, Reason::SourceTransient, vm->name);
    if (vm->hasManagedSave)
        add(plan.refusals, Reason::SourceSaved, vm->name);
    refuseIfUnwritten(inventory, *vm, plan.refusals);
    refuseIfFetched(lineage ? *lineage : Lineage(inventory), *vm, plan.refusals);
    refuseSnapshots(plan, inventory, *vm, snapshots, lineage);
    bool hasDisk = false;
    const NodeInventory &node = *inventory.findNode(ref.node);
    for (const Disk &disk : vm->disks) {
        if (disk.isRemovable() || disk.isEmpty())
            continue;
        hasDisk = true;
        if (const auto refusal = whyNotBase(node, disk))
            plan.refusals.push_back(*refusal);
        else
            refuseIfWritable(plan, inventory, *vm, disk, lineage);
    }
    if (!hasDisk)
        add(plan.refusals, Reason::TemplateHasNoDisk, vm->name);
    // Where snapshots are dropped this was asked with more.
    else if (vm->snapshotCount == 0 || snapshots == Snapshots::Refuse)
        refuseIfHidden(inventory, *vm, plan.refusals); // one that writes to its disks
    return plan;
}

VmPlan planUntemplate(const Inventory &inventory, const VmRef &ref)
{
    return planUntemplateWith(inventory, ref, nullptr);
}

VmPlan planUntemplateWith(const Inventory &inventory, const VmRef &ref, const Lineage *lineage)
{
    VmPlan plan{ref, {}, {}};
    const VirtualMachine *vm = find(inventory, ref, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    if (!vm->isTemplate()) {
        add(plan.refusals, Reason::SourceNotTemplate, vm->name);
        return plan;
    }
    refuseIfNeeded(lineage ? *lineage : Lineage(inventory), *vm, plan.refusals);
    refuseIfUnknown(inventory, *vm, plan.refusals);
    return plan;
}

} // namespace ramet
