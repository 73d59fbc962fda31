// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

namespace ramet {

/// What the failure of a member does to members that did not begin.
enum class OnFailure {
    GoOn,
    Stop, ///< they are cancelled; what is under way goes on
};
/// What becomes of the members that succeeded where others did not.
enum class AfterFailure {
    Keep,
    Undo,
    Ask, ///< the group waits, undecided, until a person chooses; a program that ends keeps them
};

/// Takes back what members of a group made, in one go. One status for each outcome, in order: an
/// error says why that one stays. Runs on a worker thread; no stop ends it.
using GroupUndo = std::function<std::vector<Status>(const std::vector<Outcome> &made,
                                                    const ProgressSink &progress)>;
/// The work of members that failed, planned anew; `members` counts from 0. One result for each, in
/// order: an error says why it fails again. Runs on a worker thread.
using GroupAgain = std::function<std::vector<Result<TaskWork>>(const std::vector<int> &members,
                                                               std::stop_token stop)>;

/// Several tasks that are one thing: one row with its members below, one end, one summary.
struct GroupRequest {
    TaskKind kind = TaskKind::Clone;
    QString title;                    ///< translated
    QString node;                     ///< empty: its members work on several
    VmRef vm;                         ///< the VM or template that all members are about, if any
    std::vector<TaskRequest> members; ///< one at least
    /// Of each member, ascending: it begins when all of earlier stages have ended, however. Empty:
    /// members wait for none. Only of groups whose members cannot be tried again.
    std::vector<int> stages{};
    quint64 totalBytes = 0; ///< that all members copy together
    int atOnce = 8;         ///< members at work at the same time; limits hold besides
    OnFailure onFailure = OnFailure::GoOn;
    AfterFailure afterFailure = AfterFailure::Keep;
    GroupUndo undo{};   ///< null: members cannot be taken back
    GroupAgain again{}; ///< null: members cannot be tried again
};

} // namespace ramet
