// SPDX-License-Identifier: GPL-3.0-or-later
// snapshot list, take, revert, delete.
#include "app/ctl/commands/commands.h"
#include "app/ctl/confirm.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/inventory/snapshottree.h"
#include "models/refusaltext.h"
#include "models/snapshottext.h"
#include "models/tasks/operationtext.h"
#include "storage/clone/clonechoices.h"

#include <QCoreApplication>

namespace ramet::ctl {

namespace {

struct SnapshotTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Snapshot)
};

QString treeText(const VirtualMachine &vm)
{
    Table table({SnapshotTexts::tr("SNAPSHOT"), SnapshotTexts::tr("TAKEN"),
                 SnapshotTexts::tr("HOLDS"), SnapshotTexts::tr("DESCRIPTION")});
    for (const SnapshotNode &node : snapshotTree(vm)) {
        const QString branch = QString(2 * std::max(node.depth - 1, 0), u' ') +
                               (node.depth > 0 ? QStringLiteral("└ ") : QString());
        table.add({branch + snapshotNameText(node), takenText(node), holdsText(node),
                   node.description.section(u'\n', 0, 0)});
    }
    return table.isEmpty()
               ? printable(SnapshotTexts::tr("“%1” has no snapshots.").arg(vm.name)) + u'\n'
               : table.text();
}

QJsonArray treeJson(const Inventory &inventory, const VirtualMachine &vm)
{
    QJsonArray snapshots;
    const auto choices = snapshotChoices(inventory, vm);
    for (const Snapshot &snapshot : vm.snapshots) {
        const auto choice = std::ranges::find(choices, snapshot.name, &SnapshotChoice::name);
        const bool isRefused = choice != choices.end() && choice->refusal;
        snapshots << jsonSnapshot(snapshot, isRefused ? refusalText(*choice->refusal) : QString());
    }
    return snapshots;
}

QJsonObject jsonOf(const TakeSnapshotPlan &plan)
{
    QJsonArray disks;
    for (const TakeSnapshotPlan::HeldDisk &disk : plan.disks)
        disks << QJsonObject{{QStringLiteral("target"), disk.target},
                             {QStringLiteral("path"), disk.path},
                             {QStringLiteral("overlay"), disk.overlay}};
    return {{QStringLiteral("snapshot"), plan.request.name},
            {QStringLiteral("kind"),
             plan.isExternal ? QStringLiteral("external") : QStringLiteral("internal")},
            {QStringLiteral("memory"), plan.withMemory},
            {QStringLiteral("memoryFile"), plan.memoryFile},
            {QStringLiteral("disks"), disks},
            {QStringLiteral("leftOut"), QJsonArray::fromStringList(plan.leftOut)}};
}

QStringList pathsOf(const std::vector<RevertSnapshotPlan::OldFile> &files)
{
    QStringList paths;
    for (const RevertSnapshotPlan::OldFile &file : files)
        paths << file.path;
    return paths;
}

QJsonObject jsonOf(const RevertSnapshotPlan &plan)
{
    return {{QStringLiteral("snapshot"), plan.request.snapshot},
            {QStringLiteral("kind"),
             plan.isExternal ? QStringLiteral("external") : QStringLiteral("internal")},
            {QStringLiteral("memory"), plan.hasMemory},
            {QStringLiteral("deleted"), QJsonArray::fromStringList(pathsOf(plan.discarded))},
            {QStringLiteral("kept"), QJsonArray::fromStringList(plan.kept)},
            {QStringLiteral("droppedDisks"), QJsonArray::fromStringList(plan.droppedDisks)}};
}

QJsonObject jsonOf(const DeleteSnapshotPlan &plan)
{
    return {{QStringLiteral("snapshots"), QJsonArray::fromStringList(plan.names())},
            {QStringLiteral("deleted"), QJsonArray::fromStringList(plan.deletedPaths())},
            {QStringLiteral("kept"), QJsonArray::fromStringList(plan.kept)},
            {QStringLiteral("bytes"), static_cast<qint64>(plan.bytesToCopy())}};
}

template <class Plan> QString linesOf(const Plan &plan)
{
    QString text;
    for (const QString &line : planLines(plan))
        text += QStringLiteral("  ") + line + u'\n';
    return text;
}

template <class Plan> QJsonObject answerJson(const Plan &plan)
{
    QJsonObject json = jsonOf(plan);
    json[QLatin1String("vm")] = jsonName(plan.vmName, plan.request.vm.uuid, plan.request.vm.node);
    return json;
}

/// What all but the list have in common. `make`: a plan of a VM on an inventory; `question` empty:
/// nobody is asked; %1: the VM.
template <class Make> Reply act(Session &session, Make make, const QString &question)
{
    auto look = lookAround(session);
    if (!look)
        return std::unexpected(look.error());
    const auto found = findVm(look->inventory, session.line.arguments.first());
    if (!found)
        return std::unexpected(found.error());
    const VmRef ref{(*found)->node, (*found)->uuid};
    const auto plan =
        planOn(session, *look, [&](const Inventory &inventory) { return make(inventory, ref); });
    if (!plan.isValid())
        return std::unexpected(failureOf(plan.refusals));
    const QString title = printable(operationTitle(Operation(plan))) + u'\n';
    if (session.line.has(Option::DryRun))
        return Answer{.json = {{QStringLiteral("plan"), answerJson(plan)}},
                      .text = title + linesOf(plan),
                      .warnings = look->warnings};
    if (!question.isEmpty()) {
        if (const auto agreed = confirm(session, title + linesOf(plan) + question); !agreed)
            return std::unexpected(agreed.error());
    }
    const auto outcome = perform(session, plan);
    if (!outcome)
        return std::unexpected(outcome.error());
    return Answer{.json = answerJson(plan),
                  .text = printable(outcomeText(Operation(plan), *outcome)) + u'\n' + linesOf(plan),
                  .warnings = look->warnings + warningLines(*outcome)};
}

} // namespace

Reply snapshotList(Session &session)
{
    const auto look = lookAround(session);
    if (!look)
        return std::unexpected(look.error());
    const auto vm = findVm(look->inventory, session.line.arguments.first());
    if (!vm)
        return std::unexpected(vm.error());
    return Answer{.json = {{QStringLiteral("vm"), jsonName(**vm)},
                           {QStringLiteral("snapshots"), treeJson(look->inventory, **vm)}},
                  .text = treeText(**vm),
                  .warnings = look->warnings};
}

Reply snapshotTake(Session &session)
{
    const CommandLine &line = session.line;
    const auto make = [&](const Inventory &inventory, const VmRef &vm) {
        return planTakeSnapshot(inventory, {.vm = vm,
                                            .name = line.arguments.at(1),
                                            .description = line.value(Option::Description),
                                            .memory = line.has(Option::WithMemory),
                                            .disksOnly = line.has(Option::DiskOnly),
                                            .external = line.has(Option::External),
                                            .quiesce = line.has(Option::Quiesce)});
    };
    return act(session, make, {});
}

Reply snapshotRevert(Session &session)
{
    const CommandLine &line = session.line;
    const auto make = [&](const Inventory &inventory, const VmRef &vm) {
        return planRevertSnapshot(inventory, {vm, line.arguments.at(1), line.has(Option::Discard)});
    };
    return act(session, make, SnapshotTexts::tr("Revert to it? [y/N] "));
}

Reply snapshotDelete(Session &session)
{
    const CommandLine &line = session.line;
    const auto make = [&](const Inventory &inventory, const VmRef &vm) {
        return planDeleteSnapshot(inventory,
                                  {vm, line.arguments.at(1), line.has(Option::Children)});
    };
    return act(session, make, SnapshotTexts::tr("Delete? [y/N] "));
}

} // namespace ramet::ctl
