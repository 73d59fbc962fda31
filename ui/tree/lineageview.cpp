// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/lineageview.h"

#include "models/format.h"
#include "models/inventory/inventorysortmodel.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/lineage/lineagemodel.h"
#include "ui/common/colors.h"
#include "ui/common/scrollkeeper.h"
#include "ui/tree/inventorydelegate.h"
#include "ui/tree/selectionkeeper.h"

#include <QHeaderView>
#include <QPainter>

namespace ramet {

LineageView::LineageView(LineageModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_sorted(new InventorySortModel(this))
{
    setObjectName(QStringLiteral("lineageView"));
    setAccessibleName(tr("Lineage: what rests on what"));
    setItemDelegate(new InventoryDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideMiddle);
    setSortingEnabled(true);
    setExpandsOnDoubleClick(false); // the panel opens rows
    m_sorted->setSourceModel(&m_model);
    m_keeper = new SelectionKeeper(
        *this, *m_sorted, [&model](const VmRef &vm) { return model.indexOf(vm).isValid(); });
    sortByColumn(LineageModel::Name, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    for (const int column : {LineageModel::Node, LineageModel::Own, LineageModel::Saved})
        header()->resizeSection(column, figureWidth());
    header()->setSectionResizeMode(LineageModel::Name, QHeaderView::Stretch);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &LineageView::expandNew);
    expandNew({}, 0, m_sorted->rowCount() - 1);
}

/// The text of what is no VM and has no figures goes over the whole row.
void LineageView::expandNew(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid() && m_sorted->rowCount(parent) == last - first + 1)
        expand(parent);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_sorted->index(row, 0, parent);
        const bool hasFigure =
            !index.siblingAtColumn(LineageModel::Own).data().toString().isEmpty();
        setFirstColumnSpanned(row, parent, !SelectionKeeper::vmOf(index) && !hasFigure);
        expandRecursively(index);
    }
}

/// Not measured by the contents: that would be at each change of a row.
int LineageView::figureWidth() const
{
    constexpr int padding = 20;
    int width = fontMetrics().horizontalAdvance(formatBytes(1023ULL << 30));
    for (const int column : {LineageModel::Own, LineageModel::Saved})
        width = std::max(width, header()->sectionSizeHint(column) - padding);
    return width + padding;
}

/// A narrow view rather leaves out columns, the last first, than the names.
void LineageView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    constexpr int nameCharacters = 27;
    int left = viewport()->width() - nameCharacters * fontMetrics().averageCharWidth();
    for (const int column : {LineageModel::Own, LineageModel::Saved, LineageModel::Node}) {
        left -= isColumnHidden(column) ? figureWidth() : columnWidth(column);
        setColumnHidden(column, left < 0);
    }
}

void LineageView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(mutedColor(palette()));
    constexpr int margin = 24;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Templates and what rests on them are shown here. There are none."));
}

void LineageView::setFilter(const VmFilter &filter)
{
    m_sorted->setFilter(filter);
    if (!filter.isEmpty())
        expandAll();
}

void LineageView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    m_keeper->scroll().takePlace();
    QTreeView::scrollTo(index, hint);
}

void LineageView::selectAll()
{
    m_keeper->selectAllVms();
}

bool LineageView::select(const VmRef &vm)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model.indexOf(vm));
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

} // namespace ramet
