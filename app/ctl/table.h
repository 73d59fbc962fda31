// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printable.h"

#include <QString>
#include <QStringList>
#include <set>
#include <vector>

namespace ramet::ctl {

/// Text in aligned columns for a terminal; cells are made printable.
class Table {
public:
    /// `rightAligned`: columns of figures.
    explicit Table(const QStringList &head, std::set<int> rightAligned = {});
    void add(const QStringList &row);
    bool isEmpty() const { return m_rows.size() == 1; }
    QString text() const; ///< ends with a line break

private:
    std::vector<QStringList> m_rows; ///< the head first
    std::set<int> m_rightAligned;
};

/// Cells that a terminal uses: two for East Asian wide characters, none for combining ones.
int displayWidth(const QString &text);

} // namespace ramet::ctl
