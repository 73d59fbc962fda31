// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventoryview.h"

#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreemodel.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/tree/drophint.h"
#include "ui/tree/inventorydelegate.h"
#include "ui/tree/selectionkeeper.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>

namespace ramet {

InventoryView::InventoryView(InventoryStore &store, InventoryTreeModel &tree,
                             QAbstractItemModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_store(store)
    , m_hint(new DropHint(this))
    , m_keeper(new SelectionKeeper(*this, model,
                                   [&tree](const VmRef &vm) { return tree.indexOf(vm).isValid(); }))
{
    setObjectName(QStringLiteral("inventoryView"));
    setAccessibleName(tr("Nodes and VMs"));
    setItemDelegate(new InventoryDelegate(this));
    setUniformRowHeights(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideMiddle);
    setSortingEnabled(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setExpandsOnDoubleClick(true);
    header()->setStretchLastSection(false);
}

void InventoryView::selectAll()
{
    m_keeper->selectAllVms();
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

/// Only the icon travels, and how many they are, beside the mouse: whole rows would hide the node
/// under them.
void InventoryView::startDrag(Qt::DropActions actions)
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    QMimeData *dragged = model()->mimeData(rows);
    if (!dragged)
        return;
    auto *drag = new QDrag(this);
    const QPixmap picture = dragPicture(draggedVms(*dragged).size());
    drag->setMimeData(dragged);
    drag->setPixmap(picture);
    drag->setHotSpot({static_cast<int>(picture.deviceIndependentSize().width()) + 6,
                      static_cast<int>(picture.deviceIndependentSize().height()) / 2});
    drag->exec(actions, Qt::CopyAction);
    endHover();
}

QPixmap InventoryView::dragPicture(std::size_t vms) const
{
    constexpr int size = 24;
    const QString name =
        vms > 1
            ? QStringLiteral("many")
            : currentIndex().siblingAtColumn(0).data(InventoryTreeModel::IconNameRole).toString();
    return icon(name).pixmap(QSize(size, size), devicePixelRatioF());
}

void InventoryView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedVms(*event->mimeData()).empty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void InventoryView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls near the edges
    const QPoint position = event->position().toPoint();
    const std::vector<VmRef> vms = draggedVms(*event->mimeData());
    const QModelIndex node = nodeIndexAt(position);
    if (vms.empty() || !node.isValid()) {
        endHover();
        event->ignore();
        return;
    }
    hoverOver(node, vms);
    m_hint->show(m_verdict.text, m_verdict.accepted, viewport()->mapToGlobal(position));
    if (m_verdict.accepted)
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
    const std::vector<VmRef> vms = draggedVms(*event->mimeData());
    const QModelIndex node = nodeIndexAt(event->position().toPoint());
    endHover();
    stopAutoScroll();
    setState(NoState);
    if (vms.empty() || !dropVerdict(m_store.inventory(), vms, nodeAt(node)).accepted) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    // The wizard opens when the drag is over, not inside of it.
    QMetaObject::invokeMethod(
        this, [this, vms, name = nodeAt(node)] { emit vmsDropped(vms, name); },
        Qt::QueuedConnection);
}

/// The verdict on many VMs is not worked out again for every move of the mouse.
void InventoryView::hoverOver(const QModelIndex &node, const std::vector<VmRef> &vms)
{
    if (m_hovered == node && m_verdictOf == m_store.snapshot())
        return;
    m_verdictOf = m_store.snapshot();
    m_verdict = dropVerdict(*m_verdictOf, vms, nodeAt(node));
    m_hovered = node;
    viewport()->update();
}

void InventoryView::endHover()
{
    m_hovered = QPersistentModelIndex();
    m_verdictOf.reset();
    m_hint->hide();
    viewport()->update();
}

void InventoryView::drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                            const QModelIndex &index) const
{
    QTreeView::drawRow(painter, options, index);
    if (!m_hovered.isValid() || index.siblingAtColumn(0) != m_hovered)
        return;
    const QColor color = m_verdict.accepted ? goodColor(palette()) : errorColor(palette());
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
