// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deletionresume.h"

#include "storage/backend/rbdvolumes.h"
#include "storage/deletion/deletedvm.h"
#include "storage/deletion/volumeplan.h"
#include "storage/domain/markproof.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/look/look.h"
#include "storage/undo/ownership.h"
#include "storage/undo/present.h"

#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcDeletion, "ramet.storage.resume")

namespace ramet {

namespace {

class DeletionRun {
public:
    DeletionRun(Nodes &nodes, Journal &journal)
        : m_nodes(nodes)
        , m_journal(journal)
    {
    }

    Result<CleanOutcome> run(const std::stop_token &stop)
    {
        RAMET_TRY(removeFirmware());
        for (const JournalStep &step : m_journal.openSteps()) {
            if (stop.stop_requested())
                return std::unexpected(
                    Error{ErrorKind::Cancelled, "delete", m_journal.header().object, {}, {}});
            RAMET_TRY(finish(step));
        }
        return m_outcome;
    }

private:
    /// Not of a VM that is there: somebody defined it anew, or the deletion had not begun. Another
    /// one of its name may have the variables by now.
    Status removeFirmware()
    {
        DeletedVm vm = deletedVm(m_journal);
        if (!vm.files.variables && !vm.files.tpmState)
            return {};
        const QString node = presentName(m_journal.header(), m_nodes.addresses(), vm.node);
        const auto connection = m_nodes.work(node);
        if (!connection)
            return std::unexpected(connection.error());
        const auto there = presentDomain(*connection, vm.uuid, node);
        if (!there)
            return std::unexpected(there.error());
        if (!*there) {
            const bool hasMoved = !m_journal.fact(movedVm).isEmpty();
            const auto removed = removeFirmwareFiles(*connection, vm, hasMoved);
            if (!removed && removed.error().kind != ErrorKind::NameTaken)
                return std::unexpected(removed.error());
            if (!removed)
                m_outcome.left << vm.name;
        }
        vm.files = {}; // done once
        return noteDeletedVm(m_journal, vm);
    }

    Status finish(const JournalStep &step)
    {
        const QString node = presentName(m_journal.header(), m_nodes.addresses(), step.undo.node);
        const auto connection = m_nodes.work(node.isEmpty() ? step.undo.node : node);
        if (!connection)
            return std::unexpected(connection.error());
        const Inventory inventory = look(m_nodes, Scope::users());
        const VolumePlan plan = planDeleteVolume(inventory, {node, step.undo.pool, step.undo.name});
        const bool isGone = std::ranges::any_of(plan.refusals, [](const Refusal &refusal) {
            return refusal.reason == Reason::VolumeUnknown;
        });
        if (isGone) {
            m_journal.settle(step.number, false);
        } else if (const auto unknown = whatIsUnknown(plan); !unknown.empty()) {
            return std::unexpected(refused("delete", m_journal.header().object, unknown));
        } else if (const bool isIt = isStillIt(inventory, plan, step); !plan.isValid() || !isIt) {
            keep(inventory, node, step, isIt);
        } else {
            qCInfo(lcDeletion) << "deleting volume" << plan.path;
            RAMET_TRY(deleteStorageVolume(*connection, step.undo.pool, step.undo.name));
            m_outcome.removed << step.undo.name;
            m_journal.settle(step.number, false);
        }
        return {};
    }

    /// Reasons that say nothing of the disk itself: the note stays until they are gone.
    static std::vector<Refusal> whatIsUnknown(const VolumePlan &plan)
    {
        std::vector<Refusal> unknown;
        std::ranges::copy_if(
            plan.refusals, std::back_inserter(unknown), [](const Refusal &refusal) {
                return refusal.reason != Reason::VolumeNeeded &&
                       refusal.reason != Reason::FilesAlike; // why it seems to be needed
            });
        return unknown;
    }

    /// Somebody may have made a file of this name since.
    bool isStillIt(const Inventory &inventory, const VolumePlan &plan,
                   const JournalStep &step) const
    {
        const NodeInventory *node = inventory.findNode(plan.volume.node);
        const StoragePool *pool = node ? node->findPool(plan.volume.pool) : nullptr;
        const Volume *volume = pool ? pool->findVolume(plan.volume.volume) : nullptr;
        const QJsonValue noted = m_journal.header().plan[step.undo.path];
        return volume && volume->path == step.undo.path && volume->times() == noted.toString();
    }

    /// The VM may be there still, with all its disks: the deletion had not begun with them.
    void keep(const Inventory &inventory, const QString &nodeName, const JournalStep &step,
              bool isIt)
    {
        const NodeInventory *node = inventory.findNode(nodeName);
        m_outcome.vmIsWhole =
            node && std::ranges::any_of(node->vms, [this](const VirtualMachine &vm) {
                return vm.name == m_journal.header().object;
            });
        if (!m_outcome.vmIsWhole || !isIt)
            m_outcome.left << step.undo.name;
        m_journal.settle(step.number, false);
    }

    Nodes &m_nodes;
    Journal &m_journal;
    CleanOutcome m_outcome;
};

/// Ours: the very disk, untouched; somebody may have made a file of this name since.
Result<Ownership> lookAt(const Connection &connection, const Journal &journal, const Undo &undo)
{
    const auto there = presentVolume(connection, undo.pool, undo.name);
    if (!there)
        return std::unexpected(there.error());
    const std::optional<Volume> &volume = *there;
    if (!volume)
        return Ownership::Gone;
    const bool isIt =
        volume->path == undo.path && volume->times() == journal.header().plan[undo.path].toString();
    return isIt ? Ownership::Ours : Ownership::Others;
}

Result<CleanOutcome> takeBack(Journal &journal)
{
    CleanOutcome outcome;
    const auto steps = journal.openSteps();
    const DeletedVm vm = deletedVm(journal);
    if (vm.uuid.isEmpty())
        return outcome;
    Nodes nodes(journal.header().nodes);
    const auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    QStringList untouched;
    for (const JournalStep &step : steps) {
        const auto there = lookAt(*connection, journal, step.undo);
        if (!there)
            return std::unexpected(there.error());
        if (*there == Ownership::Ours)
            untouched << step.undo.name;
        else if (*there == Ownership::Others)
            outcome.left << step.undo.name;
    }
    const auto present = presentDomain(*connection, vm.uuid, vm.node);
    if (!present)
        return std::unexpected(present.error());
    // Every disk of it is there: none was deleted, none is gone. Before the end of a move none is,
    // and its definition is nowhere else. Where it was not undefined yet, some may not be noted.
    const bool isMove = !journal.fact(movedVm).isEmpty();
    const bool isThere = *present && !isPlaceholder(**present);
    const bool wasKept = isThere && untouched.size() == journal.lastStep();
    if (!isMove && !wasKept && untouched.size() != journal.header().plan.size()) {
        outcome.ofDeletedVm = untouched;
        return outcome;
    }
    if (isMove || !wasKept)
        RAMET_TRY(defineAgain(*connection, vm));
    outcome.vmIsWhole = true;
    outcome.isDeletionUndone = true;
    return outcome;
}

/// Whether a VM that was to move is where it was to go, whole.
Result<bool> hasMoved(const Journal &journal)
{
    Nodes nodes(journal.header().nodes);
    const QString node = journal.fact(movedVm)["node"].toString();
    const auto connection = nodes.work(node);
    if (!connection)
        return std::unexpected(connection.error());
    const auto vm = presentDomain(*connection, deletedVm(journal).uuid, node);
    if (!vm)
        return std::unexpected(vm.error());
    return *vm && !isPlaceholder(**vm);
}

/// What a deletion has to become whatever was `wanted`; only the end of a move has no choice.
enum class Ending { Finish, TakeBack };
Result<Ending> endingOf(const Journal &journal, Ending wanted)
{
    if (journal.fact(movedVm).isEmpty())
        return wanted;
    const auto moved = hasMoved(journal);
    if (!moved)
        return std::unexpected(moved.error());
    return *moved ? Ending::Finish : Ending::TakeBack;
}

/// A VM that has moved starts with its node there, too; and what was defined here for a moment, so
/// that its files beside the disks go (deletedvm.h), is there no more.
Status finishMove(Nodes &nodes, const Journal &journal)
{
    const auto nameOf = [&](const QString &node) {
        return presentName(journal.header(), nodes.addresses(), node);
    };
    const DeletedVm was = deletedVm(journal);
    const auto target = nodes.work(nameOf(journal.fact(movedVm)["node"].toString()));
    if (!target)
        return std::unexpected(target.error());
    if (was.autostart)
        RAMET_TRY(domains::setAutostart(*target, was.uuid, true));
    const auto source = nodes.work(nameOf(was.node));
    if (!source)
        return std::unexpected(source.error());
    const auto vm = presentDomain(*source, was.uuid, nameOf(was.node));
    if (!vm)
        return std::unexpected(vm.error());
    return *vm && isPlaceholder(**vm) ? domains::undefine(*source, was.uuid) : Status();
}

Result<CleanOutcome> endDeletion(Nodes &nodes, Journal &journal, Ending wanted,
                                 const std::stop_token &stop)
{
    const auto ending = endingOf(journal, wanted);
    if (!ending)
        return std::unexpected(ending.error());
    if (*ending == Ending::TakeBack)
        return takeBack(journal);
    if (!journal.fact(movedVm).isEmpty())
        RAMET_TRY(finishMove(nodes, journal));
    return DeletionRun(nodes, journal).run(stop);
}

} // namespace

Result<CleanOutcome> takeBackDeletion(Nodes &nodes, Journal &journal, const std::stop_token &stop)
{
    return endDeletion(nodes, journal, Ending::TakeBack, stop);
}

Result<CleanOutcome> finishDeletion(Nodes &nodes, std::unique_ptr<Journal> journal,
                                    const std::stop_token &stop)
{
    RAMET_TRY(checkNodesKnown(journal->header(), nodes.addresses()));
    auto outcome = endDeletion(nodes, *journal, Ending::Finish, stop);
    if (outcome)
        journal->remove();
    return outcome;
}

} // namespace ramet
