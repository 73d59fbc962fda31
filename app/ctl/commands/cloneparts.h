// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "storage/clone/batchplan.h"

namespace ramet::ctl {

// What one clone and many have in common.

/// The request of the command line for its first name, with what it says of the guest.
CloneRequest requestOf(const CommandLine &line, const Inventory &inventory,
                       const VirtualMachine &source, GuestSettings guest);
QStringList noticeTexts(const ClonePlan &plan);
/// What would lift the refusals, by options of this command.
QStringList remedies(const Inventory &inventory, const ClonePlan &plan);
/// "vda: reflink, else qemu-img. Shares the original's blocks …", a line each.
QString waysText(const ClonePlan &plan);
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
inline const ClonePlan &firstOf(const ClonePlan &plan)
{
    return plan;
}
inline const ClonePlan &firstOf(const BatchPlan &batch)
{
    return batch.members.front(); // the command line has one name at least
}
/// The plan, with what the nodes tell beyond the inventory.
template <class Make>
auto planAsking(Session &session, Look &look, Make make)
    -> std::expected<decltype(make(look.inventory)), Failure>
{
    auto plan = planOn(session, look, make);
    const auto questions = firstOf(plan).questionsByNode();
    if (questions.empty())
        return plan;
    if (const auto asked = askNodes(session, look, questions); !asked)
        return std::unexpected(asked.error());
    return make(look.inventory);
}

/// Many clones: `clone VM PATTERN`.
Reply cloneBatch(Session &session, Look &look, const CloneRequest &request);

} // namespace ramet::ctl
