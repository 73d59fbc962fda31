// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/inventoryview.h"

#include "models/inventory/inventoryrow.h"
#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/inventorytreemodel.h"
#include "ui/common/colors.h"
#include "ui/common/scrollkeeper.h"
#include "ui/tree/drophint.h"
#include "ui/tree/inventorydelegate.h"
#include "ui/tree/selectionkeeper.h"
#include "ui/tree/vmdrag.h"

#include <QCoreApplication>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStatusTipEvent>
#include <algorithm>

namespace ramet {
namespace {

constexpr int openDelayMs = 700;

/// Ctrl says what happens without it, as people are used to.
DropAction actionFor(Qt::KeyboardModifiers modifiers)
{
    const bool isMove =
        modifiers.testFlag(Qt::ShiftModifier) && !modifiers.testFlag(Qt::ControlModifier);
    return isMove ? DropAction::Move : DropAction::Clone;
}

} // namespace

InventoryView::InventoryView(InventoryStore &store, InventoryTreeModel &tree,
                             InventorySortModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_store(store)
    , m_sorted(model)
    , m_hint(new DropHint(this))
    , m_keeper(new SelectionKeeper(*this, model,
                                   [&tree](const VmRef &vm) { return tree.indexOf(vm).isValid(); }))
{
    setObjectName(QStringLiteral("inventoryView"));
    setAccessibleName(tr("Nodes and VMs"));
    setItemDelegate(new InventoryDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideMiddle);
    setSortingEnabled(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    m_openTimer.setObjectName(QStringLiteral("openTimer"));
    m_openTimer.setSingleShot(true);
    m_openTimer.setInterval(openDelayMs);
    connect(&m_openTimer, &QTimer::timeout, this, &InventoryView::openHovered);
    setExpandsOnDoubleClick(false); // the panel opens rows
    header()->setStretchLastSection(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_hovered.isValid())
            takeHover(m_position);
    });
}

void InventoryView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    m_keeper->scroll().takePlace();
    QTreeView::scrollTo(index, hint);
}

void InventoryView::selectAll()
{
    m_keeper->selectAllVms();
}

/// Left of a row that has none below it leads to the one above it, also where rows will be open.
QModelIndex InventoryView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const CursorAction outwards = isRightToLeft() ? MoveRight : MoveLeft;
    const QModelIndex above = currentIndex().parent();
    return action == outwards && above.isValid() && !model()->hasChildren(currentIndex())
               ? above
               : QTreeView::moveCursor(action, modifiers);
}

int InventoryView::usualStateWidth() const
{
    constexpr int padding = 20;
    constexpr int mostLetters = 18; // names are more
    const auto widthOf = [this](bool isReachable) {
        NodeRow node;
        node.reachable = isReachable;
        const QVariant text = nodeData(node, InventoryTreeModel::State, Qt::DisplayRole);
        return fontMetrics().horizontalAdvance(text.toString()) + padding;
    };
    return std::max(
        widthOf(true),
        std::min(widthOf(false), padding + mostLetters * fontMetrics().averageCharWidth()));
}

QString InventoryView::nodeAt(const QModelIndex &index) const
{
    return index.data(InventoryTreeModel::NodeRole).toString();
}

/// The row that takes a drop there: a place, the templates among which the row is, or its node.
QModelIndex InventoryView::targetAt(const QPoint &position) const
{
    for (QModelIndex row = indexAt(position).siblingAtColumn(0); row.isValid();
         row = row.parent()) {
        const DropTarget target = SelectionKeeper::targetOf(row);
        if (!target.storage.isEmpty() || target.asTemplate ||
            InventoryTreeModel::isKind(row, InventoryTreeModel::Kind::Node))
            return row;
    }
    return {};
}

void InventoryView::startDrag(Qt::DropActions actions)
{
    dragVms(*this, actions);
    endHover();
}

void InventoryView::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedVms(*event->mimeData()).empty())
        return event->ignore();
    setState(DraggingState);
    event->acceptProposedAction();
}

void InventoryView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls near the edges
    m_openTimer.start();
    m_dragged = draggedVms(*event->mimeData());
    m_action = actionFor(event->modifiers());
    takeHover(event->position().toPoint());
    if (m_hovered.isValid() && m_verdict.accepted)
        event->accept();
    else
        event->ignore();
}

/// Also when rows move below a mouse that rests.
void InventoryView::takeHover(const QPoint &position)
{
    m_position = position;
    const QModelIndex target = targetAt(position);
    if (m_dragged.empty() || !target.isValid())
        return endHover();
    hoverOver(target);
    m_hint->show(m_verdict.text, m_verdict.accepted, viewport()->mapToGlobal(position));
}

/// The mouse rests on the row. Qt's own delay would also close one that is open.
void InventoryView::openHovered()
{
    if (state() == DraggingState)
        expand(indexAt(m_position).siblingAtColumn(0));
}

void InventoryView::dragLeaveEvent(QDragLeaveEvent *event)
{
    endHover();
    QTreeView::dragLeaveEvent(event);
}

void InventoryView::dropEvent(QDropEvent *event)
{
    const std::vector<VmRef> vms = draggedVms(*event->mimeData());
    const DropTarget target = SelectionKeeper::targetOf(targetAt(event->position().toPoint()));
    const DropAction action = actionFor(event->modifiers());
    endHover();
    stopAutoScroll();
    setState(NoState);
    if (!dropVerdict(m_store.inventory(), vms, target, action).accepted) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    // The wizard opens when the drag is over, not inside of it.
    QMetaObject::invokeMethod(
        this, [this, vms, target, action] { emit vmsDropped(vms, target, action); },
        Qt::QueuedConnection);
}

/// The verdict on many VMs is not worked out again for every move of the mouse.
void InventoryView::hoverOver(const QModelIndex &target)
{
    if (m_hovered == target && m_verdictFor == m_action && m_verdictOf == m_store.snapshot())
        return;
    m_verdictOf = m_store.snapshot();
    m_verdictFor = m_action;
    m_verdict = dropVerdict(*m_verdictOf, m_dragged, SelectionKeeper::targetOf(target), m_action);
    m_hovered = target;
    tellStatus(m_verdict.text);
    viewport()->update();
}

void InventoryView::endHover()
{
    if (m_hovered.isValid())
        tellStatus({});
    m_hovered = QPersistentModelIndex();
    m_verdictOf.reset();
    m_hint->hide();
    viewport()->update();
}

/// The window's status bar shows it.
void InventoryView::tellStatus(const QString &text)
{
    QStatusTipEvent tip(text);
    QCoreApplication::sendEvent(this, &tip);
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
