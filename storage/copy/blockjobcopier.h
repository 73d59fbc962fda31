// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"
#include "storage/copy/helperdefinition.h"

namespace ramet {

/// QEMU copies in a helper.
/// `disks`: all that this copier may be asked for; one helper serves them all.
std::unique_ptr<DiskCopier> makeBlockJobCopier(CopyContext &context, HelperPlatform platform,
                                               std::vector<DiskPlan> disks);

} // namespace ramet
