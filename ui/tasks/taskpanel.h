// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace ramet {

class ElidedLabel;
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

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    void limitWanted(ramet::TaskId id);
    void detailsWanted(ramet::TaskId id);
    void vmWanted(const ramet::VmRef &vm);
    void againWanted(ramet::TaskId id); ///< its clones failed; a person asks for them once more

private:
    void createView();
    QPushButton *createButton(const QString &name, const QString &text, const QString &tip);
    void createButtons();
    void placeAll();
    TaskId currentGroup() const; ///< of a member's row: its group; 0: none
    const GroupFacts *currentFacts() const;
    void activateCurrent();
    void showCurrentVm();
    void setWidths(const QFontMetrics &metrics);
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
    QPushButton *m_again;    ///< of a group that waits for a choice
    QPushButton *m_askAgain; ///< of what has ended
    QPushButton *m_keep;
    QPushButton *m_undo;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_limit;
    QPushButton *m_showVm;
    QPushButton *m_details;
    QPushButton *m_clear;
};

} // namespace ramet
