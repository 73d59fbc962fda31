// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/nodefeed.h"

#include "models/inventory/eventmailbox.h"
#include "models/inventory/noderead.h"
#include "models/nodejob.h"
#include "storage/base/connectcause.h"
#include "storage/look/asknode.h"

#include <QLoggingCategory>
#include <algorithm>

namespace ramet {
namespace {

Q_LOGGING_CATEGORY(lcFeed, "ramet.inventory")

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds batchTime = 50ms;
constexpr std::chrono::milliseconds firstRetry = 500ms;
constexpr std::chrono::milliseconds longestRetry = 30s;

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

NodeFeed::NodeFeed(std::shared_ptr<Nodes> nodes, NodeAddress address,
                   std::function<VmList()> lastVms, QObject *parent)
    : QObject(parent)
    , m_nodes(std::move(nodes))
    , m_address(std::move(address))
    , m_lastVms(std::move(lastVms))
    , m_watch(m_address.uri)
{
    m_retry.setSingleShot(true);
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    connect(&m_retry, &QTimer::timeout, this, &NodeFeed::load);
    connect(&m_batch, &QTimer::timeout, this, &NodeFeed::lookUp);
    connect(&m_watch, &NodeWatch::changed, this, &NodeFeed::takeReturn);
    prepareNodeJobs();
    listenToLink();
}

NodeFeed::~NodeFeed()
{
    disconnectEvents();
}

void NodeFeed::listenToLink()
{
    const auto link = m_nodes->link(m_address.name);
    if (!link)
        return;
    m_linkListener = link->onOpened([self = QPointer<NodeFeed>(this)] {
        callOnUiThread([self] {
            if (self && !self->m_isConnected && !self->m_isConnecting)
                self->load();
        });
    });
}

/// Runs `work` as a job and hands its answer to `take` here, unless the connection changed.
template <class Answer, class Work, class Take> void NodeFeed::ask(Work work, Take take)
{
    runNodeJob(this, std::move(work),
               [this, take = std::move(take), generation = m_generation](const Answer &answer) {
                   if (generation == m_generation)
                       take(answer);
               });
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
    ask<OpenedNode>(
        [nodes = m_nodes, node = m_address.name, mailbox = m_mailbox, old,
         wantsNames = m_lastVms().empty()] {
            old->reset();
            return noderead::open(*nodes, node, mailbox, wantsNames);
        },
        [this](const OpenedNode &opened) { takeOpened(opened); });
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

void NodeFeed::takeOpened(const OpenedNode &opened)
{
    m_subscription = opened.subscription;
    if (opened.error)
        return lose(*opened.error);
    if (!opened.names.empty())
        emit listed(opened.names);
    ask<NodeInventory>([nodes = m_nodes, node = m_address.name,
                        last = m_lastVms()] { return noderead::all(*nodes, node, last); },
                       [this](const NodeInventory &loaded) { takeLoaded(loaded); });
}

void NodeFeed::takeLoaded(const NodeInventory &loaded)
{
    m_isConnecting = false;
    if (!loaded.reachable)
        return lose(loaded.error);
    m_failures = 0;
    m_isConnected = true;
    m_watch.stop();
    emit this->loaded(loaded);
    takeEvents();
}

/// The node may be there again. An attempt that is under way is followed by another soon.
void NodeFeed::takeReturn()
{
    m_failures = 0;
    if (!m_isConnecting && !m_isConnected)
        load();
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
        qCInfo(lcFeed) << "retry" << m_address.name << "in" << wait.count() << "ms";
        m_retry.start(wait);
        m_watch.start();
    }
    emit lost(error);
}

/// The subscription is let go of in a job, for that asks the daemon.
void NodeFeed::disconnectEvents()
{
    if (m_mailbox)
        m_mailbox->close();
    if (m_subscription)
        runNodeJob([subscription = std::exchange(m_subscription, nullptr)] {});
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
            return noderead::vms(*nodes, node, uuids);
        },
        [this](const std::vector<VmAnswer> &answers) {
            m_isAskingVms = false;
            for (const VmAnswer &answer : answers) {
                const Error &error = answer.part.error;
                const NodeInventory &part = answer.part;
                const bool isThere =
                    !part.vms.empty() || !part.helpers.empty() || !part.gaps.empty();
                if (part.reachable && isThere)
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
    const VmList known = m_lastVms();
    ask<NodeInventory>(
        [nodes = m_nodes, node = m_address.name, known,
         refresh = std::exchange(m_refreshPools, false)] {
            return noderead::storages(*nodes, node, refresh, known);
        },
        [this, known](const NodeInventory &part) {
            m_isAskingPools = false;
            if (part.reachable) {
                emit poolsLoaded(part, known);
                emit batchEnded();
            } else if (part.error.kind == ErrorKind::Unreachable) {
                return lose(part.error);
            }
            if (m_poolsChanged)
                m_batch.start();
        });
}

} // namespace ramet
