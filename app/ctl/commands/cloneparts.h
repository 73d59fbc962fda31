// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "storage/clone/batchplan.h"
#include "storage/move/moveplan.h"

namespace ramet::ctl {

// What one clone and many have in common.

/// What the command line says beside the fields that its reader knows.
struct CloneArguments {
    GuestSettings guest;
    NodeMap map;
};
std::expected<CloneArguments, Failure> readCloneArguments(const CommandLine &line);
/// Bytes per second; 0: none. Of --bwlimit, else as the settings have it for clones.
quint64 speedLimitOf(const CommandLine &line);
/// The request of the command line for its first name.
CloneRequest requestOf(const CommandLine &line, const Inventory &inventory,
                       const VirtualMachine &source, CloneArguments arguments);
/// Adds what is kept for the request's two nodes: whether the target may take over all that the
/// definition names, for this command or for good, and how it calls what that names.
void addKept(const CommandLine &line, const Inventory &inventory, CloneRequest &request);
/// The same for what is moved.
void addKept(const CommandLine &line, const Inventory &inventory, MoveRequest &request);
/// Keeps what the command line says of the names on the plan's two nodes.
void keepMap(const Inventory &inventory, const ClonePlan &plan);
QStringList noticeTexts(const ClonePlan &plan);
/// What would lift the refusals, by options of this command.
QStringList remedies(const Inventory &inventory, const ClonePlan &plan);
/// What will happen, as the wizard says it, then the ways, a line each: "vda: reflink, else
/// qemu-img. Shares the original's blocks …".
QString waysText(const Inventory &inventory, const ClonePlan &plan);
/// By which way the guest gets its settings, a line; empty: it gets none.
QString guestText(const ClonePlan &plan);
/// What it took, as a table; empty: nothing was asked.
QString guestText(const GuestFacts &facts);
/// “web”, or snapshot “x” of “web”.
QString sourceText(const ClonePlan &plan);
/// What the clone has that its original has not, a line each; empty: nothing.
QString changesText(const ClonePlan &plan);
/// The refusals, with the remedies among the details.
Failure refusedClone(const Inventory &inventory, const std::vector<Refusal> &refusals,
                     const ClonePlan &plan);

/// Adds to the look what the nodes answer.
std::expected<void, Failure> askNodes(Session &session, Look &look,
                                      const std::map<QString, NodeQuestions> &questions);
/// The same for the verdicts on all nodes; those that cannot be asked are left as they are.
void askAll(Session &session, Look &look, const CloneRequest &request);
inline const ClonePlan &firstOf(const ClonePlan &plan)
{
    return plan;
}
inline const ClonePlan &firstOf(const BatchPlan &batch)
{
    return batch.members.front(); // the command line has one name at least
}
inline const ClonePlan &firstOf(const MovePlan &plan)
{
    return plan.clone;
}
/// Plans that differ in more than the name.
inline std::vector<const ClonePlan *> kindsOf(const ClonePlan &plan)
{
    return {&plan};
}
inline std::vector<const ClonePlan *> kindsOf(const MovePlan &plan)
{
    return {&plan.clone};
}
inline std::vector<const ClonePlan *> kindsOf(const BatchPlan &batch)
{
    std::vector<const ClonePlan *> kinds;
    for (const size_t kind : batch.kinds)
        kinds.push_back(&batch.members[kind]);
    return kinds;
}
/// The plan, with what the nodes tell beyond the inventory.
template <class Make>
auto planAsking(Session &session, Look &look, Make make)
    -> std::expected<decltype(make(look.inventory)), Failure>
{
    auto plan = planOn(session, look, make);
    bool hasAsked = false;
    for (const ClonePlan *kind : kindsOf(plan)) {
        const auto questions = kind->questionsByNode();
        if (questions.empty())
            continue;
        hasAsked = true;
        if (const auto asked = askNodes(session, look, questions); !asked)
            return std::unexpected(asked.error());
    }
    return hasAsked ? make(look.inventory) : plan;
}

/// What of the clone's definition is other than in its source's, line by line with the reason; a
/// sentence where that cannot be told.
QJsonObject jsonDefinition(Session &session, Look &look, const ClonePlan &plan);

/// Many clones: `clone VM PATTERN`, or one for each row of a file.
Reply cloneBatch(Session &session, Look &look, const CloneRequest &request);

} // namespace ramet::ctl
