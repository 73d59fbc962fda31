// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/clone/sourcestate.h"

namespace ramet {

/// Notices of what both VMs have afterwards though nobody chose it: arguments for QEMU with their
/// files, addresses and ports, and first-boot settings in a drive.
void addKeptNotices(ClonePlan &plan, const VirtualMachine &source, const SourceState &state);

} // namespace ramet
