// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/takeoperation.h"

#include "storage/domain/snapshotxml.h"
#include "storage/libvirt/guestcalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/snapshotcalls.h"
#include "storage/look/look.h"
#include "storage/snapshot/memorytake.h"
#include "storage/undo/journal.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcTake, "ramet.storage.snapshot")

namespace ramet {

namespace {

using namespace std::chrono_literals;

constexpr auto agentLimit = 3s;   ///< to say that it is there at all
constexpr auto freezeLimit = 10s; ///< a guest first writes what it has in memory

const QString takeSnapshot = QStringLiteral("take snapshot");

Status take(const Connection &connection, const TakeSnapshotPlan &plan)
{
    std::vector<HeldInSnapshot> disks;
    for (const TakeSnapshotPlan::HeldDisk &disk : plan.disks)
        disks.push_back({disk.target, disk.overlay});
    const TakeSnapshotRequest &request = plan.request;
    const QString xml = newSnapshotXml(request.name, request.description, disks, plan.leftOut,
                                       plan.withMemory, plan.memoryFile);
    const bool disksOnly = plan.isExternal && !plan.withMemory;
    qCInfo(lcTake) << "taking snapshot" << request.name << "of" << plan.vmName;
    // Once asked the daemon goes on, whoever waits.
    return snapshots::take(connection.with({}), request.vm.uuid, request.name, xml,
                           disksOnly ? snapshots::Taking::DisksOnly
                                     : snapshots::Taking::DisksAndMemory);
}

Error agentSilent(const TakeSnapshotPlan &plan)
{
    return withCause({ErrorKind::Unsupported, takeSnapshot, plan.vmName, {}, {}},
                     ErrorCause::AgentSilent);
}

/// The guest rests for the moment in which the new files are put on top.
Status takeQuiesced(Nodes &nodes, const Connection &connection, const TakeSnapshotPlan &plan)
{
    const QString &uuid = plan.request.vm.uuid;
    if (!guests::agentAnswers(connection, uuid, agentLimit))
        return std::unexpected(agentSilent(plan));
    const auto journal = Journal::create(journalHeader(JournalOperation::TakeSnapshot, plan.vmName,
                                                       nodes.addresses(), plan.request.vm.node));
    if (!journal)
        return std::unexpected(journal.error());
    Rollback rollback(performThrough(nodes), journal->get());
    const Undo thaw{.kind = Undo::Kind::ThawVm,
                    .node = plan.request.vm.node,
                    .uuid = uuid,
                    .name = plan.vmName};
    auto frozen = guests::Frozen::No;
    Status status = rollback.make(thaw, [&]() -> Status {
        const auto answer = guests::freeze(connection, uuid, freezeLimit);
        if (!answer)
            return std::unexpected(answer.error());
        frozen = *answer;
        return frozen == guests::Frozen::No ? Status(std::unexpected(agentSilent(plan))) : Status();
    });
    if (status)
        status = frozen == guests::Frozen::Yes ? take(connection, plan)
                                               : Status(std::unexpected(agentSilent(plan)));
    const QStringList left = rollback.run();
    if (left.isEmpty())
        (*journal)->remove();
    else if (status)
        status = std::unexpected(Error{ErrorKind::Failed, takeSnapshot, plan.vmName,
                                       "the guest could not be thawed", left});
    return status;
}

/// Into a file it is ended in the middle. What is written into an image cannot be ended: it goes
/// when it is there.
Status takeMemory(const Connection &connection, const TakeSnapshotPlan &plan,
                  const std::stop_token &stop, const ProgressSink &progress)
{
    const QString &uuid = plan.request.vm.uuid;
    if (plan.isExternal)
        return takeMemoryFile(connection, uuid, plan.vmName, stop, progress,
                              [&] { return take(connection, plan); });
    RAMET_TRY(take(connection, plan));
    if (!stop.stop_requested())
        return {};
    Error stopped{ErrorKind::Cancelled, takeSnapshot, plan.vmName, {}, {}};
    if (!snapshots::remove(connection.with({}), uuid, plan.request.name))
        stopped.leftovers << plan.request.name;
    return std::unexpected(stopped);
}

} // namespace

Status runTakeSnapshot(Nodes &nodes, const TakeSnapshotPlan &plan, std::stop_token stop,
                       const ProgressSink &progress)
{
    progress({Phase::Checking, {}, 0, 0});
    const TakeSnapshotPlan fresh = planTakeSnapshot(look(nodes, Scope::users()), plan.request);
    if (!fresh.isValid())
        return std::unexpected(refused(takeSnapshot, fresh.vmName, fresh.refusals));
    const auto connection = nodes.work(plan.request.vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    if (stop.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, takeSnapshot, fresh.vmName, {}, {}});
    progress({Phase::Copying, {}, 0, 0});
    RAMET_TRY(fresh.request.quiesce ? takeQuiesced(nodes, *connection, fresh)
              : fresh.withMemory    ? takeMemory(*connection, fresh, stop, progress)
                                    : take(*connection, fresh));
    for (const QString &pool : fresh.pools) // so that the new files are listed
        static_cast<void>(pools::refresh(*connection, pool));
    return {};
}

} // namespace ramet
