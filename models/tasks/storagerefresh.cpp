// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/storagerefresh.h"

#include "models/inventory/inventorystore.h"
#include "models/tasks/taskqueue.h"
#include "storage/inventory/sharedstorage.h"

#include <set>

namespace ramet {
namespace {

/// Members of a group may have worked on several nodes.
std::set<QString> nodesOf(const Inventory &inventory, const Task &task,
                          std::span<const Task> members)
{
    std::set<QString> nodes{task.node};
    for (const Task &member : members)
        nodes.insert(member.node);
    nodes.erase(QString());
    if (task.result.outcome.vm)
        nodes.insert(task.result.outcome.vm->node);
    for (const QString &key : task.storages) {
        const NodeInventory *node = inventory.findNode(key.section(u'/', 0, 0));
        const StoragePool *pool = node ? node->findPool(key.section(u'/', 1)) : nullptr;
        if (!pool)
            continue;
        nodes.insert(node->node);
        for (const QString &other : sharedWith(inventory, *pool))
            nodes.insert(other);
    }
    return nodes;
}

bool changesStorages(TaskKind kind)
{
    return kind == TaskKind::Clone || kind == TaskKind::Move || kind == TaskKind::Delete ||
           kind == TaskKind::Sample || kind == TaskKind::AddStorage || kind == TaskKind::Recover ||
           kind == TaskKind::Flatten || kind == TaskKind::Snapshot;
}

/// libvirt tells by no event of snapshots, nor that a saved state was removed.
bool isUntold(TaskKind kind)
{
    return kind == TaskKind::Snapshot || kind == TaskKind::Power;
}

} // namespace

void refreshStoragesAfterTasks(InventoryStore &store, TaskQueue &queue)
{
    QObject::connect(&queue, &TaskQueue::taskEnded, &store, [&store, &queue](TaskId id) {
        const Task *task = queue.find(id);
        if (!task || !task->started.isValid())
            return;
        if (isUntold(task->kind) && !task->facts)
            store.refreshVm(task->vm);
        if (!changesStorages(task->kind))
            return;
        if (task->group != 0) // one look after the whole group, not one for each member
            return;
        for (const QString &node : nodesOf(store.inventory(), *task, queue.members(id)))
            store.refreshStorages(node);
    });
}

} // namespace ramet
