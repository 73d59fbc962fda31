// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/vmdeletion.h"

#include "storage/backend/rbdvolumes.h"
#include "storage/deletion/deletionresume.h"
#include "storage/deletion/ownfiles.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/lineage/userssince.h"

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

QStringList pathsOf(const std::vector<DeletePlan::OwnDisk> &disks)
{
    QStringList paths;
    for (const DeletePlan::OwnDisk &disk : disks)
        paths << disk.path;
    return paths;
}

Error startedMeanwhile(const VirtualMachine &vm)
{
    return {ErrorKind::Busy, "delete", vm.name, "the VM was started meanwhile", {}};
}

} // namespace

VmDeletion::VmDeletion(Nodes &nodes, const DeletePlan &shown, const Inventory &before,
                       DeletePlan fresh, std::optional<MovedTo> movedTo)
    : m_nodes(nodes)
    , m_before(before)
    , m_plan(std::move(fresh))
    , m_movedTo(std::move(movedTo))
{
    m_plan.removesNvram = m_plan.removesNvram && shown.removesNvram;
    m_plan.removesTpmState = m_plan.removesTpmState && shown.removesTpmState;
    m_disks = agreed(shown, m_plan);
}

Status VmDeletion::begin(const std::stop_token &stop)
{
    RAMET_TRY(check());
    if (stop.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, "delete", m_plan.name, {}, {}});
    RAMET_TRY(note());
    const Status status = removeDefinition();
    return status ? status : end(status);
}

Status VmDeletion::check()
{
    if (!m_plan.isValid())
        return std::unexpected(refused("delete", m_plan.name, m_plan.refusals));
    const VirtualMachine &vm = *m_before.findVm(m_plan.vm);
    if ((vm.marks.isBuilding || vm.marks.isFetching()) &&
        Journal::runnerOf(Journal::fileOf(vm.marks.buildingTask)) != Journal::Runner::Nobody)
        return std::unexpected(
            Error{ErrorKind::Busy, "delete", m_plan.name, "it is still being made", {}});
    m_owner = ownerOf(vm, m_disks);
    auto connection = m_nodes.work(m_plan.vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    m_connection = *connection;
    const auto xml = domains::secureXml(*m_connection, m_plan.vm.uuid);
    if (!xml)
        return std::unexpected(xml.error());
    m_vm = {.node = m_plan.vm.node,
            .uuid = m_plan.vm.uuid,
            .name = m_plan.name,
            .xml = *xml,
            .autostart = vm.autostart,
            .files = {m_plan.removesNvram, m_plan.removesTpmState}};
    if (vm.snapshotCount == 0)
        return {};
    const auto record = domains::get(*m_connection, m_plan.vm.uuid);
    if (!record)
        return std::unexpected(record.error());
    m_vm.snapshots = QStringList(record->snapshotXmls.begin(), record->snapshotXmls.end());
    m_vm.currentSnapshot = record->currentSnapshot;
    return {};
}

/// Notes what is about to go: a deletion that is cut off leaves disks without a VM, and they are
/// known by this. They were there before, so a clean-up does not take them for its own; while all
/// are there it defines the VM again.
Status VmDeletion::note()
{
    JournalHeader header =
        journalHeader(JournalOperation::Delete, m_plan.name, m_nodes.addresses(), m_plan.vm.node);
    for (const DeletePlan::OwnDisk &disk : m_disks)
        header.plan[disk.path] = disk.times;
    for (const NodeAddress &address : m_nodes.addresses())
        if (m_movedTo && address.name == m_movedTo->node)
            header.nodes.insert(header.nodes.begin(), address);
    auto journal = Journal::create(header);
    if (!journal)
        return std::unexpected(journal.error());
    m_journal = *std::move(journal);
    Status noted = noteDeletedVm(*m_journal, m_vm);
    if (noted && m_movedTo)
        noted = m_journal->note(movedVm, {{"node", m_movedTo->node}, {"task", m_movedTo->task}});
    for (size_t i = 0; noted && i < m_disks.size(); ++i) {
        const Undo undo{.kind = Undo::Kind::DeleteVolume,
                        .node = m_plan.vm.node,
                        .name = m_disks[i].volume,
                        .pool = m_disks[i].pool,
                        .path = m_disks[i].path};
        noted = m_journal->intend(static_cast<int>(i) + 1, undo);
    }
    if (!noted)
        m_journal->remove();
    return noted;
}

Status VmDeletion::removeDefinition()
{
    qCInfo(lcDelete) << "removing the definition of" << m_owner.name;
    const auto removed = ramet::removeDefinition(*m_connection, m_vm);
    if (removed && *removed)
        return {};
    Error error = removed ? startedMeanwhile(m_owner) : removed.error();
    if (error.kind == ErrorKind::Unreachable)
        error.leftovers << m_owner.name; // nobody knows whether it is there
    return std::unexpected(error);
}

/// The disks turned out to be needed. Its saved state is all that does not come back: the look just
/// before had found nothing against the deletion.
Error VmDeletion::keptFor(const QStringList &users) const
{
    Error needed = refused("delete", m_owner.name,
                           {{Reason::HasDependants, Field::None, m_owner.name, {}, users}});
    if (m_movedTo) {
        needed.leftovers = pathsOf(m_disks);
        return needed;
    }
    if (const Status back = putBack(); !back)
        return back.error();
    if (m_owner.hasManagedSave)
        needed.detail += "; its saved state could not be kept";
    return needed;
}

Status VmDeletion::putBack() const
{
    const Status defined = defineAgain(*m_connection, m_vm);
    if (defined)
        return defined;
    Error error = defined.error();
    error.leftovers = pathsOf(m_disks); // without their VM, which only the note knows
    error.leftovers << m_owner.name;
    return std::unexpected(error);
}

Status VmDeletion::removeFirmwareFiles() const
{
    const auto removed = ramet::removeFirmwareFiles(*m_connection, m_vm, m_movedTo.has_value());
    if (removed)
        return *removed ? Status() : std::unexpected(startedMeanwhile(m_owner));
    Error error = removed.error();
    error.leftovers = pathsOf(m_disks);
    if (m_plan.removesNvram && !m_plan.nvramPath.isEmpty())
        error.leftovers << m_plan.nvramPath;
    return std::unexpected(error);
}

Status VmDeletion::finish(const Inventory &now, const Lineage &lineageNow)
{
    const QStringList users = usersSince(m_before, now, lineageNow, m_owner);
    Status status;
    if (!users.isEmpty())
        status = std::unexpected(keptFor(users));
    else if (m_plan.removesNvram || m_plan.removesTpmState)
        status = removeFirmwareFiles();
    if (status)
        status = deleteDisks();
    return end(status);
}

Error VmDeletion::takeBack(const Error &cause)
{
    if (const Status back = putBack(); !back)
        return end(back).error();
    m_journal->remove(); // whatever the cause leaves elsewhere
    m_journal.reset();
    return cause;
}

Status VmDeletion::deleteDisks()
{
    std::optional<Error> first;
    QStringList left;
    for (size_t i = 0; i < m_disks.size(); ++i) {
        const DeletePlan::OwnDisk &disk = m_disks[i];
        qCInfo(lcDelete) << "deleting volume" << disk.path;
        const Status status = deleteStorageVolume(*m_connection, disk.pool, disk.volume);
        if (status || status.error().kind == ErrorKind::NotFound) {
            m_journal->settle(static_cast<int>(i) + 1, false);
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

/// Disks that are left without their VM only the note knows: it stays until they are gone.
Status VmDeletion::end(Status status)
{
    const bool isLeft = !status && (!status.error().leftovers.isEmpty() ||
                                    status.error().kind == ErrorKind::Unreachable);
    if (!isLeft)
        m_journal->remove();
    m_journal.reset(); // releases its lock
    return status;
}

} // namespace ramet
