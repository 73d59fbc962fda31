// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/many.h"
#include "app/ctl/confirm.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/format.h"
#include "storage/deletion/deleteset.h"

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

QJsonObject jsonDeleted(const DeletePlan &plan)
{
    QStringList paths;
    quint64 bytes = 0;
    for (const DeletePlan::OwnDisk &disk : plan.disks) {
        paths << disk.path;
        bytes += disk.allocationBytes;
    }
    if (!plan.nvramPath.isEmpty())
        paths << plan.nvramPath;
    return {{QStringLiteral("vm"), jsonName(plan.name, plan.vm.uuid, plan.vm.node)},
            {QStringLiteral("deleted"), QJsonArray::fromStringList(paths)},
            {QStringLiteral("kept"), QJsonArray::fromStringList(plan.keptDisks)},
            {QStringLiteral("bytes"), static_cast<qint64>(bytes)}};
}

Answer deleted(const DeletePlan &plan)
{
    return {.json = jsonDeleted(plan),
            .text = printable(DeleteTexts::tr("“%1” has been deleted.").arg(plan.name)) + u'\n' +
                    diskLines(plan) + keptLines(plan)};
}

/// All are named, each with its disks below.
QString question(const DeleteSet &set, bool keepDisks)
{
    const auto count = static_cast<int>(set.members.size());
    QString text =
        (keepDisks ? DeleteTexts::tr("Delete these %n VMs? Their disks stay.", nullptr, count)
                   : DeleteTexts::tr("Delete these %n VMs, and these disks?", nullptr, count)) +
        u'\n';
    for (const DeleteSet::Member &member : set.members)
        text += printable(member.plan.vm.node + u'/' + member.plan.name) + u'\n' +
                diskLines(member.plan) + keptLines(member.plan);
    return text + DeleteTexts::tr("Delete? [y/N] ");
}

/// Nothing is deleted where one of them cannot be.
Reply deleteMany(Session &session)
{
    auto look = lookAround(session, Scope::users());
    if (!look)
        return std::unexpected(look.error());
    const auto vms = wantedVms(session, look->inventory);
    if (!vms)
        return std::unexpected(vms.error());
    const bool keepDisks = session.line.has(Option::KeepDisks);
    std::vector<VmRef> refs;
    for (const VirtualMachine &vm : *vms)
        refs.push_back({vm.node, vm.uuid});
    const DeleteSet set = planDeletes(look->inventory, refs, keepDisks);
    std::vector<Refusal> refusals;
    for (const DeletePlan &plan : set.refused)
        refusals.insert(refusals.end(), plan.refusals.begin(), plan.refusals.end());
    if (!refusals.empty())
        return std::unexpected(failureOf(refusals));
    if (const auto agreed = confirm(session, question(set, keepDisks)); !agreed)
        return std::unexpected(agreed.error());
    ManyMembers members;
    for (const DeleteSet::Member &member : set.members) {
        members.push_back({member.plan.vm, member.plan.name});
        members.back().more = jsonDeleted(member.plan);
    }
    const ManyAct act = planManyDeletes(look->inventory, {refs, {}}, keepDisks, nullptr);
    if (const auto ran = runMany(session, look->inventory, act, members); !ran)
        return std::unexpected(ran.error());
    return answerOf(members, look->warnings);
}

} // namespace

Reply deleteVm(Session &session)
{
    if (session.line.arguments.size() > 1)
        return deleteMany(session);
    const QString name = session.line.arguments.first();
    session.engine.prepareToExecute();
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
