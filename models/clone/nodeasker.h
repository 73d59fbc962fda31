// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/batchplan.h"

#include <QSet>
#include <functional>

namespace ramet {

class InventoryStore;

/// Asks nodes what plans would like to know of them beyond the inventory; answers come into it.
/// Before follow() it asks nobody. UI thread.
class NodeAsker {
public:
    /// Forgets what the store knows of such facts: they may be old. It must live as long.
    void follow(InventoryStore &store);

    void ask(const QString &node, const NodeQuestions &questions) const;
    void ask(const ClonePlan &plan) const;
    void ask(const BatchPlan &batch) const;
    /// Asks all nodes about the request, for the verdicts in their list. Those that are not read
    /// yet are asked by a later askRead().
    void askAll(const Inventory &inventory, const CloneRequest &request);
    /// The inventory is another one.
    void askRead(const Inventory &inventory, const CloneRequest &request);

private:
    std::function<void(const QString &node, const NodeQuestions &questions)> m_ask;
    QSet<QString> m_awaited; ///< nodes to be asked once they are read
};

} // namespace ramet
