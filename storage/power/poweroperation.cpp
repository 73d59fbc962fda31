// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/power/poweroperation.h"

#include "storage/libvirt/domaincalls.h"
#include "storage/look/guardlook.h"

namespace ramet {

namespace {

Status withConnection(Nodes &nodes, const VmRef &vm,
                      Status (*call)(const Connection &, const QString &))
{
    auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    return call(*connection, vm.uuid);
}

/// What the VM's state allows now.
Status runInState(Nodes &nodes, const PowerRequest &request,
                  Status (*call)(const Connection &, const QString &))
{
    const VmPlan plan = planPower(look(nodes, Scope::vm(request.vm)), request.vm, request.action);
    if (!plan.isValid())
        return std::unexpected(refused("change the state", request.name, plan.refusals));
    auto connection = nodes.work(request.vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    // Once asked the daemon goes on: saving takes as long as writing the memory.
    return call(connection->with({}), request.vm.uuid);
}

} // namespace

Status runPower(Nodes &nodes, const PowerRequest &request, const Seen &seen)
{
    switch (request.action) {
    case PowerRequest::Action::Start:
        return runStart(nodes, request.vm, request.force, seen);
    case PowerRequest::Action::Shutdown:
        return runShutdown(nodes, request.vm);
    case PowerRequest::Action::ForceOff:
        return runForceOff(nodes, request.vm);
    case PowerRequest::Action::Reboot:
        return runInState(nodes, request, domains::reboot);
    case PowerRequest::Action::Reset:
        return runInState(nodes, request, domains::reset);
    case PowerRequest::Action::Pause:
        return runInState(nodes, request, domains::suspend);
    case PowerRequest::Action::Resume:
        return runInState(nodes, request, domains::resume);
    case PowerRequest::Action::Save:
        return runInState(nodes, request, domains::save);
    case PowerRequest::Action::DropSaved:
        return runInState(nodes, request, domains::dropSaved);
    }
    return {};
}

Status runStart(Nodes &nodes, const VmRef &vm, bool force, const Seen &seen)
{
    auto known = lookAtVm(nodes, vm);
    if (!known)
        return std::unexpected(known.error());
    if (known->state == VmState::Paused)
        return withConnection(nodes, vm, domains::resume);
    const VmPlan plan = planForGuards(nodes, vm.uuid, seen, [&](const Inventory &inventory) {
                            return planStart(inventory, vm, force);
                        }).plan;
    if (!plan.isValid())
        return std::unexpected(refused("start", known->name, plan.refusals));
    return withConnection(nodes, vm, domains::start);
}

Status runShutdown(Nodes &nodes, const VmRef &vm)
{
    return withConnection(nodes, vm, domains::shutdown);
}

Status runForceOff(Nodes &nodes, const VmRef &vm)
{
    return withConnection(nodes, vm, domains::destroy);
}

} // namespace ramet
