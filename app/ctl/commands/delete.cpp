// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/confirm.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/format.h"

#include <QCoreApplication>

namespace ramet::ctl {

namespace {

struct DeleteTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Delete)
};

QString diskLines(const DeletePlan &plan)
{
    QString text;
    for (const DeletePlan::OwnDisk &disk : plan.disks)
        text += QStringLiteral("  %1  %2\n")
                    .arg(printable(disk.path), formatBytes(disk.allocationBytes));
    if (!plan.nvramPath.isEmpty())
        text += printable(DeleteTexts::tr("  %1  UEFI variables").arg(plan.nvramPath)) + u'\n';
    return text;
}

QString keptLines(const DeletePlan &plan)
{
    QString text;
    for (const QString &path : plan.keptDisks)
        text += printable(DeleteTexts::tr("  %1 stays").arg(path)) + u'\n';
    return text;
}

QString question(const DeletePlan &plan)
{
    const QString head = plan.disks.empty() && plan.nvramPath.isEmpty()
                             ? DeleteTexts::tr("Delete “%1” on node %2? Its disks stay.")
                             : DeleteTexts::tr("Delete “%1” on node %2, and these disks?");
    return printable(head.arg(plan.name, plan.vm.node)) + u'\n' + diskLines(plan) +
           keptLines(plan) + DeleteTexts::tr("Delete? [y/N] ");
}

Answer deleted(const DeletePlan &plan)
{
    QStringList paths;
    quint64 bytes = 0;
    for (const DeletePlan::OwnDisk &disk : plan.disks) {
        paths << disk.path;
        bytes += disk.allocationBytes;
    }
    if (!plan.nvramPath.isEmpty())
        paths << plan.nvramPath;
    return {.json = {{QStringLiteral("vm"), jsonName(plan.name, plan.vm.uuid, plan.vm.node)},
                     {QStringLiteral("deleted"), QJsonArray::fromStringList(paths)},
                     {QStringLiteral("kept"), QJsonArray::fromStringList(plan.keptDisks)},
                     {QStringLiteral("bytes"), static_cast<qint64>(bytes)}},
            .text = printable(DeleteTexts::tr("“%1” has been deleted.").arg(plan.name)) + u'\n' +
                    diskLines(plan) + keptLines(plan)};
}

} // namespace

Reply deleteVm(Session &session)
{
    const QString name = session.line.arguments.first();
    auto look = lookAround(session, scopeForGuards(name));
    if (!look)
        return std::unexpected(look.error());
    const auto vm = findVm(look->inventory, name);
    if (!vm)
        return std::unexpected(vm.error());
    const VmRef ref{(*vm)->node, (*vm)->uuid};
    const DeletePlan plan = planOn(session, *look, [&](const Inventory &inventory) {
        return planDelete(inventory, ref, session.line.has(Option::KeepDisks));
    });
    if (!plan.isValid())
        return std::unexpected(failureOf(plan.refusals));
    if (const auto agreed = confirm(session, question(plan)); !agreed)
        return std::unexpected(agreed.error());
    if (const auto outcome = perform(session, plan, look->take()); !outcome)
        return std::unexpected(outcome.error());
    Answer answer = deleted(plan);
    answer.warnings = look->warnings;
    return answer;
}

} // namespace ramet::ctl
