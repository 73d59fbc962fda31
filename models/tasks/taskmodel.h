// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QAbstractTableModel>

namespace ramet {

class TaskQueue;

/// The tasks of a queue as a table, the oldest first. Fed by the queue; one dataChanged per batch.
class TaskModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Node, Status, ProgressBar, Pace, Started, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< quint64
        KindRole,              ///< int of TaskKind
        StateRole,             ///< int of TaskState
        ProgressRole,          ///< 0..1; -1: busy, nothing to count
        CancellableRole,       ///< bool: not ended and not yet asked to stop
        DetailsRole,           ///< text for "Details"
        SortRole,
    };

    explicit TaskModel(TaskQueue &queue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    TaskId taskAt(const QModelIndex &index) const; ///< 0: none
    QModelIndex indexOf(TaskId id) const;

private:
    void add(TaskId id);
    void change(const QList<TaskId> &ids);
    void remove(TaskId id);
    int rowOf(TaskId id) const;

    TaskQueue &m_queue;
    std::vector<Task> m_rows; ///< copies, so that a row outlives changes of the queue
};

} // namespace ramet
