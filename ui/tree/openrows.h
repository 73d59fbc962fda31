// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QObject>

class QTreeView;

namespace ramet {

class InventorySortModel;

/// Which rows of the tree of nodes are open when they come: groups, nodes and what holds templates.
/// What a person closes stays closed. Snapshots are shown when a person opens their VM, or where a
/// filter lets through no more of it.
class OpenRows : public QObject {
    Q_OBJECT
public:
    /// The view shows the model; both must live as long.
    OpenRows(QTreeView &view, const InventorySortModel &model);

    /// Groups and nodes; with a filter all rows below which something matches.
    void openFound(const QModelIndex &group = {});
    /// Before the node of this row goes and comes again by another name: open or closed as now.
    void keepNode(const QModelIndex &row, const QString &by);

private:
    void openNew(const QModelIndex &parent, int first, int last);
    void open(const QModelIndex &row);
    void openBelow(const QModelIndex &above);
    bool startsOpen(const QModelIndex &row) const;
    QModelIndex templatesOf(const QModelIndex &node) const;

    QTreeView &m_view;
    const InventorySortModel &m_model;
    QString m_closed;          ///< the node that comes with its row closed
    QString m_closedTemplates; ///< the one whose templates come so
};

} // namespace ramet
