// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/operation.h"

#include <QDateTime>
#include <atomic>
#include <memory>
#include <optional>

namespace ramet {

using TaskId = quint64; ///< counts from 1; 0 names no task

enum class TaskKind {
    Clone,
    Delete,
    Template,
    Untemplate,
    Flatten,
    Start,
    Shutdown,
    ForceOff,
    Sample,
    AddStorage,
    Recover,
};
/// The last three are ends; a task reaches exactly one of them, once.
enum class TaskState { Queued, Running, Succeeded, Failed, Cancelled };

/// What a task leaves to show. A plain value.
struct TaskResult {
    QString text; ///< one translated line: "“web-clone” is ready: 12.4 GB in 41 s"
    Outcome outcome;
};

/// Runs on a worker thread until it ended. Ends soon with ErrorKind::Cancelled, and nothing left
/// behind, once the token is set. Touches no QObject.
using TaskWork =
    std::function<Result<TaskResult>(std::stop_token stop, const ProgressSink &progress)>;

struct TaskRequest {
    TaskKind kind = TaskKind::Clone;
    QString title;           ///< translated
    QString node;            ///< the node that works
    QStringList storages;    ///< keys of the storages written to, the same for all nodes of one
    VmRef vm;                ///< the VM or template it is about, if any
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

/// One task as people see it. A plain value.
struct Task {
    TaskId id = 0;
    TaskKind kind = TaskKind::Clone;
    QString title;
    QString node;
    QStringList storages;
    VmRef vm;
    bool copiesData = false;
    bool mayBeLeft = false;
    SpeedLimit speedLimit; ///< shared with the worker

    TaskState state = TaskState::Queued;
    bool cancelRequested = false;
    Progress progress;
    double bytesPerSecond = 0;         ///< smoothed; 0: not known
    std::optional<double> secondsLeft; ///< only from a measured rate

    TaskResult result;          ///< of Succeeded
    std::optional<Error> error; ///< of Failed; of Cancelled only when something was left behind
    QDateTime queued;
    QDateTime started; ///< not valid while Queued
    QDateTime ended;

    bool isEnded() const { return state > TaskState::Running; }
    bool isLimitable() const { return speedLimit && !isEnded(); }
};

} // namespace ramet
