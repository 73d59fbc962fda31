// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/clone/sourcestate.h"

namespace ramet {

/// Connects the clone's network cards on its target: by the names that the request says, else by
/// those that were kept for the two nodes where the target lacks the original's. A card that has a
/// choice of its own is passed over. A network that the target lacks is refused, never replaced.
void planConnections(ClonePlan &plan, const SourceState &state, const NodeInventory &from,
                     const NodeInventory &target);

/// The request with a storage for each disk whose own is mapped to another one on the target: by
/// what it says itself, else by what was kept where the target lacks the storage. Disks that have
/// a storage of their own are left as they are, and so are linked clones by what was kept.
CloneRequest withMappedStorages(const CloneRequest &request, const SourceState &state,
                                const NodeInventory &from, const NodeInventory &target);

/// Whether the disk gets an image of its own that may be on any storage.
bool isCopied(const CloneRequest &request, const Disk &disk);

/// The network that a card would be connected to where nobody chose one: the only one, else
/// "default". Empty: there is none that suggests itself.
QString suggestedNetwork(const NodeInventory &target);

/// The cards that stay connected to what they are: nobody chose or mapped another network for them.
std::vector<Nic> unchangedCards(const CloneRequest &request, const std::vector<Nic> &nics);

/// Networks of these cards that the node lacks, each once.
QStringList lackingNetworks(const std::vector<Nic> &nics, const NodeInventory &node);

} // namespace ramet
