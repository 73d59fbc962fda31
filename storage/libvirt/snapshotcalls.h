// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

/// Calls on the snapshots of a domain. All block; call them from a worker thread. NotFound: no such
/// domain or snapshot.
namespace ramet::snapshots {

enum class Taking {
    DisksAndMemory, ///< of a domain that runs; of one that is off its disks
    DisksOnly,      ///< each becomes a new file on top of the old one
};
/// Takes one, whole or not at all; `name` is only for the error. Ended meanwhile by nothing: a
/// caller that goes leaves the daemon at work.
Status take(const Connection &connection, const QString &domainUuid, const QString &name,
            const QString &xml, Taking taking);
/// Tells the daemon of a snapshot that is there, or changes what it knows of one. `isCurrent`: it
/// becomes the one that the domain's next snapshot is a child of.
Status redefine(const Connection &connection, const QString &domainUuid, const QString &xml,
                bool isCurrent = false);
/// Makes the domain and its images what they were in the snapshot.
Status revert(const Connection &connection, const QString &domainUuid, const QString &snapshot);
enum class Removal {
    WithContent, ///< what is inside the images goes, too
    ListedOnly,  ///< the daemon forgets it, nothing else happens
};
/// Removes one snapshot; its children stay, and become those of its parent.
Status remove(const Connection &connection, const QString &domainUuid, const QString &snapshot,
              Removal removal = Removal::WithContent);

} // namespace ramet::snapshots
