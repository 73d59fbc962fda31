// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskmodel.h"

#include "models/printable.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"

#include <QLocale>
#include <algorithm>

namespace ramet {
namespace {

/// 0..1; -1 where there is nothing to count.
double fraction(const Task &task)
{
    if (task.state == TaskState::Succeeded)
        return 1;
    const Progress &progress = task.progress;
    if (progress.totalBytes > 0)
        return std::min(1.0, static_cast<double>(progress.doneBytes) /
                                 static_cast<double>(progress.totalBytes));
    return task.state == TaskState::Running ? -1 : 0;
}

QVariant startedText(const Task &task)
{
    return task.started.isValid() ? QLocale().toString(task.started.time(), QLocale::ShortFormat)
                                  : QString();
}

QVariant textOf(const Task &task, int column)
{
    switch (column) {
    case TaskModel::Title:
        return task.title;
    case TaskModel::Node:
        return task.node;
    case TaskModel::Status:
        return taskStatusText(task);
    case TaskModel::ProgressBar: {
        const double done = fraction(task);
        return done < 0 ? QString() : QLocale().toString(static_cast<int>(done * 100)) + u'%';
    }
    case TaskModel::Pace:
        return taskPaceText(task);
    case TaskModel::Started:
        return startedText(task);
    default:
        return {};
    }
}

QVariant sortKey(const Task &task, int column)
{
    switch (column) {
    case TaskModel::ProgressBar:
        return fraction(task);
    case TaskModel::Pace:
        return task.bytesPerSecond;
    case TaskModel::Started:
        return task.queued;
    case TaskModel::Status:
        return static_cast<int>(task.state);
    default:
        return textOf(task, column);
    }
}

} // namespace

TaskModel::TaskModel(TaskQueue &queue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
    , m_rows(queue.tasks())
{
    connect(&queue, &TaskQueue::taskAdded, this, &TaskModel::add);
    connect(&queue, &TaskQueue::tasksChanged, this, &TaskModel::change);
    connect(&queue, &TaskQueue::taskRemoved, this, &TaskModel::remove);
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &task = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return printable(textOf(task, index.column()).toString());
    case Qt::ToolTipRole:
        return printableLines(index.column() == Title ? task.title : taskStatusText(task));
    case IdRole:
        return task.id;
    case KindRole:
        return static_cast<int>(task.kind);
    case StateRole:
        return static_cast<int>(task.state);
    case ProgressRole:
        return fraction(task);
    case CancellableRole:
        return !task.isEnded() && !task.cancelRequested;
    case DetailsRole:
        return taskDetails(task);
    case SortRole:
        return sortKey(task, index.column());
    default:
        return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Task");
    case Node:
        return tr("Node");
    case Status:
        return tr("Status");
    case ProgressBar:
        return tr("Progress");
    case Pace:
        return tr("Speed");
    case Started:
        return tr("Started");
    default:
        return {};
    }
}

TaskId TaskModel::taskAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? m_rows[static_cast<std::size_t>(index.row())].id
               : 0;
}

QModelIndex TaskModel::indexOf(TaskId id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

void TaskModel::add(TaskId id)
{
    const Task *task = m_queue.find(id);
    if (!task || rowOf(id) >= 0)
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back(*task);
    endInsertRows();
}

void TaskModel::change(const QList<TaskId> &ids)
{
    int first = rowCount();
    int last = -1;
    for (const TaskId id : ids) {
        const int row = rowOf(id);
        const Task *task = m_queue.find(id);
        if (row < 0 || !task)
            continue;
        m_rows[static_cast<std::size_t>(row)] = *task;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void TaskModel::remove(TaskId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

int TaskModel::rowOf(TaskId id) const
{
    const auto row = std::ranges::find(m_rows, id, &Task::id);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

} // namespace ramet
