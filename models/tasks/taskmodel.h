// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QAbstractItemModel>
#include <deque>

namespace ramet {

class TaskQueue;

/// The tasks of a queue, the newest first, each group with its members below it in their order.
/// Fed by the queue; one dataChanged per parent and batch.
class TaskModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Title, Node, Status, ProgressBar, Pace, TimeLeft, Started, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, ///< int of TaskState
        ChoiceRole,               ///< bool: of a group, a person has to choose what becomes of it
        ProgressRole,             ///< 0..1; -1: busy, nothing to count
        DetailsRole,              ///< text for "Details"
    };

    explicit TaskModel(TaskQueue &queue, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// The longest texts that a column of figures can have, for its width.
    static QStringList widestTexts(int column);
    TaskId taskAt(const QModelIndex &index) const; ///< 0: none
    QModelIndex indexOf(TaskId id) const;

private:
    /// Copies, so that a row outlives changes of the queue. Members follow the whole's id.
    struct Row {
        Task task;
        std::vector<Task> members;
    };
    void add(TaskId id);
    void change(const QList<TaskId> &ids);
    void remove(TaskId id);
    Row rowOf(const Task &task) const;
    Task *find(const QModelIndex &index);
    const Task *find(const QModelIndex &index) const;

    TaskQueue &m_queue;
    std::deque<Row> m_rows; ///< ids descend
};

} // namespace ramet
