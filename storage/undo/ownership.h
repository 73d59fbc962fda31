// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// it since. Other nodes may be out of reach.
Result<Ownership> ownershipOfMade(Nodes &nodes, const Undo &undo);

/// Whether a time as volumes have it, "seconds.nanoseconds", is `since` or later, as far as clocks
/// can tell. False for an empty one: the storage does not tell.
bool isSince(const QString &time, const QDateTime &since);

/// The same for a file that no storage lists (DeleteFile).
Result<Ownership> ownershipOfFile(Nodes &nodes, const Undo &undo, const QDateTime &since);

/// Whether nothing but a clone in the making needs the file.
Result<bool> isUnused(Nodes &nodes, const QString &node, const QString &path);

} // namespace ramet
