// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/deletesnapshotoperation.h"

#include "storage/copy/qemuimg.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/snapshotcalls.h"
#include "storage/lineage/guards.h"
#include "storage/look/look.h"
#include "storage/snapshot/deletesnapshotjson.h"
#include "storage/snapshot/mergerun.h"
#include "storage/snapshot/snapshotnotes.h"
#include "storage/snapshot/stayingfiles.h"
#include "storage/undo/progressnote.h"

#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcDeleteSnapshot, "ramet.storage.snapshot.delete")

namespace ramet {

namespace {

using Way = DeleteSnapshotPlan::Way;
using Warnings = std::vector<Warning>;

const QString deleteSnapshot = QStringLiteral("delete snapshot");

/// The journal is there where layers are merged or files go; without, each act is whole.
class DeleteRun {
public:
    DeleteRun(Nodes &nodes, const Inventory &inventory, const DeleteSnapshotPlan &plan,
              Connection connection, Journal *journal, std::stop_token stop,
              const ProgressSink &sink, const SpeedLimit &limit)
        : m_nodes(nodes)
        , m_inventory(inventory)
        , m_plan(plan)
        , m_uuid(plan.request.vm.uuid)
        , m_vm(*inventory.findVm(plan.request.vm))
        , m_rollback(performThrough(nodes), journal)
        , m_context{.connection = std::move(connection),
                    .node = plan.request.vm.node,
                    .rollback = m_rollback,
                    .journal = journal,
                    .stop = std::move(stop),
                    .progress = {}}
        , m_sink(sink)
        , m_journal(journal)
    {
        m_context.waiting = [this] { m_sink({Phase::Waiting, {}, 0, m_plan.bytesToCopy()}); };
        m_context.bytesPerSecond = [limit] { return limit ? limit->load() : quint64{0}; };
    }

    Result<Warnings> run()
    {
        if (const Status status = steps(); !status)
            return std::unexpected(rolledBack(status.error()));
        m_rollback.dismiss();
        if (m_journal)
            m_journal->remove();
        return m_warnings;
    }

    /// One that had begun before.
    void goOn() { m_isBegun = true; }

private:
    Status steps()
    {
        m_sink({Phase::Deleting, {}, 0, m_plan.bytesToCopy()});
        RAMET_TRY(forgetAll(Way::WithContent));
        RAMET_TRY(checkStop());
        const SnapshotNotes notes(m_context.connection.with({}), m_vm, m_plan);
        const Result<bool> spoiled = notes.spoil();
        m_isBegun = m_isBegun || !m_plan.files.empty() || !spoiled || *spoiled;
        if (!spoiled)
            return std::unexpected(spoiled.error());
        MergeRun merging(m_context, *m_inventory.findNode(m_plan.request.vm.node), m_vm, m_sink);
        RAMET_TRY(merging.merge(m_plan.merges));
        m_context.connection = m_context.connection.with({}); // a stop comes too late now
        m_sink({Phase::Defining, {}, m_plan.bytesToCopy(), m_plan.bytesToCopy()});
        // While a helper still has the disks, so that the VM cannot start on the old ones.
        RAMET_TRY(forgetAll(Way::ListedOnly));
        RAMET_TRY(notes.rename());
        RAMET_TRY(merging.end());
        return removeFiles();
    }

    Error rolledBack(Error error)
    {
        m_sink({Phase::RollingBack, {}, 0, 0});
        error.leftovers = m_rollback.run();
        if (m_isBegun)
            error.leftovers += m_plan.deletedPaths();
        if (error.leftovers.isEmpty() && m_journal)
            m_journal->remove();
        return error;
    }

    Status forgetAll(Way way)
    {
        for (const DeleteSnapshotPlan::Deleted &snapshot : m_plan.snapshots) {
            if (snapshot.way != way)
                continue;
            RAMET_TRY(checkStop());
            qCInfo(lcDeleteSnapshot)
                << "deleting snapshot" << snapshot.name << "of" << m_plan.vmName;
            const Status gone =
                snapshots::remove(m_context.connection.with({}), m_uuid, snapshot.name,
                                  way == Way::ListedOnly ? snapshots::Removal::ListedOnly
                                                         : snapshots::Removal::WithContent);
            if (!gone && gone.error().kind != ErrorKind::NotFound)
                return gone;
        }
        return {};
    }

    /// Past the begin a stop does not end it between two acts: the jobs ask themselves.
    Status checkStop() const
    {
        if (m_isBegun || !m_context.stop.stop_requested())
            return {};
        return std::unexpected(Error{ErrorKind::Cancelled, deleteSnapshot, m_plan.vmName, {}, {}});
    }

    /// By a look that knows what was renamed: nobody at all must need one any more. By the time of
    /// a later run somebody may have made a file of that name.
    Status removeFiles()
    {
        if (m_plan.merges.empty() && m_plan.files.empty())
            return {};
        Nodes nodes = m_nodes.with({});
        const Inventory now = look(nodes, Scope::users());
        const Lineage lineage(now);
        RAMET_TRY(stillReachable(lineage));
        const QStringList going = m_plan.deletedPaths();
        for (const SnapshotFile &file :
             filesAsPlanned(m_plan, *now.findNode(m_plan.request.vm.node), lineage))
            removeFile(file, lineage, going);
        return {};
    }

    /// One that was silent before is in the plan's refusals where it could see the storages.
    Status stillReachable(const Lineage &lineage) const
    {
        for (const QString &node : lineage.unreachableNodes()) {
            const NodeInventory *before = m_inventory.findNode(node);
            if (before && before->reachable)
                return std::unexpected(Error{ErrorKind::Unreachable, deleteSnapshot, node, {}, {}});
        }
        return {};
    }

    void removeFile(const SnapshotFile &file, const Lineage &lineage, const QStringList &going)
    {
        const auto needers = lineage.needersOfImage(m_plan.request.vm.node, file.path);
        const bool isNeeded = std::ranges::any_of(needers, [&](const Dependant &needer) {
            return needer.kind != Dependant::Kind::Volume || !going.contains(needer.path);
        });
        Status gone;
        if (isNeeded)
            gone = std::unexpected(
                Error{ErrorKind::Busy, "delete volume", file.path, "something needs it", {}});
        else
            gone = pools::deleteVolume(m_context.connection, file.pool, file.volume);
        if (!gone && gone.error().kind != ErrorKind::NotFound)
            m_warnings.push_back({Warning::Kind::NotEnded, gone.error()});
    }

    Nodes &m_nodes;
    const Inventory &m_inventory;
    const DeleteSnapshotPlan &m_plan;
    const QString &m_uuid;
    const VirtualMachine &m_vm;
    Rollback m_rollback;
    CopyContext m_context;
    const ProgressSink &m_sink;
    Journal *m_journal;
    bool m_isBegun = false; ///< an external one is not whole any more: it has to be finished
    Warnings m_warnings;
};

/// Snapshots inside of layers that are to go, of which nobody but the image knows. Of images that
/// this program cannot read nothing is said.
Status checkImages(const Inventory &inventory, const DeleteSnapshotPlan &plan,
                   const std::stop_token &stop)
{
    const NodeInventory &node = *inventory.findNode(plan.request.vm.node);
    for (const LayerMerge &merge : plan.merges) {
        for (const SnapshotFile &file : merge.removed) {
            const StoragePool *pool = node.findPool(file.pool);
            if (!pool || !pool->clientMayWrite)
                continue;
            const auto facts = qemuimg::readContainer(file.path, stop);
            if (!facts && facts.error().kind == ErrorKind::Cancelled)
                return std::unexpected(facts.error());
            QStringList unknown;
            for (const auto &inside : facts ? facts->snapshots : decltype(facts->snapshots)()) {
                if (!plan.names().contains(inside.name))
                    unknown << inside.name;
            }
            if (!unknown.isEmpty())
                return std::unexpected(refused(deleteSnapshot, plan.vmName,
                                               {{Reason::SnapshotHasLater, Field::None,
                                                 plan.request.snapshot, plan.vmName, unknown}}));
        }
    }
    return {};
}

/// A person agreed to what the plan said.
bool isAgreed(const DeleteSnapshotPlan &shown, const DeleteSnapshotPlan &fresh)
{
    return std::ranges::all_of(fresh.names(),
                               [&](const QString &name) { return shown.names().contains(name); }) &&
           std::ranges::all_of(fresh.files, [&](const SnapshotFile &file) {
               return std::ranges::find(shown.files, file) != shown.files.end();
           });
}

} // namespace

Result<Warnings> runDeleteSnapshot(Nodes &nodes, const DeleteSnapshotPlan &plan,
                                   std::stop_token stop, const ProgressSink &progress,
                                   SpeedLimit limit)
{
    progress({Phase::Checking, {}, 0, plan.bytesToCopy()});
    const Inventory inventory = look(nodes, Scope::users());
    const DeleteSnapshotPlan fresh = planDeleteSnapshot(inventory, plan.request);
    if (!fresh.isValid())
        return std::unexpected(refused(deleteSnapshot, fresh.vmName, fresh.refusals));
    if (!isAgreed(plan, fresh))
        return std::unexpected(refused(deleteSnapshot, fresh.vmName, {}));
    RAMET_TRY(checkImages(inventory, fresh, stop));
    const auto connection = nodes.work(plan.request.vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    if (fresh.merges.empty() && fresh.files.empty())
        return DeleteRun(nodes, inventory, fresh, *connection, nullptr, std::move(stop), progress,
                         limit)
            .run();
    JournalHeader header = journalHeader(JournalOperation::DeleteSnapshot, fresh.vmName,
                                         nodes.addresses(), plan.request.vm.node);
    header.plan = toJson(fresh);
    const auto journal = Journal::create(header);
    if (!journal)
        return std::unexpected(journal.error());
    const ProgressSink told = progressnote::noting(**journal, progress);
    return DeleteRun(nodes, inventory, fresh, *connection, journal->get(), std::move(stop), told,
                     limit)
        .run();
}

Result<Warnings> finishSnapshotDeletion(Nodes &nodes, std::unique_ptr<Journal> journal,
                                        std::stop_token stop, const ProgressSink &progress,
                                        SpeedLimit limit)
{
    const JournalHeader &header = journal->header();
    RAMET_TRY(checkNodesKnown(header, nodes.addresses()));
    auto plan = deleteSnapshotPlanFromJson(header.plan);
    if (!plan)
        return std::unexpected(Error{
            ErrorKind::Invalid, deleteSnapshot, header.object, "the journal has no plan", {}});
    VmRef &vm = plan->request.vm;
    vm.node = presentName(header, nodes.addresses(), vm.node);
    const auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    // Jobs and helpers of the run before, which begin anew, and a guest that it held.
    for (const JournalStep &step : journal->openSteps()) {
        const Status ended = perform(*connection, step.undo);
        if (!ended && ended.error().kind != ErrorKind::NotFound)
            return std::unexpected(ended.error());
        journal->settle(step.number, false);
    }
    const Inventory inventory = look(nodes, Scope::users());
    std::vector<Refusal> refusals;
    const VirtualMachine *found = guards::find(inventory, vm, refusals);
    if (found) {
        const Lineage lineage(inventory);
        const QStringList going = plan->deletedPaths(); // of a layer that is merged no disk tells
        for (const LayerMerge &merge : plan->merges) {
            const auto why = whyNotMerged(inventory, *found, merge, plan->request.snapshot,
                                          plan->names(), going, lineage);
            refusals.insert(refusals.end(), why.begin(), why.end());
        }
    }
    if (!refusals.empty())
        return std::unexpected(refused(deleteSnapshot, plan->vmName, refusals));
    const ProgressSink told = progressnote::noting(*journal, progress);
    DeleteRun run(nodes, inventory, *plan, *connection, journal.get(), std::move(stop), told,
                  limit);
    run.goOn();
    return run.run();
}

} // namespace ramet
