// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backend/rbdimages.h"

namespace ramet {

/// Volumes of storages on Ceph, as images.
namespace rbd {

/// As flatten() in rbdimages.h, of an image on a storage of the node.
Status flatten(const Connection &connection, const QString &pool, const QString &name,
               const std::stop_token &stop, const std::function<void(double)> &progress);
/// What an image on a storage of the node rests on; empty: nothing.
Result<QString> parentOf(const Connection &connection, const QString &pool, const QString &name);

/// When it was made, in seconds since 1970 by the cluster's clock; 0: it does not say.
Result<qint64> createdAt(const Connection &connection, const QString &pool, const QString &name);

} // namespace rbd

/// Deletes a volume of any storage. On Ceph: with the image's own snapshots for clones, and with
/// its parent's, where that has no other clone; without the program `rbd` only what libvirt can,
/// which is an image without snapshots. Busy: it has clones, or somebody's snapshots; the
/// detail names them, and nothing is gone.
Status deleteStorageVolume(const Connection &connection, const QString &pool,
                           const QString &volume);

/// Removes what libvirt left of a layered clone of that volume that is not there (any more).
/// Without the program `rbd` nothing, and that is no error.
Status releaseStorageBase(const Connection &connection, const QString &pool, const QString &volume);

} // namespace ramet
