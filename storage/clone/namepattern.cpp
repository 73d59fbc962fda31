// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/namepattern.h"

#include <QSet>
#include <algorithm>
#include <limits>
#include <vector>

namespace ramet {

namespace {

using Kind = PatternError::Kind;

constexpr int maxDigits = 9;

std::unexpected<PatternError> fail(Kind kind, const QString &text = {}, quint64 count = 0)
{
    return std::unexpected(PatternError{kind, text, count});
}

/// One part of a pattern: what may stand there. Numbers are not written out before they are
/// counted.
struct Part {
    QStringList texts;
    quint64 first = 0; ///< of a range, where there are no texts
    quint64 last = 0;
    int width = 0;

    quint64 size() const
    {
        if (!texts.isEmpty())
            return static_cast<quint64>(texts.size());
        return (first < last ? last - first : first - last) + 1;
    }
    QString at(quint64 index) const
    {
        if (!texts.isEmpty())
            return texts.at(static_cast<qsizetype>(index));
        const quint64 number = first < last ? first + index : first - index;
        return QString::number(number).rightJustified(width, u'0');
    }
};

bool isEscapable(QChar c)
{
    return c == u'{' || c == u'}' || c == u',' || c == u'\\';
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Takes a pattern apart, from left to right.
class Reader {
public:
    Reader(const QString &pattern, std::optional<quint64> count)
        : m_pattern(pattern)
        , m_count(count)
    {
    }

    std::expected<std::vector<Part>, PatternError> read()
    {
        QString plain;
        while (m_at < m_pattern.size()) {
            const QChar c = m_pattern[m_at];
            if (c == u'}')
                return fail(Kind::Unbalanced);
            if (c != u'{') {
                plain += character();
                continue;
            }
            addPlain(plain);
            if (const auto part = braces(); part)
                m_parts.push_back(*part);
            else
                return std::unexpected(part.error());
        }
        addPlain(plain);
        if (m_count && !m_usesCount)
            return fail(Kind::LacksNumber);
        return std::move(m_parts);
    }

private:
    /// The character here; the one behind a backslash that escapes it.
    QChar character()
    {
        if (isEscape())
            ++m_at;
        return m_pattern[m_at++];
    }
    bool isEscape() const
    {
        return m_pattern[m_at] == u'\\' && m_at + 1 < m_pattern.size() &&
               isEscapable(m_pattern[m_at + 1]);
    }

    void addPlain(QString &plain)
    {
        if (!plain.isEmpty())
            m_parts.push_back({.texts = {std::exchange(plain, {})}});
    }

    std::expected<Part, PatternError> braces()
    {
        const qsizetype begin = m_at++;
        QStringList texts{QString()};
        bool isPlain = true; // without an escape, so that it may be a range or n
        while (m_at < m_pattern.size() && m_pattern[m_at] != u'}') {
            if (m_pattern[m_at] == u'{')
                return fail(Kind::Nested);
            isPlain = isPlain && !isEscape();
            if (m_pattern[m_at] == u',') {
                texts << QString();
                ++m_at;
            } else {
                texts.back() += character();
            }
        }
        if (m_at == m_pattern.size())
            return fail(Kind::Unbalanced);
        ++m_at;
        const QString whole = m_pattern.mid(begin, m_at - begin);
        if (texts.contains(QString()))
            return fail(Kind::EmptyBraces, whole);
        if (texts.size() > 1)
            return Part{.texts = texts};
        return isPlain ? rangeOf(texts.front(), whole) : fail(Kind::NotARange, whole);
    }

    std::expected<Part, PatternError> rangeOf(const QString &text, const QString &whole)
    {
        if (text == u"n") {
            m_usesCount = true;
            return m_count ? std::expected<Part, PatternError>(
                                 Part{.texts = {}, .first = 1, .last = *m_count})
                           : fail(Kind::NeedsCount);
        }
        const qsizetype dots = text.indexOf(QLatin1String(".."));
        const QString from = text.left(dots);
        const QString to = text.mid(dots + 2);
        if (dots < 0 || !isNumber(from) || !isNumber(to))
            return fail(Kind::NotARange, whole);
        if (std::max(from.size(), to.size()) > maxDigits)
            return fail(Kind::NumberTooLarge, whole);
        const auto isPadded = [](const QString &number) {
            return number.size() > 1 && number.startsWith(u'0');
        };
        const bool padded = isPadded(from) || isPadded(to);
        return Part{.texts = {},
                    .first = from.toULongLong(),
                    .last = to.toULongLong(),
                    .width = padded ? static_cast<int>(std::max(from.size(), to.size())) : 0};
    }

    const QString &m_pattern;
    std::optional<quint64> m_count;
    qsizetype m_at = 0;
    bool m_usesCount = false;
    std::vector<Part> m_parts;
};

/// The largest number where it does not fit into one.
quint64 countOf(const std::vector<Part> &parts)
{
    quint64 count = 1;
    for (const Part &part : parts) {
        if (part.size() > std::numeric_limits<quint64>::max() / count)
            return std::numeric_limits<quint64>::max();
        count *= part.size();
    }
    return count;
}

QStringList namesOf(const std::vector<Part> &parts)
{
    QStringList names{QString()};
    for (const Part &part : parts) {
        QStringList longer;
        for (const QString &name : std::as_const(names)) {
            for (quint64 i = 0; i < part.size(); ++i)
                longer << name + part.at(i);
        }
        names = longer;
    }
    return names;
}

} // namespace

bool isNamePattern(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && isEscapable(text[i + 1]))
            ++i;
        else if (text[i] == u'{' || text[i] == u'}')
            return true;
    }
    return false;
}

std::expected<QStringList, PatternError> expandNames(const QString &pattern,
                                                     std::optional<quint64> count)
{
    if (count && (*count == 0 || *count > maxBatchNames))
        return fail(Kind::BadCount, {}, *count);
    if (!count && !pattern.contains(u'{') && !pattern.contains(u'}'))
        return QStringList{pattern};
    const auto parts = Reader(pattern, count).read();
    if (!parts)
        return std::unexpected(parts.error());
    if (const quint64 all = countOf(*parts); all > maxBatchNames)
        return fail(Kind::TooMany, {}, all);
    const QStringList names = namesOf(*parts);
    QSet<QString> seen;
    for (const QString &name : names) {
        if (const auto valid = VmName::from(name); !valid)
            return std::unexpected(PatternError{Kind::InvalidName, name, 0, valid.error()});
        if (seen.contains(name))
            return fail(Kind::Twice, name);
        seen.insert(name);
    }
    return names;
}

} // namespace ramet
