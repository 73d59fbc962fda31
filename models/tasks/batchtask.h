// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/grouprequest.h"
#include "storage/clone/batchplan.h"

#include <span>

namespace ramet {

class Nodes;
class TaskQueue;

/// Puts the clones of a valid batch into the queue as one group and returns its id. UI thread. Each
/// member is made by execute() with its own journal; those that fail can be tried again, planned
/// together on a fresh look, and those that were made be undone. `inventory`: as enqueue() in
/// operationtask.h.
TaskId enqueueBatch(TaskQueue &queue, const std::shared_ptr<Nodes> &nodes,
                    const Inventory &inventory, BatchPlan batch, AfterFailure afterFailure);

/// What was asked for where clones failed: of the task itself or, of a group, of its members.
std::vector<CloneRequest> failedClones(const Task &task, std::span<const Task> members);

} // namespace ramet
