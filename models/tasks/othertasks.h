// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/pace.h"
#include "models/tasks/tasktext.h"
#include "storage/recovery/leftovers.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <map>

namespace ramet {

class InventoryStore;
class TaskQueue;
class UnfinishedTasks;

/// Shows what other programs of this user are working on, such as rametctl, as rows of the queue,
/// with how far it is. Such a task cannot be stopped from here. When its journal is gone the row
/// says how it ended, as far as the nodes tell; where they cannot, it goes. UI thread; all objects
/// must live longer.
class OtherTasks : public QObject {
    Q_OBJECT
public:
    OtherTasks(UnfinishedTasks &tasks, InventoryStore &store, TaskQueue &queue,
               QObject *parent = nullptr);

private:
    struct Shown {
        TaskId id = 0;
        UnfinishedTask task;
        Pace pace;
        std::optional<Pace::Clock::time_point> goneSince{}; ///< its journal
    };
    void sync();
    void showProgress(Shown &shown);
    bool end(Shown &shown); ///< false: how is not known yet
    void showEnd(const Shown &shown, OtherEnd end);

    UnfinishedTasks &m_tasks;
    InventoryStore &m_store;
    TaskQueue &m_queue;
    QFileSystemWatcher m_folder; ///< of the journals
    QTimer m_again;
    std::map<QString, Shown> m_shown; ///< by the journal's id
};

} // namespace ramet
