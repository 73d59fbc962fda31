// SPDX-License-Identifier: GPL-3.0-or-later
// template, untemplate, start, stop, reboot, rename and their like: short acts on one VM.
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/many.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/tasks/operationtext.h"

#include <QCoreApplication>
#include <functional>

namespace ramet::ctl {

namespace {

struct PowerTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Power)
};

/// Finds the VM and asks `choose` what to do with it. `plan` null: nothing can stand against it.
Reply onVm(Session &session, const PlanAction &plan, const ChooseAction &choose)
{
    const QString name = session.line.arguments.first();
    auto look = lookAround(session, plan ? scopeForGuards(name) : Scope::everything());
    if (!look)
        return std::unexpected(look.error());
    const auto found = findVm(look->inventory, name);
    if (!found)
        return std::unexpected(found.error());
    const VirtualMachine vm = **found; // outlives a second look
    const VmRef ref{vm.node, vm.uuid};
    const Action action = choose(vm, ref);
    if (action.operation && plan) {
        const VmPlan planned = planOn(
            session, *look, [&](const Inventory &inventory) { return plan(inventory, ref); });
        if (!planned.isValid())
            return std::unexpected(failureOf(planned.refusals));
    }
    if (action.operation) {
        if (const auto outcome = perform(session, *action.operation, look->take()); !outcome)
            return std::unexpected(outcome.error());
    }
    return Answer{.json = {{QStringLiteral("vm"), jsonName(vm)}},
                  .text = printable(action.done) + u'\n',
                  .warnings = look->warnings};
}

/// The same with one VM or several.
Reply onVms(Session &session, VmAction action, const PlanAction &plan, const ChooseAction &choose)
{
    return session.line.arguments.size() > 1 ? onMany(session, action, plan, choose)
                                             : onVm(session, plan, choose);
}

} // namespace

Reply makeTemplate(Session &session)
{
    const Snapshots wish =
        session.line.has(Option::DropSnapshots) ? Snapshots::Drop : Snapshots::Refuse;
    const auto plan = [wish](const Inventory &inventory, const VmRef &vm) {
        return planTemplate(inventory, vm, wish);
    };
    Reply reply = onVms(session, VmAction::ConvertToTemplate, plan,
                        [&](const VirtualMachine &vm, const VmRef &ref) {
                            return Action{TemplateRequest{ref, vm.name, wish},
                                          PowerTexts::tr("“%1” is a template now.").arg(vm.name)};
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
    return onVms(session, VmAction::ConvertToVm, planUntemplate,
                 [](const VirtualMachine &vm, const VmRef &ref) {
                     return Action{UntemplateRequest{ref, vm.name},
                                   PowerTexts::tr("“%1” is a VM again.").arg(vm.name)};
                 });
}

Reply start(Session &session)
{
    const bool force = session.line.has(Option::Force);
    const auto plan = [force](const Inventory &inventory, const VmRef &vm) {
        return planStart(inventory, vm, force);
    };
    Reply reply =
        onVms(session, VmAction::Start, plan, [force](const VirtualMachine &vm, const VmRef &ref) {
            if (vm.state == VmState::Running)
                return Action{{}, PowerTexts::tr("“%1” is running already.").arg(vm.name)};
            return Action{PowerRequest{ref, vm.name, PowerRequest::Action::Start, force},
                          PowerTexts::tr("“%1” has been started.").arg(vm.name)};
        });
    if (!reply && reply.error().hasReason(Reason::StartSpoilsOthers))
        reply.error().details =
            PowerTexts::tr("\"rametctl start --force\" starts it all the same.");
    return reply;
}

Reply stop(Session &session)
{
    const bool force = session.line.has(Option::Force);
    return onVms(session, force ? VmAction::ForceOff : VmAction::Shutdown, nullptr,
                 [force](const VirtualMachine &vm, const VmRef &ref) {
                     if (vm.isOff())
                         return Action{{}, PowerTexts::tr("“%1” is off already.").arg(vm.name)};
                     if (force)
                         return Action{PowerRequest{ref, vm.name, PowerRequest::Action::ForceOff},
                                       PowerTexts::tr("“%1” has been switched off.").arg(vm.name)};
                     return Action{PowerRequest{ref, vm.name, PowerRequest::Action::Shutdown},
                                   PowerTexts::tr("“%1” was asked to shut down.").arg(vm.name)};
                 });
}

namespace {

VmAction actionOf(PowerRequest::Action action)
{
    switch (action) {
    case PowerRequest::Action::Reboot:
        return VmAction::Reboot;
    case PowerRequest::Action::Reset:
        return VmAction::Reset;
    case PowerRequest::Action::Pause:
        return VmAction::Pause;
    case PowerRequest::Action::Resume:
        return VmAction::Resume;
    case PowerRequest::Action::Save:
        return VmAction::Save;
    default:
        return VmAction::DropSaved;
    }
}

} // namespace

Reply changeState(Session &session, PowerRequest::Action action)
{
    const auto plan = [action](const Inventory &inventory, const VmRef &vm) {
        return planPower(inventory, vm, action);
    };
    return onVms(session, actionOf(action), plan,
                 [action](const VirtualMachine &vm, const VmRef &ref) {
                     const PowerRequest request{ref, vm.name, action};
                     return Action{request, outcomeText(request, {}) + u'.'};
                 });
}

Reply save(Session &session)
{
    return changeState(session, session.line.has(Option::Drop) ? PowerRequest::Action::DropSaved
                                                               : PowerRequest::Action::Save);
}

namespace {

Reply edit(Session &session, const EditRequest &wish)
{
    EditRequest request = wish;
    const auto plan = [&](const Inventory &inventory, const VmRef &vm) {
        request.vm = vm;
        return planEdit(inventory, request);
    };
    return onVm(session, plan, [&](const VirtualMachine &vm, const VmRef &ref) {
        request.vm = ref;
        request.vmName = vm.name;
        return Action{request, outcomeText(request, {}) + u'.'};
    });
}

} // namespace

Reply renameVm(Session &session)
{
    return edit(session, {.name = session.line.arguments.at(1),
                          .volumes = session.line.has(Option::Volumes)});
}

Reply setNotes(Session &session)
{
    const CommandLine &line = session.line;
    const auto text = [&](Option option) {
        return line.value(option) == u"-" ? QString() : line.value(option);
    };
    EditRequest request;
    if (line.has(Option::Title))
        request.title = text(Option::Title);
    if (line.has(Option::Description))
        request.description = text(Option::Description);
    if (line.has(Option::Tags))
        request.tags = text(Option::Tags).split(u',', Qt::SkipEmptyParts);
    if (line.has(Option::Autostart)) {
        const QString value = line.value(Option::Autostart);
        if (value != u"on" && value != u"off")
            return std::unexpected(
                wrongUsage(PowerTexts::tr("--autostart is “on” or “off”, not “%1”.").arg(value)));
        request.autostart = value == u"on";
    }
    if (line.options.empty())
        return std::unexpected(wrongUsage(PowerTexts::tr(
            "Nothing to set: write --title, --description, --tags or --autostart.")));
    return edit(session, request);
}

} // namespace ramet::ctl
