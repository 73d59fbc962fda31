// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventoryupdates.h"

#include "models/inventory/inventorystore.h"
#include "models/inventory/nodefeed.h"
#include "storage/look/measuredisks.h"
#include "storage/look/reader.h"

#include <algorithm>

namespace ramet {
namespace {

bool isOfStorages(const Gap &gap)
{
    return gap.kind == Gap::Kind::Storage || gap.kind == Gap::Kind::Refresh ||
           gap.kind == Gap::Kind::Volume || gap.kind == Gap::Kind::Parents;
}

QStringList diskPaths(const VirtualMachine &vm)
{
    QStringList paths;
    for (const Disk &disk : vm.disks)
        paths += disk.source == DiskSource::Volume ? disk.pool + u'/' + disk.volume : disk.path;
    return paths;
}

} // namespace

bool hasUnknownDisk(const NodeInventory &node, const VirtualMachine *before,
                    const VirtualMachine &vm)
{
    if (before && diskPaths(*before) == diskPaths(vm))
        return false;
    return std::ranges::any_of(vm.disks, [&](const Disk &disk) {
        return !disk.isEmpty() && !disk.isRemovable() && !placeOf(node, disk);
    });
}

/// Most are the same value in the same place, as a rule.
QStringList changedVms(const VmList &before, const VmList &now)
{
    const auto isSameAt = [&](std::size_t row) {
        return row < now.size() && row < before.size() && now.isSame(row, before, row);
    };
    QStringList changed;
    for (std::size_t row = 0; row < now.size(); ++row) {
        if (isSameAt(row))
            continue;
        const auto old = static_cast<std::size_t>(before.rowOf(now[row].uuid));
        if (old >= before.size() || !(now.isSame(row, before, old) || now[row] == before[old]))
            changed << now[row].uuid;
    }
    for (std::size_t row = 0; row < before.size(); ++row)
        if (!isSameAt(row) && now.rowOf(before[row].uuid) < 0)
            changed << before[row].uuid;
    return changed;
}

void InventoryStore::takeNames(const QString &name, const VmList &vms)
{
    NodeInventory *node = find(name);
    if (!node || node->reachable)
        return;
    node->isBeingRead = true;
    m_listed[name] = vms;
    touch();
    tellLater([this, name] {
        emit nodeChanged(name);
        if (const auto listed = m_listed.find(name); listed != m_listed.end())
            emit vmsListed(name, listed->second);
    });
}

void InventoryStore::takeNode(const NodeInventory &loaded)
{
    NodeInventory *node = find(loaded.node);
    if (!node)
        return;
    const NodeInventory before = std::exchange(*node, loaded);
    m_listed.erase(loaded.node);
    m_changedVms.erase(loaded.node);
    m_goneVms.erase(loaded.node);
    if (before.reachable && !loaded.reachable)
        m_lastVms[loaded.node] = before.vms;
    else if (loaded.reachable)
        m_lastVms.erase(loaded.node);
    touch();
    tellLater([this, name = loaded.node, uuids = changedVms(before.vms, loaded.vms)] {
        emit nodeChanged(name);
        if (!uuids.isEmpty())
            emit vmsChanged(name, uuids);
        emit storagesChanged(name);
    });
}

/// What the node had is not known any more: it leaves the inventory, as it is not in one that is
/// loaded while the node is away.
void InventoryStore::takeLoss(const QString &name, const Error &error)
{
    NodeInventory *node = find(name);
    if (!node)
        return;
    NodeInventory away;
    away.node = node->node;
    away.uri = node->uri;
    away.error = error;
    away.gaps = {{Gap::Kind::Node, away.node, {}, {}, error.detail}};
    away.lastSeen = node->reachable ? SeenNode{node->hostUuid, node->pools} : node->lastSeen;
    takeNode(away);
}

void InventoryStore::takeVm(const NodeInventory &part)
{
    NodeInventory *node = find(part.node);
    if (!node)
        return;
    if (!part.helpers.empty())
        return takeHelper(*node, part.helpers.front());
    const bool isRead = !part.vms.empty();
    const QString name = isRead ? part.vms.front().name : part.gaps.front().object;
    const QString uuid = isRead ? part.vms.front().uuid : name; // which a gap may have for a name
    replaceGaps(
        *node,
        [&](const Gap &gap) {
            return !isOfStorages(gap) && (gap.object == name || gap.object == uuid);
        },
        part.gaps);
    touch();
    if (!isRead) // what it was is shown on, and the gap says that it may be otherwise
        return;
    const VirtualMachine &found = part.vms.front();
    std::erase_if(node->facts.definitions,
                  [&](const auto &fact) { return fact.first.uuid == found.uuid; });
    node->facts.addresses.reset();
    VirtualMachine vm = found;
    resolveVolumes(*node, vm);
    const VirtualMachine *known = node->findVm(vm.uuid);
    if (known)
        keepMeasured(*known, vm);
    if (known && *known == vm)
        return;
    if (hasUnknownDisk(*node, known, vm))
        refreshStorages(vm.node);
    node->vms.set(std::move(vm));
    noteVm(part.node, uuid);
}

/// Guards ask for them; no row shows them.
void InventoryStore::takeHelper(NodeInventory &node, VirtualMachine helper)
{
    resolveVolumes(node, helper);
    const auto known = std::ranges::find(node.helpers, helper.uuid, &VirtualMachine::uuid);
    if (known == node.helpers.end())
        node.helpers.push_back(std::move(helper));
    else if (*known == helper)
        return;
    else
        *known = std::move(helper);
    touch();
    tellLater([this, name = node.node] { emit nodeChanged(name); });
}

void InventoryStore::dropHelper(NodeInventory &node, const QString &uuid)
{
    if (std::erase_if(node.helpers, [&](const auto &helper) { return helper.uuid == uuid; }) == 0)
        return;
    touch();
    tellLater([this, name = node.node] { emit nodeChanged(name); });
}

void InventoryStore::dropVm(const VmRef &ref)
{
    NodeInventory *node = find(ref.node);
    if (node)
        dropHelper(*node, ref.uuid);
    const VirtualMachine *vm = node ? node->findVm(ref.uuid) : nullptr;
    if (!vm)
        return;
    const QString name = vm->name;
    m_goneVms[ref.node].insert(ref.uuid);
    replaceGaps(*node, [&](const Gap &gap) { return !isOfStorages(gap) && gap.object == name; },
                {});
    noteVm(ref.node, ref.uuid);
}

void InventoryStore::noteVm(const QString &node, const QString &uuid)
{
    touch();
    m_changedVms[node] << uuid;
}

void InventoryStore::noteBatch()
{
    for (const auto &[name, uuids] : std::exchange(m_goneVms, {})) {
        if (NodeInventory *node = find(name))
            node->vms.removeIf([&](const VirtualMachine &vm) { return uuids.contains(vm.uuid); });
        touch();
    }
    for (const auto &[node, uuids] : std::exchange(m_changedVms, {}))
        tellLater([this, node, uuids] { emit vmsChanged(node, uuids); });
}

/// `part` has the VMs whose disks have other paths by it than in `known`.
void InventoryStore::takePools(const NodeInventory &part, const VmList &known)
{
    NodeInventory *node = find(part.node);
    if (!node)
        return;
    node->pools = part.pools;
    replaceGaps(*node, isOfStorages, part.gaps);
    for (const VirtualMachine &resolved : part.vms) {
        const qsizetype row = node->vms.rowOf(resolved.uuid);
        if (row < 0)
            continue;
        const auto at = static_cast<std::size_t>(row);
        const auto before = static_cast<std::size_t>(known.rowOf(resolved.uuid));
        VirtualMachine vm = resolved;
        if (!node->vms.isSame(at, known, before)) { // it changed meanwhile
            vm = std::as_const(*node).vms[at];
            resolveVolumes(*node, vm);
            keepMeasured(resolved, vm);
        }
        node->vms.set(std::move(vm));
        noteVm(part.node, resolved.uuid);
    }
    touch();
    tellLater([this, name = part.node] { emit storagesChanged(name); });
}

/// The node's row shows them.
void InventoryStore::replaceGaps(NodeInventory &node, const std::function<bool(const Gap &)> &old,
                                 const std::vector<Gap> &gaps)
{
    const std::vector<Gap> before = node.gaps;
    std::erase_if(node.gaps, old);
    node.gaps.insert(node.gaps.end(), gaps.begin(), gaps.end());
    if (node.gaps == before)
        return;
    touch();
    tellLater([this, name = node.node] { emit nodeChanged(name); });
}

} // namespace ramet
