// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ramet {

class InventoryStore;
class TaskQueue;

/// From now on, whenever a task of the queue ends, the store looks again at the storages that it
/// wrote to. UI thread. The queue must live as long as the store, or be shut down before.
void refreshStoragesAfterTasks(InventoryStore &store, TaskQueue &queue);

} // namespace ramet
