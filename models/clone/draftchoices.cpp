// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/draftchoices.h"

#include "models/format.h"
#include "models/refusaltext.h"
#include "storage/clone/nodechoices.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace ramet {
namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(ramet::CloneDraft)
};

QString verdictNote(NodeVerdict verdict)
{
    return verdict == NodeVerdict::AfterCopying
               ? DraftText::tr("Possible: its disks are copied there, as it lacks their storage.")
               : QString();
}

QString reasonText(const std::optional<Refusal> &refusal)
{
    return refusal ? refusalText(*refusal) : QString();
}

/// What a person chose stays in the list, with the reason, when the field no longer offers it.
template <class Choice>
void keepChosen(std::vector<Choice> &choices, const QString &value, const QString &reason)
{
    if (std::ranges::find(choices, value, &Choice::value) != choices.end())
        return;
    Choice choice;
    choice.value = value;
    choice.text = value;
    choice.reason = reason;
    choices.push_back(std::move(choice));
}

} // namespace

QStringList sourceFormats(const VirtualMachine &source)
{
    QStringList formats;
    for (const Disk &disk : source.disks)
        if (!disk.isRemovable() && !disk.isEmpty()) // a definition that is silent means raw
            formats += disk.format.isEmpty() ? QStringLiteral("raw") : disk.format;
    formats.removeDuplicates();
    return formats;
}

namespace draftchoices {

std::vector<DraftChoice> nodes(const Inventory &inventory, const CloneRequest &request)
{
    std::vector<DraftChoice> choices;
    if (inventory.findVm(request.source))
        for (const NodeChoice &choice : nodeChoices(inventory, request))
            choices.push_back({choice.node, choice.node, reasonText(choice.refusal),
                               verdictNote(choice.verdict)});
    keepChosen(choices, request.targetNode,
               refusalText({Reason::NodeUnknown, Field::Node, request.targetNode, {}, {}}));
    return choices;
}

std::vector<DraftChoice> modes(const Inventory &inventory, const VirtualMachine *source,
                               const QString &snapshot)
{
    const QString reason =
        source ? reasonText(whyNotLinked(inventory, *source, snapshot)) : QString();
    return {{storedName(CloneMode::Full), modeText(CloneMode::Full), {}},
            {storedName(CloneMode::Linked), modeText(CloneMode::Linked), reason}};
}

std::vector<DraftChoice> snapshots(const std::vector<SnapshotChoice> &snapshots,
                                   const QString &sourceName, const QString &chosen)
{
    std::vector<DraftChoice> choices{{QString(), DraftText::tr("Current state"), {}}};
    for (const SnapshotChoice &choice : snapshots) {
        const QString taken =
            QLocale().toString(QDateTime::fromSecsSinceEpoch(choice.created), QLocale::ShortFormat);
        choices.push_back(
            {choice.name,
             DraftText::tr("%1 (%2)", "a snapshot and when it was taken").arg(choice.name, taken),
             reasonText(choice.refusal)});
    }
    keepChosen(choices, chosen,
               refusalText({Reason::SnapshotUnknown, Field::Snapshot, chosen, sourceName, {}}));
    return choices;
}

namespace {

/// Of its disks, each once.
QStringList ownStorages(const Inventory &inventory, const VirtualMachine &source)
{
    const NodeInventory *home = inventory.findNode(source.node);
    QStringList names;
    for (const Disk &disk : source.disks) {
        const VolumePlace place = home ? placeOf(*home, disk) : VolumePlace();
        if (disk.isFixed() && place)
            names << place.pool->name;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

std::vector<DraftStorage> storages(const Inventory &inventory, const QString &node,
                                   const QString &chosen, const VirtualMachine *source)
{
    std::vector<DraftStorage> choices;
    DraftStorage same;
    const QStringList own = source ? ownStorages(inventory, *source) : QStringList();
    same.text = own.isEmpty()
                    ? DraftText::tr("Same as source")
                    : DraftText::tr("Same as source (%1)").arg(own.join(QStringLiteral(", ")));
    choices.push_back(std::move(same));
    for (const StorageChoice &choice : storageChoices(inventory, node)) {
        DraftStorage storage;
        storage.value = choice.storage;
        storage.text = choice.storage;
        storage.reason = reasonText(choice.refusal);
        storage.type = choice.type;
        storage.freeBytes = choice.freeBytes;
        storage.totalBytes = choice.totalBytes;
        choices.push_back(std::move(storage));
    }
    keepChosen(choices, chosen,
               refusalText({Reason::StorageUnknown, Field::Storage, chosen, node, {}}));
    return choices;
}

QString bestStorage(const ClonePlan &plan)
{
    QStringList names;
    for (const DiskPlan &disk : plan.disks)
        if (!disk.readNode.isEmpty() && !names.contains(disk.targetPool))
            names << disk.targetPool;
    const QString best = DraftText::tr("The best of node “%1”").arg(plan.targetNode);
    return plan.request.targetStorage.isEmpty() && !names.isEmpty()
               ? DraftText::tr("%1 (%2)", "the best storage, and its name")
                     .arg(best, names.join(QStringLiteral(", ")))
               : best;
}

QString nameHint(const QString &name)
{
    return name == name.trimmed() ? QString()
                                  : DraftText::tr("The name begins or ends with a space.");
}

std::vector<DraftChoice> formats(const Inventory &inventory, const VirtualMachine &source,
                                 const QString &node, const QString &storage, const QString &chosen)
{
    const QStringList offered = formatChoices(inventory, source, node, storage);
    const QStringList own = sourceFormats(source);
    std::vector<DraftChoice> choices;
    const bool canKeep = storage.isEmpty() || std::ranges::all_of(own, [&](const auto &format) {
                             return offered.contains(format);
                         });
    if (canKeep)
        choices.push_back(
            {QString(),
             own.isEmpty()
                 ? DraftText::tr("Same as source")
                 : DraftText::tr("Same as source (%1)").arg(own.join(QStringLiteral(", "))),
             {}});
    for (const QString &format : offered)
        choices.push_back({format, format, {}});
    keepChosen(choices, chosen,
               refusalText({Reason::FormatUnknown, Field::Format, chosen, storage, offered}));
    return choices;
}

QString defaultFormat(const Inventory &inventory, const VirtualMachine &source, const QString &node,
                      const QString &storage)
{
    if (storage.isEmpty())
        return {};
    const QStringList choices = formatChoices(inventory, source, node, storage);
    const QStringList own = sourceFormats(source);
    const bool hasAll =
        std::ranges::all_of(own, [&](const QString &format) { return choices.contains(format); });
    return hasAll ? QString() : choices.value(0);
}

CloneMode defaultMode(const Inventory &inventory, const VirtualMachine &source,
                      const CloneRequest &request)
{
    CloneRequest linked = request;
    linked.mode = CloneMode::Linked;
    const auto whyNot = whyNotNode(inventory, linked, request.targetNode);
    const bool canLink = source.isTemplate() && !whyNotLinked(inventory, source) &&
                         !(whyNot && whyNot->reason == Reason::NodeLacksStorage);
    return canLink ? CloneMode::Linked : CloneMode::Full;
}

QString whyDisabled(Field field, const Inventory &inventory, const VirtualMachine &source,
                    const CloneRequest &request)
{
    const bool isLinked = request.mode == CloneMode::Linked;
    switch (field) {
    case Field::Mode:
        return isLinked ? QString() : reasonText(whyNotLinked(inventory, source, request.snapshot));
    case Field::Snapshot:
        if (!request.snapshot.isEmpty() || !source.snapshots.empty())
            return {}; // what was chosen can be unchosen
        return source.isTemplate() ? DraftText::tr("A template has no snapshots.")
                                   : DraftText::tr("“%1” has no snapshots.").arg(source.name);
    case Field::Storage:
        return isLinked ? refusalText({Reason::LinkedKeepsStorage, field, {}, {}, {}}) : QString();
    case Field::Format:
        if (isLinked)
            return refusalText({Reason::LinkedKeepsFormat, field, {}, {}, {}});
        if (sourceFormats(source).isEmpty())
            return DraftText::tr("“%1” has no disks.").arg(source.name);
        return formatChoices(inventory, source, request.targetNode, request.targetStorage).size() >
                       1
                   ? QString()
                   : DraftText::tr("The storage has only one format for disk images.");
    default:
        return {};
    }
}

} // namespace draftchoices
} // namespace ramet
