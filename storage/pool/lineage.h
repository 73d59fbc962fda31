// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pool/inventory.h"

namespace ramet {

/// Something that needs a disk: it would be damaged if the disk went.
struct Dependant {
    enum class Kind {
        Vm,       ///< a domain whose disk, or a disk's backing chain, is on it
        Building, ///< a clone of it in the making
        Volume,   ///< an overlay that no known domain uses
    };
    Kind kind = Kind::Vm;
    QString node;
    QString name;
    QString uuid; ///< of a domain
};

/// What rests on a VM's disks, over every pool and definition of every reachable node: by the
/// backing files that the headers name and the paths that definitions name, not by our own marks
/// alone. The VM itself is never listed. Each dependant once, sorted by name.
/// Nodes that are not reachable are not in the answer: see Inventory::unreachableNodes.
std::vector<Dependant> dependantsOf(const Inventory &inventory, const VirtualMachine &vm);

/// The files below a disk, nearest first, as far as pools list them.
std::vector<VolumePlace> backingChain(const NodeInventory &node, const VolumePlace &top);

} // namespace ramet
