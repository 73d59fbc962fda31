// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/move/movesource.h"

#include "storage/base/cancel.h"
#include "storage/copy/target.h"
#include "storage/copy/throttle.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/volumetransfer.h"
#include "storage/lineage/userssince.h"
#include "storage/look/guardlook.h"
#include "storage/undo/present.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcMove, "ramet.storage.move")

namespace ramet {

namespace {

QJsonObject toJson(const AgreedLoss &agreed)
{
    QJsonArray paths;
    for (const DeletePlan::OwnDisk &disk : agreed.shown.disks)
        paths.append(disk.path);
    return {{"keepSource", agreed.keepSource},
            {"keptTargets", QJsonArray::fromStringList(agreed.keptTargets)},
            {"paths", paths},
            {"nvram", agreed.shown.removesNvram},
            {"tpm", agreed.shown.removesTpmState}};
}

/// For the guards the definition that reserves the name is a clone in the making, which needs the
/// source's disks.
Inventory withoutReservation(Inventory inventory, const ClonePlan &plan)
{
    for (NodeInventory &node : inventory.nodes)
        if (node.findVm(plan.newUuid))
            node.vms.removeIf([&](const VirtualMachine &vm) { return vm.uuid == plan.newUuid; });
    return inventory;
}

} // namespace

AgreedLoss agreedLoss(const MovePlan &plan)
{
    return {plan.request.keepSource, plan.keptTargets(), plan.deletion};
}

AgreedLoss agreedLoss(const Journal &journal)
{
    const QJsonObject fact = journal.header().plan[agreedKey].toObject();
    AgreedLoss agreed;
    agreed.keepSource = fact["keepSource"].toBool(true); // without a note nothing was agreed to
    for (const QJsonValueConstRef target : fact["keptTargets"].toArray())
        agreed.keptTargets << target.toString();
    for (const QJsonValueConstRef path : fact["paths"].toArray())
        agreed.shown.disks.push_back({{}, {}, {}, path.toString(), 0, {}});
    agreed.shown.removesNvram = fact["nvram"].toBool();
    agreed.shown.removesTpmState = fact["tpm"].toBool();
    return agreed;
}

MoveSource::MoveSource(Nodes &nodes, const ClonePlan &plan, AgreedLoss agreed, std::stop_token stop,
                       const ProgressSink &progress, SpeedLimit limit)
    : m_nodes(nodes)
    , m_plan(plan)
    , m_agreed(std::move(agreed))
    , m_stop(std::move(stop))
    , m_progress(progress)
    , m_limit(std::move(limit))
{
}

Status MoveSource::begin(const Journal &journal)
{
    m_task = journal.header().id;
    const auto times = writeTimes();
    if (!times)
        return std::unexpected(times.error());
    m_writeTimes = *times;
    return {};
}

QJsonObject MoveSource::agreed() const
{
    return toJson(m_agreed);
}

/// As the storages tell after a look at them; devices tell none.
Result<std::map<QString, QString>> MoveSource::writeTimes() const
{
    std::map<QString, QString> times;
    for (const DiskPlan &disk : m_plan.disks) {
        if (!disk.isMade() || disk.sourcePool.isEmpty())
            continue;
        const auto reader = m_nodes.work(disk.readNode);
        if (!reader)
            return std::unexpected(reader.error());
        RAMET_TRY(refreshWhenIdle(*reader, disk.sourcePool, m_stop));
        const auto volume = presentVolume(*reader, disk.sourcePool, disk.sourceVolume);
        if (!volume)
            return std::unexpected(volume.error());
        if (!*volume)
            return std::unexpected(Error{ErrorKind::NotFound, "move", disk.sourceVolume, {}});
        times[disk.target] = (*volume)->writeTime;
    }
    return times;
}

Status MoveSource::verify(const std::vector<ClonedDisk> &made)
{
    quint64 done = 0;
    for (const ClonedDisk &copy : made) {
        const auto disk = std::ranges::find(m_plan.disks, copy.target, &DiskPlan::target);
        RAMET_TRY(verify(*disk, copy, done));
        done += disk->bytesToCopy;
    }
    return {};
}

Status MoveSource::verify(const DiskPlan &disk, const ClonedDisk &made, quint64 doneBytes)
{
    qCInfo(lcMove) << "reading" << disk.targetPool << disk.targetVolume << "again";
    const auto connection = m_nodes.own(m_plan.targetNode, m_stop);
    if (!connection)
        return std::unexpected(connection.error());
    Throttle throttle([this] { return m_limit ? m_limit->load() : m_plan.request.bytesPerSecond; });
    const auto mayRead = [&](quint64 bytes) {
        m_progress({Phase::Verifying, disk.target, doneBytes + std::min(bytes, disk.bytesToCopy),
                    m_plan.bytesToCopy()});
        return throttle.mayWrite(bytes);
    };
    const auto there = checksumOf(
        {*connection, m_plan.targetNode, disk.targetPool, disk.targetVolume}, m_stop, mayRead);
    if (!there)
        return std::unexpected(there.error());
    if (*there == made.checksum)
        return {};
    return std::unexpected(
        Error{ErrorKind::Failed, "verify", made.path,
              QStringLiteral("what was written to disk %1 is not what is read from it")
                  .arg(disk.target)});
}

Status MoveSource::releaseSource()
{
    const VmRef &vm = m_plan.request.source;
    auto guarded = planForGuards(m_nodes, vm.uuid, {}, [&](const Inventory &inventory) {
        return planMoveAway(withoutReservation(inventory, m_plan), vm, m_agreed.keepSource,
                            m_agreed.keptTargets);
    });
    m_before = guarded.seen;
    VmDeletion deletion(m_nodes, m_agreed.shown, *m_before, std::move(guarded.plan),
                        MovedTo{m_plan.targetNode, m_task});
    m_progress({Phase::Defining, {}, m_plan.bytesToCopy(), m_plan.bytesToCopy()});
    RAMET_TRY(deletion.begin(m_stop));
    m_deletion.emplace(std::move(deletion));
    // Nobody can start it any more; somebody may have before.
    const auto times = writeTimes();
    if (!times)
        return std::unexpected(times.error());
    if (*times != m_writeTimes)
        return std::unexpected(Error{ErrorKind::Busy,
                                     "move",
                                     m_plan.sourceName,
                                     "its disks were written to while they were copied",
                                     {}});
    return {};
}

Error MoveSource::restoreSource(Error cause)
{
    if (!m_deletion)
        return cause;
    const Error error = m_deletion->takeBack(cause);
    m_deletion.reset();
    return error;
}

void MoveSource::remove(CloneOutcome &outcome)
{
    if (!m_deletion)
        return;
    keepAutostart(outcome);
    m_progress({Phase::Deleting, {}, m_plan.bytesToCopy(), m_plan.bytesToCopy()});
    const Inventory now = lookAgain(m_nodes, *m_before);
    if (const Status gone = m_deletion->finish(now, Lineage(now)); !gone)
        outcome.warnings.push_back({Warning::Kind::SourceLeft, gone.error()});
    m_deletion.reset();
}

void MoveSource::keepAutostart(CloneOutcome &outcome) const
{
    const VirtualMachine *was = m_before->findVm(m_plan.request.source);
    if (!was || !was->autostart)
        return;
    const auto target = m_nodes.work(m_plan.targetNode);
    const Status set = target ? domains::setAutostart(*target, outcome.uuid, true)
                              : std::unexpected(target.error());
    if (!set)
        outcome.warnings.push_back({Warning::Kind::SourceLeft, set.error()});
}

} // namespace ramet
