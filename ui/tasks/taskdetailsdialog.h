// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QDialog>

class QPlainTextEdit;

namespace ramet {

class TaskQueue;

/// All that is known of a task, kept up to date while it runs. The queue must live longer.
class TaskDetailsDialog : public QDialog {
    Q_OBJECT
public:
    TaskDetailsDialog(const TaskQueue &queue, TaskId id, QWidget *parent);

private:
    void refresh();
    void saveReport();

    const TaskQueue &m_queue;
    const TaskId m_id;
    QPlainTextEdit *m_text;
    QString m_kept; ///< the text, but for its direction
};

} // namespace ramet
