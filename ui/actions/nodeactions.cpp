// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/nodeactions.h"

#include "models/engine.h"
#include "models/errortext.h"
#include "models/inventory/inventorystore.h"
#include "models/samplevm.h"
#include "models/settings.h"
#include "models/tasks/operationtask.h"
#include "ui/common/icons.h"
#include "ui/common/plaintext.h"
#include "ui/nodes/nodesdialog.h"
#include "ui/prompter.h"

#include <QAction>
#include <QMenu>
#include <algorithm>

namespace ramet {

NodeActions::NodeActions(InventoryStore &store, TaskQueue &queue, Settings &settings,
                         Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_queue(queue)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_window(window)
{
    m_add = create(QStringLiteral("node-add"), QStringLiteral("addNodeAction"), tr("&Add node…"),
                   tr("Show another libvirt daemon and its VMs"), &NodeActions::add);
    m_list = create(QStringLiteral("node"), QStringLiteral("nodesAction"), tr("&Nodes…"),
                    tr("Edit, remove and reorder the nodes"), &NodeActions::showNodes);
    m_edit = create(QStringLiteral("node"), QStringLiteral("editNodeAction"), tr("&Edit node…"),
                    tr("Change the node’s name or address"), &NodeActions::editCurrent);
    m_sample =
        create(QStringLiteral("sample"), QStringLiteral("sampleAction"), tr("Create a &sample VM"),
               tr("Make a small VM that boots in a second, to try things out"),
               &NodeActions::createSample);
    m_sampleHere = create(QStringLiteral("sample"), QStringLiteral("sampleHereAction"),
                          m_sample->text(), {}, &NodeActions::createSampleHere);
    m_refresh = create(QStringLiteral("refresh"), QStringLiteral("refreshAction"), tr("&Refresh"),
                       tr("Look at the storages again"), &NodeActions::refreshNodes);
    m_reconnect = create(QString(), QStringLiteral("reconnectAction"), tr("Re&connect"),
                         tr("Try at once to reach the node"), &NodeActions::reconnectCurrent);
    m_remove =
        create(QStringLiteral("cancel"), QStringLiteral("removeNodeAction"), tr("Re&move node…"),
               tr("Show the node no more; its VMs stay as they are"), &NodeActions::removeCurrent);
    m_refresh->setShortcut(QKeySequence::Refresh);
    connect(&store, &InventoryStore::inventoryChanged, this, &NodeActions::showState);
    showState();
}

QAction *NodeActions::create(const QString &iconName, const QString &name, const QString &text,
                             const QString &tip, void (NodeActions::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setToolTip(plainToolTip(tip));
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void NodeActions::setNode(const QString &node)
{
    m_node = node;
    showState();
}

void NodeActions::fillMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    menu.addActions({m_sampleHere, m_refresh, m_reconnect});
    menu.addSeparator();
    menu.addActions({m_edit, m_remove});
}

/// The selected node where it can be reached, else the first one that can.
QString NodeActions::sampleNode() const
{
    const Inventory &inventory = m_store.inventory();
    if (const NodeInventory *node = inventory.findNode(m_node); node && node->reachable)
        return node->node;
    const auto first =
        std::ranges::find_if(inventory.nodes, [](const auto &node) { return node.reachable; });
    return first == inventory.nodes.end() ? QString() : first->node;
}

void NodeActions::showSampleState()
{
    const Inventory &inventory = m_store.inventory();
    const auto show = [](QAction *action, bool isPossible, const QString &tip) {
        action->setEnabled(isPossible);
        action->setToolTip(plainToolTip(tip));
        action->setStatusTip(tip);
    };
    const QString made = tr("Make a small VM on “%1” that boots in a second");
    const QString node = sampleNode();
    show(m_sample, !node.isEmpty(),
         inventory.nodes.empty() ? tr("A sample VM needs a node: add one first.")
         : node.isEmpty()        ? tr("No node can be reached. Add or reconnect one first.")
                                 : made.arg(node));
    const NodeInventory *here = inventory.findNode(m_node);
    const bool isReached = here && here->reachable;
    show(m_sampleHere, isReached,
         isReached          ? made.arg(m_node)
         : m_node.isEmpty() ? tr("Select a node first.")
                            : tr("“%1” cannot be reached. Reconnect it first.").arg(m_node));
}

void NodeActions::showState()
{
    showSampleState();
    m_reconnect->setEnabled(!m_node.isEmpty());
    m_edit->setEnabled(!m_node.isEmpty());
    m_remove->setEnabled(!m_node.isEmpty());
    if (m_dialog)
        m_dialog->refresh();
}

void NodeActions::add()
{
    ask({}, [this](const NodeAddress &address) { return save(address); });
}

void NodeActions::edit(const QString &node)
{
    const NodeInventory *shown = m_store.inventory().findNode(node);
    if (!shown)
        return;
    const auto saved = m_settings.savedNodes();
    const auto found = std::ranges::find(saved, node, &NodeAddress::name);
    NodeAddress present{node, shown->uri};
    if (found != saved.end()) {
        present.data = found->data;
        present.group = found->group;
    }
    ask(present, [this, node](const NodeAddress &address) { return change(node, address); });
}

void NodeActions::ask(const NodeAddress &present,
                      std::function<QString(const NodeAddress &)> accept)
{
    NodeQuestion question;
    question.present = present;
    question.accept = std::move(accept);
    for (const NodeAddress &node : shownNodes())
        if (node.name != present.name)
            question.others.push_back(node);
    question.verdict = [this](const NodeAddress &address, const Result<NodeReport> &report) {
        return nodeVerdict(address, report, m_store.inventory());
    };
    m_prompter.askNode(m_dialog ? static_cast<QWidget *>(m_dialog) : m_window, question);
}

/// In their saved order, then those that came from the command line.
std::vector<NodeAddress> NodeActions::shownNodes() const
{
    std::vector<NodeAddress> nodes;
    for (const NodeAddress &saved : m_settings.savedNodes())
        if (m_store.inventory().findNode(saved.name))
            nodes.push_back(saved);
    for (const NodeInventory &shown : m_store.inventory().nodes)
        if (std::ranges::find(nodes, shown.node, &NodeAddress::name) == nodes.end())
            nodes.push_back({shown.node, shown.uri});
    return nodes;
}

void NodeActions::showNodes()
{
    if (!m_dialog) {
        m_dialog = new NodesDialog({.nodes = [this] { return shownNodes(); },
                                    .add = [this] { add(); },
                                    .edit = [this](const QString &node) { edit(node); },
                                    .remove = [this](const QString &node) { remove(node); },
                                    .move =
                                        [this](const QString &node, int place) {
                                            keepDefaultNode();
                                            (void)m_settings.moveNode(node, place);
                                            showOrder();
                                        }},
                                   m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

void NodeActions::showOrder()
{
    int place = 0;
    for (const NodeAddress &node : shownNodes())
        m_store.moveNode(node.name, place++);
}

/// This computer is shown while no node is saved; the first one saved must not take its place.
void NodeActions::keepDefaultNode()
{
    const NodeAddress local = Settings::defaultNode();
    const NodeInventory *shown = m_store.inventory().findNode(local.name);
    if (m_settings.savedNodes().empty() && shown && shown->uri == local.uri)
        (void)m_settings.addNode(local);
}

QString NodeActions::save(const NodeAddress &address)
{
    if (m_store.inventory().findNode(address.name))
        return tr("There is a node named “%1” already. Choose another name.").arg(address.name);
    keepDefaultNode();
    if (const Status saved = m_settings.addNode(address); !saved)
        return errorText(saved.error());
    m_store.addNode(address);
    emit placed(address.name);
    return {};
}

QString NodeActions::change(const QString &node, const NodeAddress &to)
{
    const bool isRenamed = to.name != node;
    if (isRenamed && m_store.inventory().findNode(to.name))
        return tr("There is a node named “%1” already. Choose another name.").arg(to.name);
    if (const QStringList tasks = Engine::unfinishedOn(node); !tasks.isEmpty())
        return tr("Tasks on “%1” have not ended: %2. Let them end, or clean up after them, then "
                  "change the node.")
            .arg(node, tasks.join(QStringLiteral(", ")));
    keepDefaultNode();
    // A node that came from the command line was never saved.
    if (const Status saved = m_settings.editNode(node, to);
        !saved && saved.error().kind != ErrorKind::NotFound)
        return errorText(saved.error());
    const NodeInventory *shown = m_store.inventory().findNode(node);
    if (shown && shown->uri != to.uri) // else the rows stay
        emit replacing(node, to.name);
    const bool isElsewhere = m_store.groupOf(node) != to.group;
    m_store.replaceNode(node, to);
    if (isElsewhere)
        emit placed(to.name);
    return {};
}

void NodeActions::createSampleOn(const QString &node)
{
    const Result<QByteArray> image = sampleImage();
    if (!image) {
        m_prompter.showError(m_window, plainCaption(m_sample->text()), errorText(image.error()),
                             errorDetails(image.error()));
        return;
    }
    enqueue(m_queue, m_store.nodes(), m_store.inventory(), SampleRequest{node, {}, {}, *image});
}

void NodeActions::refreshNodes()
{
    for (const NodeInventory &node : m_store.inventory().nodes)
        if (m_node.isEmpty() || node.node == m_node)
            m_store.refreshStorages(node.node);
}

void NodeActions::reconnect(const QString &node)
{
    m_store.reconnect(node);
}

void NodeActions::reconnectCurrent()
{
    reconnect(m_node);
}

void NodeActions::remove(const QString &node)
{
    m_prompter.confirmRemoveNode(m_window, node, [this, node] {
        // A node that came from the command line was never saved.
        if (const Status removed = m_settings.removeNode(node);
            !removed && removed.error().kind != ErrorKind::NotFound)
            m_prompter.showError(m_window, plainCaption(m_remove->text()),
                                 errorText(removed.error()), errorDetails(removed.error()));
        m_store.removeNode(node);
    });
}

} // namespace ramet
