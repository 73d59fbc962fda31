// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/targethost.h"

namespace ramet {

/// Whether the target's libvirt, QEMU and host can have such a machine: its type, emulator, CPU,
/// displays, firmware, TPM and memory, and whether they are as new as the source's. What only the
/// nodes can tell is asked for; what they do not tell is said.
void checkGuest(const TargetContext &context, TargetCheck &check);

} // namespace ramet
