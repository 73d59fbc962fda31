// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletion/volumeplan.h"

#include "storage/inventory/hidinggaps.h"
#include "storage/lineage/guards.h"
#include "storage/lineage/lineage.h"

namespace ramet {

namespace {

using namespace guards;

QStringList namesOf(const std::vector<Dependant> &dependants)
{
    QStringList names;
    for (const Dependant &dependant : dependants)
        names << dependant.node + '/' + dependant.name;
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

VolumePlan planDeleteVolume(const Inventory &inventory, const VolumeRef &ref)
{
    VolumePlan plan;
    plan.volume = ref;
    const NodeInventory *node = inventory.findNode(ref.node);
    const StoragePool *pool = node ? node->findPool(ref.pool) : nullptr;
    if (!node)
        add(plan.refusals, Reason::NodeUnknown, ref.node);
    else if (!node->reachable)
        add(plan.refusals, node->whyUnreachable(), ref.node);
    else if (!pool)
        add(plan.refusals, Reason::StorageUnknown, ref.pool, ref.node);
    else if (!pool->active)
        add(plan.refusals, Reason::StorageInactive, ref.pool, ref.node);
    const Volume *volume = pool && pool->active ? pool->findVolume(ref.volume) : nullptr;
    if (!plan.isValid())
        return plan;
    if (!volume) {
        add(plan.refusals, Reason::VolumeUnknown, ref.volume, ref.pool);
        return plan;
    }
    plan.path = volume->path;
    plan.allocationBytes = volume->allocationBytes;
    const Lineage lineage(inventory);
    const QStringList names = namesOf(lineage.needersOfImage(node->node, volume->path));
    if (!names.isEmpty()) {
        add(plan.refusals, Reason::VolumeNeeded, plan.name(), {}, names);
        addAlike(lineage, node->node, {volume->path}, plan.name(), plan.refusals);
    }
    const HidingGaps hiding = hidingGaps(inventory, ref.node, {pool}, askedFor(*volume));
    if (!hiding.nodes.isEmpty())
        add(plan.refusals, Reason::VolumeUsersUnknown, plan.name(), {}, hiding.nodes);
    if (!hiding.places.isEmpty())
        add(plan.refusals, Reason::UsersUnknown, plan.name(), {}, hiding.places);
    if (!pool->parentsKnown)
        add(plan.refusals, Reason::ParentsUnknown, plan.name(), {}, {pool->name});
    return plan;
}

} // namespace ramet
