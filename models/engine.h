// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/batchrun.h"
#include "storage/inventory/nodereport.h"
#include "storage/inventory/patience.h"
#include "storage/inventory/scope.h"
#include "storage/operation.h"

#include <memory>

namespace ramet {

/// The nodes in use and what can be done with them, for a program without a window. All calls
/// block, so make them on a worker thread; the connections open on first use. Thread-safe.
class Engine {
public:
    /// `words`: storages that are one by a person's word.
    explicit Engine(const std::vector<NodeAddress> &addresses, std::vector<SaidShared> words = {});
    ~Engine();

    /// An operation follows the next look: its connection is opened meanwhile, where there is one
    /// node alone. Returns at once.
    void prepareToExecute();
    /// As look() and lookAtVm() in storage/look/look.h.
    Inventory look(const Scope &scope, const std::stop_token &stop = {},
                   const Patience &patience = {});
    Result<VirtualMachine> lookAtVm(const VmRef &vm, const std::stop_token &stop = {});
    /// As askNode() in storage/look/asknode.h. Unreachable: no connection.
    Result<NodeFacts> ask(const QString &node, const NodeQuestions &questions);
    /// Several nodes at once; those that cannot be asked are left out.
    std::map<QString, NodeFacts> ask(const std::map<QString, NodeQuestions> &questions);
    /// As probeNode() in storage/look/probe.h.
    static Result<NodeReport> probe(const NodeAddress &address, const std::stop_token &stop);
    /// As execute() in storage/operation.h.
    Result<Outcome> execute(const Operation &operation, const RunControl &control);
    /// As runBatch() in models/tasks/batchrun.h. `inventory`: that the batch was planned on.
    std::vector<BatchResult> execute(const BatchPlan &batch, const Inventory &inventory,
                                     const RunControl &control, AfterFailure afterFailure);
    /// As runMany() there.
    std::vector<Result<Outcome>> execute(const ManyAct &act, const Inventory &inventory,
                                         const RunControl &control);
    /// What the node had when it was last read, to complete words with. Nothing: it never was.
    static std::optional<QStringList> rememberedVms(const QString &uri);
    static QStringList rememberedStorages(const QString &uri);
    /// Of this user's journals, and what other clients left in the inventory.
    static std::vector<UnfinishedTask> unfinishedTasks(const Inventory &inventory);
    /// What the journals of this user still work on there. They name their nodes: under another
    /// name they could not be finished.
    static QStringList unfinishedOn(const QString &node);

private:
    std::shared_ptr<Nodes> m_nodes;
};

} // namespace ramet
