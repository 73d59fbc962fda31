// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deleteoperation.h"
#include "storage/backend/rbdvolumes.h"
#include "storage/deletion/deletionresume.h"
#include "storage/deletion/ownfiles.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/lineage/userssince.h"
#include "storage/look/guardlook.h"

#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcDelete, "ramet.storage.vm")

namespace ramet {

namespace {

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
/// known by this. They were there before, so a clean-up does not take them for its own; while all
/// are there it defines the VM again.
Result<std::unique_ptr<Journal>> noteDeletion(const Nodes &nodes, const DeletePlan &plan,
                                              const QString &xml,
                                              const std::vector<DeletePlan::OwnDisk> &disks)
{
    JournalHeader header;
    header.operation = JournalOperation::Delete;
    header.object = plan.name;
    for (const NodeAddress &address : nodes.addresses()) {
        if (address.name == plan.vm.node)
            header.nodes.push_back(address);
    }
    for (const DeletePlan::OwnDisk &disk : disks)
        header.plan[disk.path] = disk.times;
    auto journal = Journal::create(header);
    if (!journal)
        return journal;
    Status noted = (*journal)->note(deletedDefinition,
                                    {{"uuid", plan.vm.uuid}, {"name", plan.name}, {"xml", xml}});
    for (size_t i = 0; noted && i < disks.size(); ++i) {
        const Undo undo{.kind = Undo::Kind::DeleteVolume,
                        .node = plan.vm.node,
                        .name = disks[i].volume,
                        .pool = disks[i].pool,
                        .path = disks[i].path};
        noted = (*journal)->intend(static_cast<int>(i) + 1, undo);
    }
    if (noted)
        return journal;
    (*journal)->remove();
    return std::unexpected(noted.error());
}

/// What undefining takes along and defining does not bring back.
QString whatIsLost(const VirtualMachine &vm)
{
    QStringList lost;
    if (vm.hasManagedSave)
        lost << "its saved state";
    if (vm.snapshotCount > 0)
        lost << "libvirt's list of its snapshots";
    return lost.join(" and ");
}

QStringList pathsOf(const std::vector<DeletePlan::OwnDisk> &disks)
{
    QStringList paths;
    for (const DeletePlan::OwnDisk &disk : disks)
        paths << disk.path;
    return paths;
}

/// The disks turned out to be needed. Its saved state and list of snapshots are all that does not
/// come back: the look just before had found nothing against the deletion.
Status putBack(const Connection &connection, const VirtualMachine &vm, const QString &xml,
               const std::vector<DeletePlan::OwnDisk> &disks, Error cause)
{
    if (const auto uuid = domains::define(connection, vm.name, xml); !uuid) {
        Error error = uuid.error();
        error.leftovers = pathsOf(disks); // without their VM, which only the note knows
        return std::unexpected(error);
    }
    if (vm.autostart)
        RAMET_TRY(domains::setAutostart(connection, vm.uuid, true));
    if (const QString lost = whatIsLost(vm); !lost.isEmpty())
        cause.detail += "; " + lost + " could not be kept";
    return std::unexpected(cause);
}

Error startedMeanwhile(const VirtualMachine &vm)
{
    return {ErrorKind::Busy, "delete", vm.name, "the VM was started meanwhile", {}};
}

/// libvirt undefines a VM that runs, too, which then goes on: it was started since the look.
Status putBackIfRunning(const Connection &connection, const VirtualMachine &vm, const QString &xml,
                        const std::vector<DeletePlan::OwnDisk> &disks)
{
    const auto runs = domains::exists(connection, vm.uuid);
    if (runs && !*runs)
        return {};
    return putBack(connection, vm, xml, disks, runs ? startedMeanwhile(vm) : runs.error());
}

/// Only once nothing can refuse any more: UEFI variables and TPM state go with a definition, and
/// could not be put back. So it is defined again for a moment, in which it may be started, too.
Status removeFirmwareFiles(const Connection &connection, const VirtualMachine &vm,
                           const DeletePlan &plan, const QString &xml,
                           const std::vector<DeletePlan::OwnDisk> &disks)
{
    const auto leave = [&](Error error) -> Status {
        error.leftovers = pathsOf(disks);
        if (plan.removesNvram && !plan.nvramPath.isEmpty())
            error.leftovers << plan.nvramPath;
        return std::unexpected(error);
    };
    if (const auto defined = domains::define(connection, vm.name, xml); !defined)
        return leave(defined.error());
    const auto record = domains::get(connection, vm.uuid);
    if (!record)
        return leave(record.error());
    if (record->state != VmState::Off) // it is whole
        return std::unexpected(startedMeanwhile(vm));
    const Status removed =
        domains::undefine(connection, vm.uuid, {plan.removesNvram, plan.removesTpmState});
    return removed ? putBackIfRunning(connection, vm, xml, disks) : leave(removed.error());
}

/// Takes the definition away, and puts it back when the disks turn out to be needed.
Status removeDefinition(Nodes &nodes, const Connection &connection, const Inventory &before,
                        const DeletePlan &plan, const QString &xml,
                        const std::vector<DeletePlan::OwnDisk> &disks)
{
    const VirtualMachine owner = ownerOf(*before.findVm(plan.vm), disks);
    qCInfo(lcDelete) << "removing the definition of" << owner.name;
    RAMET_TRY(domains::undefine(connection, plan.vm.uuid));
    RAMET_TRY(putBackIfRunning(connection, owner, xml, disks));
    const QStringList users = usersSince(nodes, before, owner);
    if (!users.isEmpty())
        return putBack(connection, owner, xml, disks,
                       refused("delete", owner.name,
                               {{Reason::HasDependants, Field::None, owner.name, {}, users}}));
    if (!plan.removesNvram && !plan.removesTpmState)
        return {};
    return removeFirmwareFiles(connection, owner, plan, xml, disks);
}

Status deleteVolumes(const Connection &connection, const std::vector<DeletePlan::OwnDisk> &disks,
                     Journal &journal)
{
    std::optional<Error> first;
    QStringList left;
    for (size_t i = 0; i < disks.size(); ++i) {
        const DeletePlan::OwnDisk &disk = disks[i];
        qCInfo(lcDelete) << "deleting volume" << disk.path;
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

} // namespace

Status runDeleteVolume(Nodes &nodes, const VolumeRef &volume, const Seen &seen)
{
    const VolumePlan fresh = planDeleteVolume(*lookForGuards(nodes, Scope::users(), seen), volume);
    if (!fresh.isValid())
        return std::unexpected(refused("delete volume", fresh.name(), fresh.refusals));
    auto connection = nodes.work(volume.node);
    if (!connection)
        return std::unexpected(connection.error());
    qCInfo(lcDelete) << "deleting volume" << fresh.path;
    return deleteStorageVolume(*connection, volume.pool, volume.volume);
}

Status runDelete(Nodes &nodes, const DeletePlan &plan, std::stop_token stop,
                 const ProgressSink &progress, const Seen &seen)
{
    progress({Phase::Checking, {}, 0, 0});
    const bool keepDisks = plan.disks.empty() && !plan.removesNvram && !plan.removesTpmState;
    auto guarded = planForGuards(nodes, plan.vm.uuid, seen, [&](const Inventory &inventory) {
        return planDelete(inventory, plan.vm, keepDisks);
    });
    const Inventory &inventory = *guarded.seen;
    DeletePlan &fresh = guarded.plan;
    fresh.removesNvram = fresh.removesNvram && plan.removesNvram;
    fresh.removesTpmState = fresh.removesTpmState && plan.removesTpmState;
    if (!fresh.isValid())
        return std::unexpected(refused("delete", fresh.name, fresh.refusals));
    const RametMarks &marks = inventory.findVm(plan.vm)->marks;
    if (marks.isBuilding && Journal::isRunning(Journal::fileOf(marks.buildingTask)))
        return std::unexpected(
            Error{ErrorKind::Busy, "delete", fresh.name, "it is still being made", {}});
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
    const auto journal = noteDeletion(nodes, fresh, *xml, disks);
    if (!journal)
        return std::unexpected(journal.error());
    Status status = removeDefinition(nodes, *connection, inventory, fresh, *xml, disks);
    if (status)
        status = deleteVolumes(*connection, disks, **journal);
    // Disks that are left without their VM only the note knows: it stays until they are gone.
    const bool isLeft = !status && (!status.error().leftovers.isEmpty() ||
                                    status.error().kind == ErrorKind::Unreachable);
    if (!isLeft)
        (*journal)->remove();
    return status;
}

} // namespace ramet
