// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"
#include "storage/pool/poolxml.h"

namespace ramet {

/// Creates an empty image of the length that QEMU counts for a disk of so many bytes: its jobs copy
/// only between equal ones. Returns its path; a failure leaves nothing.
Result<QString> createEmpty(const Connection &connection, const QString &pool,
                            const NewVolume &volume);
/// Creates the empty volume of a plan as a step of the rollback; returns its path.
Result<QString> createTarget(CopyContext &context, const DiskPlan &disk);
/// The same where this program will write to it. Unsupported, and nothing is left: the file that
/// the node made cannot be opened here.
Result<QString> createLocalTarget(CopyContext &context, const DiskPlan &disk);
/// Whether the storage has no room for a disk that grows, by a fresh look. False: not known, too.
bool isFull(const Connection &connection, const QString &pool);
/// Looks at a storage again, which waits while somebody builds a volume there. Blocks; `waiting` is
/// called each time that it waits.
Status refreshWhenIdle(
    const Connection &connection, const QString &pool, const std::stop_token &stop,
    const std::function<void()> &waiting = [] {});
/// The step that takes the volume of a plan back.
Undo targetUndo(const CopyContext &context, const DiskPlan &disk);

} // namespace ramet
