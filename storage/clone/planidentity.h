// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/domain/identity.h"

namespace ramet {

/// What the plan says of the new definition: all but the new disks and the UEFI variables, which
/// are named when they are made.
NewIdentity identityOf(const ClonePlan &plan, const RametMarks &marks);

} // namespace ramet
