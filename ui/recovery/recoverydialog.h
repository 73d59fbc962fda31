// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ramet {

class Prompter;
class UnfinishedTasks;
struct UnfinishedTask;

/// Shows the tasks that did not come to their end, with what is left of each by name, and lets a
/// person finish one, clean it up, or leave it for later. Follows the list while it is open.
class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    RecoveryDialog(UnfinishedTasks &tasks, Prompter &prompter, QWidget *parent);

private:
    QTreeWidget *createList();
    QWidget *createButtons();
    void fill();
    void showCurrent();
    void follow();
    QString currentId() const;
    void finishCurrent();
    void cleanCurrent();

    UnfinishedTasks &m_tasks;
    Prompter &m_prompter;
    QTreeWidget *m_list;
    QLabel *m_sentence;
    QPushButton *m_finish = nullptr;
    QPushButton *m_clean = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace ramet
