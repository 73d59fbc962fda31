// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/livetask.h"

namespace ramet {

/// Mirrors of all disks, ended together.
Status copyByMirror(LiveTask &task);

} // namespace ramet
