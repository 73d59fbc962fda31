// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <set>
#include <vector>

namespace ramet::ctl {

/// Text in aligned columns for a terminal.
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
/// Without control characters, so that a name cannot command the terminal.
QString printable(const QString &text);

} // namespace ramet::ctl
