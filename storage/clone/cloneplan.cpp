// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/cloneplan.h"

#include "storage/clone/clonechoices.h"
#include "storage/clone/keptnotices.h"
#include "storage/clone/otherwriters.h"
#include "storage/clone/planaddresses.h"
#include "storage/clone/planatonce.h"
#include "storage/clone/plandisk.h"
#include "storage/clone/planguest.h"
#include "storage/clone/planhardware.h"
#include "storage/clone/planmap.h"
#include "storage/clone/plansize.h"
#include "storage/clone/planspace.h"
#include "storage/clone/targetcheck.h"
#include "storage/lineage/guards.h"

#include <algorithm>
#include <numeric>

namespace ramet {

namespace {

void add(ClonePlan &plan, const std::optional<Refusal> &refusal)
{
    if (refusal)
        plan.refusals.push_back(*refusal);
}

std::optional<Refusal> whyNotSource(const CloneRequest &request, const VirtualMachine &vm)
{
    const auto refusal = [&](Reason reason) {
        return Refusal{reason, Field::None, vm.name, {}, {}};
    };
    if (vm.marks.isBuilding || vm.marks.isFetching())
        return refusal(Reason::SourceBuilding);
    // Its state changes with every command of the guest; a copy of it would be torn.
    if (!vm.isOff() && vm.hasTpm)
        return refusal(Reason::TpmWhileRunning);
    if (!vm.isOff() && vm.isTemplate() && request.mode == CloneMode::Linked)
        return refusal(Reason::SourceRunning);
    return {};
}

/// Disks that the person named and the VM has not.
void checkChoices(ClonePlan &plan, const SourceState &state)
{
    QStringList known;
    for (const SourceDisk &source : state.disks)
        known << source.disk.target;
    for (const auto &[target, choice] : plan.request.disks) {
        if (!known.contains(target))
            plan.refusals.push_back(
                {Reason::DiskUnknown, Field::Disks, target, plan.sourceName, known});
    }
}

void planDisks(ClonePlan &plan, const Inventory &inventory, const VirtualMachine &source,
               const SourceState &state, const NodeInventory &targetNode)
{
    const auto name = VmName::from(plan.request.name);
    const DiskPlanContext context{
        inventory,   plan.request, *inventory.findNode(source.node),
        targetNode,  source,       name ? name->fileStem() : QString("clone"),
        plan.newUuid};
    for (const SourceDisk &disk : state.disks) {
        auto planned = planDisk(context, disk);
        if (planned) {
            add(plan, planSize(*planned, plan.request));
            plan.disks.push_back(std::move(*planned));
        }
        // A reason that holds for all disks, such as a storage that is off, is told once.
        else if (planned.error().field == Field::None || planned.error().field == Field::Disks ||
                 !plan.refusalFor(planned.error().field))
            plan.refusals.push_back(planned.error());
    }
}

/// Of a disk that goes from node to node.
void addNoticesBetween(ClonePlan &plan, const DiskPlan &disk)
{
    if (disk.readNode.isEmpty())
        return;
    plan.notices.push_back({Notice::CopiedBetweenNodes, disk.target, disk.targetPool});
    if (disk.isStaged())
        plan.notices.push_back({Notice::MadeWholeFirst, disk.target, disk.stage.pool});
}

void addDiskNotices(ClonePlan &plan, const SourceState &state)
{
    const auto add = [&](Notice notice, const QString &object) {
        plan.notices.push_back({notice, object, {}});
    };
    for (const SourceDisk &source : state.disks) {
        const Disk &disk = source.disk;
        const auto found =
            std::find_if(plan.disks.begin(), plan.disks.end(),
                         [&](const DiskPlan &planned) { return planned.target == disk.target; });
        if (found == plan.disks.end())
            continue;
        if (found->storageChosen)
            plan.notices.push_back({Notice::StorageChosen, disk.target, found->targetPool});
        addNoticesBetween(plan, *found);
        const bool removable = disk.isRemovable() || disk.isEmpty();
        if (plan.guest.seed.replacedDrives.contains(disk.target))
            add(Notice::SeedReplaced, disk.target);
        else if (found->action == DiskPlan::Action::LeaveOut)
            add(Notice::DiskLeftOut, disk.target);
        else if (found->action == DiskPlan::Action::Eject && !disk.isEmpty())
            add(Notice::DriveEjected, disk.target);
        else if (found->action == DiskPlan::Action::Keep && !removable && !plan.request.isMove)
            add(Notice::DiskShared, disk.target);
        if (found->action == DiskPlan::Action::Link && source.isBase)
            plan.notices.push_back(
                {Notice::SnapshotMustStay, plan.request.snapshot, plan.sourceName});
        if (found->isMade() && !disk.serial.isEmpty() && !plan.request.newDiskSerials &&
            !plan.request.isMove)
            add(Notice::SerialKept, disk.target);
        if (disk.transient)
            add(Notice::TransientState, disk.target);
    }
}

void addNotices(ClonePlan &plan, const VirtualMachine &source, const SourceState &state,
                const NodeInventory &node)
{
    for (const QString &network : lackingNetworks(unchangedCards(plan.request, state.nics), node)) {
        if (node.node == source.node)
            plan.notices.push_back({Notice::NetworkMissing, network, node.node});
    }
    const auto add = [&](bool holds, Notice notice, const QString &object) {
        if (holds)
            plan.notices.push_back({notice, object, {}});
    };
    const bool fromSnapshot = !plan.request.snapshot.isEmpty();
    add(fromSnapshot && (source.usesUefi || source.hasTpm), Notice::FirmwareIsCurrent,
        plan.request.snapshot);
    add(state.hasMemory, Notice::MemoryNotCopied, plan.request.snapshot);
    add(source.hasManagedSave && !fromSnapshot, Notice::SavedStateNotCopied, source.name);
    add(plan.isLive(), Notice::GuestPaused, source.name);
    add(!source.hostDevices.isEmpty(), Notice::HostDevices, source.hostDevices.join(", "));
    addDiskNotices(plan, state);
    if (plan.request.isMove) // of what a clone has in common with its original
        return;
    addKeptNotices(plan, source, state);
    add(source.hasGraphicsPassword, Notice::PasswordKept, source.name);
}

void takeTarget(ClonePlan &plan, TargetCheck check)
{
    plan.refusals.insert(plan.refusals.end(), check.refusals.begin(), check.refusals.end());
    plan.notices.insert(plan.notices.end(), check.notices.begin(), check.notices.end());
    plan.movedSources = std::move(check.moved);
    plan.questions = std::move(check.questions);
    plan.sourceQuestions = std::move(check.sourceQuestions);
}

void checkMode(ClonePlan &plan, const Inventory &inventory, const VirtualMachine &source)
{
    if (plan.request.mode != CloneMode::Linked)
        return;
    add(plan, whyNotLinked(inventory, source, plan.request.snapshot));
    if (!plan.request.targetStorage.isEmpty() || !plan.request.map.storages.empty())
        plan.refusals.push_back({Reason::LinkedKeepsStorage, Field::Storage, {}, {}, {}});
    if (!plan.request.format.isEmpty())
        plan.refusals.push_back({Reason::LinkedKeepsFormat, Field::Format, {}, {}, {}});
}

/// A template is a base for linked clones, by all of its own disks.
void checkTemplate(ClonePlan &plan, const NodeInventory &node)
{
    if (!plan.request.makeTemplate)
        return;
    const auto refuse = [&](Reason reason, const QString &object, const QString &other = {}) {
        plan.refusals.push_back({reason, Field::Mode, object, other, {}});
    };
    if (plan.request.startAfter)
        refuse(Reason::TemplateCannotStart, plan.request.name);
    bool hasDisk = false;
    for (const DiskPlan &disk : plan.disks) {
        if (!disk.isMade())
            continue;
        hasDisk = true;
        const StoragePool *pool = node.findPool(disk.targetPool);
        if (disk.asContainer)
            refuse(Reason::DiskEncrypted, disk.target);
        else if (pool && !pool->holdsFiles() && !pool->isRbd())
            refuse(Reason::LinkedUnsuitableDisk, disk.target, pool->type);
    }
    if (!hasDisk && plan.isValid())
        refuse(Reason::TemplateHasNoDisk, plan.request.name);
}

} // namespace

DiskChoice::Action CloneRequest::choiceFor(const QString &target) const
{
    const auto found = disks.find(target);
    return found == disks.end() ? DiskChoice::Action::Default : found->second.action;
}

QSet<QString> CloneRequest::leftOutDisks() const
{
    QSet<QString> targets;
    for (const auto &[target, choice] : disks) {
        if (choice.action == DiskChoice::Action::LeaveOut)
            targets << target;
    }
    return targets;
}

bool ClonePlan::isLive() const
{
    return std::any_of(disks.begin(), disks.end(),
                       [](const DiskPlan &disk) { return disk.isLive(); });
}

quint64 ClonePlan::bytesToCopy() const
{
    return std::accumulate(
        disks.begin(), disks.end(), quint64{0},
        [](quint64 sum, const DiskPlan &disk) { return sum + disk.bytesToCopy; });
}

quint64 ClonePlan::bytesCopied() const
{
    return std::accumulate(disks.begin(), disks.end(), quint64{0},
                           [](quint64 sum, const DiskPlan &disk) {
                               return disk.isInstant() ? sum : sum + disk.bytesToCopy;
                           });
}

QStringList ClonePlan::ejectable() const
{
    QStringList drives;
    for (const Refusal &refusal : refusals) {
        if (refusal.reason == Reason::NodeLacksMedia || refusal.reason == Reason::NodeMediaUnknown)
            drives += refusal.other.split(", ");
    }
    return drives;
}

bool ClonePlan::needsTrust() const
{
    return std::ranges::any_of(
        refusals, [](const Refusal &refusal) { return refusal.reason == Reason::NodesNotTrusted; });
}

std::map<QString, NodeQuestions> ClonePlan::questionsByNode() const
{
    std::map<QString, NodeQuestions> all;
    all[targetNode].add(questions);
    all[request.source.node].add(sourceQuestions);
    std::erase_if(all, [](const auto &node) { return node.second.isEmpty(); });
    return all;
}

const Refusal *ClonePlan::refusalFor(Field field) const
{
    const auto found = std::find_if(refusals.begin(), refusals.end(),
                                    [&](const Refusal &refusal) { return refusal.field == field; });
    return found == refusals.end() ? nullptr : &*found;
}

ClonePlan planClone(const Inventory &inventory, const CloneRequest &request, quint64 count,
                    const DrawnIdentity &drawn)
{
    ClonePlan plan;
    plan.request = request;
    plan.request.startAfter = request.startAfter || request.startAtOnce;
    plan.targetNode = request.targetNode.isEmpty() ? request.source.node : request.targetNode;
    plan.newUuid = drawUuid(drawn, inventory);
    const VirtualMachine *source = guards::find(inventory, request.source, plan.refusals);
    if (!source)
        return plan;
    const NodeInventory *sourceNode = inventory.findNode(request.source.node);
    plan.sourceName = source->name;
    plan.sourceRuns = !source->isOff();
    add(plan, whyNotSource(request, *source));
    add(plan, whyNotName(inventory, plan.targetNode, request.name));
    checkMode(plan, inventory, *source);
    const NodeInventory *targetNode = inventory.findNode(plan.targetNode);
    if (const auto refusal = whyNotReachable(targetNode, plan.targetNode)) {
        add(plan, refusal);
        return plan;
    }
    const auto state = sourceState(*sourceNode, *source, request.snapshot, request.leftOutDisks());
    if (!state) {
        plan.refusals.push_back(state.error());
        return plan;
    }
    plan.request = withMappedStorages(plan.request, *state, *sourceNode, *targetNode);
    leaveSeeds(plan, *sourceNode, *source, *state);
    checkChoices(plan, *state);
    takeTarget(plan, checkTarget(plan.request, *sourceNode, *source, *state, *targetNode));
    plan.toOtherHost = isOtherHost(*sourceNode, *targetNode);
    planConnections(plan, *state, *sourceNode, *targetNode);
    planDisks(plan, inventory, *source, *state, *targetNode);
    checkOtherWriters(plan, inventory, *source);
    chooseLiveWay(plan, *sourceNode, *targetNode, count);
    checkSpace(plan, *sourceNode, *targetNode, count);
    checkTemplate(plan, *targetNode);
    addNotices(plan, *source, *state, *targetNode);
    planGuest(plan, *targetNode, *source, *state, count);
    checkAddressesFree(plan, inventory, *targetNode, *state, count);
    planHardware(plan, inventory, {*source, *state, *sourceNode, *targetNode, count, drawn});
    add(plan, nameGuest(plan));
    checkStart(plan);
    checkStartAtOnce(plan, *source);
    return plan;
}

bool mayBeStale(const ClonePlan &plan)
{
    return mayBeStale(plan.refusals) ||
           std::ranges::any_of(plan.disks, [](const DiskPlan &disk) { return disk.storageChosen; });
}

} // namespace ramet
