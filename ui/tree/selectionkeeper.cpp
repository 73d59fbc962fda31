// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/selectionkeeper.h"

#include "models/inventory/inventorytreemodel.h"
#include "ui/common/scrollkeeper.h"

#include <QTreeView>

namespace ramet {
namespace {

using Tree = InventoryTreeModel;

QString nodeOf(const QModelIndex &row)
{
    return row.data(Tree::NodeRole).toString();
}

} // namespace

SelectionKeeper::SelectionKeeper(QTreeView &view, QAbstractItemModel &model,
                                 std::function<bool(const VmRef &)> isThere)
    : QObject(&view)
    , m_view(view)
    , m_isThere(std::move(isThere))
{
    // Before the view's own: its selection changes while rows go.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { ++m_removals; });
    m_scroll = new ScrollKeeper(view, model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &SelectionKeeper::takeRemoval);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &SelectionKeeper::planRestoring);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            &SelectionKeeper::noteCurrent);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &SelectionKeeper::takeMove);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SelectionKeeper::takeChange);
}

std::optional<VmRef> SelectionKeeper::vmOf(const QModelIndex &row)
{
    const QString uuid = row.data(Tree::UuidRole).toString();
    return uuid.isEmpty() ? std::nullopt : std::optional(VmRef{nodeOf(row), uuid});
}

DropTarget SelectionKeeper::targetOf(const QModelIndex &row)
{
    return {nodeOf(row), row.data(Tree::StorageRole).toString(),
            row.data(Tree::KindRole).toInt() == static_cast<int>(Tree::Kind::Templates)};
}

std::optional<SnapshotRef> SelectionKeeper::snapshotOf(const QModelIndex &row)
{
    const QString name = row.data(Tree::SnapshotRole).toString();
    QModelIndex above = row.parent();
    while (above.isValid() && !vmOf(above))
        above = above.parent();
    const std::optional<VmRef> vm = vmOf(above);
    if (name.isEmpty() || !vm)
        return std::nullopt;
    return SnapshotRef{*vm, name};
}

void SelectionKeeper::takeChange()
{
    if (m_removals > 0)
        return;
    const Selection now = read();
    if (now == m_shown)
        return; // ranges were only put together anew
    if (!m_isRestoring)
        m_wanted = now;
    show(now);
}

/// Where the only VM that was selected is gone, the row that took its place is selected.
void SelectionKeeper::takeRemoval()
{
    if (--m_removals > 0)
        return;
    show(read());
    const VmRef *wanted = m_wanted.single();
    if (wanted && m_shown.vms.isEmpty() && !m_isThere(*wanted))
        QMetaObject::invokeMethod(this, &SelectionKeeper::selectCurrent, Qt::QueuedConnection);
}

void SelectionKeeper::noteCurrent()
{
    m_below = m_view.currentIndex().parent();
    for (QModelIndex above = *m_below; above.isValid(); above = above.parent())
        if (!m_view.isExpanded(above))
            return m_below.reset();
}

/// Of rows that are selected some may have gone to where a filter hides them, or come from there.
void SelectionKeeper::takeMove()
{
    show(read());
    planRestoring();
    const auto below = std::exchange(m_below, std::nullopt);
    if (below && *below != m_view.currentIndex().parent())
        m_view.scrollTo(m_view.currentIndex());
}

void SelectionKeeper::selectCurrent()
{
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && !m_view.selectionModel()->hasSelection())
        m_view.selectionModel()->select(current,
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void SelectionKeeper::planRestoring()
{
    if (m_isPlanned || m_shown.vms.size() >= m_wanted.vms.size())
        return;
    m_isPlanned = true;
    QMetaObject::invokeMethod(this, &SelectionKeeper::restore, Qt::QueuedConnection);
}

void SelectionKeeper::restore()
{
    m_isPlanned = false;
    QItemSelection missing;
    addMissing(missing, {});
    if (missing.isEmpty())
        return;
    m_isRestoring = true;
    takeCurrent(missing);
    m_view.selectionModel()->select(missing,
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_isRestoring = false;
}

/// Keys go on from what is selected, not from the row that was the first to come.
void SelectionKeeper::takeCurrent(const QItemSelection &missing)
{
    QItemSelectionModel &model = *m_view.selectionModel();
    const QModelIndex current = m_view.currentIndex().siblingAtColumn(0);
    if (model.isSelected(current) || missing.contains(current))
        return;
    const bool scrolls = m_view.hasAutoScroll();
    m_view.setAutoScroll(false);
    model.setCurrentIndex(missing.first().topLeft(), QItemSelectionModel::NoUpdate);
    m_view.setAutoScroll(scrolls);
}

/// Rows that follow each other become one range.
void SelectionKeeper::addMissing(QItemSelection &missing, const QModelIndex &parent) const
{
    const QAbstractItemModel &model = *m_view.model();
    QModelIndex first;
    QModelIndex last;
    const auto close = [&] {
        if (first.isValid())
            missing.append({first, last});
        first = {};
    };
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const auto vm = vmOf(index);
        const bool isMissing =
            vm && m_wanted.vms.contains(*vm) && !m_view.selectionModel()->isSelected(index);
        if (!isMissing)
            close();
        else if (!first.isValid())
            first = index;
        last = index;
        addMissing(missing, index);
    }
    close();
}

void SelectionKeeper::want(const Selection &selection)
{
    m_wanted = selection;
    m_isRestoring = true;
    m_view.selectionModel()->clearSelection();
    restore();
    m_isRestoring = false;
}

void SelectionKeeper::showSelected()
{
    if (m_view.selectionModel()->hasSelection())
        m_view.scrollTo(m_view.currentIndex());
}

void SelectionKeeper::selectAllVms()
{
    QItemSelection all;
    QModelIndex first;
    QModelIndex last;
    for (QModelIndex row = m_view.model()->index(0, 0);; row = m_view.indexBelow(row)) {
        const bool isNext = first.isValid() && row.isValid() && vmOf(row) &&
                            row.parent() == last.parent() && row.row() == last.row() + 1;
        if (first.isValid() && !isNext) {
            all.append({first, last});
            first = {};
        }
        if (!row.isValid())
            break;
        if (!first.isValid() && vmOf(row))
            first = row;
        last = row;
    }
    m_view.selectionModel()->select(all, QItemSelectionModel::ClearAndSelect |
                                             QItemSelectionModel::Rows);
}

Selection SelectionKeeper::read() const
{
    Selection selection;
    const QModelIndex current = m_view.currentIndex().siblingAtColumn(0);
    const QItemSelection ranges = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = m_view.model()->index(row, 0, range.parent());
            if (const auto vm = vmOf(index))
                selection.vms.insert(*vm);
            if (selection.currentNode.isEmpty() || index == current) {
                const DropTarget target = targetOf(index);
                selection.currentNode = target.node;
                selection.currentStorage = target.storage;
                selection.isAtTemplates = target.asTemplate;
            }
        }
    }
    const bool isOneRow = ranges.size() == 1 && ranges.front().height() == 1;
    if (isOneRow && selection.vms.isEmpty())
        selection.snapshot = snapshotOf(ranges.front().topLeft());
    return selection;
}

void SelectionKeeper::show(const Selection &selection)
{
    if (selection == m_shown)
        return;
    m_shown = selection;
    emit changed();
}

} // namespace ramet
