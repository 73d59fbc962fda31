// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskpanel.h"

#include "models/tasks/batchtask.h"
#include "models/tasks/taskmodel.h"
#include "models/tasks/taskqueue.h"
#include "ui/common/actionbar.h"
#include "ui/common/columnfit.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/scrollkeeper.h"
#include "ui/common/treekeys.h"
#include "ui/tasks/taskdelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace ramet {
namespace {

void showTip(QAction &action, const QString &tip)
{
    action.setToolTip(tip);
    action.setStatusTip(tip);
}

} // namespace

TaskPanel::TaskPanel(TaskQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_tasks(new TaskModel(queue, this))
    , m_view(new QTreeView(this))
    , m_empty(new ElidedLabel(1, m_view))
    , m_buttons(new ActionBar(ActionBar::Keys::OfButtons, this))
{
    setObjectName(QStringLiteral("taskPanel"));
    createView();
    createActions();
    placeAll();
    connect(&queue, &TaskQueue::taskAdded, this, [this](TaskId id) {
        const Task *task = m_queue.find(id);
        if (task && !task->isElsewhere) // what a person did not begin here takes nothing away
            select(id);
        showState();
    });
    connect(&queue, &TaskQueue::tasksChanged, this, &TaskPanel::showState);
    connect(&queue, &TaskQueue::taskRemoved, this, &TaskPanel::showState);
    showState();
}

void TaskPanel::createView()
{
    m_view->setObjectName(QStringLiteral("taskView"));
    m_view->setAccessibleName(tr("Tasks"));
    m_scroll = new ScrollKeeper(*m_view, *m_tasks);
    m_view->setItemDelegate(new TaskDelegate(this));
    m_view->setUniformRowHeights(true);
    m_view->setMinimumHeight(3 * m_view->fontMetrics().lineSpacing()); // the header and a row
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    shareWidths();
    connect(m_view, &QTreeView::expanded, this, &TaskPanel::showMembers);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TaskPanel::showState);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TaskPanel::showMenu);
    connect(new TreeKeys(*m_view), &TreeKeys::opened, this, &TaskPanel::activateCurrent);
}

/// Figures are never cut, whatever the font and the language; each text has the room that it needs
/// while there is enough, and a status all that others leave.
void TaskPanel::shareWidths()
{
    constexpr int padding = 20;
    const QFontMetrics metrics = m_view->fontMetrics();
    ColumnFit::Steady steady;
    steady.filler = TaskModel::Status;
    steady.step = 4 * metrics.averageCharWidth();
    steady.least = {{TaskModel::Title, 30 * metrics.averageCharWidth()},
                    {TaskModel::Node, 10 * metrics.averageCharWidth()}};
    for (int column = TaskModel::ProgressBar; column < TaskModel::ColumnCount; ++column) {
        QStringList texts = TaskModel::widestTexts(column);
        texts << m_tasks->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = 0;
        for (const QString &text : std::as_const(texts))
            width = std::max(width, metrics.horizontalAdvance(text));
        steady.widths[column] = width + padding;
    }
    m_fit = new ColumnFit(*m_view);
    m_fit->setSteady(steady);
}

QSize TaskPanel::sizeHint() const
{
    constexpr int rows = 4;
    const int row = std::max(m_view->fontMetrics().height(), 16) + 8;
    const int list = m_view->header()->sizeHint().height() + rows * row + 2 * m_view->frameWidth();
    return {QWidget::sizeHint().width(),
            layout()->minimumSize().height() - m_view->minimumHeight() + list};
}

/// As many as there is room for, and the group itself.
void TaskPanel::showMembers(const QModelIndex &group)
{
    const int members = m_tasks->rowCount(group);
    m_view->scrollTo(m_tasks->index(members - 1, 0, group));
    m_view->scrollTo(group);
}

QAction *TaskPanel::createAction(const QString &name, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    showTip(*action, tip);
    return action;
}

void TaskPanel::createActions()
{
    m_again = createAction(QStringLiteral("tryTaskAgain"), tr("Try a&gain"),
                           tr("Plan again what failed, and make it"));
    m_askAgain = createAction(QStringLiteral("askTaskAgain"), tr("Try a&gain…"),
                              tr("Open what was asked for, for the clones that failed"));
    m_keep = createAction(QStringLiteral("keepTask"), tr("&Keep"),
                          tr("Keep what was made, without the rest"));
    m_undo = createAction(QStringLiteral("undoTask"), tr("&Undo"),
                          tr("Delete what the tasks of this group made"));
    m_pause = createAction(QStringLiteral("pauseTask"), tr("&Pause"), {});
    m_cancel = createAction(QStringLiteral("cancelTask"), tr("&Cancel task"),
                            tr("Stop the task and remove what it made"));
    m_cancel->setIcon(icon(QStringLiteral("cancel")));
    m_limit = createAction(QStringLiteral("limitTask"), tr("Li&mit speed…"), {});
    m_showVm = createAction(QStringLiteral("showVm"), tr("&Show VM"),
                            tr("Select the VM that the task made"));
    m_details = createAction(QStringLiteral("taskDetails"), tr("&Details…"),
                             tr("Show all that is known of the task"));
    m_clear = createAction(QStringLiteral("clearTasks"), tr("C&lear finished"),
                           tr("Take ended tasks off the list"));
    m_buttons->addActions({m_again, m_askAgain, m_keep, m_undo, m_pause, m_cancel, m_limit,
                           m_showVm, m_details, m_clear});
    connect(m_again, &QAction::triggered, this, [this] { m_queue.tryAgain(currentGroup()); });
    connect(m_askAgain, &QAction::triggered, this, [this] { emit againWanted(currentTask()); });
    connect(m_keep, &QAction::triggered, this, [this] { m_queue.keep(currentGroup()); });
    connect(m_undo, &QAction::triggered, this, [this] { m_queue.undo(currentGroup()); });
    connect(m_pause, &QAction::triggered, this, &TaskPanel::pauseCurrent);
    connect(m_cancel, &QAction::triggered, this, [this] { emit cancelWanted(currentTask()); });
    connect(m_limit, &QAction::triggered, this, [this] { emit limitWanted(currentTask()); });
    connect(m_showVm, &QAction::triggered, this, &TaskPanel::showCurrentVm);
    connect(m_details, &QAction::triggered, this, [this] { emit detailsWanted(currentTask()); });
    connect(m_clear, &QAction::triggered, &m_queue, &TaskQueue::removeEnded);
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
    top->addWidget(m_buttons);

    m_empty->setText(tr("Clones and other tasks appear here."), ElidedLabel::Tone::Muted);
    auto *over = new QVBoxLayout(m_view->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_empty, 0, Qt::AlignCenter);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 4, 6, 6);
    rows->addLayout(top);
    rows->addWidget(m_view);
}

/// When a view is shown first, the layout over it is not told what its header takes (Qt 6.4).
void TaskPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_view->viewport()->layout()->invalidate();
    m_view->viewport()->layout()->activate();
}

TaskId TaskPanel::currentTask() const
{
    return m_tasks->taskAt(m_view->currentIndex());
}

TaskId TaskPanel::currentGroup() const
{
    const Task *task = m_queue.find(currentTask());
    return task && !task->facts ? task->group : currentTask();
}

const GroupFacts *TaskPanel::currentFacts() const
{
    const Task *group = m_queue.find(currentGroup());
    return group && group->facts && !group->isEnded() ? &*group->facts : nullptr;
}

void TaskPanel::select(TaskId id)
{
    const QModelIndex index = m_tasks->indexOf(id);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_scroll->takePlace();
    showState();
}

void TaskPanel::pauseCurrent()
{
    const GroupFacts *facts = currentFacts();
    if (facts && facts->isPaused)
        m_queue.resume(currentGroup());
    else
        m_queue.pause(currentGroup());
}

/// A clone that is ready leads to its VM, all else to its details.
void TaskPanel::activateCurrent()
{
    const Task *task = m_queue.find(currentTask());
    if (task && task->state == TaskState::Succeeded && task->result.outcome.vm)
        showCurrentVm();
    else if (task)
        emit detailsWanted(task->id);
}

void TaskPanel::showCurrentVm()
{
    const Task *task = m_queue.find(currentTask());
    if (task && task->result.outcome.vm)
        emit vmWanted(*task->result.outcome.vm);
}

void TaskPanel::showState()
{
    const Task *task = m_queue.find(currentTask());
    const bool isAtWork = task && task->canBeCancelled();
    const bool isChosenOf =
        task && task->facts && (task->facts->isUndecided || task->facts->isUndoing);
    m_cancel->setEnabled(isAtWork && !isChosenOf);
    showLimit(task);
    showGroup(currentFacts());
    const bool canAskAgain = task && task->isEnded() && !m_again->isVisible() &&
                             !failedClones(*task, m_queue.members(task->id)).empty();
    m_askAgain->setVisible(canAskAgain);
    const bool isOver = canAskAgain || m_keep->isVisible(); // they would take others' room
    m_cancel->setVisible(!isOver);
    m_limit->setVisible(!isOver);
    m_showVm->setVisible(task && task->result.outcome.vm);
    m_details->setEnabled(task);
    m_clear->setEnabled(m_queue.hasEnded());
    m_empty->setVisible(m_queue.tasks().empty());
    showFigures();
}

/// What only copies have takes no room while there are none.
void TaskPanel::showFigures()
{
    const bool isHidden = !m_queue.hasCopies();
    for (const int column : {TaskModel::Pace, TaskModel::TimeLeft})
        if (m_view->isColumnHidden(column) != isHidden)
            m_view->setColumnHidden(column, isHidden);
}

/// Buttons of what makes no sense for the selected row are not there.
void TaskPanel::showGroup(const GroupFacts *facts)
{
    const bool isUndecided = facts && facts->isUndecided;
    m_again->setVisible(isUndecided && facts->canTryAgain());
    m_keep->setVisible(isUndecided);
    m_undo->setVisible(isUndecided && facts->canUndo());
    m_pause->setVisible(facts && (facts->canPause() || facts->isPaused));
    const bool isPaused = facts && facts->isPaused;
    m_pause->setText(isPaused ? tr("C&ontinue") : tr("&Pause"));
    const QString tip = isPaused ? tr("Begin with what waits")
                                 : tr("Begin nothing more; what is under way goes on");
    showTip(*m_pause, tip);
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
    showTip(*m_limit, tip);
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
    menu->addActions(m_buttons->actions());
    menu->removeAction(m_clear); // of the whole list
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

constexpr char persons = 'p'; ///< before the widths that a person chose

QByteArray TaskPanel::saveColumns() const
{
    const QByteArray state = m_view->header()->saveState();
    return m_fit->isPersons() ? persons + state : state;
}

void TaskPanel::restoreColumns(const QByteArray &state)
{
    const bool isPersons = state.startsWith(persons);
    m_view->header()->restoreState(state.mid(isPersons ? 1 : 0));
    m_view->header()->setSectionResizeMode(QHeaderView::Interactive); // it was another once
    if (isPersons)
        m_fit->takePersons();
    showFigures();
}

} // namespace ramet
