// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"

namespace ramet {

/// A new qcow2 file on top of the source: of linked clones.
std::unique_ptr<DiskCopier> makeOverlayCopier(CopyContext &context);

} // namespace ramet
