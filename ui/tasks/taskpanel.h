// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QWidget>

class QAction;
class QTreeView;

namespace ramet {

class ActionBar;
class ColumnFit;
class ElidedLabel;
class ScrollKeeper;
class TaskModel;
class TaskQueue;

/// The list of tasks, newest first, with the buttons for the selected one. A group of tasks is one
/// row with its members below; the buttons for groups are there while one is selected.
class TaskPanel : public QWidget {
    Q_OBJECT
public:
    explicit TaskPanel(TaskQueue &queue, QWidget *parent = nullptr);

    TaskId currentTask() const; ///< 0: none
    void select(TaskId id);

    QSize sizeHint() const override; ///< with some rows

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    void limitWanted(ramet::TaskId id);
    void detailsWanted(ramet::TaskId id);
    void vmWanted(const ramet::VmRef &vm);
    void cancelWanted(ramet::TaskId id);
    void againWanted(ramet::TaskId id); ///< its clones failed; a person asks for them once more

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createView();
    QAction *createAction(const QString &name, const QString &text, const QString &tip);
    void createActions();
    void placeAll();
    TaskId currentGroup() const; ///< of a member's row: its group; 0: none
    const GroupFacts *currentFacts() const;
    void activateCurrent();
    void showCurrentVm();
    void shareWidths();
    void showMembers(const QModelIndex &group);
    void showState();
    void showFigures();
    void showLimit(const Task *task);
    void showGroup(const GroupFacts *facts);
    void pauseCurrent();
    void showMenu(const QPoint &position);

    TaskQueue &m_queue;
    TaskModel *m_tasks;
    QTreeView *m_view;
    ElidedLabel *m_empty;
    QAction *m_again;    ///< of a group that waits for a choice
    QAction *m_askAgain; ///< of what has ended
    QAction *m_keep;
    QAction *m_undo;
    QAction *m_pause;
    QAction *m_cancel;
    QAction *m_limit;
    QAction *m_showVm;
    QAction *m_details;
    QAction *m_clear;
    ActionBar *m_buttons;
    ScrollKeeper *m_scroll = nullptr;
    ColumnFit *m_fit = nullptr;
};

} // namespace ramet
