// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/flatten/flattenplan.h"
#include "storage/libvirt/connection.h"
#include "storage/pool/storagepool.h"

#include <stop_token>

/// Whether a disk rests on nothing any more. All block.
namespace ramet::flattenproof {

/// The disk's image, read again. A stop ends only the waiting for a storage that is busy.
Result<Volume> volumeOf(const Connection &connection, const FlattenPlan::OwnDisk &disk,
                        const std::stop_token &stop);
/// The same of an image that must name nothing below it.
Result<Volume> independent(const Connection &connection, const FlattenPlan::OwnDisk &disk,
                           const std::stop_token &stop);
/// An image that is copied into once more names nothing from the beginning: whether the job came to
/// its end tells the domain whose job it was. `name`: how that calls the disk.
Status jobEnded(const Connection &connection, const QString &domain, const QString &name,
                const FlattenPlan::OwnDisk &disk);

} // namespace ramet::flattenproof
