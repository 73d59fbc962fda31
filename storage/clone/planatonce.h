// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

namespace ramet {

/// Where the VM is to start once it is made: refuses what the plan's notices say that its node
/// lacks for that.
void checkStart(ClonePlan &plan);

/// Where the guest is to start before its disks are there (CloneRequest::startAtOnce): whether all
/// of them can come meanwhile.
void checkStartAtOnce(ClonePlan &plan, const VirtualMachine &source);

} // namespace ramet
