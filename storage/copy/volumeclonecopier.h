// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"

namespace ramet {

/// The daemon copies the volume; a stop waits for the end of the disk.
std::unique_ptr<DiskCopier> makeVolumeCloneCopier(CopyContext &context);

} // namespace ramet
