// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <vector>

namespace ramet {

/// One line of two definitions side by side. Empty on one side: the line is on the other only.
struct DefinitionRow {
    QString path; ///< of the element, "domain/devices/disk/source", by which a change is explained
    QString before;
    QString after;
    bool isChanged() const { return before != after; }
    bool operator==(const DefinitionRow &) const = default;
};

/// Both, written in the same way, with what is equal in one row. Pure function.
/// Invalid: one of them is no definition.
Result<std::vector<DefinitionRow>> compareDefinitions(const QString &before, const QString &after);

} // namespace ramet
