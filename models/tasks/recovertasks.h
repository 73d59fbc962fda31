// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"
#include "storage/recovery/recovery.h"

#include <memory>

namespace ramet {

class TaskQueue;

/// The ends of interrupted tasks, as tasks themselves. UI thread, as vmtasks.h.

/// Goes on with an interrupted clone.
TaskId enqueueResume(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const UnfinishedTask &task);
/// Removes what the task left. `nodes`: only for another client's clone.
TaskId enqueueClean(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const UnfinishedTask &task);

/// Cleans up whatever kind of task it is; blocks. Invalid: its journal cannot be read.
/// Busy: it is at work.
Result<CleanOutcome> cleanUnfinished(Nodes &nodes, const UnfinishedTask &task,
                                     const std::stop_token &stop, const ProgressSink &progress);

} // namespace ramet
