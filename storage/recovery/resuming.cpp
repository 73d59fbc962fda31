// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planjson.h"
#include "storage/domain/markproof.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/move/moveoperation.h"
#include "storage/recovery/meantvolume.h"
#include "storage/recovery/recovery.h"
#include "storage/undo/present.h"

#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcResume, "ramet.storage.resume")

namespace ramet {

namespace {

Result<bool> wasDomainMade(Nodes &nodes, const Undo &undo)
{
    const auto connection = nodes.work(undo.node);
    if (!connection)
        return std::unexpected(connection.error());
    return domains::exists(*connection, undo.uuid);
}

Result<bool> wasVolumeMade(Nodes &nodes, const MeantVolume &meant)
{
    const auto ownership = ownershipOf(nodes, meant);
    if (!ownership)
        return std::unexpected(ownership.error());
    if (*ownership == Ownership::Others)
        return std::unexpected(Error{ErrorKind::NameTaken,
                                     "resume",
                                     meant.undo.name,
                                     "a volume of this name is there that may be somebody else's",
                                     {}});
    return *ownership == Ownership::Ours;
}

/// Somebody else's is no hindrance: another free name is found.
Result<bool> wasFileMade(Nodes &nodes, const JournalStep &step)
{
    const auto ownership = ownershipOfFile(nodes, step.undo, step.intended);
    if (!ownership)
        return std::unexpected(ownership.error());
    return *ownership == Ownership::Ours;
}

/// Of what can be undone twice without harm it does not matter.
Result<bool> wasMade(Nodes &nodes, const JournalStep &step, const std::optional<ClonePlan> &plan)
{
    switch (step.undo.kind) {
    case Undo::Kind::RemoveDefinition:
    case Undo::Kind::EndHelper:
        return wasDomainMade(nodes, step.undo);
    case Undo::Kind::DeleteVolume:
        return wasVolumeMade(nodes, meantBy(step, plan));
    case Undo::Kind::DeleteFile:
        return wasFileMade(nodes, step);
    case Undo::Kind::EndFetching:
    case Undo::Kind::RemoveFolder:
    case Undo::Kind::KeepOneName:
    case Undo::Kind::EndBlockJob:
    case Undo::Kind::EndBackup:
    case Undo::Kind::ResumeVm:
    case Undo::Kind::ThawVm:
    case Undo::Kind::EndPull:
    case Undo::Kind::EndMerge:
    case Undo::Kind::ReleaseBase:
        break;
    }
    return true;
}

/// Whether somebody may have written to what is copied since the clone began. An internal snapshot
/// stays as it is; a device or an image on Ceph tells no time.
Result<bool> wasSourceWritten(Nodes &nodes, const ClonePlan &plan, const QDateTime &since)
{
    for (const DiskPlan &disk : plan.disks) {
        if (!disk.isMade() || disk.isLive() || !disk.sourceSnapshot.isEmpty())
            continue;
        if (disk.sourcePool.isEmpty())
            return true;
        const auto reader = nodes.work(disk.readNode.isEmpty() ? plan.targetNode : disk.readNode);
        if (!reader)
            return std::unexpected(reader.error());
        const auto there = presentVolume(*reader, disk.sourcePool, disk.sourceVolume);
        if (!there)
            return std::unexpected(there.error());
        const std::optional<Volume> &volume = *there;
        if (!volume)
            return std::unexpected(Error{ErrorKind::NotFound, "resume", disk.sourceVolume, {}, {}});
        if (volume->writeTime.isEmpty() || isSince(volume->writeTime, since))
            return true;
    }
    return false;
}

/// Disks of a clone are of one moment: where the source was written to since, those that are
/// whole already are made again.
Status forgetOldDisks(Nodes &nodes, const ClonePlan &plan, Journal &journal)
{
    const auto written = wasSourceWritten(nodes, plan, journal.header().started);
    if (!written)
        return std::unexpected(written.error());
    for (const DiskPlan &disk : plan.disks) {
        if (*written && disk.isMade() && !disk.isLive())
            RAMET_TRY(journal.note("disk:" + disk.target, {}));
    }
    return {};
}

/// What was only intended was made or not by now. The definition that reserved a move's name goes
/// before the VM's own comes.
Status settleSteps(Nodes &nodes, const std::optional<ClonePlan> &plan, Journal &journal)
{
    for (const JournalStep &step : journal.openSteps()) {
        const bool isReservation = plan && plan->request.isMove && step.undo.uuid == plan->newUuid;
        if (step.made && !isReservation)
            continue;
        const auto made = wasMade(nodes, step, plan);
        if (!made)
            return std::unexpected(made.error());
        qCInfo(lcResume) << step.undo.name << (*made ? "was made" : "was not made");
        journal.settle(step.number, *made);
    }
    return {};
}

/// Nothing is left to copy then, and the source's disks may be gone.
Result<bool> isWholeThere(Nodes &nodes, const ClonePlan &plan)
{
    const auto target = nodes.work(plan.targetNode);
    if (!target)
        return std::unexpected(target.error());
    const auto vm = presentDomain(*target, plan.definedUuid(), plan.targetNode);
    if (!vm)
        return std::unexpected(vm.error());
    return *vm && !isPlaceholder(**vm);
}

/// As a person calls the nodes now, but the journal's own as they were called then.
std::vector<NodeAddress> asCalledThen(const JournalHeader &header, std::vector<NodeAddress> known)
{
    for (NodeAddress &address : known) {
        const auto then = std::ranges::find(header.nodes, address.uri, &NodeAddress::uri);
        if (then != header.nodes.end())
            address.name = then->name;
    }
    return known;
}

} // namespace

Result<CloneOutcome> resumeTask(std::unique_ptr<Journal> journal,
                                const std::vector<NodeAddress> &known, std::stop_token stop,
                                const ProgressSink &progress, SpeedLimit limit)
{
    RAMET_TRY(checkNodesKnown(journal->header(), known));
    const JournalHeader &header = journal->header();
    if (header.operation != JournalOperation::Clone)
        return std::unexpected(
            Error{ErrorKind::Unsupported, "resume", header.object, "only clones can go on", {}});
    Nodes nodes = Nodes(header.nodes).with(stop);
    const auto plan = clonePlanFromJson(header.plan);
    RAMET_TRY(settleSteps(nodes, plan, *journal));
    if (plan && plan->disks.size() > 1)
        RAMET_TRY(forgetOldDisks(nodes, *plan, *journal));
    return resumeClone(nodes, std::move(journal), std::move(stop), progress, std::move(limit));
}

Result<CloneOutcome> resumeMoveTask(std::unique_ptr<Journal> journal,
                                    const std::vector<NodeAddress> &known, std::stop_token stop,
                                    const ProgressSink &progress, SpeedLimit limit)
{
    const JournalHeader &header = journal->header();
    RAMET_TRY(checkNodesKnown(header, known));
    Nodes nodes = Nodes(asCalledThen(header, known)).with(stop);
    const auto plan = clonePlanFromJson(header.plan);
    RAMET_TRY(settleSteps(nodes, plan, *journal));
    const auto whole = plan ? isWholeThere(nodes, *plan) : Result<bool>(true);
    if (!whole)
        return std::unexpected(whole.error());
    if (!*whole) // also of one disk: the source goes for the copy
        RAMET_TRY(forgetOldDisks(nodes, *plan, *journal));
    return resumeMove(nodes, std::move(journal), std::move(stop), progress, std::move(limit));
}

} // namespace ramet
