// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edit/editoperation.h"

#include "storage/domain/definitionchange.h"
#include "storage/edit/renamedfirmware.h"
#include "storage/edit/volumenames.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/look/look.h"
#include "storage/undo/journal.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcEdit, "ramet.storage.edit")

namespace ramet {

namespace {

/// The volumes get their second names, then the VM its new one, then the definition theirs: from
/// there on it is the first names that go.
Status renameWithVolumes(Nodes &nodes, const Connection &connection, const VmPlan &plan,
                         const QString &name, const std::vector<VolumeName> &volumes)
{
    const QString &uuid = plan.vm.uuid;
    const auto xml = domains::secureXml(connection, uuid);
    if (!xml)
        return std::unexpected(xml.error());
    RAMET_TRY(definitionWithNames(*xml, volumes)); // before anything is touched
    const auto journal = Journal::create(
        journalHeader(JournalOperation::Rename, plan.name, nodes.addresses(), plan.vm.node));
    if (!journal)
        return std::unexpected(journal.error());
    Rollback rollback(performThrough(nodes), journal->get());
    Status status = nameTwice(rollback, connection, plan.vm, volumes);
    if (status)
        status = domains::rename(connection, uuid, name);
    if (status) {
        const auto now = domains::secureXml(connection, uuid);
        const auto changed = now ? definitionWithNames(*now, volumes) : now;
        const auto defined = changed ? domains::define(connection, name, *changed) : changed;
        if (!defined) {
            static_cast<void>(domains::rename(connection, uuid, plan.name));
            status = std::unexpected(defined.error());
        }
    }
    const QStringList left = rollback.run();
    if (left.isEmpty())
        (*journal)->remove();
    else if (status)
        status = std::unexpected(Error{ErrorKind::Failed, "edit", name,
                                       "the volumes have their new names, and the old ones", left});
    else
        status.error().leftovers = left;
    return status;
}

Status renameWhole(Nodes &nodes, const Connection &connection, const Inventory &inventory,
                   const EditRequest &request)
{
    const VirtualMachine &vm = *inventory.findVm(request.vm);
    const VmPlan plan{request.vm, vm.name, {}};
    std::vector<Refusal> none; // the plan had them
    const auto volumes = request.volumes ? planVolumeNames(inventory, vm, *request.name, none)
                                         : std::vector<VolumeName>();
    // In no journal: who cleans up after a crash could not tell whose the file is by then.
    Rollback rollback(performThrough(nodes));
    const auto variables =
        vm.usesUefi ? carryVariables(rollback, connection, plan, *request.name) : Result<QString>();
    if (!variables)
        return std::unexpected(variables.error());
    const Status renamed = volumes.empty()
                               ? domains::rename(connection, vm.uuid, *request.name)
                               : renameWithVolumes(nodes, connection, plan, *request.name, volumes);
    if (renamed || renamed.error().kind == ErrorKind::Unreachable) // it may have been
        rollback.dismiss();
    RAMET_TRY(renamed);
    if (variables->isEmpty())
        return {};
    const auto xml = domains::secureXml(connection, vm.uuid);
    const auto changed = xml ? definitionWithVariables(*xml, *variables) : xml;
    const auto defined = changed ? domains::define(connection, *request.name, *changed) : changed;
    return defined ? Status() : std::unexpected(defined.error());
}

} // namespace

Status runEdit(Nodes &nodes, const EditRequest &request)
{
    const bool asksOthers = request.name && request.volumes;
    const Inventory inventory =
        look(nodes, asksOthers ? Scope::users() : Scope::node(request.vm.node));
    const VmPlan plan = planEdit(inventory, request);
    if (!plan.isValid())
        return std::unexpected(refused("edit", request.vmName, plan.refusals));
    const auto connection = nodes.work(request.vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    const QString &uuid = request.vm.uuid;
    const QString name = request.name.value_or(plan.name);
    if (name != plan.name) {
        qCInfo(lcEdit) << "renaming" << plan.name << "to" << name;
        RAMET_TRY(renameWhole(nodes, *connection, inventory, request));
    }
    if (request.title || request.description || request.tags) {
        const auto xml = domains::secureXml(*connection, uuid);
        const auto changed =
            xml ? definitionWithNotes(*xml, request.title, request.description, request.tags) : xml;
        if (!changed)
            return std::unexpected(changed.error());
        qCInfo(lcEdit) << "changing the notes of" << name;
        RAMET_TRY(domains::define(*connection, name, *changed));
    }
    if (request.autostart)
        return domains::setAutostart(*connection, uuid, *request.autostart);
    return {};
}

} // namespace ramet
