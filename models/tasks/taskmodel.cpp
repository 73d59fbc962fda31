// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskmodel.h"

#include "models/format.h"
#include "models/printable.h"
#include "models/tasks/grouptext.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"

#include <QLocale>
#include <algorithm>
#include <map>

namespace ramet {
namespace {

QVariant startedText(const Task &task)
{
    if (!task.started.isValid())
        return {};
    const bool isToday = task.started.date() == QDate::currentDate();
    return isToday ? QLocale().toString(task.started.time(), QLocale::ShortFormat)
                   : QLocale().toString(task.started.date(), QLocale::ShortFormat);
}

QString whenStarted(const Task &task)
{
    return task.started.isValid() ? QLocale().toString(task.started, QLocale::ShortFormat)
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
        if (task.facts)
            return groupProgressText(*task.facts);
        const double done = taskFraction(task);
        return done < 0 ? QString() : formatPercent(static_cast<int>(done * 100));
    }
    case TaskModel::Pace:
        return formatRate(task.bytesPerSecond);
    case TaskModel::TimeLeft:
        return taskTimeLeftText(task);
    case TaskModel::Started:
        return startedText(task);
    default:
        return {};
    }
}

QVariant alignmentOf(int column)
{
    const Qt::Alignment side = column == TaskModel::Pace ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant(side | Qt::AlignVCenter);
}

} // namespace

// An index carries the id of its group, 0 on top: that alone tells where it is.

TaskModel::TaskModel(TaskQueue &queue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_queue(queue)
{
    for (const Task &task : queue.tasks())
        if (task.group == 0)
            m_rows.push_front(rowOf(task));
    connect(&queue, &TaskQueue::taskAdded, this, &TaskModel::add);
    connect(&queue, &TaskQueue::tasksChanged, this, &TaskModel::change);
    connect(&queue, &TaskQueue::taskRemoved, this, &TaskModel::remove);
}

TaskModel::Row TaskModel::rowOf(const Task &task) const
{
    const auto members = m_queue.members(task.id);
    return {task, {members.begin(), members.end()}};
}

QModelIndex TaskModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(taskAt(parent)));
}

QModelIndex TaskModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? indexOf(index.internalId()) : QModelIndex();
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    const bool hasMembers = parent.internalId() == 0 && parent.column() == 0;
    return hasMembers
               ? static_cast<int>(m_rows.at(static_cast<std::size_t>(parent.row())).members.size())
               : 0;
}

int TaskModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    const Task *task = find(index);
    if (!task)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return printable(textOf(*task, index.column()).toString());
    case Qt::ToolTipRole:
        return printableLines(index.column() == Title     ? task->title
                              : index.column() == Started ? whenStarted(*task)
                                                          : taskStatusText(*task));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case StateRole:
        return static_cast<int>(task->state);
    case ChoiceRole:
        return task->facts && task->facts->isUndecided;
    case ProgressRole:
        return taskFraction(*task);
    case DetailsRole:
        return taskDetails(*task, m_queue.members(task->id));
    default:
        return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
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
    case TimeLeft:
        return tr("Time left");
    case Started:
        return tr("Started");
    default:
        return {};
    }
}

QStringList TaskModel::widestTexts(int column)
{
    QStringList texts;
    if (column == Pace)
        texts << formatRate(1023.4 * 1024 * 1024) << formatRate(99.9 * 1024 * 1024);
    if (column == TimeLeft)
        for (const double seconds : {5.0, 55.0, 90.0 * 60, 48.0 * 3600})
            texts << formatTimeLeft(seconds);
    if (column == Started)
        texts << QLocale().toString(QTime(23, 59, 59), QLocale::ShortFormat)
              << QLocale().toString(QDate(2026, 12, 30), QLocale::ShortFormat);
    if (column == ProgressBar)
        texts << formatPercent(100) << groupProgressText({.counts = {100, 100}});
    return texts;
}

const Task *TaskModel::find(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == 0)
        return &m_rows.at(row).task;
    return &m_rows.at(static_cast<std::size_t>(parent(index).row())).members.at(row);
}

Task *TaskModel::find(const QModelIndex &index)
{
    return const_cast<Task *>(std::as_const(*this).find(index));
}

TaskId TaskModel::taskAt(const QModelIndex &index) const
{
    const Task *task = index.isValid() ? find(index) : nullptr;
    return task ? task->id : 0;
}

QModelIndex TaskModel::indexOf(TaskId id) const
{
    const auto idOf = [](const Row &row) { return row.task.id; };
    const auto row = std::ranges::lower_bound(m_rows, id, std::ranges::greater(), idOf);
    if (row == m_rows.end()) // older than all
        return {};
    const TaskId whole = row->task.id;
    if (id < whole || id > whole + row->members.size())
        return {};
    if (id == whole)
        return createIndex(static_cast<int>(row - m_rows.begin()), 0, quintptr{0});
    return createIndex(static_cast<int>(id - whole - 1), 0, static_cast<quintptr>(whole));
}

void TaskModel::add(TaskId id)
{
    const Task *task = m_queue.find(id);
    if (!task || indexOf(id).isValid())
        return;
    beginInsertRows({}, 0, 0);
    m_rows.push_front(rowOf(*task));
    endInsertRows();
}

void TaskModel::change(const QList<TaskId> &ids)
{
    std::map<TaskId, std::pair<int, int>> ranges; // first and last row, by group
    for (const TaskId id : ids) {
        const QModelIndex index = indexOf(id);
        const Task *task = m_queue.find(id);
        if (!index.isValid() || !task)
            continue;
        *find(index) = *task;
        const auto [range, isNew] = ranges.try_emplace(task->group, index.row(), index.row());
        range->second.first = std::min(range->second.first, index.row());
        range->second.second = std::max(range->second.second, index.row());
    }
    for (const auto &[group, range] : ranges) {
        const QModelIndex parent = group ? indexOf(group) : QModelIndex();
        emit dataChanged(index(range.first, 0, parent),
                         index(range.second, ColumnCount - 1, parent));
    }
}

void TaskModel::remove(TaskId id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    beginRemoveRows({}, index.row(), index.row());
    m_rows.erase(m_rows.begin() + index.row());
    endRemoveRows();
}

} // namespace ramet
