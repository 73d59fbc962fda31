// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/selection.h"

#include <QAbstractItemView>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace ramet {

class InventorySortModel;
class InventoryStore;
class InventoryTreeModel;
class InventoryView;
class LineageModel;
class LineageStore;
class LineageView;
class SelectionKeeper;

/// The filter field and one of two trees under it: nodes with their VMs, or the lineage. Both
/// speak of the same VMs: who changes the tree keeps the selection.
class InventoryPanel : public QWidget {
    Q_OBJECT
public:
    /// Both stores must live as long.
    InventoryPanel(InventoryStore &store, LineageStore &lineage, QWidget *parent = nullptr);

    const Selection &selection() const; ///< as far as it is shown
    bool select(const VmRef &vm);       ///< it alone; false: it is not in the tree (yet)
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

signals:
    void selectionChanged();
    void contextMenuWanted(const QPoint &globalPosition);
    void vmActivated(const ramet::VmRef &vm); ///< double click or Enter
    void vmsDropped(const std::vector<ramet::VmRef> &vms, const ramet::DropTarget &target);

private:
    void createView(InventoryStore &store);
    void createLineage(LineageStore &lineage);
    void createSwitch();
    void takeSwitch();
    void selectRenamed(const QString &node, const QString &by);
    void followSelection(SelectionKeeper &keeper, const QAbstractItemView &view);
    SelectionKeeper &keeper() const;
    void expandNewNodes(const QModelIndex &parent, int first, int last);
    bool startsExpanded(const QModelIndex &node) const;
    void openContextMenu(QAbstractItemView &view, const QPoint &position);

    QString m_keptClosed; ///< the node that comes with its row closed
    InventoryTreeModel *m_tree;
    InventorySortModel *m_sorted;
    QLineEdit *m_filter;
    InventoryView *m_view;
    LineageModel *m_lineage;
    LineageView *m_lineageView;
    QTabBar *m_switch;
    QStackedWidget *m_trees;
};

} // namespace ramet
