// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/droppolicy.h"
#include "models/inventory/selection.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace ramet {

class FilterBar;
class InventorySortModel;
class InventoryStore;
class InventoryTreeModel;
class InventoryView;
class LineageModel;
class LineageStore;
class LineageView;
class OpenRows;
class SelectionKeeper;

/// The filter field and one of two trees under it: nodes with their VMs, or the lineage. Both
/// speak of the same VMs: who changes the tree keeps the selection.
class InventoryPanel : public QWidget {
    Q_OBJECT
public:
    /// Both stores must live as long.
    InventoryPanel(InventoryStore &store, LineageStore &lineage, QWidget *parent = nullptr);

    /// As far as it is shown. In the lineage also what was selected before and is part of none: a
    /// line under the tree says so.
    const Selection &selection() const;
    bool select(const VmRef &vm);         ///< it alone; false: it is not in the tree (yet)
    void selectNode(const QString &node); ///< its row alone, in the tree of nodes
    /// Before the node goes and comes again by another name: its row will be open or closed as
    /// now, and what is selected of it will be again.
    void keepNode(const QString &node, const QString &by);
    bool showVm(const VmRef &vm); ///< the same, without the filter where that hides it
    void focusFilter();
    bool showsLineage() const;
    void showLineage(bool lineage);
    /// The filter and what is selected, as texts for restoreView() of a later start.
    QStringList saveView() const;
    void restoreView(const QStringList &saved);
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    void rowsCame(); ///< into the tree that is shown or the other one; a moment later
    void selectionChanged();
    void contextMenuWanted(const QPoint &globalPosition);
    void vmOpened(const ramet::VmRef &vm); ///< double click or Enter
    void vmsDropped(const std::vector<ramet::VmRef> &vms, const ramet::DropTarget &target,
                    ramet::DropAction action);

private:
    void createView();
    void createLineage(LineageStore &lineage);
    void createSwitch();
    void createFilter();
    void takeFilter();
    void showCounts();
    void goToFirst();
    const InventorySortModel &sorted() const; ///< of the tree that is shown
    QTreeView &view() const;                  ///< likewise
    void openRow(const QModelIndex &index);
    void takeSwitch();
    void wantAddresses();
    void selectRenamed(const QString &node, const QString &by);
    void followView(QTreeView &view, SelectionKeeper &keeper, const InventorySortModel &sorted);
    SelectionKeeper &keeper() const;
    bool isCarried() const;
    void showCarried();
    void openContextMenu(QTreeView &view, const QPoint &position);

    InventoryStore &m_store;
    InventoryTreeModel *m_tree;
    InventorySortModel *m_sorted;
    FilterBar *m_filter;
    QTimer m_counting;
    InventoryView *m_view;
    OpenRows *m_open;
    LineageModel *m_lineage;
    LineageView *m_lineageView;
    QTabBar *m_switch;
    QStackedWidget *m_trees;
    QLabel *m_carriedNote;
    Selection m_carried; ///< from one tree to the other
};

} // namespace ramet
