// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ramet {

struct UnfinishedTask;

/// Of a VM in the making: how far the task is that makes it, and its cancel; or how it comes that
/// none does.
class MakingStrip : public QWidget {
    Q_OBJECT
public:
    explicit MakingStrip(QWidget *parent = nullptr);

    /// Null: no task of this user makes it; none that is known was interrupted.
    void show(const Task *task, const UnfinishedTask *unfinished, const VirtualMachine &vm);

signals:
    void cancelWanted(ramet::TaskId task);
    void taskWanted(ramet::TaskId task);
    void recoveryWanted();

private:
    void showTask(const Task &task);

    TaskId m_task = 0;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_showTask;
    QPushButton *m_cancel;
    QPushButton *m_recover;
};

} // namespace ramet
