// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/commandline.h"
#include "models/engine.h"

#include <atomic>
#include <stop_token>

namespace ramet::ctl {

/// Tells whether anything may have been changed yet. Until then a Ctrl-C ends the program at
/// once, even while a node does not answer; afterwards it waits for the rollback.
class Gate {
public:
    /// Before the first change. False: the program is ending, change nothing.
    bool enter() { return change(State::Inside); }
    /// Ends the program's work. False: changes are under way.
    bool close() { return change(State::Closed); }

private:
    enum class State { Outside, Inside, Closed };
    bool change(State to) // true also when it is there already
    {
        State from = State::Outside;
        return m_state.compare_exchange_strong(from, to) || from == to;
    }
    std::atomic<State> m_state = State::Outside;
};

/// What a command works with. Commands run on a worker thread and block.
struct Session {
    const CommandLine &line;
    std::vector<NodeAddress> addresses; ///< of the nodes in use
    Engine &engine;
    Gate &gate;
    std::stop_token stop;
    ProgressSink progress;
};

/// Passes the gate and runs the operation. `seen`: what it was planned on.
std::expected<Outcome, Failure> perform(Session &session, const Operation &operation,
                                        const Seen &seen = {});

/// The command was cancelled before it changed anything.
Failure cancelledFailure();

/// One look at all nodes and what to say about what did not answer or could not be read.
struct Look {
    Inventory inventory;
    QStringList warnings;
    Patience patience;
    /// For an operation that is run at once. The inventory is gone then, and pointers into it.
    Seen take() { return std::make_shared<const Inventory>(std::move(inventory)); }
};
/// For people, of those of these nodes that could not be reached.
QStringList whyUnreachable(const Inventory &inventory, const QStringList &nodes);
/// Fails when no node can be reached.
std::expected<Look, Failure> lookAround(Session &session, const Scope &scope = Scope::everything(),
                                        const Patience &patience = {});
/// For guards of the VM that findVm() would find, to look only once.
Scope scopeForGuards(const QString &vm);
/// For what only reads the disks of the VM that findVm() would find.
Patience patienceForReading(const QString &vm, const QString &targetNode);

/// Of plans that only their refusals can be old of.
template <class Plan> bool mayBeStale(const Plan &plan)
{
    return mayBeStale(plan.refusals);
}

/// Makes a plan; where a refusal may only come from an old look, looks at the storages first and
/// plans again. Pointers into the inventory do not outlive the call.
template <class Make> auto planOn(Session &session, Look &look, Make make)
{
    auto plan = make(look.inventory);
    const bool isNew = look.inventory.isOfGuards();
    const bool mayHelp = !isNew || (!plan.isValid() && look.inventory.mayLackHeaders());
    if (mayHelp && mayBeStale(plan)) {
        look.inventory = session.engine.look(Scope::users(), session.stop, look.patience);
        plan = make(look.inventory);
    }
    return plan;
}

/// The VM named NAME, NODE/NAME, UUID or NODE/UUID. Refused: there is none, or more than one.
/// The pointer lives as long as the inventory.
std::expected<const VirtualMachine *, Failure> findVm(const Inventory &inventory,
                                                      const QString &text);
std::expected<const NodeInventory *, Failure> findNode(const Inventory &inventory,
                                                       const QString &name);

} // namespace ramet::ctl
