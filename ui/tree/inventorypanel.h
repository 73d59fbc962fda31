// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"

#include <QModelIndex>
#include <QWidget>
#include <optional>

class QLineEdit;

namespace ramet {

class InventorySortModel;
class InventoryStore;
class InventoryTreeModel;
class InventoryView;

/// The filter field and the tree under it.
class InventoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit InventoryPanel(InventoryStore &store, QWidget *parent = nullptr);

    std::optional<VmRef> currentVm() const; ///< the selected one
    QString currentNode() const;            ///< of a VM's row: its node
    bool select(const VmRef &vm);           ///< false: it is not in the tree (yet)
    void focusFilter();

signals:
    void selectionChanged();
    void contextMenuWanted(const QPoint &globalPosition);
    void vmActivated(const ramet::VmRef &vm); ///< double click or Enter
    void vmDropped(const ramet::VmRef &vm, const QString &node);

private:
    void createView(InventoryStore &store);
    QModelIndex selectedRow() const;
    void expandNewNodes(const QModelIndex &parent, int first, int last);
    void openContextMenu(const QPoint &position);

    InventoryTreeModel *m_tree;
    InventorySortModel *m_sorted;
    QLineEdit *m_filter;
    InventoryView *m_view;
};

} // namespace ramet
