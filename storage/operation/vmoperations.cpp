// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operation/vmoperations.h"

#include "storage/ceph/rbdimages.h"
#include "storage/domain/marks.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/snapshotcalls.h"
#include "storage/operation/journal.h"
#include "storage/operation/templatefiles.h"
#include "storage/pool/lineage.h"

#include <QLoggingCategory>
#include <algorithm>
#include <functional>

Q_LOGGING_CATEGORY(lcVm, "ramet.storage.vm")

namespace ramet {

namespace {

Error refused(const QString &operation, const QString &name, const std::vector<Refusal> &refusals)
{
    QStringList names;
    for (const Refusal &refusal : refusals)
        names << refusal.names;
    return {ErrorKind::Refused, operation, name, names.join(", "), {}};
}

using Rewrite = Result<QString> (*)(const QString &);

/// Rewrites a definition that is not in use.
Result<QString> rewrite(const Connection &connection, const VmRef &vm, const QString &name,
                        Rewrite change)
{
    const auto xml = domains::secureXml(connection, vm.uuid);
    if (!xml)
        return xml;
    const auto changed = change(*xml);
    if (!changed)
        return changed;
    const auto uuid = domains::define(connection, name, *changed);
    if (!uuid)
        return uuid;
    return *xml;
}

using PlanVm = std::function<VmPlan(const Inventory &, const VmRef &)>;

/// What rests on the VM's disks by now, or is being cloned from them. A clone reserves its name
/// before it looks at its source, so after the source was changed one of both sees the other.
QStringList usersSince(Nodes &nodes, const Inventory &before, const VirtualMachine &vm)
{
    const Inventory now = loadInventory(nodes, true);
    QStringList names;
    for (const Dependant &dependant : dependantsOf(now, vm))
        names << dependant.node + '/' + dependant.name;
    for (const QString &node : now.unreachableNodes()) {
        if (!before.unreachableNodes().contains(node))
            names << node;
    }
    return names;
}

/// `begin`: called when nothing is against it, before the definition is changed.
Status convert(
    Nodes &nodes, const VmRef &vm, const char *operation, const PlanVm &plan, Rewrite change,
    const std::function<void()> &begin = [] {})
{
    const Inventory inventory = loadInventory(nodes, true);
    const VmPlan fresh = plan(inventory, vm);
    const QString what = QString::fromLatin1(operation);
    if (!fresh.isValid())
        return std::unexpected(refused(what, fresh.name, fresh.refusals));
    auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    qCInfo(lcVm) << operation << fresh.name;
    begin();
    const auto before = rewrite(*connection, vm, fresh.name, change);
    if (!before)
        return std::unexpected(before.error());
    // Somebody may have started it, or linked to it, between the look and the change.
    const auto after = domains::get(*connection, vm.uuid);
    if (after && after->state != VmState::Off) {
        RAMET_TRY(domains::define(*connection, fresh.name, *before));
        return std::unexpected(
            Error{ErrorKind::Busy, what, fresh.name, "the VM was started meanwhile", {}});
    }
    if (change != definitionAsVm)
        return {};
    const QStringList users = usersSince(nodes, inventory, *inventory.findVm(vm));
    if (users.isEmpty())
        return {};
    RAMET_TRY(domains::define(*connection, fresh.name, *before));
    return std::unexpected(Error{ErrorKind::Refused, what, fresh.name, users.join(", "), {}});
}

Status withConnection(Nodes &nodes, const VmRef &vm,
                      Status (*call)(const Connection &, const QString &))
{
    auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    return call(*connection, vm.uuid);
}

/// Disks that the person agreed to and that are still the VM's own.
std::vector<DeletePlan::OwnDisk> agreed(const DeletePlan &shown, const DeletePlan &fresh)
{
    std::vector<DeletePlan::OwnDisk> disks;
    for (const DeletePlan::OwnDisk &disk : fresh.disks) {
        const bool known =
            std::any_of(shown.disks.begin(), shown.disks.end(),
                        [&](const DeletePlan::OwnDisk &other) { return other.path == disk.path; });
        if (known)
            disks.push_back(disk);
    }
    return disks;
}

/// Notes what is about to go: a deletion that is cut off leaves disks without a VM, and they are
/// known by this. They were there before, so a clean-up does not take them for its own.
Result<std::unique_ptr<Journal>> noteDeletion(const Nodes &nodes, const DeletePlan &plan,
                                              const std::vector<DeletePlan::OwnDisk> &disks)
{
    JournalHeader header;
    header.operation = "delete";
    header.object = plan.name;
    for (const NodeAddress &address : nodes.addresses()) {
        if (address.name == plan.vm.node)
            header.nodes.push_back(address);
    }
    for (const DeletePlan::OwnDisk &disk : disks)
        header.plan[disk.path] = disk.times;
    auto journal = Journal::create(header);
    for (size_t i = 0; journal && i < disks.size(); ++i) {
        const Undo undo{.kind = Undo::Kind::DeleteVolume,
                        .node = plan.vm.node,
                        .name = disks[i].volume,
                        .pool = disks[i].pool,
                        .path = disks[i].path};
        if (const Status noted = (*journal)->intend(static_cast<int>(i) + 1, undo); !noted) {
            (*journal)->remove();
            return std::unexpected(noted.error());
        }
    }
    return journal;
}

Status deleteVolumes(const Connection &connection, const std::vector<DeletePlan::OwnDisk> &disks,
                     Journal &journal)
{
    std::optional<Error> first;
    QStringList left;
    for (size_t i = 0; i < disks.size(); ++i) {
        const DeletePlan::OwnDisk &disk = disks[i];
        qCInfo(lcVm) << "deleting volume" << disk.path;
        const Status status = deleteStorageVolume(connection, disk.pool, disk.volume);
        if (status || status.error().kind == ErrorKind::NotFound) {
            journal.settle(static_cast<int>(i) + 1, false);
            continue;
        }
        left << disk.path;
        if (!first)
            first = status.error();
    }
    if (!first)
        return {};
    first->leftovers = left;
    return std::unexpected(*first);
}

/// Takes the definition away, and puts it back when the disks turn out to be needed.
Status removeDefinition(Nodes &nodes, const Inventory &before, const DeletePlan &plan,
                        const QString &xml, const std::vector<DeletePlan::OwnDisk> &disks)
{
    auto connection = nodes.work(plan.vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    VirtualMachine owner = *before.findVm(plan.vm);
    erase_if(owner.disks, [&](const Disk &disk) {
        return std::none_of(disks.begin(), disks.end(),
                            [&](const auto &own) { return own.target == disk.target; });
    });
    qCInfo(lcVm) << "removing the definition of" << owner.name;
    RAMET_TRY(domains::undefine(*connection, plan.vm.uuid, false));
    // libvirt undefines a VM that runs, too: it was started since the look, and goes on.
    const auto runs = domains::exists(*connection, plan.vm.uuid);
    if (!runs || *runs) {
        RAMET_TRY(domains::define(*connection, owner.name, xml));
        return std::unexpected(
            runs ? Error{ErrorKind::Busy, "delete", owner.name, "the VM was started meanwhile", {}}
                 : runs.error());
    }
    const QStringList users = usersSince(nodes, before, owner);
    if (!users.isEmpty()) {
        RAMET_TRY(domains::define(*connection, owner.name, xml));
        return std::unexpected(
            Error{ErrorKind::Refused, "delete", owner.name, users.join(", "), {}});
    }
    if (!plan.removesNvram)
        return {};
    // Only now: what is gone with it could not be put back.
    RAMET_TRY(domains::define(*connection, owner.name, xml));
    return domains::undefine(*connection, plan.vm.uuid, true);
}

constexpr const char *toTemplate = "convert to template";

/// Only after all else that could refuse the conversion was asked.
Status dropSnapshots(Nodes &nodes, const VmRef &vm)
{
    const Inventory inventory = loadInventory(nodes, true);
    const VmPlan fresh = planTemplate(inventory, vm, Snapshots::Drop);
    if (!fresh.isValid())
        return std::unexpected(refused(toTemplate, fresh.name, fresh.refusals));
    auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    for (const Snapshot &snapshot : inventory.findVm(vm)->snapshots) {
        qCInfo(lcVm) << "deleting snapshot" << snapshot.name << "of" << fresh.name;
        const Status gone = snapshots::remove(*connection, vm.uuid, snapshot.name);
        if (!gone && gone.error().kind != ErrorKind::NotFound)
            return gone;
    }
    return {};
}

} // namespace

Status runTemplate(Nodes &nodes, const VmRef &vm, Snapshots wish)
{
    if (wish == Snapshots::Drop)
        RAMET_TRY(dropSnapshots(nodes, vm));
    const PlanVm plan = [](const Inventory &inventory, const VmRef &ref) {
        return planTemplate(inventory, ref);
    };
    RAMET_TRY(convert(nodes, vm, toTemplate, plan, definitionAsTemplate));
    templatefiles::protect(nodes, vm);
    auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    return domains::setAutostart(*connection, vm.uuid, false);
}

Status runUntemplate(Nodes &nodes, const VmRef &vm)
{
    const auto known = loadVm(nodes, vm);
    if (!known)
        return std::unexpected(known.error());
    // Cut off in between it is a template still, which notes the rights. The other way round a VM
    // would be left that cannot write to its disks.
    bool begun = false;
    const Status done =
        convert(nodes, vm, "turn back into a VM", planUntemplate, definitionAsVm, [&] {
            begun = true;
            templatefiles::release(nodes, vm, known->marks.fileModes);
        });
    if (!done && begun)
        templatefiles::protect(nodes, vm);
    return done;
}

Status runDeleteVolume(Nodes &nodes, const VolumeRef &volume)
{
    const VolumePlan fresh = planDeleteVolume(loadInventory(nodes, true), volume);
    if (!fresh.isValid())
        return std::unexpected(refused("delete volume", fresh.name(), fresh.refusals));
    auto connection = nodes.work(volume.node);
    if (!connection)
        return std::unexpected(connection.error());
    qCInfo(lcVm) << "deleting volume" << fresh.path;
    return deleteStorageVolume(*connection, volume.pool, volume.volume);
}

Status runDelete(Nodes &nodes, const DeletePlan &plan, std::stop_token stop,
                 const ProgressSink &progress)
{
    progress({Phase::Checking, {}, 0, 0});
    const bool keepDisks = plan.disks.empty();
    const Inventory inventory = loadInventory(nodes, true);
    const DeletePlan fresh = planDelete(inventory, plan.vm, keepDisks);
    if (!fresh.isValid())
        return std::unexpected(refused("delete", fresh.name, fresh.refusals));
    auto connection = nodes.work(plan.vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    const auto xml = domains::secureXml(*connection, plan.vm.uuid);
    if (!xml)
        return std::unexpected(xml.error());
    if (stop.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, "delete", fresh.name, {}, {}});

    progress({Phase::Deleting, {}, 0, 0});
    const std::vector<DeletePlan::OwnDisk> disks = agreed(plan, fresh);
    const auto journal = noteDeletion(nodes, fresh, disks);
    if (!journal)
        return std::unexpected(journal.error());
    Status status = removeDefinition(nodes, inventory, plan, *xml, disks);
    if (status)
        status = deleteVolumes(*connection, disks, **journal);
    // An error names what is left; where the node was lost in between only the note knows.
    if (status || status.error().kind != ErrorKind::Unreachable)
        (*journal)->remove();
    return status;
}

Status runStart(Nodes &nodes, const VmRef &vm)
{
    auto known = loadVm(nodes, vm);
    if (!known)
        return std::unexpected(known.error());
    if (known->isTemplate() || known->marks.isBuilding)
        return std::unexpected(Error{ErrorKind::Refused, "start", known->name, {}, {}});
    return withConnection(nodes, vm,
                          known->state == VmState::Paused ? domains::resume : domains::start);
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
