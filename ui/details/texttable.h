// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace ramet {

/// A small table of texts that is as high as its rows. Cells that do not fit have tooltips.
class TextTable : public QTreeWidget {
    Q_OBJECT
public:
    explicit TextTable(const QStringList &headers, QWidget *parent = nullptr);

    /// Columns of sizes and numbers.
    void setFigures(const QList<int> &columns);
    /// Columns that are not there while none of their cells has a text.
    void setOptional(const QList<int> &columns);
    /// Rows that are the same already are left alone, so that nothing flickers.
    void setRows(const QList<QStringList> &rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void showNone();
    void hideEmpty();

    QList<QStringList> m_rows;
    QList<int> m_figures;
    QList<int> m_optional;
};

} // namespace ramet
