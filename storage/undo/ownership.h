// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/libvirt/nodes.h"
#include "storage/pool/storagepool.h"
#include "storage/undo/journalfile.h"

namespace ramet {

/// A volume that somebody meant to make, where nobody noted whether it was made.
struct MeantVolume {
    Undo undo;       ///< DeleteVolume
    QDateTime since; ///< when it was meant
    /// The disk it was to become, when it is filled as it is made; empty: it is made empty.
    QString format{};
    quint64 capacityBytes = 0;
    /// What it is made as, whatever fills it; 0 bytes: not known.
    QString plannedFormat{};
    quint64 plannedBytes = 0;
};

enum class Ownership {
    Gone,   ///< there is no such volume
    Ours,   ///< it was made since, nothing uses it, and it holds what it would as ours
    Others, ///< it may be somebody else's: leave it
};

/// Looks at the volume, and at all definitions and images of these nodes. Blocks.
/// Unreachable: not all that could use it can be seen.
Result<Ownership> ownershipOf(Nodes &nodes, const MeantVolume &volume);

/// The same of a volume that was noted as made: Others when something on its node has come to use
/// it since, or when it cannot be what was made: it is older, or of another size. Other nodes may
/// be out of reach.
Result<Ownership> ownershipOfMade(Nodes &nodes, const MeantVolume &volume);

/// Whether a time as volumes have it, "seconds.nanoseconds", is `since` or later, as far as clocks
/// can tell. False for an empty one, as the storage does not tell, and without a `since`.
bool isSince(const QString &time, const QDateTime &since);

/// The same for a file that no storage lists (DeleteFile). `made`: it was noted as made.
Result<Ownership> ownershipOfFile(Nodes &nodes, const Undo &undo, const QDateTime &since,
                                  bool made = false);
/// And for a folder that was noted as made (RemoveFolder); one that is not empty stays anyway.
Result<Ownership> ownershipOfFolder(Nodes &nodes, const Undo &undo, const QDateTime &since);

/// Whether nobody needs the file, by what a deletion asks too (Lineage::needersOfImage). Only the
/// clone in the making that makes it is passed over. False where the node is not in the inventory.
bool isUnusedIn(const Inventory &inventory, const QString &node, const QString &path);
/// The same after a look at all nodes. Blocks.
Result<bool> isUnused(Nodes &nodes, const QString &node, const QString &path);

} // namespace ramet
