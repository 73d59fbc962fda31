// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/droppolicy.h"

#include "models/inventory/abilities.h"
#include "models/refusaltext.h"
#include "storage/clone/clonechoices.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

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

DropVerdict verdictOnOne(const Inventory &inventory, const VmRef &vm, const QString &node)
{
    if (const auto refusal = whyNotDropped(inventory, vm, node))
        return {false, refusalText(*refusal)};
    return {true, DropText::tr("Clone “%1” on node “%2”").arg(vmNameOf(inventory, vm), node)};
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
                                     const QString &node)
{
    const NodeInventory *home = inventory.findNode(vm.node);
    if (home && !home->reachable)
        return refusalOf(Reason::NodeUnreachable, vm.node);
    const VirtualMachine *source = inventory.findVm(vm);
    if (!source)
        return refusalOf(Reason::SourceGone, vm.uuid);
    if (source->marks.isBuilding)
        return refusalOf(Reason::SourceBuilding, source->name);
    CloneRequest request;
    request.source = vm;
    return whyNotNode(inventory, request, node);
}

DropVerdict dropVerdict(const Inventory &inventory, const std::vector<VmRef> &vms,
                        const QString &node)
{
    if (vms.size() == 1)
        return verdictOnOne(inventory, vms.front(), node);
    Hindrances hindrances;
    int possible = 0;
    for (const VmRef &vm : vms) {
        if (const auto refusal = whyNotDropped(inventory, vm, node))
            hindrances.add(*refusal, vmNameOf(inventory, vm));
        else
            ++possible;
    }
    const QString why = hindrancesText(hindrances.take());
    if (possible == 0)
        return {false, why};
    if (why.isEmpty())
        return {true, DropText::tr("Clone %n VMs on node “%1”", nullptr, possible).arg(node)};
    return {true, DropText::tr("Clone %1 of %n VMs on node “%2”. Not those: %3", "reasons follow",
                               static_cast<int>(vms.size()))
                      .arg(QString::number(possible), node, why)};
}

} // namespace ramet
