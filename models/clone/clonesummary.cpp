// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonesummary.h"

#include "models/clone/waytext.h"
#include "models/format.h"
#include "models/refusaltext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(CloneSummary)
};

/// What a new, empty overlay takes: its header and first tables (196 KiB).
constexpr quint64 overlayBytes = 200'704;

/// Between two storages, which may be two file systems, nothing is promised.
bool mayShareBlocks(const DiskPlan &disk)
{
    return disk.isMade() && sharesBlocks(disk.method) && !disk.isInstant() &&
           disk.sourcePool == disk.targetPool;
}

QString linkText(const ClonePlan &plan, int disks)
{
    return SummaryText::tr("Instant; shares the %n disks of “%1”; %2", nullptr, disks)
        .arg(plan.sourceName, formatBytes(overlayBytes * static_cast<quint64>(disks)));
}

QString whatIsCopied(const ClonePlan &plan, const QStringList &pools)
{
    const QString bytes = formatBytes(plan.bytesCopied());
    const QString &from = plan.request.source.node;
    if (std::ranges::find(plan.disks, CopyMethod::NodeStream, &DiskPlan::method) !=
        plan.disks.end())
        return SummaryText::tr("Copies %1 from “%2” to “%3” through this computer")
            .arg(bytes, from, plan.targetNode);
    if (std::ranges::any_of(plan.disks,
                            [](const DiskPlan &disk) { return !disk.readNode.isEmpty(); }))
        return SummaryText::tr("Copies %1 from “%2” straight to “%3”")
            .arg(bytes, from, plan.targetNode);
    if (pools.size() == 1)
        return SummaryText::tr("Copies %1 to “%2”").arg(bytes, pools.first());
    return SummaryText::tr("Copies %1 to %n storages", nullptr, static_cast<int>(pools.size()))
        .arg(bytes);
}

/// "Copies 12.4 GiB to “default”, about 2 minutes".
QString copyText(const ClonePlan &plan, const QStringList &pools, std::optional<double> rate)
{
    QString text = whatIsCopied(plan, pools);
    if (rate && *rate >= 1)
        text = SummaryText::tr("%1, %2", "what is copied and how long it takes")
                   .arg(text, formatTimeLeft(static_cast<double>(plan.bytesCopied()) / *rate));
    if (plan.request.bytesPerSecond > 0)
        text = SummaryText::tr("%1, at most %2/s", "what is copied and the limit to its speed")
                   .arg(text, formatBytes(plan.request.bytesPerSecond));
    if (plan.isLive())
        text = SummaryText::tr("%1, while “%2” keeps running", "what is copied and a VM")
                   .arg(text, plan.sourceName);
    if (std::ranges::any_of(plan.disks, mayShareBlocks))
        text = SummaryText::tr("%1, or at once where the file system shares blocks (XFS, btrfs)",
                               "what is copied")
                   .arg(text);
    return text;
}

/// As the wizard's pages name it.
QString nameOf(const Refusal &refusal)
{
    const auto page = [](const char *title) {
        return QCoreApplication::translate("ramet::CloneWizard", title);
    };
    switch (refusal.field) {
    case Field::None:
        return QCoreApplication::translate("ramet::ReviewDraft", "Original");
    case Field::Node:
        return SummaryText::tr("Target node");
    case Field::Name:
        return SummaryText::tr("Name");
    case Field::Mode:
        return SummaryText::tr("Mode");
    case Field::Snapshot:
        return SummaryText::tr("Snapshot");
    case Field::Storage:
        return SummaryText::tr("Target storage");
    case Field::Format:
        return SummaryText::tr("Format");
    case Field::Disks:
        return page("Disks");
    case Field::Hardware:
        return page("Hardware");
    case Field::Guest:
        return page("Guest");
    case Field::Copies:
        return page("Copies");
    case Field::Start: // by itself it is never refused
        return SummaryText::tr("Start at once");
    }
    return {};
}

/// To which disks are copied.
QStringList poolsOf(const ClonePlan &plan)
{
    QStringList pools;
    for (const DiskPlan &disk : plan.disks)
        if (disk.action == DiskPlan::Action::Copy)
            pools += disk.targetPool;
    pools.removeDuplicates();
    return pools;
}

QString sharingText(const ClonePlan &plan, const QStringList &pools)
{
    return pools.size() == 1
               ? SummaryText::tr("Instant; shares the blocks of “%1” on “%2”")
                     .arg(plan.sourceName, pools.first())
               : SummaryText::tr("Instant; shares the blocks of “%1”").arg(plan.sourceName);
}

} // namespace

quint64 bytesNeeded(const DiskPlan &disk)
{
    return disk.action == DiskPlan::Action::Link ? overlayBytes : disk.bytesToCopy;
}

QString cloneText(const ClonePlan &plan, std::optional<double> rate)
{
    const QStringList pools = poolsOf(plan);
    const auto links = std::ranges::count(plan.disks, DiskPlan::Action::Link, &DiskPlan::action);
    if (links > 0)
        return linkText(plan, static_cast<int>(links));
    if (pools.isEmpty())
        return SummaryText::tr("Instant; “%1” has no disks to copy").arg(plan.sourceName);
    const bool isShared = std::ranges::all_of(plan.disks, [](const DiskPlan &disk) {
        return disk.action != DiskPlan::Action::Copy || disk.isInstant();
    });
    return isShared ? sharingText(plan, pools) : copyText(plan, pools, rate);
}

QString cloneSummary(const Inventory &inventory, const ClonePlan &plan, std::optional<double> rate)
{
    const QString text = cloneText(plan, rate);
    const QStringList pools = poolsOf(plan);
    const bool isLinked = std::ranges::find(plan.disks, DiskPlan::Action::Link,
                                            &DiskPlan::action) != plan.disks.end();
    const NodeInventory *node = inventory.findNode(plan.targetNode);
    const StoragePool *pool =
        node && pools.size() == 1 && !isLinked ? node->findPool(pools.first()) : nullptr;
    if (!pool)
        return text;
    return SummaryText::tr("%1; %2 free", "what is copied and the space there is")
        .arg(text, formatBytes(pool->availableBytes));
}

QString refusedSummary(const std::vector<Refusal> &refusals, const QSet<Field> &explained)
{
    QStringList fields;
    for (const Refusal &refusal : refusals) {
        if (!explained.contains(refusal.field))
            return refusalText(refusal);
        fields << SummaryText::tr("“%1”", "a field of the wizard").arg(nameOf(refusal));
    }
    fields.removeDuplicates();
    return SummaryText::tr("Not possible yet: see %1", "names of fields")
        .arg(fields.join(SummaryText::tr(", ", "between disks")));
}

QString cloneWays(const Inventory &inventory, const ClonePlan &plan)
{
    std::vector<std::pair<QString, QStringList>> ways; // the sentence and its disks
    for (const DiskPlan &disk : plan.disks) {
        if (!disk.isMade())
            continue;
        const QString text = wayText(inventory, plan, disk);
        auto way = std::ranges::find(ways, text, &decltype(ways)::value_type::first);
        if (way == ways.end())
            way = ways.insert(ways.end(), {text, {}});
        way->second += disk.target;
    }
    if (ways.size() == 1)
        return ways.front().first;
    QStringList lines;
    for (const auto &[text, disks] : ways)
        lines += SummaryText::tr("%1: %2", "disks and their way")
                     .arg(disks.join(SummaryText::tr(", ", "between disks")), text);
    return lines.join(u'\n');
}

} // namespace ramet
