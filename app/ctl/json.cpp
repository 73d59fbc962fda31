// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"

#include "app/ctl/jsonlineage.h"
#include "models/clone/waytext.h"
#include "models/errortext.h"
#include "models/guesttext.h"
#include "models/noticetext.h"
#include "models/refusaltext.h"
#include "storage/clone/rememberedcopies.h"
#include "storage/inventory/sharedstorage.h"

#include <QDateTime>
#include <limits>

namespace ramet::ctl {

using namespace Qt::Literals::StringLiterals;

QJsonValue jsonBytes(quint64 bytes)
{
    if (bytes > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return QJsonValue::Null;
    return static_cast<qint64>(bytes);
}

namespace {

QJsonObject jsonPlace(const VolumePlace &place)
{
    return {{u"path"_s, place.volume->path},
            {u"format"_s, place.volume->format},
            {u"storage"_s, place.pool->name},
            {u"volume"_s, place.volume->name},
            {u"capacity"_s, jsonBytes(place.volume->capacityBytes)},
            {u"allocation"_s, jsonBytes(place.volume->allocationBytes)}};
}

QJsonObject jsonDiskPlan(const Inventory &inventory, const ClonePlan &plan, const DiskPlan &disk)
{
    return {{u"target"_s, disk.target},
            {u"action"_s, shownName(disk.action)},
            {u"method"_s, shownName(disk.method)},
            {u"methods"_s, QJsonArray::fromStringList(methodNames(disk))},
            {u"why"_s, wayText(inventory, plan, disk, TextFor::Terminal)},
            {u"source"_s, disk.sourcePath},
            {u"fromNode"_s, disk.readNode.isEmpty() ? QJsonValue() : QJsonValue(disk.readNode)},
            {u"storage"_s, disk.targetPool},
            {u"volume"_s, disk.targetVolume},
            {u"format"_s, disk.targetFormat},
            {u"size"_s, jsonBytes(std::max(disk.capacityBytes, disk.grownBytes))},
            {u"bytes"_s, jsonBytes(disk.bytesToCopy)}};
}

/// Null: nobody can tell, as nothing was copied to those storages yet.
QJsonValue jsonSeconds(const Inventory &inventory, const ClonePlan &plan)
{
    if (plan.bytesCopied() == 0)
        return 0;
    const auto rate = expectedRate(inventory, plan);
    return rate ? QJsonValue(static_cast<double>(plan.bytesCopied()) / *rate) : QJsonValue();
}

} // namespace

QString kindName(const Snapshot &snapshot)
{
    const bool isInternal = snapshot.holds(Snapshot::Kind::Internal);
    const bool isExternal = snapshot.holds(Snapshot::Kind::External);
    if (isInternal && isExternal)
        return u"mixed"_s;
    if (isInternal)
        return u"internal"_s;
    return isExternal ? u"external"_s : u"none"_s;
}

QStringList methodNames(const DiskPlan &disk)
{
    if (!disk.isMade())
        return {};
    QStringList names{shownName(disk.method)};
    for (const CopyMethod other : disk.otherMethods)
        names << shownName(other);
    names.removeDuplicates();
    return names;
}

QJsonObject jsonName(const QString &name, const QString &uuid, const QString &node)
{
    return {{u"name"_s, name}, {u"uuid"_s, uuid}, {u"node"_s, node}};
}

QJsonObject jsonName(const VirtualMachine &vm)
{
    return jsonName(vm.name, vm.uuid, vm.node);
}

QJsonObject jsonSummary(const VirtualMachine &vm)
{
    QJsonObject object = jsonName(vm);
    object[u"state"_s] = shownName(vm.state);
    object[u"template"_s] = vm.isTemplate();
    object[u"building"_s] = vm.marks.isBuilding;
    object[u"fetchingFrom"_s] =
        vm.marks.isFetching() ? QJsonValue(vm.marks.fetching.from) : QJsonValue();
    object[u"memory"_s] = jsonBytes(vm.memoryBytes);
    object[u"cpus"_s] = vm.cpuCount;
    object[u"tags"_s] = QJsonArray::fromStringList(vm.marks.tags);
    object[u"origin"_s] = vm.marks.originUuid.isEmpty()
                              ? QJsonValue()
                              : QJsonObject{{u"name"_s, vm.marks.originName},
                                            {u"uuid"_s, vm.marks.originUuid},
                                            {u"linked"_s, vm.marks.isLinked}};
    return object;
}

QJsonObject jsonDisk(const NodeInventory &node, const Disk &disk, const Lineage &lineage)
{
    QJsonObject object;
    const VolumePlace place = placeOf(node, disk);
    if (place)
        object = jsonPlace(place);
    else
        object = {{u"path"_s, disk.path},        {u"format"_s, disk.format},
                  {u"storage"_s, disk.pool},     {u"volume"_s, disk.volume},
                  {u"capacity"_s, QJsonValue()}, {u"allocation"_s, QJsonValue()}};
    object[u"target"_s] = disk.target;
    object[u"device"_s] = shownName(disk.device);
    object[u"bus"_s] = disk.bus;
    object[u"source"_s] = shownName(disk.source);
    object[u"readonly"_s] = disk.readOnly;
    object[u"shareable"_s] = disk.shareable;
    object[u"encrypted"_s] = disk.encrypted;
    object[u"transient"_s] = disk.transient;
    object[u"serial"_s] = disk.serial;
    QJsonArray chain;
    for (const ChainLink &link : lineage.chainOf(node.node, disk.path))
        chain << jsonLink(link);
    object[u"chain"_s] = chain;
    return object;
}

QJsonObject jsonSnapshot(const Snapshot &snapshot, const QString &refusal)
{
    const QDateTime created = QDateTime::fromSecsSinceEpoch(snapshot.created, Qt::UTC);
    return {{u"name"_s, snapshot.name},
            {u"description"_s, snapshot.description},
            {u"parent"_s, snapshot.parent},
            {u"created"_s, created.toString(Qt::ISODate)},
            {u"kind"_s, kindName(snapshot)},
            {u"memory"_s, snapshot.hasMemory},
            {u"current"_s, snapshot.isCurrent},
            {u"refusal"_s, refusal.isEmpty() ? QJsonValue() : QJsonValue(refusal)}};
}

QJsonObject jsonNic(const Nic &nic)
{
    return {{u"mac"_s, nic.mac},
            {u"type"_s, nic.type},
            {u"source"_s, nic.source},
            {u"model"_s, nic.model}};
}

QJsonObject jsonNeed(const Need &need)
{
    return {{u"kind"_s, shownName(need.kind)},   {u"name"_s, need.name},
            {u"use"_s, shownName(need.use)},     {u"device"_s, need.device},
            {u"where"_s, shownName(need.where)}, {u"snapshot"_s, need.snapshot},
            {u"storage"_s, need.pool},           {u"volume"_s, need.volume},
            {u"derived"_s, need.isDerived},      {u"argument"_s, need.isArgument}};
}

QJsonObject jsonPool(const Inventory &inventory, const StoragePool &pool)
{
    return {{u"node"_s, pool.node},
            {u"name"_s, pool.name},
            {u"type"_s, pool.type},
            {u"active"_s, pool.active},
            {u"path"_s, pool.path},
            {u"capacity"_s, jsonBytes(pool.capacityBytes)},
            {u"allocation"_s, jsonBytes(pool.allocationBytes)},
            {u"available"_s, jsonBytes(pool.availableBytes)},
            {u"volumes"_s, static_cast<int>(pool.volumes.size())},
            {u"formats"_s, QJsonArray::fromStringList(pool.imageFormats())},
            {u"sharedWith"_s, QJsonArray::fromStringList(sharedWith(inventory, pool))}};
}

namespace {

QJsonArray jsonGuest(const GuestFacts &facts)
{
    QJsonArray array;
    for (const GuestFact &fact : facts)
        array << QJsonObject{{u"field"_s, shownName(fact.field)},
                             {u"object"_s, fact.object},
                             {u"wanted"_s, fact.wanted},
                             {u"state"_s, shownName(fact.state)},
                             {u"value"_s, fact.value},
                             {u"witness"_s, shownName(fact.witness)}};
    return array;
}

QJsonObject jsonGuest(const GuestPlan &plan)
{
    QJsonArray cards;
    for (const GuestCard &card : plan.cards)
        cards << QJsonObject{{u"mac"_s, card.mac}, {u"address"_s, card.address}};
    return {{u"way"_s, shownName(plan.way)},
            {u"reason"_s, shownName(plan.reason)},
            {u"why"_s, guestWayText(plan)},
            {u"hostName"_s, plan.hostName},
            {u"cards"_s, cards},
            {u"storage"_s, plan.seed.pool},
            {u"volume"_s, plan.seed.volume},
            {u"drive"_s, plan.seed.target}};
}

} // namespace

QJsonObject jsonOutcome(const CloneOutcome &outcome)
{
    QJsonArray disks;
    for (const ClonedDisk &disk : outcome.disks) {
        QJsonArray passedOver;
        for (const PassedOver &way : disk.passedOver)
            passedOver << QJsonObject{{u"method"_s, shownName(way.method)}, {u"why"_s, way.why}};
        QJsonObject made{{u"target"_s, disk.target},    {u"method"_s, shownName(disk.method)},
                         {u"source"_s, disk.source},    {u"path"_s, disk.path},
                         {u"format"_s, disk.format},    {u"bytes"_s, jsonBytes(disk.bytes)},
                         {u"notPossible"_s, passedOver}};
        if (!disk.checksum.isEmpty())
            made[u"checksum"_s] = QString::fromLatin1(disk.checksum.toHex());
        disks << made;
    }
    return {{u"vm"_s, jsonName(outcome.name, outcome.uuid, outcome.node)},
            {u"mode"_s, shownName(outcome.mode)},
            {u"disks"_s, disks},
            {u"guest"_s, jsonGuest(outcome.guest)},
            {u"notEncrypted"_s, outcome.whyPlain},
            {u"seconds"_s, outcome.seconds}};
}

static QJsonObject jsonHardware(const HardwareChoice &hardware)
{
    QJsonArray nics;
    for (const auto &[number, nic] : hardware.nics)
        nics << QJsonObject{{u"nic"_s, jsonBytes(number)},
                            {u"network"_s, nic.network},
                            {u"bridge"_s, nic.bridge},
                            {u"mac"_s, nic.address.isEmpty() ? shownName(nic.mac) : nic.address}};
    QJsonArray elements;
    for (const ElementChoice &element : hardware.elements)
        elements << QJsonObject{{u"path"_s, element.path}, {u"value"_s, element.value}};
    return {{u"cpus"_s, jsonBytes(hardware.cpus)},
            {u"memoryMib"_s, jsonBytes(hardware.memoryMib)},
            {u"nics"_s, nics},
            {u"display"_s, shownName(hardware.display)},
            {u"set"_s, elements}};
}

QJsonObject jsonPlan(const Inventory &inventory, const ClonePlan &plan)
{
    QJsonArray disks;
    for (const DiskPlan &disk : plan.disks)
        disks << jsonDiskPlan(inventory, plan, disk);
    QJsonArray macs;
    for (const QString &mac : plan.newMacs)
        macs << mac;
    QJsonArray refusals;
    for (const Refusal &refusal : plan.refusals)
        refusals << refusalText(refusal);
    QJsonArray notices;
    for (const PlanNotice &notice : plan.notices)
        notices << noticeText(notice);
    return {{u"vm"_s, jsonName(plan.request.name, plan.newUuid, plan.targetNode)},
            {u"source"_s, plan.sourceName},
            {u"snapshot"_s, plan.request.snapshot},
            {u"mode"_s, shownName(plan.request.mode)},
            {u"disks"_s, disks},
            {u"macs"_s, macs},
            {u"hardware"_s, jsonHardware(plan.request.hardware)},
            {u"guest"_s, jsonGuest(plan.guest)},
            {u"bytes"_s, jsonBytes(plan.bytesToCopy())},
            {u"seconds"_s, jsonSeconds(inventory, plan)},
            {u"valid"_s, plan.isValid()},
            {u"refusals"_s, refusals},
            {u"notices"_s, notices}};
}

QJsonArray jsonUnreachable(const Inventory &inventory)
{
    QJsonArray array;
    for (const NodeInventory &node : inventory.nodes) {
        if (!node.reachable)
            array << QJsonObject{{u"node"_s, node.node}, {u"message"_s, errorText(node.error)}};
    }
    return array;
}

QJsonArray jsonGaps(const Inventory &inventory)
{
    QJsonArray array;
    for (const Gap &gap : inventory.allGaps()) {
        if (gap.kind != Gap::Kind::Node)
            array << QJsonObject{{u"kind"_s, shownName(gap.kind)},
                                 {u"node"_s, gap.node},
                                 {u"storage"_s, gap.storage},
                                 {u"object"_s, gap.object},
                                 {u"reason"_s, gap.reason}};
    }
    return array;
}

} // namespace ramet::ctl
