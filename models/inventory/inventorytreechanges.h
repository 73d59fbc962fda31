// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ramet {

struct RowRange {
    int first;
    int last;
};

/// Rows that follow each other, as one each; sorts the rows.
std::vector<RowRange> rangesOf(std::vector<int> &rows);

} // namespace ramet
