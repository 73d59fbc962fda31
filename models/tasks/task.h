// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/operation.h"

#include <QDateTime>
#include <array>
#include <atomic>
#include <memory>
#include <numeric>
#include <optional>

namespace ramet {

using TaskId = quint64; ///< counts from 1; 0 names no task

enum class TaskKind {
    Clone,
    Move,
    Delete,
    Template,
    Untemplate,
    Flatten,
    Start,
    Shutdown,
    ForceOff,
    Power, ///< all other changes of a VM's state
    Edit,
    Snapshot,
    Sample,
    AddStorage,
    ProveSharing,
    Recover,
};
/// The last four are ends; a task reaches exactly one of them, once. Only a member of a group can
/// begin anew (TaskQueue::tryAgain) or be Undone: it succeeded and was taken back with its group.
enum class TaskState { Queued, Running, Succeeded, Failed, Cancelled, Undone };

/// What a task leaves to show. A plain value.
struct TaskResult {
    QString text; ///< one translated line: "“web-clone” is ready: 12.4 GiB in 41 s"
    Outcome outcome;
};

/// Runs on a worker thread until it ended. Ends soon with ErrorKind::Cancelled, and nothing left
/// behind, once the token is set. Touches no QObject.
using TaskWork =
    std::function<Result<TaskResult>(std::stop_token stop, const ProgressSink &progress)>;

struct TaskRequest {
    TaskKind kind = TaskKind::Clone;
    QString title;        ///< translated
    QString node;         ///< the node that works
    QStringList storages; ///< keys of the storages written to, the same for all nodes of one
    VmRef vm;             ///< the VM or template it is about, if any
    VmRef made;           ///< the VM that it makes; empty: none, or nobody knows its UUID yet
    /// Of a clone: what was asked for, to ask for it again.
    std::shared_ptr<const CloneRequest> clone;
    bool copiesData = false; ///< long: waits for a place; all others start at once
    SpeedLimit speedLimit;   ///< null: the method copies at its own speed
    bool mayBeLeft = false;  ///< its journal lets the next start of the program finish it
    TaskWork work;
};

/// How many tasks that copy data run at once; the rest waits as Queued, first come first served.
struct TaskLimits {
    int copiesPerNode = 2;
    int copiesPerStorage = 4;
    auto operator<=>(const TaskLimits &) const = default;
};

/// What a group has beyond a task. A plain value.
struct GroupFacts {
    std::array<int, 6> counts{}; ///< members by their TaskState
    bool isPaused = false;       ///< no other member begins
    bool isUndecided = false;    ///< all ended, not all well, and a person has to choose
    bool isUndoing = false;
    bool hasUndo = false;  ///< what was made can be taken back
    bool hasAgain = false; ///< what failed can be tried again
    int notStarted = 0;    ///< of those that succeeded: complete, but did not start as they should
    int notUndone = 0;     ///< of those that succeeded: could not be taken back

    int count(TaskState state) const { return counts.at(static_cast<std::size_t>(state)); }
    int &count(TaskState state) { return counts.at(static_cast<std::size_t>(state)); }
    int members() const { return std::accumulate(counts.begin(), counts.end(), 0); }
    int ended() const { return members() - count(TaskState::Queued) - count(TaskState::Running); }
    bool isWhole() const { return count(TaskState::Succeeded) == members() && notStarted == 0; }
    bool canPause() const { return !isPaused && count(TaskState::Queued) > 0; }
    bool canKeep() const { return isUndecided; }
    bool canUndo() const { return isUndecided && hasUndo && count(TaskState::Succeeded) > 0; }
    bool canTryAgain() const { return isUndecided && hasAgain && count(TaskState::Failed) > 0; }
};

/// The texts of a task of an earlier run of the program.
struct TaskRecord {
    QString status;
    QString details;
};

/// One task as people see it. A plain value.
struct Task {
    TaskId id = 0;
    TaskId group = 0; ///< whose member it is; 0: it stands by itself
    TaskKind kind = TaskKind::Clone;
    QString title;
    QString node;
    QStringList storages;
    VmRef vm;
    VmRef made;
    std::shared_ptr<const CloneRequest> clone;
    bool copiesData = false;
    bool mayBeLeft = false;
    bool isElsewhere = false; ///< another program of this user runs it
    SpeedLimit speedLimit;    ///< shared with the worker

    TaskState state = TaskState::Queued;
    bool cancelRequested = false;
    Progress progress;
    double bytesPerSecond = 0;         ///< smoothed; 0: not known
    std::optional<double> secondsLeft; ///< only from a measured rate

    TaskResult result; ///< of Succeeded
    /// Of Failed; of Cancelled only when something was left behind; of Succeeded: why it could not
    /// be taken back with its group.
    std::optional<Error> error;
    std::optional<TaskRecord> record; ///< of an earlier run: its own texts
    std::optional<GroupFacts> facts;  ///< of a group; its ends and its progress are of the whole
    QDateTime queued;
    QDateTime started; ///< not valid while Queued
    QDateTime ended;

    bool isEnded() const { return state > TaskState::Running; }
    bool canBeCancelled() const { return !isEnded() && !cancelRequested && !isElsewhere; }
    bool isLimitable() const { return speedLimit && !isEnded(); }
};

} // namespace ramet
