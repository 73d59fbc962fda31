// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

namespace ramet {

/// Notes in the disk's plan the size that the request wants for it. Refused: it is smaller than the
/// original, or this disk is not made, or not one whose end can be moved.
std::optional<Refusal> planSize(DiskPlan &disk, const CloneRequest &request);

} // namespace ramet
