// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorystore.h"

#include "models/inventory/nodefeed.h"
#include "storage/libvirt/nodes.h"
#include "storage/look/reader.h"
#include "storage/look/seenstorages.h"

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

/// True when a disk came that no storage lists: a storage must have changed without an event.
bool hasUnknownDisk(const NodeInventory &node, const VirtualMachine *before,
                    const VirtualMachine &vm)
{
    if (before && diskPaths(*before) == diskPaths(vm))
        return false;
    return std::ranges::any_of(vm.disks, [&](const Disk &disk) {
        return !disk.isEmpty() && !disk.isRemovable() && !placeOf(node, disk);
    });
}

QStringList changedVms(const NodeInventory &before, const NodeInventory &now)
{
    QHash<QString, const VirtualMachine *> old;
    for (const VirtualMachine &vm : before.vms)
        old.insert(vm.uuid, &vm);
    QStringList changed;
    for (const VirtualMachine &vm : now.vms) {
        const VirtualMachine *known = old.take(vm.uuid);
        if (!known || *known != vm)
            changed << vm.uuid;
    }
    return changed + old.keys();
}

} // namespace

InventoryStore::InventoryStore(const std::vector<NodeAddress> &addresses, QObject *parent)
    : InventoryStore(std::make_shared<Nodes>(addresses), parent)
{
}

InventoryStore::InventoryStore(std::shared_ptr<Nodes> nodes, QObject *parent)
    : QObject(parent)
    , m_nodes(std::move(nodes))
{
    for (const NodeAddress &address : m_nodes->addresses())
        createFeed(address);
}

InventoryStore::~InventoryStore() = default;

void InventoryStore::start()
{
    m_started = true;
    for (const auto &[name, feed] : m_feeds)
        feed->load();
}

std::shared_ptr<const Inventory> InventoryStore::snapshot() const
{
    if (!m_snapshot)
        m_snapshot = std::make_shared<const Inventory>(m_inventory);
    return m_snapshot;
}

bool InventoryStore::isConnecting(const QString &node) const
{
    const auto feed = m_feeds.find(node);
    return feed != m_feeds.end() && feed->second->isConnecting();
}

void InventoryStore::addNode(const NodeAddress &address)
{
    if (m_feeds.contains(address.name))
        return;
    m_nodes->add(address);
    createFeed(address);
    touch();
    emit nodeAdded(address.name);
    emit inventoryChanged();
    if (m_started)
        m_feeds.at(address.name)->load();
}

void InventoryStore::removeNode(const QString &node)
{
    auto feed = m_feeds.extract(node);
    if (feed.empty())
        return;
    feed.mapped()->disconnect(this);
    feed.mapped().release()->deleteLater(); // it may be the sender of this call
    m_nodes->remove(node);
    std::erase_if(m_inventory.nodes, [&](const auto &other) { return other.node == node; });
    touch();
    emit nodeRemoved(node);
    emit inventoryChanged();
}

void InventoryStore::reconnect(const QString &node)
{
    if (const auto feed = m_feeds.find(node); feed != m_feeds.end())
        feed->second->reconnect();
}

void InventoryStore::refreshStorages(const QString &node)
{
    if (const auto feed = m_feeds.find(node); feed != m_feeds.end())
        feed->second->loadPools(true);
}

void InventoryStore::refreshVm(const VmRef &vm)
{
    if (const auto feed = m_feeds.find(vm.node); feed != m_feeds.end())
        feed->second->loadVm(vm.uuid);
}

void InventoryStore::askFacts(const QString &node, const NodeQuestions &questions)
{
    if (const auto feed = m_feeds.find(node); feed != m_feeds.end())
        feed->second->askFacts(questions);
}

void InventoryStore::forgetFacts()
{
    for (NodeInventory &node : m_inventory.nodes)
        node.facts = {};
    touch();
}

void InventoryStore::createFeed(const NodeAddress &address)
{
    NodeInventory node;
    node.node = address.name;
    node.uri = address.uri;
    node.isAwaited = true;
    node.lastSeen = seenstorages::load(address.uri);
    m_inventory.nodes.push_back(std::move(node));

    auto feed = std::make_unique<NodeFeed>(m_nodes, address, this);
    const QString name = address.name;
    connect(feed.get(), &NodeFeed::connecting, this, [this, name] { emit nodeChanged(name); });
    connect(feed.get(), &NodeFeed::loaded, this, &InventoryStore::takeNode);
    connect(feed.get(), &NodeFeed::lost, this,
            [this, name](const Error &error) { takeLoss(name, error); });
    connect(feed.get(), &NodeFeed::vmFound, this, &InventoryStore::takeVm);
    connect(feed.get(), &NodeFeed::vmGone, this, &InventoryStore::dropVm);
    connect(feed.get(), &NodeFeed::poolsLoaded, this, &InventoryStore::takePools);
    connect(feed.get(), &NodeFeed::factsFound, this, [this, name](const NodeFacts &facts) {
        if (NodeInventory *known = find(name))
            known->facts.add(facts);
        touch();
    });
    connect(feed.get(), &NodeFeed::batchEnded, this, &InventoryStore::tellVms);
    m_feeds.emplace(name, std::move(feed));
}

NodeInventory *InventoryStore::find(const QString &node)
{
    const auto found = std::ranges::find(m_inventory.nodes, node, &NodeInventory::node);
    return found == m_inventory.nodes.end() ? nullptr : &*found;
}

void InventoryStore::takeNode(const NodeInventory &loaded)
{
    NodeInventory *node = find(loaded.node);
    if (!node)
        return;
    const NodeInventory before = std::exchange(*node, loaded);
    touch();
    emit nodeChanged(loaded.node);
    if (const QStringList uuids = changedVms(before, loaded); !uuids.isEmpty())
        emit vmsChanged(loaded.node, uuids);
    emit storagesChanged(loaded.node);
    emit inventoryChanged();
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
    const auto known = std::ranges::find(node->vms, vm.uuid, &VirtualMachine::uuid);
    const bool isNew = known == node->vms.end();
    if (!isNew && *known == vm)
        return;
    if (hasUnknownDisk(*node, isNew ? nullptr : &*known, vm))
        refreshStorages(vm.node);
    if (isNew)
        node->vms.push_back(std::move(vm));
    else
        *known = std::move(vm);
    noteVm(part.node, uuid);
}

void InventoryStore::dropVm(const VmRef &ref)
{
    NodeInventory *node = find(ref.node);
    const VirtualMachine *vm = node ? node->findVm(ref.uuid) : nullptr;
    if (!vm)
        return;
    const QString name = vm->name;
    std::erase_if(node->vms, [&](const VirtualMachine &other) { return other.uuid == ref.uuid; });
    replaceGaps(*node, [&](const Gap &gap) { return !isOfStorages(gap) && gap.object == name; },
                {});
    noteVm(ref.node, ref.uuid);
}

void InventoryStore::noteVm(const QString &node, const QString &uuid)
{
    touch();
    m_changedVms[node] << uuid;
}

void InventoryStore::tellVms()
{
    for (const auto &[node, uuids] : std::exchange(m_changedVms, {}))
        emit vmsChanged(node, uuids);
    emit inventoryChanged();
}

void InventoryStore::takePools(const NodeInventory &part)
{
    NodeInventory *node = find(part.node);
    if (!node)
        return;
    node->pools = part.pools;
    replaceGaps(*node, isOfStorages, part.gaps);
    for (VirtualMachine &vm : node->vms)
        resolveVolumes(*node, vm);
    touch();
    emit storagesChanged(part.node);
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
    emit nodeChanged(node.node);
}

void InventoryStore::touch()
{
    m_snapshot.reset();
}

} // namespace ramet
