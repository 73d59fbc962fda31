// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/clone/sourcestate.h"

namespace ramet {

struct HardwareContext {
    const VirtualMachine &source;
    const SourceState &state;
    const NodeInventory &sourceNode;
    const NodeInventory &target;
    quint64 count = 1; ///< of clones by this request
    const DrawnIdentity &drawn;
};

/// Gives the network cards their addresses, and checks the hardware that the request wants against
/// what the target node can do; what is not known of that, nor of the definition that is to be
/// changed, becomes a question. The last step of a plan: the whole new definition is tried.
void planHardware(ClonePlan &plan, const Inventory &inventory, const HardwareContext &context);

/// Whether the card's address is made anew, for every clone another one. `index` from 0.
bool hasNewMac(const CloneRequest &request, size_t index);

/// The addresses of the original's cards `nics` that the clone has, too.
QStringList keptMacs(const CloneRequest &request, const std::vector<Nic> &nics);

} // namespace ramet
