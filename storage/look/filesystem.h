// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pool/storagepool.h"

namespace ramet::filesystem {

/// What a folder of this machine lies on. Any thread; touches the file system, so it may block.
struct Facts {
    QString id; ///< the same for all folders of one file system, while this machine runs
    BlockSharing blockSharing = BlockSharing::Unknown;
};

/// Whether files share blocks there is tried with two files that never have a name, so nothing is
/// left of them, whatever happens. Unknown: none could be made, or there is no space for a block.
Facts factsOf(const QString &folder);

} // namespace ramet::filesystem
