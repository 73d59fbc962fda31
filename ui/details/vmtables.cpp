// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/vmtables.h"

#include "models/format.h"
#include "models/needtext.h"

#include <QGuiApplication>

namespace ramet {

namespace {

struct VmTables {
    Q_DECLARE_TR_FUNCTIONS(ramet::VmTables)
};

QStringList diskRow(const NodeInventory *node, const Disk &disk)
{
    if (disk.isEmpty())
        return {disk.target, VmTables::tr("empty"), {}, {}, {}, {}};
    const VolumePlace place = node ? placeOf(*node, disk) : VolumePlace{};
    const QString path = disk.path.isEmpty() ? disk.pool + u'/' + disk.volume : disk.path;
    if (!place)
        return {disk.target, disk.format, {}, {}, {}, path};
    const QString format = disk.format.isEmpty() ? place.volume->format : disk.format;
    return {disk.target,
            format,
            formatBytes(place.volume->capacityBytes),
            formatBytes(place.volume->allocationBytes),
            place.pool->name,
            path};
}

/// Below what rests on it, and on towards the name.
QString whose(const ChainLink &link)
{
    const QChar arrow = QGuiApplication::isRightToLeft() ? u'↲' : u'↳';
    return link.holder.isEmpty() ? QString(arrow) : arrow + u' ' + link.holder;
}

QStringList chainRow(const ChainLink &link)
{
    if (!link.isListed)
        return {whose(link), link.format, {}, {}, VmTables::tr("on no storage"), link.path};
    return {whose(link),
            link.format,
            formatBytes(link.capacityBytes),
            formatBytes(link.allocationBytes),
            link.pool,
            link.path};
}

} // namespace

QList<QStringList> diskRows(const Inventory &inventory, const VirtualMachine &vm,
                            const Lineage *lineage)
{
    QList<QStringList> rows;
    for (const Disk &disk : vm.disks) {
        rows += diskRow(inventory.findNode(vm.node), disk);
        if (!lineage || disk.path.isEmpty())
            continue;
        for (const ChainLink &link : lineage->chainOf(vm.node, disk.path))
            rows += chainRow(link);
    }
    return rows;
}

QList<QStringList> nicRows(const VirtualMachine &vm)
{
    QList<QStringList> rows;
    for (const Nic &nic : vm.nics)
        rows += QStringList{nic.mac, nic.source.isEmpty() ? nic.type : nic.source,
                            nic.model.isEmpty() ? VmTables::tr("the usual one") : nic.model};
    return rows;
}

QList<QStringList> needTableRows(const VirtualMachine &vm)
{
    QList<QStringList> rows;
    for (const NeedRow &row : needRows(vm))
        rows += QStringList{row.kind, row.name, row.use, row.device, row.where};
    return rows;
}

} // namespace ramet
