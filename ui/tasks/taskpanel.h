// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace ramet {

class TaskModel;
class TaskQueue;

/// The list of tasks, newest first, with the buttons for the selected one.
class TaskPanel : public QWidget {
    Q_OBJECT
public:
    explicit TaskPanel(TaskQueue &queue, QWidget *parent = nullptr);

    TaskId currentTask() const; ///< 0: none
    void select(TaskId id);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    void limitWanted(ramet::TaskId id);
    void detailsWanted(const QString &title, const QString &details);

private:
    void createView();
    QPushButton *createButton(const QString &name, const QString &text, const QString &tip);
    void createButtons();
    void placeAll();
    void cancelCurrent();
    void showCurrentDetails();
    void showState();
    void showLimit(const Task *task);
    void showMenu(const QPoint &position);

    TaskQueue &m_queue;
    TaskModel *m_tasks;
    QSortFilterProxyModel *m_sorted;
    QTreeView *m_view;
    QLabel *m_empty;
    QPushButton *m_cancel;
    QPushButton *m_limit;
    QPushButton *m_details;
    QPushButton *m_clear;
};

} // namespace ramet
