// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/clonearguments.h"
#include "app/ctl/commands/cloneparts.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/confirm.h"
#include "app/ctl/json.h"
#include "models/errortext.h"
#include "models/format.h"
#include "models/movetext.h"
#include "models/printable.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ramet::ctl {

namespace {

struct MoveTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Move)
};

std::expected<MoveRequest, Failure> requestOf(const CommandLine &line, const Inventory &inventory,
                                              const VirtualMachine &vm)
{
    MoveRequest request;
    request.vm = {vm.node, vm.uuid};
    request.targetNode = line.value(Option::TargetNode);
    request.targetStorage = line.value(Option::TargetStorage);
    request.keepSource = line.has(Option::KeepSource);
    request.withoutSnapshots = line.has(Option::WithoutSnapshots);
    request.startAfter = line.has(Option::Start);
    request.bytesPerSecond = speedLimitOf(line);
    if (request.targetNode.isEmpty())
        return std::unexpected(wrongUsage(MoveTexts::tr("Say with --target-node where it goes.")));
    const auto map = readMap(line.values(Option::Map));
    if (!map)
        return std::unexpected(wrongUsage(map.error()));
    request.map = *map;
    for (const auto &[target, choice] : line.disks) {
        if (choice.action != DiskChoice::Action::Eject)
            return std::unexpected(
                wrongUsage(MoveTexts::tr("A move takes all disks along: --disk can only eject.")));
        request.ejected << target;
    }
    addKept(line, inventory, request);
    return request;
}

QString linesText(const MovePlan &plan)
{
    QString text;
    for (const QString &line : moveLines(plan))
        text += printable(line) + u'\n';
    return text;
}

QStringList deletedPaths(const DeletePlan &plan)
{
    QStringList paths;
    for (const DeletePlan::OwnDisk &disk : plan.disks)
        paths << disk.path;
    if (!plan.nvramPath.isEmpty())
        paths << plan.nvramPath;
    return paths;
}

/// `name`: of the machine, which keeps its UUID.
QJsonObject jsonMove(const MovePlan &plan)
{
    const ClonePlan &clone = plan.clone;
    return {
        {QStringLiteral("vm"), jsonName(clone.sourceName, plan.request.vm.uuid, clone.targetNode)},
        {QStringLiteral("from"), plan.request.vm.node},
        {QStringLiteral("deleted"), QJsonArray::fromStringList(deletedPaths(plan.deletion))},
        {QStringLiteral("kept"), QJsonArray::fromStringList(plan.deletion.keptDisks)}};
}

Failure refused(const Inventory &inventory, const MovePlan &plan)
{
    Failure failure = refusedClone(inventory, plan.refusals, plan.clone);
    failure.beside = {{QStringLiteral("plan"), jsonMove(plan)}};
    return failure;
}

Answer planned(const Inventory &inventory, const MovePlan &plan, const QStringList &warnings)
{
    QJsonObject json = jsonMove(plan);
    const QJsonObject clone = jsonPlan(inventory, plan.clone);
    for (const char *key : {"disks", "bytes", "notices"})
        json[QLatin1String(key)] = clone[QLatin1String(key)];
    return {.json = {{QStringLiteral("plan"), json}},
            .text = linesText(plan) + waysText(inventory, plan.clone),
            .warnings = warnings};
}

Answer moved(const MovePlan &plan, const Outcome &outcome, QStringList warnings)
{
    Answer answer{.json = jsonOutcome(*outcome.clone())};
    const QJsonObject more = jsonMove(plan);
    for (auto field = more.begin(); field != more.end(); ++field)
        answer.json[field.key()] = field.value();
    answer.text = printable(MoveTexts::tr("“%1” is on node %2 now.")
                                .arg(plan.clone.sourceName, plan.clone.targetNode)) +
                  u'\n';
    for (const Warning &warning : outcome.warnings) {
        const Failure failure = failureOf(warning.error);
        warnings << failure.message << failure.details;
        if (warning.kind == Warning::Kind::NotStarted ||
            warning.kind == Warning::Kind::SourceLeft) {
            answer.json[QLatin1String("error")] = jsonOf(failure).value(QLatin1String("error"));
            answer.exitCode = Failed;
        }
    }
    answer.warnings = std::move(warnings);
    return answer;
}

} // namespace

Reply moveVm(Session &session)
{
    const QString &name = session.line.arguments.first();
    auto look = lookAround(session, Scope::users());
    if (!look)
        return std::unexpected(look.error());
    const auto vm = findVm(look->inventory, name);
    if (!vm)
        return std::unexpected(vm.error());
    const auto request = requestOf(session.line, look->inventory, **vm);
    if (!request)
        return std::unexpected(request.error());
    const auto plan = planAsking(
        session, *look, [&](const Inventory &inventory) { return planMove(inventory, *request); });
    if (!plan)
        return std::unexpected(plan.error());
    if (!plan->isValid())
        return std::unexpected(refused(look->inventory, *plan));
    const QStringList warnings = look->warnings + noticeTexts(plan->clone);
    if (session.line.has(Option::DryRun))
        return planned(look->inventory, *plan, warnings);
    const QString question = linesText(*plan) + MoveTexts::tr("Move? [y/N] ");
    if (const auto agreed = confirm(session, question); !agreed)
        return std::unexpected(agreed.error());
    keepMap(look->inventory, plan->clone);
    const auto outcome = perform(session, *plan);
    if (!outcome)
        return std::unexpected(outcome.error());
    return moved(*plan, *outcome, warnings);
}

} // namespace ramet::ctl
