// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine.h"

#include "storage/libvirt/parallel.h"
#include "storage/look/asknode.h"
#include "storage/look/look.h"
#include "storage/look/probe.h"
#include "storage/look/seenstorages.h"
#include "storage/look/seenvms.h"
#include "storage/undo/journal.h"

namespace ramet {

Engine::Engine(const std::vector<NodeAddress> &addresses, std::vector<SaidShared> words)
    : m_nodes(std::make_shared<Nodes>(addresses, SshConnections::One))
{
    m_nodes->setSaidShared(std::move(words));
}

Engine::~Engine() = default;

void Engine::prepareToExecute()
{
    const std::vector<NodeAddress> nodes = m_nodes->addresses();
    if (nodes.size() == 1)
        m_nodes->link(nodes.front().name)->prepareWork();
}

Inventory Engine::look(const Scope &scope, const std::stop_token &stop, const Patience &patience)
{
    return ramet::look(*m_nodes, scope, stop, patience);
}

Result<VirtualMachine> Engine::lookAtVm(const VmRef &vm, const std::stop_token &stop)
{
    return ramet::lookAtVm(*m_nodes, vm, stop);
}

Result<NodeFacts> Engine::ask(const QString &node, const NodeQuestions &questions)
{
    const auto connection = m_nodes->work(node);
    if (!connection)
        return std::unexpected(connection.error());
    return askNode(*connection, questions);
}

std::map<QString, NodeFacts> Engine::ask(const std::map<QString, NodeQuestions> &questions)
{
    std::vector<QString> names;
    for (const auto &[name, asked] : questions)
        names.push_back(name);
    std::vector<Result<NodeFacts>> answers(names.size());
    inParallel(names.size(), [&](size_t i) { answers[i] = ask(names[i], questions.at(names[i])); });
    std::map<QString, NodeFacts> facts;
    for (size_t i = 0; i < names.size(); ++i) {
        if (answers[i])
            facts[names[i]] = *answers[i];
    }
    return facts;
}

Result<NodeReport> Engine::probe(const NodeAddress &address, const std::stop_token &stop)
{
    return probeNode(address, Cancel(stop));
}

Result<Outcome> Engine::execute(const Operation &operation, const RunControl &control)
{
    return ramet::execute(*m_nodes, operation, control);
}

std::vector<BatchResult> Engine::execute(const BatchPlan &batch, const Inventory &inventory,
                                         const RunControl &control, AfterFailure afterFailure)
{
    return runBatch(m_nodes, inventory, batch, control, afterFailure);
}

std::vector<Result<Outcome>> Engine::execute(const ManyAct &act, const Inventory &inventory,
                                             const RunControl &control)
{
    return runMany(m_nodes, inventory, act, control);
}

std::optional<QStringList> Engine::rememberedVms(const QString &uri)
{
    return seenvms::load(uri);
}

QStringList Engine::rememberedStorages(const QString &uri)
{
    QStringList names;
    if (const auto seen = seenstorages::load(uri))
        for (const StoragePool &pool : seen->storages)
            names << pool.name;
    return names;
}

std::vector<UnfinishedTask> Engine::unfinishedTasks(const Inventory &inventory)
{
    return ramet::unfinishedTasks(Journal::defaultFolder(), &inventory);
}

QStringList Engine::unfinishedOn(const QString &node)
{
    QStringList objects;
    for (const UnfinishedTask &task : unfinishedTasks({}))
        if (task.node == node)
            objects << task.object;
    return objects;
}

} // namespace ramet
