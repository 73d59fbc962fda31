// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventoryview.h"

#include "models/inventory/droppolicy.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreemodel.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/tree/drophint.h"
#include "ui/tree/inventorydelegate.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>

namespace ramet {

InventoryView::InventoryView(InventoryStore &store, QWidget *parent)
    : QTreeView(parent)
    , m_store(store)
    , m_hint(new DropHint(this))
{
    setObjectName(QStringLiteral("inventoryView"));
    setAccessibleName(tr("Nodes and VMs"));
    setItemDelegate(new InventoryDelegate(this));
    setUniformRowHeights(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTextElideMode(Qt::ElideMiddle);
    setSortingEnabled(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setExpandsOnDoubleClick(true);
    header()->setStretchLastSection(false);
}

std::optional<VmRef> InventoryView::vmAt(const QModelIndex &index) const
{
    const QString uuid = index.data(InventoryTreeModel::UuidRole).toString();
    if (uuid.isEmpty())
        return std::nullopt;
    return VmRef{nodeAt(index), uuid};
}

std::optional<SnapshotRef> InventoryView::snapshotAt(const QModelIndex &index) const
{
    const QString name = index.data(InventoryTreeModel::SnapshotRole).toString();
    QModelIndex above = index.parent();
    while (above.isValid() && !vmAt(above))
        above = above.parent();
    const std::optional<VmRef> vm = vmAt(above);
    if (name.isEmpty() || !vm)
        return std::nullopt;
    return SnapshotRef{*vm, name};
}

void InventoryView::expandFound(const QString &filter)
{
    expandToDepth(0);
    if (filter.isEmpty())
        return;
    for (int node = 0; node < model()->rowCount(); ++node) {
        const QModelIndex above = model()->index(node, 0);
        for (int row = 0; row < model()->rowCount(above); ++row) {
            const QModelIndex vm = model()->index(row, 0, above);
            const QString own = vm.data(InventoryTreeModel::FilterRole).toString();
            if (!own.contains(filter, Qt::CaseInsensitive))
                expandRecursively(vm);
        }
    }
}

QString InventoryView::nodeAt(const QModelIndex &index) const
{
    return index.data(InventoryTreeModel::NodeRole).toString();
}

QModelIndex InventoryView::nodeIndexAt(const QPoint &position) const
{
    QModelIndex row = indexAt(position).siblingAtColumn(0);
    while (row.parent().isValid())
        row = row.parent();
    return row;
}

/// Only the icon travels, beside the mouse: a whole row would hide the node under it.
void InventoryView::startDrag(Qt::DropActions actions)
{
    QMimeData *dragged = model()->mimeData({currentIndex()});
    if (!dragged)
        return;
    constexpr int size = 24;
    const QString name =
        currentIndex().siblingAtColumn(0).data(InventoryTreeModel::IconNameRole).toString();
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(icon(name).pixmap(QSize(size, size), devicePixelRatioF()));
    drag->setHotSpot({size + 6, size / 2});
    drag->exec(actions, Qt::CopyAction);
    endHover();
}

void InventoryView::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedVm(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void InventoryView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls near the edges
    const QPoint position = event->position().toPoint();
    const std::optional<VmRef> vm = draggedVm(*event->mimeData());
    const QModelIndex node = nodeIndexAt(position);
    if (!vm || !node.isValid()) {
        endHover();
        event->ignore();
        return;
    }
    const DropVerdict verdict = dropVerdict(m_store.inventory(), *vm, nodeAt(node));
    showVerdict(node, verdict.accepted);
    m_hint->show(verdict.text, verdict.accepted, viewport()->mapToGlobal(position));
    if (verdict.accepted)
        event->acceptProposedAction();
    else
        event->ignore();
}

void InventoryView::dragLeaveEvent(QDragLeaveEvent *event)
{
    endHover();
    QTreeView::dragLeaveEvent(event);
}

void InventoryView::dropEvent(QDropEvent *event)
{
    const std::optional<VmRef> vm = draggedVm(*event->mimeData());
    const QModelIndex node = nodeIndexAt(event->position().toPoint());
    endHover();
    stopAutoScroll();
    setState(NoState);
    if (!vm || !dropVerdict(m_store.inventory(), *vm, nodeAt(node)).accepted) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    // The wizard opens when the drag is over, not inside of it.
    QMetaObject::invokeMethod(
        this, [this, vm, name = nodeAt(node)] { emit vmDropped(*vm, name); }, Qt::QueuedConnection);
}

void InventoryView::showVerdict(const QModelIndex &node, bool isAccepted)
{
    m_hovered = node;
    m_isAccepted = isAccepted;
    viewport()->update();
}

void InventoryView::endHover()
{
    m_hovered = QPersistentModelIndex();
    m_hint->hide();
    viewport()->update();
}

void InventoryView::drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                            const QModelIndex &index) const
{
    QTreeView::drawRow(painter, options, index);
    if (!m_hovered.isValid() || index.siblingAtColumn(0) != m_hovered)
        return;
    const QColor color = m_isAccepted ? goodColor(palette()) : errorColor(palette());
    QColor ground = color;
    ground.setAlpha(48);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(options.rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

} // namespace ramet
