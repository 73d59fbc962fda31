// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/definitiondiff.h"

#include "storage/base/xmltext.h"

#include <algorithm>

namespace ramet {

namespace {

struct Line {
    QString path;
    QString text;
};

/// The lines of a definition and the element that begins or ends on each.
std::vector<Line> linesOf(const pugi::xml_document &document)
{
    std::vector<Line> lines;
    QStringList open;
    for (const QString &text : xmlToString(document).split('\n', Qt::SkipEmptyParts)) {
        const QString trimmed = text.trimmed();
        const bool isEnd = trimmed.startsWith(u"</");
        const bool isElement = trimmed.startsWith('<') && !trimmed.startsWith(u"<!");
        const QString name =
            trimmed.mid(isEnd ? 2 : 1).section(' ', 0, 0).section('/', 0, 0).section('>', 0, 0);
        const bool isWhole = trimmed.endsWith(u"/>") || trimmed.endsWith("</" + name + '>');
        if (isElement && !isEnd)
            open << name;
        lines.push_back({open.join('/'), text});
        if (isElement && (isEnd || isWhole) && !open.isEmpty())
            open.removeLast();
    }
    return lines;
}

/// Lengths of the longest common part of what is left of both, from each pair of places on.
class Common {
public:
    Common(const std::vector<Line> &a, const std::vector<Line> &b)
        : m_width(b.size() + 1)
        , m_lengths((a.size() + 1) * m_width)
    {
        for (size_t i = a.size(); i-- > 0;)
            for (size_t j = b.size(); j-- > 0;)
                m_lengths[i * m_width + j] = a[i].text == b[j].text
                                                 ? at(i + 1, j + 1) + 1
                                                 : std::max(at(i + 1, j), at(i, j + 1));
    }
    unsigned at(size_t i, size_t j) const { return m_lengths[i * m_width + j]; }

private:
    size_t m_width;
    std::vector<unsigned> m_lengths;
};

/// A line that went and one that came for the same element are one changed line.
void pairChanges(std::vector<DefinitionRow> &rows, size_t begin)
{
    for (size_t i = begin; i < rows.size(); ++i) {
        if (rows[i].before.isEmpty())
            continue;
        const auto other = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(i), rows.end(),
                                        [&](const DefinitionRow &row) {
                                            return row.before.isEmpty() && row.path == rows[i].path;
                                        });
        if (other == rows.end())
            continue;
        rows[i].after = other->after;
        rows.erase(other);
    }
}

} // namespace

Result<std::vector<DefinitionRow>> compareDefinitions(const QString &before, const QString &after)
{
    constexpr size_t mostLines = 4000; // 64 MB of lengths; libvirt's largest are far below
    pugi::xml_document first;
    pugi::xml_document second;
    RAMET_TRY(parseXml(first, before, "domain"));
    RAMET_TRY(parseXml(second, after, "domain"));
    const std::vector<Line> a = linesOf(first);
    const std::vector<Line> b = linesOf(second);
    if (a.size() > mostLines || b.size() > mostLines)
        return std::unexpected(Error{
            ErrorKind::Invalid, "compare definitions", {}, "they have more than 4000 lines", {}});
    const Common common(a, b);
    std::vector<DefinitionRow> rows;
    size_t changes = 0; // where the present run of changes begins
    for (size_t i = 0, j = 0; i < a.size() || j < b.size();) {
        if (i < a.size() && j < b.size() && a[i].text == b[j].text) {
            pairChanges(rows, changes);
            rows.push_back({a[i].path, a[i].text, b[j].text});
            changes = rows.size();
            ++i, ++j;
        } else if (j == b.size() || (i < a.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
            rows.push_back({a[i].path, a[i].text, {}});
            ++i;
        } else {
            rows.push_back({b[j].path, {}, b[j].text});
            ++j;
        }
    }
    pairChanges(rows, changes);
    return rows;
}

} // namespace ramet
