// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"

namespace ramet {

/// This program lets the new file share the blocks of the old one.
std::unique_ptr<DiskCopier> makeLocalReflinkCopier(CopyContext &context);

} // namespace ramet
