// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/selection.h"

#include <QItemSelection>
#include <QObject>
#include <functional>
#include <optional>

class QTreeView;

namespace ramet {

class ScrollKeeper;

/// What is selected in a tree whose rows have the roles of InventoryTreeModel, as a value. Rows
/// that a filter hides or that come late are selected again when they are there, as long as no
/// person has selected something else meanwhile; the current row is then one of them. Where the
/// current row moves it is seen, unless it was in a closed branch.
class SelectionKeeper : public QObject {
    Q_OBJECT
public:
    /// Gives the view its model, which must live as long. `isThere`: whether a VM has a row,
    /// perhaps a hidden one.
    SelectionKeeper(QTreeView &view, QAbstractItemModel &model,
                    std::function<bool(const VmRef &)> isThere);

    const Selection &shown() const { return m_shown; } ///< as far as its rows are there
    const Selection &wanted() const { return m_wanted; }
    /// Selects what of it is there, and the rest when it comes. Scrolls nothing.
    void want(const Selection &selection);
    void showSelected(); ///< scrolls to the current row, which is one of it after want()
    ScrollKeeper &scroll() const { return *m_scroll; }
    /// All VMs of rows that are not in closed branches.
    void selectAllVms();

    static std::optional<VmRef> vmOf(const QModelIndex &row); ///< of a snapshot's row: none
    /// Where VMs go that are dropped on the row: a place, or the node of any other.
    static DropTarget targetOf(const QModelIndex &row);

signals:
    void changed(); ///< of shown()

private:
    void takeChange();
    void takeRemoval();
    void noteCurrent();
    void takeMove();
    void selectCurrent();
    void planRestoring();
    void restore();
    void takeCurrent(const QItemSelection &missing);
    void addMissing(QItemSelection &missing, const QModelIndex &parent) const;
    static std::optional<SnapshotRef> snapshotOf(const QModelIndex &row);
    Selection read() const;
    void show(const Selection &selection);

    QTreeView &m_view;
    ScrollKeeper *m_scroll;
    std::function<bool(const VmRef &)> m_isThere;
    Selection m_shown;
    Selection m_wanted;
    int m_removals = 0; ///< under way: what they take from the selection nobody chose
    /// What the current row is below before rows move; nothing: that is closed.
    std::optional<QPersistentModelIndex> m_below;
    bool m_isRestoring = false;
    bool m_isPlanned = false;
};

} // namespace ramet
