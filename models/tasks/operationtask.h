// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"
#include "storage/inventory/inventory.h"

#include <memory>

namespace ramet {

class Nodes;
class TaskQueue;

/// Puts the operation into the queue as one task and returns its id. UI thread. The task holds the
/// nodes, so the caller may release them. `inventory`: tells which storages are one, for the
/// limits.
TaskId enqueue(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const Inventory &inventory,
               Operation operation);
/// The same, for a member of a group.
TaskRequest taskRequest(std::shared_ptr<Nodes> nodes, const Inventory &inventory,
                        Operation operation);
/// `limit` null: the one that the operation has, or none.
TaskWork workOf(std::shared_ptr<Nodes> nodes, Operation operation, const SpeedLimit &limit = {});

} // namespace ramet
