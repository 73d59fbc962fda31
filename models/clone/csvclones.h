// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

#include <expected>

namespace ramet {

/// A request for each row of a CSV file: `common`, changed by the fields that are not empty. The
/// column "name" has to be there; what the names and values come to is the plan's business. The
/// error is one translated sentence that names the column or the line. Pure; any thread.
std::expected<std::vector<CloneRequest>, QString> clonesFromCsv(const QByteArray &bytes,
                                                                const CloneRequest &common);
/// Bytes of a file that are read at most: more than is accepted.
inline constexpr qint64 mostCsvBytes = 2 << 20;
/// The columns that a file may have, "name" first.
QStringList csvColumns();

} // namespace ramet
