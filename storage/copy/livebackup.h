// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/livetask.h"

namespace ramet {

/// A push backup of all disks. Unsupported: none was begun, and the targets are as they were.
Status copyByBackup(LiveTask &task);

} // namespace ramet
