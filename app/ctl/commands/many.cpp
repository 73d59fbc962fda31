// SPDX-License-Identifier: GPL-3.0-or-later
// start, stop, delete and their like with several VMs.
#include "app/ctl/commands/many.h"

#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct ManyTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Many)
};

QString stateText(ManyMember::State state)
{
    switch (state) {
    case ManyMember::State::Done:
        return ManyTexts::tr("done");
    case ManyMember::State::Unchanged:
        return ManyTexts::tr("unchanged");
    case ManyMember::State::Failed:
        return ManyTexts::tr("failed");
    case ManyMember::State::Cancelled:
        return ManyTexts::tr("cancelled");
    }
    return {};
}

int countOf(const ManyMembers &members, ManyMember::State state)
{
    return static_cast<int>(std::ranges::count(members, state, &ManyMember::state));
}

void fail(ManyMember &member, const Failure &failure)
{
    member.state = ManyMember::State::Failed;
    member.failure = failure;
}

void take(ManyMember &member, const Result<Outcome> &outcome)
{
    if (outcome) {
        member.state = ManyMember::State::Done;
        return;
    }
    fail(member, failureOf(outcome.error()));
    if (outcome.error().kind == ErrorKind::Cancelled)
        member.state = ManyMember::State::Cancelled;
}

QJsonObject jsonOfMember(const ManyMember &member)
{
    QJsonObject object = member.more;
    object[QLatin1String("vm")] = jsonName(member.name, member.vm.uuid, member.vm.node);
    object[QLatin1String("state")] = shownName(member.state);
    if (member.failure)
        object[QLatin1String("error")] = jsonOf(*member.failure).value(QLatin1String("error"));
    return object;
}

QString summaryOf(const ManyMembers &members)
{
    QStringList parts{ManyTexts::tr("%1 of %n done", nullptr, static_cast<int>(members.size()))
                          .arg(countOf(members, ManyMember::State::Done))};
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    const int unchanged = countOf(members, ManyMember::State::Unchanged);
    const int failed = countOf(members, ManyMember::State::Failed);
    const int cancelled = countOf(members, ManyMember::State::Cancelled);
    add(unchanged, ManyTexts::tr("%n unchanged", nullptr, unchanged));
    add(failed, ManyTexts::tr("%n failed", nullptr, failed));
    add(cancelled, ManyTexts::tr("%n cancelled", nullptr, cancelled));
    return parts.join(QStringLiteral("; ")) + u'.';
}

/// Not all went well: the exit status, and a reason for the JSON object.
void addFailure(Answer &answer, const ManyMembers &members, const QString &summary)
{
    const bool wasStopped = countOf(members, ManyMember::State::Cancelled) > 0;
    if (!wasStopped && countOf(members, ManyMember::State::Failed) == 0)
        return;
    Failure failure{.kind = wasStopped ? QStringLiteral("cancelled") : QStringLiteral("failed"),
                    .message = summary};
    for (const ManyMember &member : members) {
        if (member.failure)
            failure.leftovers << member.failure->leftovers;
    }
    answer.exitCode = wasStopped ? Cancelled : Failed;
    answer.json[QLatin1String("error")] = jsonOf(failure).value(QLatin1String("error"));
}

/// Refusals that an old look may have caused are asked again on a new one, once for all.
std::vector<VmPlan> plansOf(Session &session, Look &look, const PlanAction &plan,
                            const std::vector<VmRef> &vms)
{
    struct Plans {
        std::vector<VmPlan> all;
        std::vector<Refusal> refusals;
        bool isValid() const { return refusals.empty(); }
    };
    return planOn(session, look,
                  [&](const Inventory &inventory) {
                      Plans plans;
                      for (const VmRef &vm : vms) {
                          plans.all.push_back(plan(inventory, vm));
                          std::ranges::copy(plans.all.back().refusals,
                                            std::back_inserter(plans.refusals));
                      }
                      return plans;
                  })
        .all;
}

} // namespace

std::expected<std::vector<VirtualMachine>, Failure> wantedVms(const Session &session,
                                                              const Inventory &inventory)
{
    std::vector<VirtualMachine> vms;
    for (const QString &name : session.line.arguments) {
        const auto found = findVm(inventory, name);
        if (!found)
            return std::unexpected(found.error());
        const bool isNew = std::ranges::none_of(vms, [&](const VirtualMachine &vm) {
            return vm.node == (*found)->node && vm.uuid == (*found)->uuid;
        });
        if (isNew)
            vms.push_back(**found);
    }
    return vms;
}

Answer answerOf(const ManyMembers &members, const QStringList &warnings)
{
    const QString summary = summaryOf(members);
    Table table({ManyTexts::tr("NAME"), ManyTexts::tr("NODE"), ManyTexts::tr("RESULT"),
                 ManyTexts::tr("WHY")});
    QJsonArray array;
    QJsonObject counts{{QStringLiteral("members"), static_cast<int>(members.size())}};
    for (const auto &name : manyStateNames)
        counts[shownName(name.value)] = countOf(members, name.value);
    for (const ManyMember &member : members) {
        array << jsonOfMember(member);
        table.add({member.name, member.vm.node, stateText(member.state),
                   member.failure ? member.failure->message.split(u'\n').join(u' ') : member.text});
    }
    Answer answer{.json = {{QStringLiteral("members"), array}, {QStringLiteral("counts"), counts}},
                  .text = table.text() + printable(summary) + u'\n',
                  .warnings = warnings};
    addFailure(answer, members, summary);
    return answer;
}

std::expected<void, Failure> runMany(Session &session, const Inventory &inventory,
                                     const ManyAct &act, ManyMembers &members)
{
    if (!act.isValid())
        return {};
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    const auto results =
        session.engine.execute(act, inventory, {session.stop, session.progress, {}});
    for (size_t i = 0; i < results.size(); ++i) {
        const auto member = std::ranges::find(members, act.members[i].vm, &ManyMember::vm);
        take(*member, results[i]);
    }
    return {};
}

Reply onMany(Session &session, VmAction action, const PlanAction &plan, const ChooseAction &choose)
{
    auto look = lookAround(session, plan ? Scope::users() : Scope::everything());
    if (!look)
        return std::unexpected(look.error());
    const auto vms = wantedVms(session, look->inventory);
    if (!vms)
        return std::unexpected(vms.error());
    ManyMembers members;
    std::vector<VmRef> refs;
    for (const VirtualMachine &vm : *vms)
        refs.push_back({vm.node, vm.uuid});
    const std::vector<VmPlan> plans =
        plan ? plansOf(session, *look, plan, refs) : std::vector<VmPlan>(refs.size());
    ManyAct act{action, {}, {}};
    for (size_t i = 0; i < refs.size(); ++i) {
        const VirtualMachine &vm = (*vms)[i];
        const Action wanted = choose(vm, refs[i]);
        members.push_back({refs[i], vm.name});
        members.back().text = wanted.done;
        if (!wanted.operation)
            continue;
        if (plans[i].isValid())
            act.members.push_back({*wanted.operation, refs[i], vm.name, {}});
        else
            fail(members.back(), failureOf(plans[i].refusals));
    }
    if (const auto ran = runMany(session, look->inventory, act, members); !ran)
        return std::unexpected(ran.error());
    return answerOf(members, look->warnings);
}

} // namespace ramet::ctl
