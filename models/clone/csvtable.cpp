// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/csvtable.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace ramet {
namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(ramet::Csv)
};

constexpr qsizetype mostBytes = 1 << 20;

QChar separatorOf(const QString &text)
{
    const QString header = text.left(text.indexOf(u'\n'));
    for (const QChar separator : {u',', u';', u'\t'}) {
        if (header.contains(separator))
            return separator;
    }
    return u',';
}

/// Splits a text with plain line feeds into rows of fields.
class Splitter {
public:
    explicit Splitter(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    std::expected<std::vector<CsvTable::Row>, QString> split()
    {
        while (m_at < m_text.size()) {
            CsvTable::Row row{m_line, {}};
            do {
                const auto field = takeField();
                if (!field)
                    return std::unexpected(field.error());
                row.fields << *field;
            } while (take(m_separator));
            if (m_at < m_text.size() && !take(u'\n'))
                return std::unexpected(
                    CsvText::tr("Line %1 has text after the end of its quotes.").arg(m_line));
            ++m_line;
            if (row.fields != QStringList{QString()})
                m_rows.push_back(std::move(row));
        }
        return std::move(m_rows);
    }

private:
    bool take(QChar wanted)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    std::expected<QString, QString> takeField()
    {
        if (take(u'"'))
            return takeQuoted();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(begin, m_at - begin).trimmed();
    }

    std::expected<QString, QString> takeQuoted()
    {
        const int first = m_line;
        QString field;
        while (m_at < m_text.size()) {
            const QChar next = m_text[m_at++];
            if (next == u'"' && !take(u'"'))
                return field;
            m_line += next == u'\n' ? 1 : 0;
            field += next;
        }
        return std::unexpected(
            CsvText::tr("The quotes that begin in line %1 do not end.").arg(first));
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<CsvTable::Row> m_rows;
};

} // namespace

std::expected<CsvTable, QString> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return std::unexpected(
            CsvText::tr("The file is larger than 1 MiB: it is no list of clones."));
    QStringDecoder decode(QStringDecoder::Utf8); // drops a byte order mark
    QString text = decode(bytes);
    if (decode.hasError())
        return std::unexpected(CsvText::tr("The file is not UTF-8 text."));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    auto rows = Splitter(text).split();
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return std::unexpected(CsvText::tr("The file is empty: it needs a line with the columns."));
    CsvTable table;
    for (const QString &column : rows->front().fields)
        table.columns << column.trimmed().toLower();
    table.rows.assign(std::make_move_iterator(rows->begin() + 1),
                      std::make_move_iterator(rows->end()));
    for (const CsvTable::Row &row : table.rows) {
        if (row.fields.size() != table.columns.size())
            return std::unexpected(CsvText::tr("Line %1 has %n fields, the header has %2.", nullptr,
                                               static_cast<int>(row.fields.size()))
                                       .arg(row.line)
                                       .arg(table.columns.size()));
    }
    return table;
}

} // namespace ramet
