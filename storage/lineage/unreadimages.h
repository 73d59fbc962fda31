// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/imageindex.h"

#include <set>

namespace ramet {

/// Images on no storage whose header nobody could read, by the gaps: what they rest on is not
/// known. Each by the first of its names. `raw`: images that are used as raw, which rest on
/// nothing.
std::set<int> unreadImages(const Inventory &inventory, const ImageIndex &index,
                           const std::vector<Image> &images, const std::set<int> &raw);

} // namespace ramet
