// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"

#include "models/errortext.h"
#include "models/format.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

// The lists of the draft's fields.

namespace ramet {
namespace {

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

std::vector<DraftChoice> CloneDraft::nodes() const
{
    std::vector<DraftChoice> choices;
    if (const VirtualMachine *source = vm())
        for (const NodeChoice &choice : nodeChoices(*m_inventory, *source))
            choices.push_back({choice.node, choice.node, reasonText(choice.refusal)});
    keepChosen(choices, node(), refusalText({Reason::NodeUnknown, Field::Node, node(), {}, {}}));
    return choices;
}

std::vector<DraftChoice> CloneDraft::modes() const
{
    const VirtualMachine *source = vm();
    const QString reason =
        source ? reasonText(whyNotLinked(*m_inventory, *source, snapshot())) : QString();
    return {{storedName(CloneMode::Full), modeText(CloneMode::Full), {}},
            {storedName(CloneMode::Linked), modeText(CloneMode::Linked), reason}};
}

std::vector<DraftChoice> CloneDraft::snapshots() const
{
    std::vector<DraftChoice> choices{{QString(), tr("Current state"), {}}};
    for (const SnapshotChoice &choice : m_snapshots) {
        const QString taken =
            QLocale().toString(QDateTime::fromSecsSinceEpoch(choice.created), QLocale::ShortFormat);
        choices.push_back(
            {choice.name, tr("%1 (%2)", "a snapshot and when it was taken").arg(choice.name, taken),
             reasonText(choice.refusal)});
    }
    keepChosen(
        choices, snapshot(),
        refusalText({Reason::SnapshotUnknown, Field::Snapshot, snapshot(), m_sourceName, {}}));
    return choices;
}

std::vector<DraftStorage> CloneDraft::storages() const
{
    std::vector<DraftStorage> choices;
    DraftStorage same;
    same.text = tr("Same as source");
    choices.push_back(std::move(same));
    for (const StorageChoice &choice : storageChoices(*m_inventory, node())) {
        DraftStorage storage;
        storage.value = choice.storage;
        storage.text = choice.storage;
        storage.reason = reasonText(choice.refusal);
        storage.type = choice.type;
        storage.freeBytes = choice.freeBytes;
        storage.totalBytes = choice.totalBytes;
        choices.push_back(std::move(storage));
    }
    keepChosen(choices, storage(),
               refusalText({Reason::StorageUnknown, Field::Storage, storage(), node(), {}}));
    return choices;
}

std::vector<DraftChoice> CloneDraft::formats() const
{
    const VirtualMachine *source = vm();
    if (mode() == CloneMode::Linked || !source)
        return {{QString(), QStringLiteral("qcow2"), {}}};
    const QStringList offered = formatChoices(*m_inventory, *source, node(), storage());
    const QStringList own = sourceFormats(*source);
    std::vector<DraftChoice> choices;
    const bool canKeep = storage().isEmpty() || std::ranges::all_of(own, [&](const auto &format) {
                             return offered.contains(format);
                         });
    if (canKeep)
        choices.push_back({QString(),
                           own.isEmpty()
                               ? tr("Same as source")
                               : tr("Same as source (%1)").arg(own.join(QStringLiteral(", "))),
                           {}});
    for (const QString &format : offered)
        choices.push_back({format, format, {}});
    keepChosen(choices, format(),
               refusalText({Reason::FormatUnknown, Field::Format, format(), storage(), offered}));
    return choices;
}

} // namespace ramet
