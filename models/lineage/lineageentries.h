// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lineage/lineagestore.h"

namespace ramet {

/// The rows of the lineage with all their texts. Pure; for any thread.
std::vector<LineageEntry> lineageEntries(const Inventory &inventory, const LineageTree &tree);

} // namespace ramet
