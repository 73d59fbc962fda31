// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/droppolicy.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

namespace ramet {

class DropHint;
class InventoryStore;
class InventorySortModel;
class InventoryTreeModel;
class SelectionKeeper;

/// The tree of nodes, VMs and their snapshots. VMs can be dragged onto a node, its storages or its
/// templates: while they hover that row is framed, and a sentence beside the mouse and in the
/// status bar says what a drop will do or why it is refused. With Shift it is a move.
class InventoryView : public QTreeView {
    Q_OBJECT
public:
    /// Both must live as long; `model` shows `tree`.
    InventoryView(InventoryStore &store, InventoryTreeModel &tree, InventorySortModel &model,
                  QWidget *parent = nullptr);

    SelectionKeeper &keeper() const { return *m_keeper; }
    QString nodeAt(const QModelIndex &index) const; ///< of any row: its node
    int usualStateWidth() const; ///< of what nodes mostly say of themselves, in any language

    void selectAll() override; ///< all VMs that are shown
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void vmsDropped(const std::vector<ramet::VmRef> &vms, const ramet::DropTarget &target,
                    ramet::DropAction action);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;

private:
    QModelIndex targetAt(const QPoint &position) const;
    void takeHover(const QPoint &position);
    void openHovered();
    void hoverOver(const QModelIndex &target);
    void endHover();
    void tellStatus(const QString &text);

    InventoryStore &m_store;
    InventorySortModel &m_sorted;
    DropHint *m_hint;
    SelectionKeeper *m_keeper;
    std::vector<VmRef> m_dragged; ///< what hovers
    DropAction m_action = DropAction::Clone;
    QPoint m_position; ///< of the mouse, while something hovers
    QTimer m_openTimer{this};
    QPersistentModelIndex m_hovered;
    DropVerdict m_verdict; ///< on the row that is hovered over
    DropAction m_verdictFor = DropAction::Clone;
    std::shared_ptr<const Inventory> m_verdictOf;
};

} // namespace ramet
