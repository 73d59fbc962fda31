// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <expected>
#include <vector>

namespace ramet {

/// A table of comma-separated values with a header.
struct CsvTable {
    struct Row {
        int line = 0; ///< of the file, from 1, where it begins
        QStringList fields;
    };
    QStringList columns; ///< lower case, without spaces around
    std::vector<Row> rows;
};

/// Reads RFC 4180: quotes with "" inside, line ends of any system, a byte order mark. Semicolons or
/// tabs separate where the header has them and no comma. Empty lines do not count. The error is one
/// translated sentence that names the line. Pure; any thread.
std::expected<CsvTable, QString> readCsv(const QByteArray &bytes);

} // namespace ramet
