// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/texttable.h"

#include "models/printable.h"
#include "ui/common/colors.h"
#include "ui/common/columnfit.h"
#include "ui/common/paddeddelegate.h"

#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>

namespace ramet {

TextTable::TextTable(const QStringList &headers, QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels(headers);
    setItemDelegate(new PaddedDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ColumnFit(*this);
    showNone();
}

void TextTable::setFigures(const QList<int> &columns)
{
    m_figures = columns;
    for (const int column : columns)
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void TextTable::setOptional(const QList<int> &columns)
{
    m_optional = columns;
    hideEmpty();
}

void TextTable::hideEmpty()
{
    for (const int column : m_optional)
        setColumnHidden(column, std::ranges::all_of(m_rows, [column](const QStringList &row) {
                            return row.value(column).isEmpty();
                        }));
}

void TextTable::setRows(const QList<QStringList> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    clear();
    for (const QStringList &row : rows) {
        auto *item = new QTreeWidgetItem(this);
        for (int column = 0; column < row.size(); ++column) {
            item->setText(column, printable(row[column]));
            item->setToolTip(column, printable(row[column]));
        }
        for (const int column : m_figures)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    hideEmpty();
    if (rows.isEmpty())
        showNone();
    updateGeometry();
}

void TextTable::showNone()
{
    auto *none = new QTreeWidgetItem(this, {tr("None")});
    none->setFlags(Qt::ItemIsEnabled); // not to be selected, but as readable as the rest
    none->setForeground(0, mutedColor(palette()));
    none->setFirstColumnSpanned(true);
}

QSize TextTable::sizeHint() const
{
    const int row = sizeHintForRow(0);
    const auto count = static_cast<int>(std::max<qsizetype>(m_rows.size(), 1));
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return {200, header()->sizeHint().height() + row * count + 2 * frameWidth() + bar + 2};
}

QSize TextTable::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace ramet
