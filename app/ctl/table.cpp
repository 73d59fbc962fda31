// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/table.h"

#include <algorithm>

namespace ramet::ctl {

namespace {

bool isWide(char32_t c)
{
    constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0xa4cf},   {0xac00, 0xd7a3},
        {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
    };
    return std::ranges::any_of(ranges,
                               [c](auto range) { return c >= range.first && c <= range.second; });
}

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

QString padded(const QString &text, int width, bool right)
{
    const QString space(std::max(0, width - displayWidth(text)), u' ');
    return right ? space + text : text + space;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

Table::Table(const QStringList &head, std::set<int> rightAligned)
    : m_rows{head}
    , m_rightAligned(std::move(rightAligned))
{
}

void Table::add(const QStringList &row)
{
    QStringList clean;
    for (const QString &cell : row)
        clean << printable(cell);
    m_rows.push_back(clean);
}

QString Table::text() const
{
    std::vector<int> widths(static_cast<size_t>(m_rows.front().size()));
    for (const QStringList &row : m_rows) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.value(static_cast<int>(i))));
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (int i = 0; i < row.size(); ++i)
            line += padded(row[i], widths[static_cast<size_t>(i)], m_rightAligned.contains(i)) +
                    QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace ramet::ctl
