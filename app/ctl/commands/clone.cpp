// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/cloneparts.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/guestarguments.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/format.h"
#include "models/methodtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct CloneTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Clone)
};

Failure refused(const Inventory &inventory, const ClonePlan &plan)
{
    Failure failure = refusedClone(inventory, plan.refusals, plan);
    failure.beside = {{QStringLiteral("plan"), jsonPlan(inventory, plan)}};
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

QString targetText(const DiskPlan &disk)
{
    return disk.isMade() ? disk.targetPool + u'/' + disk.targetVolume : QString();
}

QString planText(const Inventory &inventory, const ClonePlan &plan)
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
    const QString head = CloneTexts::tr("%1 of %2 as “%3” on node %4; %5 to copy.")
                             .arg(modeText(plan.request.mode), sourceText(plan), plan.request.name,
                                  plan.targetNode, formatBytes(plan.bytesToCopy()));
    return printable(head) + u'\n' + (table.isEmpty() ? QString() : table.text()) +
           waysText(inventory, plan) + changesText(plan) + guestText(plan);
}

QString outcomeText(const CloneOutcome &outcome, const QString &source)
{
    Table table({CloneTexts::tr("DISK"), CloneTexts::tr("METHOD"), CloneTexts::tr("USED"),
                 CloneTexts::tr("FORMAT"), CloneTexts::tr("FILE")},
                {2});
    QString notes;
    for (const ClonedDisk &disk : outcome.disks) {
        table.add(
            {disk.target, shownName(disk.method), formatBytes(disk.bytes), disk.format, disk.path});
        for (const PassedOver &way : disk.passedOver)
            if (way.method == CopyMethod::NodeNbd)
                notes += printable(passedOverText(disk.target, way)) + u'\n';
    }
    if (!outcome.whyPlain.isEmpty())
        notes += printable(plainText(outcome.whyPlain)) + u'\n';
    const QString head = CloneTexts::tr("“%1” is ready on node %2: %3 of “%4”, made in %5.")
                             .arg(outcome.name, outcome.node, modeText(outcome.mode), source,
                                  formatDuration(std::max(outcome.seconds, 0.1)));
    return printable(head) + u'\n' + (table.isEmpty() ? QString() : table.text()) + notes;
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

} // namespace

Reply clone(Session &session)
{
    const auto arguments = readCloneArguments(session.line);
    if (!arguments)
        return std::unexpected(arguments.error());
    const QString &name = session.line.arguments.first();
    if (!session.line.has(Option::DryRun))
        session.engine.prepareToExecute();
    auto look = lookAround(session, Scope::everything(),
                           patienceForReading(name, session.line.value(Option::Node)));
    if (!look)
        return std::unexpected(look.error());
    const auto source = findVm(look->inventory, name);
    if (!source)
        return std::unexpected(source.error());
    const CloneRequest request = requestOf(session.line, look->inventory, **source, *arguments);
    if (session.line.isBatch)
        return cloneBatch(session, *look, request);
    const auto make = [&](const Inventory &inventory) { return planClone(inventory, request); };
    const auto planned = planAsking(session, *look, make);
    if (!planned)
        return std::unexpected(planned.error());
    const ClonePlan &plan = *planned;
    if (!plan.isValid())
        return std::unexpected(refused(look->inventory, plan));
    Answer answer{.warnings = look->warnings + noticeTexts(plan)};
    if (session.line.has(Option::DryRun)) {
        answer.json = {{QStringLiteral("plan"), jsonPlan(look->inventory, plan)}};
        if (session.line.json)
            answer.json[QLatin1String("definition")] = jsonDefinition(session, *look, plan);
        answer.text = planText(look->inventory, plan);
        return answer;
    }
    keepMap(look->inventory, plan);
    const auto outcome = perform(session, plan);
    if (!outcome)
        return std::unexpected(outcome.error());
    answer.json = jsonOutcome(*outcome->clone());
    answer.text = outcomeText(*outcome->clone(), plan.sourceName) + guestText(plan) +
                  guestText(outcome->clone()->guest);
    for (const Warning &warning : outcome->warnings)
        addWarning(answer, warning);
    return answer;
}

} // namespace ramet::ctl
