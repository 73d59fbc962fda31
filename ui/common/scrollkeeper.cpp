// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scrollkeeper.h"

#include <QScrollBar>
#include <QTreeView>
#include <algorithm>
#include <utility>

namespace ramet {

ScrollKeeper::ScrollKeeper(QTreeView &view, QAbstractItemModel &model)
    : QObject(&view)
    , m_view(view)
{
    m_restoring.setSingleShot(true);
    m_restoring.setInterval(0);
    connect(&m_restoring, &QTimer::timeout, this, &ScrollKeeper::restore);
    // Before the view's own, which choose another current row and scroll to it.
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ScrollKeeper::begin);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] {
        begin();
        ++m_removals;
        m_view.setAutoScroll(false);
    });
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this](const auto &, auto hint) {
                if (hint == QAbstractItemModel::NoLayoutChangeHint) // not one that sorts
                    begin();
            });
    view.setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (--m_removals == 0)
            m_view.setAutoScroll(true);
    });
}

/// Once for all changes of a turn: to ask where a row is has the view lay out all.
void ScrollKeeper::begin()
{
    if (m_restoring.isActive())
        return;
    m_restoring.start();
    m_rows.clear();
    if (m_view.verticalScrollBar()->value() == 0)
        return;
    const int bottom = m_view.viewport()->height();
    for (QModelIndex row = m_view.indexAt({0, 0}); row.isValid(); row = m_view.indexBelow(row)) {
        const int top = m_view.visualRect(row).top();
        if (top > bottom)
            break;
        m_rows.push_back({row.siblingAtColumn(0), row.parent(), top});
    }
}

void ScrollKeeper::restore()
{
    const std::vector<Row> rows = std::exchange(m_rows, {});
    const auto kept = std::ranges::find_if(rows, [this](const Row &row) {
        return row.index.isValid() && row.index.parent() == row.above &&
               m_view.visualRect(row.index).isValid();
    });
    if (kept == rows.end())
        return;
    const QRect place = m_view.visualRect(kept->index);
    const bool isByRows = m_view.verticalScrollMode() == QAbstractItemView::ScrollPerItem;
    QScrollBar &bar = *m_view.verticalScrollBar();
    bar.setValue(bar.value() + (place.top() - kept->top) / (isByRows ? place.height() : 1));
}

void refill(QTreeView &view, const std::function<void()> &fill)
{
    const int across = view.horizontalScrollBar()->value();
    const int down = view.verticalScrollBar()->value();
    fill();
    view.doItemsLayout();
    view.horizontalScrollBar()->setValue(across);
    view.verticalScrollBar()->setValue(down);
}

} // namespace ramet
