// SPDX-License-Identifier: GPL-3.0-or-later
// template, untemplate, start, stop: short acts on one VM.
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "storage/power/poweroperation.h"
#include "storage/template/templateoperation.h"

#include <QCoreApplication>
#include <functional>

namespace ramet::ctl {

namespace {

struct PowerTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Power)
};

struct Act {
    std::function<VmPlan(const Inventory &, const VmRef &)>
        plan; ///< null: nothing can stand against it
    std::function<Status(Nodes &, const VmRef &)> run;
    QString done; ///< %1: the VM
};

Reply perform(Session &session, Look &look, const VirtualMachine &vm, const Act &act)
{
    const VmRef ref{vm.node, vm.uuid};
    if (act.plan) {
        const VmPlan plan = planOn(
            session, look, [&](const Inventory &inventory) { return act.plan(inventory, ref); });
        if (!plan.isValid())
            return std::unexpected(failureOf(plan.refusals));
    }
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    if (const Status status = act.run(session.nodes, ref); !status)
        return std::unexpected(failureOf(status.error()));
    return Answer{.json = {{QStringLiteral("vm"), jsonName(vm)}},
                  .text = printable(act.done.arg(vm.name)) + u'\n',
                  .warnings = look.warnings};
}

/// Finds the VM, then asks which act it shall be; none: it is as wanted already.
template <class Choose> Reply onVm(Session &session, Choose choose)
{
    auto look = lookAround(session);
    if (!look)
        return std::unexpected(look.error());
    const auto vm = findVm(look->inventory, session.line.arguments.first());
    if (!vm)
        return std::unexpected(vm.error());
    const VirtualMachine copy = **vm; // outlives a second look
    return perform(session, *look, copy, choose(copy));
}

Status nothing(Nodes &, const VmRef &)
{
    return {};
}

} // namespace

Reply makeTemplate(Session &session)
{
    const Snapshots wish =
        session.line.has(Option::DropSnapshots) ? Snapshots::Drop : Snapshots::Refuse;
    const auto plan = [wish](const Inventory &inventory, const VmRef &vm) {
        return planTemplate(inventory, vm, wish);
    };
    const auto run = [wish](Nodes &nodes, const VmRef &vm) { return runTemplate(nodes, vm, wish); };
    Reply reply = onVm(session, [&](const VirtualMachine &) {
        return Act{plan, run, PowerTexts::tr("“%1” is a template now.")};
    });
    if (!reply && wish == Snapshots::Refuse &&
        reply.error().hasReason(Reason::TemplateHasSnapshots))
        reply.error().details =
            PowerTexts::tr("\"rametctl template --drop-snapshots\" deletes those "
                           "inside its disk images; \"rametctl clone --template\" "
                           "leaves it as it is.");
    return reply;
}

Reply makeVm(Session &session)
{
    return onVm(session, [](const VirtualMachine &) {
        return Act{planUntemplate, runUntemplate, PowerTexts::tr("“%1” is a VM again.")};
    });
}

Reply start(Session &session)
{
    return onVm(session, [](const VirtualMachine &vm) {
        return vm.state == VmState::Running
                   ? Act{nullptr, nothing, PowerTexts::tr("“%1” is running already.")}
                   : Act{planStart, runStart, PowerTexts::tr("“%1” has been started.")};
    });
}

Reply stop(Session &session)
{
    const bool force = session.line.has(Option::Force);
    return onVm(session, [force](const VirtualMachine &vm) {
        if (vm.isOff())
            return Act{nullptr, nothing, PowerTexts::tr("“%1” is off already.")};
        return force ? Act{nullptr, runForceOff, PowerTexts::tr("“%1” has been switched off.")}
                     : Act{nullptr, runShutdown, PowerTexts::tr("“%1” was asked to shut down.")};
    });
}

} // namespace ramet::ctl
