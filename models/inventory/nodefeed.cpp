// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/nodefeed.h"

#include "models/inventory/eventmailbox.h"
#include "models/worker.h"
#include "storage/base/connectcause.h"
#include "storage/look/asknode.h"
#include "storage/look/look.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <algorithm>
#include <mutex>

namespace ramet {
namespace {

/// One may look at storages, which takes long, while the other looks at VMs.
constexpr int threadsPerNode = 2;
Q_LOGGING_CATEGORY(lcFeed, "ramet.inventory")

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds batchTime = 50ms;
constexpr std::chrono::seconds firstRetry = 2s;
constexpr std::chrono::seconds longestRetry = 30s;

/// A node that was removed meanwhile is like one that does not answer.
NodeInventory readNode(Nodes &nodes, const Scope &scope)
{
    Inventory inventory = look(nodes, scope);
    if (!inventory.nodes.empty())
        return std::move(inventory.nodes.front());
    NodeInventory gone;
    gone.node = scope.nodes.value(0);
    gone.error = {ErrorKind::Unreachable, QStringLiteral("find node"), gone.node, {}, {}, {}};
    return gone;
}

/// There is such a VM, but it could not be read.
NodeInventory unreadPart(const QString &node, const QString &uuid, const Error &error)
{
    NodeInventory part;
    part.node = node;
    part.reachable = true;
    const QString name = error.object.isEmpty() ? uuid : error.object;
    part.gaps.push_back({Gap::Kind::Definition, node, {}, name, error.detail});
    return part;
}

} // namespace

struct NodeFeed::Loaded {
    NodeInventory inventory;
    std::shared_ptr<EventSubscription> subscription;
};

struct NodeFeed::VmAnswer {
    QString uuid;
    NodeInventory part;
};

/// Carries the news of an opened link from any thread to the feed's.
struct NodeFeed::LinkListener {
    explicit LinkListener(NodeFeed *owner)
        : feed(owner)
    {
    }
    void post()
    {
        const std::lock_guard lock(mutex);
        if (feed)
            QMetaObject::invokeMethod(
                feed,
                [target = feed] {
                    if (!target->m_isConnected && !target->m_isConnecting)
                        target->load();
                },
                Qt::QueuedConnection);
    }
    void close()
    {
        const std::lock_guard lock(mutex);
        feed = nullptr;
    }

    std::mutex mutex;
    NodeFeed *feed;
    std::shared_ptr<void> token; ///< of Link::onOpened
};

NodeFeed::NodeFeed(std::shared_ptr<Nodes> nodes, NodeAddress address, QObject *parent)
    : QObject(parent)
    , m_nodes(std::move(nodes))
    , m_address(std::move(address))
    , m_worker(std::make_unique<Worker>(threadsPerNode))
{
    m_retry.setSingleShot(true);
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    connect(&m_retry, &QTimer::timeout, this, &NodeFeed::load);
    connect(&m_batch, &QTimer::timeout, this, &NodeFeed::lookUp);
    m_listener = std::make_shared<LinkListener>(this);
    listenToLink();
}

NodeFeed::~NodeFeed()
{
    m_listener->close();
    disconnectEvents();
}

void NodeFeed::listenToLink()
{
    if (const auto link = m_nodes->link(m_address.name))
        m_listener->token = link->onOpened([weak = std::weak_ptr(m_listener)] {
            if (const auto listener = weak.lock())
                listener->post();
        });
}

/// First listens, then looks, so that nothing is missed between.
NodeFeed::Loaded NodeFeed::loadAndListen(Nodes &nodes, const NodeAddress &address,
                                         const std::shared_ptr<EventMailbox> &mailbox)
{
    Loaded loaded;
    const Result<Connection> connection = nodes.listing(address.name);
    if (!connection) { // another attempt would only take as long again
        loaded.inventory.error = connection.error();
        return loaded;
    }
    auto subscription = EventSubscription::create(
        *connection, [mailbox](const NodeEvent &event) { mailbox->post(event); });
    if (subscription)
        loaded.subscription = std::move(*subscription);
    else
        qCWarning(lcFeed) << "no events of" << address.name << subscription.error().detail;
    loaded.inventory = readNode(nodes, Scope::node(address.name));
    return loaded;
}

/// Runs `work` on the worker and hands its answer to `take` here, unless the connection changed.
template <class Answer, class Work, class Take> void NodeFeed::ask(Work work, Take take)
{
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, take = std::move(take), generation = m_generation] {
                watcher->deleteLater();
                if (generation == m_generation)
                    take(watcher->result());
            });
    watcher->setFuture(m_worker->run(std::move(work)));
}

void NodeFeed::load()
{
    if (m_isConnecting)
        return;
    qCInfo(lcFeed) << "load" << m_address.name;
    m_retry.stop();
    if (m_mailbox)
        m_mailbox->close();
    ++m_generation;
    m_isConnecting = true;
    m_isConnected = m_isAskingVms = m_isAskingPools = false;
    m_asked = {};
    m_changedVms.clear();
    m_poolsChanged = m_refreshPools = false;
    m_mailbox = std::make_shared<EventMailbox>(this, [this] { takeEvents(); });
    // A connection takes no second subscription beside the first, which ends here before.
    const auto old = std::make_shared<std::shared_ptr<EventSubscription>>(
        std::exchange(m_subscription, nullptr));
    ask<Loaded>(
        [nodes = m_nodes, address = m_address, mailbox = m_mailbox, old] {
            old->reset();
            return loadAndListen(*nodes, address, mailbox);
        },
        [this](const Loaded &loaded) { takeLoaded(loaded); });
    emit connecting();
}

void NodeFeed::reconnect()
{
    if (const auto link = m_nodes->link(m_address.name))
        link->mayRetry();
    load();
}

void NodeFeed::loadVm(const QString &uuid)
{
    m_changedVms.insert(uuid);
    if (m_isConnected && !m_batch.isActive())
        m_batch.start();
}

void NodeFeed::askFacts(const NodeQuestions &questions)
{
    if (!m_isConnected || questions.isEmpty() || questions == m_asked)
        return;
    m_asked = questions;
    ask<NodeFacts>(
        [nodes = m_nodes, node = m_address.name, questions] {
            const auto connection = nodes->work(node);
            return connection ? askNode(*connection, questions) : NodeFacts();
        },
        [this](const NodeFacts &facts) {
            m_asked = {};
            emit factsFound(facts);
            emit batchEnded();
        });
}

void NodeFeed::loadPools(bool refresh)
{
    m_poolsChanged = true;
    m_refreshPools |= refresh;
    if (m_isConnected && !m_batch.isActive())
        m_batch.start();
}

void NodeFeed::takeLoaded(const Loaded &loaded)
{
    m_isConnecting = false;
    m_subscription = loaded.subscription;
    if (!loaded.inventory.reachable) {
        lose(loaded.inventory.error);
        return;
    }
    m_failures = 0;
    m_isConnected = true;
    emit this->loaded(loaded.inventory);
    takeEvents();
}

void NodeFeed::lose(const Error &error)
{
    const int doublings = std::min(m_failures++, 5);
    const auto wait = std::min(firstRetry * (1 << doublings), longestRetry);
    qCInfo(lcFeed) << "lost" << m_address.name << error.detail;
    disconnectEvents();
    ++m_generation;
    m_isConnecting = m_isConnected = false;
    m_batch.stop();
    if (!needsPerson(error.cause)) {
        qCInfo(lcFeed) << "retry" << m_address.name << "in" << wait.count() << "s";
        m_retry.start(wait);
    }
    emit lost(error);
}

/// The subscription is let go of on the worker, for that asks the daemon.
void NodeFeed::disconnectEvents()
{
    if (m_mailbox)
        m_mailbox->close();
    if (m_subscription)
        m_worker->run([subscription = std::exchange(m_subscription, nullptr)] {});
}

void NodeFeed::takeEvents()
{
    if (!m_isConnected) // they stay in the mailbox until the node is loaded
        return;
    for (const NodeEvent &event : m_mailbox->take()) {
        switch (event.kind) {
        case NodeEvent::Kind::DomainChanged:
        case NodeEvent::Kind::DomainRemoved: // a running one stays, as transient
            m_changedVms.insert(event.uuid);
            break;
        case NodeEvent::Kind::PoolChanged:
        case NodeEvent::Kind::PoolRemoved:
            m_poolsChanged = true;
            break;
        case NodeEvent::Kind::ConnectionClosed:
            lose({ErrorKind::Unreachable, QStringLiteral("listen to events"), m_address.name,
                  QStringLiteral("The connection was closed")});
            return;
        }
    }
    if ((!m_changedVms.isEmpty() || m_poolsChanged) && !m_batch.isActive())
        m_batch.start();
}

void NodeFeed::lookUp()
{
    if (!m_isConnected)
        return;
    if (!m_changedVms.isEmpty() && !m_isAskingVms)
        lookUpVms();
    if (m_poolsChanged && !m_isAskingPools)
        lookUpPools();
}

void NodeFeed::lookUpVms()
{
    m_isAskingVms = true;
    ask<std::vector<VmAnswer>>(
        [nodes = m_nodes, node = m_address.name, uuids = std::exchange(m_changedVms, {})] {
            std::vector<VmAnswer> answers;
            for (const QString &uuid : uuids)
                answers.push_back({uuid, readNode(*nodes, Scope::vm({node, uuid}))});
            return answers;
        },
        [this](const std::vector<VmAnswer> &answers) {
            m_isAskingVms = false;
            for (const VmAnswer &answer : answers) {
                const Error &error = answer.part.error;
                const bool isHelper = answer.part.vms.empty() && answer.part.gaps.empty();
                if (answer.part.reachable && !isHelper)
                    emit vmFound(answer.part);
                else if (answer.part.reachable || error.kind == ErrorKind::NotFound)
                    emit vmGone({m_address.name, answer.uuid});
                else if (error.kind == ErrorKind::Unreachable)
                    return lose(error);
                else
                    emit vmFound(unreadPart(m_address.name, answer.uuid, error));
            }
            emit batchEnded();
            if (!m_changedVms.isEmpty())
                m_batch.start();
        });
}

void NodeFeed::lookUpPools()
{
    m_isAskingPools = true;
    m_poolsChanged = false;
    ask<NodeInventory>(
        [nodes = m_nodes, node = m_address.name, refresh = std::exchange(m_refreshPools, false)] {
            return readNode(*nodes, Scope::storages(node, refresh ? Scope::Refresh::All
                                                                  : Scope::Refresh::None));
        },
        [this](const NodeInventory &part) {
            m_isAskingPools = false;
            if (part.reachable) {
                emit poolsLoaded(part);
                emit batchEnded();
            } else if (part.error.kind == ErrorKind::Unreachable) {
                return lose(part.error);
            }
            if (m_poolsChanged)
                m_batch.start();
        });
}

} // namespace ramet
