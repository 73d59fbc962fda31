// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorystore.h"

#include "models/inventory/nodefeed.h"
#include "storage/libvirt/nodes.h"
#include "storage/look/seenstorages.h"

#include <algorithm>

namespace ramet {
namespace {

/// Who is told plans anew, and fleets tell of their nodes one by one.
constexpr auto tellingPause = std::chrono::milliseconds(10);
/// A node asks its network and each guest.
constexpr auto addressesPause = std::chrono::seconds(3);

} // namespace

InventoryStore::InventoryStore(const std::vector<NodeAddress> &addresses, QObject *parent)
    : InventoryStore(std::make_shared<Nodes>(addresses), parent)
{
}

InventoryStore::InventoryStore(std::shared_ptr<Nodes> nodes, QObject *parent)
    : QObject(parent)
    , m_nodes(std::move(nodes))
{
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, [this] {
        m_told.start();
        tellWaiting();
        if (std::exchange(m_isChanged, false))
            emit inventoryChanged();
    });
    m_addressing.setSingleShot(true);
    m_addressing.setInterval(addressesPause);
    connect(&m_addressing, &QTimer::timeout, this, &InventoryStore::askAddresses);
    connect(this, &InventoryStore::inventoryChanged, this, [this] {
        if (m_wantsAddresses && !m_addressing.isActive())
            m_addressing.start();
    });
    for (const NodeAddress &address : m_nodes->addresses())
        createFeed(address, static_cast<int>(m_inventory.nodes.size()));
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

QString InventoryStore::groupOf(const QString &node) const
{
    const auto link = m_nodes->link(node);
    return link ? link->address().group : QString();
}

bool InventoryStore::isConnecting(const QString &node) const
{
    const auto feed = m_feeds.find(node);
    return feed != m_feeds.end() && feed->second->isConnecting();
}

bool InventoryStore::isReadingVms(const QString &node) const
{
    const auto feed = m_feeds.find(node);
    return feed != m_feeds.end() && feed->second->isReadingVms();
}

void InventoryStore::addNode(const NodeAddress &address)
{
    if (m_feeds.contains(address.name))
        return;
    m_nodes->add(address);
    tellWaiting();
    createFeed(address, static_cast<int>(m_inventory.nodes.size()));
    touch();
    emit nodeAdded(address.name);
    if (m_started)
        m_feeds.at(address.name)->load();
}

const VirtualMachine *InventoryStore::lastKnown(const VmRef &vm) const
{
    const auto last = m_lastVms.find(vm.node);
    return last == m_lastVms.end() ? nullptr : last->second.find(vm.uuid);
}

int InventoryStore::vmCount() const
{
    std::size_t count = 0;
    for (const NodeInventory &node : m_inventory.nodes)
        count += node.vms.size();
    for (const auto &[node, vms] : m_listed)
        count += vms.size();
    return static_cast<int>(count);
}

void InventoryStore::removeNode(const QString &node)
{
    if (!m_feeds.contains(node))
        return;
    tellWaiting();
    destroyFeed(node);
    m_nodes->remove(node);
    emit nodeRemoved(node);
}

void InventoryStore::replaceNode(const QString &node, const NodeAddress &by)
{
    const int place = placeOf(node);
    if (place < 0 || (by.name != node && m_feeds.contains(by.name)))
        return;
    const bool isSame =
        std::as_const(m_inventory).nodes[static_cast<std::size_t>(place)].uri == by.uri;
    tellWaiting();
    const VmList last = lastVms(node);
    destroyFeed(node);
    m_nodes->remove(node);
    m_nodes->add(by);
    m_nodes->move(by.name, static_cast<std::size_t>(place));
    createFeed(by, place);
    if (isSame) {
        m_lastVms[by.name] = last;
        emit nodeRenamed(node, by.name);
        emit nodeChanged(by.name);
    } else {
        emit nodeRemoved(node);
        emit nodeAdded(by.name);
        emit nodeMoved(by.name, place);
    }
    if (m_started)
        m_feeds.at(by.name)->load();
}

void InventoryStore::moveNode(const QString &node, int place)
{
    const int from = placeOf(node);
    const int to = std::clamp(place, 0, static_cast<int>(m_inventory.nodes.size()) - 1);
    if (from < 0 || from == to)
        return;
    tellWaiting();
    auto &nodes = m_inventory.nodes;
    const NodeInventory moved = std::as_const(nodes)[static_cast<std::size_t>(from)];
    nodes.erase(nodes.begin() + from);
    nodes.insert(nodes.begin() + to, moved);
    m_nodes->move(node, static_cast<std::size_t>(to));
    touch();
    emit nodeMoved(node, to);
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

void InventoryStore::wantAddresses(bool wanted)
{
    if (std::exchange(m_wantsAddresses, wanted) != wanted)
        askAddresses();
}

void InventoryStore::askAddresses()
{
    NodeQuestions questions;
    questions.addresses = m_wantsAddresses;
    for (const NodeInventory &node : std::as_const(m_inventory).nodes)
        if (!node.facts.addresses)
            askFacts(node.node, questions);
}

void InventoryStore::forgetFacts()
{
    for (NodeInventory &node : m_inventory.nodes)
        node.facts = {};
    touch();
}

void InventoryStore::createFeed(const NodeAddress &address, int place)
{
    NodeInventory node;
    node.node = address.name;
    node.uri = address.uri;
    node.isAwaited = true;
    node.lastSeen = seenstorages::load(address.uri);
    m_inventory.nodes.insert(m_inventory.nodes.begin() + place, std::move(node));
    touch();

    const QString name = address.name;
    auto feed = std::make_unique<NodeFeed>(
        m_nodes, address, [this, name] { return lastVms(name); }, this);
    connect(feed.get(), &NodeFeed::connecting, this,
            [this, name] { tellLater([this, name] { emit nodeChanged(name); }); });
    connect(feed.get(), &NodeFeed::listed, this,
            [this, name](const VmList &vms) { takeNames(name, vms); });
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
        if (facts.addresses)
            tellLater([this, name] { emit addressesFound(name); });
    });
    connect(feed.get(), &NodeFeed::batchEnded, this, &InventoryStore::noteBatch);
    m_feeds.emplace(name, std::move(feed));
}

void InventoryStore::destroyFeed(const QString &node)
{
    auto feed = m_feeds.extract(node);
    feed.mapped()->disconnect(this);
    feed.mapped().release()->deleteLater(); // it may be the sender of this call
    m_inventory.nodes.removeIf([&](const NodeInventory &other) { return other.node == node; });
    for (auto *vms : {&m_lastVms, &m_listed})
        vms->erase(node);
    m_changedVms.erase(node);
    m_goneVms.erase(node);
    touch();
}

int InventoryStore::placeOf(const QString &node) const
{
    const auto &nodes = m_inventory.nodes;
    const auto found = std::ranges::find(nodes, node, &NodeInventory::node);
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

NodeInventory *InventoryStore::find(const QString &node)
{
    const int place = placeOf(node);
    return place < 0 ? nullptr : &m_inventory.nodes[static_cast<std::size_t>(place)];
}

/// As the node had them when it was last read.
VmList InventoryStore::lastVms(const QString &name) const
{
    const NodeInventory *node = m_inventory.findNode(name);
    if (node && node->reachable)
        return node->vms;
    const auto last = m_lastVms.find(name);
    return last == m_lastVms.end() ? VmList() : last->second;
}

void InventoryStore::touch()
{
    m_snapshot.reset();
    m_isChanged = true;
    planTelling();
}

void InventoryStore::planTelling()
{
    const bool isSoon = m_told.isValid() && !m_told.hasExpired(tellingPause.count());
    if (!m_telling.isActive())
        m_telling.start(isSoon ? tellingPause : std::chrono::milliseconds(0));
}

void InventoryStore::tellLater(std::function<void()> signal)
{
    m_untold.push_back(std::move(signal));
    planTelling();
}

void InventoryStore::tellWaiting()
{
    for (const auto &signal : std::exchange(m_untold, {}))
        signal();
}

} // namespace ramet
