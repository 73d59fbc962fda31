// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskpanel.h"

#include "models/tasks/taskmodel.h"
#include "models/tasks/taskqueue.h"
#include "ui/common/icons.h"
#include "ui/tasks/taskdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace ramet {

TaskPanel::TaskPanel(TaskQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_tasks(new TaskModel(queue, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(tr("Clones and other tasks appear here."), m_view))
{
    setObjectName(QStringLiteral("taskPanel"));
    createView();
    createButtons();
    placeAll();
    connect(&queue, &TaskQueue::taskAdded, this, &TaskPanel::select);
    connect(&queue, &TaskQueue::tasksChanged, this, &TaskPanel::showState);
    connect(&queue, &TaskQueue::taskRemoved, this, &TaskPanel::showState);
    showState();
}

void TaskPanel::createView()
{
    m_sorted->setSourceModel(m_tasks);
    m_sorted->setSortRole(TaskModel::IdRole);
    m_sorted->sort(TaskModel::Title, Qt::DescendingOrder);
    m_view->setObjectName(QStringLiteral("taskView"));
    m_view->setAccessibleName(tr("Tasks"));
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new TaskDelegate(this));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TaskModel::Status, QHeaderView::Stretch);
    header->resizeSection(TaskModel::Title, 320);
    header->resizeSection(TaskModel::Node, 60);
    header->resizeSection(TaskModel::ProgressBar, 110);
    header->resizeSection(TaskModel::Pace, 190);
    header->resizeSection(TaskModel::Started, 72);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TaskPanel::showState);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TaskPanel::showMenu);
    connect(m_view, &QAbstractItemView::activated, this, &TaskPanel::showCurrentDetails);
}

QPushButton *TaskPanel::createButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setStatusTip(tip);
    button->setAutoDefault(false);
    return button;
}

void TaskPanel::createButtons()
{
    m_cancel = createButton(QStringLiteral("cancelTaskButton"), tr("&Cancel task"),
                            tr("Stop the task and remove what it made"));
    m_cancel->setIcon(icon(QStringLiteral("cancel")));
    m_limit = createButton(QStringLiteral("limitTaskButton"), tr("Li&mit speed…"), {});
    m_details = createButton(QStringLiteral("taskDetailsButton"), tr("&Details…"),
                             tr("Show all that is known of the task"));
    m_clear = createButton(QStringLiteral("clearTasksButton"), tr("C&lear finished"),
                           tr("Take ended tasks off the list"));
    connect(m_cancel, &QPushButton::clicked, this, &TaskPanel::cancelCurrent);
    connect(m_limit, &QPushButton::clicked, this, [this] { emit limitWanted(currentTask()); });
    connect(m_details, &QPushButton::clicked, this, &TaskPanel::showCurrentDetails);
    connect(m_clear, &QPushButton::clicked, &m_queue, &TaskQueue::removeEnded);
}

void TaskPanel::placeAll()
{
    auto *title = new QLabel(tr("Tasks"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch();
    top->addWidget(m_cancel);
    top->addWidget(m_limit);
    top->addWidget(m_details);
    top->addWidget(m_clear);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setEnabled(false);
    auto *over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_empty);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 4, 6, 6);
    rows->addLayout(top);
    rows->addWidget(m_view);
}

TaskId TaskPanel::currentTask() const
{
    const QModelIndex row = m_sorted->mapToSource(m_view->currentIndex());
    return row.isValid() ? m_tasks->taskAt(row) : 0;
}

void TaskPanel::select(TaskId id)
{
    const QModelIndex index = m_sorted->mapFromSource(m_tasks->indexOf(id));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    showState();
}

void TaskPanel::cancelCurrent()
{
    m_queue.cancel(currentTask());
}

void TaskPanel::showCurrentDetails()
{
    const QModelIndex row = m_view->currentIndex().siblingAtColumn(TaskModel::Title);
    if (row.isValid())
        emit detailsWanted(row.data().toString(), row.data(TaskModel::DetailsRole).toString());
}

void TaskPanel::showState()
{
    const Task *task = m_queue.find(currentTask());
    m_cancel->setEnabled(task && !task->isEnded() && !task->cancelRequested);
    showLimit(task);
    m_details->setEnabled(task);
    const auto &tasks = m_queue.tasks();
    m_clear->setEnabled(std::ranges::any_of(tasks, &Task::isEnded));
    m_empty->setVisible(tasks.empty());
}

/// A button that cannot be used says why.
void TaskPanel::showLimit(const Task *task)
{
    const bool isCopy = task && !task->isEnded() && task->copiesData;
    const QString tip = task && task->isLimitable()
                            ? tr("Copy at most so much per second, from now on")
                        : isCopy ? tr("This way of copying goes at its own speed")
                                 : tr("Select a task that copies");
    m_limit->setEnabled(task && task->isLimitable() && !task->cancelRequested);
    m_limit->setToolTip(tip);
    m_limit->setStatusTip(tip);
}

/// The same as the buttons, beside the row.
void TaskPanel::showMenu(const QPoint &position)
{
    if (!m_view->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("taskMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (QPushButton *button : {m_cancel, m_limit, m_details}) {
        QAction *action =
            menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

QByteArray TaskPanel::saveColumns() const
{
    return m_view->header()->saveState();
}

void TaskPanel::restoreColumns(const QByteArray &state)
{
    m_view->header()->restoreState(state);
}

} // namespace ramet
