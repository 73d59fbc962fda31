// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/graphreader.h"

namespace ramet {

/// Decides which listed files that nothing but their names tells apart (ImageIndex::alike) are one,
/// when all else was read:
/// - one name in two folders: one file, as in a folder that is mounted twice;
/// - files that Ramet or a snapshot provably made (isMadeFor), under different names: each its own;
/// - any other name is taken for one with what it is like; where that is several of those, for
///   either: who uses the one is said to use the other, which stay two.
/// So a link is never missed. What stays doubtful is left in alike().
void sortOutAlike(const Inventory &inventory, GraphReader &read);

} // namespace ramet
