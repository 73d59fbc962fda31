// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan/diskplan.h"

#include "storage/copy/choose.h"
#include "storage/plan/clonechoices.h"
#include "storage/pool/lineage.h"
#include "storage/pool/sharing.h"

#include <algorithm>

namespace ramet {

namespace {

using Planned = std::expected<DiskPlan, Refusal>;

std::unexpected<Refusal> refuse(Reason reason, Field field, const QString &object,
                                const QString &other = {}, const QStringList &names = {})
{
    return std::unexpected(Refusal{reason, field, object, other, names});
}

/// The inactive pool whose folder the path is in.
const StoragePool *inactivePoolOf(const NodeInventory &node, const QString &path)
{
    for (const StoragePool &pool : node.pools) {
        if (!pool.active && !pool.path.isEmpty() && path.startsWith(pool.path + '/'))
            return &pool;
    }
    return nullptr;
}

std::expected<VolumePlace, Refusal> sourcePlace(const DiskPlanContext &context, const Disk &disk)
{
    if (disk.encrypted)
        return refuse(Reason::DiskEncrypted, Field::None, disk.target);
    if (disk.source != DiskSource::File && disk.source != DiskSource::Volume)
        return refuse(Reason::DiskSourceUnsupported, Field::None, disk.target, disk.path);
    const VolumePlace place = placeOf(context.sourceNode, disk);
    if (!place) {
        if (const StoragePool *pool = inactivePoolOf(context.sourceNode, disk.path))
            return refuse(Reason::DiskStorageInactive, Field::None, disk.target, pool->name);
        return refuse(Reason::DiskOnNoStorage, Field::None, disk.target,
                      disk.path.isEmpty() ? disk.pool + '/' + disk.volume : disk.path);
    }
    if (place.volume->encrypted)
        return refuse(Reason::DiskEncrypted, Field::None, disk.target);
    if (!place.pool->holdsFiles())
        return refuse(Reason::DiskSourceUnsupported, Field::None, disk.target, place.pool->type);
    return place;
}

std::expected<const StoragePool *, Refusal> targetPool(const DiskPlanContext &context,
                                                       const StoragePool &own)
{
    const QString &wanted = context.request.targetStorage;
    const bool linked = context.request.mode == CloneMode::Linked;
    const StoragePool *pool = linked || wanted.isEmpty() ? counterpart(context.targetNode, own)
                                                         : context.targetNode.findPool(wanted);
    if (!pool) // without a wanted storage, whyNotNode has told it
        return refuse(Reason::StorageUnknown, Field::Storage, wanted.isEmpty() ? own.name : wanted,
                      context.targetNode.node);
    if (const auto refusal = whyNotStorage(*pool))
        return std::unexpected(*refusal);
    return pool;
}

std::expected<QString, Refusal> targetFormat(const DiskPlanContext &context,
                                             const StoragePool &pool, const QString &sourceFormat)
{
    if (context.request.mode == CloneMode::Linked)
        return QString("qcow2");
    const QStringList formats = pool.imageFormats();
    const QString &wanted = context.request.format;
    if (wanted.isEmpty())
        return formats.contains(sourceFormat) ? sourceFormat : formats.front();
    if (!formats.contains(wanted))
        return refuse(Reason::FormatUnknown, Field::Format, wanted, pool.name, formats);
    return wanted;
}

/// `web-vda.qcow2`. Where another node could choose the same name at the same time, part of
/// the new VM's UUID keeps them apart: no daemon sees what the other is about to create.
QString volumeName(const DiskPlanContext &context, const StoragePool &pool, const QString &target,
                   const QString &format)
{
    const QString base = context.fileStem + '-' + target;
    const QString plain = base + '.' + format;
    const bool shared = !sharedWith(context.inventory, pool).isEmpty();
    if (!shared && !pool.findVolume(plain))
        return plain;
    return base + '-' + context.newUuid.left(8) + '.' + format;
}

/// What the source's chain holds, at most its size.
quint64 bytesHeld(const NodeInventory &node, const VolumePlace &place)
{
    quint64 bytes = place.volume->allocationBytes;
    for (const VolumePlace &below : backingChain(node, place))
        bytes += below.volume->allocationBytes;
    return std::min(bytes, place.volume->capacityBytes);
}

} // namespace

Planned planDisk(const DiskPlanContext &context, const Disk &disk)
{
    DiskPlan plan;
    plan.target = disk.target;
    if (disk.isRemovable() || disk.isEmpty())
        return plan;
    const auto place = sourcePlace(context, disk);
    if (!place)
        return std::unexpected(place.error());
    const StoragePool *seen = counterpart(context.targetNode, *place->pool);
    if (!seen)
        return refuse(Reason::NodeLacksStorage, Field::Node, context.targetNode.node,
                      place->pool->name, {disk.target});
    const auto pool = targetPool(context, *place->pool);
    if (!pool)
        return std::unexpected(pool.error());
    // A definition that is silent means raw: libvirt does not guess, for safety.
    plan.sourceFormat = disk.format.isEmpty() ? QString("raw") : disk.format;
    const auto format = targetFormat(context, **pool, plan.sourceFormat);
    if (!format)
        return std::unexpected(format.error());

    const bool linked = context.request.mode == CloneMode::Linked;
    plan.action = linked ? DiskPlan::Action::Link : DiskPlan::Action::Copy;
    plan.sourcePool = seen->name;
    plan.sourceVolume = place->volume->name;
    plan.sourcePath = seen->node == place->pool->node ? place->volume->path
                                                      : seen->path + '/' + place->volume->name;
    plan.targetPool = (*pool)->name;
    plan.targetFormat = *format;
    plan.targetVolume = volumeName(context, **pool, disk.target, *format);
    plan.capacityBytes = place->volume->sizeAs(plan.sourceFormat);
    plan.bytesToCopy = linked ? 0 : bytesHeld(context.sourceNode, *place);
    plan.daemonMayCopy = !linked && plan.sourceFormat == place->volume->format;
    const bool clientMayCopy = seen->clientMayWrite && (*pool)->clientMayWrite;
    plan.method = chooseMethod({linked, plan.sourceFormat, place->volume->format,
                                plan.capacityBytes, plan.bytesToCopy, clientMayCopy});
    return plan;
}

} // namespace ramet
