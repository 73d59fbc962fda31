// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/nodes.h"
#include "storage/operation/undo.h"
#include "storage/pool/storagepool.h"

#include <QDateTime>

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

/// Whether its file was made or changed since, as far as clocks can tell. False where the storage
/// does not tell its time.
bool isSince(const Volume &volume, const QDateTime &since);

/// Whether nothing but a clone in the making needs the file.
Result<bool> isUnused(Nodes &nodes, const QString &node, const QString &path);

} // namespace ramet
