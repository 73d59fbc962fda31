// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/snapshottree.h"

#include <QPersistentModelIndex>
#include <QTreeView>
#include <optional>

namespace ramet {

class DropHint;
class InventoryStore;

/// The tree of nodes, VMs and their snapshots. A VM can be dragged onto a node: while it hovers the
/// node is framed and a sentence says what a drop will do or why it is refused.
class InventoryView : public QTreeView {
    Q_OBJECT
public:
    explicit InventoryView(InventoryStore &store, QWidget *parent = nullptr);

    std::optional<VmRef> vmAt(const QModelIndex &index) const; ///< of a snapshot's row: none
    std::optional<SnapshotRef> snapshotAt(const QModelIndex &index) const;
    QString nodeAt(const QModelIndex &index) const; ///< of any row: its node
    /// Nodes are open, VMs closed; those are opened that only their snapshots let through.
    void expandFound(const QString &filter);

signals:
    void vmDropped(const ramet::VmRef &vm, const QString &node);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;

private:
    QModelIndex nodeIndexAt(const QPoint &position) const;
    void showVerdict(const QModelIndex &node, bool isAccepted);
    void endHover();

    InventoryStore &m_store;
    DropHint *m_hint;
    QPersistentModelIndex m_hovered;
    bool m_isAccepted = false;
};

} // namespace ramet
