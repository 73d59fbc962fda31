// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treemodel.h"

#include <QElapsedTimer>
#include <algorithm>
#include <ranges>

namespace ramet {
namespace {

/// Longest time for one turn of the event loop; the view then lays out its rows, too.
constexpr qint64 turnNs = 4'000'000;

struct RowRange {
    int first;
    int last;
};

std::vector<RowRange> rangesOf(std::vector<int> rows)
{
    std::ranges::sort(rows);
    std::vector<RowRange> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().last + 1 == row)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    return ranges;
}

struct RootRow : TreeRow {
    QVariant data(int, int) const override { return {}; }
};

} // namespace

void TreeRow::append(std::unique_ptr<TreeRow> row)
{
    row->m_above = this;
    row->m_place = count();
    m_below.push_back(std::move(row));
}

void TreeRow::number(int from)
{
    for (int place = from; place < count(); ++place)
        at(place).m_place = place;
}

TreeModel::TreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<RootRow>())
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, [this] {
        m_used = 0;
        if (m_waits)
            change();
    });
}

TreeModel::~TreeModel() = default;

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, &this->row(parent).at(row))
                                         : QModelIndex();
}

QModelIndex TreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*row(index).above()) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : row(parent).count();
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    return index.isValid() ? row(index).data(index.column(), role) : QVariant();
}

TreeRow &TreeModel::row(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<TreeRow *>(index.internalPointer()) : *m_root;
}

QModelIndex TreeModel::indexOf(const TreeRow &row) const
{
    return row.above() ? createIndex(row.place(), 0, &row) : QModelIndex();
}

TreeRow &TreeModel::insert(TreeRow &above, int at, std::unique_ptr<TreeRow> row)
{
    TreeRow &inserted = *row;
    TreeRows rows;
    rows.push_back(std::move(row));
    insert(above, at, std::move(rows));
    return inserted;
}

void TreeModel::insert(TreeRow &above, int at, TreeRows rows)
{
    if (rows.empty())
        return;
    beginInsertRows(indexOf(above), at, at + static_cast<int>(rows.size()) - 1);
    for (const auto &row : rows)
        row->m_above = &above;
    above.m_below.insert(above.m_below.begin() + at, std::make_move_iterator(rows.begin()),
                         std::make_move_iterator(rows.end()));
    above.number(at);
    endInsertRows();
}

void TreeModel::remove(TreeRow &above, int first, int last)
{
    beginRemoveRows(indexOf(above), first, last);
    const auto begin = above.m_below.begin();
    above.m_below.erase(begin + first, begin + last + 1);
    above.number(first);
    endRemoveRows();
}

void TreeModel::move(TreeRow &row, TreeRow &to, int at)
{
    TreeRow &from = *row.above();
    const int place = row.place();
    if (&from == &to && place == at)
        return;
    // Qt counts with the row in its old place.
    const int before = &from == &to && at > place ? at + 1 : at;
    beginMoveRows(indexOf(from), place, place, indexOf(to), before);
    auto moved = std::move(from.m_below[static_cast<std::size_t>(place)]);
    from.m_below.erase(from.m_below.begin() + place);
    from.number(place);
    moved->m_above = &to;
    to.m_below.insert(to.m_below.begin() + at, std::move(moved));
    to.number(std::min(at, &from == &to ? place : at));
    endMoveRows();
}

/// Moves one by one would make a proxy sort all anew for each.
void TreeModel::move(const std::vector<TreeRow *> &rows, TreeRow &to, int at)
{
    if (rows.empty())
        return;
    TreeRow &from = *rows.front()->above();
    std::vector<int> places;
    for (const TreeRow *row : rows)
        places.push_back(row->place());
    const std::vector<RowRange> ranges = rangesOf(std::move(places));
    const bool isOneRange = ranges.size() == 1;
    const QList<QPersistentModelIndex> parents{indexOf(from), indexOf(to)};
    if (isOneRange)
        beginMoveRows(indexOf(from), ranges[0].first, ranges[0].last, indexOf(to), at);
    else
        emit layoutAboutToBeChanged(parents);
    TreeRows moved;
    for (const RowRange &range : ranges)
        for (int place = range.first; place <= range.last; ++place)
            moved.push_back(std::move(from.m_below[static_cast<std::size_t>(place)]));
    std::erase(from.m_below, nullptr);
    for (const auto &row : moved)
        row->m_above = &to;
    to.m_below.insert(to.m_below.begin() + at, std::make_move_iterator(moved.begin()),
                      std::make_move_iterator(moved.end()));
    from.number(ranges.front().first);
    to.number(at);
    if (isOneRange)
        return endMoveRows();
    for (const QModelIndex &index : persistentIndexList())
        changePersistentIndex(index, createIndex(row(index).place(), index.column(), &row(index)));
    emit layoutChanged(parents);
}

void TreeModel::remove(TreeRow &above, std::vector<int> rows)
{
    const auto ranges = rangesOf(std::move(rows));
    for (const RowRange &range : ranges | std::views::reverse)
        remove(above, range.first, range.last);
}

void TreeModel::touch(const TreeRow &above, std::vector<int> rows)
{
    for (const RowRange &range : rangesOf(std::move(rows)))
        touch(above, range.first, range.last);
}

void TreeModel::touch(const TreeRow &above, int first, int last)
{
    if (first <= last)
        emit dataChanged(createIndex(first, 0, &above.at(first)),
                         createIndex(last, columnCount() - 1, &above.at(last)));
}

void TreeModel::touchBelow(const TreeRow &above)
{
    touch(above, 0, above.count() - 1);
    for (int place = 0; place < above.count(); ++place)
        touchBelow(above.at(place));
}

void TreeModel::change()
{
    QElapsedTimer clock;
    clock.start();
    m_waits = true;
    while (m_waits && m_used + clock.nsecsElapsed() < turnNs)
        m_waits = changeSome();
    m_used += clock.nsecsElapsed();
    if (!m_next.isActive())
        m_next.start();
}

} // namespace ramet
