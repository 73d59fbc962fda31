// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace ramet {

/// A small table of texts that is as high as its rows. Cells that do not fit have tooltips.
class TextTable : public QTreeWidget {
    Q_OBJECT
public:
    explicit TextTable(const QStringList &headers, QWidget *parent = nullptr);

    /// Rows that are the same already are left alone, so that nothing flickers.
    void setRows(const QList<QStringList> &rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void showNone();

    QList<QStringList> m_rows;
};

} // namespace ramet
