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

/// The storages a clone on this node will write to, by storageKey().
QStringList storageKeys(const Inventory &inventory, const ClonePlan &plan, const QString &node);
/// The key of a storage for limits and rates: the same on all nodes that share it.
QString storageKey(const Inventory &inventory, const QString &node, const QString &pool);

} // namespace ramet
