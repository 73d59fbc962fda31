// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct FlattenTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Flatten)
};

QJsonObject jsonOf(const FlattenPlan &plan)
{
    QJsonArray disks;
    for (const FlattenPlan::OwnDisk &disk : plan.disks)
        disks << QJsonObject{{QStringLiteral("target"), disk.target},
                             {QStringLiteral("path"), disk.path},
                             {QStringLiteral("backing"), QJsonArray::fromStringList(disk.below)},
                             {QStringLiteral("bytes"), static_cast<qint64>(disk.bytesToCopy)}};
    return {{QStringLiteral("vm"), jsonName(plan.name, plan.vm.uuid, plan.vm.node)},
            {QStringLiteral("running"), plan.runs},
            {QStringLiteral("disks"), disks}};
}

Answer planned(const FlattenPlan &plan)
{
    Table table({FlattenTexts::tr("DISK"), FlattenTexts::tr("DATA"), FlattenTexts::tr("FILE"),
                 FlattenTexts::tr("RESTS ON")},
                {1});
    for (const FlattenPlan::OwnDisk &disk : plan.disks)
        table.add({disk.target, formatBytes(disk.bytesToCopy), disk.path,
                   disk.below.join(QStringLiteral(" → "))});
    const QString head =
        FlattenTexts::tr("“%1” on node %2 would be made independent; at most %3 to copy.")
            .arg(plan.name, plan.vm.node, formatBytes(plan.bytesToCopy()));
    return {.json = {{QStringLiteral("plan"), jsonOf(plan)}},
            .text = printable(head) + u'\n' + (table.isEmpty() ? QString() : table.text())};
}

Answer flattened(const FlattenPlan &plan, const FlattenOutcome &outcome)
{
    QJsonArray disks;
    Table table({FlattenTexts::tr("DISK"), FlattenTexts::tr("USED"), FlattenTexts::tr("FILE")},
                {1});
    for (const FlattenedDisk &disk : outcome.disks) {
        table.add({disk.target, formatBytes(disk.bytes), disk.path});
        disks << QJsonObject{{QStringLiteral("target"), disk.target},
                             {QStringLiteral("path"), disk.path},
                             {QStringLiteral("bytes"), static_cast<qint64>(disk.bytes)}};
    }
    const QString head = FlattenTexts::tr("“%1” is independent now; it took %2.")
                             .arg(plan.name, formatDuration(std::max(outcome.seconds, 0.1)));
    return {.json = {{QStringLiteral("vm"), jsonName(plan.name, plan.vm.uuid, plan.vm.node)},
                     {QStringLiteral("disks"), disks},
                     {QStringLiteral("seconds"), outcome.seconds}},
            .text = printable(head) + u'\n' + (table.isEmpty() ? QString() : table.text())};
}

} // namespace

Reply flatten(Session &session)
{
    const QString name = session.line.arguments.first();
    auto look = lookAround(session, scopeForGuards(name));
    if (!look)
        return std::unexpected(look.error());
    const auto vm = findVm(look->inventory, name);
    if (!vm)
        return std::unexpected(vm.error());
    const VmRef ref{(*vm)->node, (*vm)->uuid};
    const FlattenPlan plan = planOn(
        session, *look, [&](const Inventory &inventory) { return planFlatten(inventory, ref); });
    if (!plan.isValid())
        return std::unexpected(failureOf(plan.refusals));
    if (session.line.has(Option::DryRun))
        return planned(plan);
    const auto outcome = perform(session, plan, look->take());
    if (!outcome)
        return std::unexpected(outcome.error());
    Answer answer = flattened(plan, *outcome->flatten());
    answer.warnings = look->warnings;
    return answer;
}

} // namespace ramet::ctl
