// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/batchplan.h"

#include "storage/clone/clonechoices.h"
#include "storage/clone/planidentity.h"
#include "storage/domain/identity.h"

#include <algorithm>
#include <numeric>

namespace ramet {

namespace {

/// Gives copies of one plan names and addresses that neither the inventory nor another copy has.
class Members {
public:
    Members(const Inventory &inventory, ClonePlan model)
        : m_inventory(inventory)
        , m_node(inventory.findNode(model.targetNode))
        , m_model(std::move(model))
        , m_macs(inventory.allMacs())
    {
        std::erase_if(m_model.refusals,
                      [](const Refusal &refusal) { return refusal.field == Field::Name; });
    }

    const std::vector<Refusal> &commonRefusals() const { return m_model.refusals; }

    ClonePlan make(const QString &name)
    {
        ClonePlan plan = m_model;
        plan.request.name = name;
        plan.newUuid = freshUuid();
        for (QString &mac : plan.newMacs)
            mac = newMac(m_macs);
        for (DiskPlan &disk : plan.disks)
            nameVolume(plan, disk);
        if (const auto refusal = whyNot(name))
            plan.refusals.push_back(*refusal);
        return plan;
    }

private:
    std::optional<Refusal> whyNot(const QString &name)
    {
        if (const auto refusal = whyNotName(m_inventory, m_model.targetNode, name))
            return refusal;
        if (m_names.contains(name))
            return Refusal{Reason::NameTwice, Field::Name, name, {}, {}};
        m_names.insert(name);
        return {};
    }

    /// Its first part is in names of volumes, so it alone must tell the members apart.
    QString freshUuid()
    {
        QString uuid = newUuid();
        while (m_uuidStarts.contains(uuid.left(8)))
            uuid = newUuid();
        m_uuidStarts.insert(uuid.left(8));
        return uuid;
    }

    void nameVolume(const ClonePlan &plan, DiskPlan &disk)
    {
        const StoragePool *pool = m_node ? m_node->findPool(disk.targetPool) : nullptr;
        const auto name = VmName::from(plan.request.name);
        if (!disk.isMade() || !pool || !name)
            return;
        QSet<QString> &taken = m_volumes[disk.targetPool];
        disk.targetVolume =
            newVolumeName(m_inventory, *pool, disk, name->fileStem(), plan.newUuid, taken);
        taken.insert(disk.targetVolume);
    }

    const Inventory &m_inventory;
    const NodeInventory *m_node;
    ClonePlan m_model;
    std::set<QString> m_macs;
    QSet<QString> m_names;
    QSet<QString> m_uuidStarts;
    std::map<QString, QSet<QString>> m_volumes; ///< by pool
};

/// Names that are taken, as one refusal; all else as it is.
void addNameRefusals(BatchPlan &batch)
{
    Refusal taken{Reason::NamesTaken, Field::Name, {}, {}, {}};
    std::vector<Refusal> others;
    for (const ClonePlan &member : batch.members) {
        const Refusal *refusal = member.refusalFor(Field::Name);
        if (!refusal)
            continue;
        if (refusal->reason == Reason::NameTaken) {
            taken.object = refusal->other;
            taken.names << refusal->object;
        } else {
            others.push_back(*refusal);
        }
    }
    if (taken.names.size() == 1)
        batch.refusals.push_back(
            {Reason::NameTaken, Field::Name, taken.names.front(), taken.object, {}});
    else if (!taken.names.isEmpty())
        batch.refusals.push_back(taken);
    batch.refusals.insert(batch.refusals.end(), others.begin(), others.end());
}

} // namespace

quint64 BatchPlan::bytesToCopy() const
{
    return std::accumulate(
        members.begin(), members.end(), quint64{0},
        [](quint64 sum, const ClonePlan &plan) { return sum + plan.bytesToCopy(); });
}

bool mayBeStale(const BatchPlan &plan)
{
    return mayBeStale(plan.refusals) || (plan.first() && mayBeStale(*plan.first()));
}

BatchPlan planBatch(const Inventory &inventory, const CloneRequest &request,
                    const QStringList &names)
{
    BatchPlan batch;
    if (names.isEmpty()) {
        batch.refusals.push_back({Reason::NameEmpty, Field::Name, {}, {}, {}});
        return batch;
    }
    CloneRequest common = request;
    common.name = names.front();
    Members members(inventory, planClone(inventory, common, static_cast<quint64>(names.size())));
    batch.refusals = members.commonRefusals();
    for (const QString &name : names)
        batch.members.push_back(members.make(name));
    addNameRefusals(batch);
    return batch;
}

} // namespace ramet
