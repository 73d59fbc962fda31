// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/errortext.h"
#include "models/format.h"
#include "models/settings.h"
#include "storage/addstorage/folderplan.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct CloneTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Clone)
};

QString uriOf(const Inventory &inventory, const QString &name)
{
    const NodeInventory *node = inventory.findNode(name);
    return node ? node->uri : QString();
}

bool isTrusted(const CommandLine &line, const Inventory &inventory, const QString &source)
{
    return line.has(Option::Trust) ||
           (line.has(Option::Node) &&
            Settings().areTrusted(uriOf(inventory, source),
                                  uriOf(inventory, line.value(Option::Node))));
}

CloneRequest requestOf(const CommandLine &line, const Inventory &inventory,
                       const VirtualMachine &source)
{
    const bool linked =
        line.has(Option::Linked) || (source.isTemplate() && !line.has(Option::Full));
    return {.source = {source.node, source.uuid},
            .targetNode = line.value(Option::Node),
            .name = line.arguments.at(1),
            .mode = linked ? CloneMode::Linked : CloneMode::Full,
            .targetStorage = line.value(Option::Storage),
            .format = line.value(Option::Format),
            .snapshot = line.value(Option::Snapshot),
            .disks = line.disks,
            .startAfter = line.has(Option::Start),
            .makeTemplate = line.has(Option::Template),
            .keepMacs = line.has(Option::KeepMac),
            .newDiskSerials = line.has(Option::NewSerials),
            .bytesPerSecond = line.bytesPerSecond,
            .trusted = isTrusted(line, inventory, source.node)};
}

QStringList noticeTexts(const ClonePlan &plan)
{
    QStringList texts;
    for (const PlanNotice &notice : plan.notices)
        texts << noticeText(notice);
    return texts;
}

/// What would lift the refusals, by options of this command.
QStringList remedies(const Inventory &inventory, const ClonePlan &plan)
{
    QStringList lines;
    if (const auto offer = storageOffer(inventory, plan))
        lines << CloneTexts::tr("This makes the folder a storage: rametctl storage add %1 %2 %3")
                     .arg(offer->node, offer->name, offer->folder);
    QStringList ejects;
    for (const QString &drive : plan.ejectable())
        ejects << QStringLiteral("--disk %1:eject").arg(drive);
    if (!ejects.isEmpty())
        lines << CloneTexts::tr("This leaves the drive empty: %1").arg(ejects.join(u' '));
    if (plan.needsTrust())
        lines << CloneTexts::tr("This allows it: --trust, or for good: rametctl node trust %1 %2")
                     .arg(plan.request.source.node, plan.targetNode);
    return lines;
}

Failure refused(const Inventory &inventory, const ClonePlan &plan)
{
    Failure failure = failureOf(plan.refusals);
    QStringList details{failure.details};
    details.removeAll(QString());
    failure.details = (details + remedies(inventory, plan)).join(u'\n');
    failure.beside = {{QStringLiteral("plan"), jsonPlan(plan)}};
    return failure;
}

QString actionText(const DiskPlan &disk)
{
    switch (disk.action) {
    case DiskPlan::Action::Copy:
        return CloneTexts::tr("copy");
    case DiskPlan::Action::Link:
        return CloneTexts::tr("link");
    case DiskPlan::Action::Keep:
        return CloneTexts::tr("keep as it is");
    case DiskPlan::Action::LeaveOut:
        return CloneTexts::tr("leave out");
    case DiskPlan::Action::Eject:
        return CloneTexts::tr("leave the drive empty");
    }
    return {};
}

/// "vda: reflink, else qemu-img. Shares the original's blocks …", a line each.
QString waysText(const ClonePlan &plan)
{
    QString text;
    for (const DiskPlan &disk : plan.disks) {
        if (!disk.isMade())
            continue;
        const QString ways =
            methodNames(disk).join(CloneTexts::tr(", else ", "between ways to copy"));
        text += CloneTexts::tr("%1: %2. %3", "a disk, its ways and why")
                    .arg(disk.target, ways, methodText(disk.method)) +
                u'\n';
    }
    return text.isEmpty() ? text : u'\n' + text;
}

QString targetText(const DiskPlan &disk)
{
    return disk.isMade() ? disk.targetPool + u'/' + disk.targetVolume : QString();
}

QString planText(const ClonePlan &plan)
{
    Table table({CloneTexts::tr("DISK"), CloneTexts::tr("ACTION"), CloneTexts::tr("METHOD"),
                 CloneTexts::tr("DATA"), CloneTexts::tr("FORMAT"), CloneTexts::tr("FROM"),
                 CloneTexts::tr("TO")},
                {3});
    for (const DiskPlan &disk : plan.disks) {
        const bool isMade = disk.isMade();
        table.add({disk.target, actionText(disk), isMade ? shownName(disk.method) : QString(),
                   isMade ? formatBytes(disk.bytesToCopy) : QString(), disk.targetFormat,
                   disk.sourcePath, targetText(disk)});
    }
    const QString source = plan.request.snapshot.isEmpty()
                               ? CloneTexts::tr("“%1”").arg(plan.sourceName)
                               : CloneTexts::tr("snapshot “%1” of “%2”", "what is cloned")
                                     .arg(plan.request.snapshot, plan.sourceName);
    const QString head = CloneTexts::tr("%1 of %2 as “%3” on node %4; %5 to copy.")
                             .arg(modeText(plan.request.mode), source, plan.request.name,
                                  plan.targetNode, formatBytes(plan.bytesToCopy()));
    return printable(head) + u'\n' + (table.isEmpty() ? QString() : table.text()) + waysText(plan);
}

QString outcomeText(const CloneOutcome &outcome, const QString &source)
{
    Table table({CloneTexts::tr("DISK"), CloneTexts::tr("METHOD"), CloneTexts::tr("USED"),
                 CloneTexts::tr("FORMAT"), CloneTexts::tr("FILE")},
                {2});
    for (const ClonedDisk &disk : outcome.disks) {
        table.add(
            {disk.target, shownName(disk.method), formatBytes(disk.bytes), disk.format, disk.path});
    }
    const QString head = CloneTexts::tr("“%1” is ready on node %2: %3 of “%4”, made in %5.")
                             .arg(outcome.name, outcome.node, modeText(outcome.mode), source,
                                  formatDuration(std::max(outcome.seconds, 0.1)));
    return printable(head) + u'\n' + (table.isEmpty() ? QString() : table.text());
}

/// The clone is complete and stays. That it could not be started, as was asked for, is a failure.
void addWarning(Answer &answer, const Warning &warning)
{
    const Failure failure = failureOf(warning.error);
    if (warning.kind == Warning::Kind::NotStarted) {
        answer.json[QLatin1String("error")] = jsonOf(failure).value(QLatin1String("error"));
        answer.warnings << CloneTexts::tr("The clone was made, but could not be started.");
        answer.exitCode = Failed;
    }
    answer.warnings << failure.message << failure.details;
}

/// The plan, with what the target node tells beyond the inventory.
std::expected<ClonePlan, Failure> planAsking(Session &session, Look &look,
                                             const CloneRequest &request)
{
    const auto make = [&](const Inventory &inventory) { return planClone(inventory, request); };
    ClonePlan plan = planOn(session, look, make);
    if (plan.questions.isEmpty())
        return plan;
    const auto node =
        std::ranges::find(look.inventory.nodes, plan.targetNode, &NodeInventory::node);
    // Looking for a file makes a storage on its folder, which must go again.
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    const auto facts = session.engine.ask(plan.targetNode, plan.questions);
    if (!facts)
        return std::unexpected(failureOf(facts.error()));
    node->facts.add(*facts);
    return make(look.inventory);
}

} // namespace

Reply clone(Session &session)
{
    const QString &name = session.line.arguments.first();
    auto look = lookAround(session, Scope::everything(),
                           patienceForReading(name, session.line.value(Option::Node)));
    if (!look)
        return std::unexpected(look.error());
    const auto source = findVm(look->inventory, name);
    if (!source)
        return std::unexpected(source.error());
    const CloneRequest request = requestOf(session.line, look->inventory, **source);
    const auto planned = planAsking(session, *look, request);
    if (!planned)
        return std::unexpected(planned.error());
    const ClonePlan &plan = *planned;
    if (!plan.isValid())
        return std::unexpected(refused(look->inventory, plan));
    Answer answer{.warnings = look->warnings + noticeTexts(plan)};
    if (session.line.has(Option::DryRun)) {
        answer.json = {{QStringLiteral("plan"), jsonPlan(plan)}};
        answer.text = planText(plan);
        return answer;
    }
    const auto outcome = perform(session, plan);
    if (!outcome)
        return std::unexpected(outcome.error());
    answer.json = jsonOutcome(*outcome->clone());
    answer.text = outcomeText(*outcome->clone(), plan.sourceName);
    for (const Warning &warning : outcome->warnings)
        addWarning(answer, warning);
    return answer;
}

} // namespace ramet::ctl
