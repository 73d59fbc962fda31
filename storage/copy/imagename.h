// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskplan.h"

namespace ramet {

/// What has to be opened to copy the disk, the top first. Of one that is copied as a container:
/// its bytes alone, whatever they mean. Never empty.
std::vector<ImageLayer> sourceLayers(const DiskPlan &disk);

/// The name by which qemu-img opens exactly these images, each with its driver: "json:{…}".
/// Nothing is below the last one, whatever its header says.
QString jsonImageName(const std::vector<ImageLayer> &layers);

} // namespace ramet
