// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"

namespace ramet {

/// A layered clone on Ceph: of linked clones there.
std::unique_ptr<DiskCopier> makeRbdLayerCopier(CopyContext &context);

} // namespace ramet
