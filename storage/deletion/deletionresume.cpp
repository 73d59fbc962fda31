// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/deletionresume.h"
#include "storage/backend/rbdvolumes.h"
#include "storage/deletion/volumeplan.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/poolcalls.h"

#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcDeletion, "ramet.storage.resume")

namespace ramet {

namespace {

/// A person may have given the node another name since.
QString presentName(const Nodes &nodes, const JournalHeader &header, const QString &name)
{
    for (const NodeAddress &noted : header.nodes) {
        for (const NodeAddress &known : nodes.addresses()) {
            if (noted.name == name && noted.uri == known.uri)
                return known.name;
        }
    }
    return {};
}

class DeletionRun {
public:
    DeletionRun(Nodes &nodes, Journal &journal)
        : m_nodes(nodes)
        , m_journal(journal)
    {
    }

    Result<CleanOutcome> run(const std::stop_token &stop)
    {
        for (const JournalStep &step : m_journal.openSteps()) {
            if (stop.stop_requested())
                return std::unexpected(
                    Error{ErrorKind::Cancelled, "delete", m_journal.header().object, {}, {}});
            RAMET_TRY(finish(step));
        }
        return m_outcome;
    }

private:
    Status finish(const JournalStep &step)
    {
        const QString node = presentName(m_nodes, m_journal.header(), step.undo.node);
        const auto connection = m_nodes.work(node.isEmpty() ? step.undo.node : node);
        if (!connection)
            return std::unexpected(connection.error());
        const Inventory inventory = loadInventory(m_nodes, true);
        const VolumePlan plan = planDeleteVolume(inventory, {node, step.undo.pool, step.undo.name});
        const bool isGone = std::ranges::any_of(plan.refusals, [](const Refusal &refusal) {
            return refusal.reason == Reason::VolumeUnknown;
        });
        if (isGone) {
            m_journal.settle(step.number, false);
        } else if (!plan.isValid() || !isStillIt(inventory, plan, step)) {
            keep(inventory, node, step);
        } else {
            qCInfo(lcDeletion) << "deleting volume" << plan.path;
            RAMET_TRY(deleteStorageVolume(*connection, step.undo.pool, step.undo.name));
            m_outcome.removed << step.undo.name;
            m_journal.settle(step.number, false);
        }
        return {};
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
    void keep(const Inventory &inventory, const QString &nodeName, const JournalStep &step)
    {
        const NodeInventory *node = inventory.findNode(nodeName);
        m_outcome.vmIsWhole =
            node && std::ranges::any_of(node->vms, [this](const VirtualMachine &vm) {
                return vm.name == m_journal.header().object;
            });
        m_outcome.left << step.undo.name;
        m_journal.settle(step.number, false);
    }

    Nodes &m_nodes;
    Journal &m_journal;
    CleanOutcome m_outcome;
};

Result<bool> isThere(const Connection &connection, const Undo &undo)
{
    const auto xml = pools::volumeXml(connection, undo.pool, undo.name);
    if (!xml && xml.error().kind != ErrorKind::NotFound)
        return std::unexpected(xml.error());
    return xml.has_value();
}

} // namespace

Result<CleanOutcome> takeBackDeletion(Journal &journal)
{
    CleanOutcome outcome;
    const auto steps = journal.openSteps();
    if (steps.empty())
        return outcome;
    Nodes nodes(journal.header().nodes);
    const auto connection = nodes.work(steps.front().undo.node);
    if (!connection)
        return std::unexpected(connection.error());
    for (const JournalStep &step : steps) {
        const auto there = isThere(*connection, step.undo);
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            outcome.left << step.undo.name;
    }
    const QJsonObject definition = journal.fact(deletedDefinition);
    // Every disk of it is there: none was deleted, none is gone.
    const bool isComplete =
        !definition.isEmpty() && outcome.left.size() == journal.header().plan.size();
    if (!isComplete)
        return outcome;
    const auto defined = domains::exists(*connection, definition["uuid"].toString());
    if (!defined)
        return std::unexpected(defined.error());
    if (!*defined) {
        qCInfo(lcDeletion) << "defining" << journal.header().object << "again";
        const auto uuid = domains::define(*connection, definition["name"].toString(),
                                          definition["xml"].toString());
        if (!uuid)
            return std::unexpected(uuid.error());
    }
    outcome.vmIsWhole = true;
    return outcome;
}

Result<CleanOutcome> finishDeletion(Nodes &nodes, std::unique_ptr<Journal> journal,
                                    const std::stop_token &stop)
{
    auto outcome = DeletionRun(nodes, *journal).run(stop);
    if (outcome)
        journal->remove();
    return outcome;
}

} // namespace ramet
