// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "storage/base/names.h"

#include <functional>

namespace ramet::ctl {

/// What is done with a VM, and the sentence when it is done.
struct Action {
    std::optional<Operation> operation; ///< none: the VM is as wanted already
    QString done;
};
using ChooseAction = std::function<Action(const VirtualMachine &, const VmRef &)>;
/// What stands against it. Null: nothing can.
using PlanAction = std::function<VmPlan(const Inventory &, const VmRef &)>;

/// The same with each VM of the command line, as one group: what cannot be done with one is told,
/// and the others go on. One JSON result per member; the exit status is Failed if any failed.
/// Nothing is done where a name names no VM, or several.
Reply onMany(Session &session, VmAction action, const PlanAction &plan, const ChooseAction &choose);

/// What became of one VM.
struct ManyMember {
    enum class State { Done, Unchanged, Failed, Cancelled };
    VmRef vm;
    QString name;
    State state = State::Unchanged;
    QString text{};                   ///< what was done
    std::optional<Failure> failure{}; ///< of those that failed
    QJsonObject more{};               ///< for its JSON object
};
inline constexpr std::array manyStateNames{
    Name{ManyMember::State::Done, "done"},
    Name{ManyMember::State::Unchanged, "unchanged"},
    Name{ManyMember::State::Failed, "failed"},
    Name{ManyMember::State::Cancelled, "cancelled"},
};
constexpr const auto &namesOf(ManyMember::State)
{
    return manyStateNames;
}
using ManyMembers = std::vector<ManyMember>;

/// The VMs of the command line, each once.
std::expected<std::vector<VirtualMachine>, Failure> wantedVms(const Session &session,
                                                              const Inventory &inventory);
/// Passes the gate and does the act as one group; what came of each goes to the member of its VM.
std::expected<void, Failure> runMany(Session &session, const Inventory &inventory,
                                     const ManyAct &act, ManyMembers &members);
Answer answerOf(const ManyMembers &members, const QStringList &warnings);

} // namespace ramet::ctl
