// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/guest/guestplan.h"
#include "storage/undo/rollback.h"

namespace ramet {

/// Whether an image's name is one that tools give to seeds: first-boot settings for a guest.
bool looksLikeSeed(const QString &path);
/// "web-1-seed-0123abcd.iso": by its name the volume is known as the VM's own.
QString seedVolumeName(const QString &fileStem, const QString &uuid);
/// Whether Ramet made the volume as the seed of the VM with this UUID, by its name.
bool isSeedVolumeOf(const QString &volume, const QString &uuid);

/// Makes the volume and sends the image into it, as one step of the rollback. Only its owner may
/// read the file. Returns its path. Blocks; works with a node that is far away, too.
Result<QString> makeSeedVolume(Rollback &rollback, const Connection &connection,
                               const QString &node, const SeedPlan &plan, const QByteArray &image);
/// Whether the volume holds these bytes. An error: it could not be read.
Result<bool> holdsImage(const Connection &connection, const SeedPlan &plan,
                        const QByteArray &sha256);

/// Whether a file of a node is an image that cloud-init would read, by its label. Blocks.
Result<bool> isSeedImage(const Connection &connection, const QString &path);

} // namespace ramet
