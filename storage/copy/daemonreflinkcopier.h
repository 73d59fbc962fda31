// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"

namespace ramet {

/// The daemon lets a raw volume share the blocks of another in its storage.
std::unique_ptr<DiskCopier> makeDaemonReflinkCopier(CopyContext &context);

} // namespace ramet
