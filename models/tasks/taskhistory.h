// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QObject>
#include <QTimer>

namespace ramet {

class TaskQueue;

/// Keeps tasks that ended over restarts of the program: the latest two hundred of them, in
/// $XDG_STATE_HOME/ramet/history.json, with the texts that they had. UI thread; the file is written
/// on a worker thread a moment after an end, and at last when this object goes.
class TaskHistory : public QObject {
    Q_OBJECT
public:
    /// Puts what is kept into the queue, as ended tasks. The queue must live longer.
    explicit TaskHistory(TaskQueue &queue, QObject *parent = nullptr);
    ~TaskHistory() override;

    void save(); ///< blocks until all is written

private:
    void load();
    void take(TaskId id);
    void write();

    TaskQueue &m_queue;
    std::vector<Task> m_kept; ///< the oldest first
    QTimer m_delay;
    bool m_isChanged = false;
};

} // namespace ramet
