// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/droppolicy.h"

#include "models/inventory/abilities.h"
#include "models/printable.h"
#include "models/refusaltext.h"
#include "storage/clone/clonechoices.h"
#include "storage/clone/nodechoices.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <algorithm>

namespace ramet {
namespace {

struct DropText {
    Q_DECLARE_TR_FUNCTIONS(DropPolicy)
};

Refusal refusalOf(Reason reason, const QString &object)
{
    return {reason, Field::None, object, {}, {}};
}

QString vmNameOf(const Inventory &inventory, const VmRef &ref)
{
    const VirtualMachine *vm = inventory.findVm(ref);
    return vm ? vm->name : ref.uuid;
}

std::optional<Refusal> whyNotDone(const Inventory &inventory, const VmRef &vm,
                                  const DropTarget &target, DropAction action)
{
    return action == DropAction::Move ? whyNotMoved(inventory, vm, target)
                                      : whyNotDropped(inventory, vm, target);
}

/// By a plan of the full clone that a drop on a storage makes; a move takes as much space.
std::optional<Refusal> whyNoSpace(const Inventory &inventory, const VmRef &vm,
                                  const DropTarget &target)
{
    const VirtualMachine *source = inventory.findVm(vm);
    if (!source || target.storage.isEmpty())
        return {};
    CloneRequest request;
    request.source = vm;
    request.targetNode = target.node;
    request.targetStorage = target.storage;
    request.name = freeCloneName(inventory, target.node, source->name);
    const ClonePlan plan = planClone(inventory, request);
    const auto full = std::ranges::find(plan.refusals, Reason::StorageFull, &Refusal::reason);
    return full == plan.refusals.end() ? std::nullopt : std::optional(*full);
}

DropVerdict verdictOnOne(const Inventory &inventory, const VmRef &vm, const DropTarget &target,
                         DropAction action)
{
    auto refusal = whyNotDone(inventory, vm, target, action);
    if (!refusal)
        refusal = whyNoSpace(inventory, vm, target);
    if (refusal)
        return {false, refusalText(*refusal)};
    if (action == DropAction::Move)
        return {true, DropText::tr("Move “%1” %2", "a VM and where it goes")
                          .arg(vmNameOf(inventory, vm), placeText(target, 1, action))};
    return {true, DropText::tr("Clone “%1” %2", "a VM and where it goes")
                      .arg(vmNameOf(inventory, vm), placeText(target, 1, action))};
}

std::optional<Refusal> whyNotStorageOf(const NodeInventory *node, const DropTarget &target)
{
    if (target.storage.isEmpty())
        return {};
    if (const auto refusal = whyNotReachable(node, target.node))
        return refusal;
    const StoragePool *pool = node->findPool(target.storage);
    return pool ? whyNotStorage(*pool)
                : std::optional(Refusal{
                      Reason::StorageUnknown, Field::Storage, target.storage, target.node, {}});
}

} // namespace

void setDraggedVms(QMimeData &data, const std::vector<VmRef> &vms)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const VmRef &vm : vms)
        stream << vm.node << vm.uuid;
    data.setData(QString::fromLatin1(vmMimeType), bytes);
}

void setCopiedVms(QMimeData &data, const std::vector<VmRef> &vms, const Inventory &inventory)
{
    setDraggedVms(data, vms);
    QStringList names;
    for (const VmRef &vm : vms)
        names << printable(vmNameOf(inventory, vm));
    data.setText(names.join(u'\n'));
}

std::vector<VmRef> draggedVms(const QMimeData &data)
{
    std::vector<VmRef> vms;
    QDataStream stream(data.data(QString::fromLatin1(vmMimeType)));
    while (!stream.atEnd()) {
        VmRef vm;
        stream >> vm.node >> vm.uuid;
        if (stream.status() != QDataStream::Ok || vm.uuid.isEmpty())
            return {};
        vms.push_back(vm);
    }
    return vms;
}

std::optional<Refusal> whyNotDropped(const Inventory &inventory, const VmRef &vm,
                                     const DropTarget &target)
{
    const NodeInventory *home = inventory.findNode(vm.node);
    if (home && !home->reachable)
        return refusalOf(home->whyUnreachable(), vm.node);
    const VirtualMachine *source = inventory.findVm(vm);
    if (!source)
        return refusalOf(Reason::SourceGone, vm.uuid);
    if (source->marks.isBuilding)
        return refusalOf(Reason::SourceBuilding, source->name);
    if (auto refusal = whyNotStorageOf(inventory.findNode(target.node), target))
        return refusal;
    CloneRequest request;
    request.source = vm;
    return whyNotNode(inventory, request, target.node);
}

std::optional<Refusal> whyNotMoved(const Inventory &inventory, const VmRef &vm,
                                   const DropTarget &target)
{
    const NodeInventory *node = inventory.findNode(target.node);
    if (auto refusal = whyNotReachable(node, target.node)) // before what is the same for all places
        return refusal;
    if (auto refusal = whyNotStorageOf(node, target))
        return refusal;
    return whyNotMove(inventory, moveRequest(vm, target));
}

MoveRequest moveRequest(const VmRef &vm, const DropTarget &target)
{
    MoveRequest request;
    request.vm = vm;
    request.targetNode = target.node;
    request.targetStorage = target.storage;
    request.withoutSnapshots = true; // the question says that they are lost
    return request;
}

DropVerdict dropVerdict(const Inventory &inventory, const std::vector<VmRef> &vms,
                        const DropTarget &target, DropAction action)
{
    if (vms.empty())
        return {false, DropText::tr("There is no VM to clone.")};
    if (target.node.isEmpty())
        return {false, DropText::tr("Choose a node, a storage or the templates of a node.")};
    if (action == DropAction::Move && target.asTemplate)
        return {false, DropText::tr("A move makes no templates. Drop it on the node itself.")};
    if (vms.size() == 1)
        return verdictOnOne(inventory, vms.front(), target, action);
    Hindrances hindrances;
    int possible = 0;
    for (const VmRef &vm : vms) {
        if (const auto refusal = whyNotDone(inventory, vm, target, action))
            hindrances.add(*refusal, vmNameOf(inventory, vm));
        else
            ++possible;
    }
    const QString why = hindrancesText(hindrances.take());
    const QString place = placeText(target, possible, action);
    if (possible == 0)
        return {false, why};
    if (action == DropAction::Move) // all or none: what is deleted is asked in one question
        return {why.isEmpty(),
                why.isEmpty()
                    ? DropText::tr("Move %n VMs %1", "where they go follows", possible).arg(place)
                    : why};
    if (why.isEmpty())
        return {true,
                DropText::tr("Clone %n VMs %1", "where they go follows", possible).arg(place)};
    return {true, DropText::tr("Clone %1 of %n VMs %2. Not those: %3", "place and reasons follow",
                               static_cast<int>(vms.size()))
                      .arg(QString::number(possible), place, why)};
}

QString whyNotClonable(const Inventory &inventory, const std::vector<VmRef> &vms)
{
    QString why = DropText::tr("Select a VM first.");
    for (const VmRef &vm : vms) {
        const auto refusal = whyNotDropped(inventory, vm, {vm.node});
        if (!refusal)
            return {};
        why = refusalText(*refusal);
    }
    return why;
}

QString whyNotMovable(const Inventory &inventory, const std::vector<VmRef> &vms)
{
    if (vms.empty())
        return whyNotClonable(inventory, vms);
    if (inventory.nodes.size() < 2)
        return DropText::tr("There is no other node. Add one first.");
    for (const VmRef &vm : vms) {
        const auto refusal = whyNotMove(inventory, moveRequest(vm, {vm.node}));
        if (refusal && refusal->reason != Reason::MoveNeedsOtherNode)
            return refusalText(*refusal);
    }
    return {};
}

QString placeText(const DropTarget &target, int clones, DropAction action)
{
    if (!target.storage.isEmpty())
        return DropText::tr("to storage “%1” of node “%2”").arg(target.storage, target.node);
    if (target.asTemplate)
        return (clones == 1 ? DropText::tr("on node “%1” as a template")
                            : DropText::tr("on node “%1” as templates"))
            .arg(target.node);
    return (action == DropAction::Move ? DropText::tr("to node “%1”")
                                       : DropText::tr("on node “%1”"))
        .arg(target.node);
}

} // namespace ramet
