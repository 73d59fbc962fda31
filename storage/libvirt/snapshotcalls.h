// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

namespace ramet::snapshots {

/// Tells the daemon of a snapshot that is inside the images of a domain that is off.
Status redefine(const Connection &connection, const QString &domainUuid, const QString &xml);
/// Makes the images of a domain that is off what they were in the snapshot.
Status revert(const Connection &connection, const QString &domainUuid, const QString &snapshot);

/// Deletes one snapshot with what it holds; its children stay. NotFound: it is gone already.
Status remove(const Connection &connection, const QString &domainUuid, const QString &snapshot);

} // namespace ramet::snapshots
