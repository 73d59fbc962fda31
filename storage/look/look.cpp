// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"

#include "storage/ask/questions.h"
#include "storage/base/jobpool.h"
#include "storage/look/reader.h"
#include "storage/look/seenstorages.h"
#include "storage/look/seenvms.h"

#include <algorithm>
#include <condition_variable>

namespace ramet {

namespace {

using Clock = Cancel::Clock;

NodeInventory emptyOf(const NodeAddress &address)
{
    NodeInventory node;
    node.node = address.name;
    node.uri = address.uri;
    node.dataAddress = dataAddressOf(address);
    node.isDataAddressSaid = !address.data.host.isEmpty();
    return node;
}

void setSilent(NodeInventory &node, const Error &error)
{
    node = emptyOf({node.node, node.uri});
    node.error = error;
    node.gaps = {{Gap::Kind::Node, node.node, {}, {}, error.detail}};
    node.lastSeen = seenstorages::load(node.uri);
}

Error noAnswer(const QString &node, Clock::duration waited)
{
    const std::chrono::duration<double> seconds = waited;
    return withCause({ErrorKind::Unreachable,
                      "connect",
                      node,
                      QStringLiteral("no answer within %1 s").arg(seconds.count(), 0, 'f', 1),
                      {}},
                     ErrorCause::NoAnswer);
}

void lookAtNode(Nodes &nodes, const Scope &scope, const Cancel &cancel, NodeInventory &node)
{
    const auto begin = Clock::now();
    const auto connection = nodes.listing(node.node, cancel);
    const Status status = connection ? readNode(*connection, scope, node)
                                     : Status(std::unexpected(connection.error()));
    node.reachable = status.has_value();
    if (!status)
        setSilent(node, status.error());
    markSaidShared(node.lastSeen ? node.lastSeen->storages : node.pools, node.uri,
                   nodes.saidShared());
    if (!status)
        return;
    if (scope.definitions == Scope::Definitions::All)
        seenvms::save(node);
    if (scope.pools == Scope::Pools::Volumes)
        seenstorages::save(
            node, std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin));
}

/// One look at several nodes, each a job of its own. Those that the patience ends for are told to
/// stop, which they do at once.
class ParallelLook {
public:
    ParallelLook(Nodes &nodes, const Scope &scope, const Cancel &cancel, const Patience &patience,
                 Inventory &inventory)
        : m_nodes(nodes)
        , m_scope(scope)
        , m_cancel(cancel)
        , m_patience(patience)
        , m_inventory(inventory)
        , m_workers(inventory.nodes.size())
    {
    }

    void run()
    {
        const std::stop_callback forward(m_cancel.stop(), [this] {
            for (Worker &worker : m_workers)
                worker.stop.request_stop();
        });
        std::unique_lock lock(m_mutex);
        for (size_t i = 0; i < m_workers.size(); ++i)
            nodeJobs().run([this, i] { work(i); });
        while (std::ranges::any_of(m_workers, &Worker::isReading))
            wait(lock);
    }

private:
    struct Worker {
        std::stop_source stop;
        std::optional<Clock::time_point> begin; ///< nothing: other nodes come first
        bool isReading = true;
        bool isGivenUp = false;
    };

    /// The last that it touches of this look is the mutex.
    void work(size_t i)
    {
        Worker &worker = m_workers[i];
        std::unique_lock lock(m_mutex);
        worker.begin = Clock::now();
        const NodeInventory &asked = std::as_const(m_inventory).nodes[i];
        NodeInventory node = emptyOf({asked.node, asked.uri});
        node.dataAddress = asked.dataAddress;
        node.isDataAddressSaid = asked.isDataAddressSaid;
        m_changed.notify_all();
        lock.unlock();
        lookAtNode(m_nodes, m_scope, m_cancel.stoppedBy(worker.stop.get_token()), node);
        lock.lock();
        if (worker.isGivenUp && !node.reachable)
            setSilent(node, noAnswer(node.node, Clock::now() - *worker.begin));
        m_inventory.nodes[i] = std::move(node);
        worker.isReading = false;
        m_changed.notify_all();
    }

    /// Until a node answered or is to be given up.
    void wait(std::unique_lock<std::mutex> &lock)
    {
        const Inventory &inventory = m_inventory;
        std::optional<Clock::time_point> next;
        for (size_t i = 0; m_patience && i < m_workers.size(); ++i) {
            Worker &worker = m_workers[i];
            const bool isAsking = Questions::ofProcess().isOpen(inventory.nodes[i].node);
            const auto limit = worker.isReading && worker.begin && !worker.isGivenUp && !isAsking
                                   ? m_patience(inventory, inventory.nodes[i])
                                   : std::nullopt;
            if (!limit)
                continue;
            const Clock::time_point end = *worker.begin + *limit;
            worker.isGivenUp = end <= Clock::now();
            if (worker.isGivenUp)
                worker.stop.request_stop();
            else
                next = std::min(next.value_or(end), end);
        }
        if (next)
            m_changed.wait_until(lock, *next);
        else
            m_changed.wait(lock);
    }

    Nodes &m_nodes;
    const Scope &m_scope;
    const Cancel &m_cancel;
    const Patience &m_patience;
    Inventory &m_inventory; ///< guarded by the mutex
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Worker> m_workers;
};

} // namespace

Inventory look(Nodes &nodes, const Scope &scope, const Cancel &cancel, const Patience &patience)
{
    Inventory inventory;
    inventory.scope = scope;
    inventory.scope.known = nullptr;
    for (const NodeAddress &address : nodes.addresses()) {
        if (scope.nodes.isEmpty() || scope.nodes.contains(address.name))
            inventory.nodes.push_back(emptyOf(address));
    }
    if (inventory.nodes.size() == 1) {
        lookAtNode(nodes, scope, cancel, inventory.nodes.front());
    } else {
        for (NodeInventory &node : inventory.nodes) {
            if (patience)
                node.lastSeen = seenstorages::load(node.uri);
        }
        ParallelLook(nodes, scope, cancel, patience, inventory).run();
    }
    inventory.ended = Clock::now();
    return inventory;
}

Result<VirtualMachine> lookAtVm(Nodes &nodes, const VmRef &ref, const Cancel &cancel)
{
    const Inventory inventory = look(nodes, Scope::vm(ref), cancel);
    const Error gone{ErrorKind::NotFound, "find VM", ref.uuid, {}, {}, {}};
    if (inventory.nodes.empty())
        return std::unexpected(Error{ErrorKind::NotFound, "find node", ref.node, {}, {}, {}});
    const NodeInventory &node = inventory.nodes.front();
    if (const VirtualMachine *vm = node.findVm(ref.uuid))
        return *vm;
    if (!node.reachable)
        return std::unexpected(node.error);
    if (node.gaps.empty())
        return std::unexpected(gone); // a helper of ours
    return std::unexpected(
        Error{ErrorKind::Invalid, "read VM", ref.uuid, node.gaps.front().reason, {}, {}});
}

} // namespace ramet
