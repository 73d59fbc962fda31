// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"
#include "storage/recovery/leftovers.h"

#include <QFutureWatcher>
#include <QObject>

namespace ramet {

class InventoryStore;
class TaskQueue;

/// The tasks that did not come to their end, but for those that this or another program of this
/// user runs. UI thread; looks on a worker thread. Both objects must live longer.
class UnfinishedTasks : public QObject {
    Q_OBJECT
public:
    UnfinishedTasks(InventoryStore &store, TaskQueue &queue, QObject *parent = nullptr);
    ~UnfinishedTasks() override;

    /// changed() comes in any case, once the look is done. It is also done when a task ends.
    void refresh();
    const std::vector<UnfinishedTask> &tasks() const { return m_tasks; }
    /// What other programs of this user are working on now.
    const std::vector<UnfinishedTask> &elsewhere() const { return m_elsewhere; }
    const UnfinishedTask *find(const QString &id) const; ///< until the next change
    /// The one that made the VM, whoever began it; null: none is known.
    const UnfinishedTask *findMaking(const VmRef &vm) const;
    /// Whether this user's own tasks are among them, here: a person should be asked.
    bool hasOwn() const;

    void resume(const UnfinishedTask &task);
    void clean(const UnfinishedTask &task);

signals:
    void changed();

private:
    void take();

    InventoryStore &m_store;
    TaskQueue &m_queue;
    QFutureWatcher<std::vector<UnfinishedTask>> m_look;
    bool m_looksAgain = false;
    std::vector<UnfinishedTask> m_tasks;
    std::vector<UnfinishedTask> m_elsewhere;
};

} // namespace ramet
