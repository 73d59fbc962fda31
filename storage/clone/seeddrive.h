// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/sourcestate.h"
#include "storage/guest/guestplan.h"

namespace ramet {

/// By libosinfo's name of what is installed, where somebody noted it.
bool isWindowsGuest(const VirtualMachine &vm);

/// Which drive the seed is in: a free name, on a bus that the guest has a driver for, as it has its
/// system there. Kernels made for clouds have none for others, such as AHCI. Pure.
void chooseDrive(SeedPlan &seed, const VirtualMachine &vm, const SourceState &state);

} // namespace ramet
