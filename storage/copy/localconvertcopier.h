// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"

namespace ramet {

/// qemu-img, run by this program, where it sees the node's files.
std::unique_ptr<DiskCopier> makeLocalConvertCopier(CopyContext &context);

} // namespace ramet
