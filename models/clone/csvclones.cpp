// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/csvclones.h"

#include "models/clone/csvtable.h"
#include "models/clone/patterntext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

struct CsvCloneText {
    Q_DECLARE_TR_FUNCTIONS(ramet::CsvClones)
};

/// Puts a value into a request; what is wrong with it, as the end of a sentence that begins with
/// its line: empty, nothing.
using Apply = QString (*)(CloneRequest &request, const QString &value);
struct Column {
    const char *name;
    Apply apply;
};

QString applyMode(CloneRequest &request, const QString &value)
{
    const auto mode = fromStoredName<CloneMode>(value);
    if (!mode)
        return CsvCloneText::tr("the mode is full or linked, “%1” is neither.").arg(value);
    request.mode = *mode;
    return {};
}

QString applyStart(CloneRequest &request, const QString &value)
{
    const QString word = value.toLower();
    if (word != u"yes" && word != u"no")
        return CsvCloneText::tr("whether to start is yes or no, “%1” is neither.").arg(value);
    request.startAfter = word == u"yes";
    return {};
}

template <QString CloneRequest::*Member>
QString applyText(CloneRequest &request, const QString &value)
{
    request.*Member = value;
    return {};
}

QString applyHostName(CloneRequest &request, const QString &value)
{
    request.guest.hostName = value;
    return {};
}

/// Of a card, counted from 0; gateway and name servers are those that are common to all.
template <size_t Card> QString applyAddress(CloneRequest &request, const QString &value)
{
    if (request.guest.addresses.size() <= Card)
        request.guest.addresses.resize(Card + 1);
    request.guest.addresses[Card].list = value;
    return {};
}

constexpr std::array columnTable{
    Column{"name", applyText<&CloneRequest::name>},
    Column{"node", applyText<&CloneRequest::targetNode>},
    Column{"storage", applyText<&CloneRequest::targetStorage>},
    Column{"format", applyText<&CloneRequest::format>},
    Column{"snapshot", applyText<&CloneRequest::snapshot>},
    Column{"mode", applyMode},
    Column{"start", applyStart},
    Column{"hostname", applyHostName},
    Column{"address", applyAddress<0>},
    Column{"address2", applyAddress<1>},
    Column{"address3", applyAddress<2>},
    Column{"address4", applyAddress<3>},
};

const Column *findColumn(const QString &name)
{
    const auto found = std::ranges::find_if(
        columnTable, [&](const Column &column) { return name == QLatin1String(column.name); });
    return found == columnTable.end() ? nullptr : &*found;
}

/// What is wrong with the header; empty: nothing.
QString whyNotColumns(const QStringList &columns)
{
    const QString known = csvColumns().join(QStringLiteral(", "));
    for (const QString &column : columns) {
        if (!findColumn(column))
            return CsvCloneText::tr("There is no column “%1”; a file may have %2.")
                .arg(column, known);
        if (columns.count(column) > 1)
            return CsvCloneText::tr("The column “%1” comes twice.").arg(column);
    }
    return columns.contains(QLatin1String("name"))
               ? QString()
               : CsvCloneText::tr("The column “name” is missing; a file may have %1.").arg(known);
}

} // namespace

QStringList csvColumns()
{
    QStringList names;
    for (const Column &column : columnTable)
        names << QLatin1String(column.name);
    return names;
}

std::expected<std::vector<CloneRequest>, QString> clonesFromCsv(const QByteArray &bytes,
                                                                const CloneRequest &common)
{
    const auto table = readCsv(bytes);
    if (!table)
        return std::unexpected(table.error());
    if (const QString why = whyNotColumns(table->columns); !why.isEmpty())
        return std::unexpected(why);
    if (table->rows.empty())
        return std::unexpected(
            CsvCloneText::tr("The file has a header only: write a line for each clone."));
    if (table->rows.size() > maxBatchNames)
        return std::unexpected(
            patternText({.kind = PatternError::Kind::BadCount, .count = table->rows.size()}));
    std::vector<CloneRequest> requests;
    for (const CsvTable::Row &row : table->rows) {
        CloneRequest request = common;
        request.name.clear(); // else an empty field would be somebody else's name
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            const QString why = row.fields[i].isEmpty()
                                    ? QString()
                                    : findColumn(table->columns[i])->apply(request, row.fields[i]);
            if (!why.isEmpty())
                return std::unexpected(
                    CsvCloneText::tr("Line %1: %2", "of a file, and what is wrong in it")
                        .arg(row.line)
                        .arg(why));
        }
        if (request.name.isEmpty())
            return std::unexpected(CsvCloneText::tr("Line %1 has no name.").arg(row.line));
        requests.push_back(std::move(request));
    }
    return requests;
}

} // namespace ramet
