// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/droppolicy.h"

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

DropVerdict refused(const Refusal &refusal)
{
    return {false, refusalText(refusal)};
}

} // namespace

void setDraggedVm(QMimeData &data, const VmRef &vm)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << vm.node << vm.uuid;
    data.setData(QString::fromLatin1(vmMimeType), bytes);
}

std::optional<VmRef> draggedVm(const QMimeData &data)
{
    QDataStream stream(data.data(QString::fromLatin1(vmMimeType)));
    VmRef vm;
    stream >> vm.node >> vm.uuid;
    if (stream.status() != QDataStream::Ok || vm.uuid.isEmpty())
        return std::nullopt;
    return vm;
}

DropVerdict dropVerdict(const Inventory &inventory, const VmRef &vm, const QString &node)
{
    const VirtualMachine *source = inventory.findVm(vm);
    const NodeInventory *home = inventory.findNode(vm.node);
    if (home && !home->reachable)
        return refused({Reason::NodeUnreachable, Field::None, vm.node, {}, {}});
    if (!source)
        return refused({Reason::SourceGone, Field::None, vm.uuid, {}, {}});
    if (source->marks.isBuilding)
        return refused({Reason::SourceBuilding, Field::None, source->name, {}, {}});
    CloneRequest request;
    request.source = vm;
    if (const auto refusal = whyNotNode(inventory, request, node))
        return refused(*refusal);
    return {true, DropText::tr("Clone “%1” on node “%2”").arg(source->name, node)};
}

} // namespace ramet
