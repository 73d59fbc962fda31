// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/clone/sourcestate.h"

namespace ramet {

/// What a clone's guest gets, in three parts, as a batch shares the second. Pure.

/// The clone does not share the drives with first-boot settings that its source has: they become
/// part of the request, as drives to eject or small disks to leave out, where the person did not
/// choose. Nothing where no guest settings are asked for, but of seeds that Ramet made.
void leaveSeeds(ClonePlan &plan, const NodeInventory &node, const VirtualMachine &source,
                const SourceState &state);

/// The way and all reasons against it. Disks are planned already. `count`: as of planClone().
void planGuest(ClonePlan &plan, const NodeInventory &target, const VirtualMachine &source,
               const SourceState &state, quint64 count);

/// The host name, addresses and the seed's name of one clone, whose MACs are chosen already. Of a
/// batch: which of its clones this is, and which of those with its addresses, from 0 on. Refused:
/// the pattern gives no host name.
std::optional<Refusal> nameGuest(ClonePlan &plan, size_t number = 0, size_t place = 0);

} // namespace ramet
