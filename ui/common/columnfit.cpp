// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>
#include <algorithm>
#include <numeric>

namespace ramet {

constexpr int leastLetters = 7; ///< of a column that is cut

QList<int> sharedWidths(QList<int> wanted, int room, int least)
{
    QList<int> ascending = wanted;
    std::ranges::sort(ascending);
    int limit = ascending.isEmpty() ? 0 : ascending.last();
    for (qsizetype i = 0, left = room; i < ascending.size(); ++i) {
        const qsizetype share = left / (ascending.size() - i);
        if (ascending[i] > share) {
            limit = static_cast<int>(share);
            break;
        }
        left -= ascending[i];
    }
    limit = std::max(limit, least);
    for (int &width : wanted)
        width = std::min(width, limit);
    return wanted;
}

ColumnFit::ColumnFit(QTreeView &view)
    : QObject(&view)
    , m_view(view)
    , m_captions(view.header()->viewport())
{
    QHeaderView *header = view.header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    header->setTextElideMode(Qt::ElideRight);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFit::fit);
    connect(header, &QHeaderView::sectionResized, this,
            [this] { m_isPersons |= !m_isFitting && m_isPressed; });
    const auto fitSoon = [this] { m_soon.start(); };
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::dataChanged, this, fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fitSoon);
    connect(model, &QAbstractItemModel::modelReset, this, fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, fitSoon);
    view.viewport()->installEventFilter(this);
    m_captions->installEventFilter(this);
    m_soon.start();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_captions) {
        if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick)
            m_isPressed = true;
        else if (type == QEvent::MouseButtonRelease)
            m_isPressed = false;
    } else if (type == QEvent::Resize) {
        fit();
    } else if (type == QEvent::FontChange || type == QEvent::Show) {
        m_soon.start();
    }
    return QObject::eventFilter(watched, event);
}

void ColumnFit::setSteady(const Steady &steady)
{
    m_steady = steady;
    m_soon.start();
}

int ColumnFit::wantedWidth(int column) const
{
    const int text = static_cast<const QAbstractItemView &>(m_view).sizeHintForColumn(column);
    const int width = std::max(text, m_view.header()->sectionSizeHint(column));
    if (!m_steady)
        return width;
    const int step = m_steady->step;
    return std::max((width + step - 1) / step * step, m_steady->least.value(column));
}

/// Of columns whose widths are known, and what they leave for the `wanted` ones.
int ColumnFit::fitSteady(const QList<int> &columns, int wanted)
{
    const int all = m_view.viewport()->width();
    int room = all;
    int known = 0;
    for (const int column : columns)
        known += m_steady->widths[column];
    for (const int column : columns) {
        const int width = m_steady->widths[column];
        const int taken = wanted + known > all ? std::min(width, wantedWidth(column)) : width;
        m_view.header()->resizeSection(column, taken);
        room -= taken;
    }
    return room;
}

void ColumnFit::fit()
{
    QHeaderView *header = m_view.header();
    if (m_isPersons || m_isFitting || !m_view.isVisible())
        return;
    QList<int> columns; // as they are seen
    QList<int> wanted;
    QList<int> steady;
    const QScopedValueRollback guard(m_isFitting, true);
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        if (m_steady && m_steady->widths.contains(column)) {
            steady << column;
            continue;
        }
        columns << column;
        wanted << wantedWidth(column);
    }
    const int sum = std::accumulate(wanted.begin(), wanted.end(), 0);
    const int room = m_steady ? fitSteady(steady, sum) : m_view.viewport()->width();
    if (m_steady && sum > room)
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (columns[i] != m_steady->filler) // it holds the longest texts
                wanted[i] = std::min(wanted[i], room * 2 / 5);
    const int least = leastLetters * m_view.fontMetrics().averageCharWidth();
    QList<int> widths = sharedWidths(wanted, room, least);
    if (widths.isEmpty())
        return;
    const qsizetype filler = m_steady ? columns.indexOf(m_steady->filler) : -1;
    widths[filler < 0 ? widths.size() - 1 : filler] +=
        std::max(0, room - std::accumulate(widths.begin(), widths.end(), 0));
    for (qsizetype i = 0; i < columns.size(); ++i)
        header->resizeSection(columns[i], widths[i]);
}

} // namespace ramet
