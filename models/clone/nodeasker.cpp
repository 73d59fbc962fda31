// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/nodeasker.h"

#include "models/inventory/inventorystore.h"
#include "storage/clone/nodechoices.h"

namespace ramet {

void NodeAsker::follow(InventoryStore &store)
{
    store.forgetFacts();
    m_ask = [&store](const QString &node, const NodeQuestions &questions) {
        store.askFacts(node, questions);
    };
}

void NodeAsker::ask(const QString &node, const NodeQuestions &questions) const
{
    if (m_ask && !questions.isEmpty())
        m_ask(node, questions);
}

void NodeAsker::ask(const ClonePlan &plan) const
{
    for (const auto &[node, questions] : plan.questionsByNode())
        ask(node, questions);
}

void NodeAsker::ask(const BatchPlan &batch) const
{
    for (const std::size_t kind : batch.kinds)
        ask(batch.members[kind]);
}

void NodeAsker::askAll(const Inventory &inventory, const CloneRequest &request)
{
    for (const NodeInventory &node : inventory.nodes)
        m_awaited.insert(node.node);
    askRead(inventory, request);
}

void NodeAsker::askRead(const Inventory &inventory, const CloneRequest &request)
{
    for (const NodeInventory &node : inventory.nodes)
        if (node.reachable && m_awaited.remove(node.node))
            ask(node.node, nodeQuestions(inventory, request, node.node));
}

} // namespace ramet
