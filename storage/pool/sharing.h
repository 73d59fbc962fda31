// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pool/storagepool.h"

namespace ramet {

/// Whether two pools are the same bytes: the same network source, the same pool UUID, or the
/// same pool of the same host under two URIs.
bool isSameStorage(const StoragePool &a, const StoragePool &b);

} // namespace ramet
