// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace ramet {

class InventoryStore;
class Prompter;
class RecoveryDialog;
class TaskQueue;
class UnfinishedTasks;

/// The way to interrupted tasks: an action, and once at the start by itself where this user's own
/// are found. The dialog opens above `window`.
class RecoveryActions : public QObject {
    Q_OBJECT
public:
    RecoveryActions(InventoryStore &store, TaskQueue &queue, Prompter &prompter, QWidget *window);

    UnfinishedTasks &tasks() { return *m_tasks; }
    QAction *showAction() const { return m_show; }

private:
    void show();
    void takeFirstLook();

    UnfinishedTasks *m_tasks;
    Prompter &m_prompter;
    QWidget *m_window;
    QAction *m_show;
    QPointer<RecoveryDialog> m_dialog;
};

} // namespace ramet
