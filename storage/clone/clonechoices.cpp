// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/clonechoices.h"

#include "storage/clone/sourcestate.h"
#include "storage/template/templateplan.h"

#include <QRegularExpression>
#include <algorithm>

namespace ramet {

namespace {

Refusal nameRefusal(VmName::Problem problem, const QString &name)
{
    switch (problem) {
    case VmName::Problem::Empty:
        return {Reason::NameEmpty, Field::Name, {}, {}, {}};
    case VmName::Problem::OnlySpaces:
        return {Reason::NameOnlySpaces, Field::Name, {}, {}, {}};
    case VmName::Problem::Slash:
        return {Reason::NameHasSlash, Field::Name, name, {}, {}};
    case VmName::Problem::ControlCharacter:
        return {Reason::NameHasControlCharacter, Field::Name, {}, {}, {}};
    case VmName::Problem::DotName:
        return {Reason::NameIsDots, Field::Name, name, {}, {}};
    case VmName::Problem::TooLong:
        return {Reason::NameTooLong, Field::Name, name, QString::number(VmName::maxBytes), {}};
    }
    return {};
}

} // namespace

std::optional<Refusal> whyNotReachable(const NodeInventory *node, const QString &name)
{
    if (!node)
        return Refusal{Reason::NodeUnknown, Field::Node, name, {}, {}};
    if (!node->reachable)
        return Refusal{node->whyUnreachable(), Field::Node, name, {}, {}};
    return {};
}

std::optional<Refusal> whyNotStorage(const StoragePool &pool)
{
    if (!pool.active)
        return Refusal{Reason::StorageInactive, Field::Storage, pool.name, pool.node, {}};
    if (pool.imageFormats().isEmpty())
        return Refusal{Reason::StorageCannotHoldImages, Field::Storage, pool.name, pool.type, {}};
    return {};
}

std::vector<StorageChoice> storageChoices(const Inventory &inventory, const QString &name)
{
    std::vector<StorageChoice> choices;
    const NodeInventory *node = inventory.findNode(name);
    if (!node)
        return choices;
    for (const StoragePool &pool : node->pools)
        choices.push_back(
            {pool.name, pool.type, pool.availableBytes, pool.capacityBytes, whyNotStorage(pool)});
    std::sort(choices.begin(), choices.end(), [](const StorageChoice &a, const StorageChoice &b) {
        return QString::localeAwareCompare(a.storage, b.storage) < 0;
    });
    return choices;
}

QStringList formatChoices(const Inventory &inventory, const VirtualMachine &source,
                          const QString &nodeName, const QString &storage)
{
    const NodeInventory *node = inventory.findNode(nodeName);
    if (!node)
        return {};
    if (!storage.isEmpty()) {
        const StoragePool *pool = node->findPool(storage);
        return pool ? pool->imageFormats() : QStringList{};
    }
    const NodeInventory *from = inventory.findNode(source.node);
    std::optional<QStringList> common;
    for (const Disk &disk : source.disks) {
        const VolumePlace place = from ? placeOf(*from, disk) : VolumePlace{};
        if (disk.isRemovable() || !place)
            continue;
        const QStringList formats = place.pool->imageFormats();
        if (!common)
            common = formats;
        erase_if(*common, [&](const QString &format) { return !formats.contains(format); });
    }
    return common.value_or(QStringList{});
}

std::vector<SnapshotChoice> snapshotChoices(const Inventory &inventory,
                                            const VirtualMachine &source)
{
    std::vector<SnapshotChoice> choices;
    for (const Snapshot &snapshot : source.snapshots) {
        CloneRequest request;
        request.source = {source.node, source.uuid};
        request.snapshot = snapshot.name;
        SnapshotChoice choice{snapshot.name, snapshot.created, snapshot.isCurrent, {}};
        for (const Refusal &refusal : planClone(inventory, request).refusals) {
            const bool elsewhere = refusal.field == Field::Name || refusal.field == Field::Storage;
            if (!elsewhere && !choice.refusal)
                choice.refusal = refusal;
        }
        choices.insert(choices.begin(), std::move(choice));
    }
    return choices;
}

std::optional<Refusal> whyNotLinked(const Inventory &inventory, const VirtualMachine &source,
                                    const QString &snapshot)
{
    if (!source.isTemplate() && snapshot.isEmpty())
        return Refusal{Reason::LinkedNeedsTemplate, Field::Mode, source.name, {}, {}};
    const NodeInventory *node = inventory.findNode(source.node);
    const auto state = node ? sourceState(*node, source, snapshot)
                            : std::expected<SourceState, Refusal>(SourceState{});
    if (!state)
        return state.error();
    for (const SourceDisk &disk : state->disks) {
        if (disk.disk.isRemovable() || disk.disk.isEmpty())
            continue;
        if (!disk.snapshot.isEmpty())
            return Refusal{Reason::SnapshotNotBase, Field::Mode, disk.snapshot, {}, {}};
        if (!source.isTemplate() && !disk.isBase)
            return Refusal{Reason::LinkedNeedsTemplate, Field::Mode, source.name, {}, {}};
        if (const auto refusal = node ? whyNotBase(*node, disk.disk) : std::nullopt)
            return refusal;
    }
    return {};
}

std::optional<Refusal> whyNotName(const QString &name)
{
    const auto valid = VmName::from(name);
    return valid ? std::nullopt : std::optional(nameRefusal(valid.error(), name));
}

std::optional<Refusal> whyNotName(const Inventory &inventory, const QString &nodeName,
                                  const QString &name)
{
    if (const auto refusal = whyNotName(name))
        return refusal;
    const NodeInventory *node = inventory.findNode(nodeName);
    if (node && node->findVmByName(name))
        return Refusal{Reason::NameTaken, Field::Name, name, nodeName, {}};
    return {};
}

QString freeCloneName(const Inventory &inventory, const QString &node, const QString &sourceName)
{
    // What a template is called says what the clone is not.
    static const QRegularExpression ofTemplate("^(.+)-template$");
    const auto named = ofTemplate.match(sourceName);
    const QString source = named.hasMatch() ? named.captured(1) : sourceName;
    // A clone's clone counts on: web-clone2 after web-clone.
    static const QRegularExpression ofClone("^(.+)-clone([0-9]{0,4})$");
    const auto match = ofClone.match(source);
    QString base = match.hasMatch() ? match.captured(1) : source;
    // Room for the ending, cut at a whole character.
    while (base.toUtf8().size() > VmName::maxBytes - 16)
        base.chop(base.back().isLowSurrogate() ? 2 : 1);
    base += "-clone";
    int number = match.hasMatch() ? std::max(match.captured(2).toInt(), 1) + 1 : 1;
    QString name = number == 1 ? base : base + QString::number(number);
    for (++number; whyNotName(inventory, node, name) && number < 100000; ++number)
        name = base + QString::number(number);
    return name;
}

} // namespace ramet
