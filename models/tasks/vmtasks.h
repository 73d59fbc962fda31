// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"
#include "storage/addstorage/folderplan.h"
#include "storage/deletion/deletionplan.h"
#include "storage/flatten/flattenplan.h"
#include "storage/sample/sampleoperation.h"
#include "storage/template/templateplan.h"

#include <memory>

namespace ramet {

class TaskQueue;

/// The engine's operations as tasks. UI thread. Each puts one task into the queue and returns its
/// id; the task holds the nodes, so they may be let go of. `name` is the VM's, for the title.

TaskId enqueueClone(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const Inventory &inventory,
                    ClonePlan plan);
TaskId enqueueDelete(TaskQueue &queue, std::shared_ptr<Nodes> nodes, DeletePlan plan);
TaskId enqueueTemplate(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const VmRef &vm,
                       const QString &name, Snapshots snapshots = Snapshots::Refuse);
TaskId enqueueUntemplate(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const VmRef &vm,
                         const QString &name);
TaskId enqueueFlatten(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const Inventory &inventory,
                      FlattenPlan plan);
TaskId enqueueStart(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const VmRef &vm,
                    const QString &name);
TaskId enqueueShutdown(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const VmRef &vm,
                       const QString &name);
TaskId enqueueForceOff(TaskQueue &queue, std::shared_ptr<Nodes> nodes, const VmRef &vm,
                       const QString &name);
TaskId enqueueSample(TaskQueue &queue, std::shared_ptr<Nodes> nodes, SampleRequest request);
TaskId enqueueAddStorage(TaskQueue &queue, std::shared_ptr<Nodes> nodes, FolderStorage storage);

/// “web-clone” is ready: 12.4 GB in 41 s
QString cloneOutcomeText(const CloneOutcome &outcome);

/// The key of a storage for limits and rates: the same on all nodes that share it.
QString storageKey(const Inventory &inventory, const QString &node, const QString &pool);
/// The storages a clone will write to, by that key.
QStringList storageKeys(const Inventory &inventory, const ClonePlan &plan);

} // namespace ramet
