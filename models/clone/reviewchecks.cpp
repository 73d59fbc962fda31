// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/reviewchecks.h"

#include "models/changetext.h"
#include "models/clone/clonesummary.h"
#include "models/clone/waytext.h"
#include "models/format.h"
#include "models/guesttext.h"
#include "models/noticetext.h"
#include "models/printable.h"
#include "models/refusaltext.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace ramet {
namespace {

using Verdict = ReviewCheck::Verdict;

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(ramet::ReviewDraft)
};

enum class Check {
    Source,
    Name,
    Node,
    Disks,
    Space,
    Time,
    Network,
    Devices,
    Hardware,
    Guest,
    Other
};

Check checkOf(const Refusal &refusal)
{
    if (refusal.reason == Reason::StorageFull)
        return Check::Space;
    if (refusal.reason == Reason::MacTaken || refusal.reason == Reason::MacInvalid ||
        refusal.reason == Reason::MacOfMany || refusal.reason == Reason::NetworkUnknown ||
        refusal.reason == Reason::NodeLacksNetwork || refusal.reason == Reason::NodeHasNoNetworks)
        return Check::Network;
    switch (refusal.field) {
    case Field::Name:
        return Check::Name;
    case Field::Node:
        return Check::Node;
    case Field::Mode:
    case Field::Storage:
    case Field::Format:
    case Field::Disks:
        return Check::Disks;
    case Field::Snapshot:
    case Field::None:
        return Check::Source;
    case Field::Hardware:
        return Check::Hardware;
    case Field::Guest:
        return Check::Guest;
    case Field::Copies:
    case Field::Start:
        return Check::Other;
    }
    return Check::Other;
}

Check checkOf(Notice notice)
{
    switch (notice) {
    case Notice::NetworkMissing:
    case Notice::BridgeMissing:
    case Notice::BridgeUnknown:
    case Notice::NetworkFilterMissing:
    case Notice::NetworkFilterUnknown:
    case Notice::ConnectionMapped:
    case Notice::ConnectionKept:
    case Notice::NetworkNotKnown:
    case Notice::MacKept:
    case Notice::MacOfCopies:
        return Check::Network;
    case Notice::FileUnknown:
    case Notice::MediumMissing:
    case Notice::MediumOfNode:
    case Notice::MediumUnknown:
    case Notice::EmulatorOfNode:
    case Notice::MachineUnknown:
    case Notice::CpuUnusable:
    case Notice::CpuOfHost:
    case Notice::LibvirtOlder:
    case Notice::QemuOlder:
    case Notice::VersionsUnknown:
    case Notice::MemoryShort:
    case Notice::MemoryAboveHost:
    case Notice::MemoryUnknown:
    case Notice::TpmMissing:
        return Check::Node;
    case Notice::HostDevices:
    case Notice::ArgumentsKept:
    case Notice::ArgumentWritten:
        return Check::Devices;
    case Notice::SavedStateNotCopied:
    case Notice::MemoryNotCopied:
    case Notice::SnapshotMustStay:
    case Notice::FirmwareIsCurrent:
    case Notice::GuestPaused:
        return Check::Source;
    case Notice::DriveEjected:
    case Notice::StorageChosen:
    case Notice::SerialKept:
    case Notice::DiskOfOthers:
    case Notice::WritersUnknown:
    case Notice::WritersAway:
    case Notice::DiskLeftOut:
    case Notice::DiskShared:
    case Notice::TransientState:
        return Check::Disks;
    case Notice::CpusAboveHost:
        return Check::Hardware;
    case Notice::SeedReplaced:
    case Notice::SeedKept:
    case Notice::GuestUnknown:
    case Notice::GuestIsWindows:
    case Notice::GuestAsOriginal:
    case Notice::AddressesUnknown:
        return Check::Guest;
    default:
        return Check::Other;
    }
}

/// The plan's checks, one after the other.
class Checks {
public:
    Checks(const Inventory &inventory, const ClonePlan &plan, std::optional<double> rate,
           std::span<const ClonePlan> clones)
        : m_inventory(inventory)
        , m_plan(plan)
        , m_clones(clones.empty() ? std::span(&plan, 1) : clones)
        , m_rate(rate)
    {
    }

    std::vector<ReviewCheck> all()
    {
        add(Check::Source, CheckText::tr("Original"), sourceText());
        add(Check::Name, CheckText::tr("Name"),
            CheckText::tr("“%1” is free on node “%2”.")
                .arg(printable(m_plan.request.name), printable(m_plan.targetNode)));
        add(Check::Node, CheckText::tr("Target node"), nodeText());
        add(Check::Disks, CheckText::tr("Disks"), disksText(), Found::Always);
        add(Check::Space, CheckText::tr("Space"), spaceText());
        add(Check::Time, CheckText::tr("Time"), timeText());
        if (m_plan.isValid() && !isTimeKnown())
            m_checks.back().verdict = Verdict::Unknown;
        add(Check::Network, CheckText::tr("Network"), networkText());
        add(Check::Devices, CheckText::tr("Devices of the node"),
            CheckText::tr("The clone uses no device of the node."));
        add(Check::Hardware, CheckText::tr("Hardware"), hardwareText());
        add(Check::Guest, CheckText::tr("Guest"), guestWayText(m_plan.guest));
        add(Check::Other, CheckText::tr("Other"), {});
        return std::move(m_checks);
    }

private:
    enum class Found { WhereAllIsWell, Always }; ///< is told

    /// What is against it, else what to know, and what was found. A check that nothing is known
    /// of is left out.
    void add(Check check, const QString &title, const QString &found,
             Found told = Found::WhereAllIsWell)
    {
        std::vector<Refusal> refusals;
        std::ranges::copy_if(m_plan.refusals, std::back_inserter(refusals),
                             [&](const Refusal &refusal) { return checkOf(refusal) == check; });
        QStringList lines;
        for (const PlanNotice &notice : m_plan.notices)
            if (checkOf(notice.notice) == check)
                lines << noticeText(notice);
        if (!refusals.empty())
            m_checks.push_back({title, Verdict::Refused,
                                (QStringList{refusalsText(refusals)} + lines).join(u'\n')});
        else if (!lines.isEmpty())
            m_checks.push_back({title, Verdict::Note,
                                (told == Found::Always ? lines << found : lines).join(u'\n')});
        else if (!found.isEmpty())
            m_checks.push_back({title, Verdict::Good, found});
    }

    QString sourceText() const
    {
        if (!m_plan.request.snapshot.isEmpty())
            return CheckText::tr("Snapshot “%1” of “%2” is whole.")
                .arg(printable(m_plan.request.snapshot), printable(m_plan.sourceName));
        return (m_plan.sourceRuns ? CheckText::tr("“%1” is running, and keeps running.")
                                  : CheckText::tr("“%1” is off."))
            .arg(printable(m_plan.sourceName));
    }

    QString nodeText() const
    {
        const QString node = printable(m_plan.targetNode);
        return m_plan.targetNode == m_plan.request.source.node
                   ? CheckText::tr("The clone stays on node “%1”.").arg(node)
                   : CheckText::tr("Node “%1” has all that the clone needs.").arg(node);
    }

    QString disksText() const
    {
        QStringList lines;
        for (const DiskPlan &disk : m_plan.disks) {
            if (!disk.isMade())
                continue;
            lines << CheckText::tr("%1: %2", "a disk and its way")
                         .arg(printable(disk.target), wayText(m_inventory, m_plan, disk));
        }
        return lines.isEmpty() ? CheckText::tr("None is made.") : lines.join(u'\n');
    }

    /// The node is named where it is not empty.
    static QString spaceLine(const StoragePool &pool, const QString &node, quint64 bytes)
    {
        const QString needed = formatBytes(bytes);
        const QString free = formatBytes(pool.availableBytes);
        return node.isEmpty() ? CheckText::tr("Storage “%1”: %2 needed, %3 free.")
                                    .arg(printable(pool.name), needed, free)
                              : CheckText::tr("Storage “%1” on node “%2”: %3 needed, %4 free.")
                                    .arg(printable(pool.name), printable(node), needed, free);
    }

    QString spaceText() const
    {
        std::map<std::pair<QString, QString>, quint64> needed; // by node and storage
        for (const ClonePlan &clone : m_clones)
            for (const DiskPlan &disk : clone.disks)
                if (disk.isMade())
                    needed[{clone.targetNode, disk.targetPool}] += bytesNeeded(disk);
        const bool isOneNode = needed.empty() || // which is sorted by them
                               needed.begin()->first.first == needed.rbegin()->first.first;
        QStringList lines;
        for (const auto &[place, bytes] : needed) {
            const NodeInventory *node = m_inventory.findNode(place.first);
            if (const StoragePool *pool = node ? node->findPool(place.second) : nullptr)
                lines << spaceLine(*pool, isOneNode ? QString() : place.first, bytes);
        }
        return lines.isEmpty() ? CheckText::tr("No space is needed.") : lines.join(u'\n');
    }

    quint64 bytesCopied() const
    {
        return std::accumulate(
            m_clones.begin(), m_clones.end(), quint64{0},
            [](quint64 sum, const ClonePlan &clone) { return sum + clone.bytesCopied(); });
    }

    /// The rate is that of the first clone's storages.
    bool hasOnePlace() const
    {
        const auto placesOf = [](const ClonePlan &clone) {
            std::set<QString> places{clone.targetNode};
            for (const DiskPlan &disk : clone.disks)
                places.insert(disk.targetPool);
            return places;
        };
        return std::ranges::all_of(
            m_clones, [&](const ClonePlan &clone) { return placesOf(clone) == placesOf(m_plan); });
    }

    bool isTimeKnown() const
    {
        return bytesCopied() == 0 || (m_rate && *m_rate >= 1 && hasOnePlace());
    }

    QString timeText() const
    {
        const quint64 bytes = bytesCopied();
        if (bytes == 0)
            return CheckText::tr("Ready at once.");
        if (!hasOnePlace())
            return CheckText::tr("Not known: the clones go to different places.");
        if (!isTimeKnown())
            return CheckText::tr("Nothing was copied to this storage yet.");
        const QString time = formatTimeLeft(static_cast<double>(bytes) / *m_rate);
        const QString rate = formatRate(*m_rate);
        if (m_clones.size() > 1)
            return CheckText::tr("%1 if one is copied after the other, at %2", "a time and a speed")
                .arg(time, rate);
        return CheckText::tr("%1, at the %2 of earlier copies", "a time and a speed")
            .arg(time, rate);
    }

    QString networkText() const
    {
        if (m_plan.newMacs.empty()) { // also where the plan was refused before, or all are kept
            const VirtualMachine *vm = m_inventory.findVm(m_plan.request.source);
            return vm && vm->nics.empty() ? CheckText::tr("It has no network card.") : QString();
        }
        QStringList macs;
        for (const QString &mac : m_plan.newMacs)
            macs << printable(mac);
        return CheckText::tr("No other VM on the known nodes has these %n MAC addresses: %1.",
                             nullptr, static_cast<int>(macs.size()))
            .arg(macs.join(QStringLiteral(", ")));
    }

    QString hardwareText() const
    {
        const QStringList changes = changeTexts(m_plan);
        return changes.isEmpty() ? CheckText::tr("The same as that of the original.")
                                 : changes.join(u'\n');
    }

    const Inventory &m_inventory;
    const ClonePlan &m_plan;
    std::span<const ClonePlan> m_clones;
    std::optional<double> m_rate;
    std::vector<ReviewCheck> m_checks;
};

} // namespace

QString verdictText(ReviewCheck::Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return CheckText::tr("Good", "a verdict");
    case Verdict::Note:
        return CheckText::tr("Note", "a verdict");
    case Verdict::Unknown:
        return CheckText::tr("Not known", "a verdict");
    case Verdict::Refused:
        return CheckText::tr("Refused", "a verdict");
    }
    return {};
}

std::vector<ReviewCheck> reviewChecks(const Inventory &inventory, const ClonePlan &plan,
                                      std::optional<double> rate, std::span<const ClonePlan> clones)
{
    return Checks(inventory, plan, rate, clones).all();
}

} // namespace ramet
