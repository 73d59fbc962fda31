// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/libvirt/nodes.h"

#include <stop_token>

namespace ramet {

/// Two storages of two nodes of which it shall be proved whether they are the same bytes.
struct SharingProof {
    QString node;
    QString storage;
    QString otherNode;
    QString otherStorage;
};

struct ProofOutcome {
    bool isShared = false;
    /// A file of the same name and content is there, but it is another one: something copies what
    /// is written on the one node to the other.
    bool isCopy = false;
};

/// Null when it can be tried: by a volume that libvirt makes on the one.
std::optional<Refusal> whyNotProvable(const Inventory &inventory, const SharingProof &proof);

/// Makes a small volume with a name of its own on the one storage, looks for it on the other, and
/// deletes it. Blocks. An error: it could not be found out; the volume is gone again, or named in
/// the leftovers and its journal stays. Cancelled before anything is made, or with nothing left.
Result<ProofOutcome> proveSharing(Nodes &nodes, const SharingProof &proof,
                                  const std::stop_token &stop);

} // namespace ramet
