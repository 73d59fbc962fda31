// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"
#include "storage/copy/helperdefinition.h"

namespace ramet {

/// An internal snapshot by a helper: the whole image, reverted, then its content.
std::unique_ptr<DiskCopier> makeSnapshotJobCopier(CopyContext &context, HelperPlatform platform);

} // namespace ramet
