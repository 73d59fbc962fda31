// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/snapshottree.h"

#include <QAbstractItemView>
#include <QWidget>
#include <optional>

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

/// The filter field and one of two trees under it: nodes with their VMs, or the lineage. Both
/// speak of the same VM: who changes the tree keeps the selection.
class InventoryPanel : public QWidget {
    Q_OBJECT
public:
    /// Both stores must live as long.
    InventoryPanel(InventoryStore &store, LineageStore &lineage, QWidget *parent = nullptr);

    std::optional<VmRef> currentVm() const;             ///< the selected one
    std::optional<SnapshotRef> currentSnapshot() const; ///< then there is no current VM
    QString currentNode() const;                        ///< of any row: its node
    bool select(const VmRef &vm);                       ///< false: it is not in the tree (yet)
    void focusFilter();
    bool showsLineage() const;
    void showLineage(bool lineage);

signals:
    void selectionChanged();
    void contextMenuWanted(const QPoint &globalPosition);
    void vmActivated(const ramet::VmRef &vm); ///< double click or Enter
    void vmDropped(const ramet::VmRef &vm, const QString &node);

private:
    void createView(InventoryStore &store);
    void createLineage(LineageStore &lineage);
    void createSwitch();
    void takeSwitch();
    QModelIndex selectedRow() const;
    void expandNewNodes(const QModelIndex &parent, int first, int last);
    void openContextMenu(QAbstractItemView &view, const QPoint &position);

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
