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

/// The storages that a clone on this node will write to, and reads from elsewhere, by storageKey().
/// Before them, where disks come from another node: that way (betweenNodesKey).
QStringList storageKeys(const Inventory &inventory, const ClonePlan &plan, const QString &node);

} // namespace ramet
