// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot/revertoperation.h"

#include "storage/copy/target.h"
#include "storage/domain/domainxml.h"
#include "storage/domain/snapshotxml.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/snapshotcalls.h"
#include "storage/look/look.h"
#include "storage/undo/journal.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcRevert, "ramet.storage.snapshot.revert")

namespace ramet {

namespace {

const QString revertTo = QStringLiteral("revert to snapshot");

class RevertRun {
public:
    RevertRun(Nodes &nodes, const RevertSnapshotPlan &plan, Connection connection, Journal &journal,
              std::stop_token stop)
        : m_nodes(nodes)
        , m_plan(plan)
        , m_vm(plan.request.vm)
        , m_connection(std::move(connection))
        , m_journal(journal)
        , m_rollback(performThrough(nodes), &journal)
        , m_stop(std::move(stop))
    {
    }

    Result<std::vector<Warning>> run()
    {
        if (const Status status = steps(); !status) {
            Error error = status.error();
            error.leftovers = m_rollback.run();
            if (error.leftovers.isEmpty())
                m_journal.remove();
            return std::unexpected(error);
        }
        m_rollback.dismiss();
        m_journal.remove();
        afterwards();
        return m_warnings;
    }

private:
    Status steps()
    {
        const auto held = domains::snapshotXml(m_connection, m_vm.uuid, m_plan.request.snapshot);
        if (!held)
            return std::unexpected(held.error());
        m_snapshotXml = *held;
        for (const RevertSnapshotPlan::NewOverlay &overlay : m_plan.overlays)
            RAMET_TRY(makeOverlay(overlay));
        if (m_stop.stop_requested())
            return std::unexpected(Error{ErrorKind::Cancelled, revertTo, m_plan.vmName, {}, {}});
        RAMET_TRY(define());
        return m_plan.memoryFile.isEmpty() ? Status() : restoreMemory();
    }

    Status makeOverlay(const RevertSnapshotPlan::NewOverlay &overlay)
    {
        const Undo undo{.kind = Undo::Kind::DeleteVolume,
                        .node = m_vm.node,
                        .name = overlay.volume,
                        .pool = overlay.pool};
        const auto path = m_rollback.make(undo, [&] {
            return createEmpty(
                m_connection, overlay.pool,
                {overlay.volume, "qcow2", overlay.capacityBytes, overlay.below, overlay.format});
        });
        if (!path)
            return std::unexpected(path.error());
        m_disks[overlay.target] = {*path, overlay.pool, overlay.volume, "qcow2"};
        return {};
    }

    Status define()
    {
        const auto before = domains::secureXml(m_connection, m_vm.uuid);
        if (!before)
            return std::unexpected(before.error());
        m_before = *before;
        const auto then = snapshotDefinition(m_snapshotXml);
        const auto xml = then ? definitionOnDisks(*then, m_disks) : then;
        if (!xml)
            return std::unexpected(xml.error());
        qCInfo(lcRevert) << "defining" << m_plan.vmName << "as in" << m_plan.request.snapshot;
        if (const auto uuid = domains::define(m_connection, m_plan.vmName, *xml); !uuid)
            return std::unexpected(uuid.error());
        const auto after = domains::get(m_connection, m_vm.uuid);
        if (after && after->state == VmState::Off)
            return {};
        RAMET_TRY(putBack());
        return std::unexpected(
            after ? Error{ErrorKind::Busy, revertTo, m_plan.vmName, "it was started meanwhile", {}}
                  : after.error());
    }

    Status putBack() const
    {
        const auto uuid = domains::define(m_connection, m_plan.vmName, m_before);
        return uuid ? Status() : std::unexpected(uuid.error());
    }

    Status restoreMemory()
    {
        const auto then = snapshotLiveDefinition(m_snapshotXml);
        const auto xml = then ? definitionOnDisks(*then, m_disks) : then;
        if (!xml)
            return std::unexpected(xml.error());
        const Status restored =
            domains::restore(m_connection.with({}), m_plan.vmName, m_plan.memoryFile, *xml);
        if (restored)
            return {};
        RAMET_TRY(putBack());
        return restored;
    }

    /// The VM is what it was: what remains is what libvirt knows of it.
    void afterwards()
    {
        auto notes = m_plan.notes;
        notes[m_plan.request.snapshot]; // it is the current one, in any case
        Status known;
        for (const auto &[snapshot, files] : notes) {
            if (const Status noted = note(snapshot, files); !noted)
                known = noted;
        }
        if (known)
            discard();
        else
            m_warnings.push_back({Warning::Kind::NotEnded, known.error()});
    }

    Status note(const QString &snapshot, std::map<QString, QString> files) const
    {
        for (auto &[target, file] : files) {
            if (file.isEmpty())
                file = m_disks.at(target).path;
        }
        const auto xml = domains::snapshotXml(m_connection, m_vm.uuid, snapshot);
        const auto changed = xml ? snapshotWithOverlays(*xml, files) : xml;
        if (!changed)
            return std::unexpected(changed.error());
        return snapshots::redefine(m_connection, m_vm.uuid, *changed,
                                   snapshot == m_plan.request.snapshot);
    }

    void discard()
    {
        if (m_plan.discarded.empty())
            return;
        const Lineage lineage(look(m_nodes, Scope::users()));
        for (const RevertSnapshotPlan::OldFile &file : m_plan.discarded) {
            Status gone;
            if (!lineage.needersOfImage(m_vm.node, file.path).empty())
                gone = std::unexpected(
                    Error{ErrorKind::Busy, "delete volume", file.path, "something needs it", {}});
            else
                gone = pools::deleteVolume(m_connection, file.pool, file.volume);
            if (!gone && gone.error().kind != ErrorKind::NotFound)
                m_warnings.push_back({Warning::Kind::NotEnded, gone.error()});
        }
    }

    Nodes &m_nodes;
    const RevertSnapshotPlan &m_plan;
    const VmRef &m_vm;
    Connection m_connection;
    Journal &m_journal;
    Rollback m_rollback;
    std::stop_token m_stop;
    QString m_snapshotXml;
    QString m_before; ///< the definition
    std::map<QString, NewDiskSource> m_disks;
    std::vector<Warning> m_warnings;
};

} // namespace

Result<std::vector<Warning>> runRevertSnapshot(Nodes &nodes, const RevertSnapshotPlan &plan,
                                               std::stop_token stop, const ProgressSink &progress)
{
    progress({Phase::Checking, {}, 0, 0});
    const RevertSnapshotPlan fresh = planRevertSnapshot(look(nodes, Scope::users()), plan.request);
    if (!fresh.isValid())
        return std::unexpected(refused(revertTo, fresh.vmName, fresh.refusals));
    const auto connection = nodes.work(plan.request.vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    if (stop.stop_requested())
        return std::unexpected(Error{ErrorKind::Cancelled, revertTo, fresh.vmName, {}, {}});
    progress({Phase::Defining, {}, 0, 0});
    if (!fresh.isExternal) {
        // Once asked the daemon goes on, whoever waits.
        RAMET_TRY(
            snapshots::revert(connection->with({}), plan.request.vm.uuid, plan.request.snapshot));
        return std::vector<Warning>{};
    }
    const auto journal = Journal::create(journalHeader(
        JournalOperation::RevertSnapshot, fresh.vmName, nodes.addresses(), plan.request.vm.node));
    if (!journal)
        return std::unexpected(journal.error());
    return RevertRun(nodes, fresh, *connection, **journal, std::move(stop)).run();
}

} // namespace ramet
