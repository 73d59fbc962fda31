// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <map>

namespace ramet {

class TaskQueue;
class UnfinishedTasks;

/// Shows what other programs of this user are working on, such as rametctl, as rows of the queue
/// while their journals say so. Such a task cannot be stopped from here. UI thread; both objects
/// must live longer.
class OtherTasks : public QObject {
    Q_OBJECT
public:
    OtherTasks(UnfinishedTasks &tasks, TaskQueue &queue, QObject *parent = nullptr);

private:
    void sync();

    UnfinishedTasks &m_tasks;
    TaskQueue &m_queue;
    QFileSystemWatcher m_folder; ///< of the journals
    QTimer m_again;
    std::map<QString, TaskId> m_shown; ///< by the journal's id
};

} // namespace ramet
