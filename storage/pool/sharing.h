// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pool/storagepool.h"

namespace ramet {

/// Whether two pools are the same bytes: the same network source, the same pool UUID, or the
/// same pool of the same host under two URIs.
bool isSameStorage(const StoragePool &a, const StoragePool &b);

/// The same, or a person says so (saidshared.h), and no facts are against it. For a clone, and for
/// guards where a storage more can only add users of an image.
bool isHeldSame(const StoragePool &a, const StoragePool &b);

} // namespace ramet
