// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backend/rbdtool.h"
#include "storage/pool/storagepool.h"

namespace ramet {

/// What the images of a RADOS pool rest on, and their snapshots. Images are named with their pool.
struct RbdImage {
    QString name;
    QString parent; ///< of a layered clone
    QString parentSnapshot;
    QStringList snapshots;
    bool operator==(const RbdImage &) const = default;
};

namespace rbd {

/// libvirt names the protected snapshots that it makes clones of "libvirt-N"
/// (storage_backend_rbd.c): nobody needs one that has no clones.
bool isForClones(const QString &snapshot);

/// What `rbd ls -l --format json` of a pool printed. Invalid: that is something else.
Result<std::vector<RbdImage>> readImages(const QByteArray &json, const QString &pool);
/// All images, by one call whatever their number.
Result<std::vector<RbdImage>> images(const RbdTool &tool);
/// One image. NotFound: it is not there.
Result<RbdImage> image(const RbdTool &tool, const QString &name);
/// The clones of an image, over all its snapshots and all pools.
Result<QStringList> children(const RbdTool &tool, const QString &name);

/// Removes the image's snapshots for clones that have none (any more). Those that have are left.
/// Somebody who clones at the same moment is not harmed: Ceph refuses one of both.
Status releaseBase(const RbdTool &tool, const QString &name);

/// Makes a layered clone independent: its parent's data is copied into it by this program. It may
/// be in use meanwhile: its QEMU then does it, and goes on also after a stop. Else a stop leaves a
/// clone as it was but for blocks that are its own by now. At the end also removes the parent's
/// snapshot if no other clone has it.
Status flatten(const RbdTool &tool, const QString &name, const std::stop_token &stop,
               const std::function<void(double)> &progress);

} // namespace rbd
} // namespace ramet
